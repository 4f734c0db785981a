"""The month's report: frozen once, announced, filed by the 5th, archived (K7)."""

from __future__ import annotations

import hashlib
from datetime import date
from enum import StrEnum

from desk_app.complaints import slips
from desk_app.complaints.changes import MonthChanged
from desk_app.complaints.queries.months import Counted, count_month, frozen_month, mark, month_words
from desk_app.complaints.rules import FILE_BY_DAY, LONGEST_TEXT, check_month, file_by
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, value
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing import service as printing


class MonthStep(StrEnum):
    """What is done with a month's report."""

    ANNOUNCED = "announced"
    TO_MANAGER = "to_manager"
    FILED = "filed"
    ARCHIVED = "archived"


def freeze_month(work: Work, month: str, counted: Counted | None = None) -> str:
    """Freeze a month's figures once and give the report's number; a second time gives the first (K7). Supervisors.

    ``counted``: figures counted beside the window just now, so that nobody waits for the counting; they are taken if
    nothing happened since, else counted anew.
    Refuses complaints.month_running while the month has not ended, .not_a_month.
    """
    work.need(Role.SUPERVISOR)
    known = frozen_month(month)
    if known is not None:
        return known.number
    check_month(month, work.day)
    if counted is None or counted.figures.month != month or counted.mark != mark():
        counted = count_month(month, work.calendar(), work.now)
    figures = canonical_json(counted.figures.plain())
    number = work.number(NumberKind.REPORT)
    report_id = insert(
        "INSERT INTO month_frozen (month, number, figures, digest, at, staff_number) VALUES (?, ?, ?, ?, ?, ?)",
        month,
        number,
        figures,
        hashlib.sha256(figures.encode()).hexdigest(),
        work.millis,
        work.operator.number,
    )
    told = {"month": month, "number": number, "digest": hashlib.sha256(figures.encode()).hexdigest()}
    work.record("complaint.month_frozen", Ref("report", report_id), told)
    work.publish(MonthChanged(month))
    return number


def word_month(work: Work, month: str, summary: str, measures: str) -> None:
    """Keep what is said about a month beside its figures: summary and corrective measures (K7). Supervisors.

    Once the report is filed it stays as it is. Refuses complaints.not_frozen, .month_is_filed, .too_long.
    """
    work.need(Role.SUPERVISOR)
    if frozen_month(month) is None:
        raise Refusal("complaints.not_frozen", month=month)
    if value("SELECT 1 FROM month_filed WHERE month = ? AND step = ?", month, MonthStep.FILED.value) is not None:
        raise Refusal("complaints.month_is_filed", month=month)
    summary, measures = typed.passage(summary), typed.passage(measures)
    if max(len(summary), len(measures)) > LONGEST_TEXT:
        raise Refusal("complaints.too_long", most=LONGEST_TEXT)
    by = (summary, measures, work.millis, work.operator.number, month)
    if not change("UPDATE month_words SET summary = ?, measures = ?, at = ?, staff_number = ? WHERE month = ?", *by):
        insert("INSERT INTO month_words (summary, measures, at, staff_number, month) VALUES (?, ?, ?, ?, ?)", *by)
    report_id = int(value("SELECT id FROM month_frozen WHERE month = ?", month))
    told = {"month": month, "summary": summary, "measures": measures}
    work.record("complaint.month_worded", Ref("report", report_id), told)
    work.publish(MonthChanged(month))


def print_month(work: Work, month: str) -> int:
    """Print the frozen report with what is said about it; gives the job's id. Refuses complaints.not_frozen."""
    frozen = frozen_month(month)
    if frozen is None:
        raise Refusal("complaints.not_frozen", month=month)
    report_id = int(value("SELECT id FROM month_frozen WHERE month = ?", month))
    due = file_by(work.calendar(), month, work.setting(FILE_BY_DAY))
    facts = slips.month_facts(
        frozen, due, work.day_rule()[0], words=month_words(month), language=work.setting(SITE_LANGUAGE)
    )
    return printing.print_later(work, "monthly_report", facts, Ref("report", report_id), number=frozen.number)


def note_month(work: Work, month: str, step: MonthStep, on_day: date | None = None, digest: str = "") -> bool:
    """Keep that a month's report was announced, handed up, filed or archived; gives whether it was in time (K7).

    Refuses complaints.not_frozen, .month_step_done, .in_the_future.
    """
    work.need(Role.SUPERVISOR)
    if frozen_month(month) is None:
        raise Refusal("complaints.not_frozen", month=month)
    day = on_day or work.day
    if day > work.day:
        raise Refusal("complaints.in_the_future")
    due = file_by(work.calendar(), month, work.setting(FILE_BY_DAY))
    written = change(
        "INSERT INTO month_filed (month, step, on_day, due_on, digest, at, staff_number) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        month,
        step.value,
        day.isoformat(),
        due.isoformat(),
        digest,
        work.millis,
        work.operator.number,
    )
    if not written:
        raise Refusal("complaints.month_step_done", month=month)
    report_id = int(value("SELECT id FROM month_frozen WHERE month = ?", month))
    told = {"month": month, "step": step.value, "on": day.isoformat(), "due": due.isoformat(), "digest": digest}
    if step is MonthStep.ANNOUNCED:
        work.record("complaint.month_told", Ref("report", report_id), told)
    else:
        work.record("complaint.month_filed", Ref("report", report_id), told)
    work.publish(MonthChanged(month))
    return day <= due

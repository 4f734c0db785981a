"""The figures of a month, counted from cases, clocks and call-backs; and months that were frozen (K7)."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median_low
from typing import Any

from desk_app.complaints.rules import Figures, Rate, figures_from, month_days
from desk_app.complaints.rules.figures import ClockFigures, Count, DepartmentFigures, Miss, StaffFigures
from desk_app.directory import queries as directory
from desk_app.kernel.calendar import WorkCalendar
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis

_MINUTE_MS = 60_000
MOST_MISSES = 5_000


def figures_of(month: str, calendar: WorkCalendar, now: datetime) -> Figures:
    """Count a month anew; what was frozen is read with ``frozen_month``. Running clocks already missed count as late."""
    first, last = (day.isoformat() for day in month_days(month))
    names = {row.id: row.name for row in directory.departments(active_only=False)}
    span = (first, last)
    received = _one("SELECT COUNT(*) FROM complaint_case WHERE day >= ? AND day <= ? AND state <> 'draft'", *span)
    spoken, good = _satisfied(span)
    return Figures(
        month=month,
        received=received,
        closed=_one("SELECT COUNT(*) FROM complaint_case WHERE closed_on >= ? AND closed_on <= ?", *span),
        open=_one(
            "SELECT COUNT(*) FROM complaint_case WHERE state <> 'draft' AND day <= ? AND (closed_on IS NULL OR closed_on > ?)",
            last,
            last,
        ),
        kinds=_kinds(span),
        channels=_counts("channel", "day", span),
        areas=_counts("area", "day", span),
        ends=_counts("ended_as", "closed_on", span),
        causes=_causes(span),
        rounds=_counts("round", "closed_on", span),
        clocks=_clocks(span, now),
        misses=_misses(span, now, names),
        departments=_departments(span, calendar, now, names),
        staff=_staff(span),
        called_back=_called_back(span),
        unreachable=_one(
            "SELECT COUNT(*) FROM call_back WHERE ended_on >= ? AND ended_on <= ? AND is_unreachable = 1", *span
        ),
        sampled=_sampled(span),
        satisfied=Rate(good, spoken),
    )


def _one(sql: str, *values: object) -> int:
    return int(value(sql, *values) or 0)


def _counts(column: str, by: str, span: tuple[str, str]) -> tuple[Count, ...]:
    found = rows(
        f"SELECT {column}, COUNT(*) FROM complaint_case WHERE {by} >= ? AND {by} <= ? AND state <> 'draft' "
        f"GROUP BY {column} ORDER BY 2 DESC, 1",
        *span,
    )
    return tuple(Count(str(key), int(number)) for key, number in found)


def _kinds(span: tuple[str, str]) -> tuple[Count, ...]:
    found = rows(
        "SELECT kind, liability, severity, COUNT(*) FROM complaint_case WHERE day >= ? AND day <= ? AND state <> 'draft' "
        "GROUP BY kind, liability, severity",
        *span,
    )
    counted: dict[str, int] = defaultdict(int)
    for kind, liability, severity, number in found:
        key = "suggestion" if kind == "suggestion" else f"liable.{severity}" if liability == "liable" else liability
        counted[key] += int(number)
    order = ("liable.general", "liable.major", "not_liable", "assistance", "undecided", "suggestion")
    return tuple(Count(key, counted[key]) for key in order if counted[key])


def _causes(span: tuple[str, str]) -> tuple[Count, ...]:
    found = rows(
        "SELECT cause, measure, COUNT(*) FROM complaint_case WHERE day >= ? AND day <= ? AND (cause <> '' OR measure <> '') "
        "GROUP BY cause, measure ORDER BY 3 DESC, 1, 2 LIMIT 200",
        *span,
    )
    return tuple(Count(str(cause), int(number), str(measure)) for cause, measure, number in found)


# What is still running counts as late once it is past due; nobody is judged for what is not due yet or was void.
_LATE = "(k.state = 'late' OR b.id IS NOT NULL OR (k.state = 'running' AND k.due_at < ?))"
_OF_MONTH = (
    "FROM case_clock k JOIN complaint_case c ON c.id = k.case_id LEFT JOIN clock_breach b ON b.clock_id = k.id "
    "WHERE k.due_on >= ? AND k.due_on <= ? AND c.liability <> 'not_liable'"
)


def _clocks(span: tuple[str, str], now: datetime) -> tuple[ClockFigures, ...]:
    found = rows(
        f"SELECT k.kind, SUM(CASE WHEN k.state = 'kept' THEN 1 ELSE 0 END), SUM(CASE WHEN {_LATE} THEN 1 ELSE 0 END) "
        f"{_OF_MONTH} GROUP BY k.kind",
        to_millis(now),
        *span,
    )
    counted = {kind: (int(kept), int(late)) for kind, kept, late in found}
    order = ("dispatch", "reaction", "result", "call_back", "sampled", "escalation", "authority", "reply")
    return tuple(
        ClockFigures(kind, counted[kind][0], sum(counted[kind])) for kind in order if sum(counted.get(kind, (0, 0)))
    )


def _misses(span: tuple[str, str], now: datetime, names: dict[int, str]) -> tuple[Miss, ...]:
    found = rows(
        "SELECT c.number, k.round, k.kind, k.due_at, k.ended_at, k.owner, k.department_id, k.staff_number "
        f"{_OF_MONTH} AND {_LATE} ORDER BY k.due_at, k.id LIMIT ?",
        *span,
        to_millis(now),
        MOST_MISSES,
    )
    return tuple(
        Miss(number, round_, kind, due, ended, owner, names.get(department or 0, ""), staff)
        for number, round_, kind, due, ended, owner, department, staff in found
    )


def _departments(
    span: tuple[str, str], calendar: WorkCalendar, now: datetime, names: dict[int, str]
) -> tuple[DepartmentFigures, ...]:
    received = dict(
        rows(
            "SELECT department_id, COUNT(*) FROM complaint_case WHERE day >= ? AND day <= ? AND state <> 'draft' "
            "AND department_id IS NOT NULL AND liability <> 'not_liable' GROUP BY department_id",
            *span,
        )
    )
    judged = rows(
        "SELECT k.department_id, SUM(CASE WHEN k.state = 'kept' THEN 1 ELSE 0 END), "
        f"SUM(CASE WHEN {_LATE} AND k.owner = 'department' THEN 1 ELSE 0 END) {_OF_MONTH} "
        "AND k.kind IN ('reaction', 'result') AND k.department_id IS NOT NULL GROUP BY k.department_id",
        to_millis(now),
        *span,
    )
    kept = {int(number): (int(good), int(late)) for number, good, late in judged}
    minutes = _minutes(span, calendar)
    return tuple(
        DepartmentFigures(
            department=names.get(number, "?"),
            received=int(received.get(number, 0)),
            late=kept.get(number, (0, 0))[1],
            kept=kept.get(number, (0, 0))[0],
            judged=sum(kept.get(number, (0, 0))),
            median_minutes=median_low(minutes[number]) if minutes.get(number) else None,
        )
        for number in sorted({*received, *kept}, key=lambda number: (-int(received.get(number, 0)), number))
    )


def _minutes(span: tuple[str, str], calendar: WorkCalendar) -> dict[int, list[int]]:
    """Working minutes from receipt to result, by department."""
    found = rows(
        "SELECT k.department_id, k.started_at, k.ended_at FROM case_clock k WHERE k.due_on >= ? AND k.due_on <= ? "
        "AND k.kind = 'result' AND k.state IN ('kept', 'late') AND k.department_id IS NOT NULL AND k.ended_at IS NOT NULL",
        *span,
    )
    collected: dict[int, list[int]] = defaultdict(list)
    for department, started, ended in found:
        worked = calendar.worked(from_millis(started), from_millis(ended))
        collected[int(department)].append(round(worked.total_seconds()) // 60)
    return collected


def _staff(span: tuple[str, str]) -> tuple[StaffFigures, ...]:
    counted: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for place, column, by in ((0, "received_by", "day"), (1, "closed_by", "closed_on")):
        for number, count in rows(
            f"SELECT {column}, COUNT(*) FROM complaint_case WHERE {by} >= ? AND {by} <= ? AND state <> 'draft' "
            f"GROUP BY {column}",
            *span,
        ):
            counted[str(number)][place] += int(count)
    # Who received it is who the customer met: their word on it counts for that number.
    for number, good, asked in rows(
        "SELECT c.received_by, SUM(CASE WHEN b.outcome IN ('satisfied', 'acceptable') THEN 1 ELSE 0 END), COUNT(*) "
        "FROM call_back b JOIN complaint_case c ON c.id = b.case_id WHERE b.ended_on >= ? AND b.ended_on <= ? "
        "AND b.outcome IN ('satisfied', 'acceptable', 'dissatisfied') GROUP BY c.received_by",
        *span,
    ):
        counted[str(number)][2] += int(good)
        counted[str(number)][3] += int(asked)
    return tuple(StaffFigures(number, *counted[number]) for number in sorted(counted) if number)


def _satisfied(span: tuple[str, str]) -> tuple[int, int]:
    found = one(
        "SELECT COUNT(*), SUM(CASE WHEN outcome IN ('satisfied', 'acceptable') THEN 1 ELSE 0 END) FROM call_back "
        "WHERE ended_on >= ? AND ended_on <= ? AND outcome IN ('satisfied', 'acceptable', 'dissatisfied')",
        *span,
    )
    spoken, good = found or (0, 0)
    return int(spoken or 0), int(good or 0)


def _called_back(span: tuple[str, str]) -> Rate:
    found = one(
        "SELECT SUM(CASE WHEN b.ended_on IS NOT NULL THEN 1 ELSE 0 END), COUNT(*) FROM case_clock k "
        "JOIN call_back b ON b.clock_id = k.id WHERE k.due_on >= ? AND k.due_on <= ? AND k.kind = 'call_back' "
        "AND k.state <> 'void'",
        *span,
    )
    done, owed = found or (0, 0)
    return Rate(int(done or 0), int(owed or 0))


def _sampled(span: tuple[str, str]) -> Rate:
    closed = _one(
        "SELECT COUNT(*) FROM complaint_case WHERE closed_on >= ? AND closed_on <= ? AND ended_as = 'signed'", *span
    )
    drawn = _one(
        "SELECT COUNT(DISTINCT b.case_id) FROM call_back b JOIN complaint_case c ON c.id = b.case_id "
        "WHERE c.closed_on >= ? AND c.closed_on <= ? AND b.kind = 'sampled'",
        *span,
    )
    return Rate(drawn, closed)


@dataclass(frozen=True, slots=True)
class FrozenRow:
    """A month as it was announced."""

    month: str
    number: str
    figures: Figures
    digest: str
    at: datetime
    staff_number: str


@dataclass(frozen=True, slots=True)
class MonthStepRow:
    """What was done with a month's report, and by when it had to be."""

    step: str
    on_day: date
    due_on: date
    digest: str
    staff_number: str

    @property
    def is_late(self) -> bool:
        """Done after its day."""
        return self.on_day > self.due_on


def frozen_month(month: str) -> FrozenRow | None:
    """The frozen figures of a month, None while it is not frozen."""
    found = one("SELECT number, figures, digest, at, staff_number FROM month_frozen WHERE month = ?", month)
    if found is None:
        return None
    number, plain, digest, at, staff = found
    return FrozenRow(month, number, figures_from(json.loads(plain)), digest, from_millis(at), staff)


def month_steps(month: str) -> tuple[MonthStepRow, ...]:
    """Announced, to the general manager, filed, archived: what is done already."""
    found: list[tuple[Any, ...]] = rows(
        "SELECT step, on_day, due_on, digest, staff_number FROM month_filed WHERE month = ? ORDER BY id", month
    )
    return tuple(
        MonthStepRow(step, date.fromisoformat(on), date.fromisoformat(due), digest, staff)
        for step, on, due, digest, staff in found
    )


def months(limit: int = 24) -> tuple[str, ...]:
    """The months that have cases, newest first."""
    newest = value("SELECT MAX(day) FROM complaint_case WHERE state <> 'draft'")
    oldest = value("SELECT MIN(day) FROM complaint_case WHERE state <> 'draft'")
    if newest is None:
        return ()
    found: list[str] = []
    month = str(newest)[:7]
    while len(found) < limit and month >= str(oldest)[:7]:
        found.append(month)
        year, number = int(month[:4]), int(month[5:])
        month = f"{year - (number == 1)}-{(number - 2) % 12 + 1:02}"
    return tuple(found)


def cases_of_month(month: str) -> tuple[int, ...]:
    """The cases received or closed in a month, for its archive."""
    first, last = (day.isoformat() for day in month_days(month))
    found = rows(
        "SELECT id FROM complaint_case WHERE state <> 'draft' AND ((day >= ? AND day <= ?) OR (closed_on >= ? "
        "AND closed_on <= ?)) ORDER BY id",
        first,
        last,
        first,
        last,
    )
    return tuple(int(row[0]) for row in found)

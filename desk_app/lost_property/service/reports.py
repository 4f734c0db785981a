"""Losses reported by visitors and callers: taken with a promise, the owner told in one step, closed with an outcome."""

from __future__ import annotations

from datetime import datetime

from desk_app.kernel import search
from desk_app.kernel.calendar import close_of_nth_working_day, is_late
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.links import link
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.lost_property import queries
from desk_app.lost_property.changes import ReportChanged
from desk_app.lost_property.queries import ReportRow
from desk_app.lost_property.rules import REPORT_DAYS, ReportDraft, category
from desk_app.lost_property.service.steps import locked_item
from desk_app.people import service as people
from desk_app.people.rules import masked_phone

OUTCOMES = ("returned", "given_up", "found_elsewhere", "mistaken")


def take_report(work: Work, draft: ReportDraft) -> int:
    """Write down what somebody misses, with the time by which they hear from us; gives its id.

    Refuses lost_property.no_contact, .lost_later, .lost_backwards, .too_long.
    """
    draft = draft.checked(work.now)
    number = work.number(NumberKind.LOST_REPORT)
    known = category(draft.category)
    report_id = insert(
        "INSERT INTO lost_report (number, category, group_code, colour, brand, description, place, lost_from, lost_to, "
        "channel, taken_at, taken_by, promised_at, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
        number,
        known.code,
        known.group,
        draft.colour,
        draft.brand,
        draft.description,
        draft.place,
        to_millis(draft.lost_from),
        to_millis(draft.lost_to),
        draft.channel.value,
        work.millis,
        work.operator.number,
        to_millis(_promise(work)),
    )
    person_id = _keep_face(work, draft, report_id)
    ref = Ref("lost_report", report_id)
    _enter_in_search(work, ref, draft, number)
    if work.source is not None:
        link(work, work.source, ref, "lost_report")
    facts = {"number": number, "category": draft.category, "description": draft.description, "place": draft.place}
    work.record("report.taken", ref, {**facts, "name": draft.name, "phone": draft.phone, "person": person_id})
    work.publish(ReportChanged(report_id))
    return report_id


def _keep_face(work: Work, draft: ReportDraft, report_id: int) -> int:
    person_id = people.meet(
        work, name=draft.name, title=draft.form_of_address, phone=draft.phone, person_id=draft.person_id
    )
    change(
        "INSERT INTO lost_report_face (id, name, phone, person_id) VALUES (?, ?, ?, ?)",
        report_id,
        draft.name,
        draft.phone,
        person_id,
    )
    return person_id


def _enter_in_search(work: Work, ref: Ref, draft: ReportDraft, number: str) -> None:
    known = category(draft.category)
    search.index(
        work,
        ref,
        title=draft.name,
        detail=" · ".join(filter(None, (known.names[0], masked_phone(draft.phone)))),
        name=draft.name,
        digits=(draft.phone, number),
        text=" ".join((*known.names, draft.colour, draft.brand, draft.place, draft.description[:500])),
    )


def _promise(work: Work) -> datetime:
    return close_of_nth_working_day(work.calendar(), work.now, work.setting(REPORT_DAYS))


def tell_owner(work: Work, report_id: int, item_id: int | None = None) -> None:
    """The owner was told: of an item that may be theirs, or that there is nothing yet (then a new promise runs).

    Nothing is released by this. Refuses lost_property.report_closed, .no_report, .ended.
    """
    report = _open(report_id)
    if item_id is not None and locked_item(item_id).state.is_end:
        raise Refusal("lost_property.ended", state=queries.item(item_id).state.value)
    late = is_late(work.now, report.promised_at)
    change(
        "INSERT INTO report_told (report_id, item_id, promised_at, at, staff_number, is_late) VALUES (?, ?, ?, ?, ?, ?)",
        report_id,
        item_id,
        to_millis(report.promised_at),
        work.millis,
        work.operator.number,
        late,
    )
    change(
        "UPDATE lost_report SET told_at = ?, item_id = COALESCE(?, item_id), promised_at = ? WHERE id = ?",
        work.millis,
        item_id,
        to_millis(_promise(work)),
        report_id,
    )
    ref = Ref("lost_report", report_id)
    if item_id is not None:
        link(work, ref, Ref("found_item", item_id), "may_be")
    work.record("report.told", ref, {"item": item_id, "late": late})
    work.publish(ReportChanged(report_id))


def close_report(work: Work, report_id: int, outcome: str) -> None:
    """End a report with what came of it; refuses lost_property.report_closed, .no_report, .needs_reason."""
    _open(report_id)
    if outcome not in OUTCOMES:
        raise Refusal("lost_property.needs_reason")
    change("UPDATE lost_report SET closed_at = ?, outcome = ? WHERE id = ?", work.millis, outcome, report_id)
    work.record("report.closed", Ref("lost_report", report_id), {"outcome": outcome})
    work.publish(ReportChanged(report_id))


def _open(report_id: int) -> ReportRow:
    if one(lock_rows("SELECT id FROM lost_report WHERE id = ?"), report_id) is None:
        raise Refusal("lost_property.no_report")
    report = queries.report(report_id)
    if report.closed_at is not None:
        raise Refusal("lost_property.report_closed")
    return report

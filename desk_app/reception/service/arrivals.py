"""Arrivals: a visitor takes a ticket, is announced, or comes as announced.

One act writes everything: ticket numbers, the visit, its first step, presence, the search entry and the print job.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desk_app.kernel import search, typed
from desk_app.kernel.clock import business_day
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.links import link
from desk_app.kernel.numbers import CallLabel, NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.printing import service as printing
from desk_app.printing.rules import AUTO_TICKET
from desk_app.reception import slips, wording
from desk_app.reception.changes import ExpectedChanged, VisitMarked, VisitorArrived
from desk_app.reception.queries import ahead_of, estimate_for
from desk_app.reception.rules import (
    CREDIT_APPOINTMENT,
    CREDIT_CARE,
    CREDIT_VIP,
    Draft,
    State,
    VisitClass,
    credit,
)
from desk_app.reception.service.steps import open_visit


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the visitor gets: the label that is called and the number that is scanned."""

    visit_id: int
    label: str
    number: str


def take(work: Work, draft: Draft, *, print_ticket: bool | None = None) -> Ticket:
    """Let a visitor in and queue them (R1, R2, D10); ``print_ticket`` None does as the site has set.

    Refuses reception.no_such_lane, .heads, .too_long.
    """
    draft = draft.checked()
    code, lane_name = open_lane(draft.lane_id)
    # Tickets of a lane count over all desks of the site, so the series is kept under desk 0.
    label = str(CallLabel(code, work.count(f"lane.{code}", desk=0)))
    number = work.number(NumberKind.VISIT)
    person_id = _person(work, draft)
    queue_at = to_millis(work.now - _credit(work, draft))
    visit_id = _insert_visit(work, draft, number, label, person_id, queue_at)
    _insert_sides(work, draft, visit_id)
    ticket = Ticket(visit_id, label, number)
    _enter_in_search(work, ticket, draft)
    if work.setting(AUTO_TICKET) if print_ticket is None else print_ticket:
        _print_ticket(work, draft, ticket, lane_name, ahead_of(draft.lane_id, queue_at, visit_id))
    work.record("visit.taken", Ref("visit", visit_id), _taken(draft, ticket, code, person_id))
    work.publish(VisitorArrived(visit_id))
    return ticket


def open_lane(lane_id: int) -> tuple[str, str]:
    """Code and name of a lane that takes visitors; refuses reception.no_such_lane."""
    found = one("SELECT code, name, is_active FROM lane WHERE id = ?", lane_id)
    if found is None or not found[2]:
        raise Refusal("reception.no_such_lane")
    return str(found[0]), str(found[1])


def _credit(work: Work, draft: Draft) -> timedelta:
    return credit(
        draft.visit_class,
        work.setting(CREDIT_APPOINTMENT),
        work.setting(CREDIT_CARE),
        work.setting(CREDIT_VIP),
    )


def _print_ticket(work: Work, draft: Draft, ticket: Ticket, lane_name: str, ahead: int) -> None:
    spoken = draft.language or work.setting(SITE_LANGUAGE)
    facts = slips.ticket_facts(
        ticket.number,
        ticket.label,
        lane_name,
        work.now.astimezone(work.day_rule()[0]),
        ahead,
        name=wording.called(draft.name, draft.title, spoken) if draft.name else "",
        rank="" if draft.visit_class is VisitClass.NORMAL else wording.class_name(draft.visit_class, spoken),
        wait=expected_wait(draft.lane_id, ticket.visit_id, spoken),
    )
    ref = Ref("visit", ticket.visit_id)
    printing.print_later(work, "queue_ticket", facts, ref, number=ticket.number, language=draft.language)


def expected_wait(lane_id: int, visit_id: int, language: str) -> str:
    """The waiting time to tell this visitor, in words of their language; "" while there are too few samples."""
    found = estimate_for(lane_id, visit_id)
    words = translate("Reception", "{low}-{high} min", language=language)
    return "" if found is None else words.format(low=found.low, high=found.high)


def _taken(draft: Draft, ticket: Ticket, lane_code: str, person_id: int | None) -> dict[str, object]:
    return {
        "label": ticket.label,
        "number": ticket.number,
        "lane": lane_code,
        "name": draft.name,
        "phone": draft.phone,
        "purpose": draft.purpose,
        "class": draft.visit_class.value,
        "urgent": draft.is_urgent,
        "heads": draft.heads,
        "person": person_id,
    }


def _enter_in_search(work: Work, ticket: Ticket, draft: Draft) -> None:
    search.index(
        work,
        Ref("visit", ticket.visit_id),
        title=f"{ticket.label} {draft.name}".strip(),
        detail=draft.purpose[:200],
        name=draft.name,
        digits=tuple(filter(None, (draft.phone, ticket.number))),
        text=f"{ticket.label} {draft.purpose[:500]}",
    )


def _person(work: Work, draft: Draft) -> int | None:
    if draft.person_id is None and not draft.name and not draft.phone:
        return None
    return people.meet(
        work,
        name=draft.name,
        title=draft.title,
        phone=draft.phone,
        language=draft.language,
        person_id=draft.person_id,
    )


def _insert_visit(work: Work, draft: Draft, number: str, label: str, person_id: int | None, queue_at: int) -> int:
    return insert(
        "INSERT INTO visit (number, label, day, lane_id, issued_at, queue_at, state, state_since, seq, waiting_since, "
        "visit_class, is_urgent, person_id, host_id, staff_number, desk, calls, ladder, heads_in, teas, wait_ms, "
        "serve_ms, language, is_carried) "
        "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, 1, ?, ?, ?, ?, ?, '', 0, 0, 0, ?, 0, 0, 0, ?, ?)",
        number,
        label,
        work.day.isoformat(),
        draft.lane_id,
        work.millis,
        queue_at,
        work.millis,
        work.millis,
        draft.visit_class.value,
        draft.is_urgent,
        person_id,
        draft.host_id,
        draft.heads,
        draft.language,
        False,
    )


def _insert_sides(work: Work, draft: Draft, visit_id: int) -> None:
    change(
        "INSERT INTO visit_face (id, shown, title, phone, purpose, board_consent) VALUES (?, ?, ?, ?, ?, ?)",
        visit_id,
        draft.name,
        draft.title,
        draft.phone,
        draft.purpose,
        draft.board_consent,
    )
    change(
        "INSERT INTO visit_step (visit_id, seq, state, at, before, lasted_ms, lane_id, desk, staff_number, why) "
        "VALUES (?, 1, ?, ?, '', 0, ?, ?, ?, '')",
        visit_id,
        State.WAITING.value,
        work.millis,
        draft.lane_id,
        work.desk,
        work.operator.number,
    )
    change(
        "INSERT INTO presence_fact (visit_id, kind, heads, at, staff_number) VALUES (?, 'in', ?, ?, ?)",
        visit_id,
        draft.heads,
        work.millis,
        work.operator.number,
    )


def correct_face(work: Work, visit_id: int, *, name: str, title: str, phone: str, purpose: str) -> None:
    """Put right what was misheard at the door; the journal keeps both. Refuses reception.too_long."""
    visit = open_visit(visit_id)
    draft = Draft(visit.lane_id, name, title, phone, purpose, visit.person_id).checked()
    before = one("SELECT shown, title, phone, purpose FROM visit_face WHERE id = ?", visit_id)
    person_id = visit.person_id
    if person_id is None:
        person_id = _person(work, draft)
        change("UPDATE visit SET person_id = ? WHERE id = ?", person_id, visit_id)
    after = (draft.name, draft.title, draft.phone, draft.purpose)
    change("UPDATE visit_face SET shown = ?, title = ?, phone = ?, purpose = ? WHERE id = ?", *after, visit_id)
    _enter_in_search(work, Ticket(visit_id, visit.label, visit.number), draft)
    told = {"face_from": list(before or ()), "face_to": list(after), "person": person_id}
    work.record("visit.note", visit.ref, told)
    work.publish(VisitMarked(visit_id))


def expect(work: Work, draft: Draft, due_at: datetime, *, is_appointment: bool = True) -> int:
    """Announce a visitor for a time (aware UTC) and give the entry's id.

    Refuses reception.in_the_past, .no_such_lane, .heads, .too_long.
    """
    draft = draft.checked()
    open_lane(draft.lane_id)
    if due_at < work.now - timedelta(hours=1):
        raise Refusal("reception.in_the_past")
    zone, cutover = work.day_rule()
    person_id = _person(work, draft)
    expected_id = insert(
        "INSERT INTO expected (due_at, day, is_appointment, lane_id, host_id, person_id, heads, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'expected')",
        to_millis(due_at),
        business_day(due_at, zone, cutover).isoformat(),
        is_appointment,
        draft.lane_id,
        draft.host_id,
        person_id,
        draft.heads,
    )
    change(
        "INSERT INTO expected_face (id, name, title, phone, purpose) VALUES (?, ?, ?, ?, ?)",
        expected_id,
        draft.name,
        draft.title,
        draft.phone,
        draft.purpose,
    )
    work.record(
        "visit.expected",
        Ref("expected", expected_id),
        {"due_at": to_millis(due_at), "name": draft.name, "phone": draft.phone, "person": person_id},
    )
    work.publish(ExpectedChanged(expected_id))
    return expected_id


def arrive(work: Work, expected_id: int, *, print_ticket: bool | None = None) -> Ticket:
    """The announced visitor is here: one key makes the visit, with the appointment's credit (D10)."""
    found = one(
        lock_rows("SELECT lane_id, host_id, person_id, heads, is_appointment, state FROM expected WHERE id = ?"),
        expected_id,
    )
    if found is None or found[5] != "expected":
        raise Refusal("reception.not_expected")
    lane_id, host_id, person_id, heads, is_appointment, _ = found
    face = one("SELECT name, title, phone, purpose FROM expected_face WHERE id = ?", expected_id)
    name, title, phone, purpose = face or ("", "", "", "")
    draft = Draft(lane_id, name, title, phone, purpose, person_id, host_id, heads=heads, expected_id=expected_id)
    if is_appointment:
        draft = replace(draft, visit_class=VisitClass.APPOINTMENT)
    ticket = take(work, draft, print_ticket=print_ticket)
    change("UPDATE expected SET state = 'arrived', visit_id = ? WHERE id = ?", ticket.visit_id, expected_id)
    link(work, Ref("expected", expected_id), Ref("visit", ticket.visit_id), "arrived")
    work.record("visit.arrived", Ref("visit", ticket.visit_id), {"expected": expected_id, "person": person_id})
    work.publish(ExpectedChanged(expected_id))
    return ticket


def cancel_expected(work: Work, expected_id: int, why: str) -> None:
    """The announced visitor will not come; refuses reception.not_expected."""
    if not change("UPDATE expected SET state = 'cancelled' WHERE id = ? AND state = 'expected'", expected_id):
        raise Refusal("reception.not_expected")
    work.record("visit.expected_cancelled", Ref("expected", expected_id), {"why": typed.passage(why)})
    work.publish(ExpectedChanged(expected_id))

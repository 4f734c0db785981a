"""The emergency plan's contacts, notes for the next shift or person, and the line going from one to the next."""

from __future__ import annotations

from desk_app.duty import queries
from desk_app.duty.changes import HandOverChanged, PlanChanged
from desk_app.duty.rules import LONGEST_TEXT, ContactDraft, needed
from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import from_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import queries as staff


def save_contact(work: Work, contact_id: int | None, draft: ContactDraft) -> int:
    """Add or change whom the emergency plan calls out (supervisors); refuses duty.no_situation, .no_contact, .too_long."""
    work.need(Role.SUPERVISOR)
    kept = draft.checked()
    values = (kept.situation, kept.whom, kept.phone, kept.is_active)
    if contact_id is None:
        contact_id = insert(
            "INSERT INTO plan_contact (situation, whom, phone, is_active, position) "
            "VALUES (?, ?, ?, ?, (SELECT COUNT(*) FROM plan_contact))",
            *values,
        )
    else:
        change(
            "UPDATE plan_contact SET situation = ?, whom = ?, phone = ?, is_active = ? WHERE id = ?",
            *values,
            contact_id,
        )
    facts = {"situation": kept.situation, "whom": kept.whom, "is_active": kept.is_active}
    work.record("duty.contact_saved", Ref("plan_contact", contact_id), facts)
    work.publish(PlanChanged())
    return contact_id


def move_contact(work: Work, contact_id: int, *, up: bool) -> None:
    """Call somebody out earlier or later than the neighbour for the same situation (supervisors).

    Refuses duty.no_contact_there; the first stays first, the last stays last.
    """
    work.need(Role.SUPERVISOR)
    everybody = queries.plan(active_only=False)
    wanted = next((row for row in everybody if row.id == contact_id), None)
    if wanted is None:
        raise Refusal("duty.no_contact_there")
    same = [row.id for row in everybody if row.situation == wanted.situation]
    place = same.index(contact_id)
    other = place + (-1 if up else 1)
    if not 0 <= other < len(same):
        return
    same[place], same[other] = same[other], same[place]
    order = [row.id for row in everybody]
    places = sorted(order.index(number) for number in same)
    for spot, number in zip(places, same, strict=True):
        order[spot] = number
    for position, number in enumerate(order):
        change("UPDATE plan_contact SET position = ? WHERE id = ?", position, number)
    facts = {"situation": wanted.situation, "whom": wanted.whom, "place": other + 1}
    work.record("duty.contact_moved", Ref("plan_contact", contact_id), facts)
    work.publish(PlanChanged())


def leave_note(work: Work, text: str, to_id: int | None = None) -> int:
    """Leave a note for one person, or for whoever comes next; gives its id. Refuses duty.no_note, .too_long, .not_here."""
    told = needed(text, "duty.no_note")
    if to_id is not None:
        person = staff.staff_member(to_id)
        if person is None or not person.active:
            raise Refusal("duty.not_here")
    note_id = insert(
        "INSERT INTO shift_note (to_id, text, left_at, left_by, read_by) VALUES (?, ?, ?, ?, '')",
        to_id,
        told,
        work.millis,
        work.operator.number,
    )
    work.record("duty.note_left", Ref("shift_note", note_id), {"to": to_id, "text": told})
    work.publish(HandOverChanged())
    return note_id


def read_note(work: Work, note_id: int) -> None:
    """The note was read by whom it is for; the first time counts. Refuses duty.not_for_you."""
    found = one(lock_rows("SELECT to_id, read_at FROM shift_note WHERE id = ?"), note_id)
    if found is None or found[0] not in {None, work.operator.staff_id}:
        raise Refusal("duty.not_for_you")
    if found[1] is None:
        change(
            "UPDATE shift_note SET read_at = ?, read_by = ? WHERE id = ?", work.millis, work.operator.number, note_id
        )
        work.record("duty.note_read", Ref("shift_note", note_id), {})
        work.publish(HandOverChanged())


def hand_over(work: Work, to_id: int, note: str = "") -> int:
    """Pass the line on with what is open and whose contract has lapsed since the last time; gives its id (C13).

    Refuses duty.not_here, duty.same_person.
    """
    person = staff.staff_member(to_id)
    if person is None or not person.active:
        raise Refusal("duty.not_here")
    if to_id == work.operator.staff_id:
        raise Refusal("duty.same_person")
    before = queries.last_hand_over()
    since = from_millis(0) if before is None else before.at
    open_now, lapsed = len(queries.open_calls()), len(queries.lapsed_since(since))
    hand_over_id = insert(
        "INSERT INTO duty_hand_over (from_id, to_id, at, open_calls, lapsed, note) VALUES (?, ?, ?, ?, ?, ?)",
        work.operator.staff_id,
        to_id,
        work.millis,
        open_now,
        lapsed,
        typed.passage(note)[:LONGEST_TEXT],
    )
    facts = {"to": to_id, "open": open_now, "lapsed": lapsed, "note": note}
    work.record("duty.handed_over", Ref("duty_hand_over", hand_over_id), facts)
    work.publish(HandOverChanged())
    return hand_over_id


def take_over(work: Work, hand_over_id: int) -> None:
    """Take the line: only whoever it was handed to; refuses duty.not_for_you, duty.taken_over."""
    found = one(lock_rows("SELECT to_id, taken_at FROM duty_hand_over WHERE id = ?"), hand_over_id)
    if found is None or found[0] != work.operator.staff_id:
        raise Refusal("duty.not_for_you")
    if found[1] is not None:
        raise Refusal("duty.taken_over")
    change("UPDATE duty_hand_over SET taken_at = ? WHERE id = ?", work.millis, hand_over_id)
    work.record("duty.taken_over", Ref("duty_hand_over", hand_over_id), {})
    work.publish(HandOverChanged())

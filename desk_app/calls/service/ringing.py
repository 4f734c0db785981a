"""From the first ring to the answer, or to nobody having answered (C1, D7)."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls.changes import CallChanged
from desk_app.calls.rules import (
    LONGEST_LINE,
    LONGEST_NOTE,
    LONGEST_PHONE,
    MAX_RINGS,
    RETURN_MINUTES,
    RING_SECONDS,
    CallDraft,
    Direction,
    State,
    rings_by,
)
from desk_app.calls.service.steps import begin, move, present
from desk_app.calls.wording import return_call
from desk_app.followup import service as followup
from desk_app.followup.rules import TaskDraft, TaskKind
from desk_app.kernel import typed
from desk_app.kernel.database import change
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import queries as people
from desk_app.people.rules import phone_digits


def ring(work: Work, phone: str = "") -> int:
    """The telephone rings: the call is on record from its first ring; gives its id."""
    call = begin(work, Direction.IN, State.RINGING, phone=phone)
    work.record("call.rang", call.ref, {"number": call.number, "phone": phone})
    work.publish(CallChanged(call.id))
    return call.id


def count_ring(work: Work, call_id: int) -> int:
    """One more ring was heard; gives their number. Also just after answering, for who was quicker than the program."""
    call = present(call_id)
    if not call.state.is_live or call.direction is Direction.OUT:
        raise Refusal("calls.not_running")
    rings = max(call.rings, _rings(work, call.rang_at) if call.answered_at is None else 0) + 1
    is_late = call.answered_at is not None and rings > work.setting(MAX_RINGS)
    change("UPDATE call SET rings = ?, is_late = ? WHERE id = ?", rings, is_late or call.is_late, call.id)
    work.record("call.ring_counted", call.ref, {"rings": rings})
    work.publish(CallChanged(call.id))
    return rings


def answer(work: Work, call_id: int) -> bool:
    """The call is taken; gives True when it was late, by rings counted or by the cadence (C1, D7)."""
    call = present(call_id)
    rings = max(call.rings, _rings(work, call.rang_at))
    is_late = rings > work.setting(MAX_RINGS)
    columns = {
        "answered_at": work.millis,
        "rings": rings,
        "is_late": is_late,
        "staff_number": work.operator.number,
        "desk": work.desk,
    }
    move(work, call, State.ANSWERED, columns=columns)
    work.record("call.answered", call.ref, {"rings": rings, "is_late": is_late})
    return is_late


def keep_draft(work: Work, call_id: int, draft: CallDraft) -> bool:
    """Keep what is typed so far about a call on this desk's line, so that a crash or power cut loses none of it (C2).

    A draft is no fact yet: the journal hears of it when the call ends. False (and nothing kept) for any other call.
    """
    if not present(call_id).state.is_live:
        return False
    kept = change(
        "UPDATE call_face SET digits = ?, phone = ?, name = ?, title = ?, address = ?, subject = ?, note = ? "
        "WHERE id = ? AND EXISTS (SELECT 1 FROM call c WHERE c.id = call_face.id AND c.desk = ?)",
        phone_digits(draft.phone)[:LONGEST_PHONE],
        typed.line(draft.phone)[:LONGEST_PHONE],
        typed.line(draft.name)[:LONGEST_LINE],
        draft.title,
        typed.line(draft.address)[:LONGEST_LINE],
        typed.line(draft.subject)[:LONGEST_LINE],
        typed.passage(draft.note)[:LONGEST_NOTE],
        call_id,
        work.desk,
    )
    return bool(kept)


def miss(work: Work, call_id: int, phone: str = "") -> int | None:
    """Nobody answered: with a number a return call is owed, and its task is given; without one it was abandoned."""
    call = present(call_id)
    number = phone.strip()[:LONGEST_PHONE]
    if number:
        change("UPDATE call_face SET phone = ?, digits = ? WHERE id = ?", number, phone_digits(number), call_id)
    known = number or _known_number(call_id)
    rings = max(call.rings, _rings(work, call.rang_at))
    if not phone_digits(known):
        move(work, call, State.ABANDONED, columns={"rings": rings})
        work.record("call.abandoned", call.ref, {"number": call.number, "rings": rings})
        return None
    persons = people.with_phone(known)
    person_id = persons[0].id if len(persons) == 1 else None
    move(work, call, State.MISSED, columns={"rings": rings, "person_id": person_id})
    name = persons[0].name if len(persons) == 1 else ""
    due_at = work.calendar().advance(work.now, timedelta(minutes=work.setting(RETURN_MINUTES)))
    draft = TaskDraft(return_call(name), due_at, name=name, phone=known, person_id=person_id, kind=TaskKind.RETURN_CALL)
    task_id = followup.give_task(work, draft, call.ref)
    facts = {"number": call.number, "rings": rings, "phone": known, "task": task_id}
    work.record("call.missed", call.ref, facts if person_id is None else {**facts, "person": person_id})
    return task_id


def _rings(work: Work, rang_at: int) -> int:
    return rings_by(timedelta(milliseconds=work.millis - rang_at), work.setting(RING_SECONDS))


def _known_number(call_id: int) -> str:
    from desk_app.calls import queries

    row = queries.call(call_id)
    return "" if row is None else row.phone

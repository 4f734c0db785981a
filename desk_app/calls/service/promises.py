"""Promises after the call: chased, delayed with an apology, kept in time or late, withdrawn; late ones passed up once."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.calls.changes import CallChanged, PromiseChanged
from desk_app.calls.rules import DELAY_DAYS, Outcome, PromiseEvent, PromiseState, State, promise_due
from desk_app.calls.wording import late_reason, supervisor
from desk_app.followup import service as followup
from desk_app.followup.rules import LADDER, rungs
from desk_app.kernel import typed
from desk_app.kernel.database import change, lock_rows, one, rows, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work

LONGEST = 2000
_MOST = 100


@dataclass(frozen=True, slots=True)
class _Open:
    id: int
    call_id: int
    person_id: int | None
    due_at: int
    chased: int
    breached_at: int | None

    @property
    def ref(self) -> Ref:
        return Ref("promise", self.id)


def keep_promise(work: Work, promise_id: int, result: str) -> bool:
    """The caller was answered; gives True when it was in time: exactly at due is (D6).

    Refuses calls.no_result, .no_such_promise, .promise_ended.
    """
    owed = _open(promise_id)
    told = _needed(result, "calls.no_result")
    is_late = work.millis > owed.due_at or owed.breached_at is not None
    state = PromiseState.LATE if is_late else PromiseState.KEPT
    change("UPDATE promise_face SET result = ? WHERE id = ?", told, promise_id)
    _end(work, owed, state, PromiseEvent.KEPT)
    change("UPDATE call SET state = ? WHERE id = ?", (State.LATE if is_late else State.KEPT).value, owed.call_id)
    _record(work, "promise.kept", owed, {"result": told, "is_late": is_late})
    return not is_late


def delay_promise(work: Work, promise_id: int, why: str) -> None:
    """It cannot be solved in time: the caller was told with an apology and is answered within two more working days (C4).

    The first due time and a breach stay on record. Refuses calls.no_reason, .no_such_promise, .promise_ended.
    """
    owed = _open(promise_id)
    told = _needed(why, "calls.no_reason")
    due_at = to_millis(promise_due(work.calendar(), work.now, work.setting(DELAY_DAYS)))
    breached = owed.breached_at or (owed.due_at if work.millis > owed.due_at else None)
    change("UPDATE promise SET due_at = ?, breached_at = ? WHERE id = ?", due_at, breached, promise_id)
    change("UPDATE promise_face SET progress = ? WHERE id = ?", told, promise_id)
    if breached is not None and owed.breached_at is None:
        keep_step(work, promise_id, PromiseEvent.BREACHED, owed.due_at)
    keep_step(work, promise_id, PromiseEvent.DELAYED, due_at)
    _record(work, "promise.delayed", owed, {"why": told, "from": owed.due_at, "to": due_at})
    work.publish(PromiseChanged(promise_id))


def chase(work: Work, promise_id: int, call_id: int | None = None) -> int:
    """The caller rang again about the same matter (C5): counted; gives how often. Refuses calls.promise_ended."""
    owed = _open(promise_id)
    change("UPDATE promise SET chased = chased + 1 WHERE id = ?", promise_id)
    if call_id is not None:
        change("UPDATE call SET about_id = ? WHERE id = ?", promise_id, call_id)
        work.publish(CallChanged(call_id))
    keep_step(work, promise_id, PromiseEvent.CHASED, owed.due_at)
    _record(work, "promise.chased", owed, {"times": owed.chased + 1, "call": call_id})
    work.publish(PromiseChanged(promise_id))
    return owed.chased + 1


def withdraw_promise(work: Work, promise_id: int, why: str) -> None:
    """The caller does not want the answer any more; refuses calls.no_reason, .no_such_promise, .promise_ended."""
    owed = _open(promise_id)
    told = _needed(why, "calls.no_reason")
    change("UPDATE promise_face SET result = ? WHERE id = ?", told, promise_id)
    _end(work, owed, PromiseState.WITHDRAWN, PromiseEvent.WITHDRAWN)
    change("UPDATE call SET state = 'done', outcome = ? WHERE id = ?", Outcome.SOLVED.value, owed.call_id)
    _record(work, "promise.withdrawn", owed, {"why": told})


def escalate_late(work: Work) -> int:
    """Write each breach once and report it up once (C4); gives how many there were. Safe to run again and again."""
    late = rows(
        "SELECT id FROM promise WHERE state = 'open' AND due_at < ? AND breached_at IS NULL ORDER BY due_at LIMIT ?",
        work.millis,
        _MOST,
    )
    for (promise_id,) in late:
        _escalate(work, int(promise_id))
    return len(late)


def keep_step(work: Work, promise_id: int, event: PromiseEvent, due_at: int) -> None:
    """Add what happened to a promise's course; part of a larger act."""
    change(
        "INSERT INTO promise_step (promise_id, event, at, staff_number, due_at) VALUES (?, ?, ?, ?, ?)",
        promise_id,
        event.value,
        work.millis,
        work.operator.number,
        due_at,
    )


def _escalate(work: Work, promise_id: int) -> None:
    owed = _open(promise_id)
    change("UPDATE promise SET breached_at = ? WHERE id = ?", owed.due_at, promise_id)
    keep_step(work, promise_id, PromiseEvent.BREACHED, owed.due_at)
    subject = str(value("SELECT subject FROM promise_face WHERE id = ?", promise_id) or "")
    whom = next(iter(rungs(work.setting(LADDER))), "") or supervisor()
    followup.report_up(work, owed.ref, subject, whom, late_reason(), person_id=owed.person_id)
    _record(work, "promise.late", owed, {"due": owed.due_at})
    work.publish(PromiseChanged(promise_id))


def _end(work: Work, owed: _Open, state: PromiseState, event: PromiseEvent) -> None:
    breached = owed.breached_at or (owed.due_at if state is PromiseState.LATE else None)
    if breached is not None and owed.breached_at is None:
        keep_step(work, owed.id, PromiseEvent.BREACHED, owed.due_at)
    change(
        "UPDATE promise SET state = ?, ended_at = ?, ended_by = ?, breached_at = ? WHERE id = ?",
        state.value,
        work.millis,
        work.operator.number,
        breached,
        owed.id,
    )
    keep_step(work, owed.id, event, owed.due_at)
    work.publish(PromiseChanged(owed.id))
    work.publish(CallChanged(owed.call_id))


def _open(promise_id: int) -> _Open:
    found = one(
        lock_rows("SELECT id, call_id, person_id, due_at, chased, breached_at, state FROM promise WHERE id = ?"),
        promise_id,
    )
    if found is None:
        raise Refusal("calls.no_such_promise")
    if found[6] != PromiseState.OPEN.value:
        raise Refusal("calls.promise_ended")
    return _Open(*found[:6])


def _record(work: Work, action: str, owed: _Open, facts: dict[str, object]) -> None:
    work.record(action, owed.ref, facts if owed.person_id is None else {**facts, "person": owed.person_id})


def _needed(text: str, code: str) -> str:
    kept = typed.passage(text)
    if not kept:
        raise Refusal(code)
    if len(kept) > LONGEST:
        raise Refusal("calls.too_long", longest=LONGEST)
    return kept

"""How a call ends: with an outcome (C2), with a promise (C4), as a call-back (R3); and a call kept afterwards in one act."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desk_app.calls.changes import CallChanged, PromiseChanged
from desk_app.calls.rules import (
    ENQUIRY_DAYS,
    REQUEST_DAYS,
    RING_BACK_MINUTES,
    CallDraft,
    CallRecord,
    Kind,
    Mark,
    Outcome,
    PromiseEvent,
    State,
    Way,
    promise_days,
    promise_due,
)
from desk_app.calls.service.promises import keep_step
from desk_app.calls.service.steps import Present, begin, move, present, running, told, write
from desk_app.calls.service.trouble import keep_mark
from desk_app.calls.wording import ring_back
from desk_app.directory import queries as directory
from desk_app.followup import service as followup
from desk_app.followup.rules import TaskDraft, TaskKind
from desk_app.kernel.calendar import DayLine, explain
from desk_app.kernel.database import change, insert
from desk_app.kernel.fields import canonical_json, to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people.rules import MATCHABLE, phone_digits


def finish(work: Work, call_id: int, draft: CallDraft, outcome: Outcome) -> None:
    """End a call with its outcome (C2); refuses calls.not_running, .no_subject, .too_long, .not_an_outcome."""
    if outcome in {Outcome.PROMISED, Outcome.CALL_BACK}:
        raise Refusal("calls.not_an_outcome")
    call = running(call_id)
    kept, person_id = write(work, call, draft, outcome)
    move(work, call, State.DONE, columns={"outcome": outcome.value})
    work.record("call.finished", call.ref, told(call, kept, person_id, outcome=outcome.value))


def promise(work: Work, call_id: int, draft: CallDraft, way: Way, by: datetime | None = None) -> int:
    """End a call with the promise of an answer (C4) and give the promise's id.

    ``by`` may be earlier than the rule's latest time, never later. Refuses calls.no_number (nothing to answer to),
    calls.not_read_back (C6), calls.too_late, .in_the_past, and what finishing refuses.
    """
    call = running(call_id)
    if way in {Way.PHONE, Way.TEXT} and len(phone_digits(draft.phone)) < MATCHABLE:
        raise Refusal("calls.no_number")
    if not draft.is_read_back:
        raise Refusal("calls.not_read_back")
    kept, person_id = write(work, call, draft, Outcome.PROMISED)
    latest = promise_due(work.calendar(), work.now, _days(work, kept.kind))
    due_at = latest if by is None else by
    if due_at > latest:
        raise Refusal("calls.too_late", latest=latest.astimezone(work.day_rule()[0]))
    if due_at <= work.now:
        raise Refusal("calls.in_the_past")
    move(work, call, State.PROMISED, columns={"outcome": Outcome.PROMISED.value})
    promise_id = _promise(work, call, kept, person_id, way, due_at)
    facts = told(call, kept, person_id, promise=promise_id, way=way.value, due=to_millis(due_at))
    work.record("call.promised", call.ref, facts)
    return promise_id


def to_ring_back(work: Work, call_id: int, draft: CallDraft) -> int:
    """A visitor needs somebody now: the running call ends as a call-back with its number (R3); gives the task's id.

    Refuses calls.not_running and calls.no_number.
    """
    call = running(call_id)
    if len(phone_digits(draft.phone)) < MATCHABLE:
        raise Refusal("calls.no_number")
    named = replace(draft, subject=draft.subject or ring_back(draft.name))
    kept, person_id = write(work, call, named, Outcome.CALL_BACK)
    move(work, call, State.DONE, columns={"outcome": Outcome.CALL_BACK.value})
    task = TaskDraft(
        ring_back(kept.name),
        work.now + timedelta(minutes=work.setting(RING_BACK_MINUTES)),
        detail=kept.subject,
        name=kept.name,
        phone=kept.phone,
        person_id=person_id,
        kind=TaskKind.RING_BACK,
    )
    task_id = followup.give_task(work, task, call.ref)
    work.record("call.ring_back", call.ref, told(call, kept, person_id, task=task_id))
    return task_id


def connect(work: Work, call_id: int, draft: CallDraft, host_id: int, *, has_consented: bool) -> None:
    """Put a caller through: to a manager only with the caller's identity known and the manager's consent (C7).

    Refuses calls.no_identity, calls.no_consent, calls.no_host and what finishing refuses.
    """
    call = running(call_id)
    host = directory.host(host_id)
    if host is None:
        raise Refusal("calls.no_host")
    if host.is_manager and not (draft.name.strip() and draft.address.strip()):
        raise Refusal("calls.no_identity")
    if host.is_manager and not has_consented:
        raise Refusal("calls.no_consent", host=host.name)
    named = replace(draft, subject=draft.subject or host.name, department_id=draft.department_id or host.department_id)
    kept, person_id = write(work, call, named, Outcome.PASSED_ON)
    keep_mark(work, call, Mark.CONNECTED)
    move(work, call, State.DONE, columns={"outcome": Outcome.PASSED_ON.value})
    work.record("call.connected", call.ref, told(call, kept, person_id, host=host_id))


def log(work: Work, record: CallRecord, source: Ref | None = None) -> int:
    """Keep a whole call in one act and give its id; for slices above that ring in their own matters (K4.5).

    ``source`` is the record it was about. Refuses calls.no_subject, .too_long, .not_an_outcome, .in_the_future.
    """
    if record.outcome in {Outcome.PROMISED, Outcome.CALL_BACK}:
        raise Refusal("calls.not_an_outcome")
    began = work.now if record.began_at is None else record.began_at
    if began > work.now:
        raise Refusal("calls.in_the_future")
    call = begin(work, record.direction, State.ANSWERED, rang_at=to_millis(began), source=source)
    kept, person_id = write(work, call, record.draft, record.outcome)
    move(work, call, State.DONE, columns={"outcome": record.outcome.value})
    facts = told(call, kept, person_id, outcome=record.outcome.value, direction=record.direction.value)
    work.record("call.logged", call.ref, facts if source is None else {**facts, "about": str(source)})
    return call.id


def set_kind(work: Work, call_id: int, kind: Kind) -> None:
    """Put the kind of an ended call right: a complaint that was taken for an enquiry (C3)."""
    call = present(call_id)
    if not change("UPDATE call SET kind = ? WHERE id = ? AND kind IS NOT NULL", kind.value, call_id):
        raise Refusal("calls.no_kind")
    work.record("call.kind_set", call.ref, {"kind": kind.value})
    work.publish(CallChanged(call_id))


def _days(work: Work, kind: Kind) -> int:
    return promise_days(kind, work.setting(ENQUIRY_DAYS), work.setting(REQUEST_DAYS))


def _promise(work: Work, call: Present, draft: CallDraft, person_id: int | None, way: Way, due_at: datetime) -> int:
    promise_id = insert(
        "INSERT INTO promise (call_id, person_id, kind, way, state, made_at, made_by, due_at, first_due_at, arithmetic, "
        "chased, ended_by) VALUES (?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, 0, '')",
        call.id,
        person_id,
        draft.kind.value,
        way.value,
        work.millis,
        work.operator.number,
        to_millis(due_at),
        to_millis(due_at),
        canonical_json([_line(line) for line in explain(work.calendar(), work.now, due_at)]),
    )
    change(
        "INSERT INTO promise_face (id, digits, phone, name, title, subject, progress, result) "
        "VALUES (?, ?, ?, ?, ?, ?, '', '')",
        promise_id,
        phone_digits(draft.phone),
        draft.phone,
        draft.name,
        draft.title,
        draft.subject,
    )
    keep_step(work, promise_id, PromiseEvent.MADE, to_millis(due_at))
    work.publish(PromiseChanged(promise_id))
    return promise_id


def _line(line: DayLine) -> dict[str, object]:
    return {
        "day": line.day.isoformat(),
        "kind": line.kind.value,
        "name": line.name,
        "key": line.key,
        "minutes": int(line.worked.total_seconds() // 60),
        "is_working": line.is_working,
    }

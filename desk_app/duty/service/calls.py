"""A duty call walked through C13's steps: solved, taken for working hours, agreed for a time, or an emergency."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from desk_app.duty import queries
from desk_app.duty.changes import DutyCallChanged
from desk_app.duty.queries import DutyCallRow
from desk_app.duty.rules import (
    FIRST_CASE_MINUTES,
    OTHER_HOURS,
    WORKING_HOURS,
    Answer,
    CallState,
    DutyDraft,
    DutyTime,
    Walk,
    check_way,
    duty_time,
    first_case_due,
    needed,
)
from desk_app.duty.wording import case_title, try_title
from desk_app.followup import queries as followup_queries
from desk_app.followup import service as followup
from desk_app.followup.rules import TaskDraft, TaskKind
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import MATCHABLE, masked_phone, phone_digits


def take_call(work: Work, draft: DutyDraft) -> int:
    """Write down a call on the duty line and give its id; refuses duty.no_question, duty.too_long."""
    kept = draft.checked()
    number = work.number(NumberKind.DUTY_CALL)
    person_id = None
    if kept.name or len(phone_digits(kept.phone)) >= MATCHABLE:
        person_id = people.meet(work, name=kept.name, title=kept.title, phone=kept.phone)
    duty_call_id = insert(
        "INSERT INTO duty_call (number, day, at, staff_id, staff_number, state, person_id, is_lapsed) "
        "VALUES (?, ?, ?, ?, ?, 'taken', ?, ?)",
        number,
        work.day.isoformat(),
        work.millis,
        work.operator.staff_id,
        work.operator.number,
        person_id,
        False,
    )
    change(
        "INSERT INTO duty_call_face (id, digits, phone, name, title, address, question, result, told) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, '', '')",
        duty_call_id,
        phone_digits(kept.phone),
        kept.phone,
        kept.name,
        kept.title,
        kept.address,
        kept.question,
    )
    ref = Ref("duty_call", duty_call_id)
    search.index(
        work, ref, title=kept.name or masked_phone(kept.phone) or number, detail=kept.question[:200], name=kept.name,
        digits=(kept.phone, number), text=kept.question[:500],
    )  # fmt: skip
    _step(work, duty_call_id, CallState.TAKEN)
    _record(work, "duty_call.taken", ref, person_id, {"number": number, "phone": kept.phone, "question": kept.question})
    return duty_call_id


def redirect(work: Work, duty_call_id: int) -> None:
    """The desk is open: the caller was pointed to the normal line (C13). Refuses duty.not_open when it is not."""
    when = duty_time(work.calendar(), work.now, work.setting(WORKING_HOURS), work.setting(OTHER_HOURS))
    if when is not DutyTime.NORMAL:
        raise Refusal("duty.not_open")
    row = _move(work, duty_call_id, CallState.REDIRECTED)
    _record(work, "duty_call.redirected", _ref(row), row.person_id, {})


def solve(work: Work, duty_call_id: int, result: str) -> None:
    """It is solved: say how; the cases it had become are done with it. Refuses duty.no_result, .not_from_here."""
    told = needed(result, "duty.no_result")
    row = _move(work, duty_call_id, CallState.SOLVED)
    change("UPDATE duty_call_face SET result = ? WHERE id = ?", told, duty_call_id)
    for task in followup_queries.tasks_from(_ref(row)):
        if task.ended_at is None:
            followup.finish_task(work, task.id, told)
    _record(work, "duty_call.solved", _ref(row), row.person_id, {"result": told})


def agree_hours(work: Work, duty_call_id: int) -> int:
    """The caller agrees to be answered in working hours: a first-priority case on the next working day; gives its task.

    Refuses duty.no_contact (question, name and contact are taken first), duty.not_from_here.
    """
    row = _move(work, duty_call_id, CallState.HOURS_AGREED, needs_contact=True)
    task_id = _first_case(work, row)
    _record(work, "duty_call.hours_agreed", _ref(row), row.person_id, {"task": task_id})
    return task_id


def agree_time(work: Work, duty_call_id: int, at: datetime) -> int:
    """Working hours were refused: a time is agreed and it is tried until then; gives the task for that time.

    It is a first-priority case on the next working day as well. Refuses duty.in_the_past, .no_contact, .not_from_here.
    """
    if at <= work.now:
        raise Refusal("duty.in_the_past")
    row = _move(work, duty_call_id, CallState.TIME_AGREED, needs_contact=True)
    change("UPDATE duty_call SET agreed_at = ? WHERE id = ?", to_millis(at), duty_call_id)
    draft = TaskDraft(
        try_title(row.name), at, work.operator.staff_id, row.question, name=row.name, phone=row.phone,
        person_id=row.person_id,
    )  # fmt: skip
    task_id = followup.give_task(work, draft, _ref(row))
    case_id = _first_case(work, row)
    facts = {"at": to_millis(at), "task": task_id, "case": case_id}
    _record(work, "duty_call.time_agreed", _ref(row), row.person_id, facts)
    return task_id


def start_emergency(work: Work, duty_call_id: int, contact_ids: Sequence[int], told: str) -> int:
    """It can't wait: call out whom the plan names and say what the caller was told is arranged (C13, G3).

    Gives the first-priority case. Refuses duty.nobody_called, .no_told, .not_from_here.
    """
    said = needed(told, "duty.no_told")
    wanted = [row for row in queries.plan() if row.id in set(contact_ids)]
    if not wanted:
        raise Refusal("duty.nobody_called")
    row = _move(work, duty_call_id, CallState.EMERGENCY)
    change("UPDATE duty_call_face SET told = ? WHERE id = ?", said, duty_call_id)
    for contact in wanted:
        whom = f"{contact.whom} {contact.phone}"
        followup.call_out(work, _ref(row), contact.situation, whom, row.question, person_id=row.person_id)
    case_id = _first_case(work, row)
    facts = {"called": [contact.whom for contact in wanted], "told": said, "case": case_id}
    _record(work, "duty_call.emergency", _ref(row), row.person_id, facts)
    return case_id


def mark_lapsed(work: Work, duty_call_id: int) -> None:
    """The caller's contract has lapsed: marked, and told at hand-over (C13); saying it twice changes nothing."""
    row = _present(duty_call_id)
    if not row.is_lapsed:
        change("UPDATE duty_call SET is_lapsed = ? WHERE id = ?", True, duty_call_id)
        _record(work, "duty_call.lapsed", _ref(row), row.person_id, {})
        work.publish(DutyCallChanged(duty_call_id))


def walk(work: Work, draft: DutyDraft, step: Walk, known: int | None = None) -> int:
    """Take a call down (or go on with a ``known`` one) and answer it in one act; gives the call. Refuses what both do."""
    duty_call_id = take_call(work, draft) if known is None else known
    acts: dict[Answer, Callable[[], object]] = {
        Answer.SOLVE: lambda: solve(work, duty_call_id, step.said),
        Answer.HOURS: lambda: agree_hours(work, duty_call_id),
        Answer.TIME: lambda: agree_time(work, duty_call_id, work.now + timedelta(hours=step.hours)),
        Answer.EMERGENCY: lambda: start_emergency(work, duty_call_id, step.contacts, step.said),
        Answer.NORMAL: lambda: redirect(work, duty_call_id),
    }
    acts[step.answer]()
    if step.is_lapsed:
        mark_lapsed(work, duty_call_id)
    return duty_call_id


def _first_case(work: Work, row: DutyCallRow) -> int:
    for task in followup_queries.tasks_from(_ref(row)):
        if task.is_first and task.ended_at is None:
            return task.id
    draft = TaskDraft(
        case_title(row.name),
        first_case_due(work.calendar(), work.now, work.setting(FIRST_CASE_MINUTES)),
        detail=row.question,
        name=row.name,
        phone=row.phone,
        person_id=row.person_id,
        kind=TaskKind.FIRST,
    )
    return followup.give_task(work, draft, _ref(row))


def _present(duty_call_id: int) -> DutyCallRow:
    one(lock_rows("SELECT id FROM duty_call WHERE id = ?"), duty_call_id)
    row = queries.duty_call(duty_call_id)
    if row is None:
        raise Refusal("duty.no_such_call")
    return row


def _move(work: Work, duty_call_id: int, then: CallState, *, needs_contact: bool = False) -> DutyCallRow:
    row = _present(duty_call_id)
    check_way(row.state, then)
    if needs_contact:
        DutyDraft(row.question, row.name, row.phone).reachable()
    change("UPDATE duty_call SET state = ? WHERE id = ?", then.value, duty_call_id)
    _step(work, duty_call_id, then)
    return row


def _step(work: Work, duty_call_id: int, state: CallState) -> None:
    change(
        "INSERT INTO duty_call_step (duty_call_id, state, at, staff_number) VALUES (?, ?, ?, ?)",
        duty_call_id,
        state.value,
        work.millis,
        work.operator.number,
    )
    work.publish(DutyCallChanged(duty_call_id))


def _ref(row: DutyCallRow) -> Ref:
    return Ref("duty_call", row.id)


def _record(work: Work, action: str, ref: Ref, person_id: int | None, facts: dict[str, Any]) -> None:
    work.record(action, ref, facts if person_id is None else {**facts, "person": person_id})

"""Tasks from giving to reported done (G10)."""

from __future__ import annotations

from typing import Any

from desk_app.followup.changes import TaskChanged
from desk_app.followup.rules import TEXT_LENGTH, TITLE_LENGTH, TaskDraft, TaskState, needed
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import queries as staff


def give_task(work: Work, draft: TaskDraft, source: Ref | None = None) -> int:
    """Give a task and get its id; refuses followup.no_title, .too_long, .too_many_steps, .no_receiver.

    ``source`` is the record it grew out of; what comes in late already is refused nowhere, it simply is due now.
    """
    draft = draft.checked()
    if draft.to_id is not None:
        receiver = staff.staff_member(draft.to_id)
        if receiver is None or not receiver.active:
            raise Refusal("followup.no_receiver")
    number = work.number(NumberKind.TASK)
    task_id = _insert(work, draft, number, source)
    ref = Ref("task", task_id)
    search.index(
        work, ref, title=draft.title, detail=draft.name, name=draft.name, digits=(draft.phone, number), text=draft.title
    )
    facts: dict[str, Any] = {
        "number": number,
        "kind": draft.kind.value,
        "to": draft.to_id,
        "due": to_millis(draft.due_at),
        "title": draft.title,
        "phone": draft.phone,
    }
    work.record("task.given", ref, facts if draft.person_id is None else {**facts, "person": draft.person_id})
    work.publish(TaskChanged(task_id))
    return task_id


def see_task(work: Work, task_id: int) -> None:
    """The receiver has taken note; the first time counts."""
    _open(task_id)
    if change("UPDATE task SET seen_at = ? WHERE id = ? AND seen_at IS NULL", work.millis, task_id):
        work.record("task.seen", Ref("task", task_id), {})
        work.publish(TaskChanged(task_id))


def tick_step(work: Work, task_id: int, seq: int, *, is_done: bool) -> None:
    """Tick a step of a task, or take the tick back; refuses followup.no_step."""
    _open(task_id)
    at, by = (work.millis, work.operator.number) if is_done else (None, "")
    if not change("UPDATE task_step SET done_at = ?, done_by = ? WHERE task_id = ? AND seq = ?", at, by, task_id, seq):
        raise Refusal("followup.no_step")
    work.record("task.step", Ref("task", task_id), {"step": seq, "is_done": is_done})
    work.publish(TaskChanged(task_id))


def hand_on(work: Work, task_id: int, to_id: int | None, why: str = "") -> None:
    """Give an open task to somebody else, or to whoever is at the desk; refuses followup.no_receiver."""
    before = _open(task_id)
    receiver = None if to_id is None else staff.staff_member(to_id)
    if to_id is not None and (receiver is None or not receiver.active):
        raise Refusal("followup.no_receiver")
    change("UPDATE task SET to_id = ?, seen_at = NULL WHERE id = ?", to_id, task_id)
    facts = {"from": before[2], "to": to_id, "why": why[:TITLE_LENGTH]}
    work.record("task.handed_on", Ref("task", task_id), facts)
    work.publish(TaskChanged(task_id))


def finish_task(work: Work, task_id: int, result: str) -> None:
    """Report a task done, with what came of it; refuses followup.no_result, followup.steps_open, followup.ended."""
    giver_id, _, _ = _open(task_id)
    told = needed(result, "followup.no_result", TEXT_LENGTH)
    left = int(value("SELECT COUNT(*) FROM task_step WHERE task_id = ? AND done_at IS NULL", task_id))
    if left:
        raise Refusal("followup.steps_open", n=left)
    _end(work, task_id, TaskState.DONE, told, is_known=giver_id in {0, work.operator.staff_id})
    work.record("task.done", Ref("task", task_id), {"result": told})


def cancel_task(work: Work, task_id: int, why: str) -> None:
    """Take a task back, with the reason: whoever gave it, or a supervisor; refuses followup.no_reason, .not_the_giver."""
    giver_id, _, _ = _open(task_id)
    told = needed(why, "followup.no_reason", TEXT_LENGTH)
    if giver_id != work.operator.staff_id and not work.operator.role.covers(Role.SUPERVISOR):
        raise Refusal("followup.not_the_giver")
    _end(work, task_id, TaskState.CANCELLED, told, is_known=giver_id in {0, work.operator.staff_id})
    work.record("task.cancelled", Ref("task", task_id), {"why": told})


def acknowledge(work: Work, task_id: int) -> None:
    """The giver has read what came of it; refuses followup.not_ended, .not_the_giver."""
    found = one(lock_rows("SELECT giver_id, ended_at FROM task WHERE id = ?"), task_id)
    if found is None or found[1] is None:
        raise Refusal("followup.not_ended")
    if found[0] != work.operator.staff_id:
        raise Refusal("followup.not_the_giver")
    if change("UPDATE task SET acknowledged_at = ? WHERE id = ? AND acknowledged_at IS NULL", work.millis, task_id):
        work.record("task.acknowledged", Ref("task", task_id), {})
        work.publish(TaskChanged(task_id))


def _insert(work: Work, draft: TaskDraft, number: str, source: Ref | None) -> int:
    task_id = insert(
        "INSERT INTO task (number, kind, state, giver_id, given_by, to_id, person_id, source_kind, source_id, given_at, "
        "due_at, ended_by) VALUES (?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, '')",
        number,
        draft.kind.value,
        work.operator.staff_id,
        work.operator.number,
        draft.to_id,
        draft.person_id,
        "" if source is None else source.kind,
        0 if source is None else source.id,
        work.millis,
        to_millis(draft.due_at),
    )
    change(
        "INSERT INTO task_text (id, title, detail, name, phone, result) VALUES (?, ?, ?, ?, ?, '')",
        task_id,
        draft.title,
        draft.detail,
        draft.name,
        draft.phone,
    )
    for seq, text in enumerate(draft.steps, 1):
        change("INSERT INTO task_step (task_id, seq, text, done_by) VALUES (?, ?, ?, '')", task_id, seq, text)
    return task_id


def _end(work: Work, task_id: int, state: TaskState, told: str, *, is_known: bool) -> None:
    change(
        "UPDATE task SET state = ?, ended_at = ?, ended_by = ?, acknowledged_at = ? WHERE id = ?",
        state.value,
        work.millis,
        work.operator.number,
        work.millis if is_known else None,
        task_id,
    )
    change("UPDATE task_text SET result = ? WHERE id = ?", told, task_id)
    work.publish(TaskChanged(task_id))


def _open(task_id: int) -> tuple[int, str, int | None]:
    """Giver, kind and receiver of an open task, locked; refuses followup.no_task, followup.ended."""
    found = one(lock_rows("SELECT giver_id, kind, to_id, state FROM task WHERE id = ?"), task_id)
    if found is None:
        raise Refusal("followup.no_task")
    if found[3] != TaskState.OPEN.value:
        raise Refusal("followup.ended")
    return found[0], found[1], found[2]

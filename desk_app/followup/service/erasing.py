"""The part of this slice when a person is erased (D16): the words go, tasks and steps beyond the desk stay as figures."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.followup.changes import TaskChanged
from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work


def erase_followup(work: Work, person_ids: tuple[int, ...]) -> Iterable[Ref]:
    """Delete the words of tasks and escalations about these persons; gives the records whose journal facts go too."""
    marks = ", ".join("?" for _ in person_ids)
    tasks = [int(row[0]) for row in rows(f"SELECT id FROM task WHERE person_id IN ({marks})", *person_ids)]
    for task_id in tasks:
        change("DELETE FROM task_text WHERE id = ?", task_id)
        change("DELETE FROM task_step WHERE task_id = ?", task_id)
        work.publish(TaskChanged(task_id))
    for (escalation_id,) in rows(f"SELECT id FROM escalation WHERE person_id IN ({marks})", *person_ids):
        change("DELETE FROM escalation_text WHERE id = ?", escalation_id)
    return [Ref("task", task_id) for task_id in tasks]

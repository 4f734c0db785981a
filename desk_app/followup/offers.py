"""What follow-up offers to the rest of the program: tasks and faults by number, open matters, what blocks closing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.followup import queries, service
from desk_app.followup.wording import kind_name
from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate

REF_KINDS = {"task": "calls", "fault": "calls"}
NUMBERS = {"task": queries.task_by_number, "fault": queries.fault_by_number}
ERASE_HOOKS = (service.erase_followup,)  # handed to people.service.erase and retain (D16)


def title_of(ref: Ref) -> str:
    """A short name of a task or fault."""
    if ref.kind == "fault":
        fault = queries.fault(ref.id)
        return "" if fault is None else fault.what
    task = queries.task(ref.id)
    return "" if task is None else task.title


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """The open tasks about a person."""
    return tuple((Ref("task", row.id), f"{kind_name(row.kind)}: {row.title}") for row in queries.tasks_of(person_id))


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """Nothing here keeps the day open, but what is due today shows at closing and at the change of shift (G10)."""
    return ()


def handed_over(day: date) -> tuple[tuple[str, int], ...]:
    """What the next shift must know of: open tasks and faults."""
    open_now = (
        (translate("Followup", "Open tasks"), len(queries.open_tasks())),
        (translate("Followup", "Open faults"), len(queries.open_faults())),
    )
    return tuple((text, number) for text, number in open_now if number)


def findings() -> Iterator[Finding]:
    """For ``check``: a task that was done says with what result, unless its words were erased (G10)."""
    silent = rows(
        "SELECT t.id, t.number FROM task t JOIN task_text x ON x.id = t.id "
        "WHERE t.state = 'done' AND x.result = '' ORDER BY t.id LIMIT 100"
    )
    for task_id, number in silent:
        yield Finding("followup.no_result", f"task {task_id}", str(number))

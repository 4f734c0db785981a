"""What screens, prompts and other slices read of tasks, faults and escalations: bounded reads, frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk_app.followup.rules import Step, TaskKind, TaskState
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.refs import Ref

PAGE = 200


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as lists and the rail show it; its words are "" once erased."""

    id: int
    number: str
    kind: TaskKind
    state: TaskState
    giver_id: int
    given_by: str
    to_id: int | None
    person_id: int | None
    source: Ref | None
    given_at: datetime
    due_at: datetime
    seen_at: datetime | None
    ended_at: datetime | None
    ended_by: str
    acknowledged_at: datetime | None
    title: str
    detail: str
    name: str
    phone: str
    result: str

    @property
    def is_first(self) -> bool:
        """True when it comes before everything else (C13)."""
        return self.kind is TaskKind.FIRST

    def is_for(self, staff_id: int) -> bool:
        """True for its receiver, and for anybody when it is for the desk."""
        return self.to_id is None or self.to_id == staff_id


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a task."""

    seq: int
    text: str
    done_at: datetime | None
    done_by: str


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A fault at the desk."""

    id: int
    number: str
    what: str
    place: str
    since_at: datetime
    noticed_at: datetime
    noticed_by: str
    told_to: str
    told_at: datetime | None
    fixed_at: datetime | None
    fixed_by: str
    remark: str


@dataclass(frozen=True, slots=True)
class EscalationRow:
    """A step beyond the desk; its words are "" once erased."""

    id: int
    ref: Ref
    step: Step
    at: datetime
    staff_number: str
    due_at: datetime | None
    answered_at: datetime | None
    answered_by: str
    subject: str
    whom: str
    why: str
    answer: str


_TASK = (
    "SELECT t.id, t.number, t.kind, t.state, t.giver_id, t.given_by, t.to_id, t.person_id, t.source_kind, t.source_id, "
    "t.given_at, t.due_at, t.seen_at, t.ended_at, t.ended_by, t.acknowledged_at, "
    "x.title, x.detail, x.name, x.phone, x.result FROM task t LEFT JOIN task_text x ON x.id = t.id "
)
_FAULT = (
    "SELECT id, number, what, place, since_at, noticed_at, noticed_by, told_to, told_at, fixed_at, fixed_by, remark "
    "FROM fault "
)
_ESCALATION = (
    "SELECT e.id, e.ref_kind, e.ref_id, e.step, e.at, e.staff_number, e.due_at, e.answered_at, e.answered_by, "
    "x.subject, x.whom, x.why, x.answer FROM escalation e LEFT JOIN escalation_text x ON x.id = e.id "
)


def task(task_id: int) -> TaskRow | None:
    """One task, None if there is none."""
    found = one(_TASK + "WHERE t.id = ?", task_id)
    return None if found is None else _task(found)


def steps_of(task_id: int) -> tuple[StepRow, ...]:
    """The steps of a task in order."""
    found = rows("SELECT seq, text, done_at, done_by FROM task_step WHERE task_id = ? ORDER BY seq", task_id)
    return tuple(StepRow(seq, text, _moment(at), by) for seq, text, at, by in found)


def open_tasks() -> tuple[TaskRow, ...]:
    """Every open task: what comes first, then by due time."""
    found = (_task(row) for row in rows(_TASK + "WHERE t.state = 'open' ORDER BY t.due_at, t.id LIMIT ?", PAGE))
    return tuple(sorted(found, key=lambda row: (not row.is_first, row.due_at, row.id)))


def tasks_for(staff_id: int) -> tuple[TaskRow, ...]:
    """The open tasks of one person, those for the desk among them."""
    return tuple(row for row in open_tasks() if row.is_for(staff_id))


def given_by(staff_id: int, limit: int = 50) -> tuple[TaskRow, ...]:
    """What somebody gave, open and ended, newest first: the giver sees the state (G10)."""
    return tuple(_task(row) for row in rows(_TASK + "WHERE t.giver_id = ? ORDER BY t.id DESC LIMIT ?", staff_id, limit))


def given_to_others(staff_id: int) -> tuple[TaskRow, ...]:
    """The open tasks that somebody gave to somebody else, by due time: the giver sees how far they are (G10)."""
    where = (
        "WHERE t.giver_id = ? AND t.state = 'open' AND t.to_id IS NOT NULL AND t.to_id <> t.giver_id "
        "ORDER BY t.due_at, t.id LIMIT ?"
    )
    return tuple(_task(row) for row in rows(_TASK + where, staff_id, PAGE))


def to_acknowledge(staff_id: int) -> tuple[TaskRow, ...]:
    """Tasks somebody gave to others that ended and whose result they have not read yet."""
    where = "WHERE t.giver_id = ? AND t.ended_at IS NOT NULL AND t.acknowledged_at IS NULL ORDER BY t.id LIMIT ?"
    return tuple(_task(row) for row in rows(_TASK + where, staff_id, PAGE))


def tasks_from(source: Ref) -> tuple[TaskRow, ...]:
    """The tasks that grew out of a record, oldest first."""
    where = "WHERE t.source_kind = ? AND t.source_id = ? ORDER BY t.id LIMIT ?"
    return tuple(_task(row) for row in rows(_TASK + where, source.kind, source.id, PAGE))


def tasks_of(person_id: int) -> tuple[TaskRow, ...]:
    """The open tasks about a person."""
    where = "WHERE t.person_id = ? AND t.state = 'open' ORDER BY t.due_at LIMIT ?"
    return tuple(_task(row) for row in rows(_TASK + where, person_id, PAGE))


def task_by_number(number: str) -> int | None:
    """The task of a slip number, None if there is none."""
    found = value("SELECT id FROM task WHERE number = ?", number)
    return None if found is None else int(found)


def fault(fault_id: int) -> FaultRow | None:
    """One fault, None if there is none."""
    found = one(_FAULT + "WHERE id = ?", fault_id)
    return None if found is None else _fault(found)


def open_faults() -> tuple[FaultRow, ...]:
    """What does not work now, oldest first (G9)."""
    return tuple(_fault(row) for row in rows(_FAULT + "WHERE fixed_at IS NULL ORDER BY id LIMIT ?", PAGE))


def fault_by_number(number: str) -> int | None:
    """The fault of a slip number, None if there is none."""
    found = value("SELECT id FROM fault WHERE number = ?", number)
    return None if found is None else int(found)


def escalations_of(ref: Ref) -> tuple[EscalationRow, ...]:
    """Every step beyond the desk on a record, oldest first (G3)."""
    found = rows(_ESCALATION + "WHERE e.ref_kind = ? AND e.ref_id = ? ORDER BY e.id LIMIT ?", ref.kind, ref.id, PAGE)
    return tuple(_escalation(row) for row in found)


def open_reports() -> tuple[EscalationRow, ...]:
    """What was reported up and waits for an answer, by due time (K9)."""
    where = "WHERE e.due_at IS NOT NULL AND e.answered_at IS NULL ORDER BY e.due_at, e.id LIMIT ?"
    return tuple(_escalation(row) for row in rows(_ESCALATION + where, PAGE))


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def _task(row: tuple[Any, ...]) -> TaskRow:
    title, detail, name, phone, result = (text or "" for text in row[16:21])
    return TaskRow(
        row[0],
        row[1],
        TaskKind(row[2]),
        TaskState(row[3]),
        row[4],
        row[5],
        row[6],
        row[7],
        Ref(row[8], int(row[9])) if row[8] else None,
        from_millis(row[10]),
        from_millis(row[11]),
        _moment(row[12]),
        _moment(row[13]),
        row[14],
        _moment(row[15]),
        title,
        detail,
        name,
        phone,
        result,
    )


def _fault(row: tuple[Any, ...]) -> FaultRow:
    fault_id, number, what, place, since, noticed, by, told_to, told, fixed, fixed_by, remark = row
    return FaultRow(
        fault_id,
        number,
        what,
        place,
        from_millis(since),
        from_millis(noticed),
        by,
        told_to,
        _moment(told),
        _moment(fixed),
        fixed_by,
        remark,
    )


def _escalation(row: tuple[Any, ...]) -> EscalationRow:
    subject, whom, why, answer = (text or "" for text in row[9:13])
    ref, step = Ref(row[1], int(row[2])), Step(row[3])
    times = _moment(row[6]), _moment(row[7])
    return EscalationRow(row[0], ref, step, from_millis(row[4]), row[5], *times, row[8], subject, whom, why, answer)

"""What can have happened among tasks, faults and escalations: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class TaskChanged(Change):
    """A task was given, moved on or ended."""

    task_id: int


@dataclass(frozen=True, slots=True)
class FaultChanged(Change):
    """A fault was noticed, told or fixed."""

    fault_id: int


@dataclass(frozen=True, slots=True)
class CaseEscalated(Change):
    """A record was reported up, chased, refused, called out for, or a report was answered."""

    ref_kind: str
    ref_id: int

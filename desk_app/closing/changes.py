"""What can have happened at the opening and closing of a day: ids and days only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class ChecklistChanged(Change):
    """The opening checklist of a day was ticked or signed, or the manager wrote another one."""

    check_id: int


@dataclass(frozen=True, slots=True)
class BlockerWaived(Change):
    """A supervisor closes over something that is still open."""

    waiver_id: int


@dataclass(frozen=True, slots=True)
class DayClosed(Change):
    """A business day was sealed."""

    day: date

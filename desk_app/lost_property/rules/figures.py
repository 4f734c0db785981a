"""Figures that supervisors ask for, from counted rows: returned, transferred, days to return. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Figures:
    """One period: items registered in it and what became of them; ``median_days`` is from finding to return."""

    registered: int = 0
    in_custody: int = 0
    returned: int = 0
    transferred: int = 0
    police: int = 0
    disposed: int = 0
    to_finder: int = 0
    median_days: int | None = None

    @property
    def returned_share(self) -> int | None:
        """Per cent of all registered that went back to their owner; None without items."""
        return round(100 * self.returned / self.registered) if self.registered else None


def median(days: Sequence[int]) -> int | None:
    """The middle value, the lower of two; None of none."""
    return sorted(days)[(len(days) - 1) // 2] if days else None


def month_days(day: date) -> tuple[date, date]:
    """The first and last day of a day's month."""
    first = day.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return first, following - timedelta(days=1)

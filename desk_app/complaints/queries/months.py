"""Months that were frozen, what was done with their reports, and the cases that belong to them (K7)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.complaints.rules import Figures, figures_from, month_days
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis


@dataclass(frozen=True, slots=True)
class FrozenRow:
    """A month as it was announced."""

    month: str
    number: str
    figures: Figures
    digest: str
    at: datetime
    staff_number: str


@dataclass(frozen=True, slots=True)
class MonthStepRow:
    """What was done with a month's report, and by when it had to be."""

    step: str
    on_day: date
    due_on: date
    digest: str
    staff_number: str

    @property
    def is_late(self) -> bool:
        """Done after its day."""
        return self.on_day > self.due_on


def frozen_month(month: str) -> FrozenRow | None:
    """The frozen figures of a month, None while it is not frozen."""
    found = one("SELECT number, figures, digest, at, staff_number FROM month_frozen WHERE month = ?", month)
    if found is None:
        return None
    number, plain, digest, at, staff = found
    return FrozenRow(month, number, figures_from(json.loads(plain)), digest, from_millis(at), staff)


def month_steps(month: str) -> tuple[MonthStepRow, ...]:
    """Announced, to the general manager, filed, archived: what is done already."""
    found: list[tuple[Any, ...]] = rows(
        "SELECT step, on_day, due_on, digest, staff_number FROM month_filed WHERE month = ? ORDER BY id", month
    )
    return tuple(
        MonthStepRow(step, date.fromisoformat(on), date.fromisoformat(due), digest, staff)
        for step, on, due, digest, staff in found
    )


def months(limit: int = 24) -> tuple[str, ...]:
    """The months that have cases, newest first."""
    newest = value("SELECT MAX(day) FROM complaint_case WHERE state <> 'draft'")
    oldest = value("SELECT MIN(day) FROM complaint_case WHERE state <> 'draft'")
    if newest is None:
        return ()
    found: list[str] = []
    month = str(newest)[:7]
    while len(found) < limit and month >= str(oldest)[:7]:
        found.append(month)
        year, number = int(month[:4]), int(month[5:])
        month = f"{year - (number == 1)}-{(number - 2) % 12 + 1:02}"
    return tuple(found)


def cases_of_month(month: str) -> tuple[int, ...]:
    """The cases received or closed in a month, for its archive."""
    first, last = (day.isoformat() for day in month_days(month))
    found = rows(
        "SELECT id FROM complaint_case WHERE state <> 'draft' AND ((day >= ? AND day <= ?) OR (closed_on >= ? "
        "AND closed_on <= ?)) ORDER BY id",
        first,
        last,
        first,
        last,
    )
    return tuple(int(row[0]) for row in found)

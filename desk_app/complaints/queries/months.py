"""Months that were frozen, what was done with their reports, and the cases that belong to them (K7)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.complaints.queries.figures import figures_of, no_steps
from desk_app.complaints.rules import Figures, figures_from, month_before, month_days
from desk_app.kernel.calendar import WorkCalendar
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


@dataclass(frozen=True, slots=True)
class Counted:
    """Figures that were counted beside the window, with the mark of everything that had happened before."""

    figures: Figures
    mark: tuple[int, ...]


def mark() -> tuple[int, ...]:
    """What stands at the end of everything that only grows: the same mark later means that nothing happened meanwhile."""
    found = one(
        "SELECT COALESCE((SELECT MAX(id) FROM case_step), 0), COALESCE((SELECT MAX(id) FROM case_fact), 0), "
        "COALESCE((SELECT MAX(id) FROM case_clock), 0), COALESCE((SELECT MAX(id) FROM clock_breach), 0), "
        "COALESCE((SELECT MAX(id) FROM call_back_attempt), 0)"
    )
    return tuple(int(number) for number in found or ())


def count_month(
    month: str, calendar: WorkCalendar, now: datetime, step: Callable[[int, int], None] = no_steps
) -> Counted:
    """Count a month to be frozen; ``step`` like ``figures_of``."""
    before = mark()
    return Counted(figures_of(month, calendar, now, step), before)


def frozen_month(month: str) -> FrozenRow | None:
    """The frozen figures of a month, None while it is not frozen."""
    found = one("SELECT number, figures, digest, at, staff_number FROM month_frozen WHERE month = ?", month)
    if found is None:
        return None
    number, plain, digest, at, staff = found
    return FrozenRow(month, number, figures_from(json.loads(plain)), digest, from_millis(at), staff)


@dataclass(frozen=True, slots=True)
class WordsRow:
    """What is said about a month beside its figures."""

    summary: str = ""
    measures: str = ""


def month_words(month: str) -> WordsRow:
    """Summary and corrective measures of a month; empty while nobody wrote any."""
    found = one("SELECT summary, measures FROM month_words WHERE month = ?", month)
    return WordsRow() if found is None else WordsRow(*found)


def unfiled_month(today: date) -> str | None:
    """The month before, while it has cases and its report is not filed (K7); None when nothing is owed."""
    month = month_before(today)
    first, last = (day.isoformat() for day in month_days(month))
    has_cases = one(
        "SELECT 1 FROM complaint_case WHERE day >= ? AND day <= ? AND state <> 'draft' LIMIT 1", first, last
    )
    if has_cases is None or one("SELECT 1 FROM month_filed WHERE month = ? AND step = 'filed'", month) is not None:
        return None
    return month


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

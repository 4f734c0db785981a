"""How the calendar sees the coming days: what kind each is and when the desk opens on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desk_app.kernel.calendar import DayKind, Window, WorkCalendar, day_name


@dataclass(frozen=True, slots=True)
class DayRow:
    """One date."""

    day: date
    kind: DayKind
    windows: tuple[Window, ...]
    name: str


def coming_days(calendar: WorkCalendar, since: date, language: str, count: int = 14) -> tuple[DayRow, ...]:
    """So many days from a date on."""
    days = (calendar.day(since + timedelta(days=place)) for place in range(count))
    return tuple(DayRow(day.day, day.kind, day.windows, day_name(day, language)) for day in days)

"""Every deadline can explain itself: which days lie between, what kind they are, how much was worked on each.

Lines are values; the slice that shows them words them ("Fri 20 min, Sat make-up day 9 h").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk_app.kernel.calendar.days import DayKind, WorkDay, from_microseconds, in_utc
from desk_app.kernel.calendar.pauses import Pause
from desk_app.kernel.calendar.windows import Window
from desk_app.kernel.calendar.work_calendar import WorkCalendar


@dataclass(frozen=True, slots=True)
class DayLine:
    """One day of an explanation; `worked` counts towards the deadline, `paused` is open time that did not."""

    day: date
    kind: DayKind
    windows: tuple[Window, ...]
    worked: timedelta
    paused: timedelta
    name: str = ""
    key: str = ""
    is_working: bool = True


def explain(
    calendar: WorkCalendar, since: datetime, due: datetime, pauses: Sequence[Pause] = ()
) -> tuple[DayLine, ...]:
    """Return a line for every day from `since` to `due`; their worked times add up to worked(since, due, pauses)."""
    since, due = in_utc(since), in_utc(due)
    first = calendar.day_of(since).day
    last = calendar.day_of(max(since, due - timedelta(microseconds=1))).day
    days = (calendar.day(first + timedelta(days=nth)) for nth in range((last - first).days + 1))
    return tuple(_line(calendar, day, since, due, pauses) for day in days)


def _line(calendar: WorkCalendar, day: WorkDay, since: datetime, due: datetime, pauses: Sequence[Pause]) -> DayLine:
    worked = paused = timedelta(0)
    for opens, closes in day.spans:
        begin, end = max(from_microseconds(opens), since), min(from_microseconds(closes), due)
        if begin < end:
            counted = calendar.worked(begin, end, pauses)
            worked += counted
            paused += end - begin - counted
    return DayLine(day.day, day.kind, day.windows, worked, paused, day.name, day.key, day.is_working)

"""Due times in days, and what late means.

Due times in working time (minutes, hours) are WorkCalendar.advance. Nothing here reads the clock.
"""

from datetime import date, datetime, timedelta

from desk_app.kernel.calendar.days import in_utc
from desk_app.kernel.calendar.work_calendar import WorkCalendar


def close_of_nth_working_day(calendar: WorkCalendar, received_at: datetime, days: int) -> datetime:
    """Return the close of business of the n-th working day, the receipt day not counted (D3).

    0 days is the close of the day itself, or of the next working day once it has closed. Refusal calendar.never_open.
    """
    day = calendar.day_of(received_at).day
    for _ in range(_checked(days)):
        day = calendar.next_working_day(day + timedelta(days=1)).day
    return _close_from(calendar, day, received_at)


def calendar_days_close(calendar: WorkCalendar, since: datetime, days: int) -> datetime:
    """Return the close of the n-th calendar day, the first day not counted; the next working day's if off (D4, D8).

    Refusal calendar.never_open.
    """
    day = calendar.day_of(since).day + timedelta(days=_checked(days))
    return _close_from(calendar, day, since)


def is_late(done_at: datetime, due_at: datetime) -> bool:
    """Tell whether something was done later than due; exactly at due is in time (D6)."""
    return in_utc(done_at) > in_utc(due_at)


def _close_from(calendar: WorkCalendar, day: date, not_before: datetime) -> datetime:
    not_before = in_utc(not_before)
    while True:
        found = calendar.next_working_day(day)
        if found.closes_at is not None and found.closes_at >= not_before:
            return found.closes_at
        day = found.day + timedelta(days=1)


def _checked(days: int) -> int:
    if days < 0:
        raise ValueError(f"a deadline of {days} days")
    return days

"""The clocks of a call and a promise: rings (D7), silence (C8), private calls (C9), checking (T3), due times (C4). Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.calls.rules.states import Kind
from desk_app.kernel.calendar import WorkCalendar, close_of_nth_working_day


def rings_by(lasted: timedelta, cadence_seconds: int) -> int:
    """Which ring it is after so long: ring 4 starts at 15 s when one rings every 5 s (D7); 0 before the first."""
    seconds = lasted / timedelta(seconds=1)
    return 0 if seconds < 0 else int(seconds // cadence_seconds) + 1


def late_from(rang_at: datetime, cadence_seconds: int, most: int) -> datetime:
    """The instant at which the first ring too many begins (C1)."""
    return rang_at + timedelta(seconds=cadence_seconds * most)


def promise_days(kind: Kind, enquiry_days: int, other_days: int) -> int:
    """How many working days an answer may take (C4): an enquiry has more than anything else."""
    return enquiry_days if kind is Kind.ENQUIRY else other_days


def promise_due(calendar: WorkCalendar, made_at: datetime, days: int) -> datetime:
    """The latest time of an answer: the close of the n-th working day, the day of the call not counted (C4, D3)."""
    return close_of_nth_working_day(calendar, made_at, days)


def silent_due(silent_since: datetime, seconds: int) -> datetime:
    """When to greet again, or to end, on a silent line (C8)."""
    return silent_since + timedelta(seconds=seconds)


def checking_due(since: datetime, said_at: datetime | None, seconds: int) -> datetime:
    """When the caller has to hear again that it is being looked into (T3)."""
    last = since if said_at is None else max(since, said_at)
    return last + timedelta(seconds=seconds)


def private_due(answered_at: datetime, minutes: int) -> datetime:
    """When a private call has lasted long enough (C9)."""
    return answered_at + timedelta(minutes=minutes)

"""The clocks of a case: what each one allows, when it is due, when it warns, and how it says why. Pure.

A clock is computed once, at its start, from the calendar as it is then; pauses move what is left of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from desk_app.kernel.calendar import (
    DayLine,
    Pause,
    WorkCalendar,
    calendar_days_close,
    close_of_nth_working_day,
    explain,
)


class ClockKind(StrEnum):
    """Which due time it is."""

    DISPATCH = "dispatch"  # K4.3: the slip is with the department
    REACTION = "reaction"  # K4.3: the department reacts
    RESULT = "result"  # K4.4
    CALL_BACK = "call_back"  # K4.5
    SAMPLED = "sampled"  # K6
    ESCALATION = "escalation"  # K9
    AUTHORITY = "authority"  # K6: the authority's own
    REPLY = "reply"  # K4.2: agreed with the customer


class ClockState(StrEnum):
    """How a clock stands; an ended one never changes."""

    RUNNING = "running"
    PAUSED = "paused"
    KEPT = "kept"
    LATE = "late"
    VOID = "void"  # replaced or no longer owed, before it was due


class Owner(StrEnum):
    """Who a delay is charged to."""

    DESK = "desk"
    DEPARTMENT = "department"
    MANAGEMENT = "management"


class Unit(StrEnum):
    """In what a clock is measured."""

    WORKING_MINUTES = "working_minutes"
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    AGREED = "agreed"


class Mark(IntEnum):
    """How far a clock has run when it warns, in percent; each once."""

    HALF = 50
    MOST = 80
    DUE = 100
    OVER = 150


MARKS = tuple(Mark)
OWNERS = {
    ClockKind.DISPATCH: Owner.DESK,
    ClockKind.REACTION: Owner.DEPARTMENT,
    ClockKind.RESULT: Owner.DEPARTMENT,
    ClockKind.CALL_BACK: Owner.DESK,
    ClockKind.SAMPLED: Owner.DESK,
    ClockKind.ESCALATION: Owner.MANAGEMENT,
    ClockKind.AUTHORITY: Owner.DEPARTMENT,
    ClockKind.REPLY: Owner.DESK,
}
PAUSABLE = frozenset({ClockKind.RESULT, ClockKind.AUTHORITY})
HANDLING = (ClockKind.DISPATCH, ClockKind.REACTION, ClockKind.RESULT)


@dataclass(frozen=True, slots=True)
class Allowance:
    """How long a clock allows: so many of a unit, or a time that was agreed."""

    unit: Unit
    amount: int = 0
    agreed_at: datetime | None = None


def due_at(calendar: WorkCalendar, started_at: datetime, allowed: Allowance) -> datetime:
    """The due instant of a clock that starts now (D2, D3, D4); refuses calendar.never_open."""
    if allowed.unit is Unit.WORKING_MINUTES:
        return calendar.advance(started_at, timedelta(minutes=allowed.amount))
    if allowed.unit is Unit.WORKING_DAYS:
        return close_of_nth_working_day(calendar, started_at, allowed.amount)
    if allowed.unit is Unit.CALENDAR_DAYS:
        return calendar_days_close(calendar, started_at, allowed.amount)
    if allowed.agreed_at is None:
        raise ValueError("an agreed clock needs its time")
    return allowed.agreed_at


def mark_at(
    calendar: WorkCalendar, started_at: datetime, due: datetime, mark: Mark, pauses: Sequence[Pause] = ()
) -> datetime:
    """When a clock warns: by its share of working time, and only while the desk is open (D2).

    What becomes due as the desk closes warns at the next opening; the last mark lies half as long again behind the due.
    """
    whole = max(timedelta(0), calendar.worked(started_at, due, pauses))
    if mark is Mark.DUE:
        moment = due
    elif mark is Mark.OVER:
        moment = calendar.advance(due, max(whole / 2, timedelta(minutes=1)))
    else:
        moment = calendar.advance(started_at, whole * (mark.value / 100), pauses)
    return calendar.next_opening(moment)


class Event(StrEnum):
    """What happens to a running clock by time alone, in this order."""

    HALF = "50"
    MOST = "80"
    DUE = "100"
    MISSED = "missed"  # the breach: later than due (D6)
    OVER = "150"


EVENTS = tuple(Event)


def events_of(
    calendar: WorkCalendar, started_at: datetime, due: datetime, pauses: Sequence[Pause] = ()
) -> tuple[datetime, ...]:
    """When each event of a clock comes, in the order of ``EVENTS``, never while the desk is closed."""
    half, most, on_time, over = (mark_at(calendar, started_at, due, mark, pauses) for mark in MARKS)
    missed = max(on_time, calendar.next_opening(due + timedelta(milliseconds=1)))
    return (half, most, on_time, missed, max(missed, over))


def moved_due(calendar: WorkCalendar, due: datetime, paused_at: datetime, resumed_at: datetime) -> datetime:
    """The due instant after a pause: what working time was left then is left now; one already missed stays."""
    left = calendar.worked(paused_at, due)
    if due <= paused_at:
        return due
    return max(due, calendar.advance(resumed_at, left))


def who_delayed(calendar: WorkCalendar, result_due: datetime, ended_at: datetime, desk_late_by: timedelta) -> Owner:
    """Whom a late result is charged to: the desk if its own slowness in dispatch explains all of it (K4.3)."""
    late_by = calendar.worked(result_due, ended_at)
    return Owner.DESK if desk_late_by > timedelta(0) and late_by <= desk_late_by else Owner.DEPARTMENT


def why(
    calendar: WorkCalendar, started_at: datetime, due: datetime, pauses: Sequence[Pause] = ()
) -> tuple[DayLine, ...]:
    """The days between start and due with what counted on each."""
    return explain(calendar, started_at, due, pauses)

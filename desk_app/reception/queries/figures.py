"""What supervisors ask about several days: how long people waited, and at which hour. Reads whole days, writes nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Any

from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.reception.rules import DayFigures, StaffFigures, State, percentile

_READ = (
    "SELECT state, issued_at, received_at, handed_over_at, serve_ms, staff_number FROM visit WHERE day BETWEEN ? AND ?"
)


@dataclass(frozen=True, slots=True)
class HourWaits:
    """The visitors who came in one hour of the day (site time): how many, their median wait, how many beyond the limit."""

    hour: int
    visits: int
    median_wait: timedelta
    late: int


def day_figures(day: date, limit: timedelta) -> DayFigures:
    """The day's visits: waits, received or handed over within ``limit`` (R2), and what each staff number served."""
    return figures(day, day, limit)


def figures(first: date, last: date, limit: timedelta) -> DayFigures:
    """The same over several business days, the last one included."""
    found = rows(_READ, first.isoformat(), last.isoformat())
    waits, in_time, waiting = [], 0, 0
    served: dict[str, list[int]] = defaultdict(list)
    for state, issued_at, received_at, handed_over_at, serve_ms, staff in found:
        waiting += state == State.WAITING.value
        if received_at is not None and state != State.VOID.value:
            waits.append(timedelta(milliseconds=received_at - issued_at))
            in_time += _helped(issued_at, received_at, handed_over_at) <= limit
        if serve_ms and staff:
            served[staff].append(int(serve_ms))
    waits.sort()
    return DayFigures(
        visits=len(found),
        waiting_now=waiting,
        median_wait=percentile(waits, 50),
        ninetieth_wait=percentile(waits, 90),
        received=len(waits),
        received_in_time=in_time,
        by_staff=tuple(
            StaffFigures(number, len(times), timedelta(milliseconds=sum(times)))
            for number, times in sorted(served.items())
        ),
    )


def waits_by_hour(first: date, last: date, limit: timedelta, zone: tzinfo) -> tuple[HourWaits, ...]:
    """Waits of some business days by the hour in which the visitor came, in the order of the clock."""
    hours: dict[int, list[Any]] = defaultdict(list)
    for state, issued_at, received_at, handed_over_at, _, _ in rows(_READ, first.isoformat(), last.isoformat()):
        if received_at is not None and state != State.VOID.value:
            wait = timedelta(milliseconds=received_at - issued_at)
            hour = from_millis(issued_at).astimezone(zone).hour
            hours[hour].append((wait, _helped(issued_at, received_at, handed_over_at) > limit))
    return tuple(
        HourWaits(hour, len(came), percentile(sorted(wait for wait, _ in came), 50), sum(late for _, late in came))
        for hour, came in sorted(hours.items())
    )


def _helped(issued_at: int, received_at: int, handed_over_at: int | None) -> timedelta:
    return timedelta(milliseconds=min(received_at, handed_over_at or received_at) - issued_at)

"""The time of the program: where "now" comes from, and which business day it belongs to.

All times are aware UTC with millisecond precision. Nothing outside this module reads the computer's clock,
and nothing here ever sleeps or touches the database.
"""

import threading
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, Protocol

#: A wall clock that is at most this far behind is ordinary drift; more is a jump somebody must look at.
TOLERANCE: Final = timedelta(seconds=2)
#: How fast small drift is given back: a hundredth of the time that passes, so the line never stops or turns.
_SLEW: Final = 100


class Clock(Protocol):
    """Where the program gets its time from."""

    def now(self) -> datetime:
        """Return the present instant, aware UTC, whole milliseconds."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow, for running durations; the zero point means nothing."""
        ...


def to_millisecond(instant: datetime) -> datetime:
    """Return the aware instant in UTC, cut down to whole milliseconds; a naive one is a bug (ValueError)."""
    if instant.tzinfo is None:
        raise ValueError(f"naive time: {instant!r}")
    utc = instant.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


class SystemClock:
    """The computer's own clock, believed as it is; the window wraps it in a GuardedClock."""

    def now(self) -> datetime:
        """Return the wall clock's instant."""
        return to_millisecond(datetime.now(UTC))

    def monotonic(self) -> float:
        """Return the computer's monotonic seconds."""
        return time.monotonic()


class ManualClock:
    """A clock moved by hand: tests, walks and the demo day."""

    def __init__(self, start: datetime) -> None:
        self._now = to_millisecond(start)
        self._monotonic = 0.0

    def now(self) -> datetime:
        """Return the instant it was moved to."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds advanced so far."""
        return self._monotonic

    def advance(self, by: timedelta) -> None:
        """Let time pass: wall clock and monotonic seconds move together; going back is a bug (ValueError)."""
        if by < timedelta(0):
            raise ValueError("time does not pass backwards; use set() to put the wall clock back")
        self._now = to_millisecond(self._now + by)
        self._monotonic += by.total_seconds()

    def set(self, wall: datetime) -> None:
        """Put the wall clock somewhere without time passing: somebody changed it, or the computer slept."""
        self._now = to_millisecond(wall)


@dataclass(frozen=True, slots=True)
class ClockJump:
    """The wall clock stood at `found` when it should have stood at `expected` or later."""

    expected: datetime
    found: datetime


class GuardedClock:
    """A clock whose times never go backwards inside the process, whatever is done to the wall clock.

    It runs along the monotonic line from its anchor. A wall clock that is ahead is followed (the computer slept, or
    was set right). One that is up to two seconds behind is drift and is given back slowly. One further behind is a
    jump: `jumped` tells what was found, and time goes on along the line until a supervisor accepts the wall clock or
    it is set right again. A wall clock before `last_seen`, the latest time the database knows, is the same case.
    """

    def __init__(self, inner: Clock, last_seen: datetime | None = None) -> None:
        self._inner = inner
        # The window and the database worker read the time from two threads.
        self._lock = threading.Lock()
        self._jumped: ClockJump | None = None
        self._line_at = to_millisecond(last_seen) if last_seen is not None else inner.now()
        self._seconds_at = inner.monotonic()
        self.now()

    @property
    def jumped(self) -> ClockJump | None:
        """Return the jump that waits for a supervisor, or None while all is well; found out by now()."""
        return self._jumped

    def now(self) -> datetime:
        """Return the guarded instant: never earlier than any instant returned before (but for accept())."""
        with self._lock:
            return to_millisecond(self._follow())

    def monotonic(self) -> float:
        """Return the inner clock's monotonic seconds."""
        return self._inner.monotonic()

    def accept(self) -> ClockJump | None:
        """Believe the wall clock from here on, even though it is earlier; returns the jump that was accepted."""
        with self._lock:
            self._follow()
            accepted, self._jumped = self._jumped, None
            if accepted is not None:
                self._anchor(self._inner.now(), self._inner.monotonic())
            return accepted

    def _follow(self) -> datetime:
        wall, seconds = self._inner.now(), self._inner.monotonic()
        passed = timedelta(seconds=seconds - self._seconds_at)
        line = self._line_at + passed
        behind = line - wall
        if behind > TOLERANCE:
            self._jumped = self._jumped or ClockJump(expected=to_millisecond(line), found=wall)
            # Anchored at every reading, so that what is given back after a jump is a share of the last moment only.
            return self._anchor(line, seconds)
        self._jumped = None
        if behind <= timedelta(0):
            return self._anchor(wall, seconds)
        return self._anchor(line - min(behind, passed / _SLEW), seconds)

    def _anchor(self, line: datetime, seconds: float) -> datetime:
        self._line_at, self._seconds_at = line, seconds
        return line


def business_day(now: datetime, zone: tzinfo, cutover_hour: int) -> date:
    """Return the day the desk calls today at `now`: it begins at the cut-over hour (0-23) of the site's zone."""
    local = now.astimezone(zone)
    day = local.date()
    return day if local.hour >= cutover_hour else day - timedelta(days=1)


class BusinessDays:
    """The desk's days in order: a business day never comes back, even when the clock is put back."""

    def __init__(self, zone: tzinfo, cutover_hour: int, last: date | None = None) -> None:
        self._zone = zone
        self._cutover_hour = cutover_hour
        self._last = last or date.min
        self._lock = threading.Lock()

    def of(self, now: datetime) -> date:
        """Return the business day of `now`, or the latest one already seen if that is later."""
        with self._lock:
            self._last = max(self._last, business_day(now, self._zone, self._cutover_hour))
            return self._last

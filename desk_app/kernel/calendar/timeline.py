"""Open time as sorted spans, a month at a time, so that counting and advancing are binary searches.

Internal to the calendar package. Instants are integer microseconds since 1970, which makes sums exact.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from desk_app.kernel.calendar.days import to_microseconds


@dataclass(frozen=True, slots=True)
class Month:
    """The open spans inside one UTC month; `sums[i]` is the open time of the month before span i."""

    begin: int
    end: int
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sums: tuple[int, ...]
    total: int

    def worked_until(self, at: int) -> int:
        """Return the open time from the month's begin to `at`."""
        span = bisect_right(self.starts, at) - 1
        return self.sums[span] + min(at, self.ends[span]) - self.starts[span] if span >= 0 else 0

    def reached_at(self, amount: int) -> int:
        """Return the earliest instant by which `amount` (0 < amount <= total) has been open in this month."""
        span = bisect_left(self.sums, amount) - 1
        return self.starts[span] + amount - self.sums[span]

    def opening_from(self, at: int) -> int | None:
        """Return the earliest open instant of this month that is not before `at`, or None."""
        span = bisect_right(self.ends, at)
        return max(at, self.starts[span]) if span < len(self.starts) else None


def month_of_spans(begin: int, end: int, spans: Iterable[tuple[int, int]]) -> Month:
    """Build a month from ordered spans, cut at its borders."""
    starts, ends, sums, total = [], [], [], 0
    for opens, closes in spans:
        start, stop = max(opens, begin), min(closes, end)
        if start < stop:
            starts.append(start)
            ends.append(stop)
            sums.append(total)
            total += stop - start
    return Month(begin, end, tuple(starts), tuple(ends), tuple(sums), total)


def wall_instant(zone: tzinfo, day: date, minutes: int, *, closing: bool) -> int:
    """Return when the zone's wall clock shows `minutes` after the day's midnight.

    An hour that comes twice opens at its first and closes at its second coming, one that is skipped opens and closes
    when it is skipped: the desk is open whenever its clock says so.
    """
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first > second:
        return _skip(zone, second, first)
    return to_microseconds(second if closing else first)


def _skip(zone: tzinfo, before: datetime, after: datetime) -> int:
    """Return the instant between two UTC times at which the zone's offset changes."""
    old = before.astimezone(zone).utcoffset()
    seconds = int((after - before).total_seconds())
    low, high = 0, seconds  # the change lies in (low, high]
    while high - low > 1:
        middle = (low + high) // 2
        if (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old:
            low = middle
        else:
            high = middle
    return to_microseconds(before + timedelta(seconds=high))

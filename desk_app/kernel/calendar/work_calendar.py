"""The desk's working time: two functions, `worked` and `advance`, carry every deadline.

Pure: frozen windows and overrides in, the same answers out for ever; it never reads the clock or the database.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from desk_app.kernel.calendar.days import DayKind, DayOverride, WorkDay, from_microseconds, in_utc, to_microseconds
from desk_app.kernel.calendar.pauses import Pause, merged
from desk_app.kernel.calendar.timeline import Month, month_of_spans, wall_instant
from desk_app.kernel.calendar.windows import DAY_MINUTES, Window, in_order
from desk_app.kernel.refusal import Refusal

#: A desk that does not open once in this many days never opens: a mistake in the settings, not a long holiday.
HORIZON_DAYS: Final = 400
_HORIZON: Final = HORIZON_DAYS * 24 * 3600 * 1_000_000
_DAY: Final = timedelta(days=1)
_MICROSECOND: Final = timedelta(microseconds=1)

Week = tuple[
    tuple[Window, ...],
    tuple[Window, ...],
    tuple[Window, ...],
    tuple[Window, ...],
    tuple[Window, ...],
    tuple[Window, ...],
    tuple[Window, ...],
]


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Opening windows of the week (Monday first) in the site's zone, with the dates that differ.

    Where two overrides name one date, the site's own wins over an imported one, else the later in order.
    """

    zone: ZoneInfo
    week: Week
    overrides: tuple[DayOverride, ...] = ()
    _by_day: dict[date, DayOverride] = field(default_factory=dict, init=False, repr=False, compare=False)
    _days: dict[date, WorkDay] = field(default_factory=dict, init=False, repr=False, compare=False)
    _months: dict[int, Month] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "week", tuple(in_order(windows) for windows in self.week))
        for override in sorted(self.overrides, key=lambda override: override.kind is DayKind.OWN):
            self._by_day[override.day] = override

    def day(self, day: date) -> WorkDay:
        """Return what kind of day a date is and when the desk is open on it."""
        found = self._days.get(day)
        if found is None:
            found = self._days[day] = self._build_day(day)
        return found

    def day_of(self, instant: datetime) -> WorkDay:
        """Return the day an instant counts for: its date, or the day before while that day's last window runs on."""
        utc = in_utc(instant)
        today = utc.astimezone(self.zone).date()
        before = self.day(today - _DAY)
        if before.spans and to_microseconds(utc) < before.spans[-1][1]:
            return before
        return self.day(today)

    def next_working_day(self, day: date) -> WorkDay:
        """Return the first day on or after a date on which the desk opens; refusal calendar.never_open."""
        for nth in range(HORIZON_DAYS + 1):
            found = self.day(day + timedelta(days=nth))
            if found.is_working:
                return found
        raise Refusal("calendar.never_open", since=day, days=HORIZON_DAYS)

    def is_open(self, instant: datetime) -> bool:
        """Tell whether the desk is open; at the closing instant it is not."""
        utc = in_utc(instant)
        at = to_microseconds(utc)
        return self._month(_month_key(utc)).opening_from(at) == at

    def next_opening(self, instant: datetime) -> datetime:
        """Return the earliest open instant from here on, the instant itself if open; refusal calendar.never_open."""
        utc = in_utc(instant)
        at = to_microseconds(utc)
        key = _month_key(utc)
        month = self._month(key)
        while (opening := month.opening_from(at)) is None:
            if month.end - at > _HORIZON:
                raise Refusal("calendar.never_open", since=utc, days=HORIZON_DAYS)
            key += 1
            month = self._month(key)
        return from_microseconds(opening)

    def worked(self, since: datetime, until: datetime, pauses: Sequence[Pause] = ()) -> timedelta:
        """Return the open time between two instants outside the pauses; negative if `until` is the earlier (D2)."""
        since, until = in_utc(since), in_utc(until)
        if until < since:
            return -self.worked(until, since, pauses)
        paused = sum(
            self._worked(max(pause.start, since), min(pause.end, until))
            for pause in merged(pauses)
            if pause.start < until and pause.end > since
        )
        return timedelta(microseconds=self._worked(since, until) - paused)

    def advance(self, since: datetime, by: timedelta, pauses: Sequence[Pause] = ()) -> datetime:
        """Return the earliest instant by which `by` (>= 0) of open time has passed outside the pauses (D2).

        What comes in while the desk is closed is due in the first minutes of the next opening; what fills the day to
        the end is due at its close. A pause still running is given with its end at "now". Refusal calendar.never_open.
        """
        left = by // _MICROSECOND
        if left < 0:
            raise ValueError(f"cannot advance by {by}")
        at = in_utc(since)
        for pause in merged(pauses):
            if pause.end <= at:
                continue
            free = self._worked(at, max(at, pause.start))
            if free >= left:
                break
            left -= free
            at = pause.end
        return self._advance(at, left)

    def _advance(self, since: datetime, left: int) -> datetime:
        if not left:
            return since
        at = quiet_since = to_microseconds(since)
        key = _month_key(since)
        month = self._month(key)
        while month.total - (begun := month.worked_until(at)) < left:
            if month.total > begun:
                quiet_since = month.ends[-1]
            elif month.end - quiet_since > _HORIZON:
                raise Refusal("calendar.never_open", since=since, days=HORIZON_DAYS)
            left -= month.total - begun
            at = month.end
            key += 1
            month = self._month(key)
        return from_microseconds(month.reached_at(begun + left))

    def _worked(self, since: datetime, until: datetime) -> int:
        first, last = _month_key(since), _month_key(until)
        between = sum(self._month(key).total for key in range(first, last))
        return (
            between
            + self._month(last).worked_until(to_microseconds(until))
            - self._month(first).worked_until(to_microseconds(since))
        )

    def _month(self, key: int) -> Month:
        found = self._months.get(key)
        if found is None:
            found = self._months[key] = self._build_month(key)
        return found

    def _build_month(self, key: int) -> Month:
        begin, end = _month_begin(key), _month_begin(key + 1)
        # Zones lie up to 14 hours ahead of UTC and 12 behind, and a window may run on for a day.
        first = begin.date() - 2 * _DAY
        days = (self.day(first + timedelta(days=nth)) for nth in range((end.date() - first).days + 1))
        spans = (span for day in days for span in day.spans)
        return month_of_spans(to_microseconds(begin), to_microseconds(end), spans)

    def _build_day(self, day: date) -> WorkDay:
        windows, override = self._windows(day), self._by_day.get(day)
        spans = tuple(self._spans(day, windows))
        if override is None:
            return WorkDay(day, DayKind.WORKING if spans else DayKind.OFF, windows, spans)
        return WorkDay(day, override.kind, windows, spans, override.name, override.key)

    def _windows(self, day: date) -> tuple[Window, ...]:
        override = self._by_day.get(day)
        if override is None:
            return self.week[day.weekday()]
        if override.windows is None and override.kind is DayKind.MAKE_UP:
            return next((windows for windows in self.week if windows), ())
        return override.windows or ()

    def _spans(self, day: date, windows: Iterable[Window]) -> Iterator[tuple[int, int]]:
        reached = self._run_on(day - _DAY)
        for window in windows:
            opens = max(wall_instant(self.zone, day, window.start, closing=False), reached)
            closes = wall_instant(self.zone, day, window.end, closing=True)
            if opens < closes:
                yield opens, closes
            reached = max(reached, closes)

    def _run_on(self, day: date) -> int:
        """Return when the last window of a day ends if it runs on into the next, so that nothing is counted twice."""
        windows = self._windows(day)
        if not windows or windows[-1].end <= DAY_MINUTES:
            return -(10**18)
        return wall_instant(self.zone, day, windows[-1].end, closing=True)


def _month_key(utc: datetime) -> int:
    return utc.year * 12 + utc.month - 1


def _month_begin(key: int) -> datetime:
    return datetime(key // 12, key % 12 + 1, 1, tzinfo=UTC)

"""What kind of day a date is: ordinary, off, public holiday, make-up working day, or the site's own exception.

Values only; who stores overrides and where they come from is decided elsewhere.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum, unique
from typing import Final

from desk_app.kernel.calendar.windows import Window, in_order

_SATURDAY: Final = 5
#: Days on which nobody is wished joy: the ordinary greeting is the right one.
_SOLEMN: Final = frozenset({"tomb_sweeping_day", "anti_fascist_70th_day"})

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def in_utc(instant: datetime) -> datetime:
    """Return an aware instant in UTC; a naive one is a bug (ValueError).

    Two times of one zone are compared by their wall clocks, also in the hour that comes twice; UTC has no such hour.
    """
    if instant.tzinfo is None:
        raise ValueError(f"naive time: {instant!r}")
    return instant.astimezone(UTC)


def to_microseconds(instant: datetime) -> int:
    """Return an aware instant as microseconds since 1970."""
    return (instant - _EPOCH) // _MICROSECOND


def from_microseconds(microseconds: int) -> datetime:
    """Return the aware UTC instant of microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=microseconds)


@unique
class DayKind(Enum):
    """Why a day has the windows it has."""

    WORKING = "working"
    OFF = "off"
    PUBLIC_HOLIDAY = "public_holiday"
    MAKE_UP = "make_up"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class DayOverride:
    """A date that does not follow the week: public holiday, make-up working day or the site's own exception.

    `windows` None means by kind: an ordinary working day's windows on a make-up day, closed otherwise. `key` names a
    known public holiday (its name in each language, its greeting); `name` is what the site typed itself and wins.
    """

    day: date
    kind: DayKind
    windows: tuple[Window, ...] | None = None
    name: str = ""
    key: str = ""

    def __post_init__(self) -> None:
        if self.kind in {DayKind.WORKING, DayKind.OFF}:
            raise ValueError(f"an override cannot be {self.kind}")
        if self.windows is not None:
            object.__setattr__(self, "windows", in_order(self.windows))


@dataclass(frozen=True, slots=True)
class WorkDay:
    """A date as the calendar sees it; `spans` are its open times as microseconds since 1970, free of overlaps."""

    day: date
    kind: DayKind
    windows: tuple[Window, ...]
    spans: tuple[tuple[int, int], ...]
    name: str = ""
    key: str = ""

    @property
    def is_working(self) -> bool:
        """Tell whether the desk opens at all on this day."""
        return bool(self.spans)

    @property
    def opens_at(self) -> datetime | None:
        """Return the day's first opening, or None on a day off."""
        return from_microseconds(self.spans[0][0]) if self.spans else None

    @property
    def closes_at(self) -> datetime | None:
        """Return the day's close of business (its last window's end, perhaps after midnight), or None on a day off."""
        return from_microseconds(self.spans[-1][1]) if self.spans else None

    @property
    def greeting_key(self) -> str:
        """Return which greeting the day calls for (C11): a holiday's key, "holiday", "weekend" or "" for the usual."""
        if self.kind is DayKind.PUBLIC_HOLIDAY:
            return "" if self.key in _SOLEMN else self.key or "holiday"
        return "weekend" if self.day.weekday() >= _SATURDAY and self.kind is not DayKind.MAKE_UP else ""

"""Opening windows of one day, in minutes of the site's wall clock, and how people write them.

A window may cross midnight (22:00-06:00) and then belongs to the day on which it opens. No dates, no time zones here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from desk_app.kernel.refusal import Refusal

DAY_MINUTES: Final = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Open from `start` up to but not including `end`, minutes since midnight; beyond 1440 is the next morning."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not (0 <= self.start < DAY_MINUTES and self.start < self.end <= self.start + DAY_MINUTES):
            raise ValueError(f"not a window: {self!r}")

    def __str__(self) -> str:
        end = self.end if self.end <= DAY_MINUTES else self.end - DAY_MINUTES
        return f"{_clock(self.start)}-{_clock(end)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def in_order(windows: Iterable[Window]) -> tuple[Window, ...]:
    """Return the windows of one day in order; windows that overlap each other are a ValueError."""
    ordered = tuple(sorted(windows))
    if any(later.start < earlier.end for earlier, later in pairwise(ordered)):
        raise ValueError(f"windows overlap: {write_windows(ordered)}")
    return ordered


# People type full-width digits and signs, and tildes or "to" for the dash.
_PLAIN: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    **dict.fromkeys(map(ord, "：﹕"), ":"),
    **dict.fromkeys(map(ord, "–—－−~～〜至"), "-"),
    **dict.fromkeys(map(ord, ",;，、；\u3000"), " "),
}
_WINDOW: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})-([0-9]{1,2}):([0-9]{2})")
_AROUND_DASH: Final = re.compile(r"\s*-\s*")


def parse_windows(text: str) -> tuple[Window, ...]:
    """Read ``08:30-12:00 13:30-18:00``; an empty text is a closed day, an end not after its start is the next morning.

    Refusals: calendar.window_unreadable, calendar.windows_overlap.
    """
    plain = _AROUND_DASH.sub("-", text.translate(_PLAIN))
    windows = [_parse_window(part) for part in plain.split()]
    try:
        return in_order(windows)
    except ValueError:
        raise Refusal("calendar.windows_overlap", text=text) from None


def _parse_window(text: str) -> Window:
    match = _WINDOW.fullmatch(text)
    hour, minute, end_hour, end_minute = (int(part) for part in match.groups()) if match else (99, 99, 99, 99)
    start, end = hour * 60 + minute, end_hour * 60 + end_minute
    if max(minute, end_minute) > 59 or start >= DAY_MINUTES or end > DAY_MINUTES:
        raise Refusal("calendar.window_unreadable", text=text)
    return Window(start, end if end > start else end + DAY_MINUTES)


def write_windows(windows: Iterable[Window]) -> str:
    """Write windows the way parse_windows reads them and the database keeps them."""
    return " ".join(map(str, windows))

"""Times during which a clock stands still: waiting for the customer, or for a part.

A pause has an end. One that still runs is given with its end at "now": the due time then moves on as long as it runs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desk_app.kernel.calendar.days import in_utc


@dataclass(frozen=True, slots=True, order=True)
class Pause:
    """A clock stands still from `start` up to `end`; an end before the start is a bug (ValueError)."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        object.__setattr__(self, "start", in_utc(self.start))
        object.__setattr__(self, "end", in_utc(self.end))
        if self.end < self.start:
            raise ValueError(f"a pause ends before it starts: {self!r}")


def merged(pauses: Iterable[Pause]) -> list[Pause]:
    """Return the pauses in order with overlaps joined, so that no time is taken off twice."""
    joined: list[Pause] = []
    for pause in sorted(pauses):
        if joined and pause.start <= joined[-1].end:
            joined[-1] = Pause(joined[-1].start, max(joined[-1].end, pause.end))
        else:
            joined.append(pause)
    return joined

"""What is still open when the day ends: blockers of every slice, and those a supervisor closes over with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

LEAST_REASON = 2
LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Blocker:
    """What a slice says is still open: whose it is, in which words, and how many."""

    slice: str
    sentence: str
    count: int


@dataclass(frozen=True, slots=True)
class Waiver:
    """A supervisor's word for one blocker of a day."""

    slice: str
    sentence: str
    count: int
    reason: str
    staff_number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OpenThing:
    """A blocker with the waiver that covers it, if one does."""

    blocker: Blocker
    waiver: Waiver | None = None

    @property
    def is_settled(self) -> bool:
        """Whether the day may be closed over it."""
        return self.waiver is not None


def with_waivers(blockers: Iterable[Blocker], waivers: Sequence[Waiver]) -> tuple[OpenThing, ...]:
    """Each blocker with the latest waiver that covers it: one more case of the same kind needs a word of its own."""
    found = []
    for blocker in blockers:
        of_it = [
            waiver
            for waiver in waivers
            if (waiver.slice, waiver.sentence) == (blocker.slice, blocker.sentence) and waiver.count >= blocker.count
        ]
        found.append(OpenThing(blocker, of_it[-1] if of_it else None))
    return tuple(found)


def still_open(things: Iterable[OpenThing]) -> int:
    """How many kinds of things nobody settled or waived."""
    return sum(not thing.is_settled for thing in things)

"""What is still open when the day ends: blockers of every slice, and those a supervisor closes over with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk_app.kernel.refs import Ref

LEAST_REASON = 2
LONGEST_REASON = 200
_KEPT = 300  # what the row of a waiver holds
_BEFORE_THINGS = " | "


@dataclass(frozen=True, slots=True)
class Thing:
    """One of the things behind a blocker: its record, and in words whose it is and where."""

    ref: Ref
    words: str


@dataclass(frozen=True, slots=True)
class Blocker:
    """What a slice says is still open: whose it is, in which words, how many, and which, where the slice can say so.

    ``key`` is the same in every language; without one the sentence itself is it.
    """

    slice: str
    sentence: str
    count: int
    key: str = ""
    things: tuple[Thing, ...] = ()

    @property
    def subject(self) -> str:
        """What a waiver is for, the same in every language: the key and, if they are few, the records."""
        named = " ".join(sorted(f"{thing.ref.kind}:{thing.ref.id}" for thing in self.things))
        whole = f"{self.key or self.sentence}{_BEFORE_THINGS}{named}"
        return whole if named and len(whole) <= _KEPT else self.key or self.sentence


@dataclass(frozen=True, slots=True)
class Waiver:
    """A supervisor's word for one blocker of a day; ``subject`` is the blocker's."""

    slice: str
    subject: str
    count: int
    reason: str
    staff_number: str
    at: datetime

    def covers(self, blocker: Blocker) -> bool:
        """Whether it speaks of this: the same kind, no more of it than then, and no other records than those."""
        key, _, named = self.subject.partition(_BEFORE_THINGS)
        known = set(named.split())
        return (
            (self.slice, key) == (blocker.slice, blocker.key or blocker.sentence)
            and self.count >= blocker.count
            and (not known or {f"{thing.ref.kind}:{thing.ref.id}" for thing in blocker.things} <= known)
        )


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
        of_it = [waiver for waiver in waivers if waiver.covers(blocker)]
        found.append(OpenThing(blocker, of_it[-1] if of_it else None))
    return tuple(found)


def still_open(things: Iterable[OpenThing]) -> int:
    """How many kinds of things nobody settled or waived."""
    return sum(not thing.is_settled for thing in things)

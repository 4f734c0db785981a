"""How well a missed thing and a found one fit: hard filters, then points, each with its reason. Pure.

Nothing is released by points: they say where staff should look first, and why.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from desk_app.lost_property.rules.categories import folded
from desk_app.lost_property.rules.drafts import NEAR_COLOURS

SHOWN: Final = 5
LEAST_POINTS: Final = 40
EARLIER: Final = timedelta(days=1)  # people are wrong about when they last had a thing
_CLOSE: Final = timedelta(days=1)
_NEAR: Final = timedelta(days=7)


class Reason(StrEnum):
    """Why two things may be the same."""

    CATEGORY = "category"
    GROUP = "group"
    COLOUR = "colour"
    NEAR_COLOUR = "near_colour"
    BRAND = "brand"
    WORDS = "words"
    PLACE = "place"
    SAME_DAY = "same_day"
    SAME_WEEK = "same_week"


POINTS: Final = {
    Reason.CATEGORY: 30,
    Reason.GROUP: 10,
    Reason.COLOUR: 20,
    Reason.NEAR_COLOUR: 8,
    Reason.BRAND: 20,
    Reason.WORDS: 20,
    Reason.PLACE: 15,
    Reason.SAME_DAY: 15,
    Reason.SAME_WEEK: 8,
}


@dataclass(frozen=True, slots=True)
class Thing:
    """A found item or a report as matching sees it; ``since`` to ``until`` is when it was found or lost."""

    id: int
    category: str
    group: str
    colour: str
    brand: str
    words: str
    place: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate with its points (0 to 120) and the reasons in the order of their weight."""

    id: int
    points: int
    reasons: tuple[Reason, ...]


def may_match(lost: Thing, found: Thing) -> bool:
    """The hard filters: one group, and not found before it was lost less a day."""
    return lost.group == found.group and found.until >= lost.since - EARLIER


def compare(lost: Thing, found: Thing) -> Match:
    """Points and reasons of one pair that passed the hard filters."""
    reasons = [
        Reason.CATEGORY if lost.category == found.category else Reason.GROUP,
        _colour(lost.colour, found.colour),
        Reason.BRAND if _alike(lost.brand, found.brand, 80) else None,
        Reason.WORDS if _share_words(lost, found) else None,
        Reason.PLACE if _alike(lost.place, found.place, 60) else None,
        _time(lost, found),
    ]
    kept = tuple(sorted((reason for reason in reasons if reason is not None), key=lambda reason: -POINTS[reason]))
    return Match(found.id, sum(POINTS[reason] for reason in kept), kept)


def best(lost: Iterable[Thing], found: Iterable[Thing]) -> tuple[Match, ...]:
    """The best pairs of one with many, at most five; the match's id is that of the side with many.

    One of both sides holds a single thing.
    """
    losts, founds = tuple(lost), tuple(found)
    many_lost = len(losts) > 1 or not founds
    matches = []
    for missing in losts:
        for thing in founds:
            if may_match(missing, thing):
                match = compare(missing, thing)
                matches.append(Match(missing.id, match.points, match.reasons) if many_lost else match)
    good = (match for match in matches if match.points >= LEAST_POINTS)
    return tuple(sorted(good, key=lambda match: (-match.points, -match.id))[:SHOWN])


def _colour(one: str, other: str) -> Reason | None:
    if not one or not other:
        return None
    if folded(one) == folded(other):
        return Reason.COLOUR
    return Reason.NEAR_COLOUR if frozenset({one, other}) in NEAR_COLOURS else None


def _time(lost: Thing, found: Thing) -> Reason | None:
    apart = max(found.since - lost.until, lost.since - found.until, timedelta(0))
    if apart <= _CLOSE:
        return Reason.SAME_DAY
    return Reason.SAME_WEEK if apart <= _NEAR else None


def _alike(one: str, other: str, least: int) -> bool:
    from rapidfuzz import fuzz

    first, second = folded(one), folded(other)
    if not first or not second:
        return False
    if min(len(first), len(second)) < 2:
        return first == second
    return fuzz.partial_ratio(first, second) >= least


def _share_words(lost: Thing, found: Thing) -> bool:
    """Whether the descriptions speak of the same: pairs of neighbouring signs, so it works without word breaks."""
    from rapidfuzz import fuzz

    first, second = _pairs(lost.words), _pairs(found.words)
    if len(first) < 2 or len(second) < 2:
        return False
    return bool(first & second) and fuzz.token_set_ratio(" ".join(sorted(first)), " ".join(sorted(second))) >= 35


def _pairs(text: str) -> set[str]:
    signs = folded(text[:400])
    return {signs[place : place + 2] for place in range(len(signs) - 1) if signs[place : place + 2].isalnum()}

"""Which open cases are about the same thing, and which customers are one and the same (D5). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LEAST = 2  # signs of what is typed before anything is compared
_ENOUGH = 40.0
_SAME_PLACE = 12.0
_SAME_AREA = 8.0


@dataclass(frozen=True, slots=True)
class Told:
    """What can be compared of a case."""

    id: int
    area: str
    place: str
    matter: str


def similar(told: Told, others: Iterable[Told], limit: int = 5) -> tuple[int, ...]:
    """The open cases most like what is being typed, the most alike first; none for too little text."""
    from rapidfuzz import fuzz

    if len(told.matter.strip()) < _LEAST:
        return ()
    scored: list[tuple[float, int]] = []
    for other in others:
        score = fuzz.partial_ratio(told.matter, other.matter) * 0.5 + _pairs(told.matter, other.matter) * 50
        if told.place and other.place and _same(told.place, other.place):
            score += _SAME_PLACE
        if told.area == other.area:
            score += _SAME_AREA
        if score >= _ENOUGH:
            scored.append((-score, other.id))
    return tuple(case for _, case in sorted(scored)[:limit])


def _pairs(one: str, two: str) -> float:
    """How many pairs of signs of the shorter text stand in the other: word order does not matter in Chinese."""
    first, second = _grams(one), _grams(two)
    least = min(len(first), len(second))
    return len(first & second) / least if least else 0.0


def _grams(text: str) -> frozenset[str]:
    signs = "".join(sign for sign in text.casefold() if sign.isalnum())
    return frozenset(signs[at : at + 2] for at in range(len(signs) - 1))


def _same(one: str, two: str) -> bool:
    return "".join(one.split()).casefold() == "".join(two.split()).casefold()


@dataclass(frozen=True, slots=True)
class Customer:
    """What tells two complainants apart: the person, the telephone's digits, the unit."""

    person_id: int | None = None
    digits: str = ""
    place: str = ""
    is_anonymous: bool = False
    is_confirmed_other: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A case of a matter, whose customer it is, and which case stands for that customer (0: not counted)."""

    id: int
    customer: Customer
    counts_as: int


def counts_as(case_id: int, customer: Customer, members: Sequence[Member]) -> int:
    """For whom a case counts in its matter (D5): an earlier case of the same customer, itself, or nobody (0).

    Anonymous counts only if staff confirmed that it is a different person.
    """
    if customer.is_anonymous:
        return case_id if customer.is_confirmed_other else 0
    for member in members:
        if member.counts_as and is_same(customer, member.customer):
            return member.counts_as
    return case_id


def is_same(one: Customer, two: Customer) -> bool:
    """Whether two complainants are one person or one unit: by person, by digits, or by place where nothing else is known."""
    if one.person_id is not None and one.person_id == two.person_id:
        return True
    if one.digits and two.digits:
        return one.digits == two.digits
    known = bool(one.digits or one.person_id) and bool(two.digits or two.person_id)
    return not known and bool(one.place) and _same(one.place, two.place)

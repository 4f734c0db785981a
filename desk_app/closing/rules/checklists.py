"""The opening checklist (G1): what is looked at, what was ticked, and when it may be signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_app.kernel.refusal import Refusal

LONGEST_CHECK = 200
LONGEST_REMARK = 200
MOST_CHECKS = 40

#: What the rules ask for; their words stand in wording.py, in every language. A manager may write other ones.
CHECK_KEYS = ("appearance", "tidy", "air", "light", "shelves", "prices", "machines", "paper", "papers_reading", "tea")


class CheckState(StrEnum):
    """How far the day's checklist is."""

    MISSING = "missing"
    BEGUN = "begun"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at: the program's (``key``) or the site's own words (``text``)."""

    key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What was said of one thing: in order or not, a remark, by whom and when."""

    is_done: bool
    remark: str
    at: datetime
    staff_number: str


def checked_items(items: Sequence[Check]) -> tuple[Check, ...]:
    """The list as it is kept: trimmed, without empty lines. Refuses closing.no_checks, .too_many_checks, .check_too_long."""
    kept = tuple(Check(item.key, item.text.strip()) for item in items)
    kept = tuple(item for item in kept if item.text or item.key in CHECK_KEYS)
    if not kept:
        raise Refusal("closing.no_checks")
    if len(kept) > MOST_CHECKS:
        raise Refusal("closing.too_many_checks", most=MOST_CHECKS)
    if any(len(item.text) > LONGEST_CHECK for item in kept):
        raise Refusal("closing.check_too_long", most=LONGEST_CHECK)
    return kept


def all_done(count: int, marks: Mapping[int, Mark]) -> bool:
    """Whether it may be signed: each of ``count`` things is in order, or a remark says what is not (G1)."""
    return all(place in marks and (marks[place].is_done or marks[place].remark) for place in range(count))

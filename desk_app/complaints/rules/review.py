"""The daily review of complaints (C12): what is looked at, who is asked, which answers come of it. Pure."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What came of one case of a day's review."""

    SEEN = "seen"  # an unsolved case was looked at
    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    NOT_REACHED = "not_reached"


ASKED = (Verdict.SATISFIED, Verdict.UNSATISFIED, Verdict.NOT_REACHED)


def is_verdict_of(verdict: Verdict, *, is_drawn: bool) -> bool:
    """Whether it is an answer to what is asked: a drawn customer is asked, an unsolved case is looked at."""
    return (verdict in ASKED) is is_drawn

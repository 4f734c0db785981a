"""The check of a claimant (D14): typed answers first, then the comparison, then the verdict, and what it comes to.

Pure. Nothing here may tell a claimant which feature did not fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class ClaimState(StrEnum):
    """How far a claim has come."""

    ASKING = "asking"
    MATCHED = "matched"
    IDENTIFIED = "identified"
    SIGNED = "signed"
    REFUSED = "refused"  # not matched
    WITHDRAWN = "withdrawn"

    @property
    def is_live(self) -> bool:
        """True while somebody still claims the item."""
        return self in {ClaimState.ASKING, ClaimState.MATCHED, ClaimState.IDENTIFIED}


class Verdict(StrEnum):
    """What staff judge after comparing."""

    MATCHES = "matches"
    UNSURE = "unsure"  # not known, neither for nor against
    CONTRADICTS = "contradicts"


class Result(StrEnum):
    """What all verdicts come to."""

    OPEN = "open"  # there is more to ask
    MATCHED = "matched"
    NOT_MATCHED = "not_matched"


@dataclass(frozen=True, slots=True)
class Judged:
    """One feature and what was judged of it; None while it was not."""

    is_must: bool
    verdict: Verdict | None = None


def result(features: Sequence[Judged]) -> Result:
    """Two of three, and nothing against a must-feature (D14); every feature is asked, so nobody learns which failed.

    Without features there is nothing to match: a supervisor releases (``needs_supervisor``).
    """
    if any(feature.verdict is None for feature in features):
        return Result.OPEN
    matching = sum(feature.verdict is Verdict.MATCHES for feature in features)
    against_must = any(feature.is_must and feature.verdict is Verdict.CONTRADICTS for feature in features)
    is_matched = not against_must and 3 * matching >= 2 * len(features)
    return Result.MATCHED if is_matched else Result.NOT_MATCHED


def needs_supervisor(features: int, needed: int) -> bool:
    """True when too few features were kept at intake: a supervisor releases (D14)."""
    return features < needed


def locks(refusals: int, limit: int) -> bool:
    """True when this refusal locks the item (D14): each time so many have come together."""
    return refusals > 0 and refusals % limit == 0

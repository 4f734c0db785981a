"""Signatures under a bag and the digests that seal counts, moves, Z reports and bags against unnoticed change.

Points are (x, y, milliseconds, pressure 0 to 1000); x and y in ten-thousandths of the pad's width.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Any, Final

from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refusal import Refusal

UNIT: Final = 10_000
_SHORTEST: Final = UNIT // 8  # a dot or a tick is no signature
_MOST_POINTS: Final = 20_000

Point = tuple[int, int, int, int]
Strokes = tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Ink:
    """One signature: its strokes and the pad's height by width in ten-thousandths."""

    strokes: Strokes
    shape: int = 5_000

    def checked(self) -> Ink:
        """The same; refuses cash.not_signed for an empty pad, a dot or a scribble of endless length."""
        points = sum(map(len, self.strokes))
        went = sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in self.strokes for a, b in pairwise(stroke))
        if went < _SHORTEST or points > _MOST_POINTS:
            raise Refusal("cash.not_signed")
        return self

    def plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {"strokes": [[list(point) for point in stroke] for stroke in self.strokes], "shape": self.shape}


def ink_from(plain: Mapping[str, Any]) -> Ink:
    """The signature that ``Ink.plain`` stored."""
    return Ink(tuple(tuple(tuple(point) for point in stroke) for stroke in plain["strokes"]), int(plain["shape"]))


def sealed(salt: str, facts: object) -> str:
    """The digest of facts or strokes (invariant 2)."""
    return hashlib.sha256(f"{salt}{canonical_json(facts)}".encode()).hexdigest()


def move_digest(salt: str, before: str, *facts: object) -> str:
    """The digest of one move, standing on the one before it; plain text, not JSON, because a sale waits for it."""
    return hashlib.sha256("\x1f".join([salt, before, *map(str, facts)]).encode("utf-8", "replace")).hexdigest()

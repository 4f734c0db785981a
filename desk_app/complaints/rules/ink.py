"""The customer's handwriting on the slip as whole numbers, and the digest that shows any change to it (K6). Pure.

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
_LEAST_LENGTH: Final = UNIT // 8
_LEAST_EXTENT: Final = UNIT // 25
_MOST_POINTS: Final = 20_000

Strokes = tuple[tuple[tuple[int, int, int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class Ink:
    """One signature."""

    strokes: Strokes

    def checked(self) -> Ink:
        """The same; refuses complaints.not_signed for an empty pad, a dot or a tick, .too_much_ink for a scribble."""
        points = [point for stroke in self.strokes for point in stroke]
        if len(points) > _MOST_POINTS:
            raise Refusal("complaints.too_much_ink")
        went = sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in self.strokes for a, b in pairwise(stroke))
        wide = max((max(p[k] for p in points) - min(p[k] for p in points) for k in (0, 1)), default=0) if points else 0
        if went < _LEAST_LENGTH or wide < _LEAST_EXTENT:
            raise Refusal("complaints.not_signed")
        return self

    def plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {"strokes": [[list(point) for point in stroke] for stroke in self.strokes]}


def ink_from(plain: Mapping[str, Any]) -> Ink:
    """The signature that ``Ink.plain`` stored."""
    return Ink(tuple(tuple((x, y, at, press) for x, y, at, press in stroke) for stroke in plain["strokes"]))


def sealed(salt: str, facts: object) -> str:
    """The digest of strokes: without the salt nobody can guess what stood there once it is erased."""
    return hashlib.sha256(f"{salt}{canonical_json(facts)}".encode()).hexdigest()

"""Handwriting as plain whole numbers, and the digest that shows any change to what was signed. Pure.

Points are (x, y, milliseconds, pressure 0 to 1000); x and y in ten-thousandths of the pad's width. Refuses nothing by
itself: the slice that asks for a signature words what is missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import hypot
from typing import Any, Final

from desk_app.kernel.fields import canonical_json

UNIT: Final = 10_000
_LEAST_LENGTH: Final = UNIT // 8
_LEAST_EXTENT: Final = UNIT // 25
_MOST_POINTS: Final = 20_000

Point = tuple[int, int, int, int]
Strokes = tuple[tuple[Point, ...], ...]


class Flaw(StrEnum):
    """Why strokes are no signature."""

    TOO_LITTLE = "too_little"  # an empty pad, a dot, a tick
    TOO_MUCH = "too_much"  # a scribble that no paper can hold


@dataclass(frozen=True, slots=True)
class Ink:
    """One signature: its strokes and the pad's height by width in ten-thousandths."""

    strokes: Strokes
    shape: int = 5_000

    @property
    def flaw(self) -> Flaw | None:
        """Why this is no signature; None for a good one."""
        points = [point for stroke in self.strokes for point in stroke]
        if len(points) > _MOST_POINTS:
            return Flaw.TOO_MUCH
        xs, ys = [point[0] for point in points], [point[1] for point in points]
        went = sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in self.strokes for a, b in pairwise(stroke))
        wide = max(max(xs) - min(xs), max(ys) - min(ys)) if points else 0
        return Flaw.TOO_LITTLE if went < _LEAST_LENGTH or wide < _LEAST_EXTENT else None

    def plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {"strokes": [[list(point) for point in stroke] for stroke in self.strokes], "shape": self.shape}


def ink_from(plain: Mapping[str, Any]) -> Ink:
    """The signature that ``Ink.plain`` stored."""
    strokes = tuple(tuple((x, y, at, press) for x, y, at, press in stroke) for stroke in plain["strokes"])
    return Ink(strokes, int(plain["shape"]))


def sealed(salt: str, facts: object) -> str:
    """The digest of facts or strokes: without the salt nobody can guess what stood there once it is erased."""
    return hashlib.sha256(f"{salt}{canonical_json(facts)}".encode()).hexdigest()


def shown_digest(digest: str) -> str:
    """The first part of a digest as it stands on paper: ``9f2c 41d8 07be 5a13``."""
    return " ".join(digest[place : place + 4] for place in range(0, 16, 4))

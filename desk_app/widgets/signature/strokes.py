"""Strokes as plain whole numbers, so that they can be stored, hashed and printed at any size.

No Qt here.
"""

from itertools import pairwise
from math import hypot

UNIT = 10_000
"""The pad's width; heights use the same unit, so the shape is kept at any size."""

StrokePoint = tuple[int, int, int, int]
"""x and y in UNITs of the pad's width, milliseconds since the first touch, pressure 0 to 1000 (0: not measured)."""

Stroke = tuple[StrokePoint, ...]
Strokes = tuple[Stroke, ...]

_LEAST_LENGTH = UNIT // 8
_LEAST_EXTENT = UNIT // 25


def length(strokes: Strokes) -> int:
    """How far the pen went, in UNITs of the pad's width."""
    return round(sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in strokes for a, b in pairwise(stroke)))


def extent(strokes: Strokes) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all ink; zeros when there is none."""
    xs = [point[0] for stroke in strokes for point in stroke]
    ys = [point[1] for stroke in strokes for point in stroke]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0, 0, 0, 0)


def is_signature(strokes: Strokes) -> bool:
    """Whether somebody really signed: an empty pad, a dot or a tiny tick is none (L2)."""
    left, top, right, bottom = extent(strokes)
    return length(strokes) >= _LEAST_LENGTH and max(right - left, bottom - top) >= _LEAST_EXTENT

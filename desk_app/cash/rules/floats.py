"""Which notes and coins stay in the drawer for tomorrow's change, and which go into the bag. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

from desk_app.cash.rules.pieces import Pieces
from desk_app.kernel.money import Money


@dataclass(frozen=True, slots=True)
class FloatPlan:
    """What to keep and what to bag; ``missing`` is how far the float stays below what was wanted."""

    keep: Pieces
    bag: Pieces
    missing: Money

    @property
    def is_exact(self) -> bool:
        """True if the float is hit to the cent."""
        return self.missing == 0


def plan_float(counted: Pieces, wanted: Money) -> FloatPlan:
    """Keep exactly ``wanted`` if any choice of the counted pieces makes it, else the most below it.

    Among the choices the small pieces stay: change is made of them, and a bag of coins is nobody's friend.
    """
    rising = [(value, number) for value, number in sorted(counted.counts) if number > 0]
    unit = gcd(*(value for value, _ in rising)) or 1
    target = max(0, int(wanted)) // unit
    values = [(value // unit, number) for value, number in rising]
    larger = _reachable(values, target)
    left = larger[0].bit_length() - 1  # the highest sum that is reachable at all
    keep = {}
    for place, (value, number) in enumerate(values):
        kept = next(n for n in range(min(number, left // value), -1, -1) if larger[place + 1] >> (left - n * value) & 1)
        keep[value * unit] = kept
        left -= kept * value
    chosen = Pieces.of(keep)
    return FloatPlan(chosen, counted.minus(chosen), Money(max(0, int(wanted)) - chosen.amount))


def _reachable(values: Sequence[tuple[int, int]], target: int) -> list[int]:
    """For each place the sums up to ``target`` that the pieces from there on can make, as bits of one number."""
    mask = (1 << (target + 1)) - 1
    found = [1]
    for value, number in reversed(values):
        sums, left, step = found[-1], min(number, target // value), 1
        while left > 0:  # doubling: 1, 2, 4 … pieces make every number of pieces
            taken = min(step, left)
            sums |= (sums << (taken * value)) & mask
            left, step = left - taken, step * 2
        found.append(sums)
    return found[::-1]

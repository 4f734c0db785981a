"""Moving-average cost in whole numbers: what leaves carries its share of the value, and nothing left is worth nothing.

Pure. All divisions round by the one rule of money; the invariants (5) hold after every step: the sign of the value follows
the sign of the quantity, and a quantity of zero has a value of zero.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.money import ZERO, Money, half_up
from desk_app.kernel.quantity import ONE, Quantity


@dataclass(frozen=True, slots=True)
class Level:
    """What is there and what it is worth; ``last_cost`` is the last known cost of one unit."""

    quantity: Quantity
    value: Money
    last_cost: Money = ZERO


EMPTY = Level(Quantity(0), ZERO)


def issued(level: Level, quantity: Quantity) -> tuple[Level, Money]:
    """Take a quantity > 0 out: the level afterwards and the cost of what left (>= 0), also below zero."""
    there, value = level.quantity, level.value
    if there > 0:
        # The same average for what is there and for what is missing, so a sale of more than all stays in proportion.
        cost = half_up(value * quantity, there)
    elif there < 0:
        cost = half_up(-value * quantity, -there)
    else:
        cost = half_up(level.last_cost * quantity, ONE)
    return Level(Quantity(there - quantity), Money(value - cost), level.last_cost), Money(cost)


def received(level: Level, quantity: Quantity, paid: Money) -> tuple[Level, Money]:
    """Put a quantity > 0 in that was paid for with ``paid`` >= 0: the level afterwards and the change in value.

    Change and payment differ only where the goods had been sold before they came: what was missing had been valued at
    an older cost, and that much is taken off again.
    """
    missing = min(max(-level.quantity, 0), quantity)
    change = paid
    if missing:
        share = paid if missing == quantity else half_up(paid * missing, quantity)
        owed = half_up(-level.value * missing, -level.quantity)
        change = Money(paid - share + owed)
    unit = Money(half_up(paid * ONE, quantity)) if paid else level.last_cost
    return Level(Quantity(level.quantity + quantity), Money(level.value + change), unit), change


def worth(level: Level, quantity: Quantity) -> Money:
    """What a quantity (either sign) is worth at the present average, for showing and for what is found again."""
    if level.quantity:
        return Money(half_up(abs(level.value) * quantity, abs(level.quantity)))
    return Money(half_up(level.last_cost * quantity, ONE))

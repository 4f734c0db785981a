"""What a line and a sale cost: price, price class, discounts, shares of the order's discount, tax. Pure.

Everything is rounded half up once, per line; what is split adds up again to the unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desk_app.kernel.money import ZERO, Money, Rate, allocate, half_up, share
from desk_app.kernel.quantity import Quantity, amount_of
from desk_app.kernel.refusal import Refusal

WHOLE: Final = Rate(10_000)
NO_RATE: Final = Rate(0)


@dataclass(frozen=True, slots=True)
class Discount:
    """So much off: a rate of the amount or a sum, never both; neither is no discount."""

    rate: Rate = NO_RATE
    off: Money = ZERO

    def checked(self) -> Discount:
        """The same; refuses shop.bad_discount below zero, above 100 % or with both."""
        if self.rate < 0 or self.off < 0 or self.rate > WHOLE or (self.rate and self.off):
            raise Refusal("shop.bad_discount")
        return self

    def of(self, amount: Money) -> Money:
        """What it takes off an amount, never more than all of it."""
        return min(amount, share(amount, self.rate) if self.rate else self.off)

    def __bool__(self) -> bool:
        return bool(self.rate or self.off)


NO_DISCOUNT: Final = Discount()


@dataclass(frozen=True, slots=True)
class LinePrice:
    """A line in money: ``amount`` at its unit price, ``off`` its own discount, ``net`` what is left of it."""

    amount: Money
    off: Money
    net: Money


def price_line(
    price: Money, quantity: Quantity, discount: Discount = NO_DISCOUNT, fixed: Money | None = None
) -> LinePrice:
    """Price a line; ``fixed`` is an amount that stood inside the barcode of a scale."""
    amount = amount_of(price, quantity) if fixed is None else fixed
    off = discount.of(amount)
    return LinePrice(amount, off, Money(amount - off))


def member_price(price: Money, rate: Rate) -> Money:
    """The unit price of a price class, so that the line reads quantity times price."""
    return Money(price - share(price, rate))


def share_order_discount(off: Money, nets: Sequence[Money]) -> tuple[Money, ...]:
    """Split the order's discount over its lines by what they cost; nothing is lost, no line goes below zero."""
    if not off or not sum(nets):
        return (ZERO,) * len(nets)
    return allocate(off, nets)


def reduction(base: Money, net: Money, lines: int = 1) -> Rate:
    """How much less than ``base`` somebody pays, in basis points, rounded up.

    Half a unit for each rounding (``lines``) is nobody's discount: 5 % of 2.70 are 14, and still 5 %.
    """
    doubled = 2 * (base - net) - lines
    if base <= 0 or doubled <= 0:
        return NO_RATE
    return Rate(-(-doubled * WHOLE // (2 * base)))


def part_of(whole: int, part: int, of: int) -> int:
    """``part`` of ``of`` shares of a whole; taken cumulatively, all parts add up to it."""
    return half_up(whole * part, of) if of else 0

"""Quantities: integer milli-units, so that 0.35 kg and 2 pieces are counted the same way.

Never a float. A line's amount is price times quantity, rounded once by the one rounding rule of money.
"""

from typing import Final, NewType

from desk_app.kernel.money import Money, half_up, read_units

#: A quantity in thousandths of its unit: 2000 is two pieces, 350 is 0.35 kg.
Quantity = NewType("Quantity", int)

ONE: Final = Quantity(1000)
#: More than this of one thing on one line is a barcode scanned into the wrong field.
LARGEST: Final = Quantity(100_000_000)
_DECIMALS: Final = 3


def amount_of(price: Money, quantity: Quantity) -> Money:
    """Return price per unit times quantity, rounded half up per line; a returned quantity gives the exact negative."""
    return Money(half_up(price * quantity, ONE))


def parse_quantity(text: str, largest: Quantity = LARGEST) -> Quantity:
    """Read a quantity typed by a person, at most three decimals: ``2``, ``0.35``, ``１，２００``.

    Refusals: quantity.empty, quantity.negative, quantity.unreadable, quantity.too_precise, quantity.too_large.
    """
    return Quantity(read_units(text, prefix="quantity", decimals=_DECIMALS, largest=largest))


def format_quantity(quantity: Quantity) -> str:
    """Write a quantity for people without needless zeros: ``2``, ``0.35``, ``-1,200.5``."""
    whole, part = divmod(abs(quantity), ONE)
    decimals = f".{part:03d}".rstrip("0") if part else ""
    return f"{'-' if quantity < 0 else ''}{whole:,}{decimals}"

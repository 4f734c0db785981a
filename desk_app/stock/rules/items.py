"""What is typed about products, deliveries and orders, what may be typed, and what a scan gives the till."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desk_app.kernel.money import LARGEST as MOST_MONEY
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import LARGEST as MOST_QUANTITY
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.typed import line, passage
from desk_app.stock.rules.enums import Unit

NAME_LENGTH: Final = 120
SHORT_LENGTH: Final = 60
TEXT_LENGTH: Final = 500
MOST_CODES: Final = 20
_WHOLE: Final = 10_000
NOTHING: Final = Quantity(0)
UNTAXED: Final = Rate(0)


@dataclass(frozen=True, slots=True)
class SaleItem:
    """A product as the till sells it today; ``quantity`` and ``amount`` come from the scanned code where it carries them."""

    product_id: int
    code: str
    barcode: str
    name: str
    unit: Unit
    price: Money
    tax: Rate
    is_stocked: bool
    quantity: Quantity
    amount: Money | None
    left: Quantity
    is_low: bool
    category: str
    unit_name: str = ""


@dataclass(frozen=True, slots=True)
class Issued:
    """What a sale took: its cost, what is left, and whether more went than was there."""

    cost: Money
    left: Quantity
    is_short: bool


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """What is known of a product; the price includes tax at ``tax`` (0 allowed); ``code`` empty: the next number."""

    name: str
    price: Money
    code: str = ""
    barcodes: tuple[str, ...] = ()
    category_id: int | None = None
    unit: Unit = Unit.PIECE
    unit_name: str = ""
    tax: Rate = UNTAXED
    is_stocked: bool = True
    reorder_point: Quantity = NOTHING
    order_size: Quantity = NOTHING
    supplier_id: int | None = None
    place: str = ""
    detail: str = ""
    expires: bool = False
    is_active: bool = True

    def checked(self) -> ProductDraft:
        """The same without needless blanks; refuses stock.no_name, .too_long, .bad_price, .bad_tax, .bad_quantity."""
        name = short(self.name, NAME_LENGTH)
        if not name:
            raise Refusal("stock.no_name")
        if not 0 <= self.price <= MOST_MONEY:
            raise Refusal("stock.bad_price")
        if not 0 <= self.tax <= _WHOLE:
            raise Refusal("stock.bad_tax")
        if not (0 <= self.reorder_point <= MOST_QUANTITY and 0 <= self.order_size <= MOST_QUANTITY):
            raise Refusal("stock.bad_quantity")
        return replace(
            self,
            name=name,
            code=short(self.code, SHORT_LENGTH),
            barcodes=tuple(dict.fromkeys(code.strip() for code in self.barcodes if code.strip()))[:MOST_CODES],
            unit_name=short(self.unit_name, 12),
            place=short(self.place, SHORT_LENGTH),
            detail=short(passage(self.detail), TEXT_LENGTH, is_line=False),
            # What is not counted has neither a shelf life nor a reorder point.
            expires=self.expires and self.is_stocked,
            reorder_point=self.reorder_point if self.is_stocked else NOTHING,
            order_size=self.order_size if self.is_stocked else NOTHING,
        )


@dataclass(frozen=True, slots=True)
class SupplierDraft:
    """Whoever goods are ordered from."""

    name: str
    contact: str = ""
    phone: str = ""
    lead_days: int = 3
    note: str = ""

    def checked(self) -> SupplierDraft:
        """The same without needless blanks; refuses stock.no_name, .too_long, .bad_quantity."""
        if not line(self.name):
            raise Refusal("stock.no_name")
        if not 0 <= self.lead_days <= 365:
            raise Refusal("stock.bad_quantity")
        return SupplierDraft(
            short(self.name, NAME_LENGTH),
            short(self.contact, NAME_LENGTH),
            short(self.phone, SHORT_LENGTH),
            self.lead_days,
            short(self.note, TEXT_LENGTH),
        )


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """So much came, paid for with ``cost`` for the whole line."""

    product_id: int
    quantity: Quantity
    cost: Money
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """Goods that came, against an order or not; ``reference`` is the supplier's own number."""

    lines: tuple[DeliveryLine, ...]
    supplier_id: int | None = None
    order_id: int | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So much is wanted at this price for one unit."""

    product_id: int
    quantity: Quantity
    price: Money


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """What is ordered from one supplier."""

    supplier_id: int | None
    lines: tuple[OrderLine, ...]
    wanted_on: date | None = None
    remarks: str = ""


def short(text: str, longest: int, *, is_line: bool = True) -> str:
    """Text as it is stored; refuses stock.too_long."""
    plain = line(text) if is_line else text
    if len(plain) > longest:
        raise Refusal("stock.too_long", longest=longest)
    return plain


def positive(quantity: Quantity) -> Quantity:
    """A quantity that can be moved; refuses stock.bad_quantity unless it is between a thousandth and the largest."""
    if not 0 < quantity <= MOST_QUANTITY:
        raise Refusal("stock.bad_quantity")
    return quantity


def payable(cost: Money) -> Money:
    """What may have been paid; refuses stock.bad_cost."""
    if not 0 <= cost <= MOST_MONEY:
        raise Refusal("stock.bad_cost")
    return cost

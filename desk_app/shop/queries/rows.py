"""A sale, its lines and its payments as frozen rows, and the columns they are read from. Amounts are in minor units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import ZERO, Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.shop.rules import Discount, LineKind, PaymentState, SaleState


class SaleRow(NamedTuple):
    """One sale; ``amount`` is at the catalogue's prices, ``discount`` all that came off, ``total`` what it comes to.

    A plain tuple of what the database holds, so that a page costs hardly more than its query; times and states are made
    when somebody asks for them.
    """

    id: int
    number: str
    state_word: str
    desk: int
    day_text: str
    session_id: int | None
    opened_millis: int
    opened_by: str
    closed_millis: int | None
    closed_by: str
    parked_millis: int | None
    parked_by: str
    note: str
    member_id: int | None
    member_class: str
    class_rate: Rate
    lines: int
    pieces: Quantity
    amount: Money
    discount: Money
    discount_rate: Rate
    discount_off: Money
    order_off: Money
    rounding: Money
    total: Money
    tax: Money
    fapiao: str

    @property
    def ref(self) -> Ref:
        """The sale for links, prompts and the journal."""
        return Ref("sale", self.id)

    @property
    def state(self) -> SaleState:
        """Where it stands."""
        return SaleState(self.state_word)

    @property
    def day(self) -> date:
        """The business day it was begun on; once paid, the one it counts for."""
        return date.fromisoformat(self.day_text)

    @property
    def opened_at(self) -> datetime:
        """The first scan."""
        return from_millis(self.opened_millis)

    @property
    def closed_at(self) -> datetime | None:
        """When it was paid or given up."""
        return _moment(self.closed_millis)

    @property
    def parked_at(self) -> datetime | None:
        """When it was last parked."""
        return _moment(self.parked_millis)

    @property
    def order_discount(self) -> Discount:
        """The order's discount as it was given."""
        return Discount(self.discount_rate, self.discount_off)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line; ``amount`` is quantity times price, ``net`` what is left after discounts; removed ones stay."""

    id: int
    sale_id: int
    position: int
    kind: LineKind
    product_id: int | None
    account_id: int | None
    fee_type_id: int | None
    member_id: int | None
    code: str
    name: str
    unit: str
    is_stocked: bool
    quantity: Quantity
    list_price: Money
    price: Money
    price_why: str
    fixed: Money | None
    discount: Discount
    discount_why: str
    list_amount: Money
    amount: Money
    off: Money
    order_off: Money
    net: Money
    tax_rate: Rate
    tax: Money
    cost: Money
    approved_rate: Rate
    added_at: datetime
    added_by: str
    removed_at: datetime | None
    removed_by: str

    @property
    def ref(self) -> Ref:
        """The line for links and the journal."""
        return Ref("sale_line", self.id)

    @property
    def saved(self) -> Money:
        """What the customer pays less than at the catalogue's price."""
        return Money(self.list_amount - self.net)


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """One payment of a sale; ``amount`` stays, ``given`` was handed over, ``change`` went back."""

    id: int
    sale_id: int
    session_id: int
    tender: str
    state: PaymentState
    amount: Money
    given: Money
    change: Money
    reference: str
    member_id: int | None
    at: datetime
    by: str
    resolved_at: datetime | None
    resolved_by: str

    @property
    def ref(self) -> Ref:
        """The payment for prompts and the journal."""
        return Ref("sale_payment", self.id)


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale as the till shows it: all its lines, also removed ones, and all its payments, also failed ones."""

    row: SaleRow
    lines: tuple[LineRow, ...]
    payments: tuple[PaymentRow, ...]

    @property
    def live(self) -> tuple[LineRow, ...]:
        """The lines that are sold."""
        return tuple(line for line in self.lines if line.removed_at is None)

    @property
    def paid(self) -> Money:
        """What came already."""
        return Money(sum(payment.amount for payment in self.payments if payment.state is PaymentState.PAID))

    @property
    def due(self) -> Money:
        """What is still to pay, before cash is rounded."""
        return Money(max(0, self.row.total - self.paid))

    @property
    def unknown(self) -> tuple[PaymentRow, ...]:
        """Payments of which nobody knows whether they came."""
        return tuple(payment for payment in self.payments if payment.state.is_open)


_SALE = (
    "s.id, COALESCE(s.number, ''), s.state, s.desk, s.day, s.session_id, s.opened_at, s.opened_by, s.closed_at, s.closed_by, "
    "s.parked_at, s.parked_by, s.note, s.member_id, s.member_class, s.class_rate, s.lines, s.pieces, s.list_amount, "
    "s.list_amount - s.amount + s.order_off, s.discount_rate, s.discount_off, s.order_off, s.rounding, s.total, s.tax, "
    "COALESCE((SELECT i.number FROM sale_invoice i WHERE i.sale_id = s.id ORDER BY i.id DESC LIMIT 1), '')"
)
SELECT_SALE = f"SELECT {_SALE} FROM sale s "
SELECT_LINE = (
    "SELECT id, sale_id, position, kind, product_id, account_id, fee_type_id, member_id, code, name, unit, is_stocked, "
    "quantity, list_price, price, price_why, fixed, discount_rate, discount_off, discount_why, list_amount, amount, off, "
    "order_off, net, tax_rate, tax, cost, approved_rate, added_at, added_by, removed_at, removed_by FROM sale_line "
)
SELECT_PAYMENT = (
    "SELECT id, sale_id, session_id, tender, state, amount, given, change, reference, member_id, at, by, resolved_at, "
    "resolved_by FROM sale_payment "
)


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def sale_of(found: Iterable[Any]) -> SaleRow:
    """A row of ``SELECT_SALE`` as a value."""
    return SaleRow._make(found)


def line_of(found: Sequence[Any]) -> LineRow:
    """A row of ``SELECT_LINE`` as a value."""
    values: tuple[Any, ...] = (
        *found[:3],
        LineKind(found[3]),
        *found[4:11],
        bool(found[11]),
        *found[12:17],
        Discount(Rate(found[17]), Money(found[18])),
        *found[19:29],
        from_millis(found[29]),
        found[30],
        _moment(found[31]),
        found[32],
    )
    return LineRow(*values)


def payment_of(found: Sequence[Any]) -> PaymentRow:
    """A row of ``SELECT_PAYMENT`` as a value."""
    values: tuple[Any, ...] = (
        *found[:4],
        PaymentState(found[4]),
        *found[5:10],
        from_millis(found[10]),
        found[11],
        _moment(found[12]),
        found[13],
    )
    return PaymentRow(*values)


@dataclass(slots=True)
class SellingLine:
    """A line on its way to being paid: what the payment reads, and what it works out for it."""

    id: int
    kind: LineKind
    product_id: int | None
    account_id: int | None
    fee_type_id: int | None
    member_id: int | None
    name: str
    is_stocked: bool
    quantity: Quantity
    price: Money
    fixed: Money | None
    off: Money
    net: Money
    tax_rate: Rate
    order_off: Money = ZERO
    tax: Money = ZERO
    cost: Money = ZERO


_SELLING = (
    "SELECT id, kind, product_id, account_id, fee_type_id, member_id, name, is_stocked, quantity, price, fixed, off, net, "
    "tax_rate FROM sale_line WHERE sale_id = ? AND removed_at IS NULL ORDER BY position"
)
_KINDS = {kind.value: kind for kind in LineKind}


def selling(sale_id: int) -> list[SellingLine]:
    """The lines of an open sale as its payment needs them."""
    return [SellingLine(row[0], _KINDS[row[1]], *row[2:]) for row in rows(_SELLING, sale_id)]

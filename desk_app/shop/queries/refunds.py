"""Refunds with their lines and payments, and what may still come back of a sale (invariant 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.shop.queries.rows import LineRow, Sale
from desk_app.shop.queries.sales import PAGE, sale
from desk_app.shop.rules import Collected, LineKind, PaymentState, RefundKind, Sold


@dataclass(frozen=True, slots=True)
class RefundRow:
    """One refund; amounts are above zero."""

    id: int
    number: str
    kind: RefundKind
    sale_id: int | None
    session_id: int
    desk: int
    day: date
    at: datetime
    by: str
    approved_by: str
    why: str
    rounding: Money
    total: Money
    tax: Money

    @property
    def ref(self) -> Ref:
        """The refund for links and the journal."""
        return Ref("refund", self.id)


@dataclass(frozen=True, slots=True)
class RefundLineRow:
    """What came back of one line."""

    id: int
    sale_line_id: int | None
    kind: LineKind
    product_id: int | None
    name: str
    quantity: Quantity
    net: Money
    tax_rate: Rate
    tax: Money
    cost: Money
    to_shelf: bool


@dataclass(frozen=True, slots=True)
class RefundPaymentRow:
    """Money that went back."""

    id: int
    payment_id: int | None
    tender: str
    amount: Money
    reference: str
    member_id: int | None


@dataclass(frozen=True, slots=True)
class Refund:
    """A refund as it stands on its slip."""

    row: RefundRow
    lines: tuple[RefundLineRow, ...]
    payments: tuple[RefundPaymentRow, ...]


@dataclass(frozen=True, slots=True)
class Refundable:
    """What may come back of a sale still: each line with what came back, each payment with what it still holds."""

    sale: Sale
    lines: tuple[Sold, ...]
    collected: tuple[Collected, ...]

    @property
    def is_all_back(self) -> bool:
        """True when nothing is left to give back."""
        return all(not line.left for line in self.lines)


_SELECT = "SELECT id, number, kind, sale_id, session_id, desk, day, at, by, approved_by, why, rounding, total, tax FROM refund "


def _row(found: Sequence[Any]) -> RefundRow:
    values: tuple[Any, ...] = (
        *found[:2],
        RefundKind(found[2]),
        *found[3:6],
        date.fromisoformat(found[6]),
        from_millis(found[7]),
        *found[8:],
    )
    return RefundRow(*values)


def _line(found: Sequence[Any]) -> RefundLineRow:
    values: tuple[Any, ...] = (*found[:2], LineKind(found[2]), *found[3:10], bool(found[10]))
    return RefundLineRow(*values)


def refund(refund_id: int) -> Refund:
    """One refund with its lines and payments; LookupError if there is none."""
    found = one(f"{_SELECT}WHERE id = ?", refund_id)
    if found is None:
        raise LookupError(f"no refund {refund_id}")
    lines = rows(
        "SELECT id, sale_line_id, kind, product_id, name, quantity, net, tax_rate, tax, cost, to_shelf "
        "FROM refund_line WHERE refund_id = ? ORDER BY id",
        refund_id,
    )
    payments = rows(
        "SELECT id, payment_id, tender, amount, reference, member_id FROM refund_payment WHERE refund_id = ? ORDER BY id",
        refund_id,
    )
    return Refund(
        _row(found),
        tuple(map(_line, lines)),
        tuple(RefundPaymentRow(*payment) for payment in payments),
    )


def refund_by_number(number: str) -> int | None:
    """The refund of a slip."""
    found = value("SELECT id FROM refund WHERE number = ?", number)
    return None if found is None else int(found)


def refunds_of(sale_id: int) -> tuple[RefundRow, ...]:
    """What came back of a sale, oldest first."""
    return tuple(map(_row, rows(f"{_SELECT}WHERE sale_id = ? ORDER BY id", sale_id)))


def refunds(limit: int = PAGE, *, after: RefundRow | None = None, day: date | None = None) -> tuple[RefundRow, ...]:
    """A page of refunds, newest first; ``after`` is the last row of the page before."""
    where, values = ("", []) if day is None else ("day = ? AND ", [day.isoformat()])
    before = 2**62 if after is None else after.id
    return tuple(map(_row, rows(f"{_SELECT}WHERE {where}id < ? ORDER BY id DESC LIMIT ?", *values, before, limit)))


def _sold(line: LineRow, back: Sequence[int]) -> Sold:
    quantity, net, tax, cost = map(int, back)
    return Sold(
        line.id, line.kind, line.quantity, line.net, line.tax, line.cost,
        Quantity(quantity), Money(net), Money(tax), Money(cost),
    )  # fmt: skip


def refundable(sale_id: int) -> Refundable:
    """What may come back of a paid sale; LookupError if there is no such sale."""
    whole = sale(sale_id)
    back = {
        row[0]: row[1:]
        for row in rows(
            "SELECT b.sale_line_id, SUM(b.quantity), SUM(b.net), SUM(b.tax), SUM(b.cost) FROM refund_line b "
            "JOIN refund r ON r.id = b.refund_id WHERE r.sale_id = ? GROUP BY b.sale_line_id",
            sale_id,
        )
    }
    given = dict(
        rows(
            "SELECT b.payment_id, SUM(b.amount) FROM refund_payment b JOIN refund r ON r.id = b.refund_id "
            "WHERE r.sale_id = ? GROUP BY b.payment_id",
            sale_id,
        )
    )
    lines = tuple(_sold(line, back.get(line.id, (0, 0, 0, 0))) for line in whole.live)
    collected = tuple(
        Collected(paid.id, paid.tender, Money(paid.amount - int(given.get(paid.id, 0))), paid.member_id)
        for paid in whole.payments
        if paid.state is PaymentState.PAID
    )
    return Refundable(whole, lines, collected)

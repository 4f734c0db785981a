"""The facts of the shop's papers: receipt and refund slip. Only values that were read before: no database, no Qt.

Facts are frozen into the print job, so a reprint is the same; a customer stands there by card number, never by name (G2).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money
from desk_app.kernel.quantity import ONE, Quantity, format_quantity
from desk_app.kernel.settings import SITE_CURRENCY, SITE_LANGUAGE
from desk_app.shop.wording import refund_kind_name, shown_tail, tender_name

if TYPE_CHECKING:
    from desk_app.shop.queries import RefundLineRow, RefundPaymentRow, RefundRow
    from desk_app.shop.rules import LineKind, Paid, Settled

__all__ = ["SITE_CURRENCY", "SITE_LANGUAGE", "Facts", "ReceiptHead", "Words", "receipt_facts", "refund_facts"]

Facts = dict[str, object]


class ReceiptLine(Protocol):
    """What a receipt tells of a line, whether it is being paid or was long ago."""

    @property
    def kind(self) -> LineKind:
        """What it sells."""

    @property
    def name(self) -> str:
        """What it was called."""

    @property
    def quantity(self) -> Quantity:
        """How much."""

    @property
    def price(self) -> Money:
        """Per unit."""

    @property
    def fixed(self) -> Money | None:
        """The amount that stood in the barcode."""

    @property
    def off(self) -> Money:
        """Its own discount."""

    @property
    def order_off(self) -> Money:
        """Its share of the order's."""

    @property
    def net(self) -> Money:
        """What it came to."""

    @property
    def tax(self) -> Money:
        """The tax inside."""


@dataclass(frozen=True, slots=True)
class ReceiptHead:
    """What stands over and under the lines; ``customer`` is card number and class, ``listed`` the sum before discounts."""

    number: str
    sold_at: datetime
    till: str
    settled: Settled
    listed: int
    pieces: int
    customer: tuple[str, str] | None = None
    balance: Money | None = None
    invoice: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """In which language and currency a paper speaks, and the line that thanks."""

    language: str
    currency: str
    thanks: str = ""


def receipt_facts(head: ReceiptHead, lines: Sequence[ReceiptLine], paid: Sequence[Paid], words: Words) -> Facts:
    """The receipt: what was sold at which price, discounts, tax inside, payments and change."""
    net = sum(line.net for line in lines)
    return {
        "number": head.number,
        "till": head.till,
        "sold_at": head.sold_at,
        "customer": ""
        if head.customer is None
        else " · ".join(filter(None, (shown_tail(head.customer[0]), head.customer[1]))),
        "lines": [_line(line, words) for line in lines],
        "pieces": head.pieces or None,
        "discount": net - head.listed or None,
        "rounding": head.settled.rounding or None,
        "total": head.settled.total,
        "tax": sum(line.tax for line in lines) or None,
        "invoice": head.invoice,
        "payments": [_payment(part, words.language) for part in paid],
        "change": head.settled.change or None,
        "balance": "" if head.balance is None else _money(head.balance, words),
        "thanks": words.thanks,
    }


def _line(line: ReceiptLine, words: Words) -> Mapping[str, object]:
    detail = ""
    if line.kind.takes_discount and line.fixed is None:
        if line.quantity != ONE or line.price != line.net:
            detail = f"{format_quantity(line.quantity)} × {_money(line.price, words)}"
    elif line.fixed is not None:
        detail = format_quantity(line.quantity)
    off = line.off + line.order_off
    if off:
        detail = f"{detail} − {_money(Money(off), words)}".strip()
    return {"name": line.name, "detail": detail, "amount": line.net}


def _payment(part: Paid, language: str) -> Mapping[str, object]:
    name = tender_name(part.tender, language)
    tail = f" {shown_tail(part.reference)}" if part.reference else ""
    return {"tender": name + tail, "amount": part.given if part.change else part.amount}


def _money(amount: Money, words: Words) -> str:
    return format_money(amount, CURRENCIES.get(words.currency, CNY), symbol=False)


def refund_facts(
    row: RefundRow,
    lines: Sequence[RefundLineRow],
    payments: Sequence[RefundPaymentRow],
    receipt_number: str,
    words: Words,
) -> Facts:
    """The refund slip: what came back, why, by which tender, who agreed; the customer signs it."""
    return {
        "number": row.number,
        "receipt_number": receipt_number,
        "till": str(row.desk),
        "refunded_at": row.at,
        "kind": refund_kind_name(row.kind, words.language),
        "lines": [{"name": line.name, "detail": _quantity(line.quantity), "amount": -line.net} for line in lines],
        "rounding": -row.rounding or None,
        "total": -row.total,
        "tax": -row.tax or None,
        "payments": [{"tender": tender_name(part.tender, words.language), "amount": -part.amount} for part in payments],
        "reason": row.why,
        "approved_by": row.approved_by,
    }


def _quantity(quantity: Quantity) -> str:
    return "" if quantity == ONE else f"× {format_quantity(quantity)}"

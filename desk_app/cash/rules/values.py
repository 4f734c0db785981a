"""What is handed to the till and back: takings, blind counts, the sums a Z report is made of. Plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from desk_app.cash.rules.kinds import MoveKind, Tender
from desk_app.cash.rules.pieces import Pieces
from desk_app.kernel.money import ZERO, Money, Rate
from desk_app.kernel.refusal import Refusal

TEXT_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Taking:
    """One payment of a document; cash is net of change, what is given back is negative."""

    tender: Tender
    amount: Money
    kind: MoveKind = MoveKind.SALE
    reference: str = ""


@dataclass(frozen=True, slots=True)
class BlindCount:
    """What somebody counted without knowing what should be there: cash by piece, the rest by total (M2)."""

    cash: Pieces = field(default_factory=Pieces)
    totals: tuple[tuple[Tender, Money], ...] = ()
    note: str = ""

    def amount(self, tender: Tender) -> Money:
        """The amount counted of a tender; what was not entered is nothing."""
        return self.cash.amount if tender is Tender.CASH else dict(self.totals).get(tender, ZERO)


@dataclass(frozen=True, slots=True)
class MoveFact:
    """One move as the difference finder and the matching look at it."""

    id: int
    seq: int
    kind: MoveKind
    tender: Tender
    amount: Money
    at: datetime
    number: str = ""
    reference: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SumLine:
    """A line of sales on the paper: goods, fees, services."""

    label: str
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class TaxSum:
    """The tax inside the sales of one rate."""

    rate: Rate
    gross: Money
    tax: Money


@dataclass(frozen=True, slots=True)
class ZSums:
    """What the sales of a session come to; ``net`` is income with tax, after discounts, refunds, voids and rounding.

    Deposits are money taken that is owed (top-ups): not in the net. ``custody`` is found cash, apart from takings.
    """

    net: Money = ZERO
    deposits: Money = ZERO
    sales_count: int = 0
    sales: Money = ZERO
    refunds_count: int = 0
    refunds: Money = ZERO
    voids_count: int = 0
    voids: Money = ZERO
    discounts_count: int = 0
    discounts: Money = ZERO
    rounding: Money = ZERO
    taxes: tuple[TaxSum, ...] = ()
    lines: tuple[SumLine, ...] = ()
    first_receipt: str = ""
    last_receipt: str = ""
    open_payments: int = 0
    custody_count: int = 0
    custody: Money = ZERO


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One payment in the file of a card terminal, WeChat or Alipay."""

    at: datetime | None
    reference: str
    amount: Money
    text: str = ""


@dataclass(frozen=True, slots=True)
class StatementFile:
    """A statement as it was read: its name and hash, the lines understood, and the rows that were not (row, code)."""

    name: str
    sha256: str
    lines: tuple[StatementLine, ...] = field(repr=False)
    problems: tuple[tuple[int, str], ...] = ()


def checked_reason(text: str) -> str:
    """A reason somebody typed, without blanks around it; refuses cash.needs_reason and cash.too_long."""
    reason = " ".join(text.split())
    if not reason:
        raise Refusal("cash.needs_reason")
    return checked_length(reason)


def checked_length(text: str) -> str:
    """A short text as it may be kept; refuses cash.too_long."""
    short = text.strip()
    if len(short) > TEXT_LENGTH:
        raise Refusal("cash.too_long", longest=TEXT_LENGTH)
    return short

"""The fee ledger by customer and fee type, and what came in per fee type between two days (F2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk_app.accounts.rules import LedgerKind
from desk_app.kernel.database import rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line: what raises the debt is above zero, what lowers it below; ``balance`` is the debt after it."""

    at: datetime
    day: date
    kind: LedgerKind
    fee_type_id: int | None
    fee_type: str
    title: str
    amount: Money
    balance: Money
    by: str
    ref: Ref | None


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment as it was taken; ``left`` is what of it is prepayment."""

    id: int
    account_id: int
    fee_type_id: int | None
    amount: Money
    left: Money
    is_undone: bool


@dataclass(frozen=True, slots=True)
class CollectedRow:
    """What came in for a fee type between two days; without a fee type: for whatever comes."""

    fee_type_id: int | None
    fee_type: str
    payments: int
    received: Money
    undone: Money
    principal: Money
    late: Money

    @property
    def net(self) -> Money:
        """Received without what was taken back."""
        return Money(self.received - self.undone)


_LINES = (
    "SELECT b.made_at, 0, b.id, b.made_on, 'bill', b.fee_type_id, b.title, b.principal, b.made_by, '', 0 "
    "FROM bill b WHERE b.account_id = ? UNION ALL "
    "SELECT b.cancelled_at, 4, b.id, b.cancelled_on, 'cancelled', b.fee_type_id, b.title, -b.principal, "
    "b.cancelled_by, '', 0 FROM bill b WHERE b.account_id = ? AND b.cancelled_on IS NOT NULL UNION ALL "
    "SELECT a.at, 1, a.id, a.day, 'late', b.fee_type_id, b.title, a.late, p.by, p.ref_kind, p.ref_id "
    "FROM fee_allocation a JOIN bill b ON b.id = a.bill_id JOIN fee_payment p ON p.id = a.payment_id "
    "WHERE b.account_id = ? AND a.late <> 0 UNION ALL "
    "SELECT p.at, 2, p.id, p.day, 'payment', p.fee_type_id, '', -p.amount, p.by, p.ref_kind, p.ref_id "
    "FROM fee_payment p WHERE p.account_id = ? UNION ALL "
    "SELECT u.at, 3, u.id, u.day, 'undone', p.fee_type_id, '', u.amount, u.by, u.ref_kind, u.ref_id "
    "FROM fee_undo u JOIN fee_payment p ON p.id = u.payment_id WHERE p.account_id = ? ORDER BY 1, 2, 3"
)


def ledger(account_id: int, fee_type_id: int | None = None) -> tuple[LedgerRow, ...]:
    """An account's ledger in order, of one fee type or all; the last balance is what is owed, below zero prepaid.

    Of one fee type, payments for whatever comes are left out: they stand in the whole ledger.
    """
    names = dict(rows("SELECT id, name FROM fee_type"))
    made, balance = [], 0
    for at, _, _, day, kind, type_id, title, amount, by, ref_kind, ref_id in rows(_LINES, *(account_id,) * 5):
        if fee_type_id is not None and type_id != fee_type_id:
            continue
        balance += amount
        made.append(
            LedgerRow(
                at=from_millis(at),
                day=date.fromisoformat(day),
                kind=LedgerKind(kind),
                fee_type_id=type_id,
                fee_type=names.get(type_id, ""),
                title=title,
                amount=Money(amount),
                balance=Money(balance),
                by=by,
                ref=Ref(ref_kind, ref_id) if ref_kind else None,
            )
        )
    return tuple(made)


def payments_of(ref: Ref) -> tuple[PaymentRow, ...]:
    """The fee payments that a document carried."""
    found = rows(
        "SELECT id, account_id, fee_type_id, amount, unused, undone_on FROM fee_payment "
        "WHERE ref_kind = ? AND ref_id = ? ORDER BY id",
        ref.kind,
        ref.id,
    )
    return tuple(
        PaymentRow(number, account_id, fee_type_id, Money(amount), Money(unused), undone_on is not None)
        for number, account_id, fee_type_id, amount, unused, undone_on in found
    )


def last_paid_on(account_ids: tuple[int, ...]) -> date | None:
    """The last day anything was paid on these accounts."""
    if not account_ids:
        return None
    marks = ", ".join("?" * len(account_ids))
    found = value(f"SELECT MAX(day) FROM fee_payment WHERE account_id IN ({marks})", *account_ids)
    return None if found is None else date.fromisoformat(found)


_PAID = "SELECT fee_type_id, COUNT(*), SUM(amount) FROM fee_payment WHERE day BETWEEN ? AND ? GROUP BY fee_type_id"
_UNDONE = (
    "SELECT p.fee_type_id, SUM(u.amount) FROM fee_undo u JOIN fee_payment p ON p.id = u.payment_id "
    "WHERE u.day BETWEEN ? AND ? GROUP BY p.fee_type_id"
)
_SETTLED = (
    "SELECT b.fee_type_id, SUM(a.principal), SUM(a.late) FROM fee_allocation a JOIN bill b ON b.id = a.bill_id "
    "WHERE a.day BETWEEN ? AND ? GROUP BY b.fee_type_id"
)


def collected(first: date, last: date) -> tuple[CollectedRow, ...]:
    """What came in and what it settled, per fee type, between two days (included): the month-end check (F2)."""
    days = (first.isoformat(), last.isoformat())
    names: dict[int | None, str] = {None: "", **dict(rows("SELECT id, name FROM fee_type"))}
    paid = {number: (int(count), int(amount)) for number, count, amount in rows(_PAID, *days)}
    undone = {number: int(amount) for number, amount in rows(_UNDONE, *days)}
    settled = {number: (int(principal), int(late)) for number, principal, late in rows(_SETTLED, *days)}
    made = []
    for number in sorted({*paid, *undone, *settled}, key=lambda number: (number is None, names[number])):
        count, received = paid.get(number, (0, 0))
        principal, late = settled.get(number, (0, 0))
        taken = Money(undone.get(number, 0))
        made.append(CollectedRow(number, names[number], count, Money(received), taken, Money(principal), Money(late)))
    return tuple(made)

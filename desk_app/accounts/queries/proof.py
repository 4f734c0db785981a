"""Proves what is kept against what it is kept of: balances, open bills, payments. Finds and tells, mends nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desk_app.accounts.queries.bills import bill_from
from desk_app.accounts.rules import Debt, is_settled, replayed
from desk_app.kernel.database import rows
from desk_app.kernel.money import ZERO, Money

_BALANCES = (
    "SELECT m.number, m.balance, COALESCE(SUM(v.amount), 0) FROM member m LEFT JOIN member_move v ON v.member_id = m.id "
    "GROUP BY m.id, m.number, m.balance HAVING m.balance <> COALESCE(SUM(v.amount), 0) ORDER BY m.number"
)
# Each move carries the balance after it: one altered amount breaks the chain at its place.
_CHAIN = (
    "SELECT number, id FROM (SELECT m.number, v.id, v.balance, SUM(v.amount) OVER "
    "(PARTITION BY v.member_id ORDER BY v.id) AS summed FROM member_move v JOIN member m ON m.id = v.member_id) c "
    "WHERE c.balance <> c.summed ORDER BY id LIMIT 100"
)
_PAYMENTS = (
    "SELECT p.id, p.amount, p.unused, COALESCE(SUM(a.late + a.principal), 0), p.undone_on FROM fee_payment p "
    "LEFT JOIN fee_allocation a ON a.payment_id = p.id GROUP BY p.id, p.amount, p.unused, p.undone_on "
    "HAVING p.unused + COALESCE(SUM(a.late + a.principal), 0) <> CASE WHEN p.undone_on IS NULL THEN p.amount ELSE 0 END "
    "ORDER BY p.id"
)
_UNDOS = (
    "SELECT p.id FROM fee_payment p LEFT JOIN fee_undo u ON u.payment_id = p.id "
    "WHERE (p.undone_on IS NULL) <> (u.id IS NULL) OR u.amount <> p.amount ORDER BY p.id"
)
_BILLS = (
    "SELECT b.id, b.number, b.account_id, b.fee_type_id, '', b.title, b.period, b.due_on, b.principal, "
    "b.principal_left, b.late_paid, b.paid_on, b.cancelled_at, b.late_rate, b.late_free_days, b.late_cap, b.weight, "
    "b.since FROM bill b WHERE b.id > ? ORDER BY b.id LIMIT 2000"
)
_EFFECTIVE = (
    "SELECT a.bill_id, a.reckoned_on, a.late, a.principal FROM fee_allocation a WHERE a.bill_id BETWEEN ? AND ? "
    "AND a.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM fee_allocation r WHERE r.reverses_id = a.id) ORDER BY a.id"
)


def broken() -> Iterator[tuple[str, str, str]]:
    """What does not hold: (code, where, what exactly was found)."""
    for number, balance, summed in rows(_BALANCES):
        yield "accounts.balance_differs", str(number), f"{balance} / {summed}"
    for number, move in rows(_CHAIN):
        yield "accounts.move_altered", str(number), str(move)
    for number, amount, unused, settled, _ in rows(_PAYMENTS):
        yield "accounts.payment_differs", str(number), f"{amount} / {unused} + {settled}"
    for (number,) in rows(_UNDOS):
        yield "accounts.undo_differs", str(number), ""
    yield from _bills()


def fresh(debt: Debt) -> Debt:
    """The same bill before anything was paid on it."""
    since = debt.due_on + timedelta(days=debt.rule.free_days)
    return replace(debt, principal_left=debt.principal, late_paid=ZERO, weight=0, since=since)


def _bills() -> Iterator[tuple[str, str, str]]:
    last = 0
    while page := rows(_BILLS, last):
        last = page[-1][0]
        made: dict[int, list[tuple[date, Money, Money]]] = {}
        for bill_id, day, late, principal in rows(_EFFECTIVE, page[0][0], last):
            made.setdefault(bill_id, []).append((date.fromisoformat(day), Money(late), Money(principal)))
        for row in page:
            yield from _bill(row, made.get(row[0], []))


def _bill(row: tuple[Any, ...], payments: list[tuple[date, Money, Money]]) -> Iterator[tuple[str, str, str]]:
    kept = bill_from(row, date(2000, 1, 1))
    proved = replayed(fresh(kept.debt), payments)
    if proved != kept.debt or (kept.paid_on is not None) != is_settled(proved):
        detail = f"{kept.debt.principal_left}+{kept.debt.late_paid} / {proved.principal_left}+{proved.late_paid}"
        yield "accounts.bill_differs", kept.number, detail

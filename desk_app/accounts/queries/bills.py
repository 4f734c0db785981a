"""Reads about bills: what is open with the late fee of a day, and what is in arrears."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.accounts.queries.fees import AccountRow, accounts_by_id
from desk_app.accounts.rules import Debt, LateRule, late_left
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import ZERO, Money, Rate


@dataclass(frozen=True, slots=True)
class BillRow:
    """One bill with what is open of it on the day that was asked for."""

    id: int
    number: str
    account_id: int
    fee_type_id: int
    fee_type: str
    title: str
    period: str
    due_on: date
    principal: Money
    principal_left: Money
    late_left: Money
    late_paid: Money
    paid_on: date | None
    cancelled_at: datetime | None
    debt: Debt

    @property
    def left(self) -> Money:
        """What is to be paid: principal and late fee."""
        return Money(self.principal_left + self.late_left)

    @property
    def is_open(self) -> bool:
        """Whether anything is to be paid."""
        return self.paid_on is None and self.cancelled_at is None


@dataclass(frozen=True, slots=True)
class ArrearsRow:
    """What one account is behind with: overdue bills, their principal and late fee, since when."""

    account: AccountRow
    bills: int
    principal: Money
    late: Money
    oldest_on: date
    days: int

    @property
    def total(self) -> Money:
        """Principal and late fee."""
        return Money(self.principal + self.late)


@dataclass(frozen=True, slots=True)
class ArrearsSum:
    """All arrears: how many accounts and bills, and the principal."""

    accounts: int
    bills: int
    principal: Money


_OPEN = "b.paid_on IS NULL AND b.cancelled_on IS NULL"
_BILL = (
    "SELECT b.id, b.number, b.account_id, b.fee_type_id, t.name, b.title, b.period, b.due_on, b.principal, "
    "b.principal_left, b.late_paid, b.paid_on, b.cancelled_at, b.late_rate, b.late_free_days, b.late_cap, b.weight, "
    "b.since FROM bill b JOIN fee_type t ON t.id = b.fee_type_id "
)


def open_bills(account_id: int, day: date, fee_type_id: int | None = None) -> tuple[BillRow, ...]:
    """An account's open bills as of a day, oldest first; of one fee type, or all."""
    only, more = ("", ()) if fee_type_id is None else (" AND b.fee_type_id = ?", (fee_type_id,))
    found = rows(f"{_BILL}WHERE b.account_id = ? AND {_OPEN}{only} ORDER BY b.due_on, b.id", account_id, *more)
    return tuple(bill_from(row, day) for row in found)


def bills_of(account_id: int, day: date, limit: int = 200) -> tuple[BillRow, ...]:
    """All bills of an account as of a day, newest first."""
    found = rows(f"{_BILL}WHERE b.account_id = ? ORDER BY b.due_on DESC, b.id DESC LIMIT ?", account_id, limit)
    return tuple(bill_from(row, day) for row in found)


def bill(bill_id: int, day: date) -> BillRow | None:
    """One bill as of a day."""
    found = one(f"{_BILL}WHERE b.id = ?", bill_id)
    return None if found is None else bill_from(found, day)


def bill_by_number(number: str) -> int | None:
    """The bill of a slip number."""
    found = value("SELECT id FROM bill WHERE number = ?", number)
    return None if found is None else int(found)


def is_billed(folded: str, fee_type_id: int, title: str, period: str, due_on: date) -> bool:
    """Whether the very same bill is there for the account of a code: a file imported twice must not bill twice."""
    found = value(
        "SELECT 1 FROM fee_account a JOIN bill b ON b.account_id = a.id WHERE a.folded = ? AND b.fee_type_id = ? "
        "AND b.due_on = ? AND b.title = ? AND b.period = ? AND b.cancelled_on IS NULL LIMIT 1",
        folded,
        fee_type_id,
        due_on.isoformat(),
        title,
        period,
    )
    return found is not None


def arrears(day: date, *, fee_type_id: int | None = None, after: str = "", limit: int = 50) -> tuple[ArrearsRow, ...]:
    """Who is behind on a day, by account code, a page at a time: ``after`` is the last code of the page before."""
    only, more = ("", ()) if fee_type_id is None else (" AND b.fee_type_id = ?", (fee_type_id,))
    behind = f"b.due_on < ? AND {_OPEN}{only}"
    ids = rows(
        f"SELECT a.id FROM fee_account a WHERE a.folded > ? AND EXISTS (SELECT 1 FROM bill b WHERE b.account_id = a.id "
        f"AND {behind}) ORDER BY a.folded LIMIT ?",
        _folded(after),
        day.isoformat(),
        *more,
        limit,
    )
    wanted = [number for (number,) in ids]
    if not wanted:
        return ()
    marks = ", ".join("?" * len(wanted))
    found = rows(
        f"{_BILL}WHERE b.account_id IN ({marks}) AND {behind} ORDER BY b.due_on", *wanted, day.isoformat(), *more
    )
    bills: dict[int, list[BillRow]] = {number: [] for number in wanted}
    for row in found:
        bills[row[2]].append(bill_from(row, day))
    known = accounts_by_id(wanted)
    return tuple(_behind(known[number], bills[number], day) for number in wanted)


def all_arrears(day: date, fee_type_id: int | None = None) -> Iterator[ArrearsRow]:
    """All who are behind, page after page, for an export."""
    after = ""
    while page := arrears(day, fee_type_id=fee_type_id, after=after, limit=200):
        yield from page
        after = page[-1].account.code


def arrears_sum(day: date, fee_type_id: int | None = None) -> ArrearsSum:
    """How much is overdue altogether, late fees apart."""
    only, more = ("", ()) if fee_type_id is None else (" AND b.fee_type_id = ?", (fee_type_id,))
    found = one(
        "SELECT COUNT(DISTINCT b.account_id), COUNT(*), COALESCE(SUM(b.principal_left), 0) FROM bill b "
        f"WHERE b.due_on < ? AND {_OPEN}{only}",
        day.isoformat(),
        *more,
    )
    accounts, bills, principal = found or (0, 0, 0)
    return ArrearsSum(int(accounts), int(bills), Money(int(principal)))


def bill_from(found: tuple[Any, ...], day: date) -> BillRow:
    """A row of the bill columns, reckoned to a day."""
    number, digits, account_id, fee_type_id, fee_type, title, period, due_on, principal, left, late_paid, *more = found
    paid_on, cancelled_at, rate, free_days, cap, weight, since = more
    debt = Debt(
        number,
        fee_type_id,
        date.fromisoformat(due_on),
        Money(principal),
        LateRule(Rate(rate), free_days, Rate(cap)),
        Money(left),
        Money(late_paid),
        weight,
        date.fromisoformat(since),
    )
    is_open = paid_on is None and cancelled_at is None
    return BillRow(
        id=number,
        number=digits,
        account_id=account_id,
        fee_type_id=fee_type_id,
        fee_type=fee_type,
        title=title,
        period=period,
        due_on=debt.due_on,
        principal=debt.principal,
        principal_left=debt.principal_left if is_open else ZERO,
        late_left=late_left(debt, day) if is_open else ZERO,
        late_paid=debt.late_paid,
        paid_on=None if paid_on is None else date.fromisoformat(paid_on),
        cancelled_at=None if cancelled_at is None else from_millis(cancelled_at),
        debt=debt,
    )


def _behind(account: AccountRow, bills: list[BillRow], day: date) -> ArrearsRow:
    oldest = bills[0].due_on
    principal = Money(sum(row.principal_left for row in bills))
    late = Money(sum(row.late_left for row in bills))
    return ArrearsRow(account, len(bills), principal, late, oldest, (day - oldest).days)


def _folded(code: str) -> str:
    found = value("SELECT folded FROM fee_account WHERE code = ?", code) if code else ""
    return str(found or "")

"""What a bill owes on a day, and how a payment is split over bills (F2). Exact to the cent, and the order never matters twice.

A late fee is counted in cent-days (what was open, times the days it was open) and rounded once, so that paying in parts
costs neither side a cent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk_app.accounts.rules.values import LateRule
from desk_app.kernel.money import ZERO, Money, half_up, share

_ONE = 10_000  # basis points


@dataclass(frozen=True, slots=True)
class Debt:
    """What is open of one bill: ``weight`` are the cent-days counted up to ``since``."""

    bill_id: int
    fee_type_id: int
    due_on: date
    principal: Money
    rule: LateRule
    principal_left: Money
    late_paid: Money
    weight: int
    since: date


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a payment that goes to one bill."""

    bill_id: int
    fee_type_id: int
    late: Money
    principal: Money

    @property
    def amount(self) -> Money:
        """Late fee and principal together."""
        return Money(self.late + self.principal)


def new_debt(bill_id: int, fee_type_id: int, due_on: date, principal: Money, rule: LateRule) -> Debt:
    """A bill nobody has paid anything on; its late fee counts from the end of the free days."""
    since = due_on + timedelta(days=rule.free_days)
    return Debt(bill_id, fee_type_id, due_on, principal, rule, principal, ZERO, 0, since)


def late_left(debt: Debt, day: date) -> Money:
    """The late fee still to be paid on a day; nothing on the due day itself (D6)."""
    total = half_up(_weight(debt, day) * debt.rule.rate, _ONE)
    if debt.rule.cap:
        total = min(total, share(debt.principal, debt.rule.cap))
    return Money(max(0, total - debt.late_paid))


def owed(debt: Debt, day: date) -> Money:
    """Principal and late fee still to be paid on a day."""
    return Money(debt.principal_left + late_left(debt, day))


def is_settled(debt: Debt) -> bool:
    """Whether nothing is open: with no principal left the late fee no longer grows, so the day is no matter."""
    return debt.principal_left == 0 and late_left(debt, debt.since) == 0


def paid(debt: Debt, day: date, late: Money, principal: Money) -> Debt:
    """The debt after a payment on a day: from then on the late fee grows on what is left."""
    return replace(
        debt,
        principal_left=Money(debt.principal_left - principal),
        late_paid=Money(debt.late_paid + late),
        weight=_weight(debt, day),
        since=max(debt.since, day),
    )


def replayed(fresh: Debt, payments: Iterable[tuple[date, Money, Money]]) -> Debt:
    """The state after payments (day, late, principal) in the order they were made: an undone one was never there."""
    debt = fresh
    for day, late, principal in payments:
        debt = paid(debt, day, late, principal)
    return debt


def allocate(amount: Money, debts: Iterable[Debt], day: date) -> tuple[tuple[Share, ...], Money]:
    """Split a payment: oldest bill first, in each bill the late fee first; gives what is left as prepayment."""
    shares, rest = [], int(amount)
    for debt in sorted(debts, key=lambda debt: (debt.due_on, debt.bill_id)):
        late = min(rest, late_left(debt, day))
        principal = min(rest - late, debt.principal_left)
        if late or principal:
            shares.append(Share(debt.bill_id, debt.fee_type_id, Money(late), Money(principal)))
        rest -= late + principal
    return tuple(shares), Money(rest)


def by_fee_type(shares: Sequence[Share]) -> tuple[tuple[int, Money], ...]:
    """What a split gives to each fee type, in the order they come up."""
    sums: dict[int, int] = {}
    for part in shares:
        sums[part.fee_type_id] = sums.get(part.fee_type_id, 0) + part.amount
    return tuple((fee_type, Money(amount)) for fee_type, amount in sums.items())


def _weight(debt: Debt, day: date) -> int:
    return debt.weight + debt.principal_left * max(0, (day - debt.since).days)

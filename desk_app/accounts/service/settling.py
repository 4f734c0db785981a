"""Payments settle bills: oldest bill first, late fee first, the rest is prepayment (F2); taking one back undoes it all.

Every act locks the account first, so what was read stays true until it is written.
"""

from __future__ import annotations

from datetime import date

from desk_app.accounts import queries
from desk_app.accounts.changes import FeesChanged
from desk_app.accounts.queries.bills import bill_from
from desk_app.accounts.queries.proof import fresh
from desk_app.accounts.rules import (
    Allocation,
    Debt,
    Share,
    allocate,
    checked_amount,
    is_settled,
    paid,
    replayed,
)
from desk_app.accounts.service.fee_accounts import locked
from desk_app.kernel.database import change, insert, rows
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work

_DEBT = (
    "SELECT b.id, b.number, b.account_id, b.fee_type_id, '', b.title, b.period, b.due_on, b.principal, "
    "b.principal_left, b.late_paid, b.paid_on, b.cancelled_at, b.late_rate, b.late_free_days, b.late_cap, b.weight, "
    "b.since FROM bill b WHERE b.id = ?"
)
_ALLOCATE = (
    "INSERT INTO fee_allocation (payment_id, bill_id, late, principal, reckoned_on, at, day, reverses_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_KEPT = "NOT EXISTS (SELECT 1 FROM fee_allocation r WHERE r.reverses_id = a.id)"


def settle(work: Work, account_id: int, fee_type_id: int | None, amount: Money, ref: Ref) -> tuple[Allocation, ...]:
    """Take a payment: it settles open bills of a fee type (None: of all), what is over is prepayment.

    Refuses accounts.not_prepared (F1), .no_account, .account_closed, .no_fee_type, .no_amount.
    """
    checked_amount(amount)
    account = locked(account_id)
    if not account.is_active:
        raise Refusal("accounts.account_closed", code=account.code)
    if fee_type_id is not None and queries.fee_type(fee_type_id) is None:
        raise Refusal("accounts.no_fee_type")
    bills = queries.open_bills(account_id, work.day, fee_type_id)
    shares, rest = allocate(amount, [bill.debt for bill in bills], work.day)
    touched = {share.fee_type_id for share in shares} | ({fee_type_id} - {None})
    _need_prepared(work, account_id, sorted(number for number in touched if number is not None))
    payment_id = insert(
        "INSERT INTO fee_payment (account_id, fee_type_id, amount, unused, ref_kind, ref_id, at, day, by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account_id,
        fee_type_id,
        amount,
        rest,
        ref.kind,
        ref.id,
        work.millis,
        work.day.isoformat(),
        work.operator.number,
    )
    debts = {bill.id: bill.debt for bill in bills}
    for share in shares:
        give(work, payment_id, debts[share.bill_id], share, work.day)
    facts = {"amount": amount, "fee_type": fee_type_id, "ref": str(ref), "payment": payment_id, "prepaid": rest}
    settled = [[share.bill_id, share.late, share.principal] for share in shares]
    work.record("fee.settled", Ref("fee_account", account_id), {**facts, "bills": settled})
    work.publish(FeesChanged(account_id))
    return tuple(
        Allocation(payment_id, share.bill_id, share.fee_type_id, share.late, share.principal) for share in shares
    )


def unsettle(work: Work, of: Ref, ref: Ref, *, account_id: int | None = None, fee_type_id: int | None = None) -> Money:
    """Take back what was paid by ``of`` (of one account or fee type, if given), and give its sum.

    What the payment settled is open again, also what its prepayment paid later. Refuses accounts.no_payment.
    """
    accounts = sorted(
        {
            row.account_id
            for row in queries.payments_of(of)
            if account_id in {None, row.account_id} and fee_type_id in {None, row.fee_type_id} and not row.is_undone
        }
    )
    for number in accounts:
        locked(number)
    # Read again under the lock: another desk may have taken it back meanwhile.
    payments = [
        row
        for row in queries.payments_of(of)
        if row.account_id in accounts and fee_type_id in {None, row.fee_type_id} and not row.is_undone
    ]
    if not payments:
        raise Refusal("accounts.no_payment")
    for row in payments:
        _undo(work, row, ref)
    for number in accounts:
        undone = [[row.id, row.amount] for row in payments if row.account_id == number]
        facts = {"of": str(of), "ref": str(ref), "payments": undone}
        work.record("fee.unsettled", Ref("fee_account", number), facts)
        work.publish(FeesChanged(number))
    return Money(sum(row.amount for row in payments))


def give(work: Work, payment_id: int, debt: Debt, share: Share, day: date) -> None:
    """Write one allocation and what is open of the bill after it."""
    _write(work, payment_id, share, day, None)
    keep(work, paid(debt, day, share.late, share.principal))


def use_prepayment(work: Work, account_id: int, made: frozenset[int] = frozenset()) -> None:
    """Let prepayment pay what is open, oldest payment and oldest bill first; the account is locked by then.

    Bills in ``made`` come into being in this act: the money lay there already, so they carry no late fee.
    """
    lying = rows(
        "SELECT id, fee_type_id, unused FROM fee_payment WHERE account_id = ? AND unused > 0 ORDER BY id", account_id
    )
    for payment_id, fee_type_id, unused in lying:
        left = unused
        for bill in queries.open_bills(account_id, work.day, fee_type_id):
            day = min(work.day, bill.due_on) if bill.id in made else work.day
            shares, left = allocate(Money(left), [bill.debt], day)
            for share in shares:
                give(work, payment_id, bill.debt, share, day)
        if left != unused:
            change("UPDATE fee_payment SET unused = ? WHERE id = ?", left, payment_id)


def take_off(work: Work, bill_id: int) -> None:
    """Take all that was given to a bill off it again; what paid it becomes prepayment."""
    found = rows(f"SELECT a.id, a.payment_id, a.late + a.principal FROM fee_allocation a {_OF_BILL}", bill_id)
    for allocation_id, payment_id, amount in found:
        _reverse(work, allocation_id)
        change("UPDATE fee_payment SET unused = unused + ? WHERE id = ?", amount, payment_id)
    if found:
        _replay(work, bill_id)


_OF_BILL = f"WHERE a.bill_id = ? AND a.reverses_id IS NULL AND {_KEPT} ORDER BY a.id"


def keep(work: Work, debt: Debt) -> None:
    """Keep what is open of a bill beside its allocations."""
    change(
        "UPDATE bill SET principal_left = ?, late_paid = ?, weight = ?, since = ?, paid_on = ? WHERE id = ?",
        debt.principal_left,
        debt.late_paid,
        debt.weight,
        debt.since.isoformat(),
        work.day.isoformat() if is_settled(debt) else None,
        debt.bill_id,
    )


def _undo(work: Work, payment: queries.PaymentRow, ref: Ref) -> None:
    found = rows(
        "SELECT a.id, a.bill_id FROM fee_allocation a WHERE a.payment_id = ? AND a.reverses_id IS NULL "
        f"AND {_KEPT} ORDER BY a.id",
        payment.id,
    )
    for allocation_id, _ in found:
        _reverse(work, allocation_id)
    for bill_id in sorted({bill_id for _, bill_id in found}):
        _replay(work, bill_id)
    change("UPDATE fee_payment SET unused = 0, undone_on = ? WHERE id = ?", work.day.isoformat(), payment.id)
    insert(
        "INSERT INTO fee_undo (payment_id, amount, ref_kind, ref_id, at, day, by) VALUES (?, ?, ?, ?, ?, ?, ?)",
        payment.id,
        payment.amount,
        ref.kind,
        ref.id,
        work.millis,
        work.day.isoformat(),
        work.operator.number,
    )


def _reverse(work: Work, allocation_id: int) -> None:
    (found,) = rows(
        "SELECT a.payment_id, a.bill_id, a.late, a.principal, a.reckoned_on FROM fee_allocation a WHERE a.id = ?",
        allocation_id,
    )
    payment_id, bill_id, late, principal, reckoned_on = found
    share = Share(bill_id, 0, Money(-late), Money(-principal))
    _write(work, payment_id, share, date.fromisoformat(reckoned_on), allocation_id)


def _replay(work: Work, bill_id: int) -> None:
    """The bill as its standing allocations make it: what was taken back was never there."""
    debt = bill_from(rows(_DEBT, bill_id)[0], work.day).debt
    found = rows(f"SELECT a.reckoned_on, a.late, a.principal FROM fee_allocation a {_OF_BILL}", bill_id)
    given = ((date.fromisoformat(day), Money(late), Money(principal)) for day, late, principal in found)
    keep(work, replayed(fresh(debt), given))


def _write(work: Work, payment_id: int, share: Share, day: date, reverses_id: int | None) -> None:
    insert(
        _ALLOCATE,
        payment_id,
        share.bill_id,
        share.late,
        share.principal,
        day.isoformat(),
        work.millis,
        work.day.isoformat(),
        reverses_id,
    )


def _need_prepared(work: Work, account_id: int, fee_type_ids: list[int]) -> None:
    for number in fee_type_ids:
        if not queries.is_prepared(account_id, number, work.day):
            fee_type = queries.fee_type(number)
            raise Refusal("accounts.not_prepared", fee_type="" if fee_type is None else fee_type.name)

"""Bills: claiming them one by one or many at once, and cancelling one; prepayment pays a new bill at once (F2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk_app.accounts import queries
from desk_app.accounts.changes import FeesChanged
from desk_app.accounts.queries import FeeTypeRow
from desk_app.accounts.rules import BillDraft, checked_bill, new_debt, one_line
from desk_app.accounts.service.fee_accounts import locked
from desk_app.accounts.service.settling import take_off, use_prepayment
from desk_app.kernel.database import change, insert
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work

Step = Callable[[int, int], None]

_BILL = (
    "INSERT INTO bill (number, account_id, fee_type_id, title, period, principal, due_on, late_rate, late_free_days, "
    "late_cap, made_at, made_on, made_by, principal_left, late_paid, weight, since, cancelled_by, why) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, '', '')"
)


def add_bill(work: Work, draft: BillDraft) -> int:
    """Claim one bill (supervisors, finance) and give its id.

    Refuses accounts.no_account, .account_closed, .no_fee_type, .no_amount, .no_name, .bad_day, .too_long.
    """
    (bill_id,) = add_bills(work, (draft,))
    facts = {"bill": bill_id, "fee_type": draft.fee_type_id, "principal": draft.principal}
    account = Ref("fee_account", draft.account_id)
    work.record("bill.added", Ref("bill", bill_id), {**facts, "account": str(account), "due": draft.due_on.isoformat()})
    return bill_id


def add_bills(work: Work, drafts: Sequence[BillDraft], step: Step | None = None) -> tuple[int, ...]:
    """Claim bills, all or none; ``step(done, total)`` may raise to stop. Journalled by whoever calls, as one act."""
    need_billing(work)
    if not drafts:
        return ()
    types = {row.id: row for row in queries.fee_types()}
    accounts = sorted({draft.account_id for draft in drafts})
    for number in accounts:  # in one order everywhere: two imports never wait for each other
        row = locked(number)
        if not row.is_active:
            raise Refusal("accounts.account_closed", code=row.code)
    made: dict[int, list[int]] = {number: [] for number in accounts}
    ids = []
    for place, draft in enumerate(drafts, start=1):
        fee_type = types.get(draft.fee_type_id)
        if fee_type is None:
            raise Refusal("accounts.no_fee_type")
        ids.append(_claim(work, checked_bill(draft), fee_type))
        made[draft.account_id].append(ids[-1])
        if step is not None and place % 100 == 0:
            step(place, len(drafts))
    for number in accounts:
        use_prepayment(work, number, frozenset(made[number]))
    work.publish(FeesChanged(accounts[0] if len(accounts) == 1 else 0))
    return tuple(ids)


def cancel_bill(work: Work, bill_id: int, why: str) -> None:
    """Take a wrong bill back (supervisors, finance); what was paid on it becomes prepayment.

    Refuses accounts.no_bill, .bill_cancelled, .no_reason.
    """
    need_billing(work)
    reason = one_line(why)
    if not reason:
        raise Refusal("accounts.no_reason")
    row = queries.bill(bill_id, work.day)
    if row is None:
        raise Refusal("accounts.no_bill")
    locked(row.account_id)
    take_off(work, bill_id)
    if not change(
        "UPDATE bill SET paid_on = NULL, cancelled_at = ?, cancelled_on = ?, cancelled_by = ?, why = ? "
        "WHERE id = ? AND cancelled_on IS NULL",
        work.millis,
        work.day.isoformat(),
        work.operator.number,
        reason,
        bill_id,
    ):
        raise Refusal("accounts.bill_cancelled", number=row.number)
    use_prepayment(work, row.account_id)
    work.record("bill.cancelled", Ref("bill", bill_id), {"why": reason, "principal": row.principal})
    work.publish(FeesChanged(row.account_id))


def need_billing(work: Work) -> None:
    """Refuse (kernel.not_allowed) unless the operator is a supervisor or of finance."""
    if not work.operator.role.covers(Role.FINANCE):
        work.need(Role.SUPERVISOR)


def _claim(work: Work, draft: BillDraft, fee_type: FeeTypeRow) -> int:
    debt = new_debt(0, fee_type.id, draft.due_on, draft.principal, fee_type.rule)
    return insert(
        _BILL,
        work.number(NumberKind.BILL),
        draft.account_id,
        fee_type.id,
        draft.title,
        draft.period,
        draft.principal,
        draft.due_on.isoformat(),
        fee_type.rule.rate,
        fee_type.rule.free_days,
        fee_type.rule.cap,
        work.millis,
        work.day.isoformat(),
        work.operator.number,
        draft.principal,
        debt.since.isoformat(),
    )

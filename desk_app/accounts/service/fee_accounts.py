"""Fee accounts: opening one for a unit or customer, who pays, closing it; and the preparation before payment (F1)."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.accounts import queries
from desk_app.accounts.changes import FeesChanged
from desk_app.accounts.rules import AccountDraft, folded_code, one_line
from desk_app.kernel import search
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.people import queries as people
from desk_app.people import service as persons


@dataclass(frozen=True, slots=True)
class Locked:
    """An account that nobody else changes until this act is through; who pays is not looked up."""

    id: int
    code: str
    unit: str
    person_id: int | None
    is_active: bool


def open_account(work: Work, draft: AccountDraft) -> int:
    """Open a fee account and give its id; a payer known by telephone and name is recognised.

    Refuses accounts.bad_code, .code_taken, .too_long, and what people refuses.
    """
    folded = _free_code(draft.code, None)
    person_id = _payer(work, draft)
    account_id = insert(
        "INSERT INTO fee_account (code, folded, unit, person_id, opened_on, is_active) VALUES (?, ?, ?, ?, ?, ?)",
        one_line(draft.code),
        folded,
        one_line(draft.unit),
        person_id,
        work.day.isoformat(),
        True,
    )
    enter_in_search(work, account_id)
    work.record("fee_account.opened", Ref("fee_account", account_id), {"code": folded, "person": person_id})
    work.publish(FeesChanged(account_id))
    return account_id


def change_account(work: Work, account_id: int, draft: AccountDraft) -> None:
    """Put code, unit or payer right: without name and person nobody is known to pay.

    Refuses accounts.no_account, .bad_code, .code_taken, .too_long.
    """
    before = locked(account_id)
    folded = _free_code(draft.code, account_id)
    person_id = _payer(work, draft)
    change(
        "UPDATE fee_account SET code = ?, folded = ?, unit = ?, person_id = ? WHERE id = ?",
        one_line(draft.code),
        folded,
        one_line(draft.unit),
        person_id,
        account_id,
    )
    enter_in_search(work, account_id)
    facts = {"from": {"code": before.code, "unit": before.unit, "person": before.person_id}}
    work.record("fee_account.changed", Ref("fee_account", account_id), {**facts, "code": folded, "person": person_id})
    work.publish(FeesChanged(account_id))


def close_account(work: Work, account_id: int) -> None:
    """Make no more bills for an account; refuses accounts.still_open with open bills or prepayment, .no_account."""
    row = locked(account_id)
    if queries.open_bills(account_id, work.day) or queries.prepaid(account_id):
        raise Refusal("accounts.still_open")
    if row.is_active:
        change("UPDATE fee_account SET is_active = ? WHERE id = ?", False, account_id)
        work.record("fee_account.closed", Ref("fee_account", account_id), {})
        work.publish(FeesChanged(account_id))


def reopen_account(work: Work, account_id: int) -> None:
    """Use a closed account again; refuses accounts.no_account."""
    if not locked(account_id).is_active:
        change("UPDATE fee_account SET is_active = ? WHERE id = ?", True, account_id)
        work.record("fee_account.reopened", Ref("fee_account", account_id), {})
        work.publish(FeesChanged(account_id))


def prepare(work: Work, account_id: int, fee_type_id: int, line_ids: tuple[int, ...]) -> None:
    """All lines of the list are ticked, so payment may open today (F1); refuses accounts.not_prepared, .no_account."""
    locked(account_id)
    fee_type = queries.fee_type(fee_type_id)
    if fee_type is None:
        raise Refusal("accounts.no_fee_type")
    wanted = {line.id: line.text for line in fee_type.lines}
    if set(wanted) - set(line_ids):
        raise Refusal("accounts.not_prepared", fee_type=fee_type.name)
    if not wanted:
        return
    insert(
        "INSERT INTO fee_preparation (account_id, fee_type_id, day, at, by, lines) VALUES (?, ?, ?, ?, ?, ?)",
        account_id,
        fee_type_id,
        work.day.isoformat(),
        work.millis,
        work.operator.number,
        canonical_json(list(wanted.values())),
    )
    facts = {"fee_type": fee_type_id, "lines": list(wanted.values())}
    work.record("fee.prepared", Ref("fee_account", account_id), facts)
    work.publish(FeesChanged(account_id))


def enter_in_search(work: Work, account_id: int) -> None:
    """Make an account findable by code, unit and who pays; telephone numbers are found through the person."""
    row = queries.account(account_id)
    assert row is not None  # noqa: S101  # written in this act
    detail = " · ".join(filter(None, (row.unit, row.name)))
    search.index(work, Ref("fee_account", account_id), row.code, detail, name=row.name, text=f"{row.code} {row.unit}")


def locked(account_id: int) -> Locked:
    """An account, locked for this act so that two tills never settle the same bill; refuses accounts.no_account."""
    found = one(lock_rows("SELECT code, unit, person_id, is_active FROM fee_account WHERE id = ?"), account_id)
    if found is None:
        raise Refusal("accounts.no_account")
    code, unit, person_id, is_active = found
    return Locked(account_id, code, unit, person_id, bool(is_active))


def _payer(work: Work, draft: AccountDraft) -> int | None:
    if draft.name.strip():
        return persons.meet(work, name=draft.name, phone=draft.phone, person_id=draft.person_id)
    if draft.person_id is None:
        return None
    known = people.person(draft.person_id)
    return None if known is None or known.is_erased else known.id


def _free_code(code: str, own_id: int | None) -> str:
    folded = folded_code(code)
    found = value("SELECT id FROM fee_account WHERE folded = ?", folded)
    if found is not None and found != own_id:
        raise Refusal("accounts.code_taken", code=folded)
    return folded

"""What accounts offer to the rest of the program: search, records by number, open matters of a person, the check.

Reads only; telephone numbers come masked (G2).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.accounts import queries, service
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.people import queries as people
from desk_app.people.rules import Need, Purpose

_TAB = "shop"
REF_KINDS = {"member": _TAB, "fee_account": _TAB, "bill": _TAB}
NUMBERS = {"bill": queries.bill_by_number}
ERASE_HOOKS = (service.forget,)  # handed to people.service.erase and retain (D16)
_LATEST = date(2099, 12, 31)


def search(text: str) -> tuple[Ref, ...]:
    """Members and fee accounts by name, initials, telephone, card number or code."""
    members = (Ref("member", row.id) for row in queries.find_members(text))
    return (*members, *(Ref("fee_account", row.id) for row in queries.find_accounts(text)))


def by_code(code: str) -> Ref | None:
    """The member of a scanned card, or the account of a code printed on a bill; None: nobody's."""
    member = queries.member_by_number(code)
    if member is not None:
        return Ref("member", member.id)
    account = queries.account_by_code(code)
    return None if account is None else Ref("fee_account", account.id)


def title_of(ref: Ref) -> str:
    """A short name of a member, fee account or bill; nothing personal once erased."""
    if ref.kind == "member":
        member = queries.member(ref.id)
        return "" if member is None else " ".join(filter(None, (member.name, member.number)))
    if ref.kind == "fee_account":
        account = queries.account(ref.id)
        return "" if account is None else " ".join(filter(None, (account.title, account.name)))
    if ref.kind == "bill":
        bill = queries.bill(ref.id, _LATEST)
        return "" if bill is None else f"{bill.fee_type} {bill.title}".strip()
    return ""


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """The open bills of a person, oldest first."""
    accounts = queries.accounts_of(people.same_person(person_id))
    bills = (bill for account in accounts for bill in queries.open_bills(account.id, _LATEST))
    said = translate("Accounts", "{fee} {bill}, due {day}")
    return tuple(
        (Ref("bill", bill.id), said.format(fee=bill.fee_type, bill=bill.title, day=bill.due_on.isoformat()))
        for bill in sorted(bills, key=lambda bill: (bill.due_on, bill.id))
    )


def needs(person_ids: tuple[int, ...]) -> Iterator[Need]:
    """Until when a person is needed (D16): while a balance stands or an account is in use, else the last day."""
    for member in queries.members_of(person_ids):
        moves = queries.member_moves(member.id, limit=1)
        moved_on = moves[0].day if moves else member.since_on
        yield Need(Purpose.CLAIM, None if member.balance else moved_on)
    for account in queries.accounts_of(person_ids):
        paid_on = queries.last_paid_on((account.id,))
        if account.is_active:  # a closed one has nothing open
            yield Need(Purpose.CLAIM, None)
        elif paid_on is not None:
            yield Need(Purpose.CLAIM, paid_on)


NEED_HOOKS = (needs,)


def findings() -> Iterator[Finding]:
    """For ``check``: balances against moves, bills against allocations, payments against what became of them."""
    for code, where, detail in queries.broken():
        yield Finding(code, where, detail)

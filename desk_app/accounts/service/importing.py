"""Writes what a dry run found sound: all lines of a file or none, as one act with one journal entry."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from desk_app.accounts import queries
from desk_app.accounts.changes import FeesChanged, MemberChanged
from desk_app.accounts.rules import (
    AccountDraft,
    BillDraft,
    BillLine,
    ImportResult,
    MemberDraft,
    MemberLine,
    folded_code,
)
from desk_app.accounts.service.bills import Step, add_bills, need_billing
from desk_app.accounts.service.fee_accounts import open_account
from desk_app.accounts.service.members import add_member, carry_over
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.search.many import gathered
from desk_app.kernel.work import Work


def import_bills(work: Work, lines: Sequence[BillLine], file_name: str, step: Step | None = None) -> ImportResult:
    """Claim the bills of a file and open the accounts it names (supervisors, finance); ``step`` may raise to stop.

    Refuses accounts.nothing_to_import, .already_billed where another desk was faster, and what a single bill refuses.
    """
    need_billing(work)
    if not lines:
        raise Refusal("accounts.nothing_to_import")
    known = queries.account_ids()
    with gathered(work):
        drafts, opened = _opened(work, lines, known, step)
    further = None if step is None else lambda done, total: step(total + done, 2 * total)
    ids = add_bills(work, drafts, further)
    total = Money(sum(line.principal for line in lines))
    facts = {"file": file_name[:200], "bills": len(ids), "accounts": opened, "total": total, "last": ids[-1]}
    work.record("bills.imported", Ref("bill", ids[0]), {**facts, "digest": _digest(lines)})
    work.publish(FeesChanged(0))
    return ImportResult(len(ids), opened, total)


def _opened(
    work: Work, lines: Sequence[BillLine], known: dict[str, int], step: Step | None
) -> tuple[list[BillDraft], int]:
    """The bills of the lines, their accounts opened where there are none yet, and how many were."""
    drafts, opened = [], 0
    for place, line in enumerate(lines, start=1):
        folded = folded_code(line.code)
        if folded not in known:
            known[folded] = open_account(work, AccountDraft(line.code, line.unit, line.name, line.phone))
            opened += 1
        elif queries.is_billed(folded, line.fee_type_id, line.title, line.period, line.due_on):
            raise Refusal("accounts.already_billed", line=line.line)
        drafts.append(BillDraft(known[folded], line.fee_type_id, line.title, line.principal, line.due_on, line.period))
        if step is not None and place % 100 == 0:
            step(place, 2 * len(lines))
    return drafts, opened


def import_members(work: Work, lines: Sequence[MemberLine], file_name: str, step: Step | None = None) -> ImportResult:
    """Take in the members of a file with the balances they bring (managers); ``step`` may raise to stop.

    Refuses accounts.nothing_to_import and what taking in a single member refuses.
    """
    work.need(Role.MANAGER)
    if not lines:
        raise Refusal("accounts.nothing_to_import")
    with gathered(work):
        ids = _taken_in(work, lines, step)
    total = Money(sum((line.balance for line in lines), ZERO))
    facts = {"file": file_name[:200], "members": len(ids), "total": total, "last": ids[-1]}
    work.record("members.imported", Ref("member", ids[0]), facts)
    work.publish(MemberChanged(ids[-1]))
    return ImportResult(len(ids), 0, total)


def _taken_in(work: Work, lines: Sequence[MemberLine], step: Step | None) -> list[int]:
    ids = []
    for place, line in enumerate(lines, start=1):
        draft = MemberDraft(line.name, line.phone, class_id=line.class_id, number=line.number)
        member_id = add_member(work, draft)
        if line.balance:
            carry_over(work, member_id, line.balance)
        ids.append(member_id)
        if step is not None and place % 50 == 0:
            step(place, len(lines))
    return ids


def note_export(work: Work, accounts: int, file_name: str) -> None:
    """The arrears list leaves the program as a file (supervisors, finance; G2): how many accounts, into which file."""
    need_billing(work)
    work.record("arrears.exported", Ref("fee_account", 0), {"accounts": accounts, "file": file_name[:200]})


def _digest(lines: Sequence[BillLine]) -> str:
    """What was imported, without a name: enough to tell one file from another."""
    figures = [[line.code, line.fee_type_id, line.title, line.principal, line.due_on.isoformat()] for line in lines]
    return hashlib.sha256(canonical_json(figures).encode()).hexdigest()

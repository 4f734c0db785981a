"""Second-person approval: somebody else says yes with their own PIN, and that yes serves one act (invariant 9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desk_app.kernel.database import change, insert, one
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff.rules import APPROVAL_MINUTES, Approval, Outcome, PinResult, PinTry
from desk_app.staff.service.signing import judge_try


def approve(work: Work, tried: PinTry, role: Role) -> PinResult:
    """Take a second person's PIN for whoever acts; it is counted like a sign-in.

    Ask ``result.approved(now)`` for the Approval or the refusal. Refuses staff.self_approval (invariant 9) at once.
    """
    if tried.number == work.operator.number:
        raise Refusal("staff.self_approval")
    result = judge_try(work, tried, "approval")
    if result.operator is None:
        return result
    if not result.operator.role.covers(role):
        denied = {"requester": work.operator.number, "approver": tried.number, "role": role.value}
        work.record("staff.approval_denied", Ref("staff", result.operator.staff_id), denied)
        return PinResult(Outcome.NOT_ALLOWED)
    number = insert(
        "INSERT INTO staff_approval (approver_id, requester_id, role, at) VALUES (?, ?, ?, ?)",
        result.operator.staff_id,
        work.operator.staff_id,
        role.value,
        work.millis,
    )
    facts = {"approval": number, "requester": work.operator.number, "approver": tried.number, "role": role.value}
    work.record("staff.approved", Ref("staff", result.operator.staff_id), facts)
    return replace(result, approval=Approval(number, result.operator, work.operator.staff_id, role, work.now))


def use_approval(work: Work, approval: Approval, role: Role, action: str, subject: Ref) -> None:
    """Spend an approval on one act, inside that act's transaction (invariant 9).

    Whoever acts is the requester, and a trigger keeps the approver from being the same person. Refuses
    staff.approver_role, staff.approval_stale (older than the setting, another requester, unknown), staff.approval_used.
    """
    found = one("SELECT requester_id, role, at FROM staff_approval WHERE id = ?", approval.id)
    latest = work.millis - timedelta(minutes=work.setting(APPROVAL_MINUTES)) // timedelta(milliseconds=1)
    if found is None or found[0] != work.operator.staff_id or found[2] < latest:
        raise Refusal("staff.approval_stale")
    if not Role(found[1]).covers(role):
        raise Refusal("staff.approver_role", role=role.value)
    spent = change(
        "INSERT INTO approval_use (approval_id, action, subject) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        approval.id,
        action,
        str(subject),
    )
    if not spent:
        raise Refusal("staff.approval_used")
    facts = {"approval": approval.id, "approver": approval.operator.number, "action": action}
    work.record("staff.approval_used", subject, facts)

"""Closing over something that is still open: a supervisor's word with the reason, kept for good (C12)."""

from __future__ import annotations

from desk_app.closing.changes import BlockerWaived
from desk_app.closing.rules import LEAST_REASON, LONGEST_REASON, Blocker
from desk_app.kernel.database import insert
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval


def waive(work: Work, blocker: Blocker, reason: str, *, approval: Approval | None = None) -> int:
    """Let today be closed over a blocker; gives the waiver's id.

    A supervisor does it alone, a clerk with a supervisor's approval. One more case of the same kind needs another word.
    Refuses closing.no_reason, closing.reason_too_long, closing.needs_supervisor, staff.approval_*.
    """
    why = reason.strip()
    if len(why) < LEAST_REASON:
        raise Refusal("closing.no_reason")
    if len(why) > LONGEST_REASON:
        raise Refusal("closing.reason_too_long", most=LONGEST_REASON)
    by = work.operator.number
    if not work.operator.role.covers(Role.SUPERVISOR):
        if approval is None:
            raise Refusal("closing.needs_supervisor")
        by = approval.operator.number
    waiver_id = insert(
        "INSERT INTO blocker_waiver (day, slice, sentence, count, reason, at, asked_by, staff_number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        work.day.isoformat(),
        blocker.slice,
        blocker.subject,
        blocker.count,
        why,
        work.millis,
        work.operator.number,
        by,
    )
    ref = Ref("waiver", waiver_id)
    if approval is not None and by != work.operator.number:
        staff.use_approval(work, approval, Role.SUPERVISOR, "blocker.waived", ref)
    facts = {"slice": blocker.slice, "what": blocker.sentence, "count": blocker.count, "reason": why, "by": by}
    # Records, not their words: names of people are to be found where they can be erased (D16).
    things = [f"{thing.ref.kind}:{thing.ref.id}" for thing in blocker.things]
    work.record("blocker.waived", ref, {**facts, "day": work.day.isoformat(), **({"things": things} if things else {})})
    work.publish(BlockerWaived(waiver_id))
    return waiver_id

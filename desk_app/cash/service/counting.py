"""The blind count (M2): every attempt is kept, one is sealed, and only then anything is compared and explained."""

from __future__ import annotations

from desk_app.cash import queries
from desk_app.cash.changes import CountSealed, SessionExplained
from desk_app.cash.rules import (
    DIFFERENCE_LIMIT,
    BlindCount,
    CountKind,
    SessionState,
    Tender,
    checked_reason,
)
from desk_app.cash.service.steps import locked_session, need_state, second_of, set_state, write_count
from desk_app.kernel.database import insert
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff.rules import Approval


def keep_attempt(work: Work, session_id: int, counted: BlindCount) -> int:
    """Keep a count that was begun anew; nothing is compared. Gives its id. Refuses cash.not_ended, .sealed_already."""
    row = locked_session(session_id)
    need_state(row, SessionState.ENDED)
    count_id = write_count(work, session_id, CountKind.ATTEMPT, counted)
    work.record("count.kept", row.ref, _told(count_id, counted))
    return count_id


def seal_count(work: Work, session_id: int, counted: BlindCount) -> int:
    """Seal the count that holds: from here on it may be compared, and it never changes. Gives its id.

    Refuses cash.not_ended, .sealed_already, .unknown_denomination.
    """
    row = locked_session(session_id)
    need_state(row, SessionState.ENDED)
    count_id = write_count(work, session_id, CountKind.SEALED, counted)
    set_state(work, row, SessionState.COUNTED)
    work.record("count.sealed", row.ref, _told(count_id, counted))
    work.publish(CountSealed(session_id))
    return count_id


def recount(work: Work, session_id: int, counted: BlindCount, second: Approval | None, reason: str) -> int:
    """Count again after the seal, with a supervisor at hand; this count holds then, the sealed one stays on record.

    Refuses cash.not_sealed, .closed_already, .needs_reason, .needs_approval (invariant 9).
    """
    row = locked_session(session_id)
    need_state(row, SessionState.COUNTED)
    why = checked_reason(reason)
    by = second_of(work, second, Role.SUPERVISOR, "count.repeated", row.ref)
    count_id = write_count(work, session_id, CountKind.RECOUNT, counted, by)
    work.record("count.repeated", row.ref, {**_told(count_id, counted), "with": by, "reason": why})
    work.publish(CountSealed(session_id))
    return count_id


def explain(work: Work, session_id: int, tender: Tender, reason: str, approval: Approval | None = None) -> None:
    """Say why a tender is over or short; above the limit somebody else approves (M2, invariant 9).

    Refuses cash.not_sealed, .closed_already, .no_difference, .needs_reason, .needs_approval.
    """
    row = locked_session(session_id)
    need_state(row, SessionState.COUNTED)
    limit = work.setting(DIFFERENCE_LIMIT)
    line = queries.result(session_id, limit).line(tender)
    if line is None or not line.difference:
        raise Refusal("cash.no_difference")
    why = checked_reason(reason)
    by = ""
    if abs(line.difference) > limit or approval is not None:
        by = second_of(work, approval, Role.SUPERVISOR, "session.explained", row.ref)
    insert(
        "INSERT INTO cash_reason (session_id, tender, difference, reason, at, staff_number, approved_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        session_id,
        tender.value,
        line.difference,
        why,
        work.millis,
        work.operator.number,
        by,
    )
    told = {"tender": tender.value, "difference": int(line.difference), "reason": why, "approved_by": by}
    work.record("session.explained", row.ref, told)
    work.publish(SessionExplained(session_id))


def _told(count_id: int, counted: BlindCount) -> dict[str, object]:
    totals = {tender.value: int(amount) for tender, amount in counted.totals}
    return {"count": count_id, "pieces": list(counted.cash.counts), "totals": totals, "note": counted.note}

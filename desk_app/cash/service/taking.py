"""What moves in the drawer: payments of sales and refunds, paid in, paid out, dropped, opened for nothing (M1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk_app.cash.changes import CashMoved
from desk_app.cash.rules import PAID_OUT_LIMIT, TAKINGS, MoveKind, SessionState, Taking, Tender, checked_reason
from desk_app.cash.service.steps import Paper, locked_session, need_state, second_of, signed, write_moves
from desk_app.kernel.attachments import attach
from desk_app.kernel.database import one
from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.staff.rules import Approval

_KNOWN = "SELECT number FROM cash_move WHERE tender = ? AND reference = ? AND kind = 'sale' AND reference <> ''"


def take_many(
    work: Work, session_id: int, takings: Sequence[Taking], ref: Ref, *, number: str, is_late: bool = False
) -> tuple[int, ...]:
    """Take (or give back) the payments of one document; gives the ids of the moves. The document's act journals them.

    Refuses cash.nothing_taken, .wrong_sign, .reference_used, .session_not_open, .no_session and, unless ``is_late``
    (an unknown payment of yesterday is settled), .session_of_another_day.
    """
    if not takings:
        raise Refusal("cash.nothing_taken")
    for taking in takings:
        _check(taking)
    moved = write_moves(work, session_id, tuple(takings), Paper(ref, number), is_late=is_late)
    work.publish(CashMoved(session_id))
    return moved


def take(work: Work, session_id: int, taking: Taking, ref: Ref, *, number: str, is_late: bool = False) -> int:
    """One payment of a document; see ``take_many``."""
    return take_many(work, session_id, (taking,), ref, number=number, is_late=is_late)[0]


def _check(taking: Taking) -> None:
    if taking.kind not in TAKINGS or taking.amount == 0 or (taking.amount > 0) != (taking.kind is MoveKind.SALE):
        raise Refusal("cash.wrong_sign")
    if taking.reference and taking.kind is MoveKind.SALE:
        known = one(_KNOWN, taking.tender.value, taking.reference)
        if known is not None:
            raise Refusal("cash.reference_used", reference=taking.reference, number=known[0])


def paid_in(work: Work, session_id: int, amount: Money, reason: str, *, photo: bytes | None = None) -> int:
    """Cash put into the drawer that is no sale, such as change from the bank; refuses .no_amount, .needs_reason."""
    taking = Taking(Tender.CASH, amount, MoveKind.PAID_IN)
    return _by_hand(work, "drawer.paid_in", session_id, taking, Paper(reason=reason), photo)


def paid_out(
    work: Work,
    session_id: int,
    amount: Money,
    reason: str,
    *,
    approval: Approval | None = None,
    photo: bytes | None = None,
) -> int:
    """Cash taken out to pay for something; above the limit a supervisor says yes. ``photo`` is the cleaned receipt.

    Refuses cash.no_amount, .needs_reason, .needs_approval.
    """
    by = ""
    if amount > work.setting(PAID_OUT_LIMIT) or approval is not None:
        by = second_of(work, approval, Role.SUPERVISOR, "drawer.paid_out", Ref("cash_session", session_id))
    taking = Taking(Tender.CASH, amount, MoveKind.PAID_OUT)
    return _by_hand(work, "drawer.paid_out", session_id, taking, Paper(reason=reason, approved_by=by), photo)


def drop(work: Work, session_id: int, amount: Money, reason: str) -> int:
    """Cash put from the drawer into the safe, on its way to the bag; refuses cash.no_amount, .needs_reason."""
    taking = Taking(Tender.CASH, amount, MoveKind.DROP)
    return _by_hand(work, "drawer.dropped", session_id, taking, Paper(reason=reason))


def no_sale(work: Work, session_id: int, reason: str) -> int:
    """Open the drawer for nothing; counted, with its reason. Refuses cash.needs_reason."""
    taking = Taking(Tender.CASH, ZERO, MoveKind.NO_SALE)
    return _by_hand(work, "drawer.no_sale", session_id, taking, Paper(reason=reason))


def _by_hand(work: Work, action: str, session_id: int, taking: Taking, paper: Paper, photo: bytes | None = None) -> int:
    why, kind = checked_reason(paper.reason), taking.kind
    if (taking.amount <= 0) != (kind is MoveKind.NO_SALE):
        raise Refusal("cash.no_amount")
    need_state(locked_session(session_id), SessionState.OPEN)
    moved = replace(taking, amount=signed(kind, taking.amount))
    move_id = write_moves(work, session_id, (moved,), replace(paper, reason=why))[0]
    if photo is not None:
        attach(work, Ref("cash_move", move_id), photo, "image/jpeg", "receipt")
    facts = {"move": move_id, "amount": int(moved.amount), "reason": why, "approved_by": paper.approved_by}
    work.record(action, Ref("cash_session", session_id), facts)
    printing.open_drawer(work, kind.value)
    work.publish(CashMoved(session_id))
    return move_id

"""One session, locked; one move, written; one count, sealed: the only places that write those rows."""

from __future__ import annotations

import os
from dataclasses import dataclass

from desk_app.cash import queries
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import (
    BlindCount,
    CountKind,
    MoveKind,
    SessionState,
    Taking,
    checked_length,
    move_digest,
    sealed,
)
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Work
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval

_PLACE = "UPDATE cash_session SET moves = moves + ? WHERE id = ? AND state = 'open' RETURNING moves, day"
# A statement of its own, after the one that waits for the row: on a server, what stands in the waiting one is older.
_BEFORE = "SELECT digest FROM cash_move WHERE session_id = ? AND seq = ?"
_MOVE = (
    "INSERT INTO cash_move (session_id, seq, kind, tender, amount, ref_kind, ref_id, number, reference, reason, at, "
    "staff_number, approved_by, salt, digest) VALUES "
)
_MARKS = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_ONE = _MOVE + _MARKS


@dataclass(frozen=True, slots=True)
class Paper:
    """What the moves of one act have in common: the record, its number, a reason, who approved."""

    ref: Ref | None = None
    number: str = ""
    reason: str = ""
    approved_by: str = ""


def locked_session(session_id: int) -> SessionRow:
    """One session, kept from others until the act is over; refuses cash.no_session."""
    if one(lock_rows("SELECT id FROM cash_session WHERE id = ?"), session_id) is None:
        raise Refusal("cash.no_session")
    return queries.session(session_id)


def need_state(row: SessionRow, *wanted: SessionState) -> None:
    """Refuse cash.session_not_open, .not_ended or .not_sealed unless the session stands where it must."""
    if row.state in wanted:
        return
    codes = {
        SessionState.OPEN: "cash.session_not_open",
        SessionState.ENDED: "cash.sealed_already" if row.state.is_sealed else "cash.not_ended",
        SessionState.COUNTED: "cash.closed_already" if row.state is SessionState.CLOSED else "cash.not_sealed",
    }
    raise Refusal(codes.get(wanted[0], "cash.session_not_open"), number=row.number, state=row.state.value)


def write_moves(
    work: Work, session_id: int, takings: tuple[Taking, ...], paper: Paper, *, is_late: bool = False
) -> tuple[int, ...]:
    """Add the moves of one act at the end of the session's row; gives their ids.

    One UPDATE takes the places (and with them the lock), one INSERT for each move. Refuses cash.session_not_open and,
    unless ``is_late``, cash.session_of_another_day.
    """
    taken = one(_PLACE, len(takings), session_id)
    if taken is None:
        raise _not_open(session_id)
    if taken[1] != work.day.isoformat() and not is_late:
        raise Refusal("cash.session_of_another_day", day=taken[1])
    last = int(taken[0]) - len(takings)
    before = str(value(_BEFORE, session_id, last) or "") if last else ""
    moved = []
    for seq, taking in enumerate(takings, last + 1):
        move_id, before = _write_move(work, (session_id, seq), taking, paper, before)
        moved.append(move_id)
    return tuple(moved)


def _write_move(work: Work, place: tuple[int, int], taking: Taking, paper: Paper, before: str) -> tuple[int, str]:
    salt = os.urandom(16).hex()
    ref = paper.ref or Ref("", 0)
    facts = (
        *place,
        taking.kind.value,
        taking.tender.value,
        int(taking.amount),
        ref.kind,
        ref.id,
        paper.number,
        taking.reference,
        paper.reason,
        work.millis,
        work.operator.number,
        paper.approved_by,
    )
    digest = move_digest(salt, before, *facts)
    return insert(_ONE, *facts, salt, digest), digest


def _not_open(session_id: int) -> Refusal:
    try:
        row = queries.session(session_id)
    except LookupError:
        return Refusal("cash.no_session")
    return Refusal("cash.session_not_open", number=row.number, state=row.state.value)


def write_count(work: Work, session_id: int, kind: CountKind, counted: BlindCount, second: str = "") -> int:
    """Keep one count with its digest; refuses cash.unknown_denomination, .too_many_pieces, .no_amount, .too_long."""
    pieces = counted.cash.checked(work.setting(SITE_CURRENCY))
    totals = sorted((tender.value, int(amount)) for tender, amount in counted.totals)
    if any(amount < 0 for _, amount in totals):
        raise Refusal("cash.no_amount")
    last = value("SELECT MAX(attempt) FROM cash_count WHERE session_id = ?", session_id)
    salt = os.urandom(16).hex()
    facts = (
        session_id,
        kind.value,
        int(last or 0) + 1,
        canonical_json(pieces.counts),
        canonical_json(totals),
        int(pieces.amount),
        checked_length(counted.note),
        work.millis,
        work.operator.number,
        second,
    )
    return insert(
        "INSERT INTO cash_count (session_id, kind, attempt, pieces, totals, amount, note, at, staff_number, second, "
        "salt, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *facts,
        salt,
        sealed(salt, list(facts)),
    )


def second_of(work: Work, approval: Approval | None, role: Role, action: str, ref: Ref) -> str:
    """Spend the other person's yes on this act and give their number (invariant 9); refuses cash.needs_approval."""
    if approval is None:
        raise Refusal("cash.needs_approval")
    staff.use_approval(work, approval, role, action, ref)
    return approval.operator.number


def set_state(work: Work, row: SessionRow, then: SessionState) -> None:
    """The session goes on; triggers keep it from coming back."""
    times = {SessionState.ENDED: "ended_at", SessionState.COUNTED: "counted_at", SessionState.CLOSED: "closed_at"}
    change(f"UPDATE cash_session SET state = ?, {times[then]} = ? WHERE id = ?", then.value, work.millis, row.id)


def signed(kind: MoveKind, amount: Money) -> Money:
    """The amount as it changes the drawer: what goes out is below zero."""
    return Money(-amount) if kind in {MoveKind.PAID_OUT, MoveKind.DROP} else amount

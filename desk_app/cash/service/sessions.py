"""A session from the float to its end: opened by a count, handed over by a count signed by both, ended (M1)."""

from __future__ import annotations

from datetime import date

from desk_app.cash import queries
from desk_app.cash.changes import SessionEnded, SessionHandedOver, SessionOpened, TillChanged
from desk_app.cash.queries import SessionRow, TillRow
from desk_app.cash.rules import BlindCount, CountKind, Pieces, SessionState, checked_length
from desk_app.cash.service.steps import locked_session, need_state, set_state, write_count
from desk_app.kernel.database import change, insert, lock_rows, one, value
from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Work
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval


def add_till(work: Work, desk: int, name: str = "") -> int:
    """Put a till at a desk (supervisors); refuses cash.till_there."""
    work.need(Role.SUPERVISOR)
    if queries.till_of(desk) is not None:
        raise Refusal("cash.till_there", desk=desk)
    return _add_till(work, desk, checked_length(name))


def ensure_till(work: Work) -> int:
    """The till of this desk; the first opening makes it."""
    found = queries.till_of(work.desk)
    return _add_till(work, work.desk, "") if found is None else found.id


def _add_till(work: Work, desk: int, name: str) -> int:
    number = work.count("till", daily=False, desk=0)
    till_id = insert("INSERT INTO till (number, name, desk, is_active) VALUES (?, ?, ?, ?)", number, name, desk, True)
    work.record("till.added", Ref("till", till_id), {"number": number, "desk": desk, "name": name})
    work.publish(TillChanged(till_id))
    return till_id


def open_session(work: Work, till_id: int, counted: Pieces) -> int:
    """Open a till with its counted float; a gap to what last night kept is dated to that night. Gives the session's id.

    The count is a sealed record of its own. Refuses cash.no_till, .session_exists (number, day), .clock_back,
    .unknown_denomination.
    """
    till = _locked_till(till_id)
    previous = _previous(work, till_id)
    pieces = counted.checked(work.setting(SITE_CURRENCY))
    gap, gap_on = _gap(till_id, pieces)
    session_id = insert(
        "INSERT INTO cash_session (till_id, seq, previous_id, day, desk, state, custodian, opened_at, opened_by, "
        "float_amount, float_gap, float_gap_on, moves) VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, 0)",
        till_id,
        1 if previous is None else previous.seq + 1,
        None if previous is None else previous.id,
        work.day.isoformat(),
        till.desk,
        work.operator.number,
        work.millis,
        work.operator.number,
        pieces.amount,
        gap,
        None if gap_on is None else gap_on.isoformat(),
    )
    count_id = write_count(work, session_id, CountKind.FLOAT, BlindCount(pieces))
    _begin_custody(work, session_id, work.operator.number, "", count_id, 0)
    ref = Ref("cash_session", session_id)
    told = {"till": till.number, "day": work.day.isoformat(), "count": count_id, "pieces": list(pieces.counts)}
    work.record("session.opened", ref, {**told, "float": int(pieces.amount), "previous": previous and previous.id})
    if gap and gap_on is not None:
        work.record("session.float_gap", ref, {"night": gap_on.isoformat(), "gap": int(gap)})
    work.publish(SessionOpened(session_id))
    return session_id


def _locked_till(till_id: int) -> TillRow:
    if one(lock_rows("SELECT id FROM till WHERE id = ? AND is_active"), till_id) is None:
        raise Refusal("cash.no_till")
    return queries.till(till_id)


def _previous(work: Work, till_id: int) -> SessionRow | None:
    """The till's last session, which has its Z and is of no later day (invariant 10)."""
    last = value("SELECT id FROM cash_session WHERE till_id = ? ORDER BY seq DESC LIMIT 1", till_id)
    if last is None:
        return None
    row = queries.session(int(last))
    if row.state is not SessionState.CLOSED:
        raise Refusal("cash.session_exists", number=row.number, day=row.day.isoformat())
    if row.day > work.day:
        raise Refusal("cash.clock_back", day=row.day.isoformat())
    return row


def _gap(till_id: int, counted: Pieces) -> tuple[Money, date | None]:
    kept = queries.last_kept(till_id)
    if kept is None:
        return ZERO, None
    gap = Money(counted.amount - kept[0].amount)
    return gap, kept[1] if gap else None


def hand_over(work: Work, session_id: int, counted: Pieces, receiver: Approval, note: str = "") -> int:
    """Hand the drawer to somebody else with a count both sign by PIN: a custody period, no Z. Gives the count's id.

    Nothing is compared: that waits for the seal. Refuses cash.not_custodian, .session_not_open, staff.approval_….
    """
    row = locked_session(session_id)
    need_state(row, SessionState.OPEN)
    if row.custodian != work.operator.number and not work.operator.role.covers(Role.SUPERVISOR):
        raise Refusal("cash.not_custodian", custodian=row.custodian)
    staff.use_approval(work, receiver, Role.DESK, "session.handed_over", row.ref)
    to = receiver.operator.number
    count_id = write_count(work, session_id, CountKind.HAND_OVER, BlindCount(counted, note=note), to)
    moves = int(value("SELECT moves FROM cash_session WHERE id = ?", session_id))
    _begin_custody(work, session_id, to, work.operator.number, count_id, moves)
    change("UPDATE cash_session SET custodian = ? WHERE id = ?", to, session_id)
    told = {"from": row.custodian, "given_by": work.operator.number, "to": to, "count": count_id}
    work.record("session.handed_over", row.ref, {**told, "pieces": list(counted.counts), "after_move": moves})
    work.publish(SessionHandedOver(session_id))
    return count_id


def _begin_custody(work: Work, session_id: int, who: str, given_by: str, count_id: int, moves: int) -> None:
    last = value("SELECT MAX(seq) FROM cash_custody WHERE session_id = ?", session_id)
    insert(
        "INSERT INTO cash_custody (session_id, seq, custodian, given_by, began_at, count_id, after_move) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        session_id,
        int(last or 0) + 1,
        who,
        given_by,
        work.millis,
        count_id,
        moves,
    )


def end_session(work: Work, session_id: int) -> None:
    """Nothing is taken any more; the drawer is counted next. A stale session is ended like today's, by a person."""
    row = locked_session(session_id)
    need_state(row, SessionState.OPEN)
    set_state(work, row, SessionState.ENDED)
    work.record("session.ended", row.ref, {"day": row.day.isoformat(), "ended_on": work.day.isoformat()})
    work.publish(SessionEnded(session_id))

"""Tills and their sessions as they stand: bounded rows, never an amount that should be in a drawer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.cash.rules import CountKind, MoveKind, Pieces, SessionState, Tender
from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref


@dataclass(frozen=True, slots=True)
class TillRow:
    """One drawer, at one desk."""

    id: int
    number: int
    name: str
    desk: int
    is_active: bool


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One till on one business day, without what should be in it."""

    id: int
    till_id: int
    till: int
    till_name: str
    seq: int
    previous_id: int | None
    desk: int
    day: date
    state: SessionState
    custodian: str
    opened_at: datetime
    opened_by: str
    float_amount: Money
    float_gap: Money
    float_gap_on: date | None
    ended_at: datetime | None
    counted_at: datetime | None
    closed_at: datetime | None

    @property
    def number(self) -> str:
        """Till and sequence: ``1-42``."""
        return f"{self.till}-{self.seq}"

    @property
    def ref(self) -> Ref:
        """The session as a record."""
        return Ref("cash_session", self.id)


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """A period in which one person answered for the drawer; ``after_move`` moves belong to those before."""

    seq: int
    custodian: str
    given_by: str
    began_at: datetime
    count_id: int
    after_move: int


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count of a drawer."""

    id: int
    session_id: int
    kind: CountKind
    attempt: int
    pieces: Pieces
    totals: tuple[tuple[Tender, Money], ...]
    amount: Money
    note: str
    at: datetime
    by: str
    second: str

    def amount_of(self, tender: Tender) -> Money:
        """What was counted of a tender; nothing entered is nothing."""
        return self.amount if tender is Tender.CASH else dict(self.totals).get(tender, Money(0))


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move of a drawer or payment."""

    id: int
    session_id: int
    seq: int
    kind: MoveKind
    tender: Tender
    amount: Money
    ref: Ref | None
    number: str
    reference: str
    reason: str
    at: datetime
    by: str
    approved_by: str


_SESSION = (
    "SELECT s.id, s.till_id, t.number, t.name, s.seq, s.previous_id, s.desk, s.day, s.state, s.custodian, s.opened_at, "
    "s.opened_by, s.float_amount, s.float_gap, s.float_gap_on, s.ended_at, s.counted_at, s.closed_at "
    "FROM cash_session s JOIN till t ON t.id = s.till_id "
)
_OPEN = _SESSION + "WHERE s.desk = ? AND s.state = 'open' LIMIT 1"
_MOVE = (
    "SELECT id, session_id, seq, kind, tender, amount, ref_kind, ref_id, number, reference, reason, at, staff_number, "
    "approved_by FROM cash_move "
)
_COUNT = "SELECT id, session_id, kind, attempt, pieces, totals, amount, note, at, staff_number, second FROM cash_count "
_MANY = 200


def tills() -> tuple[TillRow, ...]:
    """Every till, by number."""
    return tuple(TillRow(*row) for row in rows("SELECT id, number, name, desk, is_active FROM till ORDER BY number"))


def till(till_id: int) -> TillRow:
    """One till; raises LookupError."""
    found = one("SELECT id, number, name, desk, is_active FROM till WHERE id = ?", till_id)
    if found is None:
        raise LookupError(f"no till {till_id}")
    return TillRow(*found)


def till_of(desk: int) -> TillRow | None:
    """The till that stands at a desk."""
    found = one("SELECT id, number, name, desk, is_active FROM till WHERE desk = ? AND is_active LIMIT 1", desk)
    return None if found is None else TillRow(*found)


def open_session(desk: int) -> SessionRow | None:
    """The session that takes money at a desk; None before opening and after its end."""
    found = one(_OPEN, desk)
    return None if found is None else _session(found)


def present_session(desk: int) -> SessionRow | None:
    """The session of a desk's till that is not closed yet, whatever its day: what opening and closing work on."""
    found = one(_SESSION + "WHERE t.desk = ? AND t.is_active AND s.state <> 'closed' LIMIT 1", desk)
    return None if found is None else _session(found)


def session(session_id: int) -> SessionRow:
    """One session; raises LookupError."""
    found = one(_SESSION + "WHERE s.id = ?", session_id)
    if found is None:
        raise LookupError(f"no session {session_id}")
    return _session(found)


def sessions_of(day: date) -> tuple[SessionRow, ...]:
    """All sessions of a business day, by till."""
    found = rows(_SESSION + "WHERE s.day = ? ORDER BY t.number, s.seq LIMIT ?", day.isoformat(), _MANY)
    return tuple(map(_session, found))


def unfinished() -> tuple[SessionRow, ...]:
    """Every session that has no Z yet, the oldest day first."""
    found = rows(_SESSION + "WHERE s.state <> 'closed' ORDER BY s.day, t.number LIMIT ?", _MANY)
    return tuple(map(_session, found))


def stale(today: date) -> tuple[SessionRow, ...]:
    """Sessions of an earlier business day that nobody closed: a person counts and closes them, never the program."""
    return tuple(row for row in unfinished() if row.day < today)


def last_kept(till_id: int) -> tuple[Pieces, date] | None:
    """What the till's last Z kept in the drawer as float, and of which day."""
    found = one("SELECT kept, day FROM z_report WHERE till_id = ? ORDER BY z_no DESC LIMIT 1", till_id)
    return None if found is None else (pieces_from(found[0]), date.fromisoformat(found[1]))


def custody(session_id: int) -> tuple[CustodyRow, ...]:
    """Who answered for the drawer, in order."""
    found = rows(
        "SELECT seq, custodian, given_by, began_at, count_id, after_move FROM cash_custody "
        "WHERE session_id = ? ORDER BY seq",
        session_id,
    )
    return tuple(CustodyRow(seq, who, by, from_millis(at), count, after) for seq, who, by, at, count, after in found)


def counts(session_id: int) -> tuple[CountRow, ...]:
    """Every count of a session, the first first; none is ever gone."""
    return tuple(map(_count, rows(_COUNT + "WHERE session_id = ? ORDER BY attempt", session_id)))


def count(count_id: int) -> CountRow:
    """One count; raises LookupError."""
    found = one(_COUNT + "WHERE id = ?", count_id)
    if found is None:
        raise LookupError(f"no count {count_id}")
    return _count(found)


def sealed_count(session_id: int) -> CountRow | None:
    """The count that holds: the last recount, else the sealed one; None before the seal."""
    found = one(
        _COUNT + "WHERE session_id = ? AND kind IN ('sealed', 'recount') ORDER BY attempt DESC LIMIT 1", session_id
    )
    return None if found is None else _count(found)


def drawer_moves(session_id: int) -> tuple[MoveRow, ...]:
    """Paid in, paid out, dropped, opened for nothing: what is entered by hand, in order."""
    found = rows(
        _MOVE + "WHERE session_id = ? AND kind IN ('paid_in', 'paid_out', 'drop', 'no_sale') ORDER BY seq LIMIT ?",
        session_id,
        _MANY,
    )
    return tuple(map(_move, found))


def moves_of(ref: Ref) -> tuple[MoveRow, ...]:
    """The moves of one sale or refund."""
    return tuple(map(_move, rows(_MOVE + "WHERE ref_kind = ? AND ref_id = ? ORDER BY id LIMIT 200", ref.kind, ref.id)))


def move(move_id: int) -> MoveRow:
    """One move; raises LookupError."""
    found = one(_MOVE + "WHERE id = ?", move_id)
    if found is None:
        raise LookupError(f"no move {move_id}")
    return _move(found)


def pieces_from(stored: str) -> Pieces:
    """The pieces that a row keeps."""
    return Pieces(tuple((int(value), int(number)) for value, number in json.loads(stored)))


def _session(row: tuple[Any, ...]) -> SessionRow:
    ended, counted, closed = (None if at is None else from_millis(at) for at in row[15:])
    return SessionRow(
        id=row[0],
        till_id=row[1],
        till=row[2],
        till_name=row[3],
        seq=row[4],
        previous_id=row[5],
        desk=row[6],
        day=date.fromisoformat(row[7]),
        state=SessionState(row[8]),
        custodian=row[9],
        opened_at=from_millis(row[10]),
        opened_by=row[11],
        float_amount=Money(row[12]),
        float_gap=Money(row[13]),
        float_gap_on=None if row[14] is None else date.fromisoformat(row[14]),
        ended_at=ended,
        counted_at=counted,
        closed_at=closed,
    )


def _count(row: tuple[Any, ...]) -> CountRow:
    number, session_id, kind, attempt, pieces, totals, amount, note, at, by, second = row
    known = tuple((Tender(tender), Money(sum_)) for tender, sum_ in json.loads(totals))
    when = from_millis(at)
    return CountRow(
        number, session_id, CountKind(kind), attempt, pieces_from(pieces), known, Money(amount), note, when, by, second
    )


def _move(row: tuple[Any, ...]) -> MoveRow:
    number, session_id, seq, kind, tender, amount, ref_kind, ref_id, paper, reference, reason, at, by, approved = row
    ref = Ref(ref_kind, ref_id) if ref_kind else None
    what = (MoveKind(kind), Tender(tender), Money(amount))
    return MoveRow(number, session_id, seq, *what, ref, paper, reference, reason, from_millis(at), by, approved)

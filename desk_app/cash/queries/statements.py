"""Statements of card terminal, WeChat and Alipay beside our own payments: matched, only ours, only theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk_app.cash.queries.amounts import sealed_moves
from desk_app.cash.rules import TAKINGS, Match, MoveFact, StatementLine, Tender
from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One file that was read: how many lines it has for the session, how many were found among ours."""

    id: int
    session_id: int
    tender: Tender
    name: str
    at: datetime
    by: str
    lines: int
    matched: int


_LINES = (
    "SELECT l.paid_at, l.reference, l.amount, l.text, l.move_id FROM bank_line l "
    "JOIN bank_statement s ON s.id = l.statement_id WHERE s.session_id = ? AND s.tender = ? ORDER BY l.id"
)


def statements(session_id: int) -> tuple[StatementRow, ...]:
    """The files read for a session, the first first."""
    found = rows(
        "SELECT s.id, s.session_id, s.tender, s.name, s.at, s.staff_number, COUNT(l.id), COUNT(l.move_id) "
        "FROM bank_statement s LEFT JOIN bank_line l ON l.statement_id = s.id WHERE s.session_id = ? "
        "GROUP BY s.id, s.session_id, s.tender, s.name, s.at, s.staff_number ORDER BY s.id",
        session_id,
    )
    return tuple(
        StatementRow(number, of, Tender(tender), name, from_millis(at), by, int(lines), int(known))
        for number, of, tender, name, at, by, lines, known in found
    )


def takings_of(session_id: int, tender: Tender) -> tuple[MoveFact, ...]:
    """Our own payments of one tender, in order; refuses cash.not_sealed before the seal."""
    return tuple(move for move in sealed_moves(session_id) if move.tender is tender and move.kind in TAKINGS)


def match_of(session_id: int, tender: Tender) -> Match:
    """How the statements read so far stand against ours; refuses cash.not_sealed before the seal."""
    ours = takings_of(session_id, tender)
    known = {move.id: move for move in ours}
    found = rows(_LINES, session_id, tender.value)
    pairs = tuple((known[row[4]], _line(row)) for row in found if row[4] in known)
    there = {move.id for move, _ in pairs}
    return Match(
        pairs,
        tuple(move for move in ours if move.id not in there),
        tuple(_line(row) for row in found if row[4] is None),
    )


def _line(row: tuple[Any, ...]) -> StatementLine:
    at, reference, amount, text, _ = row
    return StatementLine(None if at is None else from_millis(at), reference, Money(amount), text)

"""Statement files beside our own payments: kept line by line, each with the payment it is, or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from desk_app.cash import queries
from desk_app.cash.changes import StatementImported
from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import (
    STATEMENT_MINUTES,
    STATEMENT_TENDERS,
    StatementFile,
    StatementLine,
    Tender,
    folded,
    matched,
)
from desk_app.cash.service.steps import locked_session
from desk_app.kernel.database import change, insert, value
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work

_LINE = "(?, ?, ?, ?, ?, ?, ?)"
_AT_ONCE = 100


def import_statement(work: Work, session_id: int, tender: Tender, file: StatementFile) -> int:
    """Keep a statement's lines of the session's time and match them with our payments; gives the statement's id.

    Lines of other days and lines known already are left out. Refuses cash.not_sealed (before the seal it would tell the
    sums), .not_a_statement_tender, .statement_used, .statement_empty.
    """
    row = locked_session(session_id)
    _check(row, tender, file)
    within = timedelta(minutes=work.setting(STATEMENT_MINUTES))
    known = queries.match_of(session_id, tender)
    lines = tuple(
        _new(_of_session(work, row, file, within), [*known.only_theirs, *(line for _, line in known.matched)])
    )
    if not lines:
        raise Refusal("cash.statement_empty")
    came = matched(known.only_ours, lines, within)
    statement_id = insert(
        "INSERT INTO bank_statement (session_id, tender, name, sha256, at, staff_number) VALUES (?, ?, ?, ?, ?, ?)",
        session_id,
        tender.value,
        file.name,
        file.sha256,
        work.millis,
        work.operator.number,
    )
    _write(statement_id, lines, {id(line): move.id for move, line in came.matched})
    told = {"tender": tender.value, "name": file.name, "sha256": file.sha256, "lines": len(lines)}
    found = {"matched": len(came.matched), "only_theirs": len(came.only_theirs), "only_ours": len(came.only_ours)}
    work.record("statement.imported", row.ref, {**told, **found})
    work.publish(StatementImported(session_id, statement_id))
    return statement_id


def _check(row: SessionRow, tender: Tender, file: StatementFile) -> None:
    if not row.state.is_sealed:
        raise Refusal("cash.not_sealed", number=row.number)
    if tender not in STATEMENT_TENDERS:
        raise Refusal("cash.not_a_statement_tender")
    if value(
        "SELECT 1 FROM bank_statement WHERE session_id = ? AND tender = ? AND sha256 = ?",
        row.id,
        tender.value,
        file.sha256,
    ):
        raise Refusal("cash.statement_used")


def _of_session(work: Work, row: SessionRow, file: StatementFile, within: timedelta) -> Iterator[StatementLine]:
    """The lines of the time the session took money; those without a time may be."""
    first, last = row.opened_at - within, (row.ended_at or work.now) + within
    return (line for line in file.lines if line.at is None or first <= line.at <= last)


def _new(lines: Iterator[StatementLine], known: list[StatementLine]) -> Iterator[StatementLine]:
    """Lines that no earlier statement brought; two equal lines in one file are two payments."""
    left = Counter((line.at, folded(line.reference), line.amount) for line in known)
    for line in lines:
        key = (line.at, folded(line.reference), line.amount)
        if left[key]:
            left[key] -= 1
        else:
            yield line


def _write(statement_id: int, lines: tuple[StatementLine, ...], pairs: dict[int, int]) -> None:
    for start in range(0, len(lines), _AT_ONCE):
        some = lines[start : start + _AT_ONCE]
        content: list[object] = []
        for place, line in enumerate(some, start + 1):
            at = None if line.at is None else to_millis(line.at)
            content += (statement_id, place, at, line.reference, line.amount, line.text, pairs.get(id(line)))
        change(
            "INSERT INTO bank_line (statement_id, place, paid_at, reference, amount, text, move_id) VALUES "
            + ", ".join([_LINE] * len(some)),
            *content,
        )

"""The end of a session: its Z report with everything on it, rendered once, kept for ever (M3, invariant 10).

One local transaction: a power cut leaves the session counted and not closed, never half-closed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from desk_app.cash import queries
from desk_app.cash.changes import SessionClosed
from desk_app.cash.queries import Result, SessionRow
from desk_app.cash.rules import DIFFERENCE_LIMIT, MoveKind, Pieces, SessionState, ZSums, sealed
from desk_app.cash.service.papers import keep_z_paper
from desk_app.cash.service.steps import locked_session, need_state, set_state
from desk_app.kernel import journal
from desk_app.kernel.database import insert, lock_rows, one
from desk_app.kernel.fields import canonical_json, to_millis
from desk_app.kernel.money import Money
from desk_app.kernel.numbers import NumberKind
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.results import packed
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.work import Work

_LAST_MOVE = "SELECT seq, digest FROM cash_move WHERE session_id = ? ORDER BY seq DESC LIMIT 1"


def close(work: Work, session_id: int, sums: ZSums, kept: Pieces) -> int:
    """Close a counted session with its Z report; ``kept`` stays in the drawer as float. Gives the report's id.

    Refuses cash.not_sealed, .closed_already, .open_payments (invariant 4), .tender_needs_reason,
    .tender_needs_approval, .kept_more_than_counted, .sums_differ.
    """
    row = locked_session(session_id)
    need_state(row, SessionState.COUNTED)
    came = queries.result(session_id, work.setting(DIFFERENCE_LIMIT))
    keep = kept.checked(work.setting(SITE_CURRENCY))
    _check(came, sums, keep)
    one(lock_rows("SELECT id FROM till WHERE id = ?"), row.till_id)
    z_id, number = _write_z(work, row, came, sums, keep)
    set_state(work, row, SessionState.CLOSED)
    made = queries.z(z_id)
    told = {"z": z_id, "number": number, "z_no": made.z_no, "session": session_id, "day": row.day.isoformat()}
    totals = {"net": int(made.net), "grand_before": int(made.grand_before), "grand_total": int(made.grand_total)}
    work.record("session.closed", made.ref, {**told, **totals, "to_bag": int(made.to_bag), "digest": made.digest})
    keep_z_paper(work, made)
    work.publish(SessionClosed(session_id, z_id))
    return z_id


def _check(came: Result, sums: ZSums, kept: Pieces) -> None:
    if sums.open_payments:
        raise Refusal("cash.open_payments", count=sums.open_payments)
    for line in came.lines:
        if line.needs_reason:
            raise Refusal("cash.tender_needs_reason", tender=line.tender.value)
        if line.needs_approval:
            raise Refusal("cash.tender_needs_approval", tender=line.tender.value)
    if not came.counted.pieces.covers(kept):
        raise Refusal("cash.kept_more_than_counted")
    if sums.net + sums.deposits != came.expected.takings:
        raise Refusal("cash.sums_differ", sums=int(sums.net + sums.deposits), takings=int(came.expected.takings))


def _write_z(work: Work, row: SessionRow, came: Result, sums: ZSums, kept: Pieces) -> tuple[int, str]:
    before = queries.last_z(row.till_id)
    z_no = 1 if before is None else before.z_no + 1
    grand = 0 if before is None else before.grand_total
    number = work.number(NumberKind.Z_REPORT)
    dropped = -came.expected.of_kind(MoveKind.DROP)[1]
    to_bag = Money(came.counted.amount - kept.amount + dropped)
    moves, digest_of_moves = _last_move(row.id)
    facts = _facts(work, row, came, sums)
    facts |= {"z_no": z_no, "grand_before": int(grand), "grand_total": int(grand + sums.net), "to_bag": int(to_bag)}
    facts |= {"kept": [list(pair) for pair in kept.counts], "dropped": int(dropped)}
    content = (
        row.till_id,
        z_no,
        number,
        row.id,
        row.day.isoformat(),
        work.millis,
        work.operator.number,
        int(sums.net),
        int(grand),
        int(grand + sums.net),
        canonical_json(kept.counts),
        int(to_bag),
        moves,
        digest_of_moves,
        canonical_json(facts),
        "" if before is None else before.digest,
    )
    salt = os.urandom(16).hex()
    z_id = insert(
        "INSERT INTO z_report (till_id, z_no, number, session_id, day, made_at, made_by, net, grand_before, grand_total, "
        "kept, to_bag, moves, moves_digest, facts, before_digest, salt, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *content,
        salt,
        sealed(salt, list(content)),
    )
    return z_id, number


def _last_move(session_id: int) -> tuple[int, str]:
    """How many moves there are, and the digest of the last, which stands on all before it."""
    found = one(_LAST_MOVE, session_id)
    return (0, "") if found is None else (int(found[0]), str(found[1]))


def _facts(work: Work, row: SessionRow, came: Result, sums: ZSums) -> dict[str, Any]:
    """Everything that stands on the report, as JSON values; nothing is looked up when it is shown again."""
    sequence, head = journal.head(work.desk)
    should = came.expected
    by_hand = (MoveKind.PAID_IN, MoveKind.PAID_OUT, MoveKind.DROP, MoveKind.NO_SALE)
    return {
        "till": row.till,
        "till_name": row.till_name,
        "session": row.number,
        "opened_at": to_millis(row.opened_at),
        "ended_at": to_millis(row.ended_at or work.now),
        "custodians": [period.custodian for period in queries.custody(row.id)],
        "float": int(row.float_amount),
        "float_gap": int(row.float_gap),
        "float_gap_on": None if row.float_gap_on is None else row.float_gap_on.isoformat(),
        "kinds": [[k.kind.value, k.tender.value, k.count, int(k.amount)] for k in should.kinds],
        "tenders": [_line_facts(packed(line)) for line in came.lines],
        "takings": int(should.takings),
        "by_hand": {kind.value: list(map(int, should.of_kind(kind))) for kind in by_hand},
        "sums": packed(sums),
        "by_person": [[part.custodian, int(part.difference)] for part in queries.by_person(row.id, should)],
        "attempts": _attempts(row.id),
        "counted": [list(pair) for pair in came.counted.pieces.counts],
        "counted_by": came.counted.by,
        "counted_with": came.counted.second,
        "journal": {"desk": work.desk, "sequence": sequence, "head": head},
    }


def _line_facts(line: object) -> Mapping[str, Any]:
    kept = ("tender", "expected", "counted", "difference", "reason", "by", "approved_by")
    return {name: value for name, value in line.items() if name in kept} if isinstance(line, dict) else {}


def _attempts(session_id: int) -> list[list[object]]:
    """Every count of the session: kind, by whom, how much."""
    return [[row.kind.value, row.by, int(row.amount)] for row in queries.counts(session_id)]

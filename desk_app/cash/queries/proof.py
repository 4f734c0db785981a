"""What digests and chains are taken over, read back from the rows themselves, and every row that no longer fits.

For ``check`` alone (invariants 2, 6, 7, 10). It reads amounts, and tells none: only where something is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from desk_app.cash.rules import TAKINGS, move_digest, sealed
from desk_app.kernel.database import one, rows

Broken = tuple[str, str, str]  # code, where, detail

_PAGE = 5_000
_MOVE = (
    "session_id, seq, kind, tender, amount, ref_kind, ref_id, number, reference, reason, at, staff_number, approved_by"
)
_COUNT = "session_id, kind, attempt, pieces, totals, amount, note, at, staff_number, second"
_Z = (
    "till_id, z_no, number, session_id, day, made_at, made_by, net, grand_before, grand_total, kept, to_bag, moves, "
    "moves_digest, facts, before_digest"
)
_BAG = "number, bag_no, seal, day, amount, due, pieces, reason, packed_at, packed_by"


def broken() -> Iterator[Broken]:
    """Everything that does not hold together: moves, counts, Z reports, bags; changed, deleted, out of order."""
    yield from _moves()
    yield from _missing_moves()
    yield from _counts()
    yield from _sessions()
    yield from _reports()
    yield from _bags()


def _moves() -> Iterator[Broken]:
    last = 0
    before: dict[int, str] = {}  # session → digest of its last move so far; ids grow with a session's moves
    while page := rows(
        f"SELECT id, salt, digest, {_MOVE} FROM cash_move WHERE id > ? ORDER BY id LIMIT ?", last, _PAGE
    ):
        for number, salt, digest, *facts in page:
            if move_digest(salt, before.get(facts[0], ""), *facts) != digest:
                yield "cash.move_changed", f"cash_move {number}", f"{facts[7]} #{facts[1]}"
            before[facts[0]] = digest
        last = page[-1][0]


def _missing_moves() -> Iterator[Broken]:
    """A session counts its moves: each from the first to the last is there, once."""
    found = rows(
        "SELECT s.id, s.moves, COUNT(m.id), COALESCE(MAX(m.seq), 0) FROM cash_session s "
        "LEFT JOIN cash_move m ON m.session_id = s.id GROUP BY s.id, s.moves "
        "HAVING COUNT(m.id) <> s.moves OR COALESCE(MAX(m.seq), 0) <> s.moves ORDER BY s.id LIMIT 100"
    )
    for number, wanted, there, _ in found:
        yield "cash.move_gone", f"cash_session {number}", f"{there}/{wanted}"
    lone = rows(
        "SELECT DISTINCT m.session_id FROM cash_move m WHERE NOT EXISTS "
        "(SELECT 1 FROM cash_session s WHERE s.id = m.session_id) LIMIT 100"
    )
    for (number,) in lone:
        yield "cash.session_gone", f"cash_session {number}", ""


def _counts() -> Iterator[Broken]:
    for number, salt, digest, *facts in rows(f"SELECT id, salt, digest, {_COUNT} FROM cash_count ORDER BY id"):
        if sealed(salt, facts) != digest:
            yield "cash.count_changed", f"cash_count {number}", str(facts[1])
    gaps = rows(
        "SELECT session_id, COUNT(*), MAX(attempt) FROM cash_count GROUP BY session_id "
        "HAVING COUNT(*) <> MAX(attempt) ORDER BY session_id LIMIT 100"
    )
    for number, there, last in gaps:
        yield "cash.count_gone", f"cash_session {number}", f"{there}/{last}"
    unsealed = rows(
        "SELECT s.id FROM cash_session s WHERE (s.state IN ('counted', 'closed') AND NOT EXISTS (SELECT 1 FROM "
        "cash_count c WHERE c.session_id = s.id AND c.kind = 'sealed')) OR NOT EXISTS (SELECT 1 FROM cash_count c "
        "WHERE c.session_id = s.id AND c.kind = 'float') ORDER BY s.id LIMIT 100"
    )
    for (number,) in unsealed:
        yield "cash.count_gone", f"cash_session {number}", ""


def _sessions() -> Iterator[Broken]:
    gone = rows(
        "SELECT j.subject_id FROM journal j WHERE j.subject_kind = 'cash_session' AND j.action = 'session.opened' "
        "AND NOT EXISTS (SELECT 1 FROM cash_session s WHERE s.id = j.subject_id) ORDER BY j.id LIMIT 100"
    )
    for (number,) in gone:
        yield "cash.session_gone", f"cash_session {number}", ""
    open_ended = rows(
        "SELECT s.id FROM cash_session s WHERE (s.state = 'closed') <> EXISTS (SELECT 1 FROM z_report z "
        "WHERE z.session_id = s.id) ORDER BY s.id LIMIT 100"
    )
    for (number,) in open_ended:
        yield "cash.session_without_z", f"cash_session {number}", ""


def _reports() -> Iterator[Broken]:
    before: dict[int, tuple[int, int, str]] = {}  # till → number, grand total, digest of the one before
    for number, salt, digest, *facts in rows(f"SELECT id, salt, digest, {_Z} FROM z_report ORDER BY till_id, z_no"):
        where = f"z_report {number}"
        if sealed(salt, facts) != digest:
            yield "cash.z_changed", where, str(facts[2])
        yield from _chain(where, facts, before.get(facts[0], (0, 0, "")))
        before[facts[0]] = (facts[1], facts[9], digest)
        yield from _against_moves(where, facts)
        yield from _against_journal(number, str(facts[2]), digest)
    gone = rows(
        "SELECT j.subject_id FROM journal j WHERE j.subject_kind = 'z_report' AND j.action = 'session.closed' "
        "AND NOT EXISTS (SELECT 1 FROM z_report z WHERE z.id = j.subject_id) ORDER BY j.id LIMIT 100"
    )
    for (number,) in gone:
        yield "cash.z_gone", f"z_report {number}", ""


def _chain(where: str, facts: list[Any], before: tuple[int, int, str]) -> Iterator[Broken]:
    """Number, grand total and digest stand on the report before (invariant 10)."""
    z_no, net, grand_before, grand_total = facts[1], facts[7], facts[8], facts[9]
    if z_no != before[0] + 1:
        yield "cash.z_chain", where, f"{before[0]} → {z_no}"
    elif (grand_before, facts[15]) != before[1:] or grand_total != grand_before + net:
        yield "cash.z_chain", where, f"Z {z_no}"


def _against_moves(where: str, facts: list[Any]) -> Iterator[Broken]:
    session_id, moves, wanted = facts[3], facts[12], facts[13]
    found = rows("SELECT kind, amount, digest FROM cash_move WHERE session_id = ? ORDER BY seq", session_id)
    kinds = {kind.value for kind in TAKINGS}
    takings = sum(int(amount) for kind, amount, _ in found if kind in kinds)
    digest = found[-1][2] if found else ""
    told = json.loads(facts[14])
    if len(found) != moves or digest != wanted or takings != told["takings"]:
        yield "cash.z_differs", where, str(facts[2])


def _against_journal(z_id: int, number: str, digest: str) -> Iterator[Broken]:
    found = one(
        "SELECT f.payload FROM journal j JOIN journal_facts f ON f.id = j.id "
        "WHERE j.subject_kind = 'z_report' AND j.subject_id = ? AND j.action = 'session.closed'",
        z_id,
    )
    if found is None or json.loads(found[0])["digest"] != digest:
        yield "cash.z_changed", f"z_report {z_id}", number


def _bags() -> Iterator[Broken]:
    wanted = 1
    for number, salt, digest, *facts in rows(f"SELECT id, salt, digest, {_BAG} FROM cash_bag ORDER BY bag_no"):
        where = f"bag {number}"
        if sealed(salt, facts) != digest:
            yield "cash.bag_changed", where, str(facts[0])
        if facts[1] != wanted:
            yield "cash.bag_gone", where, f"{wanted} → {facts[1]}"
        wanted = facts[1] + 1
    gone = rows(
        "SELECT j.subject_id FROM journal j WHERE j.subject_kind = 'bag' AND j.action = 'bag.packed' "
        "AND NOT EXISTS (SELECT 1 FROM cash_bag b WHERE b.id = j.subject_id) ORDER BY j.id LIMIT 100"
    )
    for (number,) in gone:
        yield "cash.bag_gone", f"bag {number}", ""
    yield from _steps()


def _steps() -> Iterator[Broken]:
    """Each state a bag is in has its step, each signature its strokes, each bag what its sessions owe."""
    unheld = rows(
        "SELECT b.id, b.number FROM cash_bag b WHERE (b.state <> 'packed' AND NOT EXISTS (SELECT 1 FROM bag_step s "
        "WHERE s.bag_id = b.id AND s.state = b.state)) OR b.due <> (SELECT COALESCE(SUM(h.amount), 0) "
        "FROM bag_session h WHERE h.bag_id = b.id) ORDER BY b.id LIMIT 100"
    )
    for number, shown in unheld:
        yield "cash.bag_changed", f"bag {number}", str(shown)
    for number, wanted, salt, packed, carried in rows(
        "SELECT s.bag_id, s.ink_digest, p.salt, p.packed_strokes, p.carried_strokes FROM bag_step s "
        "JOIN bag_paper p ON p.id = s.bag_id WHERE s.state = 'sent' ORDER BY s.id"
    ):
        if sealed(salt, [json.loads(packed), json.loads(carried)]) != wanted:
            yield "cash.signature_changed", f"bag {number}", ""

"""What digests are taken over, read back from the rows themselves, and every row that no longer fits (invariants 2, 7)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from desk_app.kernel.database import one, rows
from desk_app.kernel.ink import sealed

_PAGE = 2_000
_SIGNED = "SELECT number, carrier, tracking, pieces, taken_at FROM parcel "
Broken = tuple[str, str, str]  # code, where, detail


def signed_facts(head: tuple[Any, ...], parcels: Sequence[tuple[Any, ...]]) -> dict[str, Any]:
    """Everything a signature for parcels covers; ``head``: when, by whom, host, whether a deputy, name, telephone."""
    return {"head": [*head[:3], bool(head[3]), *head[4:]], "parcels": [list(part) for part in parcels]}


def parcels_signed(parcel_ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """What a signature covers of each parcel, as the rows stand."""
    marks = ", ".join("?" for _ in parcel_ids)
    return rows(f"{_SIGNED}WHERE id IN ({marks}) ORDER BY id", *parcel_ids)


def _hand_out_facts(hand_out_id: int) -> dict[str, Any]:
    head = one(
        "SELECT h.at, h.staff_number, h.host_id, h.is_deputy, p.name, p.phone FROM hand_out h "
        "LEFT JOIN hand_out_paper p ON p.id = h.id WHERE h.id = ?",
        hand_out_id,
    )
    assert head is not None  # noqa: S101 - asked for a row that is there
    return signed_facts(head, rows(_SIGNED + "WHERE hand_out_id = ? ORDER BY id", hand_out_id))


def broken() -> Iterator[Broken]:
    """Everything that does not hold together: altered signatures, deleted parcels and loans."""
    yield from _hand_outs()
    yield from _loans()
    yield from _gone("parcel", "parcel.taken_in", "handouts.parcel_gone")
    yield from _gone("loan", "loan.lent", "handouts.loan_gone")


def _hand_outs() -> Iterator[Broken]:
    last = 0
    while page := rows(
        "SELECT h.id, h.facts_digest, h.ink_digest, p.salt, p.strokes FROM hand_out h "
        "JOIN hand_out_paper p ON p.id = h.id WHERE h.id > ? ORDER BY h.id LIMIT ?",
        last,
        _PAGE,
    ):
        for number, facts, ink, salt, strokes in page:
            if sealed(salt, json.loads(strokes)) != ink or sealed(salt, _hand_out_facts(number)) != facts:
                yield "handouts.receipt_changed", f"hand_out {number}", ""
        last = page[-1][0]
    unsigned = rows(
        "SELECT p.id, p.number FROM parcel p WHERE p.state = 'handed_out' "
        "AND NOT EXISTS (SELECT 1 FROM hand_out h WHERE h.id = p.hand_out_id) ORDER BY p.id LIMIT 100"
    )
    for number, shown in unsigned:
        yield "handouts.receipt_gone", f"parcel {number}", str(shown)


def _loans() -> Iterator[Broken]:
    last = 0
    while page := rows(
        "SELECT l.id, l.number, l.ink_digest, f.salt, f.strokes FROM loan l JOIN loan_face f ON f.id = l.id "
        "WHERE l.ink_digest <> '' AND l.id > ? ORDER BY l.id LIMIT ?",
        last,
        _PAGE,
    ):
        for number, shown, digest, salt, strokes in page:
            if sealed(salt, json.loads(strokes)) != digest:
                yield "handouts.receipt_changed", f"loan {number}", str(shown)
        last = page[-1][0]


def _gone(table: str, action: str, code: str) -> Iterator[Broken]:
    found = rows(
        "SELECT j.subject_id FROM journal j WHERE j.subject_kind = ? AND j.action = ? "
        f"AND NOT EXISTS (SELECT 1 FROM {table} r WHERE r.id = j.subject_id) ORDER BY j.id LIMIT 100",
        table,
        action,
    )
    for (number,) in found:
        yield code, f"{table} {number}", ""

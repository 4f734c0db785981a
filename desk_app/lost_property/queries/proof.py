"""What digests are taken over, read back from the rows themselves, and every row that no longer fits (invariants 7, 12)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from desk_app.kernel.database import one, rows
from desk_app.lost_property.rules import sealed

_PAGE = 2_000
_ITEM = (
    "number, category, group_code, title, colour, brand, description, pieces, place, cash, found_at, found_on, "
    "taken_at, taken_by, due_at"
)
_CLAIM = (
    "c.item_id, c.number, c.opened_at, c.opened_by, c.signed_at, c.released_by, c.supervisor, "
    "f.name, f.phone, f.id_kind, f.last_four, f.owner, f.authorisation, f.is_stamped"
)

Broken = tuple[str, str, str]  # code, where, detail


def item_digest(item_id: int) -> str:
    """The digest over what was taken in, from the row as it stands."""
    found = one(f"SELECT {_ITEM} FROM found_item WHERE id = ?", item_id)
    assert found is not None  # noqa: S101 - asked for a row that was just written
    return sealed(str(found[0]), list(found))


def claim_facts(claim_id: int, signing: tuple[str, int, str, str] | None = None) -> dict[str, Any]:
    """All facts of a claim that a signature covers, from the rows as they stand.

    ``signing``: number, time, by whom and with whom, while they are about to be written.
    """
    found = one(f"SELECT {_CLAIM} FROM claim c LEFT JOIN claim_face f ON f.id = c.id WHERE c.id = ?", claim_id)
    assert found is not None  # noqa: S101
    if signing is not None:
        number, at, by, second = signing
        found = (found[0], number, *found[2:4], at, by, second, *found[7:])
    said = rows(
        "SELECT a.feature_id, f.question, f.answer, f.is_must, a.answer, a.at, a.staff_number, v.verdict, v.at "
        "FROM claim_answer a JOIN item_feature f ON f.id = a.feature_id "
        "LEFT JOIN claim_verdict v ON v.answer_id = a.id WHERE a.claim_id = ? ORDER BY a.id",
        claim_id,
    )
    item = one("SELECT number, title, category, pieces, seal, cash FROM found_item WHERE id = ?", found[0])
    return {
        "claim": [*found[:13], bool(found[13])],
        "answers": [[*row[:3], bool(row[3]), *row[4:]] for row in said],
        "item": list(item or ()),
    }


def broken() -> Iterator[Broken]:
    """Everything that does not hold together: deleted and changed items, gaps in custody, altered claims."""
    yield from _missing_items()
    yield from _changed_items()
    yield from _custody()
    yield from _claims()
    yield from _transfers()


def _missing_items() -> Iterator[Broken]:
    gone = rows(
        "SELECT j.subject_id, j.at FROM journal j WHERE j.subject_kind = 'found_item' AND j.action = 'item.registered' "
        "AND NOT EXISTS (SELECT 1 FROM found_item i WHERE i.id = j.subject_id) ORDER BY j.id LIMIT 100"
    )
    for number, _ in gone:
        said = rows(
            "SELECT f.payload FROM journal j JOIN journal_facts f ON f.id = j.id "
            "WHERE j.subject_kind = 'found_item' AND j.subject_id = ? AND j.action = 'item.registered'",
            number,
        )
        facts = json.loads(said[0][0]) if said else {}
        yield "lost_property.item_gone", f"found_item {number}", str(facts.get("number", ""))
    lone = rows(
        "SELECT DISTINCT c.item_id FROM custody c WHERE NOT EXISTS (SELECT 1 FROM found_item i WHERE i.id = c.item_id) "
        "AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.subject_kind = 'found_item' AND j.subject_id = c.item_id) "
        "LIMIT 100"
    )
    for (number,) in lone:
        yield "lost_property.item_gone", f"found_item {number}", ""


def _changed_items() -> Iterator[Broken]:
    last = 0
    while page := rows(f"SELECT id, digest, {_ITEM} FROM found_item WHERE id > ? ORDER BY id LIMIT ?", last, _PAGE):
        for number, digest, *known in page:
            if sealed(str(known[0]), known) != digest:
                yield "lost_property.item_changed", f"found_item {number}", str(known[0])
        last = page[-1][0]


def _custody() -> Iterator[Broken]:
    gaps = rows(
        "SELECT c.item_id, c.seq FROM custody c LEFT JOIN custody b ON b.item_id = c.item_id AND b.seq = c.seq - 1 "
        "WHERE c.before <> COALESCE(b.holder, '') OR (c.seq > 1 AND b.id IS NULL) OR c.at < COALESCE(b.at, 0) "
        "ORDER BY c.id LIMIT 100"
    )
    for number, seq in gaps:
        yield "lost_property.custody_gap", f"found_item {number}", str(seq)
    apart = rows(
        "SELECT i.id, i.number FROM found_item i LEFT JOIN custody c ON c.item_id = i.id AND c.seq = i.custody_seq "
        "WHERE c.id IS NULL OR c.holder <> i.holder "
        "OR EXISTS (SELECT 1 FROM custody x WHERE x.item_id = i.id AND x.seq > i.custody_seq) ORDER BY i.id LIMIT 100"
    )
    for number, shown in apart:
        yield "lost_property.holder_differs", f"found_item {number}", str(shown)
    unsigned = rows(
        "SELECT i.id, i.number FROM found_item i WHERE i.state = 'released' AND i.holder = 'owner' AND NOT EXISTS "
        "(SELECT 1 FROM claim c WHERE c.item_id = i.id AND c.state = 'signed') ORDER BY i.id LIMIT 100"
    )
    for number, shown in unsigned:
        yield "lost_property.released_unsigned", f"found_item {number}", str(shown)


def _claims() -> Iterator[Broken]:
    told = "EXISTS (SELECT 1 FROM journal j JOIN journal_facts x ON x.id = j.id WHERE j.subject_kind = 'claim' "
    told += "AND j.subject_id = c.id AND j.action = 'claim.signed')"
    gone = rows(
        "SELECT j.subject_id FROM journal j WHERE j.subject_kind = 'claim' AND j.action = 'claim.signed' "
        "AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.id = j.subject_id AND c.state = 'signed') ORDER BY j.id LIMIT 100"
    )
    for (number,) in gone:
        yield "lost_property.claim_gone", f"claim {number}", ""
    last = 0
    while page := rows(
        f"SELECT c.id, c.number, c.facts_digest, c.ink_digest, p.salt, p.strokes, {told} "
        "FROM claim c LEFT JOIN claim_paper p ON p.id = c.id WHERE c.state = 'signed' AND c.id > ? ORDER BY c.id LIMIT ?",
        last,
        _PAGE,
    ):
        for found in page:
            yield from _claim(found)
        last = page[-1][0]


def _claim(found: tuple[Any, ...]) -> Iterator[Broken]:
    number, shown, facts_digest, ink_digest, salt, strokes, is_told = found
    where = f"claim {number}"
    if salt is None:
        if is_told:  # erasing a person takes the journal's facts as well: this row was taken by somebody else
            yield "lost_property.signature_gone", where, str(shown)
        return
    if sealed(salt, json.loads(strokes)) != ink_digest:
        yield "lost_property.signature_changed", where, _changed_stroke(number, str(shown))
    if sealed(salt, claim_facts(number)) != facts_digest:
        yield "lost_property.claim_changed", where, str(shown)
    kept = rows(
        "SELECT x.payload FROM journal j JOIN journal_facts x ON x.id = j.id "
        "WHERE j.subject_kind = 'claim' AND j.subject_id = ? AND j.action = 'claim.signed'",
        number,
    )
    said = json.loads(kept[0][0]) if kept else {}
    if said and (said["facts"], said["ink"]) != (facts_digest, ink_digest):
        yield "lost_property.claim_changed", where, str(shown)


def _changed_stroke(number: int, shown: str) -> str:
    """Which stroke no longer fits the digest that the journal keeps of each."""
    kept = rows(
        "SELECT x.payload, p.salt, p.strokes FROM journal j JOIN journal_facts x ON x.id = j.id "
        "JOIN claim_paper p ON p.id = j.subject_id "
        "WHERE j.subject_kind = 'claim' AND j.subject_id = ? AND j.action = 'claim.signed'",
        number,
    )
    if not kept:
        return shown
    payload, salt, strokes = kept[0]
    known, there = json.loads(payload)["strokes"], json.loads(strokes)["strokes"]
    for place in range(max(len(known), len(there))):
        if place >= len(known) or place >= len(there) or sealed(salt, there[place]) != known[place]:
            return f"{shown} #{place + 1}"
    return shown


def _transfers() -> Iterator[Broken]:
    for number, shown, digest, salt, given, taken in rows(
        "SELECT t.id, t.number, t.ink_digest, p.salt, p.given_strokes, p.taken_strokes "
        "FROM transfer t LEFT JOIN transfer_paper p ON p.id = t.id ORDER BY t.id"
    ):
        if salt is None or sealed(salt, [json.loads(given), json.loads(taken)]) != digest:
            yield "lost_property.transfer_changed", f"transfer {number}", str(shown)

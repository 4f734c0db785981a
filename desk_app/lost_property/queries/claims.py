"""Claims: the next question, what was typed beside what is stored once it was typed (D14), who claims (masked, G2)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.lost_property.rules import ClaimState, Ink, Verdict, ink_from
from desk_app.people.rules import masked_phone


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim; the telephone number is masked, empty strings where the person was erased or not asked yet."""

    id: int
    item_id: int
    state: ClaimState
    number: str
    opened_at: datetime
    opened_by: str
    changed_at: datetime
    supervisor: str
    signed_at: datetime | None
    released_by: str
    facts_digest: str
    ink_digest: str
    name: str
    phone: str
    id_kind: str
    last_four: str
    owner: str
    authorisation: str
    is_stamped: bool
    person_id: int | None


_CLAIM = (
    "SELECT c.id, c.item_id, c.state, c.number, c.opened_at, c.opened_by, c.changed_at, c.supervisor, c.signed_at, "
    "c.released_by, c.facts_digest, c.ink_digest, f.name, f.phone, f.id_kind, f.last_four, f.owner, f.authorisation, "
    "f.is_stamped, f.person_id FROM claim c LEFT JOIN claim_face f ON f.id = c.id "
)


def _claim(found: tuple[Any, ...]) -> ClaimRow:
    name, phone, *rest = (text or "" for text in found[12:18])
    values: tuple[Any, ...] = (
        found[0],
        found[1],
        ClaimState(found[2]),
        found[3] or "",
        from_millis(found[4]),
        found[5],
        from_millis(found[6]),
        found[7],
        None if found[8] is None else from_millis(found[8]),
        *found[9:12],
        name,
        masked_phone(phone),
        *rest,
        bool(found[18]),
        found[19],
    )
    return ClaimRow(*values)


def claim(claim_id: int) -> ClaimRow:
    """One claim; LookupError if there is none."""
    found = one(_CLAIM + "WHERE c.id = ?", claim_id)
    if found is None:
        raise LookupError(f"no claim {claim_id}")
    return _claim(found)


def claim_by_number(number: str) -> int | None:
    """The claim of a slip."""
    found = value("SELECT id FROM claim WHERE number = ?", number)
    return None if found is None else int(found)


def claims_of(item_id: int) -> tuple[ClaimRow, ...]:
    """All claims to an item, oldest first."""
    return tuple(map(_claim, rows(_CLAIM + "WHERE c.item_id = ? ORDER BY c.id", item_id)))


def live_claims(item_id: int) -> tuple[ClaimRow, ...]:
    """The claims to an item that go on, oldest first."""
    return tuple(row for row in claims_of(item_id) if row.state.is_live)


def claims_of_person(person_ids: tuple[int, ...]) -> tuple[ClaimRow, ...]:
    """Everything a person claimed, oldest first."""
    marks = ", ".join("?" * len(person_ids))
    return tuple(map(_claim, rows(f"{_CLAIM}WHERE f.person_id IN ({marks}) ORDER BY c.id", *person_ids)))


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One feature in a claim. ``stored`` is empty until an answer was typed: nobody sees it before (D14)."""

    feature_id: int
    question: str
    is_must: bool
    answer_id: int | None
    typed: str
    stored: str
    verdict: Verdict | None


def checks(claim_id: int) -> tuple[CheckRow, ...]:
    """The features of a claim's item with what was said and judged, in their order."""
    found = rows(
        "SELECT f.id, f.question, f.is_must, a.id, a.answer, "
        "CASE WHEN a.id IS NULL THEN '' ELSE f.answer END, v.verdict "
        "FROM claim c JOIN item_feature f ON f.item_id = c.item_id "
        "LEFT JOIN claim_answer a ON a.claim_id = c.id AND a.feature_id = f.id "
        "LEFT JOIN claim_verdict v ON v.answer_id = a.id WHERE c.id = ? ORDER BY f.position",
        claim_id,
    )
    return tuple(
        CheckRow(number, question, bool(must), answer_id, typed or "", stored, verdict and Verdict(verdict))
        for number, question, must, answer_id, typed, stored, verdict in found
    )


def questions(item_id: int) -> tuple[str, ...]:
    """What will be asked, without the answers."""
    return tuple(
        text for (text,) in rows("SELECT question FROM item_feature WHERE item_id = ? ORDER BY position", item_id)
    )


def ink_of(claim_id: int) -> Ink | None:
    """The signature of a claim; None before it is signed and once erased."""
    found = value("SELECT strokes FROM claim_paper WHERE id = ?", claim_id)
    return None if found is None else ink_from(json.loads(found))

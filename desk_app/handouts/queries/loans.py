"""What the desk lends and who has it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.handouts.rules import LoanState, ThingKind
from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.ink import Ink, ink_from
from desk_app.kernel.refs import Ref
from desk_app.people.rules import masked_phone

PAGE = 200


@dataclass(frozen=True, slots=True)
class ThingRow:
    """Something to lend; ``loan_id`` while it is out."""

    id: int
    code: str
    kind: ThingKind
    name: str
    place: str
    note: str
    is_active: bool
    lost_at: datetime | None
    loan_id: int | None
    due_at: datetime | None
    borrower: str

    @property
    def ref(self) -> Ref:
        """What other slices call it by."""
        return Ref("loan_thing", self.id)

    @property
    def can_go(self) -> bool:
        """True when it hangs at the desk and may be lent."""
        return self.is_active and self.lost_at is None and self.loan_id is None


@dataclass(frozen=True, slots=True)
class LoanRow:
    """One loan; the telephone number is masked (G2), the borrower's words are "" once erased."""

    id: int
    number: str
    day: date
    thing_id: int
    code: str
    kind: ThingKind
    thing: str
    place: str
    visit_id: int | None
    out_at: datetime
    out_by: str
    due_at: datetime
    state: LoanState
    ended_at: datetime | None
    ended_by: str
    charge: int
    end_note: str
    ink_digest: str
    name: str
    title: str
    phone: str
    note: str
    person_id: int | None

    @property
    def ref(self) -> Ref:
        """What other slices call it by."""
        return Ref("loan", self.id)


_THING = (
    "SELECT t.id, t.code, t.kind, t.name, t.place, t.note, t.is_active, t.lost_at, l.id, l.due_at, f.name "
    "FROM loan_thing t LEFT JOIN loan l ON l.thing_id = t.id AND l.ended_at IS NULL "
    "LEFT JOIN loan_face f ON f.id = l.id "
)
_LOAN = (
    "SELECT l.id, l.number, l.day, l.thing_id, t.code, t.kind, t.name, t.place, l.visit_id, l.out_at, l.out_by, l.due_at, "
    "l.state, l.ended_at, l.ended_by, l.charge, l.end_note, l.ink_digest, f.name, f.title, f.phone, f.note, f.person_id "
    "FROM loan l JOIN loan_thing t ON t.id = l.thing_id LEFT JOIN loan_face f ON f.id = l.id "
)


def _thing(row: tuple[Any, ...]) -> ThingRow:
    lost_at, loan_id, due_at, borrower = row[7:]
    values: tuple[Any, ...] = (
        *row[:2],
        ThingKind(row[2]),
        *row[3:6],
        bool(row[6]),
        None if lost_at is None else from_millis(lost_at),
        loan_id,
        None if due_at is None else from_millis(due_at),
        borrower or "",
    )
    return ThingRow(*values)


def _loan(row: tuple[Any, ...]) -> LoanRow:
    values: tuple[Any, ...] = (
        *row[:2],
        date.fromisoformat(row[2]),
        *row[3:5],
        ThingKind(row[5]),
        *row[6:9],
        from_millis(row[9]),
        row[10],
        from_millis(row[11]),
        LoanState(row[12]),
        None if row[13] is None else from_millis(row[13]),
        *row[14:18],
        row[18] or "",
        row[19] or "",
        masked_phone(row[20] or ""),
        row[21] or "",
        row[22],
    )
    return LoanRow(*values)


def _loans(found: Iterable[tuple[Any, ...]]) -> tuple[LoanRow, ...]:
    return tuple(map(_loan, found))


def thing(thing_id: int) -> ThingRow | None:
    """One thing, None if there is none."""
    found = one(_THING + "WHERE t.id = ?", thing_id)
    return None if found is None else _thing(found)


def thing_by_code(code: str) -> int | None:
    """The thing of a barcode, None if there is none."""
    found = value("SELECT id FROM loan_thing WHERE code = ?", code)
    return None if found is None else int(found)


def things(*, active_only: bool = True) -> tuple[ThingRow, ...]:
    """What the desk has to lend, by kind and name."""
    found = map(_thing, rows(_THING + "ORDER BY t.kind, t.name, t.id LIMIT ?", PAGE))
    return tuple(row for row in found if not active_only or (row.is_active and row.lost_at is None))


def loan(loan_id: int) -> LoanRow | None:
    """One loan, None if there is none."""
    found = one(_LOAN + "WHERE l.id = ?", loan_id)
    return None if found is None else _loan(found)


def loan_by_number(number: str) -> int | None:
    """The loan of a slip, None if there is none."""
    found = value("SELECT id FROM loan WHERE number = ?", number)
    return None if found is None else int(found)


def open_loans(limit: int = PAGE) -> tuple[LoanRow, ...]:
    """What is out, the first due on top."""
    return _loans(rows(_LOAN + "WHERE l.ended_at IS NULL ORDER BY l.due_at, l.id LIMIT ?", limit))


def open_loan_count(due_on: date | None = None) -> int:
    """How many things are out; with a day, how many of them are due by that business day."""
    if due_on is None:
        return int(value("SELECT COUNT(*) FROM loan WHERE ended_at IS NULL"))
    return int(value("SELECT COUNT(*) FROM loan WHERE ended_at IS NULL AND due_on <= ?", due_on.isoformat()))


def loans(limit: int = PAGE) -> tuple[LoanRow, ...]:
    """All loans, the newest first."""
    return _loans(rows(_LOAN + "ORDER BY l.id DESC LIMIT ?", limit))


def loans_of_person(person_ids: tuple[int, ...]) -> tuple[LoanRow, ...]:
    """What persons still have of ours."""
    marks = ", ".join("?" for _ in person_ids)
    where = f"WHERE f.person_id IN ({marks}) AND l.ended_at IS NULL ORDER BY l.due_at LIMIT ?"
    return _loans(rows(_LOAN + where, *person_ids, PAGE))


def loans_of_visit(visit_id: int) -> tuple[LoanRow, ...]:
    """What was lent at a visit and is still out."""
    return _loans(rows(_LOAN + "WHERE l.visit_id = ? AND l.ended_at IS NULL ORDER BY l.id LIMIT ?", visit_id, PAGE))


def search_loans(text: str, limit: int = 50) -> tuple[LoanRow, ...]:
    """Loans by borrower, thing, barcode, telephone or slip number, the newest first."""
    ids = [hit.ref.id for hit in search.find(text, ("loan",), limit)]
    if not ids:
        return ()
    marks = ", ".join("?" for _ in ids)
    return _loans(rows(f"{_LOAN}WHERE l.id IN ({marks}) ORDER BY l.id DESC", *ids))


def loan_ink(loan_id: int) -> Ink | None:
    """The borrower's signature, None where nobody signed or it was erased."""
    found = value("SELECT strokes FROM loan_face WHERE id = ?", loan_id)
    plain = None if found is None else json.loads(found)
    return ink_from(plain) if plain else None


def last_loan_of(person_ids: tuple[int, ...]) -> tuple[datetime | None, bool]:
    """When persons last borrowed or gave back, and whether they still have something (D16)."""
    marks = ", ".join("?" for _ in person_ids)
    found = one(
        "SELECT MAX(COALESCE(l.ended_at, l.out_at)), SUM(CASE WHEN l.ended_at IS NULL THEN 1 ELSE 0 END) "
        f"FROM loan l JOIN loan_face f ON f.id = l.id WHERE f.person_id IN ({marks})",
        *person_ids,
    )
    last, out = found or (None, 0)
    return None if last is None else from_millis(int(last)), bool(out)

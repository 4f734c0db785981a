"""What counting reads. A sheet is blind: it never holds what the books say; variances show once the count is sealed (S1)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.stock.rules import Candidate, CountKind, CountState, Entry, LineState, Scope, Unit

if TYPE_CHECKING:
    from desk_app.paper.values import Strokes


@dataclass(frozen=True, slots=True)
class WishRow:
    """A product on tonight's list."""

    product_id: int
    name: str
    why: str
    since: datetime


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count; variance and lines off are zero until it is sealed."""

    id: int
    number: str
    kind: CountKind
    scope: Scope
    state: CountState
    day: date
    opened_at: datetime
    opened_by: str
    counters: int
    lines: int
    settled: int
    sealed_at: datetime | None
    sealed_by: str
    book_value: Money
    variance_value: Money
    variance_retail: Money
    lines_off: int
    booked_at: datetime | None
    booked_by: str
    approved_by: str
    digest: str

    @property
    def ref(self) -> Ref:
        """The count as others point to it."""
        return Ref("stock_count", self.id)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of a blind sheet: what to count, how far it is, whether the one who asks has counted it."""

    product_id: int
    code: str
    barcode: str
    name: str
    unit: Unit
    unit_name: str
    place: str
    state: LineState
    counts: int
    is_mine: bool


@dataclass(frozen=True, slots=True)
class VarianceRow:
    """The sealed outcome of a line: ``value`` at cost, ``retail`` at the selling price, both signed."""

    line_id: int
    product_id: int
    code: str
    name: str
    unit_name: str
    book: Quantity
    counted: Quantity
    value: Money
    retail: Money
    reason: str
    counted_by: str

    @property
    def difference(self) -> Quantity:
        """Counted less books."""
        return Quantity(self.counted - self.book)


_COUNT: Final = (
    "SELECT id, number, kind, scope, state, day, opened_at, opened_by, counters, lines, settled, sealed_at, sealed_by, "
    "book_value, variance_value, variance_retail, lines_off, booked_at, booked_by, approved_by, digest FROM stock_count"
)


def count(count_id: int) -> CountRow:
    """One count; raises LookupError when there is none."""
    found = one(f"{_COUNT} WHERE id = ?", count_id)
    if found is None:
        raise LookupError(count_id)
    return _count(found)


def counts(limit: int = 50) -> tuple[CountRow, ...]:
    """The newest counts."""
    return tuple(map(_count, rows(f"{_COUNT} ORDER BY id DESC LIMIT ?", limit)))


def running_counts() -> tuple[CountRow, ...]:
    """Counts that are not booked yet, oldest first."""
    return tuple(map(_count, rows(f"{_COUNT} WHERE state IN ('counting', 'sealed') ORDER BY id LIMIT 50")))


def opening_count(day: date) -> CountRow | None:
    """The day's opening count, the newest that was not given up (S1); None while there is none."""
    found = one(
        f"{_COUNT} WHERE day = ? AND kind = 'opening' AND state <> 'void' ORDER BY id DESC LIMIT 1", day.isoformat()
    )
    return None if found is None else _count(found)


def count_by_number(number: str) -> int | None:
    """The count of a slip number, None when there is none."""
    found = value("SELECT id FROM stock_count WHERE number = ?", number)
    return None if found is None else int(found)


_SHEET: Final = (
    "SELECT l.product_id, p.code, COALESCE((SELECT b.code FROM barcode b WHERE b.product_id = p.id AND b.code <> p.code "
    "ORDER BY b.id LIMIT 1), p.code), p.name, p.unit, p.unit_name, p.place, l.state, "
    "(SELECT COUNT(*) FROM count_entry e WHERE e.line_id = l.id), "
    "(SELECT COUNT(*) FROM count_entry e WHERE e.line_id = l.id AND e.staff_number = ?) "
    "FROM count_line l JOIN product p ON p.id = l.product_id"
)


def sheet(count_id: int, number: str = "", *, after: int = -1, limit: int = 5_000) -> tuple[SheetRow, ...]:
    """What is to be counted, in order, without the books; ``number`` is whoever counts."""
    found = rows(
        f"{_SHEET} WHERE l.count_id = ? AND l.position > ? ORDER BY l.position LIMIT ?", number, count_id, after, limit
    )
    return tuple(_sheet(row) for row in found)


def variances(count_id: int) -> tuple[VarianceRow, ...]:
    """The sealed outcome, what differs most first; nothing until the count is sealed."""
    found = rows(
        "SELECT r.id, r.product_id, p.code, p.name, p.unit_name, r.book, r.counted, r.value, r.retail, "
        "COALESCE(w.reason, ''), r.counted_by FROM count_result r JOIN product p ON p.id = r.product_id "
        "LEFT JOIN count_reason w ON w.id = r.id WHERE r.count_id = ? "
        "ORDER BY CASE WHEN r.counted = r.book THEN 1 ELSE 0 END, ABS(r.value) DESC, r.id",
        count_id,
    )
    return tuple(VarianceRow(*row) for row in found)


def entries(line_id: int) -> tuple[Entry, ...]:
    """What was counted on a line so far, oldest first; for the service, never for a screen."""
    found = rows("SELECT staff_number, counted, book FROM count_entry WHERE line_id = ? ORDER BY id", line_id)
    return tuple(Entry(by, Quantity(counted), Quantity(book)) for by, counted, book in found)


def tonight(limit: int = 200) -> tuple[WishRow, ...]:
    """What has to be counted tonight, longest waiting first."""
    found = rows(
        "SELECT w.id, p.name, w.why, w.since FROM count_wish w JOIN product p ON p.id = w.id ORDER BY w.since, w.id LIMIT ?",
        limit,
    )
    return tuple(WishRow(number, name, why, from_millis(since)) for number, name, why, since in found)


def count_tonight() -> int:
    """How many products have to be counted tonight."""
    return int(value("SELECT COUNT(*) FROM count_wish"))


def has_goods() -> bool:
    """Whether anything is there that could be counted."""
    return one("SELECT 1 FROM stock_level WHERE quantity <> 0 LIMIT 1") is not None


def candidates() -> tuple[Candidate, ...]:
    """What the opening count may choose from: everything that is there, was missing, or is wished for."""
    found = rows(
        "SELECT l.id, l.quantity, l.value, l.lost, l.counted_at, w.id FROM stock_level l JOIN product p ON p.id = l.id "
        "LEFT JOIN count_wish w ON w.id = l.id WHERE p.is_active AND (l.quantity <> 0 OR w.id IS NOT NULL)"
    )
    return tuple(
        Candidate(number, Quantity(there), Money(worth), Money(lost), counted_at, wish is not None)
        for number, there, worth, lost, counted_at, wish in found
    )


def stocked_ids(category_id: int | None = None) -> tuple[int, ...]:
    """All stocked products, or those under one heading, in the order of shelves and names."""
    where, values = ("AND p.category_id = ?", (category_id,)) if category_id is not None else ("", ())
    found = rows(
        "SELECT p.id FROM product p JOIN stock_level l ON l.id = p.id "
        f"WHERE (p.is_active OR l.quantity <> 0) {where} ORDER BY p.place, p.name, p.id",
        *values,
    )
    return tuple(int(row[0]) for row in found)


def _count(found: tuple[Any, ...]) -> CountRow:
    known = list(found)
    known[2], known[3], known[4] = CountKind(known[2]), Scope(known[3]), CountState(known[4])
    known[5] = date.fromisoformat(known[5])
    for place in (6, 11, 17):
        known[place] = None if known[place] is None else from_millis(known[place])
    return CountRow(*known)


def _sheet(found: tuple[Any, ...]) -> SheetRow:
    number, code, barcode, name, unit, unit_name, place, state, many, mine = found
    return SheetRow(
        number, code, barcode, name, Unit(unit), unit_name, place, LineState(state), int(many), is_mine=bool(mine)
    )


def signatures(count_id: int) -> tuple[Strokes | None, Strokes | None]:
    """The signatures of who counted and who approved, None where nobody signed or they were erased."""
    found = one("SELECT counted, approved FROM count_paper WHERE id = ?", count_id)
    return (None, None) if found is None else (_ink(found[0]), _ink(found[1]))


def _ink(stored: str | None) -> Strokes | None:
    if stored is None:
        return None
    from desk_app.paper.values import Strokes

    known = json.loads(stored)
    lines = tuple(tuple((float(x), float(y)) for x, y in line) for line in known["lines"])
    return Strokes(lines, float(known["width"]), float(known["height"]))

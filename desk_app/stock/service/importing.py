"""A checked catalogue file goes in at once or not at all: thousands of rows in a few statements each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from desk_app.kernel.database import change, insert, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.search import Findable
from desk_app.kernel.search.many import index_many
from desk_app.kernel.work import Work
from desk_app.stock import queries
from desk_app.stock.changes import CatalogueImported
from desk_app.stock.rules import Imported, ImportPlan, Planned
from desk_app.stock.service.catalogue import FIELDS, findable, next_code, set_stocked, values_of

_AT_ONCE = 1_000


def import_products(
    work: Work, plan: ImportPlan, step: Callable[[int, int], None] = lambda _done, _total: None
) -> Imported:
    """Write what a dry run planned (supervisors); ``step`` is told how far it is and may raise to stop: then nothing is kept.

    Refuses stock.import_problems, .import_stale (the catalogue changed meanwhile), .has_moves.
    """
    work.need(Role.SUPERVISOR)
    if not plan.is_clean:
        raise Refusal("stock.import_problems", count=len(plan.problems))
    if plan.stamp != queries.catalogue_stamp():
        raise Refusal("stock.import_stale")
    headings = _Headings(plan.planned)
    fresh = [row for row in plan.planned if row.id is None]
    known = [row for row in plan.planned if row.id is not None]
    done = 0
    for part in _parts(fresh):
        _add(work, part, headings, plan.source)
        done += len(part)
        step(done, len(plan.planned))
    for part in _parts(known):
        _change(work, part, headings, plan.source)
        done += len(part)
        step(done, len(plan.planned))
    facts = {"source": plan.source, "new": plan.new, "changed": plan.changed, "same": plan.same}
    work.record("catalogue.imported", Ref("product", 0), facts)
    work.publish(CatalogueImported())
    return Imported(plan.new, plan.changed, plan.same)


def _parts(planned: Sequence[Planned]) -> Iterator[list[Planned]]:
    left = iter(planned)
    while part := list(islice(left, _AT_ONCE)):
        yield part


class _Headings:
    """Categories and suppliers by name; those that are missing are made."""

    def __init__(self, planned: Iterable[Planned]) -> None:
        self.categories = {name: number for number, name in rows("SELECT id, name FROM product_category")}
        self.suppliers = {name: number for number, name in rows("SELECT id, name FROM supplier")}
        last = value("SELECT MAX(position) FROM product_category") or 0
        for row in planned:
            if row.category and row.category not in self.categories:
                last += 1
                sql = "INSERT INTO product_category (name, position) VALUES (?, ?)"
                self.categories[row.category] = insert(sql, row.category, last)
            if row.supplier and row.supplier not in self.suppliers:
                sql = "INSERT INTO supplier (name, contact, phone, lead_days, note, is_active) VALUES (?, '', '', 3, '', ?)"
                self.suppliers[row.supplier] = insert(sql, row.supplier, True)

    def values(self, row: Planned, code: str) -> tuple[object, ...]:
        """The values of a product row, in the order of its columns."""
        return values_of(row.draft, code, self.categories.get(row.category), self.suppliers.get(row.supplier))


def _compound(head: str, width: int, many: Sequence[tuple[object, ...]], tail: str = "") -> list[tuple[int, str]]:
    """One INSERT of many rows; gives what it returns."""
    if not many:
        return []
    marks = ",".join([f"({','.join('?' * width)})"] * len(many))
    flat = [part for row in many for part in row]
    if tail:
        return [(row[0], row[1]) for row in rows(f"{head} VALUES {marks}{tail}", *flat)]
    change(f"{head} VALUES {marks}", *flat)
    return []


def _add(work: Work, part: list[Planned], headings: _Headings, source: str) -> None:
    codes = {row.row: row.draft.code or next_code(work) for row in part}
    made = _compound(
        f"INSERT INTO product ({FIELDS}, tile)",
        15,
        [(*headings.values(row, codes[row.row]), row.tile) for row in part],
        " RETURNING id, code",
    )
    ids = {code: number for number, code in made}
    by_row = {row.row: ids[codes[row.row]] for row in part}
    given: list[tuple[object, ...]] = []
    for row in part:
        own = codes[row.row]
        if not row.draft.code:
            given.append((by_row[row.row], own, own, "in_house"))
        given += [(by_row[row.row], code.text, code.key, code.kind.value) for code in row.codes]
    _compound("INSERT INTO barcode (product_id, code, key, kind)", 4, given)
    _reprice(work, part, by_row, source)
    stocked = [(by_row[row.row], 0, 0, 0, 0, 0) for row in part if row.draft.is_stocked]
    _compound("INSERT INTO stock_level (id, quantity, value, last_cost, lost, counted_at)", 6, stocked)
    index_many(work, (_findable(by_row[row.row], codes[row.row], row) for row in part))


def _findable(product_id: int, code: str, row: Planned) -> Findable:
    return findable(product_id, row.draft, row.category, (code, *(given.text for given in row.codes)))


def _change(work: Work, part: list[Planned], headings: _Headings, source: str) -> None:
    names = ", ".join(f"{name} = ?" for name in f"{FIELDS}, tile".split(", "))
    by_row = {row.row: row.id or 0 for row in part}
    for row in part:
        number = by_row[row.row]
        before = queries.product(number, work.day)
        set_stocked(before, is_stocked=row.draft.is_stocked)
        change(f"UPDATE product SET {names} WHERE id = ?", *headings.values(row, row.draft.code), row.tile, number)
        if row.is_found_anew:
            change("DELETE FROM barcode WHERE product_id = ?", number)
            given = [(number, code.text, code.key, code.kind.value) for code in row.codes]
            _compound("INSERT INTO barcode (product_id, code, key, kind)", 4, given)
    anew = (_findable(by_row[row.row], row.draft.code, row) for row in part if row.is_found_anew)
    index_many(work, anew)
    _reprice(work, [row for row in part if row.is_repriced], by_row, source)


def _reprice(work: Work, part: list[Planned], by_row: dict[int, int], source: str) -> None:
    day, who = work.day.isoformat(), work.operator.number
    prices = [(by_row[row.row], day, row.draft.price, work.millis, who, source[:120]) for row in part]
    _compound("INSERT INTO product_price (product_id, valid_from, price, at, staff_number, why)", 6, prices)
    if part:
        marks = ",".join(["(?,?)"] * len(part))
        flat = [value for row in part for value in (by_row[row.row], work.millis)]
        change(f"INSERT INTO label_wish (id, since) VALUES {marks} ON CONFLICT (id) DO NOTHING", *flat)

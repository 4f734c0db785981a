"""The dry run of an import: every row read against the catalogue, every problem named, nothing written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from desk_app.kernel.money import CNY, Currency, Money, parse_money
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import LANGUAGES, mark, translate
from desk_app.stock import queries
from desk_app.stock.files.tables import Step, read_table
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import COLUMNS, NEEDED, Checker, ImportPlan, Known, Planned, ProductDraft, Unit
from desk_app.stock.wording import unit_name

_HEADINGS: Final = {
    "code": mark("Stock", "Number"),
    "barcodes": mark("Stock", "Barcodes"),
    "name": mark("Stock", "Name"),
    "category": mark("Stock", "Heading"),
    "unit": mark("Stock", "Unit"),
    "price": mark("Stock", "Price"),
    "tax": mark("Stock", "Tax rate"),
    "stocked": mark("Stock", "Counted in stock"),
    "reorder_point": mark("Stock", "Reorder at"),
    "order_size": mark("Stock", "Order size"),
    "supplier": mark("Stock", "Supplier"),
    "place": mark("Stock", "Shelf"),
    "expires": mark("Stock", "Has expiry date"),
    "tile": mark("Stock", "Tile"),
    "active": mark("Stock", "On sale"),
    "detail": mark("Stock", "Description"),
}
_MOST_PROBLEMS: Final = 1_000
_EVERY: Final = 500
_SCALE: Final = ("20,21", "22,23")


def heading(column: str, language: str | None = None) -> str:
    """What a column is called in a file."""
    return translate("Stock", _HEADINGS[column], language=language)


def read_plan(
    path: Path,
    day: date,
    step: Step = lambda _done, _total: None,
    *,
    currency: Currency = CNY,
    prefixes: tuple[str, str] = _SCALE,
) -> ImportPlan:
    """Check a catalogue file (.csv, .xlsx) against the catalogue of a day; writes nothing, shows every problem by row.

    Headings are read in any language of the program, in any order. ``prefixes`` are the site's scale prefixes. Refuses
    stock.import_unreadable, .import_too_long, .import_no_columns.
    """
    table = enumerate(read_table(path), 1)
    places = _places(next((cells for _, cells in table if any(cells)), []))
    known, owners = _catalogue(day)

    def amount(text: str) -> Money:
        return parse_money(text, currency)

    checker = Checker(known, owners, _units(), prefixes, amount)
    planned, same = _checked(checker, table, places, step)
    new = sum(row.id is None for row in planned)
    return ImportPlan(
        source=path.name,
        planned=tuple(planned),
        new=new,
        changed=len(planned) - new,
        same=same,
        problems=tuple(checker.problems),
        stamp=queries.catalogue_stamp(),
    )


def _checked(
    checker: Checker, table: Iterator[tuple[int, list[str]]], places: dict[str, int], step: Step
) -> tuple[list[Planned], int]:
    """The rows that change something, and how many change nothing."""
    planned = []
    seen = same = 0
    for number, cells in table:
        if not any(cell.strip() for cell in cells):
            continue
        before = len(checker.problems)
        given = {column: cells[place] if place < len(cells) else "" for column, place in places.items()}
        row = checker.check(number, given)
        seen += 1
        if row is not None:
            planned.append(row)
        elif len(checker.problems) == before:
            same += 1
        if seen % _EVERY == 0:
            step(seen, 0)  # how many there are is known at the end
        if len(checker.problems) >= _MOST_PROBLEMS:
            break
    return planned, same


def _places(head: list[str]) -> dict[str, int]:
    titles: dict[str, str] = {column: column for column in COLUMNS}
    for column in COLUMNS:
        for language in LANGUAGES:
            titles.setdefault(heading(column, language).casefold(), column)
    found: dict[str, int] = {}
    for place, title in enumerate(head):
        known = titles.get(title.strip().casefold())
        if known is not None:
            found.setdefault(known, place)
    missing = [heading(column) for column in NEEDED if column not in found]
    if missing:
        raise Refusal("stock.import_no_columns", columns="、".join(missing))
    return found


def _units() -> Mapping[str, Unit]:
    words = {unit_name(unit, language).casefold(): unit for unit in Unit for language in LANGUAGES}
    return {**words, **{unit.value: unit for unit in Unit}}


def _catalogue(day: date) -> tuple[dict[str, Known], dict[str, str]]:
    known: dict[str, Known] = {}
    after = 0
    while page := queries.all_products(day, after):
        codes = queries.barcodes_of(tuple(row.id for row in page))
        for row in page:
            others = tuple(code for code in codes.get(row.id, ()) if code != row.code)
            known[row.code] = Known(row.id, _draft(row, others), row.category, row.supplier, row.tile)
        after = page[-1].id
    return known, dict(queries.code_owners())


def _draft(row: ProductRow, barcodes: tuple[str, ...]) -> ProductDraft:
    return ProductDraft(
        name=row.name,
        price=row.price,
        code=row.code,
        barcodes=barcodes,
        unit=row.unit,
        unit_name=row.unit_name,
        tax=row.tax,
        is_stocked=row.is_stocked,
        reorder_point=row.reorder_point,
        order_size=row.order_size,
        place=row.place,
        detail=row.detail,
        expires=row.expires,
        is_active=row.is_active,
    )

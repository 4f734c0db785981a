"""What a row of an imported catalogue says, and what is wrong with it: pure, so that a dry run shows everything first.

A column that is not there leaves an existing product as it is; an empty cell empties it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from desk_app.kernel.money import Money, Rate, parse_money, parse_rate
from desk_app.kernel.quantity import Quantity, parse_quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.typed import line, passage
from desk_app.stock.rules.codes import Code, read_code
from desk_app.stock.rules.enums import Unit
from desk_app.stock.rules.items import MOST_CODES, NAME_LENGTH, SHORT_LENGTH, TEXT_LENGTH, ProductDraft, short

#: Every column a catalogue file may have, in the order of an export.
COLUMNS: Final = (
    "code", "barcodes", "name", "category", "unit", "price", "tax", "stocked", "reorder_point", "order_size", "supplier",
    "place", "expires", "tile", "active", "detail",
)  # fmt: skip
NEEDED: Final = ("name", "price")
MOST_ROWS: Final = 200_000
_YES: Final = frozenset({"1", "y", "yes", "true", "是", "有", "√", "✓", "x"})
_NO: Final = frozenset({"0", "n", "no", "false", "否", "无", "無", ""})
_DIVIDERS: Final = dict.fromkeys(map(ord, ",;，；、\n\t"), " ")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file: the row as the spreadsheet numbers it, the column, and why."""

    row: int
    column: str
    why: Refusal


@dataclass(frozen=True, slots=True)
class Known:
    """A product of the catalogue as the import compares it."""

    id: int
    draft: ProductDraft
    category: str
    supplier: str
    tile: int | None


@dataclass(frozen=True, slots=True)
class Planned:
    """What a row comes to: a new product (id None), or one that changes; headings by name, they are made when missing."""

    row: int
    id: int | None
    draft: ProductDraft
    codes: tuple[Code, ...]
    category: str
    supplier: str
    tile: int | None
    is_repriced: bool = False
    is_found_anew: bool = True  # name, codes or heading changed: the search has to know


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The outcome of a dry run; ``stamp`` tells whether the catalogue is still the one it was checked against."""

    source: str
    planned: tuple[Planned, ...] = field(repr=False)
    new: int
    changed: int
    same: int
    problems: tuple[Problem, ...]
    stamp: tuple[int, ...]

    @property
    def is_clean(self) -> bool:
        """True when nothing is wrong: it may be imported."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to."""

    new: int
    changed: int
    same: int


@dataclass(slots=True)
class Checker:
    """Reads row after row against the catalogue and the rows before; ``units`` maps words of all languages to units."""

    by_code: Mapping[str, Known]
    owners: Mapping[str, str]  # key of a barcode → in-house number of its product
    units: Mapping[str, Unit]
    prefixes: tuple[str, str] = ("", "")
    amount_of: Callable[[str], Money] = parse_money
    problems: list[Problem] = field(default_factory=list)
    codes_seen: dict[str, int] = field(default_factory=dict)
    keys_seen: dict[str, int] = field(default_factory=dict)
    read_before: dict[tuple[str, str], int] = field(
        default_factory=dict
    )  # the same rates and sizes come again and again

    def check(self, row: int, cells: Mapping[str, str]) -> Planned | None:
        """What a row comes to, None for a problem or for a product that stays as it is."""
        before = len(self.problems)
        known = self.by_code.get(line(cells.get("code", "")))
        codes = self._codes(row, cells, known)
        if known is None and not cells.get("code", "").strip() and codes:
            known = self.by_code.get(self.owners.get(codes[0].key, ""))
        if known is not None and known.draft.code not in {code.text for code in codes}:
            # The in-house number stays with its product, whatever the file leaves out.
            codes = (read_code(known.draft.code, *self.prefixes), *codes)
        start = known or Known(0, ProductDraft("", Money(0)), "", "", None)
        draft = self._draft(row, cells, start.draft)
        category = self._text(row, cells, "category", start.category, NAME_LENGTH)
        supplier = self._text(row, cells, "supplier", start.supplier, NAME_LENGTH)
        tile = self._tile(row, cells, start.tile)
        self._once(row, draft.code, codes, known)
        if len(self.problems) > before:
            return None
        planned = Planned(row, None if known is None else known.id, draft, codes, category, supplier, tile)
        return planned if known is None else _difference(planned, known)

    def _draft(self, row: int, cells: Mapping[str, str], start: ProductDraft) -> ProductDraft:
        unit, unit_name = self._unit(row, cells, start)
        draft = replace(
            start,
            code=self._text(row, cells, "code", start.code, SHORT_LENGTH) or start.code,
            name=self._text(row, cells, "name", start.name, NAME_LENGTH),
            price=Money(self._read(row, cells, "price", start.price, self.amount_of)),
            unit=unit,
            unit_name=unit_name,
            tax=Rate(self._read(row, cells, "tax", start.tax, parse_rate)),
            is_stocked=self._yes(row, cells, "stocked", is_so=start.is_stocked),
            reorder_point=self._quantity(row, cells, "reorder_point", start.reorder_point),
            order_size=self._quantity(row, cells, "order_size", start.order_size),
            place=self._text(row, cells, "place", start.place, SHORT_LENGTH),
            expires=self._yes(row, cells, "expires", is_so=start.expires),
            is_active=self._yes(row, cells, "active", is_so=start.is_active),
            detail=self._text(row, cells, "detail", start.detail, TEXT_LENGTH),
        )
        if not draft.is_stocked:
            draft = draft.checked() if draft.name else draft  # takes off what only goods have
        if not line(cells.get("name", "")):
            self._wrong(row, "name", Refusal("stock.no_name"))
        return draft

    def _wrong(self, row: int, column: str, why: Refusal) -> None:
        self.problems.append(Problem(row, column, why))

    def _text(self, row: int, cells: Mapping[str, str], column: str, before: str, longest: int) -> str:
        if column not in cells:
            return before
        try:
            if column == "detail":
                return short(passage(cells[column]), longest, is_line=False)
            return short(cells[column], longest)
        except Refusal as why:
            self._wrong(row, column, why)
            return before

    def _read(self, row: int, cells: Mapping[str, str], column: str, before: int, read: Callable[[str], int]) -> int:
        text = cells.get(column)
        if text is None or (not text.strip() and column != "price"):
            return before if text is None else 0
        known = self.read_before.get((column, text))
        if known is not None:
            return known
        try:
            self.read_before[column, text] = found = read(text)
        except Refusal as why:
            self._wrong(row, column, why)
            return before
        return found

    def _quantity(self, row: int, cells: Mapping[str, str], column: str, before: Quantity) -> Quantity:
        return Quantity(self._read(row, cells, column, before, parse_quantity))

    def _yes(self, row: int, cells: Mapping[str, str], column: str, *, is_so: bool) -> bool:
        if column not in cells:
            return is_so
        said = cells[column].strip().casefold()
        if said not in _YES | _NO:
            self._wrong(row, column, Refusal("stock.import_yes_or_no", text=said[:40]))
        # An empty cell of a column says no; a file without the column says nothing.
        return said in _YES

    def _unit(self, row: int, cells: Mapping[str, str], start: ProductDraft) -> tuple[Unit, str]:
        if "unit" not in cells:
            return start.unit, start.unit_name
        said = line(cells["unit"])
        known = self.units.get(said.casefold())
        if known is not None or not said:
            return known or Unit.PIECE, ""
        return start.unit, self._text(row, {"unit": said}, "unit", start.unit_name, 12)

    def _tile(self, row: int, cells: Mapping[str, str], before: int | None) -> int | None:
        said = cells.get("tile")
        if said is None:
            return before
        if not said.strip():
            return None
        plain = said.strip()
        if not (plain.isascii() and plain.isdecimal() and len(plain) < 5):
            self._wrong(row, "tile", Refusal("stock.import_number", text=plain[:40]))
            return before
        return int(plain)

    def _codes(self, row: int, cells: Mapping[str, str], known: Known | None) -> tuple[Code, ...]:
        texts = [line(cells.get("code", ""))] if cells.get("code", "").strip() else []
        texts += cells["barcodes"].translate(_DIVIDERS).split()[:MOST_CODES] if "barcodes" in cells else ()
        if "barcodes" not in cells and known is not None:
            texts = [known.draft.code, *known.draft.barcodes]
        found: dict[str, Code] = {}
        for place, text in enumerate(texts):
            try:
                code = read_code(text, *self.prefixes)
            except Refusal as why:
                self._wrong(row, "code" if place == 0 and cells.get("code", "").strip() else "barcodes", why)
            else:
                found.setdefault(code.key, code)
        return tuple(found.values())

    def _once(self, row: int, code: str, codes: tuple[Code, ...], known: Known | None) -> None:
        """Nothing twice: neither in the file nor against the catalogue."""
        if code and self.codes_seen.setdefault(code, row) != row:
            self._wrong(row, "code", Refusal("stock.import_double", code=code, row=self.codes_seen[code]))
            return
        for given in codes:
            owner = self.owners.get(given.key)
            if owner is not None and (known is None or owner != known.draft.code):
                self._wrong(row, "barcodes", Refusal("stock.code_taken", code=given.text, name=owner))
            elif self.keys_seen.setdefault(given.key, row) != row:
                self._wrong(
                    row, "barcodes", Refusal("stock.import_double", code=given.text, row=self.keys_seen[given.key])
                )


def _difference(planned: Planned, known: Known) -> Planned | None:
    """The plan with what is different, None when nothing is."""
    texts = {code.text for code in planned.codes} | {known.draft.code}
    is_recoded = texts != {known.draft.code, *known.draft.barcodes}
    is_repriced = planned.draft.price != known.draft.price
    headings = (planned.category, planned.supplier, planned.tile)
    fields = replace(planned.draft, barcodes=known.draft.barcodes)
    if fields == known.draft and not is_recoded and headings == (known.category, known.supplier, known.tile):
        return None
    is_found_anew = (
        is_recoded
        or (planned.draft.name, planned.draft.detail) != (known.draft.name, known.draft.detail)
        or planned.category != known.category
    )
    return replace(planned, is_repriced=is_repriced, is_found_anew=is_found_anew)

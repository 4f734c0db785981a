"""The register as a spreadsheet: what people typed stays text, whatever it begins with.

Writes one file that a person chose; reads frozen rows only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desk_app.kernel.texts import translate
from desk_app.lost_property.queries import RegisterRow
from desk_app.lost_property.rules import Figures
from desk_app.lost_property.wording import category_name, colour_name, item_title, state_name

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DANGEROUS: Final = tuple("=+-@\t\r\0＝＋－＠")
_WIDTHS: Final = (20, 17, 18, 16, 22, 12, 14, 40, 8, 16, 12, 16, 14, 20, 14, 20)
_CELL: Final = 32_000  # Excel's limit is 32,767 signs a cell


def write_register(
    path: Path,
    lines: Sequence[RegisterRow],
    figures: Figures,
    zone: tzinfo,
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Write 《遗留物品登记表》 of a period as XLSX; ``step`` is told how far it is and may raise to stop."""
    import xlsxwriter

    # All three off: else text that looks like a formula, a number or a link becomes one.
    options = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        head = book.add_format({"bold": True, "bg_color": "#E8F3F1", "border": 1, "text_wrap": True})
        sheet = book.add_worksheet(translate("LostProperty", "Register"))
        sheet.freeze_panes(1, 1)
        for place, (title, width) in enumerate(zip(_titles(), _WIDTHS, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, title, head)
        for number, line in enumerate(lines, start=1):
            _write_line(sheet, number, line, zone)
            if number % 200 == 0:
                step(number, len(lines))
        sheet.autofilter(0, 0, max(1, len(lines)), len(_WIDTHS) - 1)
        _write_figures(book, figures, head)


def harmless(text: str) -> str:
    """Text as a cell may hold it: an apostrophe before what a spreadsheet could take for a formula."""
    return f"'{text}"[:_CELL] if text.startswith(_DANGEROUS) else text[:_CELL]


def _titles() -> tuple[str, ...]:
    return (
        translate("LostProperty", "Number"),
        translate("LostProperty", "Found at"),
        translate("LostProperty", "Place"),
        translate("LostProperty", "Category"),
        translate("LostProperty", "Item"),
        translate("LostProperty", "Colour"),
        translate("LostProperty", "Make"),
        translate("LostProperty", "Description"),
        translate("LostProperty", "Pieces"),
        translate("LostProperty", "Finder"),
        translate("LostProperty", "Taken in by"),
        translate("LostProperty", "Kept in"),
        translate("LostProperty", "Seal"),
        translate("LostProperty", "Outcome"),
        translate("LostProperty", "By"),
        translate("LostProperty", "Claim slip"),
    )


def _write_line(sheet: Worksheet, number: int, line: RegisterRow, zone: tzinfo) -> None:
    item = line.item
    cells: tuple[str | int, ...] = (
        item.number,
        f"{item.found_at.astimezone(zone):%Y-%m-%d %H:%M}",
        item.place,
        category_name(item.category),
        item_title(item.title, item.category),
        colour_name(item.colour),
        item.brand,
        item.description,
        item.pieces,
        item.finder or item.finder_staff,
        item.taken_by,
        item.storage,
        item.seal,
        state_name(item.state),
        line.ended_by,
        line.claim_number,
    )
    for place, cell in enumerate(cells):
        if isinstance(cell, int):
            sheet.write_number(number, place, cell)
        else:
            sheet.write_string(number, place, harmless(cell))


def _write_figures(book: Workbook, figures: Figures, head: Format) -> None:
    sheet = book.add_worksheet(translate("LostProperty", "Figures"))
    sheet.set_column(0, 0, 34)
    told = (
        (translate("LostProperty", "Items registered"), figures.registered),
        (translate("LostProperty", "In custody"), figures.in_custody),
        (translate("LostProperty", "Returned to the owner"), figures.returned),
        (translate("LostProperty", "Passed on to the administration"), figures.transferred),
        (translate("LostProperty", "With the police"), figures.police),
        (translate("LostProperty", "Disposed of"), figures.disposed),
        (translate("LostProperty", "Returned to the finder"), figures.to_finder),
        (translate("LostProperty", "Days to return (median)"), figures.median_days),
    )
    for row, (name, figure) in enumerate(told):
        sheet.write_string(row, 0, name, head)
        if figure is not None:
            sheet.write_number(row, 1, figure)

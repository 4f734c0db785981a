"""The board as a spreadsheet: one sheet of figures, one per chart, one by staff number. Numbers stay numbers.

Writes one file that a person chose; reads frozen rows only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.kernel.money import Currency
from desk_app.kernel.texts import translate
from desk_app.reception.rules import StaffFigures
from desk_app.reports.rules import Series, Tile

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

_LONGEST_TITLE = 31  # a sheet's name in Excel
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


@dataclass(frozen=True, slots=True)
class Told:
    """What stands on the first and the last sheet: the span's name, its tiles, who served how many."""

    title: str
    tiles: tuple[Tile, ...]
    staff: tuple[StaffFigures, ...]


def write_board(path: Path, told: Told, charts: Sequence[Series], currency: Currency) -> None:
    """Write the board of a span as XLSX, in the language that its words come in."""
    import xlsxwriter

    # All three off: else text that looks like a formula, a number or a link becomes one.
    options = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    made = BytesIO()
    with xlsxwriter.Workbook(made, options) as book:
        head = book.add_format({"bold": True, "bg_color": "#E8F3F1", "border": 1, "text_wrap": True})
        _write_tiles(book, told, head)
        for series in charts:
            _write_series(book, series, currency, head)
        _write_staff(book, told.staff, head)
    path.write_bytes(made.getvalue())


def _write_tiles(book: Workbook, told: Told, head: Format) -> None:
    sheet = book.add_worksheet(translate("Reports", "Figures"))
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 2, 24)
    sheet.write_string(0, 0, told.title, head)
    for row, tile in enumerate(told.tiles, start=1):
        sheet.write_string(row, 0, tile.name)
        sheet.write_string(row, 1, tile.figure)
        sheet.write_string(row, 2, tile.note)


def _write_series(book: Workbook, series: Series, currency: Currency, head: Format) -> None:
    sheet = book.add_worksheet(series.title.translate(_FORBIDDEN)[:_LONGEST_TITLE])
    sheet.set_column(0, 0, 24)
    sheet.write_string(0, 0, series.title, head)
    for row, bar in enumerate(series.bars, start=1):
        sheet.write_string(row, 0, bar.name)
        sheet.write_number(row, 1, bar.value / 10**currency.decimals if series.is_money else bar.value)
        sheet.write_string(row, 2, bar.text)


def _write_staff(book: Workbook, served: Sequence[StaffFigures], head: Format) -> None:
    sheet = book.add_worksheet(translate("Reports", "Staff numbers"))
    titles = (
        translate("Reports", "Staff number"),
        translate("Reports", "Visitors served"),
        translate("Reports", "Minutes served"),
    )
    for column, title in enumerate(titles):
        sheet.set_column(column, column, 18)
        sheet.write_string(0, column, title, head)
    for row, staff in enumerate(served, start=1):
        sheet.write_string(row, 0, staff.staff_number)
        sheet.write_number(row, 1, staff.visits)
        sheet.write_number(row, 2, round(staff.served.total_seconds() / 60, 1))

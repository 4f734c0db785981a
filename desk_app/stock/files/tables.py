"""Rows of text out of a CSV or XLSX file and into one; no cell is ever a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from desk_app.kernel.refusal import Refusal
from desk_app.stock.files.sheets import read_sheet
from desk_app.stock.rules import MOST_ROWS

Step = Callable[[int, int], None]  # done, total; raises to cancel
_DANGEROUS: Final = tuple("=+-@\t\r\0＝＋－＠")
_CELL: Final = 32_000  # Excel's limit is 32,767 signs a cell
_MOST_BYTES: Final = 200_000_000
_EVERY: Final = 500


def read_table(path: Path) -> Iterator[list[str]]:
    """The rows of a file as text, the first one the headings; refuses stock.import_unreadable, .import_too_long."""
    try:
        is_too_large = path.stat().st_size > _MOST_BYTES
    except OSError as problem:
        raise Refusal("stock.import_unreadable") from problem
    if is_too_large:
        raise Refusal("stock.import_too_long", longest=MOST_ROWS)
    read = read_sheet if path.suffix.lower() in {".xlsx", ".xlsm"} else _read_csv
    for number, row in enumerate(read(path)):
        if number > MOST_ROWS:
            raise Refusal("stock.import_too_long", longest=MOST_ROWS)
        yield row


def _plain(cell: str) -> str:
    """A cell without the apostrophe that ``harmless`` put before it."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_DANGEROUS) else cell


def _read_csv(path: Path) -> Iterator[list[str]]:
    text = _decoded(path.read_bytes())
    first = text.partition("\n")[0]
    divider = max(",;\t", key=first.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=divider):
            yield [_plain(cell) for cell in row]
    except csv.Error as problem:  # for instance a field of 200,000 signs
        raise Refusal("stock.import_unreadable") from problem


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refusal("stock.import_unreadable")


def harmless(text: str) -> str:
    """Text as a CSV cell may hold it: an apostrophe before what a spreadsheet could take for a formula.

    One more before what has apostrophes already, so that it comes in again as it was.
    """
    return f"'{text}"[:_CELL] if text.lstrip("'").startswith(_DANGEROUS) else text[:_CELL]


def write_table(path: Path, head: Sequence[str], body: Iterable[Sequence[str | int]], total: int, step: Step) -> int:
    """Write a file by its ending (.csv or .xlsx) and give the number of rows; ``step`` may raise to stop."""
    lines = _counted(body, total, step)
    return _write_xlsx(path, head, lines) if path.suffix.lower() == ".xlsx" else _write_csv(path, head, lines)


def _counted(body: Iterable[Sequence[str | int]], total: int, step: Step) -> Iterator[Sequence[str | int]]:
    for number, line in enumerate(body, 1):
        yield line
        if number % _EVERY == 0:
            step(number, max(total, number))


def _write_csv(path: Path, head: Sequence[str], body: Iterable[Sequence[str | int]]) -> int:
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(head)
        for line in body:
            writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in line])
            written += 1
    return written


def _write_xlsx(path: Path, head: Sequence[str], body: Iterable[Sequence[str | int]]) -> int:
    import xlsxwriter

    # All three off: else text that looks like a formula, a number or a link becomes one.
    options = {
        "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False, "constant_memory": True,
    }  # fmt: skip
    count = 0
    with xlsxwriter.Workbook(str(path), options) as book:
        bold = book.add_format({"bold": True, "bg_color": "#E8F3F1", "border": 1})
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(head) - 1, 16)
        for place, title in enumerate(head):
            sheet.write_string(0, place, title, bold)
        for count, line in enumerate(body, 1):
            for place, cell in enumerate(line):
                if isinstance(cell, str):
                    sheet.write_string(count, place, cell[:_CELL])
                else:
                    sheet.write_number(count, place, cell)
    return count

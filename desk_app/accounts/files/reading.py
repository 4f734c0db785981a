"""Reads a CSV or XLSX file as text in rows; what begins with ``=`` stays the text it is, nothing is ever reckoned.

Reads one file that a person chose; must never write, and never believe what a file says of its own size.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Final

from desk_app.accounts.rules import MOST_ROWS
from desk_app.kernel.refusal import Refusal

Step = Callable[[int, int], None]
_LARGEST_FILE: Final = 30_000_000
_LARGEST_UNPACKED: Final = 300_000_000  # a small file can hold a mountain of blanks
_LONGEST_CELL: Final = 2_000
_MOST_COLUMNS: Final = 60
_BLANK_LINES: Final = 1_000  # so many empty lines one after the other end a sheet
#: What a spreadsheet could take for a formula; our own exports put an apostrophe before it.
DANGEROUS: Final = tuple("=+-@\t\r\0＝＋－＠")
_ENCODINGS: Final = ("utf-8-sig", "gb18030")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The headings, and each line that holds anything with its number in the file."""

    head: tuple[str, ...]
    lines: tuple[tuple[int, tuple[str, ...]], ...]


def nothing(_done: int, _total: int) -> None:
    """A step that tells nobody."""


def read_sheet(path: Path, step: Step = nothing) -> Sheet:
    """The first sheet of a file; ``step`` may raise to stop.

    Refuses accounts.file_unreadable, .nothing_to_import, .too_many_rows.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise Refusal("accounts.too_many_rows", most=MOST_ROWS)
        rows = _xlsx(path) if path.suffix.lower() in {".xlsx", ".xlsm"} else _csv(path)
        numbered = _filled(rows, step)
        first = next(numbered, None)
        lines = tuple(islice(numbered, MOST_ROWS + 1))
    except (OSError, ValueError, csv.Error, KeyError) as problem:
        raise Refusal("accounts.file_unreadable") from problem
    if first is None or not lines:
        raise Refusal("accounts.nothing_to_import")
    if len(lines) > MOST_ROWS:
        raise Refusal("accounts.too_many_rows", most=MOST_ROWS)
    return Sheet(first[1], lines)


def _filled(rows: Iterable[tuple[str, ...]], step: Step) -> Iterator[tuple[int, tuple[str, ...]]]:
    blank = 0
    for number, row in enumerate(rows, start=1):
        if number % 500 == 0:
            step(number, 0)
        if any(row):
            blank = 0
            yield number, row
        else:
            blank += 1
            if blank > _BLANK_LINES:
                return


def _csv(path: Path) -> Iterator[tuple[str, ...]]:
    content = path.read_bytes()
    text = _decoded(content).replace("\0", "")
    head = text.split("\n", 1)[0]
    divider = max((",", ";", "\t"), key=head.count)
    for row in csv.reader(StringIO(text, newline=""), delimiter=divider):
        yield tuple(_plain(cell) for cell in row[:_MOST_COLUMNS])


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError("no encoding fits")


def _xlsx(path: Path) -> Iterator[tuple[str, ...]]:
    from zipfile import BadZipFile, ZipFile

    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with ZipFile(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > _LARGEST_UNPACKED:
                raise Refusal("accounts.too_many_rows", most=MOST_ROWS)
        # Formulas as they are typed, not their last result: a cell is what it says.
        book = openpyxl.load_workbook(path, read_only=True, data_only=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the file says of its size may be wrong
        for row in sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True):
            yield tuple(_said(cell) for cell in row)
        book.close()
    except (InvalidFileException, BadZipFile, SyntaxError, TypeError, IndexError, AttributeError) as problem:
        raise ValueError("not a workbook") from problem


def _said(cell: object) -> str:
    """A cell as people read it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return f"{cell:.12g}"  # 12.340000000000002 is what a spreadsheet makes of 12.34
    return _plain(str(cell))


def _plain(text: str) -> str:
    """Text without the apostrophe that our own exports put before what looks like a formula."""
    kept = text.replace("\0", "").strip()[:_LONGEST_CELL]
    return kept[1:] if kept.startswith("'") and kept[1:].startswith(DANGEROUS) else kept

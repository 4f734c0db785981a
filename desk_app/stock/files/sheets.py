"""The first sheet of an XLSX file as rows of text, heard straight from its XML: twenty times as fast as a workbook.

A file is hostile until proved otherwise: its parts are bounded before they are unpacked, it declares no entities, and a
formula is only its text.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Final
from xml.etree import ElementTree
from xml.parsers import expat

from desk_app.kernel.refusal import Refusal
from desk_app.stock.rules import MOST_ROWS

_MOST_BYTES: Final = 400_000_000  # of one unpacked part
_CHUNK: Final = 1 << 16
_SPACE: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_MAIN: Final = f"{{{_SPACE}}}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MOST_COLUMNS: Final = 200
_BROKEN: Final = (
    OSError, KeyError, ValueError, IndexError, zipfile.BadZipFile, ElementTree.ParseError, expat.ExpatError,
)  # fmt: skip
_ROW, _CELL, _VALUE, _FORMULA, _TEXT, _STRING, _READING = (
    f"{_SPACE} {name}" for name in ("row", "c", "v", "f", "t", "si", "rPh")
)


def read_sheet(path: Path) -> Iterator[list[str]]:
    """The rows of the first sheet as text, empty ones as empty lists; refuses stock.import_unreadable."""
    try:
        with zipfile.ZipFile(path) as book:
            if any(part.file_size > _MOST_BYTES for part in book.infolist()):
                raise Refusal("stock.import_unreadable")
            strings = _strings(book)
            with book.open(_first(book)) as sheet:
                yield from _Heard(strings).rows_of(sheet)
    except _BROKEN as problem:
        raise Refusal("stock.import_unreadable") from problem


def _first(book: zipfile.ZipFile) -> str:
    """The part that holds the first sheet."""
    with book.open("xl/workbook.xml") as file:
        sheet = ElementTree.parse(file).getroot().find(f"{_MAIN}sheets/{_MAIN}sheet")
    with book.open("xl/_rels/workbook.xml.rels") as file:
        relations = ElementTree.parse(file).getroot()
    wanted = None if sheet is None else sheet.get(_RELATION)
    target = next((relation.get("Target", "") for relation in relations if relation.get("Id") == wanted), "")
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _strings(book: zipfile.ZipFile) -> list[str]:
    """The table of texts that cells point to."""
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    heard = _Heard([])
    with book.open("xl/sharedStrings.xml") as file:
        for _ in heard.rows_of(file):
            pass
    return heard.texts


class _Heard:
    """What the parser says of one part, as rows of cells or as a list of texts; each sign is looked at once."""

    def __init__(self, strings: list[str]) -> None:
        self.texts: list[str] = []
        self._strings = strings
        self._ready: list[list[str]] = []
        self._row: list[str] = []
        self._number = self._at = 0  # the last row that was given, and the one that is heard
        self._parts: list[str] = []
        self._cell: dict[str, str] = {}
        self._text: str | None = None
        self._formula: str | None = None
        self._value = ""
        self._is_reading = False  # how a word is read (rPh) is no part of it
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_entities
        parser.CharacterDataHandler = self._parts.append
        # Two million elements in a large file: one look decides which of them matter.
        listen = self._listen
        begins = {_CELL: self._begin_cell, _ROW: self._begin_row, _STRING: self._begin_cell, _READING: self._read}
        begins |= {_VALUE: listen, _FORMULA: listen, _TEXT: listen}
        ends = {_CELL: self._end_cell, _TEXT: self._end_text, _VALUE: self._end_value, _FORMULA: self._end_formula}
        ends |= {_ROW: self._end_row, _STRING: self._end_string, _READING: self._end_reading}
        parser.StartElementHandler = lambda name, said: begins[name](said) if name in begins else None
        parser.EndElementHandler = lambda name: ends[name]() if name in ends else None

    def rows_of(self, part: IO[bytes]) -> Iterator[list[str]]:
        """Parse piece by piece and give each row when it is complete."""
        while piece := part.read(_CHUNK):
            self._parser.Parse(piece, False)
            ready, self._ready = self._ready, []
            yield from ready
        self._parser.Parse(b"", True)

    def _listen(self, _said: dict[str, str]) -> None:
        self._parts.clear()

    def _read(self, _said: dict[str, str]) -> None:
        self._is_reading = True

    def _end_reading(self) -> None:
        self._is_reading = False

    def _begin_row(self, said: dict[str, str]) -> None:
        self._row = []
        self._at = int(said.get("r", 0))

    def _begin_cell(self, said: dict[str, str]) -> None:
        self._cell = said
        self._text = self._formula = None
        self._value = ""

    def _end_value(self) -> None:
        self._value = "".join(self._parts)

    def _end_formula(self) -> None:
        self._formula = "".join(self._parts)

    def _end_text(self) -> None:
        if not self._is_reading:
            text = "".join(self._parts)
            self._text = text if self._text is None else self._text + text  # runs of different faces are one text

    def _end_string(self) -> None:
        self.texts.append(self._text or "")

    def _end_cell(self) -> None:
        row, where = self._row, self._cell.get("r")
        place = len(row) if where is None else _column(where.rstrip("0123456789"))
        if place >= _MOST_COLUMNS:
            return
        if place > len(row):
            row += [""] * (place - len(row))
        row.append(self._said())

    def _said(self) -> str:
        if self._text is not None:
            return self._text
        if self._formula is not None:
            return f"={self._formula}"
        kind = self._cell.get("t", "n")
        if kind == "s":
            return self._strings[int(self._value)]
        return _number(self._value) if kind == "n" else self._value

    def _end_row(self) -> None:
        if not any(self._row):
            return  # a sheet may hold a million rows that have a colour and nothing else
        # Empty rows are left out of a file, but people count them.
        missing = max(0, min(self._at - self._number - 1, MOST_ROWS + 1))
        self._ready += [[] for _ in range(missing)]
        self._ready.append(self._row)
        self._number += missing + 1


def _refuse_entities(*_declared: object) -> None:
    raise ValueError("a spreadsheet declares no entities")


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _number(text: str) -> str:
    """A number as a person reads it: no tail of zeros, no exponent."""
    if not text or (text.isascii() and text.isdecimal()):
        return text
    value = float(text)
    return str(int(value)) if value.is_integer() else f"{value:.6f}".rstrip("0")

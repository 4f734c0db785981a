"""The first sheet of an XLSX file as rows of text, read straight from its XML: ten times as fast as a whole workbook.

A file is hostile until proved otherwise: its parts are bounded before they are unpacked, and a formula is only its text.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Final
from xml.etree import ElementTree

from desk_app.kernel.refusal import Refusal

_MOST_BYTES: Final = 400_000_000  # of one unpacked part
_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MOST_COLUMNS: Final = 200
_BROKEN: Final = (OSError, KeyError, ValueError, IndexError, zipfile.BadZipFile, ElementTree.ParseError)


def read_sheet(path: Path) -> Iterator[list[str]]:
    """The rows of the first sheet as text; refuses stock.import_unreadable."""
    try:
        with zipfile.ZipFile(path) as book:
            if any(part.file_size > _MOST_BYTES for part in book.infolist()):
                raise Refusal("stock.import_unreadable")
            strings = _strings(book)
            with book.open(_first(book)) as sheet:
                yield from _rows(sheet, strings)
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
    found: list[str] = []
    with book.open("xl/sharedStrings.xml") as file:
        for _, element in ElementTree.iterparse(file):
            if element.tag == f"{_MAIN}si":
                found.append(_text(element))
                element.clear()
    return found


def _text(element: ElementTree.Element) -> str:
    # Runs of different faces are one text; how a word is read (rPh) is not part of it.
    parts = [element.find(f"{_MAIN}t"), *element.iterfind(f"{_MAIN}r/{_MAIN}t")]
    return "".join(part.text or "" for part in parts if part is not None)


def _rows(sheet: IO[bytes], strings: list[str]) -> Iterator[list[str]]:
    row_tag = f"{_MAIN}row"
    for _, element in ElementTree.iterparse(sheet):
        if element.tag == row_tag:
            yield _row(element, strings)
            element.clear()


def _row(row: ElementTree.Element, strings: list[str]) -> list[str]:
    found: list[str] = []
    for cell in row:
        where = cell.get("r")
        place = len(found) if where is None else _column(where.rstrip("0123456789"))
        if place >= _MOST_COLUMNS:
            break
        found += [""] * (place - len(found))
        found.append(_cell(cell, strings))
    return found


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _cell(cell: ElementTree.Element, strings: list[str]) -> str:
    kind, value, formula = cell.get("t", "n"), "", None
    for part in cell:
        if part.tag == f"{_MAIN}v":
            value = part.text or ""
        elif part.tag == f"{_MAIN}f":
            formula = part.text or ""
        elif part.tag == f"{_MAIN}is":
            return _text(part)
    if formula is not None:
        return f"={formula}"
    if kind == "s":
        return strings[int(value)]
    return _number(value) if kind == "n" else value


def _number(text: str) -> str:
    """A number as a person reads it: no tail of zeros, no exponent."""
    if not text or (text.isascii() and text.isdecimal()):
        return text
    value = float(text)
    return str(int(value)) if value.is_integer() else f"{value:.6f}".rstrip("0")

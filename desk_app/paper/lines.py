"""Where in a TOML file a key or an item stands, because the standard reader keeps no line numbers.

Only for error messages: a key it can't find is reported at the nearest table above it. Must never parse values.
"""

import re
from pathlib import PurePath
from typing import Final

Place = tuple[str | int, ...]

_HEADER: Final = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.-]+)\s*\]")
_KEY: Final = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=")
_ITEM: Final = re.compile(r"^\s*\{")
_SYNTAX: Final = re.compile(r"\(at line (\d+)")


class Lines:
    """The places of one definition file: tables, keys, and the items of arrays written one on a line."""

    def __init__(self, source: str) -> None:
        self._places: dict[Place, int] = {}
        self._tables: dict[Place, int] = {}
        self._number = 1
        at: Place = ()
        key: Place | None = None
        item = 0
        for number, line in enumerate(source.splitlines(), 1):
            self._number = number
            if header := _HEADER.match(line):
                at, key = self._table(header[2].split("."), header[1] == "[["), None
                self._places[at] = number
            elif found := _KEY.match(line):
                key, item = (*at, found[1]), 0
                self._places.setdefault(key, number)
            elif key is not None and _ITEM.match(line):
                self._places[(*key, item)] = number
                item += 1

    def of(self, place: Place) -> int:
        """Return the line of a place, or of the closest thing above it that is known (1-based)."""
        while place and place not in self._places:
            place = place[:-1]
        return self._places.get(place, 1)

    def _table(self, names: list[str], repeated: bool) -> Place:
        place: Place = ()
        for depth, name in enumerate(names):
            place = (*place, name)
            last = depth == len(names) - 1
            if last and repeated:
                self._places.setdefault(place, self._number)
                self._tables[place] = self._tables.get(place, -1) + 1
            if place in self._tables:
                place = (*place, self._tables[place])
        return place


def line_of_syntax_error(error: Exception) -> int:
    """Return the line that a TOML syntax error names, else 1."""
    found = _SYNTAX.search(str(error))
    return int(found[1]) if found else 1


def shown_path(path: PurePath) -> str:
    """Return a path short enough for a message: the last two parts."""
    return "/".join(path.parts[-2:])

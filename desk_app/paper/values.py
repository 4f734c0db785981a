"""The plain values a form is filled with: facts, pictures, pen strokes, and the site whose paper it is.

Nothing here draws or reads files; everything is frozen so that a print job can be stored and printed again unchanged.
"""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

LANGUAGES: Final = ("zh_CN", "zh_TW", "en")
MM: Final = 72 / 25.4
"""Points in a millimetre: definitions speak millimetres, drawing speaks points."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG file's bytes, already checked and re-encoded by whoever took it in."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Strokes:
    """A handwritten signature: pen lines of (x, y) points in a pad of the given size, y downwards."""

    lines: tuple[tuple[tuple[float, float], ...], ...]
    width: float
    height: float


Fact = str | int | bool | None | datetime | date | Picture | Strokes | Sequence[Mapping[str, "Fact"]]
Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Site:
    """Whose paper it is: name, address, logo and the local ways of writing time and money."""

    name: str = ""
    address: str = ""
    phone: str = ""
    footer: str = ""
    logo: Picture | None = None
    timezone: str = "Asia/Shanghai"
    currency: str = "¥"
    decimals: int = 2


@dataclass(frozen=True, slots=True)
class Notice:
    """Something paper could not show as given: code is missing_glyph, shortened, page_full or bad_picture."""

    code: str
    what: str


@dataclass(frozen=True, slots=True)
class Document:
    """One rendered form: PDF bytes, page size in millimetres, page count, title and what could not be shown."""

    pdf: bytes = field(repr=False)
    width_mm: float
    height_mm: float
    pages: int
    title: str
    warnings: tuple[Notice, ...] = ()


def facts_to_json(facts: Facts) -> dict[str, object]:
    """Return facts as plain JSON values, so that a print job can keep them in a row."""
    return {name: _plain(value) for name, value in facts.items()}


def facts_from_json(stored: Mapping[str, object]) -> dict[str, Fact]:
    """Return the facts that `facts_to_json` stored."""
    return {name: _fact(value) for name, value in stored.items()}


def _plain(value: Fact) -> object:
    if isinstance(value, Picture):
        return {"$picture": base64.b64encode(value.data).decode("ascii")}
    if isinstance(value, Strokes):
        return {"$strokes": [list(map(list, line)) for line in value.lines], "size": [value.width, value.height]}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if value is None or isinstance(value, str | int):
        return value
    return [facts_to_json(row) for row in value]


def _fact(value: object) -> Fact:
    if isinstance(value, Mapping):
        if "$picture" in value:
            return Picture(base64.b64decode(str(value["$picture"])))
        width, height = value["size"]
        return Strokes(tuple(tuple((x, y) for x, y in line) for line in value["$strokes"]), width, height)
    if isinstance(value, list):
        return tuple(facts_from_json(row) for row in value)
    if value is None or isinstance(value, str | int):
        return value
    raise ValueError(f"not a stored fact: {value!r}")

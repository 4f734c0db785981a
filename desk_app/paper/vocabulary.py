"""The words a form definition is written in: one frozen class per kind of block, its fields are its keys.

`reading` builds these from TOML and checks every key against the types here; `docs/forms.md` explains them to a site.
Lengths are millimetres unless a field says otherwise. Nothing here reads, measures or draws.
"""

from dataclasses import dataclass, field
from typing import Literal

from desk_app.paper.papers import Paper
from desk_app.paper.parts import Align, Check, Column, FactName, Field, Item, RowsName, Signature, Words

__all__ = ["Align", "Check", "Column", "FactName", "Field", "Item", "RowsName", "Signature", "Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What every block can have: shown only `when` a fact holds or `unless` it does, own `gap` above, `pin` to the foot."""

    line: int = 0
    when: FactName | None = None
    unless: FactName | None = None
    gap: float | None = None
    pin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Block):
    """The letterhead: site, logo, title, number, Code 128 and QR of `code`."""

    title: Words
    subtitle: Words | None = None
    code: FactName | None = None
    barcode: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Block):
    """A heading inside the page; it never stands alone at a page's end."""

    title: Words
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields(Block):
    """Labelled values in a grid of columns (`grid`), or one under the other with the value right (`list`)."""

    items: tuple[Field, ...]
    columns: int = 2
    style: Literal["grid", "list"] = "grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Block):
    """Rows under a header repeated on each page; `blank_rows` leaves room to write, `group` puts a heading at each change."""

    columns: tuple[Column, ...]
    rows: RowsName
    empty: Words | None = None
    blank_rows: int = 0
    row_height: float = 0
    numbered: bool = False
    totals: tuple[Field, ...] = ()
    header: bool = True
    ruled: bool = True
    group: FactName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks(Block):
    """Tick boxes, fixed (`items`) or one per row of a fact (`rows` with `value` as label and `tick`)."""

    rows: RowsName | None = None
    items: tuple[Check, ...] = ()
    label: Words | None = None
    value: FactName | None = None
    tick: FactName | None = None
    columns: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing(Block):
    """Lines to write on; a `value` that is there is printed above them."""

    label: Words | None = None
    value: FactName | None = None
    lines: int = 3
    spacing: float = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes(Block):
    """A row of small squares for one character each, such as a phone number written by hand."""

    label: Words
    count: int = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures(Block):
    """Signature boxes side by side."""

    items: tuple[Signature, ...]
    height: float = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes(Block):
    """A QR code of a `size`, Code 128 under it if `barcode` is set (alone if `qr` is not), and the grouped digits."""

    code: FactName
    caption: Words | None = None
    size: float = 22
    qr: bool = True
    barcode: bool = False
    bars: float = 10
    digits: bool = True
    align: Align = "center"


@dataclass(frozen=True, slots=True, kw_only=True)
class Big(Block):
    """One large value, shrunk to stand on one line (size in points)."""

    label: Words | None = None
    value: FactName | None = None
    text: Words | None = None
    size: float = 44
    align: Align = "center"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Block):
    """Running text: plain, quiet (small and grey), strong, or framed."""

    label: Words | None = None
    value: FactName | None = None
    text: Words | None = None
    style: Literal["plain", "quiet", "strong", "framed"] = "plain"
    align: Align = "left"
    max_lines: int = 0
    size: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures(Block):
    """Pictures in a grid: one fact (`value`), or one per row (`rows` and its `value`), with an optional caption; `fill` crops."""

    rows: RowsName | None = None
    value: FactName
    caption: FactName | None = None
    columns: int = 3
    height: float = 35
    fill: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Block):
    """The course of a matter: one dot per row with its time, what happened, details and who."""

    rows: RowsName
    at: FactName
    title: FactName
    detail: FactName | None = None
    by: FactName | None = None
    mark: FactName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Block):
    """Bars, one per row: a label, a length from the whole number `amount`, and the text beside it."""

    rows: RowsName
    name: FactName
    amount: FactName
    shown: FactName | None = None
    title: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tear(Block):
    """A dashed line to tear or cut along."""

    text: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Space(Block):
    """Empty height, for stamps or air."""

    height: float = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPage(Block):
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the blocks standing side by side; width in millimetres or a share (`grow`)."""

    block: tuple[Block, ...]
    width: float = 0
    grow: float = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside(Block):
    """Groups of blocks side by side."""

    side: tuple[Side, ...]
    space: float = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels(Block):
    """A sheet of equal cells, one per row of a fact; the block's own blocks are drawn in each cell."""

    rows: RowsName
    block: tuple[Block, ...]
    columns: int = 3
    height: float = 37
    padding: float = 3
    frame: bool = True


BLOCKS: dict[str, type[Block]] = {
    "head": Head,
    "section": Section,
    "fields": Fields,
    "table": Table,
    "checks": Checks,
    "writing": Writing,
    "boxes": Boxes,
    "signatures": Signatures,
    "codes": Codes,
    "big": Big,
    "note": Note,
    "pictures": Pictures,
    "timeline": Timeline,
    "chart": Chart,
    "tear": Tear,
    "space": Space,
    "new-page": NewPage,
    "beside": Beside,
    "labels": Labels,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Footer:
    """The foot of every page: a text of the form, and which of the site's own words, print time, staff and page it shows."""

    text: Words | None = None
    show: tuple[str, ...] = ("printed", "staff", "page")


@dataclass(frozen=True, slots=True)
class Form:
    """A form definition, read and checked."""

    name: str
    title: Words
    paper: Paper
    facts: dict[str, str | dict[str, str]]
    blocks: tuple[Block, ...]
    footer: Footer = field(default_factory=Footer)
    source: str = ""
    built_in: bool = True

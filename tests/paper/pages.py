"""Reads finished pages back: their text boxes, their text, their codes."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter

from desk_app.paper.picture import page_image

_TOUCH = 0.35
"""Points that two ink boxes may share: kerning and rounding, not a legible overlap."""
_left = attrgetter("left")


@dataclass(frozen=True, slots=True)
class Box:
    """The ink of one piece of text on a page, in points from the bottom left."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    def covers(self, other: "Box") -> bool:
        """Tell whether two boxes share more than a hair's width."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.top, other.top) - max(self.bottom, other.bottom)
        return wide > _TOUCH and tall > _TOUCH


@dataclass(frozen=True)
class Read:
    """What a PDF says when it is read back."""

    boxes: tuple[Box, ...]
    text: str
    sizes: tuple[tuple[float, float], ...]

    def overlaps(self) -> list[tuple[Box, Box]]:
        """Return the pairs of text boxes that lie on each other."""
        return list(_overlaps(self.boxes))

    def outside(self) -> list[Box]:
        """Return the text boxes that leave their page."""
        return [
            box
            for box in self.boxes
            if box.left < 0
            or box.bottom < 0
            or box.right > self.sizes[box.page][0]
            or box.top > self.sizes[box.page][1]
        ]


def _overlaps(boxes: tuple[Box, ...]) -> Iterator[tuple[Box, Box]]:
    rows: dict[tuple[int, int], list[Box]] = {}
    for box in boxes:
        for band in range(int(box.bottom // 20), int(box.top // 20) + 1):
            rows.setdefault((box.page, band), []).append(box)
    for row in rows.values():
        row.sort(key=_left)
        for place, one in enumerate(row):
            for other in islice(row, place + 1, None):
                if other.left > one.right:
                    break
                if one.covers(other):
                    yield one, other


def read(pdf: bytes) -> Read:
    """Read text objects and text of all pages with a reader that is not the writer."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(pdf)
    boxes: list[Box] = []
    texts: list[str] = []
    edges = [ctypes.c_float() for _ in range(4)]
    for number, page in enumerate(document):
        texts.append(page.get_textpage().get_text_range())
        for place in range(raw.FPDFPage_CountObjects(page)):
            piece = raw.FPDFPage_GetObject(page, place)
            if raw.FPDFPageObj_GetType(piece) != raw.FPDF_PAGEOBJ_TEXT:
                continue
            assert raw.FPDFPageObj_GetBounds(piece, *edges)
            left, bottom, right, top = (edge.value for edge in edges)
            if right - left > 0:
                boxes.append(Box(number, left, bottom, right, top))
    sizes = tuple(page.get_size() for page in document)
    document.close()
    return Read(tuple(boxes), "\n".join(texts), sizes)


def scan(pdf: bytes, page: int = 0, dpi: float = 203) -> dict[str, str]:
    """Return the codes a scanner finds on the 1-bit picture of a page: format name → text."""
    return dict(scan_all(pdf, page, dpi))


def scan_all(pdf: bytes, page: int = 0, dpi: float = 203) -> set[tuple[str, str]]:
    """Return every code on the 1-bit picture of a page as (format name, text)."""
    import zxingcpp

    image = page_image(pdf, page, dpi).convert("L").point(lambda tone: 255 if tone > 127 else 0)
    found = zxingcpp.read_barcodes(image)
    return {(one.format.name, one.text) for one in found}

"""The page being drawn: a thin surface over reportlab's canvas with y downwards and the code of unknown characters.

Everything that touches the canvas is here. It decides nothing about layout and knows no form.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise
from typing import Any, Final

from desk_app.paper import code128, qr
from desk_app.paper.fonts import Face, Typeface, code_of, typeface
from desk_app.paper.images import image_of
from desk_app.paper.papers import Colour, Paper
from desk_app.paper.tags import Tags
from desk_app.paper.text import Line, TextBox, box_width
from desk_app.paper.values import Picture, Strokes
from desk_app.paper.vocabulary import Align

_ASCENT: Final = 0.88
_DOT: Final = 72 / 203.2
"""One dot of a slip printer: codes stand on whole dots, so that their edges stay sharp."""
_EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)


class Sheet:
    """One PDF document under construction; coordinates are points from the top left of the page."""

    def __init__(
        self, paper: Paper, height: float, language: str, title: str, author: str, made_at: datetime | None
    ) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self.width, self.height = paper.width, height
        self._buffer = BytesIO()
        self._language = language
        main = typeface(language).main
        main.load()
        self._canvas = Canvas(
            self._buffer,
            pagesize=(paper.width, height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=main.name,  # type: ignore[arg-type] # the stubs are wrong here
            lang=language.replace("_", "-"),
        )
        _date(self._canvas._doc, made_at or _EPOCH)  # type: ignore[attr-defined] # noqa: SLF001
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("desk_app")
        self._canvas.setSubject("")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._fill: Colour | None = None
        self._stroke: Colour | None = None
        self._tags = Tags(self._canvas)

    def next_page(self) -> None:
        """End this page and start one of the same size."""
        self._tags.end_page()
        self._canvas.showPage()
        self._tags.begin_page()
        self._fill = self._stroke = None

    def pdf(self) -> bytes:
        """End the document and return its bytes."""
        self._tags.end_page()
        self._canvas.showPage()
        self._tags.write()
        self._canvas.save()
        return self._buffer.getvalue()

    @contextmanager
    def scaled(self, factor: float, x: float, y: float) -> Iterator[None]:
        """Draw smaller for a while, the point (x, y) staying where it is."""
        self._canvas.saveState()
        self._canvas.translate(x, self.height - y)
        self._canvas.scale(factor, factor)
        self._canvas.translate(-x, y - self.height)
        self._fill = self._stroke = None
        try:
            yield
        finally:
            self._canvas.restoreState()
            self._fill = self._stroke = None

    def text(self, x: float, y: float, box: TextBox, colour: Colour, width: float = 0, align: Align = "left") -> None:
        """Draw a text whose top left is at (x, y); `width` is the room that `align` refers to."""
        if not box.width:
            return
        self._tags.begin_text()
        for line in box.lines:
            shift = {"left": 0.0, "right": width - line.width, "center": (width - line.width) / 2}[align]
            self.line(x + shift, y + (box.leading - box.size) / 2 + box.size * _ASCENT, line, box.size, colour)
            y += box.leading
        self._tags.end_text()

    def line(self, x: float, base: float, line: Line, size: float, colour: Colour) -> None:
        """Draw one line of text on its baseline."""
        for face, text, width in line.runs:
            if face is None:
                self._code_box(x, base, text, size, colour)
            else:
                self._run(x, base, face, text, size, colour)
            x += width

    def rule(
        self, x: float, y: float, width: float, colour: Colour, thickness: float, dash: Sequence[float] = ()
    ) -> None:
        """Draw a horizontal line."""
        self._path(colour, thickness, dash)
        self._canvas.line(x, self.height - y, x + width, self.height - y)

    def bar(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle."""
        self._filled(colour)
        self._canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def frame(
        self, x: float, y: float, width: float, height: float, colour: Colour, thickness: float, *, radius: float = 0
    ) -> None:
        """Draw a rectangle's outline, with round corners if a radius is given."""
        self._path(colour, thickness)
        if radius:
            self._canvas.roundRect(x, self.height - y - height, width, height, radius, stroke=1, fill=0)
        else:
            self._canvas.rect(x, self.height - y - height, width, height, stroke=1, fill=0)

    def dot(self, x: float, y: float, radius: float, colour: Colour, filled: bool = True) -> None:
        """Draw a round dot or a small ring with its centre at (x, y)."""
        self._filled(colour)
        self._path(colour, radius / 2.5)
        self._canvas.circle(x, self.height - y, radius, stroke=int(not filled), fill=int(filled))

    def tick(self, x: float, y: float, size: float, ticked: bool, colour: Colour) -> None:
        """Draw a tick box with its top left at (x, y)."""
        self.frame(x, y, size, size, colour, 0.75, radius=size * 0.12)
        if ticked:
            self._path(colour, size * 0.15)
            path = self._canvas.beginPath()
            path.moveTo(x + size * 0.2, self.height - y - size * 0.52)
            path.lineTo(x + size * 0.42, self.height - y - size * 0.76)
            path.lineTo(x + size * 0.82, self.height - y - size * 0.22)
            self._canvas.drawPath(path)

    def qr(self, x: float, y: float, size: float, text: str) -> None:
        """Draw a QR code no larger than `size` with its quiet zone inside."""
        side, runs = qr.dark_runs(text)
        module = on_dots(size / (side + 2 * qr.QUIET))
        x, top = x + qr.QUIET * module, self.height - y - qr.QUIET * module
        path = self._canvas.beginPath()
        for column, row, length in runs:
            path.rect(x + column * module, top - (row + 1) * module, length * module, module)
        self._filled((0, 0, 0))
        self._canvas.drawPath(path, stroke=0, fill=1)

    @staticmethod
    def qr_size(size: float, text: str) -> tuple[float, float]:
        """Return the side a QR code takes within `size`, and how much of it is quiet zone on each side."""
        side = qr.dark_runs(text)[0]
        module = on_dots(size / (side + 2 * qr.QUIET))
        return module * (side + 2 * qr.QUIET), module * qr.QUIET

    def barcode(self, x: float, y: float, width: float, height: float, text: str, align: Align = "left") -> None:
        """Draw Code 128 inside a width that includes the quiet zones."""
        bars = code128.widths(text)
        total = sum(bars) + 2 * code128.QUIET_MODULES
        module = on_dots(width / total)
        x += {"left": 0.0, "center": (width - total * module) / 2, "right": width - total * module}[align]
        x += code128.QUIET_MODULES * module
        path = self._canvas.beginPath()
        for at, bar in enumerate(bars):
            if at % 2 == 0:
                path.rect(x, self.height - y - height, bar * module, height)
            x += bar * module
        self._filled((0, 0, 0))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def strokes(self, x: float, y: float, width: float, height: float, strokes: Strokes, colour: Colour) -> None:
        """Draw pen strokes as smooth curves, fitted into a rectangle without changing their shape."""
        points = [point for line in strokes.lines for point in line]
        if not points:
            return
        left, top = min(p[0] for p in points), min(p[1] for p in points)
        wide, tall = max(p[0] for p in points) - left, max(p[1] for p in points) - top
        scale = min(width / (wide or 1), height / (tall or 1), 1.2)
        x, y = x + (width - wide * scale) / 2, self.height - y - (height - tall * scale) / 2
        self._path(colour, 1.1)
        self._canvas.setLineCap(1)
        path = self._canvas.beginPath()
        for line in strokes.lines:
            _smooth(path, [(x + (px - left) * scale, y - (py - top) * scale) for px, py in line])
        self._canvas.drawPath(path)
        self._canvas.setLineCap(0)

    def picture(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        picture: Picture,
        align: Align = "center",
        *,
        fill: bool = False,
    ) -> bool:
        """Draw a picture fitted into a rectangle, or filling it with the overhang cut; False if it can't be read."""
        image = image_of(picture.data, width, height)
        if image is None:
            return False
        wide, tall = image.getSize()
        scale = (max if fill else min)(width / wide, height / tall)
        shift = {"left": 0.0, "right": width - wide * scale, "center": (width - wide * scale) / 2}[align]
        bottom = self.height - y - (height - tall * scale) / 2 - tall * scale
        self._canvas.saveState()
        if fill:
            edge = self._canvas.beginPath()
            edge.rect(x, self.height - y - height, width, height)
            self._canvas.clipPath(edge, stroke=0, fill=0)
        self._canvas.drawImage(image, x + shift, bottom, wide * scale, tall * scale, mask="auto")
        self._canvas.restoreState()
        return True

    def _run(self, x: float, base: float, face: Face, text: str, size: float, colour: Colour) -> None:
        """Put text on the page the way reportlab's text objects do, without making one for each run."""
        self._filled(colour)
        canvas: Any = self._canvas
        font, document = face.font, canvas._doc  # noqa: SLF001
        parts = [f"BT 1 0 0 1 {x:.3f} {self.height - base:.3f} Tm"]
        for subset, coded in font.splitString(text, document):
            parts.append(f"{font.getSubsetInternalName(subset, document)} {size:.3f} Tf ({canvas._escape(coded)}) Tj")  # noqa: SLF001
        canvas._code.append(" ".join((*parts, "ET")))  # noqa: SLF001

    def _code_box(self, x: float, base: float, char: str, size: float, colour: Colour) -> None:
        """Draw the code of a character no font has in a box; the code can be selected like any text."""
        width = box_width(char) * size / 1000
        pad = size * 0.07
        self.frame(x + pad, base - size * 0.7, width - 2 * pad, size * 0.84, colour, 0.5, radius=size * 0.1)
        digits = code_of(char)
        face = _digits_of(self._language).main
        small = size * 0.62
        shift = (width - face.width(digits) * small / 1000) / 2
        self._run(x + shift, base - size * 0.06, face, digits, small, colour)

    def _filled(self, colour: Colour) -> None:
        if self._fill != colour:
            self._canvas.setFillColorRGB(*colour)
            self._fill = colour

    def _path(self, colour: Colour, thickness: float, dash: Sequence[float] = ()) -> None:
        if self._stroke != colour:
            self._canvas.setStrokeColorRGB(*colour)
            self._stroke = colour
        self._canvas.setLineWidth(thickness)
        self._canvas.setDash(list(dash))


def on_dots(module: float) -> float:
    """Return the largest whole number of printer dots that fits a module, at least one (points)."""
    return max(1, int(module / _DOT + 1e-6)) * _DOT


def _digits_of(language: str) -> Typeface:
    return typeface(language)


def _smooth(path: object, points: Iterable[tuple[float, float]]) -> None:
    """Add one pen line: quadratic curves through the midpoints, the way the pad shows it."""
    line = list(points)
    move, to, curve = path.moveTo, path.lineTo, path.curveTo  # type: ignore[attr-defined]
    move(*line[0])
    if len(line) == 1:
        to(line[0][0] + 0.1, line[0][1])
    (px, py) = line[0]
    for (ax, ay), (bx, by) in pairwise(line[1:]):
        mx, my = (ax + bx) / 2, (ay + by) / 2
        curve(px + (ax - px) * 2 / 3, py + (ay - py) * 2 / 3, mx + (ax - mx) * 2 / 3, my + (ay - my) * 2 / 3, mx, my)
        px, py = mx, my
    to(*line[-1])


def _date(document: object, made_at: datetime) -> None:
    """Give the document the time its facts carry instead of the clock's: the same facts make the same bytes."""
    stamp = document._timeStamp  # type: ignore[attr-defined] # noqa: SLF001
    at = made_at.astimezone(UTC)
    stamp.t, stamp.lt, stamp.YMDhms = at.timestamp(), at.timetuple(), tuple(at.timetuple())[:6]
    stamp.tzname, stamp.dhh, stamp.dmm = "UTC", 0, 0

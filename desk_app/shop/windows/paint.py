"""Paints the customer's screen to fill any size: everything is measured against a picture of 1920 x 1080.

Paints facts and nothing else; readable from the other side of the counter.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desk_app.shop.windows.facts import LINES, DisplayFacts, DisplayLine, Showing
from desk_app.widgets.theme import look

_WIDE, _HIGH = 1920.0, 1080.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_EDGE, _HEAD = 64.0, 120.0


class DisplayPainter:
    """One painting of the display; boxes are in the measures of the 1920 x 1080 picture."""

    def __init__(self, painter: QPainter, width: int, height: int, facts: DisplayFacts) -> None:
        self._painter = painter
        self._facts = facts
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, width, height, look().colour("page"))
        scale = min(width / _WIDE, height / _HIGH) or 1.0
        painter.scale(scale, scale)
        self._width, self._height = width / scale, height / scale

    def paint(self) -> None:
        """The site alone while nobody is served; else lines at the left, total and change at the right."""
        if self._facts.showing is Showing.IDLE:
            self._idle()
            return
        self._header()
        side = self._width * 0.40
        top, bottom = _HEAD + 48, self._height - 48
        self._lines(QRectF(48, top, self._width - side - 48 * 2 - 36, bottom - top))
        self._sums(QRectF(self._width - side - 48, top, side, bottom - top))

    def _idle(self) -> None:
        self._painter.fillRect(QRectF(0, 0, self._width, self._height), look().colour("header"))
        middle = self._height / 2
        name = QRectF(_EDGE, middle - 150, self._width - 2 * _EDGE, 180)
        self._text(name, self._facts.site, 130, "on_header", _MIDDLE, bold=True)
        self._painter.fillRect(QRectF(self._width / 2 - 90, middle + 62, 180, 6), look().colour("primary"))
        words = QRectF(_EDGE, middle + 100, self._width - 2 * _EDGE, 90)
        self._text(words, self._facts.thanks, 56, "on_header_muted", _MIDDLE)

    def _header(self) -> None:
        self._painter.fillRect(QRectF(0, 0, self._width, _HEAD), look().colour("header"))
        box = QRectF(_EDGE, 0, self._width - 2 * _EDGE, _HEAD)
        self._text(box, self._facts.site, 54, "on_header", _LEFT, bold=True)

    def _lines(self, box: QRectF) -> None:
        self._card(box, "panel")
        top = box.top() + 20
        if self._facts.more:
            self._text(QRectF(box.left() + 40, top, box.width() - 80, 48), self._facts.more, 30, "muted", _LEFT)
            top += 48
        high = min(104.0, (box.bottom() - 20 - top) / LINES)
        for place, line in enumerate(self._facts.lines):
            row = QRectF(box.left() + 40, top + place * high, box.width() - 80, high)
            if place:
                self._painter.fillRect(QRectF(row.left(), row.top(), row.width(), 2), look().colour("line"))
            self._line(row, line, is_last=place == len(self._facts.lines) - 1)

    def _line(self, row: QRectF, line: DisplayLine, *, is_last: bool) -> None:
        bold = is_last and self._facts.showing is Showing.SALE
        amount = QRectF(row.right() - 240, row.top(), 240, row.height())
        self._text(amount, line.amount, 46, "ink", _RIGHT, bold=True)
        room = row.width() - 264
        share = 0.6 if line.times else 1.0
        self._text(QRectF(row.left(), row.top(), room * share, row.height()), line.name, 42, "ink", _LEFT, bold=bold)
        if line.times:
            times = QRectF(row.left() + room * share, row.top(), room * (1 - share), row.height())
            self._text(times, line.times, 38, "muted", _RIGHT)

    def _sums(self, box: QRectF) -> None:
        facts = self._facts
        is_done = facts.showing is Showing.DONE
        high = box.height() * (0.40 if is_done else 1.0)
        total = QRectF(box.left(), box.top(), box.width(), high)
        self._card(total, "panel" if is_done else "primary")
        ink = "ink" if is_done else "on_primary"
        inner = total.adjusted(48, 32, -48, -32)
        self._text(QRectF(inner.left(), inner.top(), inner.width(), 64), facts.total_name, 46, ink, _LEFT)
        size = 84 if is_done else 150
        self._text(inner.adjusted(0, 64, 0, -64), facts.total, size, ink, _MIDDLE, bold=True)
        below = QRectF(inner.left(), inner.bottom() - 64, inner.width(), 64)
        self._text(below, facts.given if is_done else facts.saved, 40, ink, _RIGHT)
        if is_done:
            self._change(QRectF(box.left(), box.top() + high + 36, box.width(), box.height() - high - 36))

    def _change(self, box: QRectF) -> None:
        facts = self._facts
        self._card(box, "primary")
        inner = box.adjusted(48, 32, -48, -32)
        self._text(QRectF(inner.left(), inner.top(), inner.width(), 64), facts.change_name, 46, "on_primary", _LEFT)
        words = facts.change or facts.thanks
        self._text(
            inner.adjusted(0, 64, 0, -128), words, 150 if facts.change else 110, "on_primary", _MIDDLE, bold=True
        )
        notes = QRectF(inner.left(), inner.bottom() - 128, inner.width(), 64)
        self._text(notes, facts.notes, 38, "on_primary", _MIDDLE)
        thanks = facts.thanks if facts.change else ""
        self._text(QRectF(inner.left(), inner.bottom() - 64, inner.width(), 64), thanks, 44, "on_primary", _MIDDLE)

    def _card(self, box: QRectF, fill: str) -> None:
        self._painter.setBrush(look().colour(fill))
        self._painter.setPen(look().colour("border") if fill == "panel" else Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(box, 28, 28)

    def _text(
        self, box: QRectF, text: str, size: int, ink: str, flags: Qt.AlignmentFlag, *, bold: bool = False
    ) -> None:
        """One line that shrinks to its box, down to half its size, and is cut only then."""
        font = _font(size, bold=bold)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > box.width():
            font = _font(max(size // 2, int(size * box.width() / width)), bold=bold)
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        self._painter.setFont(font)
        self._painter.setPen(look().colour(ink))
        self._painter.drawText(box, int(flags), text)


def _font(size: int, *, bold: bool) -> QFont:
    font = look().font(bold=bold)
    font.setPixelSize(max(8, size))  # the screen's size decides here, not the desk's text scale
    return font

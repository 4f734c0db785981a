"""Paints the public board to fill any screen: everything is measured against a picture of 1920 x 1080.

Paints facts and nothing else; readable from the far end of a room.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desk_app.waiting.windows.facts import BoardFacts, CallFacts, LaneFacts
from desk_app.widgets.theme import look

_WIDE, _HIGH = 1920.0, 1080.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
ROWS = 4


class BoardPainter:
    """One painting of the board; boxes are in the measures of the 1920 x 1080 picture."""

    def __init__(self, painter: QPainter, width: int, height: int, facts: BoardFacts) -> None:
        self._painter = painter
        self._facts = facts
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(0, 0, width, height, look().colour("page"))
        scale = min(width / _WIDE, height / _HIGH) or 1.0
        painter.scale(scale, scale)
        self._width, self._height = width / scale, height / scale

    def paint(self) -> None:
        """Header, the newest call, earlier calls, lanes."""
        self._header()
        side = self._width * 0.345
        left = QRectF(48, 168, self._width - side - 48 * 2 - 36, self._height - 168 - 48)
        self._newest(QRectF(left.left(), left.top(), left.width(), left.height() * 0.53))
        self._earlier(
            QRectF(left.left(), left.top() + left.height() * 0.53 + 36, left.width(), left.height() * 0.47 - 36)
        )
        self._lanes(QRectF(self._width - side - 48, 168, side, self._height - 168 - 48))

    def _header(self) -> None:
        box = QRectF(0, 0, self._width, 132)
        self._painter.fillRect(box, look().colour("header"))
        self._text(QRectF(48, 0, self._width - 400, 132), self._facts.site, 54, "on_header", _LEFT, bold=True)
        self._text(QRectF(self._width - 348, 0, 300, 132), self._facts.clock, 72, "on_header", _RIGHT, bold=True)

    def _newest(self, box: QRectF) -> None:
        call = next((call for call in self._facts.calls if call.is_new), None)
        self._card(box, "primary" if call is not None else "panel")
        if call is None:
            self._invitation(box)
            return
        self._words(QRectF(box.left() + 56, box.top() + 34, box.width() - 112, 60), "now", 40, "on_primary", _LEFT)
        inner = box.adjusted(56, 96, -56, -40 if not call.name else -112)
        self._text(
            QRectF(inner.left(), inner.top(), inner.width() * 0.56, inner.height()),
            call.label, 250, "on_primary", _LEFT, bold=True,
        )  # fmt: skip
        self._goes_to(
            QRectF(inner.left() + inner.width() * 0.58, inner.top(), inner.width() * 0.42, inner.height()), call
        )
        if call.name:
            under = QRectF(box.left() + 56, box.bottom() - 108, box.width() - 112, 72)
            self._text(under, call.name, 52, "on_primary", _LEFT)

    def _goes_to(self, box: QRectF, call: CallFacts) -> None:
        middle = box.center().y()
        self._text(
            QRectF(box.left(), middle - 84, box.width(), 150), call.desks[0], 112, "on_primary", _RIGHT, bold=True
        )
        if len(call.desks) > 1:
            self._text(QRectF(box.left(), middle + 66, box.width(), 70), call.desks[1], 52, "on_primary", _RIGHT)

    def _invitation(self, box: QRectF) -> None:
        for place, texts in enumerate(self._facts.texts):
            size = 56 if place == 0 else 40
            top = box.center().y() - 40 * len(self._facts.texts) + place * 92
            line = QRectF(box.left() + 48, top, box.width() - 96, 80)
            self._text(line, texts["sit"], size, "ink" if place == 0 else "muted", _MIDDLE, bold=place == 0)

    def _earlier(self, box: QRectF) -> None:
        newest = next((call for call in self._facts.calls if call.is_new), None)
        calls = [call for call in self._facts.calls if call is not newest][:ROWS]
        self._card(box, "panel")
        self._words(QRectF(box.left() + 40, box.top() + 14, box.width() - 80, 58), "calls", 32, "muted", _LEFT)
        high = (box.height() - 84) / ROWS
        for place, call in enumerate(calls):
            row = QRectF(box.left() + 40, box.top() + 76 + place * high, box.width() - 80, high)
            if place:
                self._painter.fillRect(QRectF(row.left(), row.top(), row.width(), 2), look().colour("line"))
            ink = "accent" if call.is_new else "ink"
            self._text(QRectF(row.left(), row.top(), row.width() * 0.34, high), call.label, 60, ink, _LEFT, bold=True)
            name = QRectF(row.left() + row.width() * 0.34, row.top(), row.width() * 0.26, high)
            self._text(name, call.name, 40, "muted", _LEFT)
            desk = QRectF(row.left() + row.width() * 0.6, row.top(), row.width() * 0.4, high)
            self._text(desk, "  ".join(call.desks), 44, ink, _RIGHT)

    def _lanes(self, box: QRectF) -> None:
        self._card(box, "panel")
        self._words(QRectF(box.left() + 40, box.top() + 14, box.width() - 80, 58), "waiting", 32, "muted", _LEFT)
        lanes = self._facts.lanes[:8]
        foot = 116
        high = min(132.0, (box.height() - 84 - foot) / max(1, len(lanes)))
        for place, lane in enumerate(lanes):
            self._lane(QRectF(box.left() + 40, box.top() + 76 + place * high, box.width() - 80, high), lane, place)
        for place, texts in enumerate(reversed(self._facts.texts)):
            line = QRectF(box.left() + 40, box.bottom() - 60 - place * 46, box.width() - 80, 46)
            self._text(line, texts["foot"], 30, "muted", _LEFT)

    def _lane(self, box: QRectF, lane: LaneFacts, place: int) -> None:
        if place:
            self._painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), look().colour("line"))
        side = min(72.0, box.height() - 24)
        sign = QRectF(box.left(), box.center().y() - side / 2, side, side)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(look().colour("tint"))
        self._painter.drawRoundedRect(sign, 16, 16)
        self._text(sign, lane.code, 40, "accent", _MIDDLE, bold=True)
        room = QRectF(sign.right() + 24, box.top(), box.width() - side - 24 - 130, box.height())
        self._text(room, lane.name, 40, "ink", _LEFT)
        ink = "ink" if lane.count else "muted"
        count = QRectF(box.right() - 120, box.top(), 120, box.height())
        self._text(count, str(lane.count), 64, ink, _RIGHT, bold=True)

    def _card(self, box: QRectF, fill: str) -> None:
        self._painter.setBrush(look().colour(fill))
        self._painter.setPen(look().colour("border") if fill == "panel" else Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(box, 28, 28)

    def _words(self, box: QRectF, key: str, size: int, ink: str, flags: Qt.AlignmentFlag) -> None:
        self._text(box, " · ".join(texts[key] for texts in self._facts.texts), size, ink, flags)

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
        self._painter.setPen(QColor(look().colour(ink)))
        self._painter.drawText(box, int(flags), text)


def _font(size: int, *, bold: bool) -> QFont:
    font = look().font(bold=bold)
    font.setPixelSize(max(8, size))  # the screen's size decides here, not the desk's text scale
    return font

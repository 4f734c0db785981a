"""The waiting board's row: coloured stretches on a scale of minutes, with marks (tea, papers) that carry their words.

Draws what it is given; which stretch is too long is the slice's rule.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.widgets.theme import Radius, Size, Space, look

STRETCHES = ("wait", "seated", "over", "serving")
"""Kinds of stretch; each has a colour and a pattern of its own, so colour is not alone."""

_PATTERNS = {
    "wait": Qt.BrushStyle.NoBrush,
    "seated": Qt.BrushStyle.Dense7Pattern,
    "over": Qt.BrushStyle.BDiagPattern,
    "serving": Qt.BrushStyle.VerPattern,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A coloured part of the bar, in seconds from the left edge."""

    kind: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A black line with a word, in seconds from the left edge."""

    at: float
    text: str


def fill_stretch(painter: QPainter, box: QRectF, kind: str) -> None:
    """Fill a box with the colour and the pattern of a kind."""
    now = look()
    painter.fillRect(box, now.colour(f"bar_{kind}"))
    if _PATTERNS[kind] is not Qt.BrushStyle.NoBrush:
        ink = now.colour("on_bar")
        ink.setAlpha(46)
        painter.fillRect(box, QBrush(ink, _PATTERNS[kind]))


class TimeBar(QWidget):
    """One row; ``minutes`` is what the whole width stands for."""

    def __init__(self, minutes: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._stretches: tuple[Stretch, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bar(self, stretches: Sequence[Stretch], marks: Sequence[Mark] = (), spoken: str = "") -> None:
        """Show these stretches and marks; ``spoken`` says the same in a sentence."""
        if (tuple(stretches), tuple(marks)) != (self._stretches, self._marks):
            self._stretches, self._marks = tuple(stretches), tuple(marks)
            self.update()
        self.setAccessibleName(spoken)

    def set_minutes(self, minutes: int) -> None:
        """Change the scale."""
        self._minutes = max(1, minutes)
        self.update()

    def left_of(self, seconds: float) -> float:
        """Where a moment lies, in pixels from the left, never beyond the edges."""
        return min(1.0, max(0.0, seconds / (self._minutes * 60))) * self.width()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(300), look().px(36))

    def minimumSizeHint(self) -> QSize:
        """Readable down to here."""
        return QSize(look().px(120), look().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, stretches, marks and their words, leaving out words that would overlap."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, Space.XS, self.width(), self.height() - 2 * Space.XS)
        shape = QPainterPath()
        shape.addRoundedRect(box, Radius.SMALL, Radius.SMALL)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(box, now.colour("bar_track"))
        for one in self._stretches:
            left, right = self.left_of(one.start), self.left_of(one.end)
            fill_stretch(painter, QRectF(left, box.top(), max(2.0, right - left), box.height()), one.kind)
        painter.restore()
        self._draw_marks(painter, box)
        painter.end()

    def _draw_marks(self, painter: QPainter, box: QRectF) -> None:
        now = look()
        painter.setFont(now.font(Size.TINY))
        metrics = QFontMetrics(painter.font())
        lines = [self.left_of(mark.at) for mark in self._marks]
        for place, (mark, left) in enumerate(zip(self._marks, lines, strict=True)):
            painter.setPen(QPen(now.colour("on_bar" if now.is_dark else "ink"), 2))
            painter.drawLine(QPointF(left, 1), QPointF(left, self.height() - 1))
            end = lines[place + 1] if place + 1 < len(lines) else float(self.width())
            room = end - left - 2 * Space.XS
            if room > metrics.averageCharWidth():
                words = metrics.elidedText(mark.text, Qt.TextElideMode.ElideRight, int(room))
                painter.setPen(now.colour("ink"))
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(QRectF(left + Space.XS, box.top(), room, box.height()), flags, words)


class MinuteScale(QWidget):
    """The numbers over the board's bars: 0, 5, 10 … with the unit at the end."""

    def __init__(self, minutes: int = 20, step: int = 5, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._step = step
        self._unit = unit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scale(self, minutes: int, step: int, unit: str) -> None:
        """Change the scale or its unit's word."""
        self._minutes, self._step, self._unit = minutes, step, unit
        self.update()

    def sizeHint(self) -> QSize:
        """One line of small text."""
        return QSize(look().px(300), look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers, the first and last inside the edges."""
        now = look()
        painter = QPainter(self)
        painter.setFont(now.font(Size.SMALL, bold=True))
        painter.setPen(now.colour("muted"))
        metrics = painter.fontMetrics()
        for minute in range(0, self._minutes + 1, self._step):
            text = f"{minute} {self._unit}".strip() if minute + self._step > self._minutes else str(minute)
            width = metrics.horizontalAdvance(text)
            left = minute / self._minutes * self.width() - width / 2
            left = min(max(0.0, left), self.width() - width)
            painter.drawText(QPointF(left, (self.height() + metrics.ascent() - metrics.descent()) / 2), text)
        painter.end()


class Legend(QWidget):
    """What the stretches' colours and patterns mean."""

    def __init__(self, entries: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """(kind, word) pairs, in order."""
        self._entries = tuple(entries)
        self.setAccessibleName(", ".join(word for _kind, word in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        metrics = QFontMetrics(look().font(Size.SMALL))
        side = look().px(14) + Space.XS
        width = sum(metrics.horizontalAdvance(word) + side + Space.L for _kind, word in self._entries)
        return QSize(width, look().px(24))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw swatches and words."""
        now = look()
        painter = QPainter(self)
        painter.setFont(now.font(Size.SMALL))
        side, left = now.px(14), 0.0
        for kind, word in self._entries:
            box = QRectF(left, (self.height() - side) / 2, side, side)
            fill_stretch(painter, box, kind)
            painter.setPen(now.colour("muted"))
            width = painter.fontMetrics().horizontalAdvance(word)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(left + side + Space.XS, 0, width + 4, self.height()), flags, word)
            left += side + Space.XS + width + Space.L
        painter.end()

"""Simple bar and line charts for screens: few values, words on the axis, the value written at each point.

Integers and texts in, pixels out; computes no statistics.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.widgets.theme import Size, Space, look


@dataclass(frozen=True, slots=True)
class Point:
    """One value with its name below the axis and, if it differs from the number, its text."""

    name: str
    value: int
    text: str = ""
    is_marked: bool = False

    def words(self) -> str:
        """What is written at the value."""
        return self.text or str(self.value)


class _Chart(QWidget):
    """What both charts share: room for names and values, the scale, the spoken sum-up."""

    def __init__(self, title: str = "", points: Sequence[Point] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._points = tuple(points)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    def set_points(self, points: Sequence[Point], title: str = "") -> None:
        """Show other values."""
        self._points, self._title = tuple(points), title or self._title
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        """A calm size for a panel."""
        return QSize(look().px(320), look().px(200))

    def minimumSizeHint(self) -> QSize:
        """Readable down to here."""
        return QSize(look().px(160), look().px(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, names and the chart itself."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(now.font(Size.TINY))
        line = painter.fontMetrics().height()
        plot = QRectF(Space.S, line + Space.S, self.width() - 2 * Space.S, self.height() - 2 * line - 2 * Space.S)
        painter.setPen(QPen(now.colour("border"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if self._points:
            self._draw_names(painter, plot, line)
            self.draw(painter, plot)
        painter.end()

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Draw the values into the plot; each chart does it its own way."""
        raise NotImplementedError

    def middle(self, place: int, plot: QRectF) -> float:
        """The middle of a value's column, in pixels."""
        return plot.left() + (place + 0.5) * plot.width() / len(self._points)

    def top(self, value: int, plot: QRectF) -> float:
        """How high a value stands, in pixels; the largest reaches the plot's top."""
        largest = max(1, *(point.value for point in self._points))
        return plot.bottom() - max(0, value) / largest * plot.height()

    def write_value(self, painter: QPainter, at: QPointF, point: Point, width: float) -> None:
        """Write a value over its place."""
        now = look()
        painter.setFont(now.font(Size.TINY, bold=True))
        painter.setPen(now.colour("ink"))
        line = painter.fontMetrics().height()
        box = QRectF(at.x() - width / 2, at.y() - line - 2, width, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, point.words())

    def _draw_names(self, painter: QPainter, plot: QRectF, line: int) -> None:
        painter.setPen(look().colour("muted"))
        width = plot.width() / len(self._points)
        step = self._name_step(painter, width)
        for place, point in enumerate(self._points):
            if place % step:
                continue
            box = QRectF(self.middle(place, plot) - width * step / 2, plot.bottom() + 3, width * step, line)
            words = painter.fontMetrics().elidedText(point.name, Qt.TextElideMode.ElideRight, int(width * step))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _name_step(self, painter: QPainter, width: float) -> int:
        """Leave names out evenly when they would be cut."""
        widest = max(painter.fontMetrics().horizontalAdvance(point.name) for point in self._points) + Space.XS
        return max(1, min(len(self._points), -(-widest // max(1, int(width)))))

    def _speak(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(", ".join(f"{point.name} {point.words()}" for point in self._points))


class BarChart(_Chart):
    """Upright bars; a marked one is in the warning colour and striped."""

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Draw the bars."""
        now = look()
        column = plot.width() / len(self._points)
        width = min(now.px(48), column * 0.66)
        for place, point in enumerate(self._points):
            top, middle = self.top(point.value, plot), self.middle(place, plot)
            box = QRectF(middle - width / 2, top, width, plot.bottom() - top)
            painter.fillRect(box, now.colour("bar_over" if point.is_marked else "bar_seated"))
            if point.is_marked:
                painter.fillRect(box, Qt.BrushStyle.BDiagPattern)
            self.write_value(painter, QPointF(middle, top), point, column)


class LineChart(_Chart):
    """A line with a dot at each value; a marked value has a square in the warning colour."""

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Draw line and dots."""
        now = look()
        spots = [QPointF(self.middle(at, plot), self.top(one.value, plot)) for at, one in enumerate(self._points)]
        painter.setPen(QPen(now.colour("primary"), 2))
        painter.drawPolyline(QPolygonF(spots))
        for spot, point in zip(spots, self._points, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("late" if point.is_marked else "primary"))
            if point.is_marked:
                painter.drawRect(QRectF(spot.x() - 4, spot.y() - 4, 8, 8))
            else:
                painter.drawEllipse(spot, 4, 4)
            self.write_value(painter, self._beside(spot, spots), point, plot.width() / len(self._points))

    def _beside(self, spot: QPointF, spots: Sequence[QPointF]) -> QPointF:
        """Where a value is written: below a valley, above everything else, so that the line doesn't cross it."""
        place = list(spots).index(spot)
        around = [*spots[max(0, place - 1) : place], *spots[place + 1 : place + 2]]
        is_valley = all(other.y() < spot.y() for other in around)
        fits = spot.y() + look().px(Size.TINY) + 12 < self.height() - 2 * look().px(Size.TINY)
        return QPointF(spot.x(), spot.y() + (look().px(Size.TINY + 12) if is_valley and around and fits else -5))

"""Draws strokes as smooth ink and keeps them as a picture, so that a new point paints only its own bit.

Takes no input: the pad does; the customer's mirror is one of these.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.widgets.signature.strokes import UNIT, Stroke, StrokePoint, Strokes
from desk_app.widgets.theme import Radius, Size, Space, look


class InkView(QWidget):
    """Shows strokes inside a dashed box; survives resizing because strokes are kept in units of the width."""

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._strokes: list[list[StrokePoint]] = []
        self._ink = QPixmap()
        self._shape = 0.0  # height by width when the first stroke was made; 0 while empty
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def strokes(self) -> Strokes:
        """The ink as plain numbers."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_strokes(self, strokes: Strokes, shape: float = 0.0) -> None:
        """Show these strokes; ``shape`` is the height by width of the pad they were made on."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._shape = shape if strokes else 0.0
        self._redraw()

    def set_caption(self, caption: str) -> None:
        """The quiet line at the bottom: who signs, when."""
        self._caption = caption
        self.update()

    def begin_stroke(self, point: StrokePoint, shape: float) -> None:
        """The pen touches."""
        if not self._strokes:
            self._shape = shape
        self._strokes.append([point])
        self._extend_ink(self._strokes[-1])

    def extend_stroke(self, point: StrokePoint) -> None:
        """The pen moves; only the new bit is painted."""
        self._strokes[-1].append(point)
        self._extend_ink(self._strokes[-1])

    def clear(self) -> None:
        """Empty the pad."""
        self.set_strokes(())

    def undo(self) -> None:
        """Take the last stroke back."""
        self.set_strokes(self.strokes[:-1], self._shape)

    def sizeHint(self) -> QSize:
        """A comfortable pad."""
        return QSize(look().px(480), look().px(240))

    def minimumSizeHint(self) -> QSize:
        """One can still sign here."""
        return QSize(look().px(200), look().px(100))

    def frame(self) -> QRectF:
        """Where the pad's own area lies now: the whole widget, or the signed shape fitted into it."""
        box = QRectF(self.rect())
        if not self._shape:
            return box
        width = min(box.width(), box.height() / self._shape)
        fitted = QRectF(0, 0, width, width * self._shape)
        fitted.moveCenter(box.center())
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the ink again at the new size."""
        super().resizeEvent(event)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, caption and the kept ink, clipped to what has changed."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = now.colour("focus" if self.hasFocus() else "field_border")
        painter.setPen(QPen(edge, 2, Qt.PenStyle.DashLine))
        painter.setBrush(now.colour("pad"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        if self._caption:
            ink = now.colour("pad_ink")
            ink.setAlpha(190)
            painter.setPen(ink)
            painter.setFont(now.font(Size.SMALL))
            box = self.rect().adjusted(Space.L, 0, -Space.L, -Space.S)
            words = painter.fontMetrics().elidedText(
                f"\u00d7 {self._caption}", Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
        painter.drawPixmap(0, 0, self._ink)
        painter.end()

    def _place(self, point: StrokePoint) -> QPointF:
        frame = self.frame()
        scale = frame.width() / UNIT
        return QPointF(frame.left() + point[0] * scale, frame.top() + point[1] * scale)

    def _pen(self, point: StrokePoint) -> QPen:
        base = max(2.0, self.frame().width() / 150)
        factor = 0.6 + 0.8 * point[3] / 1000 if point[3] else 1.0
        return QPen(
            look().colour("pad_ink"),
            base * factor,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )

    def _extend_ink(self, stroke: list[StrokePoint]) -> None:
        """Paint the newest bit of a stroke onto the kept picture and repaint only there."""
        self._make_ink()
        painter = QPainter(self._ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._draw_bit(painter, stroke, len(stroke) - 1)
        painter.end()
        self.update(box.toAlignedRect())

    def _draw_bit(self, painter: QPainter, stroke: list[StrokePoint] | Stroke, at: int) -> QRectF:
        """Draw what point ``at`` adds: a dot, a first half line, or a quadratic between two midpoints."""
        pen = self._pen(stroke[at])
        painter.setPen(pen)
        now = self._place(stroke[at])
        path = QPainterPath(now)
        if at == 0:
            painter.drawPoint(now)
        else:
            before = self._place(stroke[at - 1])
            middle = (before + now) / 2
            start = before if at == 1 else (self._place(stroke[at - 2]) + before) / 2
            path = QPainterPath(start)
            path.quadTo(before, middle)
            path.lineTo(now)
            painter.drawPath(path)
        margin = pen.widthF() + 2
        return path.boundingRect().adjusted(-margin, -margin, margin, margin)

    def _make_ink(self) -> None:
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._ink.size() != wanted:
            self._ink = QPixmap(wanted)
            self._ink.setDevicePixelRatio(ratio)
            self._ink.fill(Qt.GlobalColor.transparent)

    def _redraw(self) -> None:
        self._ink = QPixmap()
        self._make_ink()
        if self._strokes and not self._ink.isNull():
            painter = QPainter(self._ink)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stroke in self._strokes:
                for at in range(len(stroke)):
                    self._draw_bit(painter, stroke, at)
            painter.end()
        self.update()

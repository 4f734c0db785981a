"""The board itself: one row per visitor with name, matter, time bar and timer, under a scale of minutes.

A row is painted from its frozen row and the moment of the last tick; a second costs the repaint of bars and timers in
sight, never a read and never a change of the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desk_app.kernel.texts import translate
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.rules import Scale, scale_for, stretches, words_room
from desk_app.waiting.tab.face import Face, has_running_sub, sub_of, timer_of
from desk_app.widgets import icons
from desk_app.widgets.rows_model import ROW_ROLE, Column, RowsModel
from desk_app.widgets.theme import Radius, Size, Space, look
from desk_app.widgets.time_bar import MinuteScale, fill_stretch

Index = QModelIndex | QPersistentModelIndex
_EDGE = 14
_WHO_WIDTH = 196
_TIMER_WIDTH = 84
_ROW_HEIGHT = 45
_BARS_EVERY = timedelta(seconds=4)


def _key(row: object) -> int:
    return row.id if isinstance(row, WaitRow) else 0


class BarDelegate(QStyledItemDelegate):
    """Paints one row; ``now``, ``scale`` and what is ``dirty`` are set by the list, ``face`` words a row."""

    def __init__(self, face: Callable[[WaitRow], Face], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self._faces: dict[int, Face] = {}
        self.now = now
        self.scale = Scale(20, 5)
        self.dirty = QRegion()

    def forget(self) -> None:
        """Word every row anew: rows, language or look changed."""
        self._faces.clear()

    def face(self, row: WaitRow) -> Face:
        """The words of a row, made once."""
        return self._faces.get(row.id) or self._faces.setdefault(row.id, self._face(row))

    def spoken(self, row: WaitRow) -> str:
        """The row as one sentence."""
        face = self.face(row)
        return face.spoken(sub_of(face, row, self.now), timer_of(row, self.now))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text, at least a finger high."""
        return QSize(look().px(320), max(look().touch(), look().px(_ROW_HEIGHT)))

    def bar_box(self, row: QRect) -> QRect:
        """Where the bar stands in a row."""
        now = look()
        left = row.left() + _EDGE + min(now.px(_WHO_WIDTH), row.width() * 2 // 5)
        right = row.right() - _EDGE - now.px(_TIMER_WIDTH)
        return QRect(left, row.top(), max(1, right - left), row.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words, bar, timer and the dividing line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, WaitRow):
            return
        face, box, now = self.face(row), option.rect, look()
        bar = self.bar_box(box)
        left = QRect(box.left() + _EDGE, box.top(), bar.left() - box.left() - 2 * _EDGE, box.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        if self.dirty.intersects(left):
            self._draw_who(painter, face.who, sub_of(face, row, self.now), left)
        if self.dirty.intersects(bar):
            self._draw_bar(painter, row, face, QRectF(bar).adjusted(0, 10, 0, -11))
        right = QRect(bar.right() + 1, box.top(), box.right() - bar.right() - 1 - _EDGE, box.height())
        self._draw_timer(painter, row, right)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), now.colour("line"))
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        now, box = look(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, now.colour("tint"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), now.colour("primary"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, now.colour("hover"))

    def _draw_who(self, painter: QPainter, name: str, sub: str, box: QRect) -> None:
        now = look()
        bold, small = now.font(bold=True), now.font(Size.SMALL)
        line, below = QFontMetrics(bold).height(), QFontMetrics(small).height()
        top = box.top() + (box.height() - line - below) // 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(now.colour("ink"))
        words = QFontMetrics(bold).elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), top, box.width(), line), flags, words)
        painter.setFont(small)
        painter.setPen(now.colour("muted"))
        words = QFontMetrics(small).elidedText(sub, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), top + line, box.width(), below), flags, words)

    def _draw_bar(self, painter: QPainter, row: WaitRow, face: Face, box: QRectF) -> None:
        now = look()
        shape = QPainterPath()
        shape.addRoundedRect(box, Radius.SMALL, Radius.SMALL)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(box, now.colour("bar_track"))
        for kind, start, end in stretches(row.spans, row.origin, self.now):
            left, right = self._at(start, box), self._at(end, box)
            fill_stretch(painter, QRectF(left, box.top(), max(2.0, right - left), box.height()), kind.value)
        painter.restore()
        self._draw_pins(painter, row, face, box)

    def _draw_pins(self, painter: QPainter, row: WaitRow, face: Face, box: QRectF) -> None:
        now = look()
        painter.setFont(now.font(Size.TINY))
        metrics = painter.fontMetrics()
        lines = [self._at((at - row.origin).total_seconds(), box) for at, _words, _is_done in face.pins]
        widths = [tuple(metrics.horizontalAdvance(text) for text in words) for _at, words, _is_done in face.pins]
        places = words_room(lines, widths, box.right(), Space.XS)
        until = self._at((self.now - row.origin).total_seconds(), box)
        for line, (_at, words, is_done), place in zip(lines, face.pins, places, strict=True):
            if not is_done and line >= box.right() - 1:
                continue  # the next cup lies beyond the scale
            ink = now.colour("on_bar" if line < until else "muted")
            reach = 3.0 if is_done else 0.0
            painter.setPen(QPen(ink, 2) if is_done else QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(line, box.top() - reach), QPointF(line, box.bottom() + reach))
            if place >= 0:
                painter.setPen(ink)
                room = QRectF(line + Space.XS, box.top(), box.right() - line, box.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words[place])

    def _draw_timer(self, painter: QPainter, row: WaitRow, box: QRect) -> None:
        now, timer, tone = look(), timer_of(row, self.now), row.tone(self.now)
        ink: QColor = now.colour(tone or "ink")
        painter.setFont(now.font(Size.BODY + 1, bold=True))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, timer)
        if tone == "late":
            side = now.px(16)
            left = box.right() - painter.fontMetrics().horizontalAdvance(timer) - side - Space.XS
            sign = icons.pixmap("alert", ink, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, box.center().y() - side // 2, sign)

    def _at(self, seconds: float, box: QRectF) -> float:
        return box.left() + min(1.0, max(0.0, seconds / (self.scale.minutes * 60))) * box.width()


class BarList(QListView):
    """The rows; ``chosen(row)`` when another becomes current, ``opened(row)`` on Enter or double click."""

    chosen = Signal(object)
    opened = Signal(object)
    resized = Signal()

    def __init__(self, face: Callable[[WaitRow], Face], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn_at = now
        self.bars = BarDelegate(face, now, self)
        column: Column[object] = Column("", self._spoken)
        self.rows = RowsModel([column], _key)
        self.setModel(self.rows)
        self.setItemDelegate(self.bars)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        # It paints all of its ground, so that nothing behind it is painted again with every tick.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda index, _: self.chosen.emit(self.rows.row_at(index)))
        self.activated.connect(lambda index: self.opened.emit(self.rows.row_at(index)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the rows have another width: a scroll bar came or went."""
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        """Two rows and a half in sight, whatever the size of the text."""
        return QSize(look().px(240), look().px(_ROW_HEIGHT * 5 // 2))

    @property
    def current(self) -> WaitRow | None:
        """The chosen row or None."""
        row = self.rows.row_at(self.currentIndex())
        return row if isinstance(row, WaitRow) else None

    def choose(self, visit_id: int | None) -> None:
        """Choose a row by its visit; None or an unknown one chooses nothing."""
        self.setCurrentIndex(self.rows.index_of(visit_id) if visit_id is not None else QModelIndex())

    def tick(self, now: datetime, scale: Scale) -> None:
        """A second has passed: repaint timers, and bars as often as they grow by a pixel or two; change nothing."""
        is_same = scale == self.bars.scale and now - self._drawn_at < _BARS_EVERY and now >= self._drawn_at
        self.bars.now, self.bars.scale = now, scale
        box = self.viewport().rect()
        if not is_same:
            self._drawn_at = now
            self.viewport().update()
            return
        right = self.bars.bar_box(box).right() + 1
        self.viewport().update(QRect(right, 0, box.width() - right, box.height()))
        for place, row in enumerate(self.rows.rows):
            if isinstance(row, WaitRow) and has_running_sub(row):
                who = self.visualRect(self.rows.index(place, 0))
                self.viewport().update(QRect(0, who.top(), self.bars.bar_box(box).left(), who.height()))

    def repaint_all(self) -> None:
        """Word and paint every row anew."""
        self.bars.forget()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, telling the rows which part of them is wanted."""
        self.bars.dirty = event.region()
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), look().colour("panel"))
        ground.end()
        super().paintEvent(event)

    def _spoken(self, row: object) -> str:
        return self.bars.spoken(row) if isinstance(row, WaitRow) else ""


class BarBoard(QWidget):
    """Scale and rows in line with each other."""

    def __init__(self, face: Callable[[WaitRow], Face], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = BarList(face, now)
        self.scale = MinuteScale()
        self._shown = Scale(20, 5)
        self._head = QHBoxLayout()
        self._head.addWidget(self.scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self.list.resized.connect(self._align)
        self.word()

    def set_rows(self, rows: Sequence[WaitRow], now: datetime) -> None:
        """Show these rows; the chosen one stays chosen while it is there."""
        self.list.bars.now = now
        self.list.repaint_all()
        self.list.rows.set_rows(rows)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Let the running time show, on a scale that holds the longest stay."""
        rows = [row for row in self.list.rows.rows if isinstance(row, WaitRow)]
        scale = scale_for(max((now - row.origin for row in rows), default=timedelta(0)))
        self.list.tick(now, scale)
        if scale != self._shown:
            self._shown = scale
            self.word()

    def word(self) -> None:
        """Put the scale's unit and the list's name in the language of the moment."""
        self.scale.set_scale(self._shown.minutes, self._shown.step, translate("Waiting", "min"))
        self.list.setAccessibleName(translate("Waiting", "Everybody who waits"))
        self.list.repaint_all()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text means other columns."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_head"):
            self._align()

    def _align(self) -> None:
        """Keep the scale over the bars, with a scroll bar beside them or without."""
        bar = self.list.bars.bar_box(QRect(0, 0, self.list.viewport().width(), 10))
        self._head.setContentsMargins(bar.left(), 0, max(0, self.width() - bar.right() - 1), 0)

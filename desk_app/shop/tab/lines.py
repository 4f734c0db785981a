"""The lines of the sale as a list: what, how many at what price, and the amount, large enough to read across a counter.

Paints faces that come ready; never reads a row's data from anywhere but the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk_app.widgets.rows_model import ROW_ROLE, Column, RowsModel
from desk_app.widgets.theme import Radius, Size, Space, look, retone

_EDGE = 14
_AMOUNT = 96
_NARROW = 380
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_KEYS = {
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Backspace: "remove",
    Qt.Key.Key_Plus: "more",
    Qt.Key.Key_Minus: "less",
}


@dataclass(frozen=True, slots=True)
class LineFace:
    """One line of the sale as it is shown; ``tone`` colours the quiet line, its words say the same."""

    key: int
    name: str
    sub: str
    times: str
    amount: str
    tone: str = "muted"

    def spoken(self) -> str:
        """The line as one sentence for a screen reader."""
        return ", ".join(filter(None, (self.name, self.times, self.amount, self.sub)))


class LineDelegate(QStyledItemDelegate):
    """Name and quiet line at the left, quantity and price, the amount at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of text, at least a finger high."""
        now = look()
        lines = now.px(Size.LEAD + 6) + now.px(Size.SMALL + 6)
        return QSize(now.px(200), max(now.touch(), lines + 2 * 9))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, words and amounts."""
        face = index.data(ROW_ROLE)
        if not isinstance(face, LineFace):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box = option.rect.adjusted(_EDGE, 0, -_EDGE, -1)
        is_narrow = box.width() < look().px(_NARROW)
        right = self._amounts(painter, face, box, is_narrow=is_narrow)
        shown = replace(face, sub=" \u00b7 ".join(filter(None, (face.times, face.sub)))) if is_narrow else face
        self._words(painter, shown, QRect(box.left(), box.top(), max(0, right - box.left() - Space.M), box.height()))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look().colour("line"))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        now, state, box = look(), option.state, option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, now.colour("tint"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), now.colour("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, now.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(now.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), Radius.SMALL, Radius.SMALL)

    def _amounts(self, painter: QPainter, face: LineFace, box: QRect, *, is_narrow: bool) -> int:
        """Draw quantity × price and the amount; returns the left edge of what they took."""
        now = look()
        painter.setPen(now.colour("ink"))
        painter.setFont(now.font(Size.LEAD, bold=True))
        width = max(now.px(_AMOUNT), painter.fontMetrics().horizontalAdvance(face.amount))
        painter.drawText(box, int(_RIGHT), face.amount)
        left = box.right() - width
        if is_narrow:
            return left
        painter.setFont(now.font(Size.BODY + 1, bold=True))
        times = QRect(box.left(), box.top(), left - box.left(), box.height())
        painter.drawText(times, int(_RIGHT), face.times)
        return left - painter.fontMetrics().horizontalAdvance(face.times)

    def _words(self, painter: QPainter, face: LineFace, box: QRect) -> None:
        now = look()
        bold, small = now.font(Size.BODY + 1, bold=True), now.font(Size.SMALL)
        above, below = QFontMetrics(bold).height(), QFontMetrics(small).height()
        sub = face.sub
        top = box.top() + (box.height() - above - (below if sub else 0)) // 2
        painter.setFont(bold)
        painter.setPen(now.colour("ink"))
        name = QFontMetrics(bold).elidedText(face.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), top, box.width(), above), int(_LEFT), name)
        if sub:
            painter.setFont(small)
            painter.setPen(now.colour(face.tone or "muted"))
            words = QFontMetrics(small).elidedText(sub, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), top + above, box.width(), below), int(_LEFT), words)


class LineList(QListView):
    """``chosen(line id or 0)``, ``opened(line id)`` on Enter or double click, ``wanted(act)`` for + − Del."""

    chosen = Signal(int)
    opened = Signal(int)
    wanted = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken: Callable[[LineFace], str] = LineFace.spoken
        self.rows = RowsModel([Column("", spoken)], key=lambda face: getattr(face, "key", 0))
        self.setModel(self.rows)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        retone(self, role="faces")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self._is_loading = False
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(self._key_at(index)))

    def set_faces(self, faces: Sequence[LineFace]) -> None:
        """Show these lines; the chosen one stays chosen while it is there, else the last one is."""
        before = self.current
        self._is_loading = True
        try:
            self.rows.set_rows(faces)
            keys = [face.key for face in faces]
            self.choose(before if before in keys else (keys[-1] if keys else 0))
        finally:
            self._is_loading = False

    @property
    def current(self) -> int:
        """The chosen line, 0 for none."""
        return self._key_at(self.currentIndex())

    def choose(self, key: int) -> None:
        """Choose a line and bring it into sight; an unknown one chooses nothing."""
        index = self.rows.index_of(key) if key else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def step(self, direction: int) -> None:
        """The line below (1) or above (-1)."""
        place = self.currentIndex().row() + direction
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − change the quantity, Del takes the line out; the rest is a list's own."""
        act = _KEYS.get(Qt.Key(event.key()))
        if act is None and event.text().isprintable() and event.text().strip():
            event.ignore()  # letters are a search for goods, not for a line
        elif act is None:
            super().keyPressEvent(event)
        elif not (event.isAutoRepeat() and act == "remove"):
            self.wanted.emit(act)

    def _key_at(self, index: QModelIndex) -> int:
        face = self.rows.row_at(index)
        return face.key if isinstance(face, LineFace) else 0

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._is_loading:
            self.chosen.emit(self._key_at(index))

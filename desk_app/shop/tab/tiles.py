"""The goods one taps: name, price and what is left on each tile; arrow keys walk them, Enter or a tap takes one.

Layout and painting only: what a tile stands for comes from the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from desk_app.widgets.theme import Radius, Size, look, retone

_WIDTH, _GAP, _PAD = 118, 10, 10
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class TileFace:
    """One tile; ``tone`` is muted, soon (running low) or late (sold out), its words say the same."""

    key: int
    name: str
    price: str
    left: str
    tone: str = "muted"

    def spoken(self) -> str:
        """The tile as one sentence for a screen reader."""
        return ", ".join(filter(None, (self.name, self.price, self.left)))


class Tile(QAbstractButton):
    """One thing to take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = TileFace(0, "", "", "")
        self.is_first = False  # what Enter in the search line would take
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: TileFace, *, is_first: bool) -> None:
        """Stand for something else."""
        if (face, is_first) != (self.face, self.is_first):
            self.face, self.is_first = face, is_first
            self.setAccessibleName(face.spoken())
            self.setToolTip(face.name)
            self.update()

    def sizeHint(self) -> QSize:
        """Three lines of text and air."""
        now = look()
        return QSize(now.px(_WIDTH), max(now.touch(), now.px(88)))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, focus and the three lines."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self.hasFocus() or self.is_first
        edge = now.colour("focus") if is_marked else now.colour("border")
        painter.setPen(QPen(edge, 2 if is_marked else 1))
        painter.setBrush(now.colour("tint" if self.isDown() else "hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        self._lines(painter)
        painter.end()

    def _lines(self, painter: QPainter) -> None:
        """Name, price, what is left; a long name takes two lines and the other two share the third."""
        now, face = look(), self.face
        bold, small = now.font(Size.BODY, bold=True), now.font(Size.SMALL)
        pad, high, low = now.px(_PAD), QFontMetrics(bold).height(), QFontMetrics(small).height()
        room = self.width() - 2 * pad
        is_long = QFontMetrics(bold).horizontalAdvance(face.name) > room
        top = (self.height() - (3 * high if is_long else 2 * high + low)) // 2
        self._name(painter, QRect(pad, top, room, high * (2 if is_long else 1)), is_long=is_long)
        top += high * (2 if is_long else 1)
        self._line(painter, QRect(pad, top, room, high), face.price, bold, "ink")
        width = QFontMetrics(bold).horizontalAdvance(face.price) + now.px(_PAD) if is_long else 0
        below = QRect(pad + width, top if is_long else top + high, room - width, high if is_long else low)
        self._line(painter, below, face.left, small, face.tone)

    def _name(self, painter: QPainter, box: QRect, *, is_long: bool) -> None:
        now = look()
        painter.setFont(now.font(Size.BODY, bold=True))
        painter.setPen(now.colour("ink"))
        if not is_long:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignTop), self.face.name)
            return
        metrics, wraps = painter.fontMetrics(), int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        width, words = 2 * box.width(), self.face.name
        most = box.height() + metrics.height() // 2  # a third line is more than rounding
        while metrics.boundingRect(box, wraps, words).height() > most and width > box.width():
            width -= metrics.averageCharWidth() * 2  # words break where they may: less than two full lines fit
            words = metrics.elidedText(self.face.name, Qt.TextElideMode.ElideRight, width)
        if metrics.boundingRect(box, wraps, words).width() > box.width():  # one long word
            words = metrics.elidedText(self.face.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, wraps, words)

    @staticmethod
    def _line(painter: QPainter, box: QRect, text: str, font: QFont, tone: str) -> None:
        painter.setFont(font)
        painter.setPen(look().colour(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)


class TileGrid(QScrollArea):
    """Tiles in as many columns as there is room for; ``taken(key)`` for a tap, Enter or Space."""

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self.faces: tuple[TileFace, ...] = ()
        self._columns = 0
        self._marks_first = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        retone(self, role="bare")
        self._inside = QWidget()
        retone(self._inside, role="bare")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(12, 4, 12, 12)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_faces(self, faces: Sequence[TileFace], *, marks_first: bool = False) -> None:
        """Show these; ``marks_first`` marks the one that Enter in the search line takes."""
        self.faces, self._marks_first = tuple(faces), marks_first
        while len(self.tiles) < len(faces):
            self._add_tile()
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(faces))
            if place < len(faces):
                tile.show_face(faces[place], is_first=marks_first and place == 0)
        shown = self.tiles[: len(faces)]
        if shown and all(tile.focusPolicy() is not Qt.FocusPolicy.StrongFocus for tile in shown):
            shown[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange(force=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text, fewer columns."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._arrange()

    def focus_first(self) -> bool:
        """Give the focus to the first tile; False when there is none."""
        if not self.faces:
            return False
        self.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk the tiles, Enter takes one."""
        focused = self._inside.focusWidget()
        if not isinstance(focused, Tile) or focused not in self.tiles:
            super().keyPressEvent(event)
            return
        place, key = self.tiles.index(focused), Qt.Key(event.key())
        step = _STEPS.get(key) or {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}.get(key)
        if step is not None:
            self._walk(place, step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                focused.click()
        else:
            super().keyPressEvent(event)

    def _walk(self, place: int, step: int) -> None:
        to = place + step
        if 0 <= to < len(self.faces):
            self.tiles[to].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.tiles[to])

    def _add_tile(self) -> None:
        tile = _RovingTile(self)
        tile.clicked.connect(lambda _on=False, tile=tile: self.taken.emit(tile.face.key))
        self.tiles.append(tile)

    def _arrange(self, *, force: bool = False) -> None:
        now = look()
        room = self.viewport().width() - 24 + _GAP
        columns = max(1, room // (now.px(_WIDTH) + _GAP))
        if columns == self._columns and not force:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, tile in enumerate(self.tiles[: len(self.faces)]):
            self._grid.addWidget(tile, place // columns, place % columns)


class _RovingTile(Tile):
    """Tab stops at the tiles once; arrow keys go on from there."""

    def __init__(self, grid: TileGrid) -> None:
        super().__init__()
        self._owner = grid
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if not grid.tiles else Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes back to the tile that had the focus last."""
        super().focusInEvent(event)
        for tile in self._owner.tiles:
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile is self else Qt.FocusPolicy.ClickFocus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that walk are the grid's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

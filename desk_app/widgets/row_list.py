"""The list and the table that screens use: rows by key, chosen by key, with the right look and touch height.

Emits what a person chose; never reads a row's data from anywhere but the model.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QStyle, QTableView, QWidget

from desk_app.widgets.row_delegate import FACE_ROLE, TIMER_ROLE, RowDelegate, RowFace
from desk_app.widgets.rows_model import Column, Index, RowsModel
from desk_app.widgets.theme import Radius, look, retone

LEAST_WIDTH, _LEAST_STRETCHED = 180, 130
Timer = Callable[[object], tuple[str, str]]
"""The running time of a row and its tone; without it a whole face is made each second to learn them."""


class FaceModel(RowsModel):
    """One column whose cell is a whole row's face; the face is made while painting, so a timer ticks by itself."""

    def __init__(
        self, face: Callable[[object], RowFace], key: Callable[[object], Hashable], timer: Timer | None = None
    ) -> None:
        super().__init__([Column("", lambda row: face(row).spoken(), is_ticking=True)], key)
        self._face = face
        self._timer = timer
        self._made: dict[int, RowFace] | None = None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The face, else what every rows model gives."""
        if role == FACE_ROLE and index.isValid():
            place = index.row()
            if self._made is None:
                return self._face(self._rows[place])
            if place not in self._made:
                self._made[place] = self._face(self._rows[place])
            return self._made[place]
        if role == TIMER_ROLE and index.isValid() and self._timer is not None:
            return self._timer(self._rows[index.row()])
        return super().data(index, role)

    @property
    def runs(self) -> bool:
        """Whether the timers are known without the faces."""
        return self._timer is not None

    def running(self, place: int) -> tuple[str, str]:
        """Timer and tone of a row."""
        return ("", "") if self._timer is None else self._timer(self._rows[place])

    @contextmanager
    def one_frame(self) -> Iterator[None]:
        """Make each face once while a frame is painted: measuring and painting both ask for it."""
        self._made = {}
        try:
            yield
        finally:
            self._made = None


class RowList(QListView):
    """The list at the left of a screen; ``chosen(row)`` when another row becomes current, ``opened(row)`` on Enter."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        face: Callable[[object], RowFace],
        key: Callable[[object], Hashable],
        name: str,
        *,
        timer: Timer | None = None,
        number_width: int = 78,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.rows = FaceModel(face, key, timer)
        self.setModel(self.rows)
        self._drawing = RowDelegate(self, number_width=number_width)
        self.setItemDelegate(self._drawing)
        self._ticks = 0
        # It paints all of its ground, so that nothing behind it is painted again with every tick.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name)
        retone(self, role="faces")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.set_least_width(LEAST_WIDTH)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(self.rows.row_at(index)))

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show these rows; the chosen one stays chosen while it is there."""
        self.rows.set_rows(rows)

    def set_least_width(self, pixels: int) -> None:
        """Never narrower than this at 100 %, and in step with the text size."""
        self._least_width = pixels
        self.setMinimumWidth(look().px(pixels))

    def choose(self, key: Hashable | None) -> None:
        """Choose a row by its key; None or an unknown key chooses nothing."""
        self.setCurrentIndex(self.rows.index_of(key) if key is not None else QModelIndex())

    @property
    def current(self) -> object | None:
        """The chosen row or None."""
        return self.rows.row_at(self.currentIndex())

    def tick(self) -> None:
        """A second has passed: repaint the timers in sight, and once a minute whole rows, whose words make them room."""
        self._ticks = (self._ticks + 1) % 60
        place = self.viewport().rect()
        if self._ticks:
            place.setLeft(place.right() - self._drawing.timer_room())
        self.viewport().update(place)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size takes more room or less."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.set_least_width(self._least_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is asked for, each face made once."""
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), look().colour("panel"))
        self._drawing.only = event.rect()
        if self.rows.runs and self._drawing.is_strip(self):
            self._paint_timers(ground, event.rect())
            ground.end()
        else:
            ground.end()
            with self.rows.one_frame():
                super().paintEvent(event)
        self._drawing.only = QRect()
        if self.hasFocus() and not self.currentIndex().isValid():
            self._draw_focus()

    def _paint_timers(self, painter: QPainter, strip: QRect) -> None:
        """What a second changes: the timers in sight. The view's own way asks its style for each row's whole face."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.currentIndex().row()
        is_under = self.viewport().underMouse()
        under = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row() if is_under else -1
        place = max(0, self.indexAt(strip.topLeft()).row())
        box = self.visualRect(self.rows.index(place, 0))
        while place < len(self.rows.rows) and box.top() <= strip.bottom():
            state = QStyle.StateFlag.State_None
            if place == chosen:
                state |= QStyle.StateFlag.State_Selected
                state |= QStyle.StateFlag.State_HasFocus if self.hasFocus() else QStyle.StateFlag.State_None
            if place == under:
                state |= QStyle.StateFlag.State_MouseOver
            self._drawing.paint_row_timer(painter, box, self.rows.running(place), state)
            place += 1
            height = self._drawing.known_height(place)
            below = QRect(box.left(), box.bottom() + 1, box.width(), height or 0)
            box = below if height else self.visualRect(self.rows.index(place, 0))

    def _draw_focus(self) -> None:
        """Around all rows while none is chosen; a chosen row has its own ring."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("focus"), 2))
        box = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)
        painter.end()

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.rows.row_at(index))


class RowTable(QTableView):
    """A plain table over a rows model; ``opened(row)`` on Enter or double click."""

    opened = Signal(object)

    def __init__(self, model: RowsModel, name: str, stretch: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look().touch())
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._stretch = min(stretch, max(0, model.columnCount() - 1))
        header.setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.activated.connect(lambda index: self.opened.emit(model.row_at(index)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretched column takes what is left, but never so little that only dots are: then the table scrolls."""
        super().resizeEvent(event)
        header, least = self.horizontalHeader(), look().px(_LEAST_STRETCHED)
        others = sum(header.sectionSize(place) for place in range(header.count()) if place != self._stretch)
        is_tight = self.viewport().width() - others < least
        modes = QHeaderView.ResizeMode
        mode = modes.Interactive if is_tight else modes.Stretch
        if header.sectionResizeMode(self._stretch) is not mode:
            header.setSectionResizeMode(self._stretch, mode)
        if is_tight:
            header.resizeSection(self._stretch, least)

    @property
    def current(self) -> object | None:
        """The chosen row or None."""
        return self.rows.row_at(self.currentIndex())

"""Scan or search: one line with a popup of results in groups, all by keyboard.

Asks for results with ``asked`` and shows what it is given; searches nothing itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desk_app.kernel.texts import translate
from desk_app.widgets import icons
from desk_app.widgets.row_delegate import FACE_ROLE, RowDelegate, RowFace
from desk_app.widgets.rows_model import ROW_ROLE
from desk_app.widgets.theme import Size, look, retone


@dataclass(frozen=True, slots=True)
class Found:
    """One result: the value that is handed back, its face."""

    value: object
    face: RowFace


@dataclass(frozen=True, slots=True)
class Group:
    """Results of one kind, such as visits or complaints."""

    title: str
    found: tuple[Found, ...]


class _Delegate(RowDelegate):
    """Rows as everywhere, group titles as small headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings are low."""
        if isinstance(index.data(FACE_ROLE), RowFace):
            return super().sizeHint(option, index)
        return QSize(look().px(160), look().px(28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a heading or a row."""
        if isinstance(index.data(FACE_ROLE), RowFace):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(look().font(Size.TINY, bold=True))
        painter.setPen(look().colour("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(option.rect.adjusted(14, 4, -14, 0), flags, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.restore()


class SearchField(QLineEdit):
    """``asked(text)`` after a short pause, ``chosen(value)`` for a result, ``submitted(text)`` on Enter without one."""

    asked = Signal(str)
    chosen = Signal(object)
    submitted = Signal(str)

    def __init__(self, key_hint: str = "F3", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_hint = key_hint
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(lambda: self.asked.emit(self.text().strip()))
        self.setMaxLength(200)
        self.textEdited.connect(self._typed)
        self.setTextMargins(look().px(26), 0, look().px(36), 0)
        self._word()

    def set_results(self, groups: Sequence[Group]) -> None:
        """Show these results below the line; none at all shows a sentence."""
        self._list.clear()
        for group in groups:
            title = QListWidgetItem(group.title)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(title)
            for found in group.found:
                item = QListWidgetItem(found.face.spoken())
                item.setData(FACE_ROLE, found.face)
                item.setData(ROW_ROLE, found.value)
                self._list.addItem(item)
        if not any(group.found for group in groups):
            self._list.clear()
            nothing = QListWidgetItem(translate("Widgets", "Nothing found"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        self._step(1)
        self._open()

    @cached_property
    def _list(self) -> QListWidget:
        """The results; made with the first search, because no window must wait for them."""
        made = QListWidget()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setItemDelegate(_Delegate(made, number_width=64))
        made.itemClicked.connect(self._take)
        return made

    @cached_property
    def _popup(self) -> QFrame:
        made = QFrame()
        made.hide()
        retone(made, role="popup")
        column = QVBoxLayout(made)
        column.setContentsMargins(2, 6, 2, 6)
        column.addWidget(self._list)
        self.destroyed.connect(made.deleteLater)
        return made

    @property
    def is_open(self) -> bool:
        """Whether results are in sight."""
        return "_popup" in self.__dict__ and self._popup.isVisible()

    def close_results(self) -> None:
        """Put the popup away."""
        if self.is_open:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the results, Enter takes one, Esc closes, then empties."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.is_open:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.clear() if not self.is_open else self.close_results()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the results."""
        super().focusOutEvent(event)
        self.close_results()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, with a lens at the left and the key at the right."""
        super().paintEvent(event)
        now = look()
        is_header = self.parentWidget() is not None and self.parentWidget().property("role") == "header"
        ink = now.colour("on_header_muted" if is_header else "muted")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = now.px(17)
        lens = icons.pixmap("search", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(now.px(10), (self.height() - side) // 2, lens)
        if self._key_hint:
            painter.setFont(now.font(Size.TINY))
            painter.setPen(ink)
            width = painter.fontMetrics().horizontalAdvance(self._key_hint) + 10
            cap = QRect(self.width() - width - now.px(10), (self.height() - now.px(18)) // 2, width, now.px(18))
            painter.drawRoundedRect(cap, 4, 4)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key_hint)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The popup keeps its place below the line."""
        if event.type() is QEvent.Type.Resize and self.is_open:
            self._place()
        return False

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.close_results()

    def _enter(self) -> None:
        item = self._list.currentItem() if self.is_open else None
        if item is not None and item.data(FACE_ROLE) is not None and not self._pause.isActive():
            self._take(item)
        elif self.text().strip():
            self._pause.stop()
            self.submitted.emit(self.text().strip())

    def _take(self, item: QListWidgetItem) -> None:
        if item.data(FACE_ROLE) is None:
            return
        self.close_results()
        self.clear()
        self.chosen.emit(item.data(ROW_ROLE))

    def _step(self, direction: int) -> None:
        place = self._list.currentRow() + direction
        while 0 <= place < self._list.count():
            if self._list.item(place).data(FACE_ROLE) is not None:
                self._list.setCurrentRow(place)
                return
            place += direction

    def _open(self) -> None:
        window = self.window()
        if self._popup.parentWidget() is not window:
            self._popup.setParent(window)
            window.installEventFilter(self)
        self._place()
        self._popup.show()
        self._popup.raise_()

    def _place(self) -> None:
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        height = min(rows + 20, window.height() - corner.y() - 12)
        width = min(max(self.width(), look().px(420)), window.width() - corner.x() - 12)
        self._popup.setGeometry(QRect(corner, QSize(width, max(height, look().touch()))))

    def _word(self) -> None:
        words = translate("Widgets", "Scan or search: number / name / phone / initials")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

"""Finding a product by scan, name, initials or code; every dialog of stock picks its products here. Reads only.

With ``blind`` the stock is never shown: nobody who counts should learn what the books say (S1).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.stock import queries
from desk_app.stock.dialogs.parts import framed, said
from desk_app.stock.rules import SaleItem, why_unknown
from desk_app.stock.wording import quantity_text
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.theme import Space

_PAUSE = 120  # milliseconds of rest before a search
_MOST = 20


def item_face(desk: Desk, *, blind: bool = False) -> Callable[[object], RowFace]:
    """How a product looks in a list of hits."""

    def face(row: object) -> RowFace:
        if not isinstance(row, SaleItem):
            return RowFace("")
        left = "" if blind or not row.is_stocked else left_text(row)
        return RowFace(
            name=row.name,
            purpose=row.category,
            sub=" · ".join(filter(None, (row.barcode or row.code, left))),
            timer="" if blind else said(desk, row.price),
        )

    return face


def left_text(row: SaleItem) -> str:
    """What is left of a product, in its unit."""
    told = quantity_text(Quantity(row.left), row.unit_name)
    return translate("Stock", "{quantity} left").format(quantity=told)


class ProductFinder(QWidget):
    """A line to type or scan into with the hits below; ``opened(SaleItem)`` on Enter, a double click or a scan.

    ``unknown(sentence)`` when a scanned or typed code is nobody's.
    """

    opened = Signal(object)
    unknown = Signal(str)

    def __init__(self, desk: Desk, *, blind: bool = False, greedy: bool = True) -> None:
        super().__init__()
        self._desk = desk
        hint = translate("Stock", "Scan, or type name, initials or code")
        self.field = ScanField(translate("Stock", "Product"), hint, is_greedy=greedy)
        key = lambda row: row.product_id if isinstance(row, SaleItem) else 0  # noqa: E731
        self.list = RowList(item_face(desk, blind=blind), key, translate("Stock", "Products found"), number_width=0)
        self._stack = QStackedWidget()
        start = EmptyState(
            translate("Stock", "Scan the goods"),
            translate("Stock", "or type a few letters, then Enter."),
            icon="search",
        )
        nothing = EmptyState(translate("Stock", "No product found"), icon="search")
        for part in (start, framed(self.list), nothing):
            self._stack.addWidget(part)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.show_found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.field)
        self._connect()

    def show_found(self) -> None:
        """Show what the line finds."""
        self._pause.stop()
        text = self.field.text()
        found = queries.find(text, self._desk.today(), _MOST) if text else ()
        self.list.set_rows(found)
        self._stack.setCurrentIndex(1 if found else 2 if text else 0)
        if found and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def clear(self) -> None:
        """Ready for the next one."""
        self.field.clear()
        self.show_found()
        self.field.setFocus()

    def take(self, code: str) -> None:
        """A scanned code: its product, else why not."""
        self._pause.stop()
        item = queries.item_by_barcode(code, self._desk.today())
        if item is not None:
            self.opened.emit(item)
        else:
            self._say(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Up walk the hits while the line keeps the focus, Enter takes the one in hand."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.rows.rows:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                place = max(0, min(len(self.list.rows.rows) - 1, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self.list.rows.index(place, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CTRL:
                self._entered()
                return True
        return super().eventFilter(watched, event)

    def _entered(self) -> None:
        text = self.field.text()
        if not text:
            return
        item = queries.item_by_barcode(text, self._desk.today())
        if item is None:
            if self._pause.isActive():
                self.show_found()
            chosen = self.list.current
            item = chosen if isinstance(chosen, SaleItem) else None
        if item is not None:
            self.opened.emit(item)
        else:
            self._say(text)

    def _say(self, code: str) -> None:
        why: Refusal = why_unknown(code)
        self.unknown.emit(sentence(why))
        self.field.edit.selectAll()

    def _connect(self) -> None:
        self.field.changed.connect(lambda _text: self._pause.start())
        self.field.scanned.connect(self.take)
        self.field.edit.installEventFilter(self)
        self.list.opened.connect(self.opened)


_CTRL = Qt.KeyboardModifier.ControlModifier

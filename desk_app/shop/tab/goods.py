"""The goods at the left: a line to scan or search into, categories, tiles, and the way to stock and fees.

Asks and shows; what a tile or a typed code leads to is the page's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.money import Currency, Money, format_money
from desk_app.kernel.quantity import Quantity, format_quantity
from desk_app.kernel.texts import translate
from desk_app.shop.tab.tiles import TileFace, TileGrid
from desk_app.stock.rules import SaleItem
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.line_field import LineField
from desk_app.widgets.theme import Space

ALL = ""
MOST_CHIPS = 6
_WALKING = {
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Plus: "more",
    Qt.Key.Key_Minus: "less",
}


class SearchEdit(QLineEdit):
    """The line; while it is empty its keys walk the sale: ``walked(down | up | remove | more | less)``."""

    walked = Signal(str)
    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the results, Esc empties; what moves in an empty line moves in the sale instead."""
        act = _WALKING.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif act is not None and not self.text():
            if not (event.isAutoRepeat() and act == "remove"):
                self.walked.emit(act)
        elif act == "down":
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


def tile_face(item: SaleItem, currency: Currency) -> TileFace:
    """How a product stands on its tile."""
    price = format_money(Money(item.price), currency)
    if not item.is_stocked:
        return TileFace(item.product_id, item.name, price, translate("Shop", "Service"))
    if item.left <= 0:
        return TileFace(item.product_id, item.name, price, translate("Shop", "Sold out"), "late")
    words = left_words(item.left)
    return TileFace(item.product_id, item.name, price, words, "soon" if item.is_low else "muted")


def left_words(left: Quantity) -> str:
    """``剩 46``."""
    return translate("Shop", "{quantity} left").format(quantity=format_quantity(left))


class GoodsPanel(Panel):
    """``taken(product)``, ``submitted(text)`` on Enter without a result, ``asked(text)`` after a pause, ``wanted(act)``."""

    taken = Signal(int)
    submitted = Signal(str)
    asked = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._items: tuple[SaleItem, ...] = ()
        self._currency: Currency | None = None
        self.edit = SearchEdit()
        self.search = LineField(edit=self.edit)
        self.chips = ChoiceChips()
        self.chips.set_value(ALL)
        self.grid = TileGrid()
        self.empty = EmptyState(icon="search")
        self.stack = QStackedWidget()
        for page in (self.grid, self.empty):
            self.stack.addWidget(page)
        self.fees = Button(compact=True)
        self.add_action(self.fees)
        self.stock_buttons: dict[str, Button] = {}
        self._pause = QTimer(self, singleShot=True, interval=90)
        self._lay_out()
        self._connect()
        self.word()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.search.text()

    def category(self) -> str:
        """The category whose chip is chosen; empty for all."""
        return str(self.chips.value() or ALL)

    def set_items(self, items: Sequence[SaleItem], currency: Currency) -> None:
        """Show these products; a search shows its first as what Enter takes."""
        self._items, self._currency = tuple(items), currency
        self._word_chips()
        self._show()

    def add_stock_button(self, act: str, text: str) -> Button:
        """A button of the stock's own dialogs, at the foot."""
        button = Button(text, compact=True)
        button.setToolTip(hint(act, "shop"))
        button.clicked.connect(lambda _on=False: self.wanted.emit(act))
        self.stock_buttons[act] = button
        self._foot_row.flow.addWidget(button)
        return button

    def set_proposals(self, count: int) -> None:
        """How many products should be ordered."""
        if "order" in self.stock_buttons:
            self.stock_buttons["order"].set_count(count, BadgeTone.SOON)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Shop", "Goods"), translate("Shop", "scan straight into the sale"))
        self.search.set_label("", translate("Shop", "Search: name, initials, barcode; 3* for three"))
        self.search.edit.setAccessibleName(translate("Shop", "Search goods"))
        self.fees.setText(translate("Shop", "Fees & members"))
        self.fees.setToolTip(hint("fees", "shop"))
        self.chips.setAccessibleName(translate("Shop", "Category"))
        self._word_chips()
        self._show()

    def _word_chips(self) -> None:
        names = list(dict.fromkeys(item.category for item in self._items if item.category))[:MOST_CHIPS]
        if self.text:
            return
        chosen = self.category()
        self.chips.set_options([Option(ALL, translate("Shop", "All")), *(Option(name, name) for name in names)])
        self.chips.set_value(chosen if chosen in names else ALL)
        self.chips.setVisible(len(names) > 1)

    def _show(self) -> None:
        if self._currency is None:
            return
        currency, chosen = self._currency, self.category()
        items = [item for item in self._items if self.text or not chosen or item.category == chosen]
        self.grid.set_faces([tile_face(item, currency) for item in items], marks_first=bool(self.text))
        self.stack.setCurrentWidget(self.grid if items else self.empty)
        if self.text:
            words = translate("Shop", "No goods under “{text}”").format(text=self.text[:40])
            self.empty.set_text(words, translate("Shop", "Try initials, fewer letters or the barcode."))
        else:
            self.empty.set_text(
                translate("Shop", "No quick-pick goods yet"),
                translate("Shop", "Scan, or search by name. A supervisor chooses the tiles."),
            )

    def _enter(self) -> None:
        """Enter takes the marked result; digits and what nothing was found for go out as they were typed."""
        text = self.text
        if not text:
            return
        faces = self.grid.faces
        is_code = text.isascii() and text.isdecimal() and len(text) >= 6
        if faces and not is_code and not self._pause.isActive() and self.stack.currentWidget() is self.grid:
            self.taken.emit(faces[0].key)
        else:
            self.submitted.emit(text)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.M, Space.M, Space.M, Space.XS)
        head.setSpacing(Space.S)
        head.addWidget(self.search)
        head.addWidget(self.chips)
        self.body.addLayout(head)
        self.body.addWidget(self.stack, 1)
        self._foot_row = FlowRow(spacing=Space.XS + 2)

    def show_foot(self) -> None:
        """Put the row of stock buttons below, once there are any."""
        if self.stock_buttons and self._foot is None:
            foot = QHBoxLayout()
            foot.addWidget(self._foot_row)
            self.set_footer(foot)

    def _connect(self) -> None:
        self.grid.taken.connect(self.taken)
        self.search.changed.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.asked)
        self.chips.chosen.connect(lambda _value: self._show())
        self.edit.returnPressed.connect(self._enter)
        self.edit.left_down.connect(self.grid.focus_first)
        self.fees.clicked.connect(lambda: self.wanted.emit("fees"))

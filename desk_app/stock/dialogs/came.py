"""The line of a delivery in hand: how many came, what they cost together, the date on them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity, amount_of
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.stock import queries
from desk_app.stock.dialogs.parts import DayLine, QuantityField, beside, money_field
from desk_app.stock.rules import SaleItem
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.theme import Space


class CameLine(QWidget):
    """``kept`` when the line is to go on the list; ``go_on`` walks its fields with Enter."""

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.item: SaleItem | None = None
        self._last_cost = Money(0)
        self._filled: Money | None = None
        self.name = ElidedLabel("", "lead")
        self.quantity = QuantityField(translate("Stock", "Quantity"))
        self.cost = money_field(desk, translate("Stock", "Cost of all"))
        self.day = DayLine(translate("Stock", "Best before"), desk.today(), empty=translate("Stock", "none"))
        self.keep = Button(translate("Stock", "On the list"), icon="plus")
        self.keep.clicked.connect(self.kept)
        self.quantity.changed.connect(lambda _text: self._offer_cost())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addLayout(beside((self.quantity, 2), (self.cost, 3), (self.day, 3), spacing=Space.S))
        column.addWidget(self.keep)
        self.setFocusProxy(self.quantity)
        self.clear()

    def show_item(self, item: SaleItem) -> None:
        """Begin a line: one piece, or what the scale's code says; the cost as it was last time."""
        self.item = item
        self.name.setText(item.name)
        level = queries.levels((item.product_id,)).get(item.product_id)
        self._last_cost = Money(0) if level is None else Money(level.last_cost)
        self.day.setEnabled(queries.product(item.product_id).expires)
        self.day.set_day(None)
        self._filled = None
        self.cost.clear()
        self.quantity.set_value(Quantity(item.quantity))
        self.quantity.edit.selectAll()
        self._enable(is_on=True)

    def fill(self, quantity: Quantity, cost: Money, expires_on: date | None) -> None:
        """Put in what was typed before."""
        self.quantity.set_value(quantity)
        self.cost.set_value(cost)
        self.day.set_day(expires_on)
        self.quantity.edit.selectAll()

    def add(self, quantity: Quantity) -> None:
        """Another one was scanned."""
        self.quantity.set_value(Quantity((self.quantity.value() or 0) + quantity))

    def expires_on(self) -> date | None:
        """The date on the goods."""
        return self.day.day() if self.day.isEnabled() else None

    def go_on(self) -> bool:
        """Go to the next field with Enter; False at the last one: the line is complete."""
        focus = self.window().focusWidget()
        if focus is self.quantity.edit:
            self.cost.setFocus()
            self.cost.edit.selectAll()
            return True
        if focus is self.cost.edit and self.day.isEnabled():
            self.day.setFocus()
            return True
        return False

    def clear(self) -> None:
        """No product in hand."""
        self.item = None
        self.name.setText(translate("Stock", "No product chosen yet"))
        self.quantity.clear()
        self.cost.clear()
        self.day.set_day(None)
        self._enable(is_on=False)

    def _enable(self, *, is_on: bool) -> None:
        for part in (self.quantity, self.cost, self.keep):
            part.setEnabled(is_on)
        if not is_on:
            self.day.setEnabled(False)

    def _offer_cost(self) -> None:
        """What they would cost at the last price, until another amount is typed."""
        quantity = self.quantity.value()
        if self.item is None or quantity is None or not self._last_cost:
            return
        if self.cost.value() in {None, self._filled}:
            self._filled = amount_of(self._last_cost, quantity)
            self.cost.set_value(self._filled)

"""A return without a receipt: by a supervisor's word only, counted, to the shelf or written off."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.kernel.money import Money, format_money
from desk_app.kernel.quantity import ONE, Quantity, amount_of
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.shop import service
from desk_app.shop.dialogs.approving import ApprovedDialog
from desk_app.shop.dialogs.refund import SHELF, WRITE_OFF
from desk_app.shop.dialogs.weight import WeightField
from desk_app.shop.dialogs.words import currency_of
from desk_app.shop.rules import CASH, LooseReturn, PayBack
from desk_app.stock import queries as stock
from desk_app.stock.rules import SaleItem, Unit
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer


class LooseRefundDialog(ApprovedDialog):
    """Scan or type what comes back, say how many and why; the money goes back in cash."""

    def __init__(self, doer: Doer) -> None:
        told = translate(
            "Shop", "Only by a supervisor's word; each of these is counted and shown in the day's figures."
        )
        title = translate("Shop", "Return without a receipt")
        super().__init__(doer, title, translate("Shop", "Give back in cash"), text=told, width=560)
        self._currency = currency_of(self.desk)
        self.item: SaleItem | None = None
        self.code = ScanField(
            translate("Shop", "Goods"), translate("Shop", "Barcode, name or initials"), is_greedy=True
        )
        self.found = ChoiceChips((), translate("Shop", "Goods"))
        self.count = Stepper(translate("Shop", "Quantity"), 1, least=1, most=999)
        self.weight = WeightField(translate("Shop", "Goods"))
        self.price = MoneyField(translate("Shop", "Price each"), self._currency, words=sentence, is_required=True)
        self.place = ChoiceChips(
            (Option(SHELF, translate("Shop", "To the shelf")), Option(WRITE_OFF, translate("Shop", "Written off"))),
            translate("Shop", "Where it goes"),
        )
        self.place.set_value(SHELF)
        self.why = LineField(translate("Shop", "Reason"), is_required=True)
        self.sum = text_label("", "display")
        self._lay_out()
        self._show()
        self.code.setFocus()

    def total(self) -> Money:
        """What goes back."""
        price = self.price.value()
        return Money(0) if price is None else amount_of(price, self.quantity())

    def quantity(self) -> Quantity:
        """How much comes back: pieces, or a weight of what is sold by weight."""
        return self.weight.quantity() if self._is_weighed else Quantity(self.count.value() * ONE)

    @property
    def _is_weighed(self) -> bool:
        return self.item is not None and self.item.unit is Unit.WEIGHT

    def commit(self) -> None:
        """Give it back."""
        item, price, why = self.item, self.price.value(), self.why.text()
        if item is None or price is None or not why:
            return
        line = LooseReturn(item.product_id, self.quantity(), to_shelf=self.place.value() != WRITE_OFF, price=price)
        back = PayBack(None, CASH, self.total())
        uuid, words = self.doer.new_uuid(), translate("Shop", "Returned: {amount}")
        amount = format_money(self.total(), self._currency)
        self.send_approved(
            lambda yes: self.desk.act(
                service.refund_without_receipt, ((line,), back, why), {"approval": yes}, uuid=uuid
            ),
            f"{self.windowTitle()}, {item.name}, {amount}",
            then=lambda _refunded: self.doer.done.emit(words.format(amount=amount)),
        )

    def _lay_out(self) -> None:
        for part in (self.code, self.found):
            self.body.addWidget(part)
        amount = QWidget()
        how_much = QHBoxLayout(amount)
        how_much.setContentsMargins(0, 0, 0, 0)
        how_much.addWidget(self.count)
        how_much.addWidget(self.weight)
        how_much.addStretch(1)
        self.body.addLayout(labelled(translate("Shop", "Quantity"), amount))
        for field in (self.price, self.place, self.why, self.sum):
            self.body.addWidget(field)
        self.code.changed.connect(self._look)
        self.found.chosen.connect(self._choose)
        self.count.changed.connect(lambda _value: self._show())
        self.weight.changed.connect(lambda _text: self._show())
        self.price.amount_changed.connect(lambda _value: self._show())
        self.why.changed.connect(lambda _text: self._show())

    def _look(self, text: str) -> None:
        items = stock.find(text.strip(), self.desk.today(), 6) if text.strip() else ()
        self.found.set_options([Option(item, item.name) for item in items])
        if len(items) == 1:
            self.found.set_value(items[0])
            self._choose(items[0])
        elif self.item not in items:
            self._choose(None)

    def _choose(self, item: object) -> None:
        self.item = item if isinstance(item, SaleItem) else None
        if self.item is not None:
            self.price.set_value(self.item.price)
        self._show()

    def _show(self) -> None:
        self.count.setVisible(not self._is_weighed)
        self.weight.setVisible(self._is_weighed)
        self.sum.setText(format_money(self.total(), self._currency))
        self.main.setEnabled(self.item is not None and self.total() > 0 and bool(self.why.text()))

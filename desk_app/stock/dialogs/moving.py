"""Goods that go without being sold: written off with the reason, or moved to another place of the house."""

from __future__ import annotations

from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.texts import translate
from desk_app.staff.rules import Approval
from desk_app.stock import queries, service
from desk_app.stock.dialogs.approved import ApprovedDialog
from desk_app.stock.dialogs.finder import ProductFinder, left_text
from desk_app.stock.dialogs.parts import QuantityField, beside, labelled, money_field
from desk_app.stock.rules import Reason, SaleItem
from desk_app.stock.wording import reason_name
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer

_OUT, _IN = "out", "in"


class ProductAct(ApprovedDialog):
    """A dialog about one product: found here, or given."""

    def __init__(self, doer: Doer, title: str, main: str, product_id: int | None) -> None:
        super().__init__(doer, title, main, width=620)
        self.uuid = doer.new_uuid()
        self.item: SaleItem | None = None
        self.finder = ProductFinder(doer.desk)
        self.chosen = text_label("", "lead")
        self.quantity = QuantityField(translate("Stock", "Quantity"), is_required=True)
        if product_id is None:
            self.finder.setMinimumHeight(230)  # not scaled: with large text the rows grow, not the window
            self.body.addWidget(self.finder, 1)
            self.finder.opened.connect(self.pick)
            self.finder.unknown.connect(self.set_problem)
        else:
            self.finder.hide()
            self.finder.setParent(self)
        self.body.addWidget(self.chosen)
        self.pick(None if product_id is None else queries.item(product_id, self.desk.today()))

    def pick(self, item: object) -> None:
        """Take a product in hand."""
        self.item = item if isinstance(item, SaleItem) and item.is_stocked else None
        if isinstance(item, SaleItem) and self.item is None:
            told = translate("Stock", "“{name}” is a service, it has no stock.")
            self.set_problem(told.format(name=item.name))
        elif self.item is not None:
            self.set_problem("")
        words = translate("Stock", "No product chosen yet")
        self.chosen.setText(words if self.item is None else f"{self.item.name} · {left_text(self.item)}")
        self.main.setEnabled(self.item is not None)
        self.focus_first()

    def focus_first(self) -> None:
        """The line to find with, else the quantity."""
        (self.finder if self.item is None else self.quantity).setFocus()

    def asked(self) -> tuple[SaleItem, Quantity] | None:
        """Product and quantity; None with a sentence while one is missing."""
        item, quantity = self.item, self.quantity.value()
        if item is None or not quantity:
            if not self.quantity.problem:
                self.set_problem(translate("Stock", "Please enter the quantity."))
            self.quantity.setFocus()
            return None
        return item, quantity


class WriteOffDialog(ProductAct):
    """Takes out what can't be sold; above the site's limit a supervisor says yes with their PIN."""

    def __init__(self, doer: Doer, product_id: int | None = None, reason: Reason | None = None) -> None:
        super().__init__(doer, translate("Stock", "Write off"), translate("Stock", "Write off"), product_id)
        options = [Option(known, reason_name(known)) for known in Reason]
        self.reason = ChoiceChips(options, translate("Stock", "Reason"))
        self.reason.set_value(reason)
        self.note = LineField(translate("Stock", "Remarks"))
        self.body.addWidget(self.quantity)
        self.body.addWidget(labelled(translate("Stock", "Reason"), self.reason))
        self.body.addWidget(self.note)
        self.focus_first()

    def commit(self) -> None:
        """Write it off."""
        wanted, reason = self.asked(), self.reason.value()
        if wanted is None:
            return
        if not isinstance(reason, Reason):
            self.set_problem(translate("Stock", "Please give the reason."))
            return
        item, quantity = wanted
        note, uuid = self.note.text(), self.uuid

        def act(approval: Approval | None) -> Money:
            options = {"note": note, "approval": approval}
            args = (item.product_id, quantity, reason)
            cost: Money = self.desk.act(service.write_off, args, options, uuid=uuid)
            return cost

        told = translate("Stock", "Written off: {name}").format(name=item.name)
        self.send_approved(act, f"{self.windowTitle()}: {item.name}", lambda _cost: self.doer.done.emit(told))


class TransferDialog(ProductAct):
    """Goods go to another place of the house, or come from there at their cost."""

    def __init__(self, doer: Doer, product_id: int | None = None) -> None:
        title = translate("Stock", "Move to another place")
        super().__init__(doer, title, translate("Stock", "Move goods"), product_id)
        self.way = ChoiceChips(
            [Option(_OUT, translate("Stock", "Goes there")), Option(_IN, translate("Stock", "Comes from there"))],
            translate("Stock", "Direction"),
        )
        self.way.set_value(_OUT)
        self.place = LineField(translate("Stock", "Other place"), is_required=True)
        self.cost = money_field(doer.desk, translate("Stock", "Cost of all"))
        self.cost.hide()
        self.body.addWidget(self.way)
        self.body.addLayout(beside((self.quantity, 1), (self.place, 2)))
        self.body.addWidget(self.cost)
        self.focus_first()
        self.way.chosen.connect(lambda value: self.cost.setVisible(value == _IN))

    def commit(self) -> None:
        """Move it."""
        wanted = self.asked()
        if wanted is None:
            return
        item, quantity = wanted
        is_in = self.way.value() == _IN
        options = {"is_in": is_in, "cost": (self.cost.value() or ZERO) if is_in else ZERO}
        args, uuid = (item.product_id, quantity, self.place.text()), self.uuid
        told = translate("Stock", "Moved: {name}").format(name=item.name)
        self.send(
            lambda: self.desk.act(service.transfer, args, options, uuid=uuid),
            then=lambda _none: self.doer.done.emit(told),
        )

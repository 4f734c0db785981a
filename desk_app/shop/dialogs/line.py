"""A line's quantity, discount and price, and the discount on the whole sale; above a limit a second person agrees."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.kernel.money import Money, Rate, format_rate, parse_rate
from desk_app.kernel.quantity import Quantity, format_quantity, parse_quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.shop import service
from desk_app.shop.dialogs.approving import ApprovedDialog
from desk_app.shop.dialogs.words import currency_of, plain
from desk_app.shop.queries import LineRow, SaleRow
from desk_app.shop.rules import Discount
from desk_app.staff.rules import Approval
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.tab_base import Doer

_RATES = (500, 1000, 1500, 2000)
_WHY_LENGTH = 200
ReduceAct = Callable[[Discount, str, Approval | None], None]


class QuantityDialog(ActDialog):
    """F6: pieces, or a weight with up to three decimals."""

    def __init__(self, doer: Doer, line: LineRow) -> None:
        super().__init__(doer, line.name, translate("Shop", "Set the quantity"), width=420)
        self.line = line
        self.quantity = LineField(translate("Shop", "Quantity"))
        self.quantity.edit.setMaxLength(16)
        self.quantity.set_text(format_quantity(line.quantity).replace(",", ""))
        self.quantity.edit.selectAll()
        self.body.addWidget(self.quantity)

    def commit(self) -> None:
        """Set it."""
        try:
            quantity: Quantity = parse_quantity(self.quantity.text())
        except Refusal as refused:
            self.quantity.set_problem(sentence(refused))
            return
        self.quantity.set_problem("")
        self.send(lambda: self.desk.act(service.change_quantity, (self.line.id, quantity)))


class DiscountDialog(ApprovedDialog):
    """Per cent or a sum, with the reason; empty takes the discount away."""

    def __init__(self, doer: Doer, title: str, told: str, present: tuple[Discount, str], act: ReduceAct) -> None:
        super().__init__(doer, title, translate("Shop", "Give the discount"), text=told, width=500)
        discount, why = present
        currency = currency_of(doer.desk)
        self._act = act
        names = [Option(rate, format_rate(Rate(rate))) for rate in _RATES]
        self.chips = ChoiceChips(names, translate("Shop", "Per cent"), may_be_none=True)
        self.rate = LineField(translate("Shop", "Per cent"))
        self.rate.edit.setMaxLength(6)
        self.off = MoneyField(translate("Shop", "or a sum"), currency, words=sentence)
        self.why = LineField(translate("Shop", "Reason"))
        self.why.edit.setMaxLength(_WHY_LENGTH)
        for part in (self.chips, self.rate, self.off, self.why):
            self.body.addWidget(part)
        self.rate.set_text(format_rate(discount.rate).rstrip("%") if discount.rate else "")
        self.off.set_value(discount.off or None)
        self.why.set_text(why)
        self.chips.set_value(int(discount.rate))
        self.chips.chosen.connect(self._picked)
        self.rate.changed.connect(lambda text: self.off.clear() if text else None)
        self.off.changed.connect(lambda text: self.rate.clear() if text else None)
        self.rate.setFocus()

    @classmethod
    def on_line(cls, doer: Doer, line: LineRow) -> DiscountDialog:
        """The discount of one line."""
        told = translate("Shop", "Price of the line: {amount}").format(
            amount=plain(line.amount, currency_of(doer.desk))
        )

        def act(discount: Discount, why: str, approval: Approval | None) -> None:
            doer.desk.act(service.discount_line, (line.id, discount, why), {"approval": approval})

        return cls(doer, line.name, told, (line.discount, line.discount_why), act)

    @classmethod
    def on_sale(cls, doer: Doer, sale: SaleRow) -> DiscountDialog:
        """The discount on all goods and services of the sale."""
        told = translate("Shop", "It is split over goods and services; fees and top-ups stay as they are.")

        def act(discount: Discount, why: str, approval: Approval | None) -> None:
            doer.desk.act(service.discount_order, (sale.id, discount, why), {"approval": approval})

        return cls(doer, translate("Shop", "Discount on all"), told, (sale.order_discount, ""), act)

    def discount(self) -> Discount | None:
        """What stands in the fields; None while it can't be read."""
        if self.off.text():
            off = self.off.value()
            return None if off is None else Discount(off=off)
        try:
            return Discount(rate=parse_rate(self.rate.text())) if self.rate.text() else Discount()
        except Refusal as refused:
            self.rate.set_problem(sentence(refused))
            return None

    def commit(self) -> None:
        """Give it, or take it away."""
        discount = self.discount()
        if discount is None:
            return
        self.rate.set_problem("")
        why, act = self.why.text(), self._act
        self.send_approved(lambda yes: act(discount, why, yes), self.windowTitle())

    def _picked(self, rate: object) -> None:
        self.off.clear()
        self.rate.set_text(format_rate(Rate(int(str(rate)))).rstrip("%") if rate else "")
        self.why.setFocus()


class PriceDialog(ApprovedDialog):
    """Another unit price, with the reason."""

    def __init__(self, doer: Doer, line: LineRow) -> None:
        super().__init__(doer, line.name, translate("Shop", "Change the price"), width=460)
        self.line = line
        currency = currency_of(doer.desk)
        words = translate("Shop", "Price in the catalogue: {amount}")
        self.body.addWidget(text_label(words.format(amount=plain(line.list_price, currency)), "muted"))
        self.price = MoneyField(translate("Shop", "New unit price"), currency, words=sentence, is_required=True)
        self.price.set_value(line.price)
        self.price.edit.selectAll()
        self.why = LineField(translate("Shop", "Reason"), is_required=True)
        self.why.edit.setMaxLength(_WHY_LENGTH)
        self.why.set_text(line.price_why)
        for part in (self.price, self.why):
            self.body.addWidget(part)

    def commit(self) -> None:
        """Set it; a lower one counts as a discount."""
        price: Money | None = self.price.value()
        if price is None:
            return
        if not self.why.text():
            self.why.set_problem(translate("Shop", "Please say why."))
            self.why.setFocus()
            return
        line, why = self.line, self.why.text()
        self.send_approved(
            lambda yes: self.desk.act(service.override_price, (line.id, price, why), {"approval": yes}),
            self.windowTitle(),
        )

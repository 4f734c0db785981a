"""What comes back: lines of a receipt one by one, to the shelf or written off, the money to where it came from.

Caps and limits are the service's; above a limit a second person agrees.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.money import Money, format_money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.quantity import ONE, Quantity, format_quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.shop.dialogs.approving import ApprovedDialog
from desk_app.shop.dialogs.weight import WeightField
from desk_app.shop.dialogs.words import currency_of, plain, tender_name
from desk_app.shop.queries import LineRow
from desk_app.shop.rules import CASH, LineKind, PayBack, Return, Sold, back_to, share_back
from desk_app.stock.rules import Unit
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, rule, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

SHELF, WRITE_OFF = "shelf", "write_off"
AS_PAID, IN_CASH = "as_paid", "cash"


class ReturnLine(QWidget):
    """One line of the receipt: how many come back, and where they go."""

    def __init__(self, line: LineRow, sold: Sold, changed: Callable[[], None], price: str) -> None:
        super().__init__()
        self.sold = sold
        self._is_whole = sold.kind in {LineKind.FEE, LineKind.DEPOSIT}
        most = 1 if self._is_whole else sold.left // ONE
        self.count = Stepper(line.name, 0, most=max(0, most))
        self.count.changed.connect(lambda _value: changed())
        is_weighed = not self._is_whole and (line.unit == Unit.WEIGHT.value or sold.left % ONE != 0)
        self.weight = WeightField(line.name, sold.left) if is_weighed else None
        self.count.setEnabled(sold.left > 0)
        if self.weight is not None:
            self.weight.changed.connect(lambda _text: changed())
            self.weight.setEnabled(sold.left > 0)
            self.count.hide()
        self.place = ChoiceChips(
            (Option(SHELF, translate("Shop", "To the shelf")), Option(WRITE_OFF, translate("Shop", "Written off"))),
            line.name,
        )
        self.place.set_value(SHELF)
        self.place.setVisible(line.is_stocked)
        self._lay_out(line, price)

    def _lay_out(self, line: LineRow, price: str) -> None:
        sold = self.sold
        left = translate("Shop", "of {quantity} \u00d7 {price}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(line.name, "strong"))
        told = left.format(quantity=format_quantity(sold.left), price=price)
        words.addWidget(text_label(told if sold.left > 0 else translate("Shop", "all of it is back"), "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        row.addWidget(self.place)
        row.addWidget(self.count if self.weight is None else self.weight)

    @property
    def first(self) -> QWidget:
        """Where one says how much."""
        return self.count if self.weight is None else self.weight

    def quantity(self) -> Quantity:
        """How much comes back, in milli-units."""
        if self.weight is not None:
            return self.weight.quantity()
        if not self.count.value():
            return Quantity(0)
        return self.sold.left if self._is_whole else Quantity(self.count.value() * ONE)

    def take_all(self) -> None:
        """Everything that is left of it."""
        if self.weight is not None and self.sold.left > 0:
            self.weight.set_quantity(self.sold.left)
        elif self.sold.left > 0:
            self.count.set_value(1 if self._is_whole else self.sold.left // ONE)

    def answer(self) -> Return | None:
        """The line's part of the act; None when nothing of it comes back."""
        quantity = self.quantity()
        if not quantity:
            return None
        return Return(self.sold.line_id, quantity, to_shelf=self.place.value() != WRITE_OFF)

    def money(self) -> Money:
        """What it gives back."""
        quantity = self.quantity()
        return share_back(self.sold, quantity).net if quantity else Money(0)


def reason_words() -> tuple[str, ...]:
    """What people mostly say when they bring something back."""
    return (
        translate("Shop", "Does not fit"),
        translate("Shop", "Faulty"),
        translate("Shop", "Bought by mistake"),
        translate("Shop", "Not needed"),
    )


def _ways() -> ChoiceChips:
    """How the money goes back: as it came, if nothing else is said."""
    made = ChoiceChips(
        (Option(AS_PAID, translate("Shop", "The way it was paid")), Option(IN_CASH, translate("Shop", "All in cash"))),
        translate("Shop", "The money goes back"),
    )
    made.set_value(AS_PAID)
    return made


class RefundDialog(ApprovedDialog):
    """The receipt's lines, the money's way back, the reason."""

    def __init__(self, doer: Doer, sale_id: int) -> None:
        self._found = queries.refundable(sale_id)
        number = grouped(self._found.sale.row.number)
        title = translate("Shop", "Return \u00b7 receipt {number}").format(number=number)
        super().__init__(doer, title, translate("Shop", "Give back"), width=720)
        self._currency = currency_of(self.desk)
        self.lines = self._made_lines()
        self.all = Button(translate("Shop", "Everything comes back"), compact=True)
        self.why = LineField(translate("Shop", "Reason"), is_required=True)
        self.why.edit.setMaxLength(200)
        self.reasons = ChoiceChips([Option(words, words) for words in reason_words()], translate("Shop", "Reason"))
        self.way = _ways()
        self.sum = text_label("", "display")
        self.backs = text_label("", "muted")
        self._lay_out()
        self._connect()
        self.show_sum()
        (self.lines[0].first if self.lines else self.why).setFocus()

    def _made_lines(self) -> tuple[ReturnLine, ...]:
        rows = {line.id: line for line in self._found.sale.live}
        return tuple(
            ReturnLine(rows[sold.line_id], sold, self.show_sum, plain(rows[sold.line_id].price, self._currency))
            for sold in self._found.lines
            if sold.line_id in rows
        )

    def take_all(self) -> None:
        """Everything that is left of the receipt."""
        for line in self.lines:
            line.take_all()
        self.why.setFocus()

    def returns(self) -> tuple[Return, ...]:
        """What comes back."""
        return tuple(answer for line in self.lines if (answer := line.answer()) is not None)

    def show_sum(self) -> None:
        """Show what goes back and how, as far as the form is filled."""
        total = Money(sum(line.money() for line in self.lines))
        self.sum.setText(format_money(total, self._currency))
        words = translate("Shop", "{tender} {amount}")
        parts = [
            words.format(tender=tender_name(back.tender), amount=plain(back.amount, self._currency))
            for back in self._backs(total)
        ]
        self.backs.setText(" \u00b7 ".join(parts))
        self.main.setEnabled(total > 0 and bool(self.why.text()))

    def commit(self) -> None:
        """Take it back."""
        returns, why = self.returns(), self.why.text()
        if not returns or not why:
            return
        total = Money(sum(line.money() for line in self.lines))
        back = self._backs(total) if self.way.value() == IN_CASH else ()
        sale_id, uuid = self._found.sale.row.id, self.doer.new_uuid()
        words = translate("Shop", "Returned: {amount}").format(amount=format_money(total, self._currency))
        self.send_approved(
            lambda yes: self.desk.act(
                service.refund, (sale_id, returns, why), {"back": back, "approval": yes}, uuid=uuid
            ),
            f"{self.windowTitle()}, {format_money(total, self._currency)}",
            then=lambda _refunded: self.doer.done.emit(words),
        )

    def _backs(self, total: Money) -> tuple[PayBack, ...]:
        try:
            backs = back_to(total, self._found.collected)
        except Refusal as refused:
            refused.facts["currency"] = self._currency.code
            self.set_problem(sentence(refused))
            return ()
        if self.way.value() != IN_CASH:
            return backs
        return tuple(PayBack(back.payment_id, CASH, back.amount) for back in backs)

    def _connect(self) -> None:
        self.all.clicked.connect(self.take_all)
        self.reasons.chosen.connect(lambda words: self.why.set_text(str(words or "")))
        self.way.chosen.connect(lambda _value: self.show_sum())
        self.why.changed.connect(lambda _text: self.show_sum())

    def _lay_out(self) -> None:
        if self._found.is_all_back:
            told = translate("Shop", "Everything of this receipt is back already.")
            self.body.addWidget(EmptyState(told, icon="check"))
        for line in self.lines:
            self.body.addWidget(line)
            self.body.addWidget(rule())
        head = QHBoxLayout()
        head.addWidget(self.all)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.why)
        only_cash = all(payment.tender == CASH for payment in self._found.collected)
        self.way.setVisible(not only_cash)
        self.body.addWidget(self.way)
        for part in (self.sum, self.backs):
            self.body.addWidget(part)
        hideable: tuple[QWidget, ...] = (self.all, self.reasons, self.why, self.sum)
        for shown in hideable:
            shown.setVisible(not self._found.is_all_back)


class VoidDialog(ApprovedDialog):
    """The whole sale undone, in the session that took it; always with a second person."""

    def __init__(self, doer: Doer, sale_id: int, then: Callable[[], None] | None = None) -> None:
        row = queries.sale_row(sale_id)
        currency = currency_of(doer.desk)
        told = translate("Shop", "Receipt {number} over {amount}: goods go back to the shelf, the money goes back.")
        super().__init__(
            doer,
            translate("Shop", "Void the whole sale?"),
            translate("Shop", "Void with a second person"),
            text=told.format(number=grouped(row.number), amount=format_money(row.total, currency)),
            danger=True,
            width=520,
        )
        self._row, self._then = row, then
        self.why = LineField(translate("Shop", "Reason"), is_required=True)
        self.why.edit.setMaxLength(200)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Ask the second person, then void it."""
        why = self.why.text()
        if not why:
            self.why.set_problem(translate("Shop", "Please say why."))
            return
        sale_id, uuid = self._row.id, self.doer.new_uuid()
        words = translate("Shop", "The sale is void")

        def done(_refunded: object) -> None:
            self.doer.done.emit(words)
            if self._then is not None:
                self._then()

        self.send_only_approved(
            Role.SUPERVISOR,
            lambda yes: self.desk.act(service.void_sale, (sale_id, why), {"approval": yes}, uuid=uuid),
            self.windowTitle(),
            then=done,
        )

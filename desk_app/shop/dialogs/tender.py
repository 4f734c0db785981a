"""Ways to pay that are not cash: a terminal or a telephone with its reference, a voucher, a member's account.

The payment is asked for before the terminal is touched, so that a power cut leaves a trace; it never guesses how it ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desk_app.accounts.queries import MemberRow
from desk_app.kernel.money import CNY, Currency, Money, format_money
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.shop import service
from desk_app.shop.dialogs.words import OTHER_TENDERS, tender_label, tender_name
from desk_app.shop.rules import CARD, MEMBER, VOUCHER, PaymentState, Tendered
from desk_app.stock import queries as stock
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer

_LONGEST = 64


@dataclass(frozen=True, slots=True)
class Asked:
    """Which sale, which way to pay, and how much of it is left."""

    sale_id: int
    tender: str
    amount: Money
    currency: Currency = CNY


class TenderDialog(ActDialog):
    """Amount and reference; a scan lands in the reference and goes straight on."""

    def __init__(self, doer: Doer, asked: Asked, main: str, label: str) -> None:
        title = f"{tender_name(asked.tender)}  {format_money(asked.amount, asked.currency)}"
        super().__init__(doer, title, main, width=500)
        self.asked = asked
        self.amount = MoneyField(translate("Shop", "Amount"), asked.currency, words=sentence, is_required=True)
        self.amount.set_value(asked.amount)
        self.reference = ScanField(label, translate("Shop", "Scan or type it"), is_greedy=True)
        self.reference.edit.setMaxLength(_LONGEST)
        self.reference.scanned.connect(self._scanned)
        self.body.addWidget(self.reference)
        self.body.addWidget(self.amount)

    def _scanned(self, code: str) -> None:
        """A reference goes straight on; goods scanned into the wrong window pay nothing."""
        item = stock.item_by_barcode(code, self.desk.today())
        if item is None:
            self.commit()
            return
        QApplication.beep()
        self.reference.clear()
        words = translate("Shop", "That is the barcode of {name}, not the number of a payment.")
        self.reference.set_problem(words.format(name=item.name[:60]))

    def wanted(self) -> Money | None:
        """The amount, with a sentence where it can't be one."""
        amount = self.amount.value()
        if not amount:
            self.amount.set_problem(translate("Shop", "Please enter an amount."))
            return None
        return amount

    def has_reference(self) -> bool:
        """Whether there is a reference, with a sentence where there is none."""
        if self.reference.text():
            self.reference.set_problem("")
            return True
        self.reference.set_problem(translate("Shop", "Without its number the payment can't be found again."))
        self.reference.setFocus()
        return False


class TerminalDialog(TenderDialog):
    """WeChat, Alipay, card: asked for when the dialog opens; paid, not paid, or not known when it closes."""

    def __init__(self, doer: Doer, asked: Asked, then: Callable[[int], None]) -> None:
        label = (
            translate("Shop", "Number on the terminal slip")
            if asked.tender == CARD
            else translate("Shop", "Transaction number")
        )
        super().__init__(doer, asked, translate("Shop", "Paid"), label)
        self.cancel.setText(translate("Shop", "Not paid"))
        self._then = then
        self._payment_id: int | None = None
        self._asked_amount = asked.amount
        self._is_left = False
        self.unsure = Button(translate("Shop", "Not known: find out later"))
        self.unsure.clicked.connect(self._not_known)
        self.add_to_foot(self.unsure)
        doer.ask(lambda: self._ask(asked.amount), then=self._known, refused=self._refused)

    def commit(self) -> None:
        """It came: keep its number. Another amount than asked for is a payment of its own."""
        amount = self.wanted()
        if amount is None or not self.has_reference():
            return
        reference, asked_first = self.reference.text(), self._asked_amount

        def act() -> int:
            if self._payment_id is None or amount != asked_first:
                self._give_up()
                self._payment_id = self._ask(amount)
            options = {"reference": reference}
            self.desk.act(service.resolve_payment, (self._payment_id, PaymentState.PAID), options)
            return self._payment_id

        self.send(act, then=self._then)

    def reject(self) -> None:
        """Not paid: nothing came, the sale goes on as it was."""
        if not self._is_sending and not self._is_left:
            self._is_left = True
            self.doer.ask(self._give_up)
        super().reject()

    def _not_known(self) -> None:
        """Nobody can tell whether it came: it is kept as unknown, the sale waits parked (it blocks closing)."""
        sale_id = self.asked.sale_id
        note = translate("Shop", "payment not known")

        def act() -> None:
            if self._payment_id is not None:
                self.desk.act(service.resolve_payment, (self._payment_id, PaymentState.UNKNOWN))
                self.desk.act(service.park, (sale_id,), {"note": note})

        self.send(act, button=self.unsure)

    def _ask(self, amount: Money) -> int:
        return self.desk.act(service.ask_payment, (self.asked.sale_id, Tendered(self.asked.tender, amount)))

    def _known(self, payment_id: int) -> None:
        self._payment_id = payment_id

    def _give_up(self) -> None:
        if self._payment_id is not None:
            payment_id, self._payment_id = self._payment_id, None
            self.desk.act(service.resolve_payment, (payment_id, PaymentState.FAILED))


class VoucherDialog(TenderDialog):
    """A voucher: its number and its worth."""

    def __init__(self, doer: Doer, asked: Asked, then: Callable[[Tendered], None]) -> None:
        super().__init__(doer, asked, translate("Shop", "Take it"), translate("Shop", "Number of the voucher"))
        self._then = then

    def commit(self) -> None:
        """Offer it; the sale takes it when it is completed."""
        amount = self.wanted()
        if amount is not None and self.has_reference():
            offer = Tendered(VOUCHER, amount, reference=self.reference.text())
            self.done(self.DialogCode.Accepted)
            self._then(offer)


class MemberDialog(ActDialog):
    """A member pays from their account: who, what is on it, how much of it goes."""

    def __init__(self, doer: Doer, asked: Asked, member: MemberRow, then: Callable[[Tendered], None]) -> None:
        super().__init__(doer, tender_name(MEMBER), translate("Shop", "Pay from the account"), width=500)
        self.asked, self.member = asked, member
        self._then = then
        who = " \u00b7 ".join(filter(None, (member.name, member.number, member.phone_masked)))
        balance = translate("Shop", "On the account: {amount}")
        self.who = text_label(who, "section")
        self.balance = text_label(balance.format(amount=format_money(member.balance, asked.currency)), "lead")
        self.amount = MoneyField(translate("Shop", "Amount"), asked.currency, words=sentence, is_required=True)
        self.amount.set_value(Money(min(asked.amount, max(0, member.balance))))
        for part in (self.who, self.balance, self.amount):
            self.body.addWidget(part)
        if member.balance < asked.amount:
            rest = translate("Shop", "The account does not cover it all; the rest is paid another way.")
            self.body.addWidget(text_label(rest, "muted", tone="soon"))
        self.main.setEnabled(member.balance > 0)

    def commit(self) -> None:
        """Offer it; the balance is taken when the sale is completed."""
        amount = self.amount.value()
        if amount:
            self.done(self.DialogCode.Accepted)
            self._then(Tendered(MEMBER, amount, member_id=self.member.id))


class ChooseTenderDialog(ActDialog):
    """F8: the other ways to pay, by number keys, arrow keys or a tap."""

    def __init__(self, doer: Doer, then: Callable[[str], None]) -> None:
        super().__init__(doer, translate("Shop", "Other ways to pay"), width=380)
        self._then = then
        self.buttons = {
            tender: Button(tender_label(tender), key_hint=str(number))
            for number, tender in enumerate(OTHER_TENDERS, start=1)
        }
        for tender, button in self.buttons.items():
            button.is_left_aligned = True
            button.clicked.connect(lambda _on=False, tender=tender: self._choose(tender))
            self.body.addWidget(button)
        self.buttons[OTHER_TENDERS[0]].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter takes the one with the focus; arrow keys walk, as buttons do."""
        buttons = list(self.buttons.values())
        focused = self.focusWidget()
        if event.text().isdecimal() and 0 < int(event.text()) <= len(buttons):
            buttons[int(event.text()) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in buttons:
            focused.click()
        else:
            super().keyPressEvent(event)

    def _choose(self, tender: str) -> None:
        self.done(self.DialogCode.Accepted)
        self._then(tender)

"""How money comes in: cash with change, other tenders one by one with what is left, and the receipt at the end, once.

A sale is completed under one identity however often Enter repeats; what was offered but not stored yet is kept here.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desk_app.cash.rules import suggested_cash
from desk_app.kernel.money import Money, format_money
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.shop.dialogs.words import change_words, plain, tender_name
from desk_app.shop.queries import PaymentRow, Sale
from desk_app.shop.rules import (
    CARD,
    CASH,
    CASH_ROUNDING,
    MEMBER,
    ROUNDING_DOWN,
    VOUCHER,
    PaymentState,
    Tendered,
    cash_due,
)
from desk_app.shop.tab.faces import paid_words
from desk_app.shop.tab.paying import GivenFace
from desk_app.widgets.act_dialog import ActDialog, show

if TYPE_CHECKING:
    from desk_app.shop.service import Receipt
    from desk_app.shop.tab.page import ShopTab

ARM_MS = 350
"""A key held down, or a double click, must not take the exact amount that the first press only offered."""


class Tendering:
    """The payment of the sale on one tab."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab
        self._pending: list[Tendered] = []  # offered, not stored: member account and vouchers
        self._sale_id = 0
        self._uuid = ""
        self._is_paying = False
        self._is_armed = False

    @property
    def is_paying(self) -> bool:
        """Whether the sale is on its way to the disk."""
        return self._is_paying

    def left(self, sale: Sale) -> Money:
        """What is still to pay after everything that came or was offered otherwise than in cash."""
        return Money(max(0, sale.due - sum(offer.amount for offer in self._pending)))

    def show(self) -> None:
        """Show what came, what is left and what people are likely to hand over."""
        tab, sale = self._tab, self._tab.sale
        if sale is None or sale.row.id != self._sale_id:
            self._sale_id = 0 if sale is None else sale.row.id
            self._pending, self._uuid, self._is_armed = [], "", False
            tab.payment.card.clear()
        if sale is None or not sale.live:
            tab.payment.show_given((), "")
            tab.payment.card.set_due(Money(0), ())
            tab.payment.set_payable(is_payable=False, is_finished=False)
            return
        left = self.left(sale)
        due = self._cash_due(left)
        faces = self._given_faces(sale)
        words = translate("Shop", "Still to pay: {amount}").format(amount=format_money(left, tab.currency))
        tab.payment.show_given(faces, words if faces else "")
        tab.payment.card.set_due(due, suggested_cash(due, tab.currency.code))
        is_finished = left == 0
        tab.payment.set_payable(is_payable=not self._is_paying, is_finished=is_finished)

    def cash(self) -> bool:
        """F9, Enter or the large button: offer the exact amount first, then take what stands there."""
        tab, sale = self._tab, self._tab.sale
        if sale is None or not sale.live or self._is_paying or not tab.payment.is_till_open:
            return False
        if tab.panel.flush():
            return True  # a quantity was still being typed: the sum is another one now
        card = tab.payment.card
        if self.left(sale) == 0:
            self._complete(sale, tuple(self._pending))
        elif card.given is None:
            self._arm()
        elif not self._is_armed and card.given < card.due:
            self._short(card.due, card.given)
        elif not self._is_armed:
            self._complete(sale, (*self._pending, Tendered(CASH, given=card.given)))
        return True

    def _arm(self) -> None:
        """The exact amount is offered; for a moment the same press, held or doubled, does not take it."""
        card = self._tab.payment.card
        if card.received.problem:
            return
        card.arm()
        self._tab.payment.show_card()
        self._is_armed = True
        QTimer.singleShot(ARM_MS, self._tab, self._disarm)

    def offer_others(self) -> bool:
        """F8: the other ways to pay, by number keys."""
        from desk_app.shop.dialogs.tender import ChooseTenderDialog

        sale = self._tab.sale
        if sale is None or not sale.live or not self._tab.payment.is_till_open:
            return False
        show(ChooseTenderDialog(self._tab, self.other))
        return True

    def other(self, tender: str) -> None:
        """Take a payment that is not cash; cash that stands in its field already pays its part."""
        from desk_app.shop.dialogs import tender as dialogs

        tab, sale = self._tab, self._tab.sale
        if sale is None or not sale.live or self._is_paying:
            return
        cash = self._cash_part(sale)
        asked = dialogs.Asked(
            sale.row.id, tender, Money(self.left(sale) - sum(one.given for one in cash)), tab.currency
        )
        dialog: ActDialog
        if tender == MEMBER:
            tab.customers.member_payment(asked, partial(self._offered, sale, cash))
            return
        if tender == VOUCHER:
            dialog = dialogs.VoucherDialog(tab, asked, partial(self._offered, sale, cash))
        else:
            dialog = dialogs.TerminalDialog(tab, asked, partial(self._came, cash))
        show(dialog, dialog.reference)

    def follow(self, payment_id: int) -> None:
        """Settle a payment that was asked for, or take back one that was only offered."""
        from desk_app.shop.dialogs.unknown import ResolveDialog

        if payment_id < 0:
            del self._pending[-payment_id - 1]
            self.show()
            return
        sale = self._tab.sale
        row = None if sale is None else next((one for one in sale.payments if one.id == payment_id), None)
        if row is not None and row.state.is_open:
            show(ResolveDialog(self._tab, row))

    def typed(self) -> None:
        """Somebody types an amount: what was only offered is no longer what stands there."""
        self._is_armed = False

    def _offered(self, sale: Sale, cash: tuple[Tendered, ...], offer: Tendered) -> None:
        """A member account or voucher pays its part; the whole of it completes the sale."""
        self._pending.append(offer)
        if self.left(sale) <= sum(one.given for one in cash):
            self._complete(sale, (*self._pending, *cash))
        else:
            self.show()

    def _came(self, cash: tuple[Tendered, ...], _payment_id: int) -> None:
        """A terminal's payment is stored; with nothing left the sale is complete."""
        sale = queries.open_sale(self._tab.desk.number)
        if sale is None:
            return
        self._tab.sale = sale
        if self.left(sale) <= sum(one.given for one in cash):
            self._complete(sale, (*self._pending, *cash))

    def _complete(self, sale: Sale, tendered: tuple[Tendered, ...]) -> None:
        if self._is_paying:
            return
        tab = self._tab
        self._is_paying = True
        tab.payment.set_payable(is_payable=False, is_finished=False)
        self._uuid = self._uuid or tab.new_uuid()
        uuid = self._uuid
        tab.ask(
            lambda: tab.desk.act(service.complete_sale, (sale.row.id, tendered), uuid=uuid),
            then=partial(self._paid, tendered),
            refused=self._refused,
        )

    def _paid(self, tendered: tuple[Tendered, ...], receipt: Receipt) -> None:
        tab = self._tab
        self._is_paying = False
        self._pending, self._uuid = [], ""
        tab.payment.card.clear()
        tab.paid_id = receipt.sale_id
        given = sum(offer.given for offer in tendered)
        words = paid_words(queries.sale(receipt.sale_id).payments, tab.currency)
        change = format_money(receipt.change, tab.currency) if receipt.change else ""
        notes = change_words(receipt.change, tab.currency) if given else ""
        number = translate("Shop", "Receipt {number}").format(number=grouped(receipt.number))
        tab.panel.done.show_paid(words, change, notes, number)
        tab.show_sale_column()
        tab.refresh()
        tab.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self._is_paying = False
        self._uuid = ""
        self._pending = [offer for offer in self._pending if not _is_about(refusal, offer)]
        self._tab.tell(refusal)
        self._tab.refresh()

    def _short(self, due: Money, given: Money) -> None:
        missing = plain(Money(due - given), self._tab.currency)
        words = translate("Shop", "{amount} is missing. Take the rest another way, or type what was handed over.")
        self._tab.refused.emit(words.format(amount=missing))

    def _cash_due(self, left: Money) -> Money:
        settings = self._tab.desk.settings
        return cash_due(left, Money(0), settings.get(CASH_ROUNDING), is_down=settings.get(ROUNDING_DOWN))

    def _cash_part(self, sale: Sale) -> tuple[Tendered, ...]:
        given = self._tab.payment.card.given
        if given is None or not 0 < given < self.left(sale):
            return ()
        return (Tendered(CASH, given=given),)

    def _given_faces(self, sale: Sale) -> tuple[GivenFace, ...]:
        currency = self._tab.currency
        stored = [
            _stored_face(row, plain(row.amount, currency)) for row in sale.payments if row.state.value != "failed"
        ]
        take = translate("Shop", "Take away")
        offered = [
            GivenFace(-place, f"{tender_name(offer.tender)} {plain(offer.amount, currency)}", "good", take)
            for place, offer in enumerate(self._pending, start=1)
        ]
        return (*stored, *offered)

    def _disarm(self) -> None:
        self._is_armed = False


def _stored_face(row: PaymentRow, amount: str) -> GivenFace:
    words = f"{tender_name(row.tender)} {amount}"
    if row.state is PaymentState.PAID:
        return GivenFace(row.id, f"{words} \u00b7 {row.reference}" if row.tender == CARD and row.reference else words)
    if row.state is PaymentState.ASKED:
        return GivenFace(
            row.id, f"{words} \u00b7 {translate('Shop', 'asked for')}", "soon", translate("Shop", "Settle")
        )
    open_ = translate("Shop", "not known whether it came")
    return GivenFace(row.id, f"{words} \u00b7 {open_}", "late", translate("Shop", "Settle"))


def _is_about(refusal: Refusal, offer: Tendered) -> bool:
    """Whether it is this offer that can't pay: it goes, whatever else was offered stays."""
    if refusal.code.startswith("accounts."):
        return offer.tender == MEMBER
    if "reference" in refusal.facts:
        return offer.reference == refusal.facts["reference"]
    return refusal.facts.get("tender") == offer.tender

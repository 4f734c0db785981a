"""What stands around the sale: receipts and returns, the till, stock's own dialogs, the second screen.

Opens dialogs; each of them has its own acts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desk_app.cash import queries as cash
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.shop import queries, service
from desk_app.shop.rules import SaleState
from desk_app.shop.tab.paying import Till
from desk_app.stock import queries as stock
from desk_app.widgets.act_dialog import show

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action
    from desk_app.shop.tab.page import ShopTab

#: What stock's dialogs show, and what its prompts offer; known here so that a tab comes up without loading them.
STOCK_KINDS = frozenset({"product", "delivery", "purchase_order", "order", "stock_count", "count_sheet", "stocktake"})
STOCK_PROMPTS = frozenset({"opening_count", "count_tonight", "book_count", "expiry", "reorder"})

PROPOSALS_MS = 2_000


class Extras:
    """The acts of one tab beside its sale."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab
        self._soon = QTimer(tab, singleShot=True, interval=PROPOSALS_MS)
        self._soon.timeout.connect(self.count_proposals)

    def run(self, act: str) -> bool:
        """Do what a button or menu says; False if it is nothing of ours."""
        plain: dict[str, Callable[[], object]] = {
            "fees": self._tab.customers.fees_menu,
            "receipts": self._receipts,
            "open_till": self._open_till,
            "unknown": self._unknown,
            "loose_refund": self._loose_refund,
            "no_sale": self._no_sale,
            "display": self._toggle_display,
            "reprint_last": lambda: self.run_done("reprint"),
        }
        if act in plain:
            return plain[act]() is not False
        return self._stock(act)

    def run_done(self, act: str) -> bool:
        """Something with the sale that was just paid."""
        from desk_app.shop.dialogs.receipts import FapiaoDialog
        from desk_app.shop.dialogs.refund import RefundDialog

        sale_id = self._tab.paid_id
        if sale_id is None:
            return False
        if act == "reprint":
            words = translate("Shop", "A copy is printed")
            desk = self._tab.desk
            self._tab.ask(lambda: desk.act(service.reprint, (sale_id,)), then=lambda _job: self._tab.said(words))
        elif act == "fapiao":
            show(FapiaoDialog(self._tab, sale_id, queries.sale_row(sale_id).fapiao))
        else:
            show(RefundDialog(self._tab, sale_id))
        return True

    def open_ref(self, ref: Ref) -> bool:
        """A receipt opens its return, a parked sale is fetched, an open one is simply shown."""
        from desk_app.shop.dialogs.refund import RefundDialog

        others: dict[str, Callable[[int], object]] = {
            "refund": lambda _id: self._receipts(),
            "member": self._tab.customers.member_card,
            "fee_account": self._tab.customers.fees,
            "bill": self._tab.customers.bill,
        }
        if ref.kind in others:
            others[ref.kind](ref.id)
            return True
        if ref.kind != "sale":
            from desk_app.stock.dialogs import open_record

            return open_record(self._tab, ref)
        try:
            row = queries.sale_row(ref.id)
        except LookupError:
            return False
        if row.state is SaleState.PAID:
            show(RefundDialog(self._tab, row.id))
        elif row.state is SaleState.PARKED:
            self._tab.parking.resume(row.id)
        return True

    def act(self, action: Action) -> bool:
        """Do what a prompt offers."""
        if action.key == "resolve":
            self._unknown()
        elif action.key == "resume":
            self._tab.parking.resume(action.ref.id)
        elif action.key == "open":
            return self.open_ref(action.ref)
        else:
            from desk_app.stock.dialogs import act_on_prompt

            return act_on_prompt(self._tab, action)
        return True

    def add_stock_buttons(self) -> None:
        """Buttons for stock's own dialogs."""
        for act, words in stock_words().items():
            self._tab.goods.add_stock_button(act, words)
        self._tab.goods.show_foot()

    def show_proposals(self) -> None:
        """Have it counted soon how many products should be ordered; a till never waits for that."""
        if "order" in self._tab.goods.stock_buttons and not self._soon.isActive():
            self._soon.start()

    def count_proposals(self) -> None:
        """Count them beside the window: the question looks at every product with a reorder point."""
        self._tab.seat.jobs.run(lambda _progress: len(stock.proposal()), self._tab.goods.set_proposals)

    def word(self) -> None:
        """The stock buttons in the language of the moment."""
        for act, words in stock_words().items():
            if act in self._tab.goods.stock_buttons:
                self._tab.goods.stock_buttons[act].setText(words)

    def settle_display(self) -> None:
        """The customer's window comes up by itself on the screen it is bound to."""
        from desk_app.shop.windows import bound_screen

        if bound_screen(self._tab.desk):
            QTimer.singleShot(0, self._tab, self._tab.display.settle)

    def _toggle_display(self) -> None:
        self._tab.display.toggle()

    def _receipts(self) -> None:
        from desk_app.shop.dialogs.receipts import ReceiptsDialog

        show(ReceiptsDialog(self._tab))

    def _open_till(self) -> None:
        """The day's own opening where it stands in the window, else the float alone."""
        from desk_app.shop.dialogs.till import OpenTillDialog

        till = cash.till_of(self._tab.desk.number)
        self._tab.wants.emit(Ref("till", 0 if till is None else till.id))
        if self._tab.isVisible() and self._tab.reading.till() is Till.CLOSED:  # no other tab came up for it
            show(OpenTillDialog(self._tab))

    def _unknown(self) -> None:
        from desk_app.shop.dialogs.unknown import UnknownDialog

        show(UnknownDialog(self._tab))

    def _loose_refund(self) -> None:
        from desk_app.shop.dialogs.loose import LooseRefundDialog

        show(LooseRefundDialog(self._tab))

    def _no_sale(self) -> None:
        from desk_app.shop.dialogs.till import NoSaleDialog

        show(NoSaleDialog(self._tab))

    def _stock(self, act: str) -> bool:
        if act not in stock_words():
            return False
        from desk_app.stock.dialogs import open_for

        show(open_for(self._tab, act))
        return True


def stock_words() -> dict[str, str]:
    """The stock's acts and their words, in the order of the row."""
    return {
        "goods": translate("Shop", "Manage goods"),
        "count": translate("Shop", "Count"),
        "receive": translate("Shop", "Receive"),
        "labels": translate("Shop", "Labels"),
        "order": translate("Shop", "To order"),
    }

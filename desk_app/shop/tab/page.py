"""The tab as a whole: reads the sale that is open, shows it, and hands scans, keys and buttons to whoever does them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.accounts.changes import MemberChanged
from desk_app.cash.changes import SessionChanged
from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SettingChanged
from desk_app.shop import queries
from desk_app.shop.changes import SaleChanged, SaleRefunded
from desk_app.shop.dialogs.words import currency_of
from desk_app.shop.queries import LineRow, Sale
from desk_app.shop.tab.acts import SaleActs
from desk_app.shop.tab.customers import Customers
from desk_app.shop.tab.extras import Extras
from desk_app.shop.tab.folding import GOODS, PAYMENT, SALE, Folding
from desk_app.shop.tab.goods import GoodsPanel
from desk_app.shop.tab.parking import Parking
from desk_app.shop.tab.paying import PaymentPanel
from desk_app.shop.tab.reading import Reading
from desk_app.shop.tab.sale import SalePanel
from desk_app.shop.tab.tendering import Tendering
from desk_app.stock.changes import StockChanged
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action, Prompt
    from desk_app.shop.windows import DisplayKeeper

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

_AROUND = frozenset({"fees", "receipts", "goods", "count", "receive", "labels", "order"})
"""Keys of what stands around the sale."""


class ShopTab(Tab):
    """Goods, services and fees on one sale, paid in any way."""

    key = "shop"
    listens = (SaleChanged, SaleRefunded, StockChanged, SessionChanged, MemberChanged, SettingChanged)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.sale: Sale | None = None
        self.paid_id: int | None = None  # the sale whose change stands on the screen until the next scan
        self.chosen_line = 0  # the line to choose with the next reading
        self._display: DisplayKeeper | None = None
        self.currency = currency_of(self.desk)
        self.goods, self.panel = GoodsPanel(), SalePanel()
        self.payment = PaymentPanel(self.currency)
        self.folding = Folding(self.goods, self.panel, self.payment)
        self.reading, self.acts, self.tendering = Reading(self), SaleActs(self), Tendering(self)
        self.parking, self.customers, self.extras = Parking(self), Customers(self), Extras(self)
        self.extras.add_stock_buttons()
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        line.addWidget(self.folding)
        self._connect()
        self.extras.settle_display()

    def reload(self) -> None:
        """Read the open sale, what is parked and unknown, the till; goods only when something about them changed."""
        self.currency = currency_of(self.desk)
        self.sale = queries.open_sale(self.desk.number)
        if self.reading.are_goods_stale:
            self.reading.show_goods()
        self.acts.settle(() if self.sale is None else self.sale.live)
        self.reading.show_sale()
        self.panel.set_parked(len(queries.parked()))
        self.payment.set_unknown(self.reading.unknown())
        self.payment.set_till(self.reading.till())
        self.tendering.show()

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.goods, self.panel, self.payment, self.folding):
            part.word()
        self.extras.word()
        self.reading.are_goods_stale = True

    def badge(self) -> tuple[int, bool]:
        """How many payments nobody knows the end of, else how many sales are parked."""
        unknown = self.reading.unknown()
        return (unknown, True) if unknown else (len(queries.parked()), False)

    def open_ref(self, ref: Ref) -> bool:
        """A scanned receipt opens what can come back of it."""
        return self.extras.open_ref(ref)

    def take_scan(self, code: str) -> bool:
        """Every code is for the sale; an unknown one is said and offered as a search."""
        self.acts.scan(code)
        return True

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of this slice offers."""
        return self.extras.act(action)

    def showEvent(self, event: QShowEvent) -> None:
        """A till is typed into at once: the search line has the focus when the tab comes up."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.setFocus)  # once it is known what finds room

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The search line; where the goods are folded away, the lines: what is typed there is a search as well."""
        first = self.goods.edit if self.folding.is_shown(GOODS) else self.panel.lines
        first.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed where nothing takes it is a search, also where the goods are folded away."""
        if event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self.folding.show_place(GOODS)
            self.goods.edit.setFocus()
            self.goods.edit.insert(event.text())
        else:
            super().keyPressEvent(event)

    def press(self, action: str) -> bool:
        """Do the action of a key."""
        if action == "cash":
            self.folding.show_place(PAYMENT)
            return self.tendering.cash()
        if action == "other_tender":
            self.folding.show_place(PAYMENT)
            return self.tendering.offer_others()
        if action == "print":
            return self.extras.run("reprint_last")
        if action in _AROUND:
            return self.extras.run(action)
        return self.acts.run({"take_back": "fetch"}.get(action, action))

    def line(self) -> LineRow | None:
        """The chosen line."""
        chosen = self.panel.lines.current
        live = () if self.sale is None else self.sale.live
        return next((line for line in live if line.id == chosen), None)

    def said(self, words: str) -> None:
        """A short word that something is safe."""
        self.done.emit(words)

    @property
    def display(self) -> DisplayKeeper:
        """The window on the customer's screen."""
        if self._display is None:
            from desk_app.shop.windows import DisplayKeeper

            self._display = DisplayKeeper(self.seat, self)
        return self._display

    def _note_stock(self, change: object) -> None:
        if isinstance(change, StockChanged | EverythingChanged | SettingChanged):
            self.reading.forget_stock()

    def _walk(self, act: str) -> None:
        """Keys in the empty search line move in the sale."""
        if act in {"up", "down"}:
            self.panel.lines.step(1 if act == "down" else -1)
        else:
            self.acts.run(act)

    def _connect(self) -> None:
        self.seat.relay.changed.connect(self._note_stock)
        self.goods.asked.connect(self.reading.show_goods)
        self.goods.taken.connect(self.acts.add)
        self.goods.submitted.connect(self.acts.submit)
        self.goods.wanted.connect(self.extras.run)
        self.goods.edit.walked.connect(self._walk)
        self.panel.wanted.connect(self.acts.run)
        self.panel.stepped.connect(self.acts.step_to)
        self.panel.lines.chosen.connect(lambda _line: self.reading.show_bar())
        self.panel.done.wanted.connect(self.extras.run_done)
        self.payment.paid_by.connect(self.tendering.other)
        self.payment.followed.connect(self.tendering.follow)
        self.payment.wanted.connect(self._wanted)
        self.payment.card.typed.connect(self.tendering.typed)
        self.folding.turned.connect(lambda _place: QTimer.singleShot(0, self, self.refresh))

    def _wanted(self, act: str) -> None:
        if act == "cash":
            self.tendering.cash()
        elif not self.acts.run(act):
            self.extras.run(act)

    def show_sale_column(self) -> None:
        """The sale in sight, in windows too narrow for all three columns."""
        if self.folding.columns == 1 or self.folding.place != SALE:
            self.folding.show_place(SALE)

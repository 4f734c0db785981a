"""The tab as a whole: reads the sale that is open, shows it, and hands scans, keys and buttons to whoever does them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.accounts.changes import MemberChanged
from desk_app.cash import queries as cash
from desk_app.cash.changes import SessionChanged
from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.quantity import ONE
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SettingChanged
from desk_app.shop import queries
from desk_app.shop.changes import SaleChanged, SaleRefunded
from desk_app.shop.dialogs.words import currency_of
from desk_app.shop.queries import LineRow, Sale
from desk_app.shop.rules import PaymentState
from desk_app.shop.tab.acts import TIMES, SaleActs
from desk_app.shop.tab.customers import Customers
from desk_app.shop.tab.extras import Extras
from desk_app.shop.tab.faces import line_faces, member_words, summary_words, total_words
from desk_app.shop.tab.folding import GOODS, PAYMENT, SALE, Folding
from desk_app.shop.tab.goods import GoodsPanel
from desk_app.shop.tab.parking import Parking
from desk_app.shop.tab.paying import PaymentPanel
from desk_app.shop.tab.sale import SalePanel
from desk_app.shop.tab.tendering import Tendering
from desk_app.stock import queries as stock
from desk_app.stock.changes import StockChanged
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action, Prompt
    from desk_app.shop.windows import DisplayKeeper

TILES = 60
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ShopTab(Tab):
    """Goods, services and fees on one sale, paid in any way."""

    key = "shop"
    listens = (SaleChanged, SaleRefunded, StockChanged, SessionChanged, MemberChanged, SettingChanged)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.sale: Sale | None = None
        self.paid_id: int | None = None  # the sale whose change stands on the screen until the next scan
        self.chosen_line = 0  # the line to choose with the next reading
        self._are_goods_stale = True
        self._display: DisplayKeeper | None = None
        self.currency = currency_of(self.desk)
        self.goods, self.panel = GoodsPanel(), SalePanel()
        self.payment = PaymentPanel(self.currency)
        self.folding = Folding(self.goods, self.panel, self.payment)
        self.acts, self.tendering = SaleActs(self), Tendering(self)
        self.parking, self.customers, self.extras = Parking(self), Customers(self), Extras(self)
        self.extras.add_stock_buttons()
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        line.addWidget(self.folding)
        self.setFocusProxy(self.goods.edit)
        self._connect()
        self.extras.settle_display()

    def reload(self) -> None:
        """Read the open sale, what is parked and unknown, the till; goods only when something about them changed."""
        self.currency = currency_of(self.desk)
        self.sale = queries.open_sale(self.desk.number)
        if self._are_goods_stale:
            self.show_goods()
        self.acts.settle(() if self.sale is None else self.sale.live)
        self._show_sale()
        self.panel.set_parked(len(queries.parked()))
        self.payment.set_unknown(self._unknown())
        self.payment.set_till_open(is_open=cash.open_session(self.desk.number) is not None)
        self.tendering.show()

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.goods, self.panel, self.payment, self.folding):
            part.word()
        self.extras.word()
        self._are_goods_stale = True

    def badge(self) -> tuple[int, bool]:
        """How many payments nobody knows the end of, else how many sales are parked."""
        unknown = self._unknown()
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
        self.setFocus()

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
        return self.acts.run({"take_back": "fetch"}.get(action, action))

    def line(self) -> LineRow | None:
        """The chosen line."""
        chosen = self.panel.lines.current
        live = () if self.sale is None else self.sale.live
        return next((line for line in live if line.id == chosen), None)

    def show_goods(self) -> None:
        """Read the tiles, or what fits the search."""
        self._are_goods_stale = False
        times = TIMES.fullmatch(self.goods.text)
        text, day = self.goods.text if times is None else times[2], self.desk.today()
        self.goods.set_items(stock.find(text, day) if text else stock.tiles(day, TILES), self.currency)
        self.extras.show_proposals()

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

    def _unknown(self) -> int:
        """Payments to settle; one that is just being asked for on the open sale is none of them yet."""
        here = 0 if self.sale is None else self.sale.row.id
        rows = queries.unknown_payments()
        return sum(row.state is PaymentState.UNKNOWN or row.sale_id != here for row in rows)

    def _show_sale(self) -> None:
        sale = self.sale
        if sale is None or not sale.live:
            self.panel.show_done() if self.paid_id is not None and sale is None else self.panel.show_nothing()
        else:
            self.paid_id = None
            products = [line.product_id for line in sale.live if line.product_id is not None]
            faces = line_faces(sale, stock.items(products, self.desk.today()), self.currency)
            total = total_words(sale.row.total, self.currency)
            self.panel.show_lines(faces, summary_words(sale, self.currency), total)
            if self.chosen_line:
                self.panel.lines.choose(self.chosen_line)
                self.chosen_line = 0
        self.panel.set_member("" if sale is None else member_words(sale))
        self.show_bar()

    def show_bar(self) -> None:
        """What can be done with the chosen line."""
        line = self.line()
        if line is None:
            self.panel.show_bar(None)
            return
        is_counted = line.quantity % ONE == 0 and line.unit != "weight"
        self.panel.show_bar(max(1, line.quantity // ONE), may_reduce=line.kind.takes_discount, is_counted=is_counted)

    def _note_stock(self, change: object) -> None:
        if isinstance(change, StockChanged | EverythingChanged | SettingChanged):
            self._are_goods_stale = True

    def _walk(self, act: str) -> None:
        """Keys in the empty search line move in the sale."""
        if act in {"up", "down"}:
            self.panel.lines.step(1 if act == "down" else -1)
        else:
            self.acts.run(act)

    def _connect(self) -> None:
        self.seat.relay.changed.connect(self._note_stock)
        self.goods.asked.connect(self.show_goods)
        self.goods.taken.connect(self.acts.add)
        self.goods.submitted.connect(self.acts.submit)
        self.goods.wanted.connect(self.extras.run)
        self.goods.edit.walked.connect(self._walk)
        self.panel.wanted.connect(self.acts.run)
        self.panel.stepped.connect(self.acts.step_to)
        self.panel.lines.chosen.connect(lambda _line: self.show_bar())
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

"""The payment at the right: cash first and large, the other ways below it, what came already, change while one types.

Shows what it is given and says what a person wants; money is taken by the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.money import CNY, Currency
from desk_app.kernel.texts import translate
from desk_app.shop.dialogs.words import OTHER_TENDERS, tender_label, tender_name
from desk_app.shop.rules import ALIPAY, CARD, MEMBER, VOUCHER, WECHAT
from desk_app.shop.tab.cash_card import CashCard
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind, big_button
from desk_app.widgets.cards import InnerCard, Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import text_label
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.theme import Space, look, retone

_MOST_GIVEN = 6
_GRID, _LEAST_HEIGHT = 20, 590
# Where each way to pay stands in a grid of twenty columns: row, column, rows, columns.
_TALL = {
    WECHAT: (0, 0, 1, 20),
    ALIPAY: (1, 0, 1, 20),
    CARD: (2, 0, 1, 20),
    MEMBER: (3, 0, 1, 12),
    VOUCHER: (3, 12, 1, 8),
}
_SHORT = {
    WECHAT: (0, 0, 1, 11),
    ALIPAY: (0, 11, 1, 9),
    CARD: (1, 0, 1, 20),
    MEMBER: (2, 0, 1, 12),
    VOUCHER: (2, 12, 1, 8),
}


@dataclass(frozen=True, slots=True)
class GivenFace:
    """One payment that came or was asked for; ``key`` is its id, negative for one that is not stored yet."""

    key: int
    words: str
    state: str = "good"
    action: str = ""


class GivenList(QWidget):
    """What was paid already and what is left; ``followed(key)`` for a payment somebody wants to settle or take away."""

    followed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[GivenFace, ...] = ()
        self.rows = tuple(StateRow() for _ in range(_MOST_GIVEN))
        self.left = text_label("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, line in enumerate(self.rows):
            column.addWidget(line)
            line.followed.connect(lambda place=place: self.followed.emit(self._faces[place].key))
        column.addWidget(self.left)

    def show_given(self, faces: Sequence[GivenFace], left: str) -> None:
        """Show payments and what is still to pay; nothing at all hides it."""
        self._faces = tuple(faces[-_MOST_GIVEN:])
        self.setVisible(bool(faces))
        for place, line in enumerate(self.rows):
            line.setVisible(place < len(self._faces))
            if place < len(self._faces):
                face = self._faces[place]
                line.set_state(face.words, face.state, face.action)
        self.left.setText(left)
        self.left.setVisible(bool(left))


class Till(Enum):
    """Whether the desk's till takes money."""

    OPEN = "open"
    CLOSED = "closed"
    ENDING = "ending"  # nothing is taken any more, the drawer is counted
    STALE = "stale"  # opened on an earlier business day


class TillCard(InnerCard):
    """No till takes money: nothing can be paid; ``wanted`` leads to where that is mended."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="banner", tone="soon")
        self.title = text_label("", "section")
        self.told = text_label("")
        self.open = Button(kind=Kind.PRIMARY)
        self.open.clicked.connect(self.wanted)
        for part in (self.title, self.told, self.open):
            self.body.addWidget(part)

    def word(self, state: Till = Till.CLOSED) -> None:
        """Say what is the matter with the till."""
        titles = {
            Till.CLOSED: translate("Shop", "Open the till first"),
            Till.ENDING: translate("Shop", "The till is being closed"),
            Till.STALE: translate("Shop", "The till of an earlier day is still open"),
        }
        told = {
            Till.CLOSED: translate("Shop", "Count the float in the drawer; then payments can be taken."),
            Till.ENDING: translate(
                "Shop", "Its drawer is counted. Payments can be taken again once it is opened anew."
            ),
            Till.STALE: translate("Shop", "Close it first; what is on the sale stays."),
        }
        is_closed = state is Till.CLOSED
        self.title.setText(titles.get(state, ""))
        self.told.setText(told.get(state, ""))
        self.open.setText(
            translate("Shop", "Count the float") if is_closed else translate("Shop", "Go to the day close")
        )


class PaymentPanel(Panel):
    """``paid_by(tender)``, ``followed(payment)``, ``wanted(act)``: receipts, open_till, and the acts of the menu."""

    paid_by = Signal(str)
    followed = Signal(int)
    wanted = Signal(str)

    def __init__(self, currency: Currency = CNY, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, scrolls=True)
        self._unknown = 0
        self.receipts = Button(compact=True)
        self.more = Button(icon="chevron-down", compact=True)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.add_action(self.receipts, self.more)
        self.till, self._till_state = TillCard(), Till.CLOSED
        self.given = GivenList()
        self.cash = big_button("", hint("cash", "shop"))
        self.others = {tender: Button() for tender in OTHER_TENDERS}
        self.card = CashCard(currency)
        self._lay_out()
        self._connect()
        self.word()

    def set_till(self, state: Till) -> None:
        """Without an open till there is one thing to do."""
        self._till_state = state
        self.till.word(state)
        self.stack.setCurrentIndex(1 if state is Till.OPEN else 0)

    @property
    def is_till_open(self) -> bool:
        """Whether payments can be taken."""
        return self.stack.currentIndex() == 1

    def set_payable(self, *, is_payable: bool, is_finished: bool) -> None:
        """Whether there is something to pay; ``is_finished``: all of it came and only the receipt is missing."""
        for button in self.others.values():
            button.setEnabled(is_payable and not is_finished)
        self.cash.setEnabled(is_payable)
        self.card.setVisible(not is_finished)
        self.cash.setText(translate("Shop", "Finish") if is_finished else translate("Shop", "Cash"))

    def show_given(self, faces: Sequence[GivenFace], left: str) -> None:
        """What came already; the other ways to pay move together to make room for it."""
        self.given.show_given(faces, left)
        self._fit()

    def show_card(self) -> None:
        """Cash and its change in sight, where the panel has to scroll."""
        area = self.findChild(QScrollArea)
        if area is not None:
            area.ensureWidgetVisible(self.card.card, 0, 0)

    def set_unknown(self, count: int) -> None:
        """How many payments nobody knows the end of."""
        self.more.set_count(count, BadgeTone.LATE)
        if count != self._unknown:  # asked with every scan
            self._word_menu(count)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Shop", "Payment"))
        self.receipts.setText(translate("Shop", "Receipts"))
        self.receipts.setToolTip(hint("receipts", "shop"))
        self.more.setAccessibleName(translate("Shop", "More"))
        self.cash.setText(translate("Shop", "Cash"))
        self._word_others()
        self.till.word(self._till_state)
        self.card.word()
        self._word_menu(self._unknown)

    def _word_others(self) -> None:
        for tender, button in self.others.items():
            has_room = tender == CARD or not self._is_short
            button.setText(tender_label(tender) if has_room else tender_name(tender))

    def _arrange(self, *, is_short: bool) -> None:
        """One below the other; two beside each other where payments that came stand above."""
        self._is_short = is_short
        self._word_others()
        for tender, button in self.others.items():
            self._grid.removeWidget(button)
            self._grid.addWidget(button, *(_SHORT if is_short else _TALL)[tender])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is low, cash and its change stay in sight and the others move together."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._fit()

    def _fit(self) -> None:
        is_short = self.given.isVisibleTo(self) or self.height() < look().px(_LEAST_HEIGHT)
        if is_short != self._is_short:
            self._arrange(is_short=is_short)

    def _word_menu(self, unknown: int) -> None:
        self._unknown = unknown
        acts = {
            "unknown": translate("Shop", "Unknown payments ({count})").format(count=unknown),
            "loose_refund": translate("Shop", "Return without a receipt"),
            "abandon": translate("Shop", "Give this sale up"),
            "no_sale": translate("Shop", "Open the drawer"),
            "display": translate("Shop", "Customer display"),
        }
        self.menu.clear()
        for act, words in acts.items():
            self.menu.addAction(words, partial(self.wanted.emit, act))

    def _lay_out(self) -> None:
        closed, paying = QWidget(), QWidget()
        for page in (closed, paying):
            retone(page, role="bare")
        shut = QVBoxLayout(closed)
        shut.setContentsMargins(0, 0, 0, 0)
        shut.addWidget(self.till)
        shut.addStretch(1)
        column = QVBoxLayout(paying)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S + 2)
        column.addWidget(self.given)
        column.addWidget(self.cash)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.S + 2)
        for column_ in range(_GRID):
            self._grid.setColumnStretch(column_, 1)
        for button in self.others.values():
            button.is_left_aligned = True
        column.addLayout(self._grid)
        self._arrange(is_short=False)
        column.addWidget(self.card)
        column.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(closed)
        self.stack.addWidget(paying)
        self.given.hide()
        self.pad(Space.M, Space.M).addWidget(self.stack)

    def _connect(self) -> None:
        self.receipts.clicked.connect(lambda: self.wanted.emit("receipts"))
        self.till.wanted.connect(lambda: self.wanted.emit("open_till"))
        self.given.followed.connect(self.followed)
        self.cash.clicked.connect(lambda: self.wanted.emit("cash"))
        self.card.entered.connect(lambda: self.wanted.emit("cash"))
        for tender, button in self.others.items():
            button.clicked.connect(lambda _on=False, tender=tender: self.paid_by.emit(tender))

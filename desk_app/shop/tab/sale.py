"""The sale in the middle: its lines, what can be done with the chosen one, and the total, huge.

Shows what it is given and says what a person wants; it computes no price.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.shop.tab.done import DoneCard
from desk_app.shop.tab.lines import LineFace, LineList
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import ElidedLabel, EmptyState
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.theme import Space, look, retone
from desk_app.widgets.theme.fonts import tabular

_LOW, TYPING_MS = 330, 500


class SalePanel(Panel):
    """``wanted(act)``: park, fetch, member, quantity, discount, price, remove, order_discount; ``stepped(line, n)``."""

    wanted = Signal(str)
    stepped = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_loading = False
        self._typed: tuple[int, int] | None = None  # line and pieces that are being typed
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.member = Button(compact=True)
        self.park = Button(compact=True, key_hint=hint("park", "shop"))
        self.fetch = Button(compact=True, key_hint=hint("take_back", "shop"))
        self.add_action(self.member, self.park, self.fetch)
        self.lines = LineList()
        self.empty = EmptyState()
        self.done = DoneCard()
        self._done_area = _scrolling(self.done)
        self.stack = QStackedWidget()
        for page in (self.lines, self.empty, self._done_area):
            self.stack.addWidget(page)
        self.quantity = Stepper(value=1, least=1)
        self.other_quantity = Button(compact=True, key_hint=hint("quantity", "shop"))
        self.line_discount, self.price = Button(compact=True), Button(compact=True)
        self.remove = Button(compact=True, key_hint="Del")
        self.order_discount = Button(compact=True)
        self.summary = ElidedLabel(role="muted", least=60)
        self.total = QLabel()
        self._lay_out()
        self._connect()
        self.word()
        self.show_nothing()

    def show_lines(self, faces: Sequence[LineFace], summary: str, total: str) -> None:
        """Show the sale's lines and sums."""
        self.lines.set_faces(faces)
        self.summary.setText(summary)
        self.total.setText(total)
        self.total.setAccessibleName(translate("Shop", "Total {amount}").format(amount=total))
        self.stack.setCurrentWidget(self.lines if faces else self.empty)
        if self._foot is not None:
            self._foot.setVisible(bool(faces))
        self.park.setEnabled(bool(faces))

    def show_nothing(self, total: str = "") -> None:
        """No sale is open: the next scan begins one."""
        self.show_lines((), "", total)
        self.show_bar(None)

    def show_done(self) -> None:
        """The last sale is paid: its change stands here until the next scan."""
        self.show_nothing()
        self.stack.setCurrentWidget(self._done_area)

    @property
    def is_done(self) -> bool:
        """Whether the paid sale is in sight."""
        return self.stack.currentWidget() is self._done_area

    def show_bar(self, pieces: int | None, *, may_reduce: bool = True, is_counted: bool = True) -> None:
        """What can be done with the chosen line; None: no line. ``pieces`` stand in the stepper when it is counted."""
        self._bar.setVisible(pieces is not None)
        if pieces is None:
            return
        self._is_loading = True
        self.quantity.set_value(pieces)
        self._is_loading = False
        self.quantity.setVisible(may_reduce and is_counted)
        self.other_quantity.setVisible(may_reduce and not is_counted)
        self.line_discount.setVisible(may_reduce)
        self.price.setVisible(may_reduce)

    def set_member(self, words: str) -> None:
        """The member of this sale, empty for none."""
        self.member.setText(words or translate("Shop", "Member"))
        self.member.set_icon("" if words else "plus")
        self.member.setToolTip(words or hint("member", "shop"))

    def set_parked(self, count: int) -> None:
        """How many sales are parked."""
        self.fetch.set_count(count, BadgeTone.SOON)
        self.fetch.setEnabled(bool(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In low windows, or with large text, the lines need the room more than the total does."""
        super().resizeEvent(event)
        retone(self.total, role="display" if self.height() < look().px(_LOW) else "huge")

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Shop", "This sale"))
        self.park.setText(translate("Shop", "Park"))
        self.fetch.setText(translate("Shop", "Fetch"))
        self.lines.setAccessibleName(translate("Shop", "Lines of the sale"))
        self.empty.set_text(
            translate("Shop", "Scan or tap the first thing"),
            translate("Shop", "Everything is kept from the first scan on."),
        )
        self.quantity.set_name(translate("Shop", "Quantity"))
        self.other_quantity.setText(translate("Shop", "Quantity"))
        self.line_discount.setText(translate("Shop", "Discount"))
        self.price.setText(translate("Shop", "Change the price"))
        self.remove.setText(translate("Shop", "Remove"))
        self.order_discount.setText(translate("Shop", "Discount on all"))
        for act, button in (
            ("discount", self.line_discount),
            ("price", self.price),
            ("order_discount", self.order_discount),
        ):
            button.setToolTip(hint(act, "shop"))
        self.done.word()

    def _lay_out(self) -> None:
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        bar.addWidget(
            FlowRow(
                self.quantity,
                self.other_quantity,
                self.line_discount,
                self.price,
                self.remove,
                spacing=Space.XS + 2,
            )
        )
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.order_discount)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)
        retone(self.total, role="huge")
        self.total.setFont(tabular(self.total.font()))
        self.set_footer(foot)

    def _connect(self) -> None:
        buttons = {
            "member": self.member,
            "park": self.park,
            "fetch": self.fetch,
            "quantity": self.other_quantity,
            "discount": self.line_discount,
            "price": self.price,
            "remove": self.remove,
            "order_discount": self.order_discount,
        }
        for act, button in buttons.items():
            button.clicked.connect(lambda _on=False, act=act: self.wanted.emit(act))
        self.lines.wanted.connect(self.wanted)
        self.lines.opened.connect(lambda _key: self.wanted.emit("quantity"))
        self.quantity.changed.connect(self._stepped)
        self.quantity.edit.editingFinished.connect(self.flush)
        self._pause.timeout.connect(self.flush)

    def flush(self) -> bool:
        """Send the quantity that is being typed; False when none is."""
        self._pause.stop()
        typed, self._typed = self._typed, None
        if typed is not None:
            self.stepped.emit(*typed)
        return typed is not None

    def _stepped(self, pieces: int) -> None:
        if self._is_loading:
            return
        self._typed = (self.lines.current, pieces)
        if self.quantity.edit.isModified():
            self._pause.start()  # "12" is no 1 first: a lowered quantity is told to the auditor
        else:
            self.flush()


def _scrolling(content: QWidget) -> QScrollArea:
    """Large text in a low window: nothing is cut, it scrolls."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    retone(area, role="bare")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area

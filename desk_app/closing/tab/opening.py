"""The till before it is opened: checklist, float by notes and coins, and what the last shift left to know.

The float is counted as blind as the evening: what last night kept is compared after it is stored, never before.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.cash.rules import denominations
from desk_app.closing.dialogs.pieces import PiecesGrid
from desk_app.closing.rules import CheckState
from desk_app.closing.wording import money
from desk_app.kernel.money import Currency, Money
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.theme import Space


class OpeningPanel(Panel):
    """``opened(Pieces)`` with the counted float, ``wanted(act)`` for the checklist and the goods count."""

    opened = Signal(object)
    wanted = Signal(str)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._currency = currency
        self._told: tuple[CheckState, bool] = (CheckState.MISSING, False)
        self.checks = StateRow()
        self.goods = StateRow()
        self.cash = PiecesGrid(currency, denominations(currency.code))
        self._float_title = SectionLabel()
        self._notes_title = SectionLabel()
        self._notes = QVBoxLayout()
        self._note_lines: list[QWidget] = []
        self.open = Button(kind=Kind.PRIMARY, key_hint=hint("finish", "closing"), big=True)
        self._label = text_label("", "muted", wrap=False)
        self._total = text_label("", "display", wrap=False)
        self._lay_out()
        self.checks.followed.connect(lambda: self.wanted.emit("checks"))
        self.goods.followed.connect(lambda: self.wanted.emit("goods"))
        self.cash.changed.connect(self._add_up)
        self.cash.walked.connect(lambda: self.open.setFocus(Qt.FocusReason.TabFocusReason))
        self.open.clicked.connect(lambda: self.opened.emit(self.cash.pieces))
        self.word()

    def show_morning(self, checks: CheckState, notes: Sequence[str], goods: str, *, may_open: bool) -> None:
        """How far the checklist is, what the last shift left to know, whether the goods are counted (empty: not shown)."""
        self._told = (checks, may_open)
        self.goods.setVisible(bool(goods))
        if goods:
            done = translate("Closing", "Goods on the shelf counted")
            words = done if goods == "good" else translate("Closing", "Goods on the shelf not counted yet")
            self.goods.set_state(words, goods, self._go(goods))
        while self._note_lines:
            gone = self._note_lines.pop()
            self._notes.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for words in notes or (translate("Closing", "Nothing was left to know."),):
            line = text_label(words)
            self._note_lines.append(line)
            self._notes.addWidget(line)
        self.word()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        checks, may_open = self._told
        self.set_title(translate("Closing", "Open the till"), translate("Closing", "Count the float, then open"))
        said = {
            CheckState.MISSING: translate("Closing", "Opening checklist not begun"),
            CheckState.BEGUN: translate("Closing", "Opening checklist not signed yet"),
            CheckState.SIGNED: translate("Closing", "Opening checklist signed"),
        }
        state = "good" if checks is CheckState.SIGNED else "soon"
        self.checks.set_state(said[checks], state, self._go(state))
        self._float_title.setText(translate("Closing", "Float in the drawer"))
        self._notes_title.setText(translate("Closing", "From the last shift"))
        self._label.setText(translate("Closing", "Float counted"))
        self.open.setText(translate("Closing", "Open the till"))
        self.open.setEnabled(may_open)
        self.cash.word()
        self._add_up()

    def _go(self, state: str) -> str:
        return translate("Closing", "Look") if state == "good" else translate("Closing", "Go")

    def _lay_out(self) -> None:
        self.body.addWidget(self.checks)
        self.body.addWidget(self.goods)
        inside = QVBoxLayout()
        inside.setContentsMargins(18, Space.M, 18, Space.M)
        inside.setSpacing(Space.M)
        inside.addWidget(self._float_title)
        inside.addWidget(self.cash)
        inside.addSpacing(Space.S)
        inside.addWidget(self._notes_title)
        self._notes.setSpacing(Space.XS)
        inside.addLayout(self._notes)
        inside.addStretch(1)
        self.body.addLayout(inside, 1)
        foot = QHBoxLayout()
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self._label)
        sums.addWidget(self._total)
        foot.addLayout(sums)
        foot.addStretch(1)
        foot.addWidget(self.open, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_footer(foot)

    def _add_up(self) -> None:
        self._total.setText(money(Money(self.cash.pieces.amount), self._currency))

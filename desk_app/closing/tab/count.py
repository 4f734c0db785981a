"""The blind count: cash by notes and coins, then the totals of the other tenders; sealed with F8, cleared with F7.

Shows what was counted and nothing else: what should be there is not asked, not kept and not shown before the seal (M2).
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.cash.queries import SessionRow
from desk_app.cash.rules import COUNTED_TENDERS, BlindCount, SessionState, Tender, denominations
from desk_app.cash.wording import till_title
from desk_app.closing.dialogs.pieces import PiecesGrid
from desk_app.closing.wording import day_text, money, tender_total
from desk_app.kernel.money import Currency, Money
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.theme import Space, look

OTHERS = tuple(tender for tender in COUNTED_TENDERS if tender is not Tender.CASH)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CountPanel(Panel):
    """``ended()``, ``sealed(BlindCount)`` and ``cleared(BlindCount)``; the page has each done.

    While the till still takes sales nothing can be entered: first it is ended, so that every attempt is kept.
    """

    ended = Signal()
    sealed = Signal(object)
    cleared = Signal(object)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self._currency = currency
        self._row: SessionRow | None = None
        self._is_old = False
        self.cash = PiecesGrid(currency, denominations(currency.code))
        self._others_title = SectionLabel()
        self.others = {tender: MoneyField(currency=currency, words=sentence) for tender in OTHERS}
        self.clear_ = Button(key_hint=hint("clear", "closing"))
        self.seal = Button(kind=Kind.PRIMARY, key_hint=hint("finish", "closing"), big=True)
        self._label = text_label("", "muted", wrap=False)
        self._total = text_label("", "display", wrap=False)
        self._lay_out()
        self.cash.changed.connect(self._add_up)
        self.cash.walked.connect(lambda: self._go(0))
        self.seal.clicked.connect(self.press)
        self.clear_.clicked.connect(self.clear_all)
        self.word()

    @property
    def counted(self) -> BlindCount:
        """What was counted, with the totals of the other tenders that were entered."""
        totals = ((tender, field.value()) for tender, field in self.others.items())
        return BlindCount(self.cash.pieces, tuple((tender, amount) for tender, amount in totals if amount is not None))

    @property
    def problem(self) -> str:
        """The first sentence about something that can't be read, empty if all can."""
        return next((field.problem for field in self.others.values() if field.problem), "")

    def show_session(self, row: SessionRow, today: date) -> None:
        """Whose drawer it is, and of which day if that is over; another till begins with an empty count."""
        self._is_old = row.day < today
        if self._row is None or self._row.id != row.id:
            self.empty()
        self._row = row
        self.cash.set_enabled(self.is_counting)
        for field in self.others.values():
            field.setEnabled(self.is_counting)
            # Under large text a scrolled card would squeeze them below what their words need.
            field.edit.setMinimumHeight(max(look().touch(), field.edit.sizeHint().height()))
        self.clear_.setVisible(self.is_counting)
        self.word()

    @property
    def is_counting(self) -> bool:
        """Whether the till is ended and its drawer counted."""
        return self._row is not None and self._row.state is SessionState.ENDED

    def press(self) -> None:
        """The main button and F8: end the till, then seal what was counted."""
        if self.is_counting:
            self.sealed.emit(self.counted)
        else:
            self.ended.emit()

    def empty(self) -> None:
        """Begin anew with nothing counted."""
        self.cash.set_pieces(self.cash.pieces.minus(self.cash.pieces))
        for field in self.others.values():
            field.clear()

    def clear_all(self) -> None:
        """F7: count again; what was entered is handed out to be kept as an attempt."""
        counted = self.counted
        self.empty()
        self.cash.start()
        self.cleared.emit(counted)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        title = translate("Closing", "Blind count")
        if self._row is not None:
            told = translate("Closing", "Blind count · {till} · staff {number}")
            title = told.format(till=till_title(self._row.till, self._row.till_name), number=self._row.custodian)
        if self._row is not None and self._is_old:
            title = f"{title} · {day_text(self._row.day)}"
        hidden = translate("Closing", "Nothing is compared before the seal")
        takes = translate("Closing", "The till still takes sales")
        if self._is_old:
            takes = translate("Closing", "Left open that day: count it now")
        self.set_title(title, hidden if self.is_counting else takes)
        self._others_title.setText(translate("Closing", "Other tenders: totals of slips and statements"))
        for tender, field in self.others.items():
            field.set_label(tender_total(tender))
        self._label.setText(translate("Closing", "Cash counted"))
        self.clear_.setText(translate("Closing", "Clear and count again"))
        seal, end = translate("Closing", "Seal this count"), translate("Closing", "End the till and count")
        self.seal.setText(seal if self.is_counting else end)
        self.cash.word()
        self._add_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter walks on through the totals to the seal."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            edits = [field.edit for field in self.others.values()]
            self._go(next((at + 1 for at, edit in enumerate(edits) if edit is watched), 0))
            return True
        return super().eventFilter(watched, event)

    def _go(self, place: int) -> None:
        fields = list(self.others.values())
        part: QWidget = fields[place].edit if place < len(fields) else self.seal
        part.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        inside = self.pad(18, Space.M, Space.M)
        inside.addWidget(self.cash)
        inside.addSpacing(Space.S)
        inside.addWidget(self._others_title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for at, field in enumerate(self.others.values()):
            grid.addWidget(field, at // 2, at % 2)
            field.edit.installEventFilter(self)
        inside.addLayout(grid)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self._label)
        sums.addWidget(self._total)
        foot.addLayout(sums)
        foot.addStretch(1)
        foot.addWidget(self.clear_, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_footer(foot)

    def _add_up(self) -> None:
        self._total.setText(money(Money(self.cash.pieces.amount), self._currency))

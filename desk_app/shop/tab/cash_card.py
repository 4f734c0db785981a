"""Cash: what was handed over, the change and its notes, and the notes people are likely to hand over.

Computes nothing but what is shown while typing; the sale's own arithmetic decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desk_app.kernel.money import CNY, Currency, Money
from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.shop.dialogs.words import change_words, plain
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import text_label
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.theme import Size, Space, look, retone


class CashCard(QWidget):
    """``entered`` on Enter; ``typed`` when the amount differs. Amounts are minor units."""

    entered = Signal()
    typed = Signal()

    def __init__(self, currency: Currency = CNY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="bare")
        self._currency = currency
        self._due = Money(0)
        self._offered: tuple[Money, ...] = ()
        self.card = InnerCard()
        self.received = MoneyField("", currency, words=sentence)
        self.received.edit.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.change_name = text_label("", "muted", wrap=False)
        self.change = QLabel()
        self.notes = text_label("", "muted")
        self.chips = FlowRow(spacing=Space.S)
        self._chips: list[Button] = []
        self._lay_out()
        self.received.amount_changed.connect(lambda _amount: self._show())
        self.received.edit.returnPressed.connect(self.entered)
        self._measure()
        self.word()

    @property
    def given(self) -> Money | None:
        """What was handed over; None while nothing readable stands there."""
        return self.received.value()

    @property
    def due(self) -> Money:
        """What cash has to cover."""
        return self._due

    def set_due(self, due: Money, offered: Sequence[Money]) -> None:
        """What is to be paid in cash, and what people are likely to hand over (the exact amount first)."""
        self._due, self._offered = due, tuple(offered)
        self._word_chips()
        self.setEnabled(due > 0)
        self._show()

    def clear(self) -> None:
        """Nothing was handed over yet."""
        self.received.clear()

    def arm(self) -> None:
        """The exact amount, selected: another Enter takes it, typing replaces it."""
        if self.given is None:
            self.received.set_value(self._due)
        self.received.edit.setFocus()
        self.received.edit.selectAll()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.received.set_label(translate("Shop", "Cash received"))
        self._word_chips()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "chips"):
            self._measure()

    def _show(self) -> None:
        given = self.given
        is_short = given is not None and given < self._due
        rest = Money(0) if given is None else Money(abs(given - self._due))
        self.change_name.setText(translate("Shop", "Still missing") if is_short else translate("Shop", "Change"))
        self.change.setText("\u2013" if given is None or not self._due else plain(rest, self._currency))
        retone(self.change, tone="soon" if is_short else "good")
        words = "" if is_short or given is None else change_words(rest, self._currency)
        self.notes.setText(words)
        self.notes.setVisible(bool(words))
        self.typed.emit()

    def _word_chips(self) -> None:
        while len(self._chips) < len(self._offered):
            chip, number = Button(compact=True), len(self._chips)
            chip.clicked.connect(lambda _on=False, number=number: self._take(number))
            self._chips.append(chip)
            self.chips.flow.addWidget(chip)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(self._offered))
            if place < len(self._offered):
                amount = self._offered[place]
                exact = translate("Shop", "Exact")
                words = exact if amount == self._due else plain(amount, self._currency).removesuffix(".00")
                chip.setText(words)
        self.chips.updateGeometry()

    def _take(self, place: int) -> None:
        self.received.set_value(self._offered[place])
        self.received.edit.setFocus()
        self.received.edit.selectAll()

    def _measure(self) -> None:
        size = look().px(Size.NUMBER + 3)
        self.received.edit.setStyleSheet(f"font-size: {size}px; font-weight: 700;")

    def _lay_out(self) -> None:
        retone(self.change, role="display", tone="good")
        self.card.body.setSpacing(2)
        for part in (self.received, self.change_name, self.change, self.notes):
            self.card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S + 2)
        column.addWidget(self.card)
        column.addWidget(self.chips)

"""An amount of money, typed as people type it, handed over in minor units.

Never rounds and never uses a float; what can't be read is a sentence below the field.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desk_app.kernel.money import CNY, Currency, Money, format_money, parse_money
from desk_app.kernel.refusal import Refusal
from desk_app.widgets.line_field import LineField

Wording = Callable[[Refusal], str]


class MoneyField(LineField):
    """``value()`` is the amount or None while it is empty or can't be read; ``amount_changed`` tells the same."""

    amount_changed = Signal(object)

    def __init__(
        self,
        label: str = "",
        currency: Currency = CNY,
        *,
        words: Wording,
        is_required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, is_required=is_required, parent=parent)
        self._currency = currency
        self._words = words
        self._largest: Money | None = None
        self.edit.setMaxLength(32)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.edit.textChanged.connect(self._read)
        self.edit.editingFinished.connect(self._tidy)

    def set_largest(self, largest: Money | None) -> None:
        """Refuse more than this; None for the program's own limit."""
        self._largest = largest
        self._read()

    def value(self) -> Money | None:
        """The amount in minor units, None when empty or unreadable."""
        try:
            return self._parsed()
        except Refusal:
            return None

    def set_value(self, amount: Money | None) -> None:
        """Show an amount; None empties the field."""
        self.set_text("" if amount is None else format_money(amount, self._currency, symbol=False))

    def _parsed(self) -> Money | None:
        if not self.text():
            return None
        if self._largest is None:
            return parse_money(self.text(), self._currency)
        return parse_money(self.text(), self._currency, self._largest)

    def _read(self) -> None:
        problem = ""
        try:
            amount = self._parsed()
        except Refusal as refusal:
            amount, problem = None, self._words(refusal)
        self.set_problem(problem)
        self.amount_changed.emit(amount)

    def _tidy(self) -> None:
        amount = self.value()
        if amount is not None:
            self.set_value(amount)

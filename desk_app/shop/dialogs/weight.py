"""How much of a weighed thing comes back: a number with up to three decimals, never more than there is.

Says what a person typed; what may come back is the service's.
"""

from __future__ import annotations

from desk_app.kernel.quantity import Quantity, format_quantity, parse_quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.stock.rules import Unit
from desk_app.stock.wording import unit_name
from desk_app.widgets.line_field import LineField
from desk_app.widgets.theme import look

_WIDE = 164  # a stepper's: lines of both kinds stand one below the other


class WeightField(LineField):
    """``1.234``; empty is nothing. ``most`` None: as much as one likes."""

    def __init__(self, name: str, most: Quantity | None = None) -> None:
        super().__init__()
        self._most = most
        self.edit.setMaxLength(16)
        self.edit.setAccessibleName(f"{name}, {translate('Shop', 'Quantity')}")
        self.edit.setPlaceholderText(unit_name(Unit.WEIGHT))
        self.edit.setFixedWidth(look().px(_WIDE))
        self.changed.connect(lambda _text: self.set_problem(""))

    def quantity(self) -> Quantity:
        """What stands there; nothing, with a sentence below, while it can't be so much."""
        if not self.text():
            return Quantity(0)
        try:
            found = parse_quantity(self.text())
        except Refusal as refused:
            self.set_problem(sentence(refused))
            return Quantity(0)
        if self._most is not None and found > self._most:
            self.set_problem(sentence(Refusal("shop.refund_too_much")))
            return Quantity(0)
        return found

    def set_quantity(self, quantity: Quantity) -> None:
        """Put so much there."""
        self.set_text(format_quantity(quantity).replace(",", ""))

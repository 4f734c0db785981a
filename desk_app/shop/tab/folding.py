"""Goods, sale and payment side by side; where there is no room, two of them or one, and buttons to change over.

Layout only: the sale, with its total, is what gives way last.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.theme import Space, look

GOODS, SALE, PAYMENT = "goods", "sale", "payment"
_GOODS_WIDTH, _LEAST_GOODS, _PAYMENT_WIDTH, _LEAST_SALE = 430, 300, 300, 440
_WIDE_GOODS, _WIDE_PAYMENT, _GOODS_SHARE = 640, 380, 0.32
_WIDEST = 16_777_215  # Qt's own "no limit"


class Folding(QWidget):
    """Three columns, two (sale and the one wanted), or one; ``turned(place)`` when a person turns to another."""

    turned = Signal(str)

    def __init__(self, goods: QWidget, sale: QWidget, payment: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = {GOODS: goods, SALE: sale, PAYMENT: payment}
        self.place = SALE
        self.chips = ChoiceChips()
        self.chips.chosen.connect(self._turn)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for part in self._parts.values():
            line.addWidget(part)
        line.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.chips)
        column.addLayout(line, 1)
        self.word()
        self._fold()

    @property
    def columns(self) -> int:
        """How many of the three find room beside each other."""
        now = look()
        spare = self.width() - now.px(_PAYMENT_WIDTH) - now.px(_LEAST_SALE) - Space.M
        if spare >= now.px(_LEAST_GOODS) + Space.M:
            return 3
        return 2 if spare >= 0 else 1

    def show_place(self, place: str) -> None:
        """Bring a column into sight."""
        if place != self.place:
            self.place = place
            self.chips.set_value(place)
            self._fold()

    def is_shown(self, place: str) -> bool:
        """Whether a column is in sight."""
        return self._parts[place].isVisibleTo(self)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.chips.set_options(
            (
                Option(GOODS, translate("Shop", "Goods")),
                Option(SALE, translate("Shop", "This sale")),
                Option(PAYMENT, translate("Shop", "Payment")),
            )
        )
        self.chips.set_value(self.place)
        self.chips.setAccessibleName(translate("Shop", "Part of the page"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the room there is."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold or unfold with the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "chips"):
            self._fold()

    def _turn(self, place: object) -> None:
        self.show_place(str(place))
        self.turned.emit(str(place))

    def _fold(self) -> None:
        columns, now = self.columns, look()
        self.chips.setVisible(columns < 3)
        shown = {
            GOODS: columns == 3 or self.place == GOODS,
            SALE: columns >= 2 or self.place == SALE,
            PAYMENT: columns == 3 or (self.place == PAYMENT if columns == 1 else self.place != GOODS),
        }
        widths = {GOODS: now.px(_LEAST_GOODS), PAYMENT: now.px(_PAYMENT_WIDTH)}
        if columns == 3:
            widths[PAYMENT] = max(widths[PAYMENT], min(now.px(_WIDE_PAYMENT), round(self.width() * 0.2)))
            room = self.width() - widths[PAYMENT] - now.px(_LEAST_SALE) - 2 * Space.M
            wanted = min(now.px(_WIDE_GOODS), round(self.width() * _GOODS_SHARE))
            widths[GOODS] = min(max(now.px(_GOODS_WIDTH), wanted), room)
        for place, part in self._parts.items():
            part.setVisible(shown[place])
            if place == SALE:
                continue
            is_alone = columns == 1
            part.setMinimumWidth(0 if is_alone else widths[place])
            part.setMaximumWidth(_WIDEST if is_alone else widths[place])

"""What is left to say when a sale is paid: the change, as large as can be, with its notes; then receipt, invoice, return.

Shows given words; it stays until the next scan.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, look, retone

_LARGEST, _LEAST = 76, 34


class DoneCard(QWidget):
    """``wanted(act)``: reprint, fapiao, refund of the sale that was just paid."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        retone(self, role="bare")
        self.paid = text_label("", "lead")
        self.change_name = text_label("", "lead")
        self.change = QLabel()
        self.notes = text_label("", "lead")
        self.number = text_label("", "muted")
        self.reprint, self.fapiao, self.refund = Button(icon="printer"), Button(), Button(icon="undo")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.XS)
        column.addStretch(2)
        for label in (self.paid, self.change_name, self.change, self.notes, self.number):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        for button in (self.reprint, self.fapiao, self.refund):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for act, button in (("reprint", self.reprint), ("fapiao", self.fapiao), ("refund", self.refund)):
            button.clicked.connect(lambda _on=False, act=act: self.wanted.emit(act))
        self.word()

    def show_paid(self, paid: str, change: str, notes: str, number: str) -> None:
        """Say what was paid; ``change`` is empty when none goes back."""
        self.paid.setText(paid)
        has_change = bool(change)
        self.change_name.setVisible(has_change)
        self.notes.setVisible(bool(notes))
        self.change.setText(change if has_change else translate("Shop", "Paid"))
        retone(self.change, tone="good")
        self._fit()
        self.notes.setText(notes)
        self.number.setText(number)
        spoken = translate("Shop", "Change {amount}").format(amount=change) if has_change else paid
        self.change.setAccessibleName(spoken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The change is as large as the room allows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        now = look()
        pixels = min(now.px(_LARGEST), max(now.px(_LEAST), round(self.height() * 0.26)))
        self.change.setStyleSheet(f"font-size: {pixels}px; font-weight: 700;")

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.change_name.setText(translate("Shop", "Change"))
        self.reprint.setText(translate("Shop", "Print again"))
        self.fapiao.setText(translate("Shop", "Invoice number"))
        self.refund.setText(translate("Shop", "Return"))

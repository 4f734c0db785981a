"""Notes and coins to count: one line each with - n + and what it comes to; Enter walks down, digits replace.

Adds up what is in front of it and knows nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desk_app.cash.rules import Denomination, Pieces
from desk_app.closing.wording import money
from desk_app.kernel import texts
from desk_app.kernel.money import Currency, Money
from desk_app.kernel.texts import translate
from desk_app.widgets.labels import text_label
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.theme import Space, look
from desk_app.widgets.theme.fonts import tabular

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST = 99_999
_TWO_COLUMNS = 500
_WIDE_ENOUGH = 760
_SUM = 150


class PiecesGrid(QWidget):
    """``changed()`` when a number changes, ``walked()`` when Enter leaves the last line."""

    changed = Signal()
    walked = Signal()

    def __init__(self, currency: Currency, known: Sequence[Denomination], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency, self._known = currency, tuple(known)
        self.steppers: dict[int, Stepper] = {}
        self._names: dict[int, QLabel] = {}
        self._sums: dict[int, QLabel] = {}
        self._columns = 0
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(Space.M)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for piece in self._known:
            self._add(piece)
        self._place(2)
        self.word()

    @property
    def pieces(self) -> Pieces:
        """What is entered."""
        return Pieces.of({value: stepper.value() for value, stepper in self.steppers.items()})

    def set_pieces(self, pieces: Pieces) -> None:
        """Show these numbers."""
        counts = pieces.as_dict()
        for value, stepper in self.steppers.items():
            stepper.set_value(counts.get(value, 0))

    def set_enabled(self, is_enabled: bool) -> None:
        """Let the numbers be changed or not."""
        for stepper in self.steppers.values():
            stepper.setEnabled(is_enabled)

    @property
    def first(self) -> Stepper:
        """Where one begins."""
        return next(iter(self.steppers.values()))

    def start(self) -> None:
        """Put the cursor on the first line."""
        self.first.setFocus(Qt.FocusReason.TabFocusReason)

    def word(self) -> None:
        """Names in the language of the moment."""
        for piece in self._known:
            name = piece.name(texts.language())
            self._names[piece.value].setText(name)
            self.steppers[piece.value].set_name(translate("Closing", "{piece}: pieces").format(piece=name))
        self._add_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next note or coin."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            edits = [stepper.edit for stepper in self.steppers.values()]
            place = next((at for at, edit in enumerate(edits) if edit is watched), len(edits))
            if place + 1 < len(edits):
                edits[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.walked.emit()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, one where the window is narrow or the text large."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Columns follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "grid"):
            self._fit()

    def _fit(self) -> None:
        self._place(2 if self.width() >= look().px(_TWO_COLUMNS) else 1)
        # On a wide screen the sums stay beside their pieces: what is left over stands at the right, empty.
        self.grid.setColumnStretch(8, max(0, self.width() - look().px(_WIDE_ENOUGH)))

    def _add(self, piece: Denomination) -> None:
        stepper = Stepper(most=_MOST)
        stepper.changed.connect(self._changed)
        stepper.edit.installEventFilter(self)
        amount = text_label("", "strong", wrap=False)
        amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        amount.setFont(tabular(amount.font()))
        self.steppers[piece.value] = stepper
        self._names[piece.value] = text_label("", "strong", wrap=False)
        self._sums[piece.value] = amount

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, piece in enumerate(self._known):
            row, column = divmod(at, columns)
            first = column * 4
            self.grid.addWidget(self._names[piece.value], row, first)
            self.grid.addWidget(self.steppers[piece.value], row, first + 1)
            self.grid.addWidget(self._sums[piece.value], row, first + 2)
        for column in range(8):
            self.grid.setColumnStretch(column, _SUM if column % 4 == 2 and column < columns * 4 else 0)
            self.grid.setColumnMinimumWidth(column, Space.L if column == 3 and columns > 1 else 0)

    def _changed(self, _value: int) -> None:
        self._add_up()
        self.changed.emit()

    def _add_up(self) -> None:
        for value, stepper in self.steppers.items():
            self._sums[value].setText(money(Money(value * stepper.value()), self._currency, symbol=False))

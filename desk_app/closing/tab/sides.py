"""Three cards side by side; in a narrow window, or with large text, the last one goes and the first one stands below.

Layout only: nothing is hidden for good, what gives way scrolls under the main card.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.theme import Space, look

LEFT_WIDTH = 372
RIGHT_WIDTH = 320
_MIDDLE = 600
_WIDEST = 16_777_215  # Qt's own "no limit"


class Sides(QWidget):
    """``left`` and ``right`` at their widths beside ``middle``; what finds no room folds away, the left behind a button."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._middle, self._right = left, middle, right
        self._shows_left = False
        self.turn = Button(icon="inbox", compact=True)
        self.turn.clicked.connect(self._turn)
        centre = QVBoxLayout()
        centre.setSpacing(Space.XS)
        centre.addWidget(self.turn)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(left)
        line.addWidget(middle, 1)
        line.addWidget(right)
        self._centre = centre
        self.word()
        self._fold()

    def as_layout(self, margin: int) -> QVBoxLayout:
        """A layout for the page that holds the three cards and, when folded, the button to turn between them."""
        column = QVBoxLayout()
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(Space.S)
        column.addWidget(self.turn)
        column.addWidget(self, 1)
        return column

    @property
    def is_narrow(self) -> bool:
        """Whether only one card finds room."""
        return self.width() < look().px(LEFT_WIDTH) + look().px(_MIDDLE)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        till = translate("Closing", "Back to the till")
        self.turn.setText(till if self._shows_left else translate("Closing", "What is still open"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold with the room there is."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold with the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "turn"):
            self._fold()

    def _turn(self) -> None:
        self._shows_left = not self._shows_left
        self.word()
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.is_narrow
        room = self.width() - look().px(LEFT_WIDTH) - look().px(_MIDDLE)
        self._left.setMinimumWidth(0 if is_narrow else look().px(LEFT_WIDTH))
        self._left.setMaximumWidth(_WIDEST if is_narrow else look().px(LEFT_WIDTH))
        self._right.setFixedWidth(look().px(RIGHT_WIDTH))
        self._left.setVisible(not is_narrow or self._shows_left)
        self._middle.setVisible(not is_narrow or not self._shows_left)
        self._right.setVisible(not is_narrow and room >= look().px(RIGHT_WIDTH))
        self.turn.setVisible(is_narrow)

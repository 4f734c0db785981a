"""Register and middle side by side; where there is no room for both, the one that is needed, and a way back.

Layout only: what is chosen is told from outside.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.theme import Space, look, retone

LEFT_WIDTH = 372
_LEAST_MIDDLE = 620
_WIDEST = 16_777_215  # Qt's own "no limit"


class Folding(QWidget):
    """``left`` at its width beside ``middle``; in a narrow window, or with large text, one at a time; ``closed`` on back."""

    closed = Signal()

    def __init__(self, left: QWidget, middle: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._middle = left, middle
        self._is_chosen = False
        self.back = Button(icon="undo", compact=True)
        self.back.clicked.connect(self.closed)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(middle, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(left)
        line.addLayout(right, 1)
        self.word()
        self._fold()

    @property
    def is_narrow(self) -> bool:
        """Whether only one of both finds room."""
        return self.width() < look().px(LEFT_WIDTH) + look().px(_LEAST_MIDDLE)

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Say whether something stands in the middle."""
        self._is_chosen = is_chosen
        self._fold()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.back.setText(translate("LostProperty", "Back to the list"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the room there is."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold or unfold with the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "back"):
            self._fold()

    def _fold(self) -> None:
        is_narrow = self.is_narrow
        self._left.setMinimumWidth(0 if is_narrow else look().px(LEFT_WIDTH))
        self._left.setMaximumWidth(_WIDEST if is_narrow else look().px(LEFT_WIDTH))
        self._left.setVisible(not (is_narrow and self._is_chosen))
        self._middle.setVisible(not is_narrow or self._is_chosen)
        self.back.setVisible(is_narrow and self._is_chosen)


def scrolling(content: QWidget) -> QScrollArea:
    """A part that scrolls when it finds no room, as under large text."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    retone(content, role="bare")
    retone(area, role="bare")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    area.setWidget(content)
    return area

"""One line of a check list that the program fills: done or open, what, and where to go about it.

Used by opening, closing and health pages; shows, never judges.
"""

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.widgets import icons
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import text_label
from desk_app.widgets.theme import Space, look

_ICONS = {"good": "check", "soon": "alert", "late": "alert", "muted": "clock"}


class StateRow(QWidget):
    """Icon by state (good, soon, late, muted), a sentence that wraps, and a link at the right."""

    followed = Signal()

    def __init__(self, text: str = "", state: str = "good", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._words = text_label(text)
        self._link = Button(action, kind=Kind.LINK, compact=True)
        self._link.clicked.connect(self.followed)
        line = QHBoxLayout(self)
        line.setContentsMargins(46, 0, Space.S, 0)
        line.addWidget(self._words, 1)
        line.addWidget(self._link)
        self.set_state(text, state, action)

    def set_state(self, text: str, state: str, action: str = "") -> None:
        """Show another state of the matter."""
        self._state = state
        self._words.setText(text)
        self._link.setText(action)
        self._link.setVisible(bool(action))
        self._measure()
        self.setAccessibleName(text)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the look changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the state's icon and the dividing line."""
        now = look()
        painter = QPainter(self)
        side = now.px(18)
        picture = icons.pixmap(_ICONS[self._state], now.colour(self._state), side, self.devicePixelRatioF())
        painter.drawPixmap(Space.M, round((self.height() - side) / 2), picture)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), now.colour("line"))
        painter.end()

    def _measure(self) -> None:
        self.setMinimumHeight(look().touch())
        self.layout().setContentsMargins(Space.M + look().px(18) + Space.M, 0, Space.S, 0)

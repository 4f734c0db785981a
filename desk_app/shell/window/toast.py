"""A short word that something is done or refused: floats over the status line and leaves by itself.

It must never move or cover what people are about to press (a till's total and its foot end right above), and never take
the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk_app.widgets.banner import Banner
from desk_app.widgets.theme import Space, look

_EDGE = 2


class Toast(QObject):
    """One line at a time in the middle of ``line``, a part of ``over``; a new one takes the place of the old."""

    def __init__(self, over: QWidget, line: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._status = line
        self._line: Banner | None = None
        self._leave = QTimer(self, singleShot=True)
        self._leave.timeout.connect(self.hide)
        over.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is shown, empty if nothing is."""
        return "" if self._line is None else self._line.accessibleName()

    def show(self, text: str, tone: str = "good", milliseconds: int = 4000) -> None:
        """Say it; tone is good, soon or late."""
        self.hide()
        self._line = Banner("toast", text, tone, "")
        self._line.setParent(self._over)
        self._line.closed.connect(lambda _key: self.hide())
        self._place()
        self._line.show()
        self._line.raise_()
        self._leave.start(milliseconds)

    def hide(self) -> None:
        """Take it away."""
        self._leave.stop()
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window changes."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self._line is None:
            return
        width = min(look().px(720), self._over.width() - 2 * Space.XL)
        self._line.setFixedWidth(width)
        self._line.adjustSize()
        place = self._status.geometry()
        height = max(self._line.sizeHint().height(), place.height() - 2 * _EDGE)
        top = min(place.top() + _EDGE, self._over.height() - height - _EDGE)  # several lines grow upwards
        self._line.setGeometry((self._over.width() - width) // 2, top, width, height)

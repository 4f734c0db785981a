"""A short word that something is done or refused: floats over the page's lower edge and leaves by itself.

It must never move what people are about to press, and never take the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk_app.widgets.banner import Banner
from desk_app.widgets.theme import Space, look


class Toast(QObject):
    """One line at a time over ``over``; a new one takes the place of the old."""

    def __init__(self, over: QWidget, above: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._above = above
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
        height = max(self._line.sizeHint().height(), look().touch())
        bottom = self._above.geometry().top()
        self._line.setGeometry((self._over.width() - width) // 2, bottom - height - Space.M, width, height)

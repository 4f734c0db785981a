"""The window that hangs in the waiting room: reads when something changed, paints its facts, keeps nothing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.settings import SettingChanged
from desk_app.kernel.texts import translate
from desk_app.reception.changes import LanesChanged, VisitChanged
from desk_app.waiting.queries import RoomRow, public_room
from desk_app.waiting.windows.facts import BoardFacts, board_facts
from desk_app.waiting.windows.paint import BoardPainter
from desk_app.widgets.tab_base import Seat

_HEARS = (VisitChanged, LanesChanged, SettingChanged, EverythingChanged)


class PublicBoard(QWidget):
    """Numbers, counters, lanes and the time; ``closed`` when a person closed it."""

    closed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("extra-window")  # goes with the main window
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._seat = seat
        self._room = RoomRow((), ())
        self._queued = False
        self.facts: BoardFacts = board_facts(seat.desk, self._room, seat.desk.now())
        self._word()
        seat.relay.changed.connect(self._hear)
        seat.ticker.seconds(self, self.tick)

    def reload(self) -> None:
        """Read calls and lanes: two bounded reads."""
        self._queued = False
        self._room = public_room()
        self.tick(self._seat.desk.now())

    def tick(self, now: datetime) -> None:
        """Let time and language go on; paints only what differs from the last second."""
        facts = board_facts(self._seat.desk, self._room, now)
        if facts != self.facts:
            self.facts = facts
            self.setAccessibleName(facts.spoken())
            self.update()

    def sizeHint(self) -> QSize:
        """As an ordinary window: half the usual screen."""
        return QSize(960, 540)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up with fresh numbers, and without being minimised together with the staff's window."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.setTransientParent(None)  # type: ignore[arg-type]  # Qt means "no parent" by it
        self.reload()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that a person does not want it any more."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """A new look or a new language of the staff: only the window's own title speaks the latter."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        elif event.type() is QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the facts."""
        painter = QPainter(self)
        BoardPainter(painter, self.width(), self.height(), self.facts).paint()
        painter.end()

    def _hear(self, change: object) -> None:
        if isinstance(change, _HEARS) and self.isVisible() and not self._queued:
            self._queued = True
            QTimer.singleShot(0, self, self.reload)

    def _word(self) -> None:
        self.setWindowTitle(translate("Waiting", "Waiting-room board"))

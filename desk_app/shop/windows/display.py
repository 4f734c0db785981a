"""The window before the customer: reads when the sale changed, paints its facts, keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.settings import SettingChanged
from desk_app.kernel.texts import translate
from desk_app.shop import queries
from desk_app.shop.changes import SaleChanged, SaleCompleted
from desk_app.shop.queries import Sale
from desk_app.shop.rules import SaleState
from desk_app.shop.windows.facts import DisplayFacts, display_facts
from desk_app.shop.windows.paint import DisplayPainter
from desk_app.widgets.signature import SignedView
from desk_app.widgets.tab_base import Seat

DONE_SECONDS = 60
_HEARS = (SaleChanged, SettingChanged, EverythingChanged)


class CustomerDisplay(QWidget):
    """Lines, total, change; ``closed`` when a person closed it."""

    closed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("extra-window")  # goes with the main window
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._seat = seat
        self._paid_id: int | None = None
        self._queued = False
        self._thanks = QTimer(self, singleShot=True, interval=DONE_SECONDS * 1000)
        self._thanks.timeout.connect(self._forget)
        self.facts: DisplayFacts = display_facts(seat.desk, None)
        self.signed = SignedView(seat.signing, self)  # lies over the sale while somebody signs at the desk
        self._word()
        seat.relay.changed.connect(self._hear)

    def reload(self) -> None:
        """Read the open sale, or the one whose change is being handed out."""
        self._queued = False
        sale, is_paid = self._shown()
        facts = display_facts(self._seat.desk, sale, is_paid=is_paid)
        if facts != self.facts:
            self.facts = facts
            self.setAccessibleName(facts.spoken())
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is signed fills the whole screen."""
        super().resizeEvent(event)
        self.signed.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        """As an ordinary window: half the usual screen."""
        return QSize(960, 540)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up with the present sale, and without being minimised together with the staff's window."""
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
        DisplayPainter(painter, self.width(), self.height(), self.facts).paint()
        painter.end()

    def _shown(self) -> tuple[Sale | None, bool]:
        sale = queries.open_sale(self._seat.desk.number)
        if sale is not None and sale.live:
            self._paid_id = None
            return sale, False
        if self._paid_id is None:
            return None, False
        return queries.sale(self._paid_id), True

    def _hear(self, change: object) -> None:
        if not isinstance(change, _HEARS):
            return
        if isinstance(change, SaleCompleted) and self._is_ours(change.sale_id):
            self._paid_id = change.sale_id
            self._thanks.start()
        if self.isVisible() and not self._queued:
            self._queued = True
            QTimer.singleShot(0, self, self.reload)

    def _is_ours(self, sale_id: int) -> bool:
        row = queries.sale_row(sale_id)
        return row.desk == self._seat.desk.number and row.state is SaleState.PAID

    def _forget(self) -> None:
        self._paid_id = None
        if self.isVisible():
            self.reload()

    def _word(self) -> None:
        self.setWindowTitle(translate("Shop", "Customer display"))

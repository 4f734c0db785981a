"""Keeps the customer's window where it belongs while screens come and go.

Never over the staff's screen, and never on a screen that has another role.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.kernel.work import Desk
from desk_app.shop.rules import CUSTOMER_SCREEN, Place, display_place
from desk_app.shop.windows.display import CustomerDisplay
from desk_app.widgets.tab_base import Seat

_OTHER_ROLES = ("waiting.board_screen",)


def bound_screen(desk: Desk) -> str:
    """The screen that the site gave to the customer; empty for none."""
    return desk.settings.get(CUSTOMER_SCREEN)


def screen_names() -> tuple[str, ...]:
    """The screens that are plugged in, the primary one first."""
    return tuple(screen.name() for screen in QGuiApplication.screens())


class DisplayKeeper(QObject):
    """Opens, moves and hides the one customer display; ``screens`` names what is plugged in."""

    def __init__(self, seat: Seat, owner: QWidget, screens: Callable[[], Sequence[str]] = screen_names) -> None:
        super().__init__(owner)
        self._seat = seat
        self._owner = owner
        self._screens = screens
        self._is_asked = False
        self._may_be_window = False
        self._watched: QWidget | None = None
        self.place = Place()
        self.display: CustomerDisplay | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.settle_soon)
            app.screenRemoved.connect(self.settle_soon)

    def toggle(self) -> None:
        """Somebody asked for the display, or for its end."""
        if self.display is not None and self.display.isVisible():
            self.display.close()
            return
        self._is_asked = self._may_be_window = True
        self.settle()
        self._may_be_window = self.place.is_window

    def settle_soon(self) -> None:
        """A screen came or went: look again once Qt has finished with it."""
        QTimer.singleShot(0, self, self.settle)

    def settle(self) -> None:
        """Put the display where it belongs now."""
        self._watch()
        free = [name for name in self._screens() if name not in self._taken()]
        place = display_place(
            free,
            self._owner.window().screen().name(),
            bound_screen(self._seat.desk),
            is_asked=self._is_asked,
            may_be_window=self._may_be_window,
        )
        is_shown = self.display is not None and self.display.isVisible()
        if place == self.place and is_shown == (place != Place()):
            return
        self.place = place
        if place.screen:
            self._may_be_window = False  # once it had a screen of its own it never comes onto the staff's
        self._show(place)

    def _taken(self) -> set[str]:
        """Screens of another role: bound to it, or filled by its window now."""
        settings = {setting.key: setting for setting in self._seat.desk.offers.settings()}
        bound = {str(self._seat.desk.settings.get(settings[key])) for key in _OTHER_ROLES if key in settings}
        shown = {
            window.screen().name()
            for window in QApplication.topLevelWidgets()
            if window.objectName() == "extra-window" and window.isFullScreen() and window is not self.display
        }
        return bound | shown

    def _show(self, place: Place) -> None:
        if place == Place():
            if self.display is not None:
                self.display.hide()
            return
        display = self._made()
        screen = _screen(place.screen)
        if place.is_window:
            display.showNormal()
            display.resize(display.sizeHint())
            return
        if screen is not None:
            display.setScreen(screen)
            display.setGeometry(screen.geometry())
        display.showFullScreen()

    def _made(self) -> CustomerDisplay:
        if self.display is None:
            self.display = CustomerDisplay(self._seat, self._owner.window())
            self.display.closed.connect(self._closed)
        return self.display

    def _closed(self) -> None:
        self._is_asked = self._may_be_window = False
        self.place = Place()

    def _watch(self) -> None:
        """Hear when the staff's window is moved to another screen."""
        window = self._owner.window()
        handle = window.windowHandle()
        if handle and self._watched is not window:
            self._watched = window
            handle.screenChanged.connect(self.settle_soon)


def _screen(name: str) -> QScreen | None:
    return next((screen for screen in QGuiApplication.screens() if screen.name() == name), None)

"""Keeps the public board where it belongs while screens come and go: never over the staff's screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desk_app.waiting.rules import BOARD_SCREEN, Place, board_place
from desk_app.waiting.windows.board import PublicBoard
from desk_app.widgets.tab_base import Seat


def screen_names() -> tuple[str, ...]:
    """The screens that are plugged in, the primary one first."""
    return tuple(screen.name() for screen in QGuiApplication.screens())


class BoardKeeper(QObject):
    """Opens, moves and hides the one public board; ``screens`` names what is plugged in."""

    def __init__(self, seat: Seat, owner: QWidget, screens: Callable[[], Sequence[str]] = screen_names) -> None:
        super().__init__(owner)
        self._seat = seat
        self._owner = owner
        self._screens = screens
        self._is_asked = False
        self._may_be_window = False
        self._watched: QWidget | None = None
        self.place = Place()
        self.board: PublicBoard | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.settle_soon)
            app.screenRemoved.connect(self.settle_soon)

    def toggle(self) -> None:
        """Somebody asked for the board, or for its end."""
        if self.board is not None and self.board.isVisible():
            self.board.close()
            return
        self._is_asked = self._may_be_window = True
        self.settle()
        self._may_be_window = self.place.is_window

    def settle_soon(self) -> None:
        """A screen came or went: look again once Qt has finished with it."""
        QTimer.singleShot(0, self, self.settle)

    def settle(self) -> None:
        """Put the board where it belongs now."""
        self._watch()
        place = board_place(
            self._screens(),
            self._staff_screen(),
            self._seat.desk.settings.get(BOARD_SCREEN),
            is_asked=self._is_asked,
            may_be_window=self._may_be_window,
        )
        is_shown = self.board is not None and self.board.isVisible()
        if place == self.place and is_shown == (place != Place()):
            return
        self.place = place
        if place.screen:
            self._may_be_window = False  # once it had a screen of its own it never comes onto the staff's
        self._show(place)

    def _show(self, place: Place) -> None:
        if place == Place():
            if self.board is not None:
                self.board.hide()
            return
        board = self._made()
        screen = _screen(place.screen)
        if place.is_window:
            board.showNormal()
            board.resize(board.sizeHint())
        else:
            if screen is not None:
                board.setScreen(screen)
                board.setGeometry(screen.geometry())
            board.showFullScreen()

    def _made(self) -> PublicBoard:
        if self.board is None:
            self.board = PublicBoard(self._seat, self._owner.window())
            self.board.closed.connect(self._closed)
        return self.board

    def _closed(self) -> None:
        self._is_asked = self._may_be_window = False
        self.place = Place()

    def _staff_screen(self) -> str:
        return self._owner.window().screen().name()

    def _watch(self) -> None:
        """Hear when the staff's window is moved to another screen."""
        window = self._owner.window()
        handle = window.windowHandle()
        if handle and self._watched is not window:
            self._watched = window
            handle.screenChanged.connect(self.settle_soon)


def _screen(name: str) -> QScreen | None:
    return next((screen for screen in QGuiApplication.screens() if screen.name() == name), None)

"""A whole program on a stage: a site of its own, a clock moved by hand, the real window, real key and mouse events.

Used by the walks (offscreen) and by the tour and the manual (on a virtual screen). Nothing here knows how a screen is made.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.work import Desk
from desk_app.shell import preferences, seats, slices, start
from desk_app.shell.window import MainWindow
from desk_app.widgets.scan_filter import ScanFilter


class Stage:
    """One window on one data folder; ``desk.clock`` is moved by ``later``."""

    def __init__(self, app: QApplication, folder: Path, now: datetime, pictures: Path, language: str = "zh_CN") -> None:
        self.app = app
        self.folder = DataFolder(folder)
        self.pictures = pictures
        self.clock = ManualClock(now)
        self.problems: list[Exception] = []
        self.is_open = True
        start.open_site(self.folder)
        self.desk = Desk(self.clock)
        self.desk.offers = slices.offered(self.folder)
        self.theme = preferences.begin(folder, app, language)
        self.seat = seats.make_seat(self.desk, inline=True, bug=self.problems.append)
        self.scans = ScanFilter(app, lambda: int(self.clock.monotonic() * 1000))
        self.window = MainWindow(self.seat, self.scans)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def close(self) -> None:
        """End it as a person would: close the window."""
        self.is_open = False
        self.window.close()
        self.app.removeEventFilter(self.scans)
        seats.cool_down(self.seat)
        self.window.deleteLater()
        self.settle()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        close_database()

    def settle(self) -> None:
        """Let everything that was asked for happen."""
        for _ in range(6):
            self.app.processEvents()
        if self.problems:
            raise self.problems.pop()

    def later(self, **span: float) -> None:
        """Let time pass at the desk, and let the ticker notice."""
        self.clock.advance(timedelta(**span))
        self.seat.ticker.wake()
        self.settle()

    def key(self, key: Qt.Key, *, ctrl: bool = False, alt: bool = False) -> None:
        """Press a key where the focus is."""
        modifiers = Qt.KeyboardModifier.NoModifier
        if ctrl:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        if alt:
            modifiers |= Qt.KeyboardModifier.AltModifier
        QTest.keyClick(self.target(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type as a person does, one key after the other; Chinese comes as an input method commits it."""
        if text.isascii():
            for letter in text:
                self.clock.advance(timedelta(milliseconds=150))
                QTest.keyClicks(self.target(), letter)
                self.settle()
            self.let_go()
        else:
            from PySide6.QtGui import QInputMethodEvent

            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(self.target(), event)
        self.settle()

    def let_go(self) -> None:
        """Wait until the scan filter has handed over the last key, as it does before a person's hand is at the mouse."""
        self.until(lambda: not self.scans._replays)

    def scan(self, code: str) -> None:
        """Scan as a keyboard-wedge scanner does: all keys at once, then Enter."""
        for letter in code:
            QTest.keyClicks(self.target(), letter)
        QTest.keyClick(self.target(), Qt.Key.Key_Return)
        QTest.qWait(120)
        self.settle()

    def target(self) -> QWidget:
        """Where keys go: the focus, else the window on top; no window manager here gives the focus back."""
        top = self.dialog() or self.window
        if self.app.activeWindow() is not top:
            top.activateWindow()
            self.settle()
        return self.app.focusWidget() or self.dialog() or self.window

    def dialog(self) -> QDialog | None:
        """The dialog on top, if one is open; of several the one that takes the keys."""
        top = self.app.activeModalWidget()
        if isinstance(top, QDialog) and top.isVisible():
            return top
        open_now = [found for found in self.app.topLevelWidgets() if isinstance(found, QDialog) and found.isVisible()]
        return open_now[-1] if open_now else None

    def press(self, text: str, where: QWidget | None = None) -> None:
        """Click the button with this text with the mouse."""
        button = self.button(text, where)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(12, 12))
        self.settle()

    def button(self, text: str, where: QWidget | None = None) -> QAbstractButton:
        """The visible, enabled button with this text; AssertionError names those that are there."""
        inside = where or self.dialog() or self.window
        seen = [button for button in inside.findChildren(QAbstractButton) if button.isVisible()]
        for button in seen:
            if button.text().replace("&", "") == text and button.isEnabled():
                return button
        raise AssertionError(f"no button {text!r} among {sorted({button.text() for button in seen if button.text()})}")

    def picture(self, name: str) -> Path:
        """Keep what a person sees now: the window with any dialog over it."""
        self.settle()
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{name}.png"
        screen = self.window.grab()
        dialog = self.dialog()
        if dialog is not None:
            from PySide6.QtGui import QColor, QPainter

            painter = QPainter(screen)
            painter.fillRect(screen.rect(), QColor(0, 0, 0, 60))
            top = QPoint((screen.width() - dialog.width()) // 2, max(0, (screen.height() - dialog.height()) // 2))
            painter.drawPixmap(top, dialog.grab())
            painter.end()
        screen.save(str(path))
        return path

    def sign_in(self, number: str, pin: str) -> None:
        """Number, Tab, PIN, Enter."""
        self.type(number)
        self.key(Qt.Key.Key_Tab)
        self.type(pin)
        self.key(Qt.Key.Key_Return)

    def until(self, holds: Callable[[], bool], seconds: int = 20) -> None:
        """Wait for something a timer or the worker brings; a busy machine is slow, not wrong. AssertionError at the end."""
        began = QElapsedTimer()
        began.start()
        while not began.hasExpired(seconds * 1000):
            self.settle()
            if holds():
                return
            QTest.qWait(20)
        raise AssertionError("it did not come")

"""What the tests of the shop's windows share: keys with timestamps of their own, the open dialog, the lines in sight."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.shop.tab import ShopTab

W = TypeVar("W", bound=QWidget)
PLAIN = Qt.KeyboardModifier.NoModifier


class Keys:
    """Sends keys to the focus with timestamps as fast as a scanner's or as slow as a person's."""

    def __init__(self) -> None:
        self.ms = 1_000

    def press(self, text: str, pause: int, key: Qt.Key = Qt.Key.Key_unknown) -> None:
        """Press one key ``pause`` milliseconds after the one before."""
        self.ms += pause
        wanted = key if key != Qt.Key.Key_unknown else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, wanted, PLAIN, text)
            event.setTimestamp(self.ms)
            QCoreApplication.sendEvent(QApplication.focusWidget(), event)

    def write(self, text: str, pause: int) -> None:
        """One key after the other."""
        for sign in text:
            self.press(sign, pause)


def dialog(tab: ShopTab, kind: type[W]) -> W:
    """The open dialog of a kind."""
    found = [one for one in tab.window().findChildren(kind) if one.isVisible()]
    assert found, kind
    return found[-1]


def names(tab: ShopTab) -> list[str]:
    """The lines in sight."""
    return [face.name for face in tab.panel.lines.rows.rows]  # type: ignore[attr-defined]

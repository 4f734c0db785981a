"""Telling and confirming.

A sentence, never a code; the button says what it does, never *Yes* or *OK* to something that matters.
"""

from PySide6.QtWidgets import QDialog, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.dialog import Dialog


def confirm(parent: QWidget | None, title: str, text: str, main: str, *, is_danger: bool = False) -> bool:
    """Ask before something that can't be taken back; ``main`` says what will be done. Enter cancels a dangerous one."""
    dialog = Dialog(title, main, text=text, danger=is_danger, parent=parent)
    (dialog.cancel if is_danger else dialog.main).setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted


def inform(parent: QWidget | None, title: str, text: str = "") -> None:
    """Tell something that must be read before going on."""
    Dialog(title, translate("Widgets", "Close"), text=text, cancel="", parent=parent).exec()


def refused(parent: QWidget | None, sentence: str) -> None:
    """Say why something was not done; the sentence comes worded from the slice that refused."""
    inform(parent, translate("Widgets", "That did not go through"), sentence)

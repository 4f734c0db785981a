"""What the dialogs of this slice share: a dialog made from a seat, and the field for a PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer, Seat

_PIN_LENGTH = 12
_NUMBER_LENGTH = 8


class SeatDialog(ActDialog):
    """A dialog with an act of its own, for callers that are no tab."""

    def __init__(
        self, seat: Seat, parent: QWidget | None, title: str, main: str = "", *, text: str = "", width: int = 460
    ) -> None:
        doer = Doer(seat, parent)
        super().__init__(doer, title, main, text=text, width=width)
        if parent is None:
            self.setParent(None, self.windowFlags())
        doer.setParent(self)  # out of sight, and it goes with the dialog
        doer.hide()
        self.seat = seat
        self.main.clicked.disconnect()
        self.main.clicked.connect(self.go)

    def go(self) -> None:
        """Do what the main button says; subclasses say what that is."""
        raise NotImplementedError


class PinField(LineField):
    """A line that shows dots; nothing in it is remembered by the input method or the undo list of another field."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(_PIN_LENGTH)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)

    def take(self) -> str:
        """What was typed; the field is empty afterwards."""
        typed = self.edit.text()
        self.edit.clear()
        return typed


class NumberField(LineField):
    """A staff number."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self.edit.setMaxLength(_NUMBER_LENGTH)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

"""The fields for a staff number and for a PIN. The first screen shows them: nothing but widgets is imported here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.widgets.line_field import LineField

_PIN_LENGTH = 12
_NUMBER_LENGTH = 8


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

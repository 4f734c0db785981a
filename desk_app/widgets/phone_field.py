"""A telephone number: typed anyhow, shown grouped for reading back (C6), handed over as plain digits.

Judges no number: which one is complete is the slice's rule.
"""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk_app.widgets.line_field import LineField


def plain(text: str) -> str:
    """Digits with a leading + if there was one; full-width digits count, everything else falls away."""
    narrow = unicodedata.normalize("NFKC", text).strip()
    digits = "".join(sign for sign in narrow if sign.isascii() and sign.isdecimal())
    return f"+{digits}" if narrow.startswith("+") and digits else digits


def grouped(number: str) -> str:
    """A plain number in groups that can be read aloud: ``138 1234 5678``, ``021 6288 1234``, ``+86 138 1234 5678``."""
    if number.startswith("+86") and len(number) > 3:
        return f"+86 {grouped(number[3:])}"
    if number.startswith("+"):
        return number
    if len(number) == 11 and number.startswith("1"):
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    if number.startswith("0") and len(number) in (10, 11, 12):
        area = 3 if number[1] in "12" else 4
        middle = (len(number) - area) // 2
        return f"{number[:area]} {number[area : area + middle]} {number[area + middle :]}"
    if number.startswith("09") and len(number) == 10:
        return f"{number[:4]} {number[4:7]} {number[7:]}"
    return f"{number[:4]} {number[4:]}" if len(number) in (7, 8) else number


class PhoneField(LineField):
    """Groups the number when the field is left; ``value`` is the number alone."""

    def __init__(self, label: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder, parent=parent)
        self.edit.setMaxLength(40)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.edit.editingFinished.connect(self._group)

    def value(self) -> str:
        """Digits, with a leading + if there was one."""
        return plain(self.edit.text())

    def set_value(self, number: str) -> None:
        """Show a number, grouped."""
        self.set_text(grouped(plain(number)))

    def _group(self) -> None:
        self.set_text(grouped(self.value()) or self.edit.text())

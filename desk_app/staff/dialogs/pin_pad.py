"""Digits to touch, for desks without a keyboard in reach; they go to the field that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.theme import Space, look


class PinPad(QWidget):
    """Ten digits, clear and delete; at least 44 px each. ``digit``, ``cleared`` and ``deleted`` when touched."""

    digit = Signal(str)
    cleared = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Staff", "Digits"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        self.digits = {sign: self._key(sign) for sign in "1234567890"}
        self.clear = self._key("")
        self.delete = self._key("")
        for place, sign in enumerate("123456789"):
            grid.addWidget(self.digits[sign], place // 3, place % 3)
        for column, key in enumerate((self.clear, self.digits["0"], self.delete)):
            grid.addWidget(key, 3, column)
            grid.setColumnStretch(column, 1)
        for sign, key in self.digits.items():
            key.clicked.connect(lambda _checked=False, sign=sign: self.digit.emit(sign))
        self.clear.clicked.connect(self.cleared)
        self.delete.clicked.connect(self.deleted)
        self._word()
        self._size()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        elif event.type() is QEvent.Type.StyleChange:
            self._size()

    def _word(self) -> None:
        self.clear.setText(translate("Staff", "Clear"))
        self.delete.setText(translate("Staff", "Delete"))

    def _size(self) -> None:
        for key in (*self.digits.values(), self.clear, self.delete):
            key.setMinimumSize(look().px(76), look().px(56))

    def _key(self, text: str) -> Button:
        key = Button(text, big=len(text) == 1)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the focus
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return key

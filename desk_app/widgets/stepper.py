"""A small whole number with - and + beside it, big enough for fingers; numbers can also be typed.

Keeps to its limits by itself; what the number means is the caller's.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button
from desk_app.widgets.theme import Space, look


class Stepper(QWidget):
    """``- n +``; Up and Down keys step, an empty field is the least value; ``changed`` only when the number differs."""

    changed = Signal(int)

    def __init__(
        self, name: str = "", value: int = 0, *, least: int = 0, most: int = 99_999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._value = least, most, value
        self.edit = QLineEdit(str(value))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setValidator(QIntValidator(min(least, 0), most, self.edit))
        self._less = Button(icon="minus")
        self._more = Button(icon="plus")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS + 2)
        for part in (self._less, self.edit, self._more):
            line.addWidget(part)
        for button, step in ((self._less, -1), (self._more, 1)):
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from number to number; arrow keys step
            button.clicked.connect(lambda _checked=False, step=step: self.set_value(self._value + step))
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._show)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edit.installEventFilter(self)
        self._name = name
        self._word()
        self._measure()
        self._enable()

    def value(self) -> int:
        """The number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Set the number, brought within the limits."""
        value = min(self._most, max(self._least, value))
        is_new = value != self._value
        self._value = value
        self._show()
        self._enable()
        if is_new:
            self.changed.emit(value)

    def set_most(self, most: int) -> None:
        """Allow up to this many; a larger number comes down to it."""
        self._most = most
        self.edit.setValidator(QIntValidator(min(self._least, 0), most, self.edit))
        self.set_value(self._value)
        self._enable()

    def set_name(self, name: str) -> None:
        """What the number counts, for readers of the screen."""
        self._name = name
        self._word()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down step, a click or Tab selects the number so that typing replaces it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.set_value(self._value + step)
                return True
        if event.type() is QEvent.Type.FocusIn:
            self.edit.selectAll()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "edit"):
            self._measure()

    def _typed(self, text: str) -> None:
        value = int(text) if text.lstrip("-").isdecimal() and text.isascii() else self._least
        value = min(self._most, max(self._least, value))
        if value != self._value:
            self._value = value
            self._enable()
            self.changed.emit(value)

    def _show(self) -> None:
        if self.edit.text() != str(self._value):
            self.edit.setText(str(self._value))

    def _enable(self) -> None:
        self._less.setEnabled(self._value > self._least)
        self._more.setEnabled(self._value < self._most)

    def _measure(self) -> None:
        side = look().touch()
        for button in (self._less, self._more):
            button.setFixedSize(side, side)
        self.edit.setFixedSize(look().px(64), side)
        self.edit.setFont(look().font(17, bold=True))

    def _word(self) -> None:
        self.edit.setAccessibleName(self._name)
        self._less.setAccessibleName(translate("Widgets", "{name}: one less").format(name=self._name))
        self._more.setAccessibleName(translate("Widgets", "{name}: one more").format(name=self._name))

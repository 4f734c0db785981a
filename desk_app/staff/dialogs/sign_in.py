"""The sign-in screen, which is the lock screen too: number, PIN, pad, and the wait after wrong PINs.

Nobody is told whether the number or the PIN was wrong. Scans never reach its fields: the scan filter swallows them.
It is the first thing a person sees, painted before the database is open: it must import nothing of the slice at module
level. What is typed meanwhile stays, and Enter waits for ``attach``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.staff.dialogs.fields import NumberField, PinField
from desk_app.staff.dialogs.pin_pad import PinPad
from desk_app.widgets.buttons import Button, Kind, big_button
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import ElidedLabel, TimerLabel, text_label
from desk_app.widgets.theme import Space, look, retone

if TYPE_CHECKING:
    from desk_app.kernel.roles import Operator
    from desk_app.staff.dialogs.admission import Admission
    from desk_app.widgets.tab_base import Seat


class SignInScreen(QWidget):
    """Covers the window until somebody signs in; ``signed_in`` carries the Operator."""

    signed_in = Signal(object)

    def __init__(self, seat: Seat | None = None, parent: QWidget | None = None, *, site: str = "") -> None:
        super().__init__(parent)
        retone(self, role="page")
        self._admission: Admission | None = None
        self._site_name = site
        self._is_entered = False
        self._site = ElidedLabel(role="title")
        self.clock = TimerLabel()
        self._title = text_label("", "title")
        self._note = text_label("", "muted")
        self.number = NumberField()
        self.pin = PinField()
        self._problem = text_label("", "problem")
        self.main = big_button("")
        self.other = Button(kind=Kind.LINK)
        self.pad = PinPad()
        self._lay_out()
        self._connect()
        self.lock(None)
        if seat is not None:
            self.attach(seat)

    def attach(self, seat: Seat) -> None:
        """The database is open: the clock runs, and an Enter pressed meanwhile counts."""
        from desk_app.staff.dialogs.admission import Admission

        admission = self._admission = Admission(self, seat)
        self.number.changed.connect(lambda _text: admission.look_again())
        self._word()
        seat.ticker.seconds(self.clock, admission.tick)
        admission.look_again()
        if self._is_entered:
            self._is_entered = False
            self.go()

    @property
    def problem(self) -> str:
        """The sentence that is shown, empty if none."""
        return self._problem.text()

    def lock(self, operator: Operator | None) -> None:
        """Ask for a PIN: of whoever was at work (the screen was locked), or of anybody."""
        self._locked_by = operator
        self.number.set_text("" if operator is None else operator.number)
        self.pin.clear()
        if self._admission is not None:
            self._admission.forget()
        self._word()
        self.say("")
        self._focus()

    def go(self) -> None:
        """Try number and PIN; before the database is open, remember that it was asked."""
        if self._admission is None:
            self._is_entered = True
            return
        number, pin = self.number.text(), self.pin.take()
        if number and pin:
            self._admission.attempt(number, pin)
        else:
            self._focus()

    def let_in(self, operator: Operator) -> None:
        """Number and PIN were right: leave nothing behind and tell who it is."""
        self.number.clear()
        self.pin.clear()
        self.say("")
        self.signed_in.emit(operator)

    def say(self, sentence: str) -> None:
        """Show a sentence, also to a screen reader; empty takes it away."""
        self._problem.setText(sentence)
        self.pin.edit.setAccessibleDescription(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to type."""
        super().showEvent(event)
        self._word()
        QTimer.singleShot(0, self, self._focus)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_panel"):
            self._panel.setMinimumWidth(look().px(640))  # larger text needs a wider card

    def _focus(self) -> None:
        field = self.pin if self.number.text() else self.number
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _someone_else(self) -> None:
        self.lock(None)

    def _typed(self, sign: str) -> None:
        self._field().insert(sign)

    def _field(self) -> QLineEdit:
        """The field that the pad writes into."""
        return self.number.edit if self.focusWidget() is self.number.edit else self.pin.edit

    def _word(self) -> None:
        locked = self._locked_by
        if self._admission is not None:
            self._site_name = self._admission.site_name
        self._site.setText(self._site_name)
        title = translate("Staff", "Sign in") if locked is None else translate("Staff", "Screen locked")
        note = (
            translate("Staff", "Your staff number and PIN")
            if locked is None
            else translate("Staff", "Staff number {number} is at work here").format(number=locked.number)
        )
        self._title.setText(title)
        self._note.setText(note)
        self.number.set_label(translate("Staff", "Staff number"))
        self.pin.set_label(translate("Staff", "PIN"))
        self.main.setText(translate("Staff", "Sign in") if locked is None else translate("Staff", "Unlock"))
        self.other.setText(translate("Staff", "Someone else"))
        self.other.setVisible(locked is not None)
        self.setAccessibleName(title)

    def _connect(self) -> None:
        self.main.clicked.connect(self.go)
        self.other.clicked.connect(self._someone_else)
        self.number.edit.returnPressed.connect(self.pin.edit.setFocus)
        self.pin.edit.returnPressed.connect(self.go)
        self.pad.digit.connect(self._typed)
        self.pad.deleted.connect(lambda: self._field().backspace())
        self.pad.cleared.connect(lambda: self._field().clear())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addStretch(1)
        self._panel = self._card()
        column.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _head(self) -> QFrame:
        head = QFrame()
        retone(head, role="header")
        head.setMinimumHeight(look().px(52))
        line = QHBoxLayout(head)
        line.setContentsMargins(Space.L, 0, Space.L, 0)
        line.addWidget(self._site, 1)
        line.addWidget(self.clock)
        return head

    def _card(self) -> Panel:
        card = Panel()
        card.setMinimumWidth(look().px(640))
        sides = QHBoxLayout()
        sides.setSpacing(Space.XL + Space.S)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        for part in (self._title, self._note, self.number, self.pin, self._problem):
            left.addWidget(part)
        left.addStretch(1)
        left.addWidget(self.main)
        left.addWidget(self.other)
        sides.addLayout(left, 1)
        sides.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignVCenter)
        card.pad(horizontal=Space.XL + Space.S, vertical=Space.XL + Space.S).addLayout(sides)
        return card

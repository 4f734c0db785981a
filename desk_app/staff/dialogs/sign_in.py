"""The sign-in screen, which is the lock screen too: number, PIN, pad, and the wait after wrong PINs.

Nobody is told whether the number or the PIN was wrong. Scans never reach its fields: the scan filter swallows them.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator
from desk_app.kernel.settings import SITE_NAME
from desk_app.kernel.texts import translate
from desk_app.staff import queries, service, wording
from desk_app.staff.dialogs.pin_pad import PinPad
from desk_app.staff.dialogs.pins import ChangePinDialog
from desk_app.staff.dialogs.seated import NumberField, PinField
from desk_app.staff.rules import PinResult, plain_digits
from desk_app.widgets.buttons import Button, Kind, big_button
from desk_app.widgets.cards import Panel
from desk_app.widgets.labels import ElidedLabel, TimerLabel, text_label
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import Space, look, retone


class SignInScreen(Doer):
    """Covers the window until somebody signs in; ``signed_in`` carries the Operator."""

    signed_in = Signal(object)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        retone(self, role="page")
        self._site = ElidedLabel(role="title")
        self._clock = TimerLabel()
        self._title = text_label("", "title")
        self._note = text_label("", "muted")
        self.number = NumberField()
        self.pin = PinField()
        self._problem = text_label("", "problem")
        self.main = big_button("")
        self.other = Button(kind=Kind.LINK)
        self.pad = PinPad()
        self._waits: tuple[str, datetime] | None = None
        self._lay_out()
        self._connect()
        self.lock(None)
        seat.ticker.seconds(self._clock, self._tick)

    @property
    def problem(self) -> str:
        """The sentence that is shown, empty if none."""
        return self._problem.text()

    def lock(self, operator: Operator | None) -> None:
        """Ask for a PIN: of whoever was at work (the screen was locked), or of anybody."""
        self._locked_by = operator
        self.number.set_text("" if operator is None else operator.number)
        self.pin.clear()
        self._waits = None
        self._word()
        self._say("")
        self._focus()

    def go(self) -> None:
        """Try number and PIN; the worker compares them, the window goes on painting."""
        number, pin = self.number.text(), self.pin.take()
        if not number or not pin:
            self._focus()
            return
        if self._seconds():
            return
        desk = self.desk

        def tried() -> PinResult:
            return desk.as_program(service.sign_in, queries.check_pin(number, pin, desk.now()))

        self.ask(tried, then=lambda result: self._answer(number, pin, result), button=self.main)

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

    def _answer(self, number: str, pin: str, result: PinResult) -> None:
        now = self.desk.now()
        try:
            operator = result.admitted(now)
        except Refusal as refused:
            self._waits = None if result.wait_until is None else (plain_digits(number), result.wait_until)
            self._say(wording.refusal(refused.code, refused.facts))
            self._tick(now)
            self.pin.setFocus()
            return
        if result.must_change_pin:
            dialog = ChangePinDialog(self.seat, operator, self, present=pin)
            dialog.accepted.connect(lambda: self._let_in(operator))
            dialog.open()
            return
        self._let_in(operator)

    def _let_in(self, operator: Operator) -> None:
        self.number.clear()
        self.pin.clear()
        self._waits = None
        self._say("")
        self.signed_in.emit(operator)

    def _seconds(self) -> int:
        """Seconds until the number in the field may be tried again."""
        if self._waits is None or self._waits[0] != plain_digits(self.number.text()):
            return 0
        left = self._waits[1] - self.desk.now()
        return max(0, -(-left // timedelta(seconds=1)))

    def _tick(self, now: datetime) -> None:
        local = now.astimezone(self.desk.zone())
        self._clock.setText(f"{local:%Y-%m-%d %H:%M}")
        seconds = self._seconds()
        self.main.setEnabled(not seconds)
        if seconds:
            self._say(wording.refusal("staff.wait", {"seconds": seconds}))
        elif self._waits is not None:
            self._waits = None
            self._say("")

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self.pin.edit.setAccessibleDescription(sentence)

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
        self._site.setText(self.desk.settings.get(SITE_NAME))
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
        self.number.changed.connect(lambda _text: self._tick(self.desk.now()))
        self.pad.digit.connect(self._typed)
        self.pad.deleted.connect(lambda: self._field().backspace())
        self.pad.cleared.connect(lambda: self._field().clear())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addStretch(1)
        column.addWidget(self._card(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _head(self) -> QFrame:
        head = QFrame()
        retone(head, role="header")
        head.setMinimumHeight(look().px(52))
        line = QHBoxLayout(head)
        line.setContentsMargins(Space.L, 0, Space.L, 0)
        line.addWidget(self._site, 1)
        line.addWidget(self._clock)
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

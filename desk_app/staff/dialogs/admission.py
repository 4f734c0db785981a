"""Who is let in at the sign-in screen: number and PIN go to the database worker, the answer comes back as words.

It must never keep a PIN longer than the answer takes, and never say whether number or PIN was wrong.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.settings import SITE_NAME
from desk_app.staff import queries, service, wording
from desk_app.staff.rules import PinResult, plain_digits

if TYPE_CHECKING:
    from desk_app.kernel.roles import Operator
    from desk_app.staff.dialogs.sign_in import SignInScreen
    from desk_app.widgets.tab_base import Seat


class Admission(QObject):
    """Tries what was typed, makes a wrong number wait, and lets people in."""

    def __init__(self, screen: SignInScreen, seat: Seat) -> None:
        super().__init__(screen)
        self._screen = screen
        self._seat = seat
        self._waits: tuple[str, datetime] | None = None

    @property
    def site_name(self) -> str:
        """The site's name of the moment."""
        return self._seat.desk.settings.get(SITE_NAME)

    def forget(self) -> None:
        """Whoever comes now has not waited for anything."""
        self._waits = None

    def attempt(self, number: str, pin: str) -> None:
        """Try number and PIN; the worker compares them, the window goes on painting."""
        desk, main = self._seat.desk, self._screen.main
        if self._seconds(desk.now()):
            return
        main.setEnabled(False)

        def tried() -> PinResult:
            return desk.as_program(service.sign_in, queries.check_pin(number, pin, desk.now()))

        def came(result: PinResult) -> None:
            main.setEnabled(True)
            self._answer(number, pin, result)

        def failed(problem: Exception) -> None:
            main.setEnabled(True)
            if isinstance(problem, Refusal):
                self._screen.say(sentence(problem))
            else:
                self._seat.bug(problem)

        self._seat.worker.submit(tried, came, failed)

    def look_again(self) -> None:
        """Another number was typed: it need not wait for the last one."""
        self.tick(self._seat.desk.now())

    def tick(self, now: datetime) -> None:
        """The time of the site, and how long the number in the field must wait."""
        local = now.astimezone(self._seat.desk.zone())
        self._screen.clock.setText(f"{local:%Y-%m-%d %H:%M}")
        seconds = self._seconds(now)
        self._screen.main.setEnabled(not seconds)
        if seconds:
            self._screen.say(wording.refusal("staff.wait", {"seconds": seconds}))
        elif self._waits is not None:
            self._waits = None
            self._screen.say("")

    def _answer(self, number: str, pin: str, result: PinResult) -> None:
        now = self._seat.desk.now()
        try:
            operator = result.admitted(now)
        except Refusal as refused:
            self._waits = None if result.wait_until is None else (plain_digits(number), result.wait_until)
            self._screen.say(wording.refusal(refused.code, refused.facts))
            self.tick(now)
            self._screen.pin.setFocus()
            return
        if result.must_change_pin:
            from desk_app.staff.dialogs.pins import ChangePinDialog

            dialog = ChangePinDialog(self._seat, operator, self._screen, present=pin)
            dialog.accepted.connect(lambda: self._let_in(operator))
            dialog.open()
            return
        self._let_in(operator)

    def _let_in(self, operator: Operator) -> None:
        self._waits = None
        self._screen.let_in(operator)

    def _seconds(self, now: datetime) -> int:
        """Seconds until the number in the field may be tried again."""
        if self._waits is None or self._waits[0] != plain_digits(self._screen.number.text()):
            return 0
        return max(0, -(-(self._waits[1] - now) // timedelta(seconds=1)))

"""The main window: sign-in or work page, keys, scans, lock and idle lock, change of day, trouble told in a line.

It is painted with the sign-in screen before the database is open, so it must import nothing of the slices' own work at
module level; ``attach`` gives it what it works with.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QInputEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from desk_app.kernel.texts import translate
from desk_app.shell.slices import TABS
from desk_app.staff.dialogs.sign_in import SignInScreen

if TYPE_CHECKING:
    from datetime import date, datetime

    from desk_app.kernel.prompts import Action, Prompt
    from desk_app.kernel.refs import Ref
    from desk_app.kernel.roles import Operator
    from desk_app.shell.window.acts import WindowActs
    from desk_app.shell.window.page import WorkPage
    from desk_app.widgets.scan_filter import ScanFilter
    from desk_app.widgets.tab_base import Seat

log = logging.getLogger(__name__)
_ACTIVITY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})


class MainWindow(QMainWindow):
    """The one window of the desk; ``begun`` when somebody has come in. ``seat`` and ``desk`` are there from ``attach`` on, and nobody gets in before."""

    begun = Signal()

    def __init__(
        self,
        seat: Seat | None = None,
        scans: ScanFilter | None = None,
        parent: QWidget | None = None,
        *,
        site: str = "",
    ) -> None:
        super().__init__(parent)
        self._site_name = site
        self.page: WorkPage | None = None
        self.acts: WindowActs | None = None
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)  # first: each widget moved later would be styled twice
        self._sign_in = SignInScreen(parent=self._stack, site=site)
        self._sign_in.signed_in.connect(self.begin)
        self._stack.addWidget(self._sign_in)
        self._shortcuts: list[QShortcut] = []
        self.setMinimumSize(800, 560)
        self.resize(1366, 768)
        self._title()
        if seat is not None and scans is not None:
            self.attach(seat, scans)

    def attach(self, seat: Seat, scans: ScanFilter) -> None:
        """The database is open: sign-in works from here on."""
        from desk_app.kernel.settings import SITE_NAME

        self.seat = seat
        self.desk = seat.desk
        self.last_touch = self.desk.clock.monotonic()
        self._day: date = self.desk.today()
        self._idle = seat.ticker.at(self._look_around, None)
        self.scans = scans
        scans.code.connect(self.take_code)
        scans.unwanted.connect(lambda _code: QApplication.beep())
        self._site_name = self.desk.settings.get(SITE_NAME)
        self._title()
        self._sign_in.attach(seat)

    @property
    def is_locked(self) -> bool:
        """True while the sign-in screen covers everything."""
        return self._stack.currentWidget() is self._sign_in

    def begin(self, operator: Operator) -> None:
        """Somebody signed in: their work page, the day settled, the rail running."""
        self.desk.operator = operator
        QApplication.instance().removeEventFilter(self.scans)  # comes back in ``_begin_rest``
        if self.page is None:
            self.prepare()
        assert self.page is not None  # noqa: S101  # made a line above
        self._stack.setCurrentWidget(self.page)
        self.page.show_person()
        self.last_touch = self.desk.clock.monotonic()
        self._enable_keys(on=True)
        self.seat.ticker.seconds(self.page.header.clock, self.page.header.tick)
        self.seat.ticker.move(self._idle, self.desk.now())
        QTimer.singleShot(0, self, self._begin_rest)
        self.begun.emit()

    def _begin_rest(self) -> None:
        """After the queue is painted: the rail, which asks every slice, and what the change of day left open."""
        from desk_app.shell.window import tour

        QApplication.instance().installEventFilter(self.scans)
        QApplication.instance().installEventFilter(self)
        if self.page is not None and self.acts is not None and not self.is_locked:
            if self.page.tab is not None:
                self.page.tab.setFocus()  # never the search line: a key pressed now is meant for the page
            self.page.keeper.start()
            self.acts.day_begins()
            self.page.make_screens()
            tour.greet(self.page)

    def preparations(self) -> list[Callable[[], None]]:
        """What ``begin`` would wait for, in steps short enough that the sign-in screen goes on taking keys."""
        from desk_app.shell.window.preparing import steps

        return steps(self)

    def prepare(self) -> None:
        """Make the work page; done after the sign-in screen is painted, so that nobody waits for it twice."""
        from desk_app.shell.window.acts import WindowActs
        from desk_app.shell.window.page import WorkPage
        from desk_app.shell.window.preparing import unwatched

        if self.page is None:
            self.page = WorkPage(self.seat)
            self.page.quietly = lambda make: unwatched(self, make)
            self.acts = WindowActs(self, self.page)
            self._stack.addWidget(self.page)
            self.page.keeper.action.connect(self.do_prompt)
            self.page.keeper.came_up.connect(_soft_sound)
            self._bind_keys()
            self._enable_keys(on=False)

    def lock(self, why: str = "key") -> None:
        """Cover everything until somebody signs in; what was typed stays."""
        from desk_app.staff import service as staff

        if self.page is None or self.is_locked:
            return
        self.page.flush()
        operator = self.desk.operator
        if operator is not None:
            self.seat.worker.submit(
                lambda: self.desk.act(staff.lock_screen, (why,), operator=operator), lambda _: None, self.seat.bug
            )
        self.page.keeper.stop()
        self._enable_keys(on=False)
        self.seat.ticker.move(self._idle, None)
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self and dialog.isModal() and dialog.isVisible():
                dialog.close()
        self._sign_in.lock(operator)
        self._stack.setCurrentWidget(self._sign_in)
        self.desk.operator = None

    def take_code(self, code: str) -> None:
        """A scan from anywhere: a slip number opens its record, else the tab may use it, else it is searched."""
        from desk_app.kernel.refusal import Refusal, sentence
        from desk_app.shell import finding

        if self.is_locked or self.page is None:
            return
        try:
            ref = finding.by_number(code)
        except Refusal as refused:
            self.page.toast.show(sentence(refused), "late", 6000)
            return
        if ref is not None and self.page.open_ref(ref):
            return
        if self.page.tab is not None and self.page.tab.take_scan(code):
            return
        known = finding.by_code(code)
        if known is not None and self.page.open_ref(known):
            return
        QApplication.beep()
        self.page.toast.show(translate("Shell", "Nothing is known under {code}.").format(code=code[:40]), "soon", 6000)

    def do_prompt(self, prompt: Prompt, action: Action) -> None:
        """Hand what a prompt offers to the tab of its record."""
        if self.page is None:
            return
        for key in self.page.keys:
            if self.page.tab_of(key).act(prompt, action):
                return
        if self.acts is None or not self.acts.act(prompt, action):
            self.page.open_ref(action.ref)

    def open_ref(self, ref: Ref) -> None:
        """Show a record wherever it belongs."""
        if self.page is not None and not self.is_locked:
            self.page.open_ref(ref)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Anything a person does counts as being there."""
        if (
            isinstance(event, QInputEvent) and event.type() in _ACTIVITY
        ):  # the class first: thousands of others pass here
            self.touched()
        return False

    def touched(self) -> None:
        """Somebody is there: the idle lock starts anew."""
        self.last_touch = self.desk.clock.monotonic()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._title()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything given to the worker is finished before the window goes."""
        if self.page is not None and not self.is_locked:
            self.page.flush()
        if self.acts is not None:
            self.acts.close()
        super().closeEvent(event)

    def _look_around(self, now: datetime) -> datetime | None:
        from datetime import timedelta

        from desk_app.staff.rules import IDLE_LOCK_MINUTES

        if self.is_locked or self.acts is None:
            return None
        minutes = self.desk.settings.get(IDLE_LOCK_MINUTES)
        if minutes and self.desk.clock.monotonic() - self.last_touch >= minutes * 60:
            self.lock("idle")
            return None
        if self.desk.today() != self._day:
            self._day = self.desk.today()
            self.acts.day_begins()
        self.acts.look_around()
        return now + timedelta(seconds=20)

    def _bind_keys(self) -> None:
        from desk_app.widgets.keys import KEYS

        # One shortcut per key: where it means different things on different tabs, the tab in sight decides.
        for sequence in dict.fromkeys(key.sequence for key in KEYS if not key.tab or key.tab in TABS):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setAutoRepeat(False)  # a key held down is one press: nothing is paid, parked or called twice
            shortcut.activated.connect(lambda pressed=sequence: self._press(pressed))
            self._shortcuts.append(shortcut)

    def _press(self, sequence: str) -> None:
        from desk_app.widgets.keys import GLOBAL, KEYS

        if self.page is None or self.acts is None:
            return
        shown = "" if self.page.tab is None else self.page.tab.key
        for key in KEYS:
            if key.sequence != sequence:
                continue
            if key.tab == GLOBAL:
                self.acts.press(key.action)
            elif key.tab == shown and self.page.tab is not None:
                self.page.tab.press(key.action)

    def _enable_keys(self, *, on: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)

    def _title(self) -> None:
        self.setWindowTitle(" · ".join(filter(None, (self._site_name, translate("Shell", "Front desk")))))


def _soft_sound(prompt: object) -> None:
    from desk_app.shell.beside import soft_sound

    soft_sound(prompt)

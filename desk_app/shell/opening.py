"""From the painted sign-in screen to a desk that works: database, seat, work page, what runs beside, step by step.

The window is shown before the database is open, because a person needs a second to type a PIN anyway; between two steps
it paints and takes keys. It must never leave a window that cannot work: what stops the opening ends the program with its
sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from desk_app.kernel import paths
from desk_app.shell import preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desk_app.kernel.work import Desk
    from desk_app.shell.window import MainWindow
    from desk_app.shell.window.warming import Warming
    from desk_app.widgets.tab_base import Seat

BESIDE_AFTER_MS = 400
"""Papers and backups begin a moment later: whoever types a PIN right now comes first."""
WARM_AFTER_MS = 1500
"""Papers are warmed up once the queue has been painted and looked at."""


class FirstPaint(QObject):
    """Calls once, as soon as a window's first frame is on its way to the screen."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)
        QTimer.singleShot(1000, self, self._once)  # a window that starts minimised is never painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the frame."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._once)
        return False

    def _once(self) -> None:
        then, self._then = self._then, _nothing
        then()


class Opening(QObject):
    """The steps, and what they made; ``problem`` is what stopped them."""

    def __init__(self, app: QApplication, folder: paths.DataFolder, desk_number: int) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._number = desk_number
        self._window: MainWindow | None = None
        self._desk: Desk | None = None
        self.seat: Seat | None = None
        self.problem: Exception | None = None
        self._is_warm = False
        self._warming: Warming | None = None

    def first(self) -> preferences.KnownSite | None:
        """A site that was never opened on this computer: the database first, the first start if it is new.

        None when the person quits; Refusals are raised.
        """
        desk = self._opened()
        preferences.begin(self._folder.root, self._app, _language(desk))
        if not self._is_founded():
            return None
        return _site(desk)

    def after_paint(self, window: MainWindow) -> None:
        """Go through the steps once the window can be seen."""
        self._window = window
        window.begun.connect(self._warm)
        FirstPaint(window, self._work)

    def close(self) -> None:
        """Finish what was begun and close the database."""
        if self.seat is not None:
            from desk_app.shell.seats import cool_down

            cool_down(self.seat)
        if self._desk is not None:
            from desk_app.kernel.database import close_database

            close_database()

    def _work(self) -> None:
        self._next([self._attach, self._listen, *self._preparations(), self._run_beside])

    def _next(self, steps: list[Callable[[], None]]) -> None:
        try:
            steps[0]()
        except Exception as problem:  # noqa: BLE001  # ends the program; whoever started it words or logs it
            self.problem = problem
            self._app.exit(1)
            return
        if len(steps) > 1 and self.problem is None:
            QTimer.singleShot(0, self, lambda: self._next(steps[1:]))

    def _attach(self) -> None:
        """The database is opened, the sign-in screen works."""
        desk = self._opened()
        if not self._is_founded():
            self._app.exit(0)
            return
        from desk_app.widgets.scan_filter import ScanFilter

        assert self.seat is not None  # noqa: S101  # made while opening
        assert self._window is not None  # noqa: S101
        preferences.remember_site(_site(desk))
        self._window.attach(self.seat, ScanFilter(self._app, lambda: int(desk.clock.monotonic() * 1000)))

    def _listen(self) -> None:
        from desk_app.shell import second_start

        assert self._window is not None  # noqa: S101
        second_start.listen(self._folder, self._window)

    def _preparations(self) -> list[Callable[[], None]]:
        assert self._window is not None  # noqa: S101
        return self._window.preparations()

    def _run_beside(self) -> None:
        QTimer.singleShot(BESIDE_AFTER_MS, self, self._beside)

    def _beside(self) -> None:
        from desk_app.shell import beside, haste

        haste.end()
        if self.seat is not None:
            beside.start(self._folder, self.seat)

    def _warm(self) -> None:
        """Somebody is at work: the first paper and the first look at a tab must not wait. Sign-in needs neither."""
        from desk_app.shell.seats import warm_paper
        from desk_app.shell.window.warming import Warming

        if self.seat is not None and not self._is_warm:
            self._is_warm = True
            QTimer.singleShot(WARM_AFTER_MS, self, lambda seat=self.seat: warm_paper(seat))
        if self._window is not None:
            self._warming = self._warming or Warming(self._window)
            QTimer.singleShot(WARM_AFTER_MS, self._warming, self._warming.start)

    def _opened(self) -> Desk:
        if self._desk is None:
            import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
            from desk_app.shell.seats import make_seat
            from desk_app.shell.start import open_desk

            self._desk = open_desk(self._folder, self._number)
            self.seat = make_seat(self._desk)
        return self._desk

    def _is_founded(self) -> bool:
        """Whether there is a site to work for, after asking for a new one's name and hours where there is none."""
        from desk_app.staff import queries as staff

        if staff.is_founded():
            return True
        from desk_app.shell.first_start import found

        assert self.seat is not None  # noqa: S101
        made = found(self.seat)
        self.seat.desk.refresh()
        return made


def _site(desk: Desk) -> preferences.KnownSite:
    from desk_app.kernel.settings import SITE_LANGUAGE, SITE_NAME

    return preferences.KnownSite(desk.settings.get(SITE_NAME), desk.settings.get(SITE_LANGUAGE))


def _language(desk: Desk) -> str:
    from desk_app.staff import queries as staff

    return _site(desk).language if staff.is_founded() else preferences.system_language()


def _nothing() -> None:
    pass

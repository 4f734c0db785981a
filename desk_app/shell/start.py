"""Starts the program with a window: data folder, look, first window; then ``opening`` brings the database and the rest.

The only place where all parts meet. Nothing is imported before it is needed: the sign-in screen must come at once.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.kernel import guard, paths
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.shell import haste

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desk_app.kernel.work import Desk

log = logging.getLogger(__name__)


def open_window(folder: paths.DataFolder, *, desk_number: int = 1) -> int:
    """Open the window on a data folder and run until it closes; gives the exit code.

    Without a screen: one sentence, exit code 1, nothing made. A second start brings the first window to the front.
    """
    problem = screen_problem()
    if problem is not None:
        sys.stderr.write(problem + "\n")
        return 1
    haste.begin()
    try:
        return _open_window(folder, desk_number)
    finally:
        haste.end()


def _open_window(folder: paths.DataFolder, desk_number: int) -> int:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["desk-app"])
    QCoreApplication.setApplicationName("desk_app")

    try:
        held = guard.hold(folder, "window")
    except Refusal as refused:
        from desk_app.shell import second_start

        if second_start.knock(folder):
            return 0
        return _tell(refused)
    with held:
        try:
            return _run(app, folder, desk_number)
        except Refusal as refused:
            return _tell(refused)


def screen_problem() -> str | None:
    """The sentence to say when there is no screen to open a window on; None when there is."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    from desk_app.kernel.texts import translate

    return translate(
        "Shell",
        "There is no screen to open the window on. Start it at the counter PC, or run ./desk tour for pictures.",
    )


def _tell(refused: Refusal) -> int:
    text = sentence(refused)
    sys.stderr.write(text + "\n")
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        from desk_app.widgets import ask

        ask.inform(None, text)
    return 1


def open_site(folder: paths.DataFolder) -> None:
    """Open the site's database, make it when it is new, bring an older one up to date."""
    from desk_app.kernel import site
    from desk_app.kernel.database import close_database, open_database

    open_database(folder.where)
    found = site.schema_version()
    if found is None:
        from desk_app.shell import slices

        site.create_site(slices.all_tables(), slices.all_triggers())
    elif found < site.SCHEMA_VERSION:
        from desk_app.kernel.clock import SystemClock
        from desk_app.kernel.migrations import bring_up_to_date

        close_database()
        bring_up_to_date(folder.where, folder.backups, SystemClock().now())
        open_database(folder.where)
    site.refuse_newer()


def _run(app: QApplication, folder: paths.DataFolder, desk_number: int) -> int:
    from desk_app.shell import preferences
    from desk_app.shell.opening import Opening

    opening = Opening(app, folder, desk_number)
    try:
        known = preferences.known_site(folder.root)
        if known is not None:
            preferences.begin(folder.root, app, known.language)
        else:
            known = opening.first()
            if known is None:
                return 0
        from desk_app.shell.window.main import MainWindow

        window = MainWindow(site=known.name)
        preferences.restore_geometry(window)
        opening.after_paint(window)
        window.show()
        code = int(app.exec())
        if opening.problem is not None:
            window.hide()
            raise opening.problem
        preferences.keep_geometry(window)
        return code
    finally:
        opening.close()


def open_desk(folder: paths.DataFolder, desk_number: int) -> Desk:
    """Open the site and give the desk that works on it, its clock never before the last time on record."""
    from desk_app.kernel import journal
    from desk_app.kernel.clock import GuardedClock, SystemClock
    from desk_app.kernel.fields import from_millis
    from desk_app.kernel.work import Desk
    from desk_app.shell import slices

    _refuse_lost(folder)
    open_site(folder)
    last = journal.last_seen()
    desk = Desk(GuardedClock(SystemClock(), None if last is None else from_millis(last)), number=desk_number)
    desk.offers = slices.offered(folder)
    return desk


def _refuse_lost(folder: paths.DataFolder) -> None:
    """A file that is gone opens as a fresh site; with backups beside it, it is a lost one and a person decides."""
    if isinstance(folder.where, Path) and not (folder.database.exists() and folder.database.stat().st_size):
        from desk_app.kernel import integrity

        integrity.refuse_lost(folder)

"""A week at the desk in a few minutes: fifty people waiting, every clock on, the window open all the time.

Growth must stay small and nothing may pile up: memory, open files, timers, Qt objects, references of None and True.
"""

from __future__ import annotations

import gc
import os
import resource
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.figures import Figure

STEP = timedelta(seconds=20)
WEEK = timedelta(days=7)
PEOPLE = 50


def run() -> list[Figure]:
    """Play the week in this process, on an offscreen window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    import desk_app.kernel.database  # noqa: F401  # first: it brings peewee in without the server's driver
    from tests.walks.stage import Stage

    app = QApplication.instance() or QApplication(["soak"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        _site(Path(folder))
        stage = Stage(app, Path(folder), _START, Path(folder) / "pictures")
        try:
            stage.sign_in("1027", "2468")
            _fill(stage.desk)
            stage.settle()
            _hours(stage, timedelta(hours=2))  # caches fill, fonts load: that is no growth
            before = _state(app)
            _hours(stage, WEEK)
            after = _state(app)
        finally:
            stage.close()
    return [
        Figure("soak: growth over a simulated week", max(0.0, (after[0] - before[0]) / 1_000_000), 2.0, "MB"),
        *(
            Figure(f"soak: more {what}", max(0, after[place] - before[place]), 0, "")
            for place, what in enumerate(("open files", "Qt objects", "timers"), start=1)
        ),
        Figure("soak: lost references of None and True", max(0, before[4] - after[4], before[5] - after[5]), 1000, ""),
    ]


_START = datetime(2026, 11, 16, 1, 0, tzinfo=UTC)


def _site(folder: Path) -> None:
    from desk_app.kernel import guard, paths
    from desk_app.kernel.database import close_database
    from desk_app.shell.demo import build
    from desk_app.shell.start import open_site

    data = paths.DataFolder(folder)
    guard.prepare(data)
    open_site(data)
    build(_START, days=1)
    close_database()


def _fill(desk: object) -> None:
    from desk_app.kernel.work import Desk
    from desk_app.reception import queries, service
    from desk_app.reception.rules import Draft

    assert isinstance(desk, Desk)
    lane = queries.lanes()[0].id
    for number in range(PEOPLE - len(queries.board())):
        desk.do(service.take, Draft(lane, name=f"客人{number}"), print_ticket=False)


def _hours(stage: object, span: timedelta) -> None:
    from tests.walks.stage import Stage

    assert isinstance(stage, Stage)
    for step in range(span // STEP):
        # Somebody moves the mouse now and then, else the screen would lock and nothing would be shown.
        stage.window.touched()
        stage.clock.advance(STEP)
        stage.seat.ticker.wake()
        if step % 10 == 0:
            stage.settle()


def _state(app: object) -> tuple[int, int, int, int, int, int]:
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    assert isinstance(app, QApplication)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    objects = sum(len(widget.findChildren(QObject)) for widget in app.topLevelWidgets())
    timers = sum(len(widget.findChildren(QTimer)) for widget in app.topLevelWidgets())
    return (
        pages * resource.getpagesize(),
        len(list(Path("/proc/self/fd").iterdir())),
        objects,
        timers,
        sys.getrefcount(None),
        sys.getrefcount(True),
    )

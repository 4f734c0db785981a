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
SETTLING = timedelta(days=2, hours=2)
BUSY = timedelta(days=2)
"""After the week in which the same fifty wait: every night the queue is swept, every morning fifty others come."""
TICKS = WEEK // STEP
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
            _lane(stage.desk, carries_over=True)
            _fill(stage.desk)
            stage.settle()
            _hours(stage, SETTLING)  # caches fill, fonts load, nights pass: that is no growth
            before = _state(app)
            _hours(stage, WEEK)
            after = _state(app)
            _lane(stage.desk, carries_over=False)
            _send_home(stage.desk)
            _hours(stage, timedelta(days=1))
            visitors, one_day = _visits(), _state(app)
            _hours(stage, BUSY)
            visitors = _visits() - visitors
            assert visitors > PEOPLE, "the night did not sweep"
            busy = _state(app)
        finally:
            stage.close()
    return _figures(before, after, one_day, busy)


State = tuple[int, int, int, int, int, int]


def _figures(before: State, after: State, one_day: State, busy: State) -> list[Figure]:
    return [
        Figure("soak: growth over a simulated week", max(0.0, (after[0] - before[0]) / 1_000_000), 2.0, "MB"),
        *(
            Figure(f"soak: more {what}", max(0, after[place] - before[place], busy[place] - one_day[place]), 0, "")
            for place, what in enumerate(("open files", "Qt objects", "timers"), start=1)
        ),
        # Qt for Python itself adds references of None with each widget that is made, so only ticks must add none; a
        # fall, which would end in a crash, must not happen at all.
        Figure("soak: references of None and True moved by 1,000 ticks", _moved(before, after) / TICKS * 1000, 50, ""),
        Figure("soak: references of None and True lost", max(0, before[4] - busy[4], before[5] - busy[5]), 50, ""),
        Figure(
            "soak: growth over two days with fifty new visitors each", (busy[0] - one_day[0]) / 1_000_000, None, "MB"
        ),
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


def _lane(desk: object, *, carries_over: bool) -> None:
    """Whether those who wait stay over night (D11)."""
    from desk_app.kernel.work import Desk
    from desk_app.reception import queries, service

    assert isinstance(desk, Desk)
    for lane in queries.lanes():
        desk.as_program(service.save_lane, lane_id=lane.id, code=lane.code, name=lane.name, carries_over=carries_over)


def _send_home(desk: object) -> None:
    from desk_app.kernel.work import Desk
    from desk_app.reception import queries, service

    assert isinstance(desk, Desk)
    for row in queries.board():
        if row.state.is_waiting:
            desk.do(service.leave, row.id)
    _fill(desk)


def _visits() -> int:
    from desk_app.kernel.database import value

    return int(value("SELECT max(id) FROM visit"))


def _fill(desk: object) -> None:
    from desk_app.kernel.work import Desk
    from desk_app.reception import queries, service
    from desk_app.reception.rules import Draft

    assert isinstance(desk, Desk)
    lane = queries.lanes()[0].id
    for number in range(PEOPLE - len(queries.board())):
        desk.do(service.take, Draft(lane, name=f"客人{number}"), print_ticket=False)


def _hours(stage: object, span: timedelta) -> None:
    from PySide6.QtCore import QEvent

    from tests.walks.stage import Stage

    assert isinstance(stage, Stage)
    today = stage.desk.today()
    for step in range(span // STEP):
        # Somebody moves the mouse now and then, else the screen would lock and nothing would be shown.
        stage.window.touched()
        stage.clock.advance(STEP)
        stage.seat.ticker.wake()
        if step % 10 == 0:
            stage.settle()
            # No event loop of its own runs here, and only one would carry out what was marked for deletion.
            stage.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if stage.desk.today() != today:
            stage.settle()
            today = stage.desk.today()
            _fill(stage.desk)  # if the night swept the queue
    assert stage.window.page is not None
    assert stage.window.page.tab_of("reception").badge()[0] >= PEOPLE // 2  # whoever is with a host does not wait
    assert not stage.window.is_locked


def _moved(before: tuple[int, ...], after: tuple[int, ...]) -> int:
    return max(abs(after[4] - before[4]), abs(after[5] - before[5]))


def _state(app: object) -> State:
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from desk_app.widgets.prompt_card import PromptCard

    assert isinstance(app, QApplication)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    # How many cards the rail shows depends on what is due by now; everything else must stay as it was.
    shown = [card for widget in app.topLevelWidgets() for card in widget.findChildren(PromptCard)]
    objects = sum(len(widget.findChildren(QObject)) for widget in app.topLevelWidgets())
    objects -= sum(1 + len(card.findChildren(QObject)) for card in shown)
    timers = sum(len(widget.findChildren(QTimer)) for widget in app.topLevelWidgets())
    return (
        pages * resource.getpagesize(),
        len(list(Path("/proc/self/fd").iterdir())),
        objects,
        timers,
        sys.getrefcount(None),
        sys.getrefcount(True),
    )

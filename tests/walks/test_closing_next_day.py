"""A till that nobody closed, walked: found at the start, counted by a person, its Z of yesterday; and a clock that is wrong."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.cash import queries as cash
from desk_app.cash.rules import SessionState
from desk_app.closing import queries
from desk_app.kernel.clock import GuardedClock
from desk_app.kernel.work import Desk
from desk_app.shop import queries as sales
from tests.walks import closing_site as site
from tests.walks.day_close import say_yes, sell, type_pieces
from tests.walks.hands import prompts
from tests.walks.sites import MORNING
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)
YESTERDAY = date(2026, 11, 19)


def test_yesterdays_till_is_found_and_closed_by_a_person(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.walks.stage.Desk", lambda clock: Desk(GuardedClock(clock)))  # as the program itself does
    with site.english(qapp, tmp_path, days=0) as stage:
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        _found(stage)
        _counted(stage)
        _opened_today(stage)
        _set_back(stage)


def _found(stage: Stage) -> None:
    """It is told at once; nothing was closed by itself, nothing is sold on it today."""
    (prompt,) = prompts(stage, "cash.stale:")
    assert "11-19 was never counted and closed" in prompt.title
    row = cash.present_session(1)
    assert row is not None
    assert (row.day, row.state) == (YESTERDAY, SessionState.OPEN)
    page = stage.window.page
    assert page is not None
    stage.picture("01-told")
    stage.key(Qt.Key.Key_F4)
    assert page.tab.key == "closing"
    tab = site.tab_of(stage)
    assert "2026-11-19" in site.words(tab.count), "which day is counted is said"
    stage.picture("02-yesterday")


def _counted(stage: Stage) -> None:
    """Ended, counted blind, sealed, Z: all of yesterday, by keys."""
    tab = site.tab_of(stage)
    say_yes(stage, lambda: stage.key(Qt.Key.Key_F8))
    tab.count.cash.start()
    type_pieces(stage, 5, 0, 1, 9, 0, 10, 0, 0)
    say_yes(stage, lambda: stage.key(Qt.Key.Key_F8))
    assert "2026-11-19" in site.words(tab.result)
    stage.picture("03-result")
    stage.key(Qt.Key.Key_F8)
    report = cash.last_z(1)
    assert report is not None
    assert (report.day, report.net, report.to_bag) == (YESTERDAY, 120_00, 120_00)
    assert queries.is_sealed(YESTERDAY)
    assert not queries.is_sealed(stage.desk.today())


def _opened_today(stage: Stage) -> None:
    """Then today's till is opened as on any morning."""
    tab = site.tab_of(stage)
    assert tab.middle.currentWidget() is tab.opening
    tab.opening.cash.start()
    type_pieces(stage, 4, 0, 0, 9, 0, 10, 0, 0)
    stage.key(Qt.Key.Key_F8)
    row = cash.open_session(1)
    assert row is not None
    assert (row.day, row.float_gap) == (stage.desk.today(), 0)
    assert prompts(stage, "cash.stale:") == []
    stage.picture("04-today")


def _set_back(stage: Stage) -> None:
    """Somebody sets the computer's clock two days back: it is told at once, and times and business days go on (G)."""
    desk = stage.desk
    before, today = desk.now(), desk.today()
    stage.clock.set(MORNING - timedelta(days=2))
    stage.later(seconds=70)
    page = stage.window.page
    assert page is not None
    shown = site.words(page)
    assert "The computer's clock shows" in shown
    stage.picture("05-clock")
    assert desk.now() >= before
    assert desk.today() == today
    sell(stage, 36_00)
    row = cash.open_session(1)
    assert row is not None
    assert row.day == today
    (sale,) = sales.sales(1, session_id=row.id)
    assert sale.closed_at is not None
    assert sale.closed_at >= before

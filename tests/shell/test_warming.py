"""In the pauses after somebody signed in the other tabs are made: the first look finds them, and nobody waits for it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.shell import slices
from desk_app.shell.window import warming
from desk_app.staff import queries as staff
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage


@pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
def test_the_other_tabs_are_made_and_read_while_nobody_presses_anything(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "tabs_for", lambda _role: ("reception", "waiting"))
    empty_morning(tmp_path)
    stage = Stage(qapp, tmp_path, MORNING, tmp_path, "en")
    row = staff.staff_by_number("1027")
    assert row is not None
    stage.window.begin(row.operator)
    stage.settle()
    page = stage.window.page
    assert page is not None
    before = page.tab
    warm = warming.Warming(stage.window)
    warm.start()
    warm._step()
    assert set(page.tabs) == {"reception"}, "whoever has just touched something is left alone"
    stage.clock.advance(timedelta(seconds=warming.PAUSE_SECONDS))
    for _ in range(7):
        warm._step()
    assert set(page.tabs) == set(page.keys)
    assert not any(tab._stale for tab in page.tabs.values()), "their rows are read"
    assert page.tab is before
    stage.window.lock()
    warm._step()
    assert stage.window.is_locked
    stage.close()

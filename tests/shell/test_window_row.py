"""The row of tabs in the real window follows whoever signs in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel.refs import Ref
from desk_app.staff import queries as staff
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The whole program on an empty morning."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path, "en")
    yield made
    if made.is_open:
        made.close()


def come_in(stage: Stage, number: str) -> None:
    """Somebody has signed in; the window is told as the sign-in screen tells it."""
    row = staff.staff_by_number(number)
    assert row is not None
    stage.window.begin(row.operator)
    stage.settle()
    dialog = stage.dialog()
    if dialog is not None:
        dialog.reject()  # the site's PINs come from another computer
    stage.settle()


def has_manage(stage: Stage) -> bool:
    assert stage.window.page is not None
    return stage.window.page.row.buttons["manage"].isVisible()


@pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
def test_manage_comes_and_goes_with_the_person(stage: Stage) -> None:
    come_in(stage, "1027")
    page = stage.window.page
    assert page is not None
    assert not has_manage(stage)
    number = len(page.keys)
    stage.key(Qt.Key(int(Qt.Key.Key_0) + number + 1), ctrl=True)
    assert page.tab is not None
    assert page.tab.key == "reception", "the key of a tab that is not there does nothing"
    known = staff.staff_by_number("1008")
    assert known is not None
    assert not page.open_ref(Ref("staff", known.id))

    stage.window.lock()
    come_in(stage, "1008")
    assert has_manage(stage)
    stage.key(Qt.Key(int(Qt.Key.Key_0) + len(page.keys)), ctrl=True)
    assert page.tab.key == "manage"
    assert page.open_ref(Ref("staff", known.id))

    stage.window.lock()
    come_in(stage, "1027")
    assert not has_manage(stage)
    assert page.tab.key == "reception", "what stood on the screen was a supervisor's"

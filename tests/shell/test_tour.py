"""Somebody's first day: shown round the window once, part by part, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.roles import Role
from desk_app.shell.window.tour import FirstTour, greet, is_first_day
from desk_app.staff import queries as staff_queries
from desk_app.staff import service as staff
from desk_app.staff.rules import PinCost, seal_pin
from tests.walks.sites import AFTERNOON, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """A desk where 1066 begins today."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, AFTERNOON, tmp_path / "pictures", "en")
    manager = staff_queries.staff_by_number("1001")
    assert manager is not None
    pin = seal_pin("739182", "1066", PinCost(1024, 1))
    made.desk.act(
        staff.add_staff,
        ("1066", "新同事", Role.DESK, made.desk.today(), pin),
        {"must_change_pin": False},
        operator=manager.operator,
    )
    yield made
    made.close()
    texts.set_language("en")


def tour(stage: Stage) -> FirstTour | None:
    return next((found for found in stage.window.findChildren(FirstTour) if found.isVisible()), None)


def test_a_first_day_begins_with_the_tour_and_only_once(stage: Stage) -> None:
    stage.sign_in("1066", "739182")
    stage.until(lambda: tour(stage) is not None)
    shown = tour(stage)
    assert shown is not None
    seen = []
    while tour(stage) is not None:
        seen.append(shown.title.text())
        assert shown.rect().contains(shown._card.geometry()), shown.title.text()
        assert shown.bright().isValid()
        stage.key(Qt.Key.Key_Return)
    assert seen[0] == "Your day, tab by tab"
    assert "What to do now" in seen
    assert len(seen) == len(set(seen)) == len(shown.stops)
    assert stage.window.page is not None
    greet(stage.window.page)
    assert tour(stage) is None, "once on a computer"


def test_esc_ends_it_and_keys_do_not_reach_the_page(stage: Stage) -> None:
    stage.sign_in("1066", "739182")
    stage.until(lambda: tour(stage) is not None)
    stage.key(Qt.Key.Key_Escape)
    assert tour(stage) is None


def test_whoever_is_here_longer_is_not_shown_round(stage: Stage) -> None:
    stage.sign_in("1027", "2468")
    stage.until(lambda: not stage.window.is_locked)
    stage.settle()
    assert tour(stage) is None
    row = staff_queries.staff_by_number("1066")
    assert is_first_day(row, stage.desk.today())
    assert not is_first_day(row, stage.desk.today() + timedelta(days=1))
    assert not is_first_day(None, stage.desk.today())

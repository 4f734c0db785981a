"""Windows on screens of their own come up with the program, each in its role."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.shell import slices
from desk_app.shell.window.page import WorkPage
from desk_app.widgets.tab_base import Seat
from tests.staff.conftest import seat, staff_theme

__all__ = ["seat", "staff_theme"]


@pytest.fixture(autouse=True)
def _one_database(request: pytest.FixtureRequest) -> None:
    """Windows are tried on SQLite alone."""
    if "postgres" in request.node.name:
        pytest.skip("windows are tried on SQLite alone")


def test_every_extra_screen_is_a_setting_of_its_tab() -> None:
    keys = {setting.key for setting in slices.all_settings()}
    assert set(slices.EXTRA_SCREENS) <= set(slices.TABS)
    assert set(slices.EXTRA_SCREENS.values()) <= keys


@pytest.mark.parametrize("tab", sorted(slices.EXTRA_SCREENS))
def test_a_bound_screen_has_its_tab_made_at_once(desk: Desk, seat: Seat, qtbot: QtBot, tab: str) -> None:
    page = WorkPage(seat)
    qtbot.addWidget(page)
    page.make_screens()
    assert page.tabs == {}
    setting = next(one for one in slices.all_settings() if one.key == slices.EXTRA_SCREENS[tab])
    desk.as_program(change_setting, setting, "HDMI-2")
    desk.refresh()
    page.make_screens()
    assert set(page.tabs) == {tab}

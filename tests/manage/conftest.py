"""What the tests of *Manage* share: a composed desk on a data folder, a seat whose work runs at once, the tab."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.kernel import guard, texts
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.manage.tab import ManageTab
from desk_app.shell import slices
from desk_app.staff import queries as staff
from desk_app.staff import service
from desk_app.staff.rules import Founding, PinCost, seal_pin
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme
from desk_app.widgets.ticker import Ticker

CHEAP = PinCost(64, 1)
WEEK = "09:00-12:00 13:00-18:00"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme, put on once per run."""
    return Theme(qapp, ColourMode.LIGHT)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Every test begins in English."""
    texts.set_language("en")
    yield
    texts.set_language("en")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """The site's own folder."""
    made = DataFolder(tmp_path / "site")
    guard.prepare(made)
    return made


@pytest.fixture
def site(desk: Desk, folder: DataFolder) -> Desk:
    """A founded site with a manager 1001, a supervisor 1008 and 1027 at the desk; the manager is signed in."""
    desk.offers = slices.offered(folder)
    founding = Founding(
        site_name="阳光会所",
        language="zh_CN",
        zone="Asia/Shanghai",
        windows=(WEEK, WEEK, WEEK, WEEK, WEEK, "", ""),
        name="林晓岚",
        number="1001",
        import_holidays=False,
        machine="here",
    )
    desk.as_program(service.found_site, founding, seal_pin("2468", "1001", CHEAP))
    desk.refresh()
    sign_in(desk, "1001")
    day = desk.today()
    for number, name, role in (("1008", "周启明", Role.SUPERVISOR), ("1027", "苏雨晴", Role.DESK)):
        desk.do(service.add_staff, number, name, role, day, seal_pin("2468", number, CHEAP))
    return desk


def sign_in(desk: Desk, number: str) -> Operator:
    """Somebody else is at the desk."""
    row = staff.staff_by_number(number)
    assert row is not None
    desk.operator = row.operator
    return row.operator


def settle() -> None:
    """Let what was asked for be laid out and shown."""
    for _ in range(3):
        QApplication.processEvents()


def bug(problem: Exception) -> None:
    """In a test a bug is a failure."""
    raise problem


@pytest.fixture
def seat(site: Desk, theme: Theme) -> Iterator[Seat]:
    """A seat whose acts and jobs run at once."""
    made = Seat(site, Worker("database", inline=True), Jobs(inline=True), Relay(site.changes), Ticker(site.clock), bug)
    yield made
    made.relay.close()


@pytest.fixture
def tab(qtbot: QtBot, seat: Seat) -> ManageTab:
    """The tab in the size it has at 1366 x 768."""
    made = ManageTab(seat)
    qtbot.addWidget(made)
    made.resize(1342, 560)
    made.show()
    return made

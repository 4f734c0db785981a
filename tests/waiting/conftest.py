"""What the tests of the waiting room share: the theme, a seat whose work runs at once, and a room with people in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.directory import service as directory
from desk_app.directory.rules import HostDraft, HostState
from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from desk_app.reception import service
from desk_app.reception.rules import Draft, Mark
from desk_app.waiting.tab import WaitingTab
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme
from desk_app.widgets.ticker import Ticker
from tests.databases import MANAGER, SUPERVISOR


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
def _calm_start(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test begins in English; those with a window light and at 100 %."""
    if "seat" in request.fixturenames or "qtbot" in request.fixturenames:
        theme: Theme = request.getfixturevalue("theme")
        if theme.mode is not ColourMode.LIGHT:
            theme.set_mode(ColourMode.LIGHT)
        if theme.percent != 100:
            theme.set_scale(100)
    texts.set_language("en")
    yield
    texts.set_language("en")


def bug(problem: Exception) -> None:
    """In a test a bug is a failure."""
    raise problem


@pytest.fixture
def seat(desk: Desk, theme: Theme) -> Iterator[Seat]:
    """A seat whose acts run at once."""
    made = Seat(desk, Worker("database", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)
    yield made
    made.relay.close()


@dataclass
class Room:
    """Lanes, hosts and the people in the house by a short name."""

    desk: Desk
    clock: ManualClock
    lanes: dict[str, int]
    hosts: dict[str, int]
    visits: dict[str, int]

    def after(self, **time: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**time))

    def take(self, key: str, lane: str = "A", **of: object) -> int:
        """Somebody comes in."""
        draft = Draft(self.lanes[lane], **of)  # type: ignore[arg-type]
        self.visits[key] = self.desk.do(service.take, draft, print_ticket=False).visit_id
        return self.visits[key]


@pytest.fixture
def room(desk: Desk, clock: ManualClock) -> Room:
    """A house with three lanes and two hosts, and nobody in it."""
    desk.act(change_setting, (SITE_NAME, "阳光会所"), operator=MANAGER)
    lanes = {
        code: desk.act(service.save_lane, (), {"lane_id": None, "code": code, "name": name}, operator=SUPERVISOR)
        for code, name in (("A", "会籍与咨询"), ("B", "缴费"), ("C", "失物招领"))
    }
    sales = desk.act(directory.save_department, (None, "销售部"), operator=SUPERVISOR)
    finance = desk.act(directory.save_department, (None, "财务"), operator=SUPERVISOR)
    hosts = {
        key: desk.act(directory.save_host, (None, HostDraft(name, department)), operator=SUPERVISOR)
        for key, name, department in (("chen", "陈经理", sales), ("zhou", "周会计", finance))
    }
    return Room(desk, clock, lanes, hosts, {})


@pytest.fixture
def busy_room(room: Room) -> Room:
    """The five of the design's picture: two with a host, two who wait, one at the counter whose matter is checked."""
    desk = room.desk
    desk.do(directory.set_host_state, room.hosts["chen"], HostState.BUSY)
    desk.do(directory.set_host_state, room.hosts["zhou"], HostState.OUT)
    room.take("sun", name="孙丽萍", title="ms", purpose="对账", host_id=room.hosts["zhou"])
    room.after(seconds=35)
    desk.do(service.serve_tea, room.visits["sun"])
    room.after(seconds=140)
    desk.do(service.wait_for_host, room.visits["sun"], room.hosts["zhou"])
    desk.do(service.mark, room.visits["sun"], Mark.HOST_TOLD)
    room.after(seconds=60)
    desk.do(service.mark, room.visits["sun"], Mark.READING)
    room.after(seconds=118)
    room.take("li", name="李梅", title="ms", purpose="会籍咨询", phone="13812341234")
    room.after(seconds=37)
    desk.do(service.receive, room.visits["li"])
    room.after(seconds=95)
    desk.do(service.serve_tea, room.visits["li"])
    room.after(seconds=127)
    room.take("wang", name="王志刚", title="mr", purpose="签约", host_id=room.hosts["chen"])
    room.after(seconds=55)
    desk.do(service.serve_tea, room.visits["wang"])
    room.after(seconds=12)
    desk.do(service.serve_tea, room.visits["sun"])
    room.after(seconds=1)
    room.take("carter", "B", name="Emma Carter", title="ms", purpose="缴费", language="en")
    room.after(seconds=5)
    desk.do(service.mark, room.visits["wang"], Mark.HOST_TOLD)
    desk.do(service.mark, room.visits["wang"], Mark.WAIT_EXPLAINED)
    room.after(seconds=33)
    room.take("zhao", "C", name="赵志远", title="mr", purpose="认领失物")
    room.after(seconds=50)
    desk.do(service.begin_checking, room.visits["li"])
    room.after(seconds=47)
    return room


@pytest.fixture
def tab(qtbot: QtBot, seat: Seat, busy_room: Room) -> WaitingTab:
    """The tab over the busy room, in the size it has at 1366 x 768."""
    made = WaitingTab(seat)
    qtbot.addWidget(made)
    made.resize(1046, 620)
    made.show()
    return made

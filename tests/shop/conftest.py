"""A site where 07 (desk) sells, 12 (supervisor) and 01 (manager) can say yes; the till is open; windows on top of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.shop.tab import ShopTab
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.scan_filter import ScanFilter
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.ticker import Ticker
from tests.shop.site import Shop
from tests.shop.stage import Keys
from tests.staff.conftest import staff_theme
from tests.staff.site import staffed

__all__ = ["staff_theme"]
WINDOWS = ("test_tab", "test_dialogs", "test_windows")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows are tried on SQLite alone: what they ask for is tried on both databases by the tests of the services.

    The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail.
    """
    windows = [
        item for item in items if item.path.name.startswith(WINDOWS) and item.path.parent == Path(__file__).parent
    ]
    for item in windows:
        if item.get_closest_marker("qt_log_ignore") is None:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
        if "[postgres" in item.name:
            items.remove(item)


@pytest.fixture
def shop(desk: Desk) -> Shop:
    """A shop with three things on the shelf, an open till and 07 signed in."""
    return Shop(desk, staffed(desk))


def raised(problem: Exception) -> None:
    """A bug fails the test."""
    raise problem


@pytest.fixture
def seat(desk: Desk, shop: Shop, staff_theme: object) -> Iterator[Seat]:
    """What a window works with, in English; acts and jobs are done at once."""
    texts.set_language("en")
    relay = Relay(desk.changes)
    yield Seat(desk, Worker("database", inline=True), Jobs(inline=True), relay, Ticker(desk.clock), raised)
    relay.close()
    texts.set_language("en")


def shown(seat: Seat, qtbot: QtBot) -> ShopTab:
    """The tab in sight, at the size it has in a 1366 x 768 window."""
    made = ShopTab(seat)
    qtbot.addWidget(made)
    made.setMinimumSize(1, 1)  # as in the window, whose pages may be squeezed
    made.resize(QSize(1366, 640))
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def tab(seat: Seat, shop: Shop, qtbot: QtBot) -> ShopTab:
    """The tab, with everything in the catalogue on its tiles."""
    from desk_app.stock import service as stock

    shop.as_lead(stock.set_tiles, (shop.water, shop.balls, shop.glove))
    return shown(seat, qtbot)


@pytest.fixture
def threaded(desk: Desk, shop: Shop, staff_theme: object, qtbot: QtBot) -> Iterator[ShopTab]:
    """The tab with a database worker of its own, as the program has it."""
    texts.set_language("en")
    relay = Relay(desk.changes)
    worker = Worker("database")
    yield shown(Seat(desk, worker, Jobs(inline=True), relay, Ticker(desk.clock), raised), qtbot)
    worker.close()
    relay.close()


@pytest.fixture
def said(tab: ShopTab) -> list[str]:
    """What was told above the page."""
    heard: list[str] = []
    tab.refused.connect(heard.append)
    tab.done.connect(heard.append)
    return heard


@pytest.fixture
def keys() -> Keys:
    """A keyboard with a clock of its own."""
    return Keys()


@pytest.fixture
def scans(tab: ShopTab, keys: Keys, qapp: QApplication) -> Iterator[ScanFilter]:
    """The program's scan filter, which hands codes to the tab."""
    made = ScanFilter(qapp, lambda: keys.ms)
    made.code.connect(tab.take_scan)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()

"""The site that the tests of opening and closing stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from tests.closing.counter import Counter, furnished

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.closing.tab import ClosingTab
    from desk_app.kernel.roles import Role
    from desk_app.widgets.tab_base import Doer, Seat


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows are tried on SQLite alone: what they ask for is tried on both databases by the tests of the services."""
    for item in list(items):
        if not item.path.is_relative_to(Path(__file__).parent):
            continue
        if item.path.name.startswith(("test_tab", "test_dialogs")):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
            if "[postgres" in item.name:
                items.remove(item)


@pytest.fixture
def counter(desk: Desk, clock: ManualClock) -> Counter:
    """Monday 2026-11-23, 08:40; clerk 1027 is signed in, supervisor 1008 and manager 1001 are in the house."""
    return furnished(desk, clock)


@pytest.fixture
def seat(counter: Counter) -> Iterator[Seat]:
    """A seat whose acts are done at once; a bug fails the test."""
    from desk_app.widgets.jobs import Jobs, Worker
    from desk_app.widgets.relay import Relay
    from desk_app.widgets.tab_base import Seat
    from desk_app.widgets.ticker import Ticker

    desk, bugs = counter.desk, []
    made = Seat(desk, Worker("i", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bugs.append)
    yield made
    made.relay.close()
    assert bugs == []


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked before something that can't be taken back; everything is said yes to."""
    from desk_app.closing.tab import commands

    titles: list[str] = []

    def yes(_parent: object, title: str, *_words: object, **_options: object) -> bool:
        titles.append(title)
        return True

    monkeypatch.setattr(commands.ask, "confirm", yes)
    monkeypatch.setattr(commands.ask, "inform", yes)
    return titles


@pytest.fixture
def tab(qtbot: QtBot, seat: Seat, asked: list[str]) -> Iterator[ClosingTab]:
    """The tab, shown."""
    from desk_app.closing.tab import ClosingTab

    made = ClosingTab(seat)
    made.resize(1342, 610)
    made.show()
    yield made
    if made.commands.dialog is not None:
        made.commands.dialog = None
    made.close()
    made.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def doer(qtbot: QtBot, seat: Seat) -> Iterator[Doer]:
    """Whoever opens a dialog."""
    from desk_app.widgets.tab_base import Doer

    made = Doer(seat)
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.wait(1)


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch, counter: Counter) -> list[tuple[Role, str]]:
    """A second person says yes at once, a supervisor where one is asked for; what was asked is listed."""
    from desk_app.closing.dialogs import bags, explain, moves, parts, shift, waive
    from desk_app.kernel.roles import Role
    from tests.closing.counter import CHIEF, CLERK, COLLEAGUE

    asked: list[tuple[Role, str]] = []

    def yes(_doer: Doer, _parent: object, role: Role, what: str, then: Callable[[Any], None]) -> None:
        asked.append((role, what))
        approver = COLLEAGUE if role is Role.DESK else CHIEF
        then(counter.approval(approver, counter.desk.operator or CLERK, role))

    for module in (parts, waive, moves, shift, explain, bags):
        monkeypatch.setattr(module, "with_second", yes, raising=False)
    return asked

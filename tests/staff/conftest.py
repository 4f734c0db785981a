"""What the tests of windows share: the theme put on once, and a seat whose acts are done at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.staff.dialogs.pins import ChangePinDialog, ResetPinDialog
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme
from desk_app.widgets.ticker import Ticker
from tests.staff.site import CHEAP, People, staffed


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parents[1]) and item.path.name.startswith("test_dialogs"):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def staff_theme(qapp: object) -> Theme:
    """The theme, put on once per run."""
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    return Theme(qapp, ColourMode.LIGHT)


def raised(problem: Exception) -> None:
    """A bug fails the test."""
    raise problem


@pytest.fixture
def seat(desk: Desk, staff_theme: Theme) -> Iterator[Seat]:
    """What a window works with, in English."""
    texts.set_language("en")
    relay = Relay(desk.changes)
    yield Seat(
        desk=desk,
        worker=Worker("database", inline=True),
        jobs=Jobs(inline=True),
        relay=relay,
        ticker=Ticker(desk.clock),
        bug=raised,
    )
    relay.close()
    texts.set_language("en")


@pytest.fixture
def window(staff_theme: Theme, qtbot: QtBot) -> QWidget:
    """What dialogs stand over; they go with it."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def people(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> People:
    """The staffed site, nobody signed in; new PINs are cheap to hash."""
    for dialog in (ChangePinDialog, ResetPinDialog):
        monkeypatch.setattr(dialog, "cost", CHEAP)
    made = staffed(seat.desk)
    seat.desk.operator = None
    return made

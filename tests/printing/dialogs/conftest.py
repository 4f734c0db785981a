"""What the tests of printing's windows share: a seat that answers at once, and a press that a person could make."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.printing.devices import FoundPrinter
from desk_app.printing.dialogs import printer as printer_dialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme
from desk_app.widgets.ticker import Ticker
from tests.databases import SUPERVISOR
from tests.printing.one_database import database

__all__ = ["database"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ColourMode.LIGHT)


_kept: list[QWidget] = []


@pytest.fixture(autouse=True)
def _keep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold windows without a parent until the next test: collected while they paint, they take the run with them."""
    add = QtBot.addWidget
    _kept.clear()

    def add_and_keep(bot: QtBot, widget: QWidget) -> None:
        _kept.append(widget)
        add(bot, widget)

    monkeypatch.setattr(QtBot, "addWidget", add_and_keep)


@pytest.fixture
def seat(desk: Desk, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seat]:
    """Everything at once and in this thread; a bug fails the test."""
    monkeypatch.setattr(printer_dialog, "list_printers", lambda: (FoundPrinter("front", "usb://x"), FoundPrinter("office", "", ("iso_a4_210x297mm",))))  # fmt: skip
    texts.set_language("en")
    desk.operator = SUPERVISOR
    relay = Relay(desk.changes)

    def bug(problem: Exception) -> None:
        raise problem

    yield Seat(desk, Worker("test", inline=True), Jobs(inline=True), relay, Ticker(desk.clock), bug)
    relay.close()


def press(qtbot: QtBot, button: Button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

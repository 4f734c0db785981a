"""A site where 07 (desk) acts and 08 (desk), 12 (supervisor) and 01 (manager) can say yes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.kernel import texts
from desk_app.kernel.work import Desk
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.ticker import Ticker
from tests.staff.conftest import staff_theme
from tests.staff.site import People, staffed

__all__ = ["staff_theme"]


@pytest.fixture
def people(desk: Desk) -> People:
    """Everybody who works here; 07 is signed in."""
    return staffed(desk)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows are tried on SQLite alone: what they ask for is tried on both databases by the tests of the services.

    The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail.
    """
    windows = [item for item in items if item.path.name.startswith("test_dialogs")]
    for item in windows:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
            if "[postgres" in item.name:
                items.remove(item)


def raised(problem: Exception) -> None:
    """A bug fails the test."""
    raise problem


@pytest.fixture
def seat(desk: Desk, people: People, staff_theme: object) -> Iterator[Seat]:
    """What a window works with, in English; acts and jobs are done at once."""
    texts.set_language("en")
    relay = Relay(desk.changes)
    yield Seat(desk, Worker("database", inline=True), Jobs(inline=True), relay, Ticker(desk.clock), raised)
    relay.close()
    texts.set_language("en")


@pytest.fixture
def doer(seat: Seat) -> Iterator[Doer]:
    """A window that dialogs open over."""
    made = Doer(seat)
    made.show()
    yield made
    made.close()
    made.deleteLater()

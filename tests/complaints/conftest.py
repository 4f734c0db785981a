"""The house that the tests of complaints stand in."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from tests.complaints.house import House, furnished


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows are tried on SQLite alone: what they ask for is tried on both databases by the tests of the services.

    The offscreen platform says of every window that it has no size hints; all other Qt warnings still fail.
    """
    windows = [item for item in items if item.path.name.startswith(("test_tab", "test_dialogs"))]
    for item in windows:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
            if "[postgres" in item.name:
                items.remove(item)


@pytest.fixture
def house(desk: Desk, clock: ManualClock) -> House:
    """Monday 2026-11-23, 10:00; departments are there."""
    return furnished(desk, clock)

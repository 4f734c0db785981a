"""The site that the tests of opening and closing stand on."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from tests.closing.counter import Counter, furnished


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

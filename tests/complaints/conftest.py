"""The house that the tests of complaints stand in."""

from __future__ import annotations

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from tests.complaints.house import House, furnished


@pytest.fixture
def house(desk: Desk, clock: ManualClock) -> House:
    """Monday 2026-11-23, 10:00; departments are there."""
    return furnished(desk, clock)

"""A site where 07 (desk) acts and 08 (desk), 12 (supervisor) and 01 (manager) can say yes."""

from __future__ import annotations

import pytest

from desk_app.kernel.work import Desk
from tests.staff.site import People, staffed


@pytest.fixture
def people(desk: Desk) -> People:
    """Everybody who works here; 07 is signed in."""
    return staffed(desk)

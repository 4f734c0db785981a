"""A site with an open till and goods, for the tests of figures."""

from __future__ import annotations

import pytest

from desk_app.kernel.work import Desk
from tests.shop.site import Shop
from tests.staff.site import staffed


@pytest.fixture
def shop(desk: Desk) -> Shop:
    """A shop with three things on the shelf, an open till and 07 signed in."""
    return Shop(desk, staffed(desk))

"""A site where 07 (desk) keeps the till, 08 (desk) relieves, 12 (supervisor), 20 (finance) and 01 (manager) say yes."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.staff import service as staff
from tests.staff.site import PINS, People, sealed, staffed


@pytest.fixture
def people(desk: Desk) -> People:
    """Everybody who works here; 07 is signed in."""
    made = staffed(desk)
    PINS.setdefault("20", "7391")
    desk.as_program(staff.add_staff, "20", "钱财务", Role.FINANCE, date(2026, 1, 5), sealed("20"))
    return made

"""People who give and get tasks, for the tests of follow-up, calls and duty."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.staff import queries as staff
from desk_app.staff import service as staff_service
from desk_app.staff.rules import PinCost, seal_pin

BOSS = Operator(99, "99", Role.MANAGER)
CHEAP = PinCost(1024, 1)


def hire(desk: Desk, number: str, name: str, role: Role = Role.DESK, started_on: date | None = None) -> Operator:
    """Somebody who works here since more than a year ago, unless said otherwise."""
    facts = {
        "number": number,
        "name": name,
        "role": role,
        "started_on": started_on or desk.today() - timedelta(days=400),
        "pin": seal_pin("739182", number, CHEAP),
    }
    desk.act(staff_service.add_staff, (), facts, operator=BOSS)
    row = staff.staff_by_number(number)
    assert row is not None
    return row.operator

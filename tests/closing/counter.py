"""A counter with people, and short ways through a day at the till. For tests and for looking at windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace
from typing import Any

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import insert
from desk_app.kernel.offers import Offers
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.staff.rules import Approval

CHINA = timezone(timedelta(hours=8))
CLERK = Operator(1, "1027", Role.DESK)
COLLEAGUE = Operator(4, "1031", Role.DESK)
CHIEF = Operator(2, "1008", Role.SUPERVISOR)
BOSS = Operator(3, "1001", Role.MANAGER)
FINANCE = Operator(5, "1050", Role.FINANCE)
MONDAY = datetime(2026, 11, 23, 8, 40, tzinfo=CHINA)


@dataclass
class Counter:
    """A desk whose clock is moved by hand; ``open_things`` is what the other slices say is still open."""

    desk: Desk
    clock: ManualClock

    def by(self, operator: Operator, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Have something done by somebody."""
        return self.desk.act(use_case, args, options, operator=operator)

    def do(self, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Have something done by the clerk."""
        return self.by(CLERK, use_case, *args, **options)

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**span))

    def leave_open(self, **things: int) -> None:
        """Let slices say that so many things are open; 0: nothing."""
        given = [
            (name, SimpleNamespace(blockers=lambda _day, name=name, n=n: ((f"{name} is open", n),) if n else ()))
            for name, n in things.items()
        ]
        self.desk.offers = Offers(modules=lambda: given)  # type: ignore[arg-type,return-value]

    def approval(
        self, approver: Operator = CHIEF, requester: Operator = CLERK, role: Role = Role.SUPERVISOR
    ) -> Approval:
        """A second person's yes, as the PIN dialog gives it."""
        return self.by(requester, _approved, approver, role)  # type: ignore[no-any-return]


def _approved(work: Any, approver: Operator, role: Role) -> Approval:  # noqa: ANN401
    number = insert(
        "INSERT INTO staff_approval (approver_id, requester_id, role, at) VALUES (?, ?, ?, ?)",
        approver.staff_id,
        work.operator.staff_id,
        role.value,
        work.millis,
    )
    return Approval(number, approver, work.operator.staff_id, role, work.now)


def furnished(desk: Desk, clock: ManualClock) -> Counter:
    """People on the staff list, Monday morning before opening."""
    clock.set(MONDAY)
    for person in (CLERK, CHIEF, BOSS, COLLEAGUE, FINANCE):
        insert(
            "INSERT INTO staff_member (number, name, role, started_on, active, added_at) VALUES (?, ?, ?, '2024-01-01', ?, 0)",
            person.number,
            f"N{person.number}",
            person.role.value,
            True,
        )
    desk.operator = CLERK
    return Counter(desk, clock)


def refused(code: str, act: Callable[[], object]) -> Refusal:
    """The refusal of an act that must not be done."""
    with pytest.raises(Refusal) as caught:
        act()
    assert caught.value.code == code
    return caught.value

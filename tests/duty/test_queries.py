"""Reads of the duty line say nothing about what does not exist."""

from __future__ import annotations

from desk_app.duty import queries
from desk_app.kernel.work import Desk
from tests.duty.test_service_rota import MONDAY, put
from tests.followup.scene import hire


def test_what_does_not_exist_is_nothing(desk: Desk) -> None:
    assert queries.duty_call(1) is None
    assert queries.duty_call_by_number("0") is None
    assert queries.swap(1) is None
    assert queries.last_hand_over() is None


def test_a_week_ends_on_its_sunday(desk: Desk) -> None:
    put(desk, MONDAY, hire(desk, "21", "李明"))
    (week,) = queries.weeks(MONDAY, MONDAY)
    assert (week.sunday - week.monday).days == 6

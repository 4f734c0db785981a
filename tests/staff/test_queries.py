"""Reads about the staff."""

from __future__ import annotations

from datetime import date

from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.staff import queries
from tests.staff.site import sign_in, staffed, typed


def test_g4_the_row_of_a_staff_member_carries_the_number_for_customers(desk: Desk) -> None:
    people = staffed(desk)
    row = queries.staff_member(people.lead)
    assert row is not None
    assert (row.number, row.name, row.role) == ("12", "林主管", Role.SUPERVISOR)
    assert row.operator == Operator(people.lead, "12", Role.SUPERVISOR)
    assert row.started_on == date(2026, 1, 5)


def test_unknown_staff_are_none(desk: Desk) -> None:
    staffed(desk)
    assert queries.staff_member(999) is None
    assert queries.staff_by_number("99") is None
    assert queries.presence_of(999) is None


def test_everybody_by_number(desk: Desk) -> None:
    staffed(desk)
    assert [row.number for row in queries.all_staff()] == ["01", "07", "08", "12"]


def test_a_check_before_the_first_start_knows_nobody(desk: Desk) -> None:
    tried = typed(desk, "01", "2580")
    assert (tried.staff_id, tried.matches, tried.looked) == (None, False, True)


def test_number_and_pin_may_be_typed_full_width(desk: Desk) -> None:
    staffed(desk)
    assert typed(desk, "０７", "４８２６").matches


def test_the_longest_absence_stands_first(desk: Desk) -> None:
    from datetime import timedelta

    from desk_app.staff import service

    staffed(desk)
    for number in ("08", "07"):
        desk.operator = sign_in(desk, number).admitted(desk.now())
        desk.do(service.leave_post, "午餐")
        desk.clock.advance(timedelta(minutes=1))  # type: ignore[attr-defined]
    assert [row.number for row in queries.away(desk.today())] == ["08", "07"]

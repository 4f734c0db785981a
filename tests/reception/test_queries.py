"""What screens read: the board in its order, figures of the day, estimates, lists."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Outcome, State
from tests.reception.hall import later, open_lane, served, take


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_the_board_served_first_then_the_queue_then_who_missed_the_call(desk: Desk, lane: int) -> None:
    missed, waiting = take(desk, lane), take(desk, lane)
    being_served = served(desk, lane)
    desk.do(service.pick, missed)
    desk.do(service.no_show, missed)
    assert [row.id for row in queries.board()] == [being_served, waiting, missed]
    assert queries.waiting_count() == queries.waiting_count((lane,)) == 1
    assert queries.people_ahead(lane, take(desk, lane)) == 1
    assert queries.people_ahead(lane, 999) == 2


def test_g2_the_public_board_names_only_who_agreed(desk: Desk, lane: int) -> None:
    shy, open_minded = take(desk, lane, "李梅"), take(desk, lane, "王明", board_consent=True)
    for visit_id in (shy, open_minded):
        desk.do(service.pick, visit_id)
        later(desk, seconds=1)
    assert [(row.visit_id, row.name) for row in queries.recent_calls()] == [(open_minded, "王明"), (shy, "")]


def test_the_days_figures_by_the_three_minutes_and_by_staff_number(desk: Desk, lane: int) -> None:
    for waited in (60, 200, 400):
        visit_id = take(desk, lane)
        later(desk, seconds=waited)
        desk.do(service.receive, visit_id)
        later(desk, minutes=5)
        desk.do(service.finish, visit_id, Outcome.SOLVED)
    take(desk, lane)
    figures = queries.day_figures(desk.today(), timedelta(minutes=3))
    assert (figures.visits, figures.waiting_now, figures.received, figures.in_time_share) == (4, 1, 3, 33)
    assert (figures.median_wait.seconds, figures.ninetieth_wait.seconds) == (200, 400)
    ((staff, visits, lasted),) = [(row.staff_number, row.visits, row.served) for row in figures.by_staff]
    assert (staff, visits, lasted) == ("07", 3, timedelta(minutes=15))


def test_the_estimate_needs_five_services_and_an_open_counter(desk: Desk, lane: int) -> None:
    desk.do(service.open_counter, (lane,))
    for _ in range(5):
        assert queries.estimate_for(lane) is None
        visit_id = served(desk, lane)
        later(desk, minutes=10)
        desk.do(service.finish, visit_id, Outcome.SOLVED)
    waiting = [take(desk, lane) for _ in range(2)]
    found = queries.estimate_for(lane, waiting[1])
    assert found is not None
    assert (found.low, found.high) == (10, 15)


def test_earlier_visits_and_those_done_today(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane, phone="13812341234")
    desk.do(service.finish, visit_id, Outcome.SOLVED)
    person = queries.visit(visit_id).person_id
    assert person is not None
    assert [(row.visit_id, row.state) for row in queries.visits_of(person)] == [(visit_id, State.DONE)]
    assert [row.visit_id for row in queries.closed_today(desk.today())] == [visit_id]
    assert queries.visits_since(person, desk.today()) == 1
    assert queries.visit_by_number("0") is None
    assert queries.expected(99) is None
    with pytest.raises(LookupError):
        queries.visit(99)

"""D11: the night between two business days; numbers that go on; clocks that go back; lanes and counters."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import GuardedClock, ManualClock
from desk_app.kernel.database import change, rows, value
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Outcome, State
from desk_app.reception.service import Night
from tests.databases import OPERATOR, START, SUPERVISOR, Site
from tests.reception.hall import later, open_lane, refused, served, take


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_d11_after_999_comes_1000_and_each_day_begins_at_001(desk: Desk, lane: int) -> None:
    take(desk, lane)
    change("UPDATE counter SET last = 998 WHERE name = 'lane.A'")
    assert [queries.visit(take(desk, lane)).label for _ in range(2)] == ["A999", "A1000"]
    later(desk, days=1)
    assert queries.visit(take(desk, lane)).label == "A001"


def test_d11_by_lane_tickets_expire_or_carry_over(desk: Desk, lane: int) -> None:
    carrying = open_lane(desk, "B", carries_over=True)
    gone, kept, missed = take(desk, lane), take(desk, carrying), take(desk, carrying)
    being_served = served(desk, lane)
    desk.do(service.pick, missed)
    desk.do(service.no_show, missed)
    called = take(desk, carrying)
    desk.do(service.pick, called)
    later(desk, hours=18)
    assert desk.as_program(service.begin_day) == Night(expired=2, carried=2, presumed_left=5)
    assert desk.as_program(service.begin_day) == Night()
    states = {visit_id: queries.visit(visit_id).state for visit_id in (gone, kept, missed, called, being_served)}
    assert states == {
        gone: State.EXPIRED,
        kept: State.WAITING,
        missed: State.EXPIRED,
        called: State.WAITING,
        being_served: State.SERVING,
    }
    row = queries.visit(kept)
    assert row.is_carried
    assert row.day == (START - timedelta(hours=8)).date(), "a carried ticket shows its own day"
    fresh = take(desk, carrying)
    assert queries.visit(fresh).label == row.label, "same label, told apart by the day"
    assert desk.do(service.call_next, (carrying,)).id == kept, "the older one first"
    assert journal.verify() is None


def test_d11_a_restart_goes_on_with_the_business_day(database: Site, desk: Desk, clock: ManualClock, lane: int) -> None:
    first = take(desk, lane)
    clock.advance(timedelta(hours=12))  # 02:32: still the same business day, which begins at four
    database.reopen()
    desk = Desk(clock)
    desk.operator = OPERATOR
    assert desk.as_program(service.begin_day) == Night()
    assert queries.visit(take(desk, lane)).label == "A002"
    assert desk.do(service.call_next, (lane,)).id == first
    clock.advance(timedelta(hours=2))
    assert desk.as_program(service.begin_day).expired == 2, "also who was called and never came"


def test_the_clock_set_back_changes_no_order_no_number_and_no_wait(desk: Desk, clock: ManualClock) -> None:
    desk = Desk(GuardedClock(clock))
    desk.operator = OPERATOR
    lane = open_lane(desk)
    first = take(desk, lane)
    clock.set(clock.now() - timedelta(days=2))
    clock.advance(timedelta(minutes=4))
    second = take(desk, lane)
    rows_now = queries.board()
    assert [(row.id, row.label) for row in rows_now] == [(first, "A001"), (second, "A002")]
    assert rows_now[1].issued_at - rows_now[0].issued_at == timedelta(minutes=4)
    called = desk.do(service.call_next, (lane,))
    assert called.id == first
    assert called.wait_ms == 240_000
    assert value("SELECT COUNT(DISTINCT day) FROM visit") == 1


def test_midnight_with_the_program_open(desk: Desk, clock: ManualClock, lane: int) -> None:
    clock.set(START.replace(hour=23, minute=59))
    before = take(desk, lane)
    later(desk, minutes=2)
    after = take(desk, lane)
    assert [row.label for row in queries.board()] == ["A001", "A002"]
    assert desk.do(service.call_next, (lane,)).id == before
    desk.do(service.receive, before)
    later(desk, hours=5)  # the cut-over passes while somebody is served
    desk.do(service.finish, before, Outcome.SOLVED)
    assert queries.visit(before).waited == timedelta(minutes=2)
    assert queries.visit(after).day == queries.visit(before).day
    assert queries.visit(take(desk, lane)).label == "A001"


def test_a_lane_is_kept_by_supervisors_under_one_letter(desk: Desk, lane: int) -> None:
    options = {"lane_id": None, "code": "B", "name": "投诉"}
    assert refused(lambda: desk.do(service.save_lane, **options)) == "kernel.not_allowed"
    desk.operator = SUPERVISOR
    for changed, code in (
        ({"code": "AA"}, "lane_code"),
        ({"code": "é"}, "lane_code"),
        ({"code": "a"}, "lane_taken"),
        ({"name": " \x00"}, "lane_name"),
    ):
        assert refused(lambda changed=changed: desk.do(service.save_lane, **options | changed)) == f"reception.{code}"  # type: ignore[misc]
    assert desk.do(service.save_lane, lane_id=lane, code="A", name="会籍", is_active=False) == lane
    assert queries.lanes() == ()
    assert queries.lane_of(lane).name == "会籍"  # type: ignore[union-attr]
    assert refused(lambda: take(desk, lane)) == "reception.no_such_lane"


def test_a_counter_serves_lanes_until_it_closes(desk: Desk, lane: int) -> None:
    assert not queries.is_counter_open(1)
    desk.do(service.open_counter, (lane,))
    desk.do(service.open_counter, (lane, 7))
    assert queries.lanes_served(1) == (lane, 7)
    assert queries.counters_open(lane) == 1
    desk.do(service.close_counter)
    desk.do(service.close_counter)
    assert queries.lanes_served(1) == ()
    assert rows("SELECT COUNT(*) FROM counter_session WHERE closed_at IS NULL") == [(0,)]

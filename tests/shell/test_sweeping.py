"""The clocks of complaints pass beside the window: from the start on, whenever one falls due, never while closed (K4.3, D2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk_app.complaints import queries, service
from desk_app.complaints.rules import ClockKind
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from desk_app.shell.sweeping import AT_ONCE, Sweeper
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.ticker import Ticker
from tests.complaints.house import CLERK, House, at, clock_of, furnished

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def house(desk: Desk, clock: ManualClock) -> House:
    """Monday 2026-11-23, 10:00."""
    return furnished(desk, clock)


@pytest.fixture
def seat(house: House) -> Iterator[Seat]:
    """A seat without any tab, whose acts are done at once."""
    bugs: list[Exception] = []
    desk = house.desk
    made = Seat(desk, Worker("i", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bugs.append)
    yield made
    made.relay.close()
    assert bugs == []


@pytest.fixture
def sweeper(seat: Seat) -> Iterator[Sweeper]:
    """What the shell starts beside the window."""
    made = Sweeper(seat)
    seat.ticker.wake()
    yield made
    made.stop()


def test_k4_3_a_breach_is_written_though_nobody_looks_at_the_tab(house: House, seat: Seat, sweeper: Sweeper) -> None:
    case_id = house.liable()
    assert seat.ticker.next_due == at(23, 10, 5), "half of the ten minutes is the first warning"
    house.later(minutes=11)
    seat.ticker.wake()
    assert clock_of(house, case_id, ClockKind.DISPATCH).is_breached
    assert house.desk.operator == CLERK


def test_what_fell_due_while_the_program_was_closed_is_written_at_the_start(house: House, seat: Seat) -> None:
    case_id = house.liable()
    house.later(hours=3)
    first = Sweeper(seat)
    seat.ticker.wake()
    assert clock_of(house, case_id, ClockKind.DISPATCH).is_breached
    first.stop()
    assert seat.ticker.is_idle


def test_d2_nothing_is_written_while_closed_and_all_of_it_at_the_opening(
    house: House, seat: Seat, sweeper: Sweeper
) -> None:
    house.go(at(23, 17, 55))
    case_id = house.liable()
    house.go(at(23, 19))
    seat.ticker.wake()
    assert not clock_of(house, case_id, ClockKind.DISPATCH).is_breached
    assert seat.ticker.next_due == at(24, 9)
    house.go(at(24, 9, 6))
    seat.ticker.wake()
    assert clock_of(house, case_id, ClockKind.DISPATCH).is_breached


def test_an_idle_desk_has_nothing_to_wake_for(house: House, seat: Seat, sweeper: Sweeper) -> None:
    assert seat.ticker.is_idle
    case_id = house.take()
    assert not seat.ticker.is_idle
    house.by(CLERK, service.withdraw, case_id, "撤回")
    assert queries.next_sweep(house.desk.calendar(), house.clock.now()) is None
    assert seat.ticker.is_idle


def test_many_clocks_pass_in_several_acts(house: House, seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.shell.sweeping.AT_ONCE", 2)
    cases = [house.liable() for _ in range(5)]
    house.later(minutes=11)
    sweeper = Sweeper(seat)
    seat.ticker.wake()
    assert all(clock_of(house, case_id, ClockKind.DISPATCH).is_breached for case_id in cases)
    assert AT_ONCE > 2
    sweeper.stop()


def test_a_database_that_is_away_is_asked_again_a_minute_later(
    house: House, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = house.liable()
    house.later(minutes=11)

    def away(*_args: object) -> int:
        raise OSError("the server is away")

    with monkeypatch.context() as broken:
        broken.setattr(service, "sweep", away)
        sweeper = Sweeper(seat)
        seat.ticker.wake()
    assert seat.ticker.next_due == at(23, 10, 12)
    house.later(minutes=1)
    seat.ticker.wake()
    assert clock_of(house, case_id, ClockKind.DISPATCH).is_breached
    sweeper.stop()

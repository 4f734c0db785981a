"""The queue's arithmetic: credits, limits, the estimate told to visitors, the ways between states."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.refusal import Refusal
from desk_app.reception.rules import (
    DayFigures,
    Estimate,
    State,
    VisitClass,
    check_way,
    checking_due,
    credit,
    estimate,
    hand_over_due,
    percentile,
    refill_due,
)

AT = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
minutes = st.integers(1, 90).map(lambda count: timedelta(minutes=count))


def test_d10_credits_by_class() -> None:
    given_credits = {kind: credit(kind, 15, 14, 10).seconds // 60 for kind in VisitClass}
    assert given_credits == {
        VisitClass.NORMAL: 0, VisitClass.APPOINTMENT: 15, VisitClass.ELDERLY: 14, VisitClass.PREGNANT: 14,
        VisitClass.DISABLED: 14, VisitClass.VIP: 10,
    }  # fmt: skip


def test_r2_t2_t3_what_is_due_when() -> None:
    assert hand_over_due(AT, is_urgent=False, seconds=180) == AT + timedelta(minutes=3)
    assert hand_over_due(AT, is_urgent=True, seconds=180) == AT
    assert refill_due(AT, None, 60, 10) == AT + timedelta(seconds=60)
    assert refill_due(AT, AT + timedelta(minutes=4), 60, 10) == AT + timedelta(minutes=14)
    assert checking_due(AT, None, 45) == AT + timedelta(seconds=45)
    assert checking_due(AT, AT + timedelta(seconds=50), 45) == AT + timedelta(seconds=95)
    assert checking_due(AT, AT - timedelta(hours=1), 45) == AT + timedelta(seconds=45)


@given(st.integers(0, 40), st.integers(1, 9), st.lists(minutes, min_size=5, max_size=40))
def test_an_estimate_is_a_range_of_fives_that_grows_with_the_queue(
    ahead: int, counters: int, services: list[timedelta]
) -> None:
    found = estimate(ahead, counters, services)
    more = estimate(ahead + 10, counters, services)
    assert found is not None
    assert more is not None
    assert found.low % 5 == found.high % 5 == 0
    assert found.low <= found.high
    assert (found.low, found.high) <= (more.low, more.high)


def test_no_estimate_under_five_samples_or_without_a_counter() -> None:
    few = [timedelta(minutes=10)] * 4
    assert estimate(3, 1, few) is None
    assert estimate(3, 0, [*few, *few]) is None
    assert estimate(3, 1, [*few, timedelta(minutes=10)]) == Estimate(30, 35)


@given(st.lists(minutes, min_size=1).map(sorted), st.integers(0, 100))
def test_a_percentile_is_one_of_the_values(values: list[timedelta], share: int) -> None:
    assert percentile(values, share) in values
    assert percentile(values, 100) == values[-1]
    assert percentile([], share) == timedelta(0)


@pytest.mark.parametrize("end", [state for state in State if state.is_end])
def test_nothing_follows_an_end(end: State) -> None:
    for then in State:
        with pytest.raises(Refusal, match=r"reception\.not_from_here"):
            check_way(end, then)


def test_every_state_can_be_reached_and_left() -> None:
    def leads(now: State, then: State) -> bool:
        try:
            check_way(now, then)
        except Refusal:
            return False
        return True

    for state in State:
        assert state is State.WAITING or any(leads(other, state) for other in State if other is not state)
        assert state.is_end or any(leads(state, end) for end in State if end.is_end)


def test_the_share_in_time_is_whole_percent() -> None:
    assert DayFigures(received=3, received_in_time=2).in_time_share == 66
    assert DayFigures().in_time_share is None

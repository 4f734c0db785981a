"""The clock: milliseconds, never backwards, jumps noticed, business days in order."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.clock import (
    TOLERANCE,
    BusinessDays,
    Clock,
    ClockJump,
    GuardedClock,
    ManualClock,
    SystemClock,
    business_day,
    to_millisecond,
)

START = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)


def test_the_system_clock_gives_aware_utc_milliseconds_near_the_computers_time() -> None:
    clock: Clock = SystemClock()
    now = clock.now()
    assert now.tzinfo is UTC
    assert now.microsecond % 1000 == 0
    assert abs(datetime.now(UTC) - now) < timedelta(minutes=1)  # noqa: TID251  the one test of the real clock
    assert clock.monotonic() <= clock.monotonic()


def test_instants_are_cut_to_milliseconds_in_utc_and_naive_ones_are_a_bug() -> None:
    eight_ahead = timezone(timedelta(hours=8))
    assert to_millisecond(datetime(2026, 1, 1, 8, 0, 0, 999_999, eight_ahead)) == datetime(
        2026, 1, 1, 0, 0, 0, 999_000, UTC
    )
    with pytest.raises(ValueError, match="naive"):
        to_millisecond(datetime(2026, 1, 1))  # noqa: DTZ001  the mistake under test


def test_a_manual_clock_moves_only_by_hand() -> None:
    clock = ManualClock(START)
    clock.advance(timedelta(seconds=90))
    assert clock.now() == START + timedelta(seconds=90)
    assert clock.monotonic() == 90
    clock.set(START)
    assert (clock.now(), clock.monotonic()) == (START, 90)
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-SECOND)


def test_an_undisturbed_clock_is_passed_on() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    inner.advance(HOUR)
    assert clock.now() == inner.now()
    assert clock.monotonic() == inner.monotonic()
    assert clock.jumped is None
    assert clock.accept() is None


def test_a_forward_jump_is_followed_because_the_computer_slept() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    inner.set(START + 8 * HOUR)
    assert clock.now() == START + 8 * HOUR
    assert clock.jumped is None


def test_a_clock_set_back_is_noticed_and_time_goes_on() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    inner.set(START - HOUR)
    assert clock.now() == START
    assert clock.jumped == ClockJump(expected=START, found=START - HOUR)
    inner.advance(timedelta(minutes=5))
    assert clock.now() == START + timedelta(minutes=5)
    assert clock.jumped == ClockJump(expected=START, found=START - HOUR)


def test_accepting_a_jump_believes_the_wall_clock_from_there() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    inner.set(START - HOUR)
    assert clock.accept() == ClockJump(expected=START, found=START - HOUR)
    assert clock.jumped is None
    assert clock.now() == START - HOUR
    inner.advance(SECOND)
    assert clock.now() == START - HOUR + SECOND


def test_a_wall_clock_set_right_again_needs_nobody() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    inner.set(START - HOUR)
    clock.now()
    inner.advance(SECOND)
    inner.set(START + SECOND)
    assert clock.now() == START + SECOND
    assert clock.jumped is None


def test_a_wall_clock_before_the_last_time_in_the_database_is_a_jump_at_start() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner, last_seen=START + HOUR)
    assert clock.jumped == ClockJump(expected=START + HOUR, found=START)
    inner.advance(SECOND)
    assert clock.now() == START + HOUR + SECOND


def test_a_wall_clock_after_the_last_time_in_the_database_is_ordinary() -> None:
    clock = GuardedClock(ManualClock(START), last_seen=START - HOUR)
    assert clock.now() == START
    assert clock.jumped is None


def test_two_seconds_behind_is_drift_and_a_little_more_is_a_jump() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    inner.set(START - TOLERANCE)
    assert clock.now() == START
    assert clock.jumped is None
    inner.set(START - TOLERANCE - timedelta(milliseconds=1))
    clock.now()
    assert clock.jumped is not None


def test_drift_is_given_back_slowly_so_that_it_never_adds_up_to_a_jump() -> None:
    inner = ManualClock(START)
    clock = GuardedClock(inner)
    for _ in range(20):  # a monotonic clock that runs 1 s an hour too fast
        inner.set(inner.now() - SECOND)
        for _ in range(60):
            before = clock.now()
            inner.advance(timedelta(minutes=1))
            assert clock.now() > before
    assert clock.jumped is None
    assert clock.now() == inner.now()


moves = st.lists(st.tuples(st.sampled_from(["advance", "set"]), st.integers(-5000, 100_000)), min_size=1, max_size=30)


@given(moves, st.integers(-10_000, 10_000))
def test_guarded_times_never_go_backwards_whatever_happens_to_the_wall_clock(
    steps: list[tuple[str, int]], seen: int
) -> None:
    inner = ManualClock(START)
    last_seen = START + timedelta(milliseconds=seen)
    clock = GuardedClock(inner, last_seen)
    times = [last_seen, clock.now()]
    for step, milliseconds in steps:
        by = timedelta(milliseconds=milliseconds)
        if step == "set":
            inner.set(inner.now() + by)
        else:
            inner.advance(abs(by))
        times.append(clock.now())
        assert times[-1] >= inner.now()
        assert clock.jumped is None or times[-1] > inner.now()
    assert all(earlier <= later for earlier, later in pairwise(times))


def test_the_business_day_begins_at_the_cut_over_hour_of_the_site() -> None:
    three = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)  # 03:00 on the 22nd in Shanghai
    assert business_day(three, SHANGHAI, 0) == date(2026, 11, 22)
    assert business_day(three, SHANGHAI, 4) == date(2026, 11, 21)
    assert business_day(three + HOUR, SHANGHAI, 4) == date(2026, 11, 22)
    assert business_day(three, ZoneInfo("America/New_York"), 4) == date(2026, 11, 21)


@given(
    st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/New_York", "America/Havana", "Australia/Lord_Howe"]),
    st.integers(0, 23),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(0, 5000),
)
def test_business_days_follow_time_over_changes_of_the_clock(
    zone: str, cutover: int, now: datetime, minutes: int
) -> None:
    later = now + timedelta(minutes=minutes)
    assert business_day(now, ZoneInfo(zone), cutover) <= business_day(later, ZoneInfo(zone), cutover)


def test_a_business_day_never_comes_back_even_when_the_clock_is_put_back() -> None:
    days = BusinessDays(SHANGHAI, 4, last=date(2026, 11, 21))
    assert days.of(START) == date(2026, 11, 22)
    assert days.of(START - 48 * HOUR) == date(2026, 11, 22)
    assert BusinessDays(SHANGHAI, 4, last=date(2026, 11, 30)).of(START) == date(2026, 11, 30)
    assert BusinessDays(SHANGHAI, 4).of(START) == date(2026, 11, 22)

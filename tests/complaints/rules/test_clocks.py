"""Clocks over holidays, make-up days, lunch, pauses: what was left is left, marks come in order and while open."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.complaints.rules import (
    Allowance,
    Mark,
    Owner,
    Unit,
    due_at,
    events_of,
    mark_at,
    moved_due,
    who_delayed,
    why,
)
from desk_app.kernel.calendar import DayKind, DayOverride, WorkCalendar, parse_windows

DAYS = tuple(parse_windows(text) for text in (*["09:00-12:00 13:00-18:00"] * 5, "", ""))
NATIONAL = tuple(DayOverride(date(2026, 10, day), DayKind.PUBLIC_HOLIDAY, key="national_day") for day in range(1, 8))
MAKE_UP = (DayOverride(date(2026, 9, 27), DayKind.MAKE_UP), DayOverride(date(2026, 10, 10), DayKind.MAKE_UP))
CALENDARS = tuple(
    WorkCalendar(ZoneInfo(zone), DAYS, (*NATIONAL, *MAKE_UP))  # type: ignore[arg-type]  # seven of them
    for zone in ("Asia/Shanghai", "America/New_York", "Europe/London")
)
calendars = st.sampled_from(CALENDARS)
BEGIN = datetime(2026, 9, 20, tzinfo=UTC)
moments = st.integers(0, 50 * 86_400).map(lambda seconds: BEGIN + timedelta(seconds=seconds))
allowances = st.one_of(
    st.integers(1, 600).map(lambda n: Allowance(Unit.WORKING_MINUTES, n)),
    st.integers(0, 5).map(lambda n: Allowance(Unit.WORKING_DAYS, n)),
    st.integers(0, 5).map(lambda n: Allowance(Unit.CALENDAR_DAYS, n)),
)


@given(calendars, moments, st.integers(1, 600))
def test_k4_4_working_minutes_are_worked_in_full(calendar: WorkCalendar, at: datetime, minutes: int) -> None:
    due = due_at(calendar, at, Allowance(Unit.WORKING_MINUTES, minutes))
    assert calendar.worked(at, due) == timedelta(minutes=minutes)


@given(calendars, moments, allowances)
def test_marks_come_in_order_and_only_while_open(calendar: WorkCalendar, at: datetime, allowed: Allowance) -> None:
    events = events_of(calendar, at, due_at(calendar, at, allowed))
    assert list(events) == sorted(events)
    assert all(calendar.is_open(moment) for moment in events)
    assert events[3] > due_at(calendar, at, allowed)  # a breach is later than due, never at it (D6)


@given(calendars, moments, st.integers(1, 600), st.integers(0, 8000), st.integers(0, 8000))
def test_after_a_pause_exactly_what_was_left_is_left(
    calendar: WorkCalendar, at: datetime, minutes: int, until_pause: int, lasting: int
) -> None:
    due = due_at(calendar, at, Allowance(Unit.WORKING_MINUTES, minutes))
    paused = at + timedelta(minutes=until_pause)
    resumed = paused + timedelta(minutes=lasting)
    moved = moved_due(calendar, due, paused, resumed)
    assert moved >= due
    if due <= paused:
        assert moved == due
    else:
        assert calendar.worked(paused, due) <= calendar.worked(resumed, moved)
        assert calendar.worked(at, moved) - calendar.worked(paused, resumed) >= timedelta(0)


@given(calendars, moments, allowances)
def test_why_adds_up_to_what_was_worked(calendar: WorkCalendar, at: datetime, allowed: Allowance) -> None:
    due = due_at(calendar, at, allowed)
    lines = why(calendar, at, due)
    assert sum((line.worked for line in lines), timedelta(0)) == max(timedelta(0), calendar.worked(at, due))


def test_d3_the_holiday_week_does_not_count_and_the_make_up_saturday_does() -> None:
    zone = ZoneInfo("Asia/Shanghai")
    received = datetime(2026, 9, 30, 17, 30, tzinfo=zone)
    due = due_at(CALENDARS[0], received, Allowance(Unit.WORKING_DAYS, 3))
    assert due == datetime(2026, 10, 10, 18, tzinfo=zone)  # 8, 9, and Saturday 10 October


def test_the_last_mark_lies_half_as_long_again_behind_the_due() -> None:
    zone = ZoneInfo("Asia/Shanghai")
    at = datetime(2026, 9, 21, 10, tzinfo=zone)
    due = due_at(CALENDARS[0], at, Allowance(Unit.WORKING_MINUTES, 120))
    assert mark_at(CALENDARS[0], at, due, Mark.OVER) == datetime(2026, 9, 21, 14, tzinfo=zone)


def test_an_agreed_clock_needs_its_time() -> None:
    with pytest.raises(ValueError, match="agreed"):
        due_at(CALENDARS[0], datetime(2026, 9, 21, tzinfo=UTC), Allowance(Unit.AGREED))


@pytest.mark.parametrize(("desk_late", "charged"), [(0, Owner.DEPARTMENT), (20, Owner.DEPARTMENT), (45, Owner.DESK)])
def test_k4_3_the_desk_is_charged_only_when_its_delay_explains_all(desk_late: int, charged: Owner) -> None:
    zone = ZoneInfo("Asia/Shanghai")
    due = datetime(2026, 9, 21, 10, tzinfo=zone)
    ended = due + timedelta(minutes=30)
    assert who_delayed(CALENDARS[0], due, ended, timedelta(minutes=desk_late)) is charged

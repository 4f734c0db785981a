"""Due times in days: D3, D4, D6, D8."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.calendar import (
    DayKind,
    DayOverride,
    Week,
    WorkCalendar,
    calendar_days_close,
    close_of_nth_working_day,
    is_late,
    parse_windows,
)
from desk_app.kernel.refusal import Refusal

SHANGHAI = ZoneInfo("Asia/Shanghai")
OFFICE = parse_windows("08:30-12:00 13:30-18:00")
WEEK: Week = (OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, (), ())
NIGHT = parse_windows("22:00-06:00")
# Friday 20 November 2026 is off, Saturday 21 makes up for it.
CALENDAR = WorkCalendar(
    SHANGHAI,
    WEEK,
    (
        DayOverride(date(2026, 11, 20), DayKind.PUBLIC_HOLIDAY),
        DayOverride(date(2026, 11, 21), DayKind.MAKE_UP, parse_windows("09:00-16:00")),
    ),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI).astimezone(UTC)


@pytest.mark.parametrize(
    ("received", "days", "due"),
    [
        ("2026-11-17 09:00", 2, "2026-11-19 18:00"),
        ("2026-11-17 23:59", 2, "2026-11-19 18:00"),
        ("2026-11-18 09:00", 2, "2026-11-21 16:00"),
        ("2026-11-18 09:00", 3, "2026-11-23 18:00"),
        ("2026-11-20 09:00", 1, "2026-11-21 16:00"),
        ("2026-11-22 09:00", 1, "2026-11-23 18:00"),
        ("2026-11-19 09:00", 0, "2026-11-19 18:00"),
        ("2026-11-19 18:00", 0, "2026-11-19 18:00"),
        ("2026-11-19 18:01", 0, "2026-11-21 16:00"),
    ],
)
def test_d3_due_at_close_of_the_nth_working_day_the_receipt_day_not_counted(received: str, days: int, due: str) -> None:
    assert close_of_nth_working_day(CALENDAR, at(received), days) == at(due)


@pytest.mark.parametrize(
    ("since", "days", "due"),
    [
        ("2026-11-16 09:00", 3, "2026-11-19 18:00"),
        ("2026-11-17 09:00", 3, "2026-11-21 16:00"),  # the 20th is off, the next working day is the make-up Saturday
        ("2026-11-19 09:00", 3, "2026-11-23 18:00"),  # a Sunday
    ],
)
def test_d4_three_calendar_days_move_to_the_next_working_days_close(since: str, days: int, due: str) -> None:
    assert calendar_days_close(CALENDAR, at(since), days) == at(due)


def test_d8_half_a_month_is_fifteen_days_after_the_finding_day() -> None:
    assert calendar_days_close(CALENDAR, at("2026-11-03 17:00"), 15) == at("2026-11-18 18:00")
    assert calendar_days_close(CALENDAR, at("2026-11-05 17:00"), 15) == at("2026-11-21 16:00")


def test_d6_exactly_at_due_is_in_time() -> None:
    due = at("2026-11-18 18:00")
    assert not is_late(due, due)
    assert is_late(due + timedelta(milliseconds=1), due)


def test_after_midnight_in_a_night_window_it_is_still_the_day_before() -> None:
    nights = WorkCalendar(SHANGHAI, (NIGHT, NIGHT, NIGHT, NIGHT, NIGHT, NIGHT, NIGHT))
    assert close_of_nth_working_day(nights, at("2026-11-17 02:00"), 1) == at("2026-11-18 06:00")
    assert close_of_nth_working_day(nights, at("2026-11-17 07:00"), 1) == at("2026-11-19 06:00")


def test_days_that_cannot_be_counted() -> None:
    closed = WorkCalendar(SHANGHAI, ((), (), (), (), (), (), ()))
    with pytest.raises(Refusal, match=r"calendar\.never_open"):
        close_of_nth_working_day(closed, at("2026-11-17 02:00"), 1)
    with pytest.raises(Refusal, match=r"calendar\.never_open"):
        calendar_days_close(closed, at("2026-11-17 02:00"), 1)
    with pytest.raises(ValueError, match="deadline"):
        calendar_days_close(CALENDAR, at("2026-11-17 02:00"), -1)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), st.integers(0, 20))  # noqa: DTZ001
def test_a_due_time_in_days_is_a_close_after_receipt_and_grows_with_the_days(received: datetime, days: int) -> None:
    for due_after in (close_of_nth_working_day, calendar_days_close):
        due = due_after(CALENDAR, received, days)
        assert received <= due <= due_after(CALENDAR, received, days + 1)
        assert CALENDAR.day_of(due - timedelta(microseconds=1)).closes_at == due
    assert calendar_days_close(CALENDAR, received, days) <= close_of_nth_working_day(CALENDAR, received, days)

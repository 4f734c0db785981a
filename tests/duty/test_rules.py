"""Duty hours by the kind of day, the first three months, and the walk of a call; without a database (C13)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.duty import wording
from desk_app.duty.rules import (
    OTHER_HOURS,
    WORKING_HOURS,
    CallState,
    ContactDraft,
    DutyDraft,
    DutyTime,
    check_way,
    duty_time,
    first_case_due,
    hours_on,
    may_serve,
    minutes_of,
    monday_of,
    months_after,
    needed,
)
from desk_app.kernel.calendar import DayKind, DayOverride, WorkCalendar, parse_windows
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting

ZONE = ZoneInfo("Asia/Shanghai")
DAY, OFF = parse_windows("09:00-18:00"), parse_windows("")
OVERRIDES = (
    DayOverride(date(2026, 10, 1), DayKind.PUBLIC_HOLIDAY, key="national_day"),
    DayOverride(date(2026, 10, 10), DayKind.MAKE_UP, key="national_day"),
    DayOverride(date(2026, 10, 14), DayKind.OWN, OFF),
)
WEEK = WorkCalendar(ZONE, (DAY, DAY, DAY, DAY, DAY, OFF, OFF), OVERRIDES)
WORKING, OTHER = "08:00-21:00", "09:00-20:00"


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2026, 9, 30), WORKING),  # a Wednesday
        (date(2026, 10, 1), OTHER),  # a public holiday
        (date(2026, 10, 3), OTHER),  # a Saturday
        (date(2026, 10, 10), WORKING),  # a Saturday worked instead
        (date(2026, 10, 14), OTHER),  # the site's own day off
    ],
)
def test_c13_the_hours_follow_the_kind_of_day(day: date, hours: str) -> None:
    assert hours_on(WEEK.day(day), WORKING, OTHER) == hours


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2026-09-30 08:00", DutyTime.DUTY),
        ("2026-09-30 07:59", DutyTime.CLOSED),
        ("2026-09-30 09:00", DutyTime.NORMAL),
        ("2026-09-30 18:00", DutyTime.DUTY),
        ("2026-09-30 21:00", DutyTime.CLOSED),
        ("2026-10-01 08:30", DutyTime.CLOSED),
        ("2026-10-01 19:59", DutyTime.DUTY),
        ("2026-10-10 08:30", DutyTime.DUTY),
    ],
)
def test_c13_the_line_is_for_callers_outside_the_desks_own_hours(when: str, expected: DutyTime) -> None:
    moment = datetime.fromisoformat(when).replace(tzinfo=ZONE)
    assert duty_time(WEEK, moment, WORKING, OTHER) is expected


@pytest.mark.parametrize(
    "hours", ["", "8", "21:00-08:00", "08:00-25:00", "a:b-c:d", "08:61-09:00", "08:00-20:99", "8-20"]
)
def test_hours_that_are_none_are_refused(hours: str) -> None:
    with pytest.raises(Refusal, match=r"duty\.bad_hours"):
        minutes_of(hours)


@pytest.mark.parametrize("setting", [WORKING_HOURS, OTHER_HOURS])
def test_c13_hours_that_are_none_never_become_the_setting(setting: Setting[str]) -> None:
    with pytest.raises(Refusal, match=r"duty\.bad_hours"):
        setting.checked("from eight to nine")
    assert setting.checked("７:30 - 22:00") == "７:30 - 22:00"
    assert minutes_of("７:30 - 22:00") == (450, 1320)
    assert "08:00-21:00" in wording.refusal("duty.bad_hours", {"hours": "x"}, "en")


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 24))
def test_c13_months_end_on_the_same_day_or_the_months_last(day: date, months: int) -> None:
    after = months_after(day, months)
    assert (after.year * 12 + after.month) - (day.year * 12 + day.month) == months
    assert after.day == day.day or (after + timedelta(days=1)).day == 1
    assert may_serve(day, after, months)
    assert not may_serve(day, after - timedelta(days=1), months)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_week_begins_on_its_monday(day: date) -> None:
    monday = monday_of(day)
    assert monday.weekday() == 0
    assert timedelta(0) <= day - monday < timedelta(days=7)


def test_c13_a_case_is_due_soon_after_the_next_opening() -> None:
    saturday = datetime(2026, 11, 21, 20, tzinfo=ZONE)
    assert first_case_due(WEEK, saturday, 60).astimezone(ZONE) == datetime(2026, 11, 23, 10, tzinfo=ZONE)


@pytest.mark.parametrize("state", [CallState.SOLVED, CallState.REDIRECTED])
def test_what_ended_goes_nowhere(state: CallState) -> None:
    with pytest.raises(Refusal, match=r"duty\.not_from_here"):
        check_way(state, CallState.EMERGENCY)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (DutyDraft(" "), "duty.no_question"),
        (DutyDraft("x" * 2001), "duty.too_long"),
        (DutyDraft("x", name="y" * 201), "duty.too_long"),
        (DutyDraft("x", "李", "-"), "duty.no_contact"),
        (DutyDraft("x", "", "138"), "duty.no_contact"),
    ],
)
def test_c13_question_name_and_contact_are_taken(draft: DutyDraft, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        draft.reachable()
    assert refused.value.code == code


def test_what_is_typed_is_cleaned() -> None:
    assert ContactDraft(" 漏水\n", "工程", "8021").checked().situation == "漏水"
    assert needed(" ja ", "duty.no_note") == "ja"

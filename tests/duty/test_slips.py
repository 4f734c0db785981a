"""The rota on paper: empty weeks stand empty, holidays are named once."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from desk_app.duty.slips import Rota, rota_facts, special_days
from desk_app.kernel.calendar import DayKind, DayOverride, WorkCalendar, parse_windows

DAY, OFF = parse_windows("09:00-18:00"), parse_windows("")
OVERRIDES = tuple(DayOverride(date(2026, 10, day), DayKind.PUBLIC_HOLIDAY, key="national_day") for day in (1, 2))
WEEK = WorkCalendar(ZoneInfo("Asia/Shanghai"), (DAY, DAY, DAY, DAY, DAY, OFF, OFF), OVERRIDES)
MONDAY = date(2026, 9, 28)


def test_c13_public_holidays_of_the_week_are_named_once() -> None:
    assert special_days(WEEK, MONDAY, "en") == ("10-01, 10-02 National Day",)


def test_c13_a_week_without_anybody_stands_empty() -> None:
    facts = rota_facts(Rota("23", MONDAY, 1, "8600", "08:00-21:00", "09:00-20:00"), (), {}, WEEK, "en")
    weeks = facts["weeks"]
    assert isinstance(weeks, list)
    assert weeks[0]["person"] == ""
    assert weeks[0]["days"] == "09-28 – 10-04"

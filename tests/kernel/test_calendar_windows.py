"""Windows of a day as people write them."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.calendar import DayKind, DayOverride, Window, WorkCalendar, parse_windows, write_windows
from desk_app.kernel.refusal import Refusal


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("", ""),
        ("8:30-12:00, 13:30-18:00", "08:30-12:00 13:30-18:00"),
        ("13:30-18:00 08:30-12:00", "08:30-12:00 13:30-18:00"),
        ("０８：３０－１２：００、１３：３０～１８：００", "08:30-12:00 13:30-18:00"),
        ("9:00 - 17:00", "09:00-17:00"),
        ("9:00 至 17:00", "09:00-17:00"),
        ("22:00-06:00", "22:00-06:00"),
        ("00:00-24:00", "00:00-24:00"),
        ("00:00-00:00", "00:00-24:00"),
        ("18:00-24:00", "18:00-24:00"),
    ],
)
def test_windows_are_read_as_people_type_them(typed: str, written: str) -> None:
    assert write_windows(parse_windows(typed)) == written


@pytest.mark.parametrize(
    "typed", ["9-17", "25:00-26:00", "24:00-02:00", "09:60-10:00", "09:00-10:60", "09:00-24:01", "x"]
)
def test_windows_that_cannot_be_read_are_refused(typed: str) -> None:
    with pytest.raises(Refusal, match=r"calendar\.window_unreadable"):
        parse_windows(typed)


def test_windows_that_overlap_are_refused() -> None:
    with pytest.raises(Refusal, match=r"calendar\.windows_overlap"):
        parse_windows("08:00-12:00 11:59-13:00")
    with pytest.raises(Refusal, match=r"calendar\.windows_overlap"):
        parse_windows("22:00-06:00 23:00-23:30")
    assert len(parse_windows("08:00-12:00 12:00-13:00")) == 2


@given(st.integers(0, 1439), st.integers(1, 1440))
def test_every_window_is_read_back(start: int, length: int) -> None:
    window = Window(start, start + length)
    assert parse_windows(str(window)) == (window,)


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (1440, 1500), (60, 60), (60, 1501)])
def test_a_window_that_is_none_is_a_bug(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a window"):
        Window(start, end)


def test_days_keep_their_windows_in_order_and_free_of_overlaps() -> None:
    late, early, across = Window(600, 700), Window(500, 550), Window(540, 610)
    assert DayOverride(date(2026, 1, 1), DayKind.OWN, (late, early)).windows == (early, late)
    calendar = WorkCalendar(ZoneInfo("Asia/Shanghai"), ((late, early), (), (), (), (), (), ()))
    assert calendar.week[0] == (early, late)
    with pytest.raises(ValueError, match="overlap"):
        DayOverride(date(2026, 1, 1), DayKind.OWN, (late, across))

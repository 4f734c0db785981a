"""Working time by example: lunch, nights, holidays, make-up days, changes of the clock, pauses, explanations."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from desk_app.kernel.calendar import (
    DayKind,
    DayLine,
    DayOverride,
    Pause,
    Week,
    WorkCalendar,
    explain,
    parse_windows,
    public_holidays,
)
from desk_app.kernel.refusal import Refusal

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
OFFICE = parse_windows("08:30-12:00 13:30-18:00")
FIVE_DAYS: Week = (OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, (), ())
CLOSED: Week = ((), (), (), (), (), (), ())
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)

# Thursday 19 to Monday 23 November 2026, the Saturday a make-up day for the Friday off.
THURSDAY, FRIDAY, SATURDAY = date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 21)
SWAPPED = (
    DayOverride(FRIDAY, DayKind.PUBLIC_HOLIDAY, name="Founder's day"),
    DayOverride(SATURDAY, DayKind.MAKE_UP),
)


def daily(windows: str, zone: ZoneInfo) -> WorkCalendar:
    day = parse_windows(windows)
    return WorkCalendar(zone, (day, day, day, day, day, day, day))


def at(text: str, zone: tzinfo = SHANGHAI, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


def test_d2_time_counts_only_inside_the_windows() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS)
    assert calendar.advance(at("2026-11-19 11:55"), 10 * MINUTE) == at("2026-11-19 13:35")
    assert calendar.advance(at("2026-11-20 17:00"), 2 * HOUR) == at("2026-11-23 09:30")
    assert calendar.worked(at("2026-11-20 17:00"), at("2026-11-23 09:30")) == 2 * HOUR


def test_d2_what_comes_in_while_closed_is_due_in_the_first_minutes_of_the_next_opening() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS)
    assert calendar.advance(at("2026-11-20 18:00"), 10 * MINUTE) == at("2026-11-23 08:40")
    assert calendar.advance(at("2026-11-21 03:00"), 10 * MINUTE) == at("2026-11-23 08:40")


def test_what_fills_the_day_to_the_end_is_due_at_its_close() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS)
    assert calendar.advance(at("2026-11-19 17:50"), 10 * MINUTE) == at("2026-11-19 18:00")
    assert calendar.advance(at("2026-11-19 17:50"), timedelta(0)) == at("2026-11-19 17:50")


def test_holidays_are_off_and_make_up_days_work_like_an_ordinary_day() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, SWAPPED)
    assert calendar.advance(at("2026-11-19 17:40"), 30 * MINUTE) == at("2026-11-21 08:40")
    assert [calendar.day(day).kind for day in (THURSDAY, FRIDAY, SATURDAY, date(2026, 11, 22))] == [
        DayKind.WORKING,
        DayKind.PUBLIC_HOLIDAY,
        DayKind.MAKE_UP,
        DayKind.OFF,
    ]
    assert calendar.day(SATURDAY).windows == OFFICE


def test_a_make_up_day_takes_the_windows_of_the_first_day_that_has_any() -> None:
    morning = parse_windows("9:00-12:00")
    calendar = WorkCalendar(SHANGHAI, ((), morning, (), (), OFFICE, (), ()), SWAPPED)
    assert calendar.day(SATURDAY).windows == morning
    assert not WorkCalendar(SHANGHAI, CLOSED, SWAPPED).day(SATURDAY).is_working


def test_an_override_may_have_its_own_windows() -> None:
    short = parse_windows("10:00-15:00")
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, (DayOverride(FRIDAY, DayKind.PUBLIC_HOLIDAY, short),))
    assert calendar.worked(at("2026-11-20 00:00"), at("2026-11-21 00:00")) == 5 * HOUR


def test_the_sites_own_day_wins_over_an_imported_one_whatever_the_order() -> None:
    own = DayOverride(FRIDAY, DayKind.OWN, OFFICE, name="open all the same")
    for overrides in ((own, *SWAPPED), (*SWAPPED, own)):
        assert WorkCalendar(SHANGHAI, FIVE_DAYS, overrides).day(FRIDAY).name == "open all the same"


def test_a_window_over_midnight_belongs_to_the_day_it_opens() -> None:
    night = parse_windows("22:00-06:00")
    calendar = WorkCalendar(SHANGHAI, (night, (), (), (), (), (), ()))
    assert calendar.worked(at("2026-11-23 00:00"), at("2026-11-25 00:00")) == 8 * HOUR
    assert calendar.is_open(at("2026-11-24 05:59"))
    assert not calendar.is_open(at("2026-11-24 06:00"))
    assert calendar.day_of(at("2026-11-24 05:59")).day == date(2026, 11, 23)
    assert calendar.day_of(at("2026-11-24 06:00")).day == date(2026, 11, 24)
    assert calendar.day(date(2026, 11, 23)).closes_at == at("2026-11-24 06:00")


def test_time_of_two_windows_that_overlap_over_midnight_counts_once() -> None:
    calendar = daily("05:00-12:00 22:00-06:00", SHANGHAI)
    assert calendar.worked(at("2026-11-23 12:00"), at("2026-11-24 12:00")) == 14 * HOUR
    always = daily("00:00-24:00", SHANGHAI)
    assert always.worked(at("2026-11-23 07:31"), at("2027-11-23 07:31")) == timedelta(days=365)


def test_open_and_next_opening() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, SWAPPED)
    assert calendar.is_open(at("2026-11-19 08:30"))
    assert not calendar.is_open(at("2026-11-19 12:00"))
    assert calendar.next_opening(at("2026-11-19 12:00")) == at("2026-11-19 13:30")
    assert calendar.next_opening(at("2026-11-19 14:00")) == at("2026-11-19 14:00")
    assert calendar.next_opening(at("2026-11-19 18:00")) == at("2026-11-21 08:30")
    assert calendar.next_opening(at("2026-11-30 18:00")) == at("2026-12-01 08:30")


@pytest.mark.parametrize(
    ("zone", "skipped", "hours"),
    [(BERLIN, "2026-03-29", 8), (BERLIN, "2026-10-25", 10), (NEW_YORK, "2026-03-08", 8), (NEW_YORK, "2026-11-01", 10)],
)
def test_an_hour_that_is_skipped_or_comes_twice_is_counted_as_it_passes(
    zone: ZoneInfo, skipped: str, hours: int
) -> None:
    calendar = daily("00:00-09:00", zone)
    midnight = at(f"{skipped} 00:00", zone)
    assert calendar.worked(midnight, midnight + 12 * HOUR) == hours * HOUR
    assert calendar.advance(midnight, hours * HOUR) == at(f"{skipped} 09:00", zone)


def test_an_opening_in_the_skipped_hour_is_when_it_is_skipped() -> None:
    three = at("2026-03-29 03:00", BERLIN)
    assert daily("02:30-06:00", BERLIN).next_opening(at("2026-03-29 00:00", BERLIN)) == three
    assert daily("00:00-02:30", BERLIN).day(date(2026, 3, 29)).closes_at == three
    assert not daily("02:10-02:50", BERLIN).day(date(2026, 3, 29)).is_working
    assert daily("02:10-02:50", BERLIN).day(date(2026, 3, 30)).is_working


def test_a_window_in_the_hour_that_comes_twice_opens_first_and_closes_last() -> None:
    day = daily("02:30-02:40", BERLIN).day(date(2026, 10, 25))
    assert day.opens_at == at("2026-10-25 02:30", BERLIN)
    assert day.closes_at == at("2026-10-25 02:40", BERLIN, fold=1)
    two = daily("01:00-02:20 02:40-04:00", BERLIN)
    assert two.worked(at("2026-10-25 00:00", BERLIN), at("2026-10-25 05:00", BERLIN)) == 4 * HOUR


def test_times_of_one_zone_are_compared_as_instants_also_in_the_hour_that_comes_twice() -> None:
    calendar = daily("00:00-24:00", BERLIN)
    first = datetime(2026, 10, 25, 2, 50, tzinfo=BERLIN)
    second = datetime(2026, 10, 25, 2, 10, tzinfo=BERLIN, fold=1)
    assert calendar.worked(first, second) == 20 * MINUTE
    assert calendar.advance(first, 20 * MINUTE) == second.astimezone(UTC)


def test_a_clock_stands_still_while_paused() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS)
    # 30 minutes before lunch and 20 after; the lunch hour in it was closed anyway.
    pauses = (Pause(at("2026-11-19 11:30"), at("2026-11-19 13:50")),)
    assert calendar.advance(at("2026-11-19 11:00"), HOUR, pauses) == at("2026-11-19 14:20")
    assert calendar.worked(at("2026-11-19 11:00"), at("2026-11-19 14:20"), pauses) == HOUR
    assert calendar.worked(at("2026-11-19 11:40"), at("2026-11-19 13:40"), pauses) == timedelta(0)


def test_overlapping_pauses_are_taken_off_once() -> None:
    calendar = daily("00:00-24:00", SHANGHAI)
    pauses = [
        Pause(at("2026-11-19 10:30"), at("2026-11-19 11:00")),
        Pause(at("2026-11-19 10:00"), at("2026-11-19 10:45")),
        Pause(at("2026-11-19 10:10"), at("2026-11-19 10:20")),
        Pause(at("2026-11-19 12:00"), at("2026-11-19 12:30")),
        Pause(at("2026-11-19 01:00"), at("2026-11-19 02:00")),
    ]
    assert calendar.worked(at("2026-11-19 09:00"), at("2026-11-19 13:00"), pauses) == 150 * MINUTE
    assert calendar.advance(at("2026-11-19 09:00"), 150 * MINUTE, pauses) == at("2026-11-19 13:00")
    with pytest.raises(ValueError, match="ends before it starts"):
        Pause(at("2026-11-19 10:30"), at("2026-11-19 10:00"))


def test_a_deadline_explains_itself_day_by_day() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, SWAPPED)
    pauses = (Pause(at("2026-11-21 09:00"), at("2026-11-21 10:00")),)
    since = at("2026-11-19 17:40")
    due = calendar.advance(since, 8 * HOUR, pauses)
    assert due == at("2026-11-23 09:10")
    assert explain(calendar, since, due, pauses) == (
        DayLine(THURSDAY, DayKind.WORKING, OFFICE, 20 * MINUTE, timedelta(0)),
        DayLine(FRIDAY, DayKind.PUBLIC_HOLIDAY, (), timedelta(0), timedelta(0), "Founder's day", is_working=False),
        DayLine(SATURDAY, DayKind.MAKE_UP, OFFICE, 7 * HOUR, HOUR),
        DayLine(date(2026, 11, 22), DayKind.OFF, (), timedelta(0), timedelta(0), is_working=False),
        DayLine(date(2026, 11, 23), DayKind.WORKING, OFFICE, 40 * MINUTE, timedelta(0)),
    )


def test_a_deadline_due_at_midnight_ends_on_the_day_that_closes() -> None:
    lines = explain(daily("00:00-24:00", SHANGHAI), at("2026-11-19 12:00"), at("2026-11-20 00:00"))
    assert [(line.day, line.worked) for line in lines] == [(THURSDAY, 12 * HOUR)]


def test_a_desk_that_never_opens_is_refused() -> None:
    calendar = WorkCalendar(SHANGHAI, CLOSED)
    monday = at("2026-11-23 09:00")
    for ask in (
        lambda: calendar.advance(monday, MINUTE),
        lambda: calendar.next_opening(monday),
        lambda: calendar.next_working_day(date(2026, 11, 23)),
    ):
        with pytest.raises(Refusal, match=r"calendar\.never_open"):
            ask()
    assert calendar.worked(monday, monday + 100 * HOUR) == timedelta(0)
    assert not calendar.is_open(monday)
    assert calendar.day(FRIDAY).opens_at is None
    assert calendar.day(FRIDAY).closes_at is None


def test_a_desk_closed_for_a_year_opens_again() -> None:
    away = tuple(DayOverride(FRIDAY + timedelta(days=nth), DayKind.OWN) for nth in range(365))
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, away)
    assert calendar.advance(at("2026-11-19 17:50"), 20 * MINUTE) == at("2027-11-22 08:40")


def test_the_horizon_is_counted_from_the_last_opening() -> None:
    thrice = tuple(DayOverride(FRIDAY + timedelta(days=nth), DayKind.OWN, OFFICE) for nth in (0, 300, 600))
    calendar = WorkCalendar(SHANGHAI, CLOSED, thrice)
    assert calendar.advance(at("2026-11-19 09:00"), 24 * HOUR) == at("2028-07-12 18:00")
    with pytest.raises(Refusal, match=r"calendar\.never_open"):
        calendar.advance(at("2026-11-19 09:00"), 25 * HOUR)


@pytest.mark.parametrize(
    "zone", ["Pacific/Kiritimati", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Etc/GMT+12"]
)
@pytest.mark.parametrize("windows", ["18:00-05:30", "20:00-24:00", "00:00-04:00", "12:00-12:00"])
def test_no_time_is_lost_where_months_meet(zone: str, windows: str) -> None:
    calendar = daily(windows, ZoneInfo(zone))
    length = parse_windows(windows)[0].end - parse_windows(windows)[0].start
    for since in (at("2026-06-24 00:00", UTC), at("2026-12-25 00:00", UTC), at("2027-02-23 00:00", UTC)):
        assert calendar.worked(since, since + timedelta(days=14)) == 14 * length * MINUTE


def test_mistakes_of_the_program_are_bugs() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS)
    with pytest.raises(ValueError, match="cannot advance"):
        calendar.advance(at("2026-11-19 09:00"), -MINUTE)
    with pytest.raises(ValueError, match="naive"):
        calendar.advance(datetime(2026, 11, 19, 9), MINUTE)  # noqa: DTZ001  the mistake under test
    with pytest.raises(ValueError, match="cannot be"):
        DayOverride(FRIDAY, DayKind.WORKING)


def test_c11_the_day_says_which_greeting_it_calls_for() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, (*public_holidays(2026), DayOverride(FRIDAY, DayKind.PUBLIC_HOLIDAY)))
    greetings = {
        date(2026, 2, 17): "spring_festival",
        date(2026, 2, 14): "",  # a Saturday that makes up for the festival
        date(2026, 4, 5): "",  # nobody is wished joy on Tomb-Sweeping Day
        FRIDAY: "holiday",
        SATURDAY: "weekend",
        THURSDAY: "",
    }
    assert {day: calendar.day(day).greeting_key for day in greetings} == greetings


def test_a_thousand_deadlines_over_a_year_take_no_time() -> None:
    calendar = WorkCalendar(SHANGHAI, FIVE_DAYS, public_holidays(2026))
    since = at("2026-01-05 09:00")
    calendar.advance(since, 2000 * HOUR)
    began = perf_counter()
    for minute in range(1000):
        calendar.advance(since + minute * MINUTE, 2000 * HOUR)
    # About 15 µs each; ten times that would mean that days are walked again.
    assert perf_counter() - began < 0.5

"""Working time as laws, over random weeks, overrides, zones, pauses and the nights when clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.kernel.calendar import DayKind, DayOverride, Pause, Window, WorkCalendar, explain, parse_windows

TICK = timedelta(microseconds=1)
NOTHING = timedelta(0)

#: Ordinary days, nights, whole days, and windows that begin or end in the hour that clocks skip or repeat.
WINDOWS = [
    parse_windows(text)
    for text in (
        "",
        "",
        "08:30-12:00 13:30-18:00",
        "08:30-12:00 13:30-18:00",
        "09:00-17:00",
        "22:00-06:00",
        "00:00-24:00",
        "00:00-02:30 03:00-05:00",
        "01:30-02:15 02:15-02:45 23:00-01:59",
        "05:00-12:00 18:00-05:30",
        "12:00-12:00",
    )
]
#: Days around which something happens: clocks go forward and back, a month and a year end.
MIDNIGHTS = [
    datetime(2026, *day, tzinfo=UTC) for day in ((3, 29), (10, 25), (3, 8), (11, 1), (2, 14), (10, 1), (12, 31), (4, 5))
]
ZONES = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]

quick = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=150)

instants = st.builds(
    lambda midnight, offset: midnight + timedelta(microseconds=offset),
    st.sampled_from(MIDNIGHTS),
    st.integers(-4 * 86_400_000, 4 * 86_400_000).map(lambda milliseconds: milliseconds * 1000) | st.integers(-9, 9),
)
spans = st.integers(0, 3 * 86_400_000).map(lambda milliseconds: timedelta(milliseconds=milliseconds)) | st.integers(
    0, 3
).map(lambda hours: timedelta(hours=hours))


@st.composite
def overrides(draw: st.DrawFn) -> DayOverride:
    day = draw(st.sampled_from(MIDNIGHTS)).date() + timedelta(days=draw(st.integers(-5, 9)))
    kind = draw(st.sampled_from([DayKind.PUBLIC_HOLIDAY, DayKind.MAKE_UP, DayKind.OWN]))
    return DayOverride(day, kind, draw(st.none() | st.sampled_from(WINDOWS)))


@st.composite
def calendars(draw: st.DrawFn) -> WorkCalendar:
    week = draw(st.tuples(*[st.sampled_from(WINDOWS)] * 7).filter(any))
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    return WorkCalendar(zone, week, tuple(draw(st.lists(overrides(), max_size=8))))


@st.composite
def pauses(draw: st.DrawFn) -> Pause:
    start = draw(instants)
    return Pause(start, start + draw(spans))


@quick
@given(calendars(), instants, spans, st.lists(pauses(), max_size=3))
def test_advancing_works_exactly_as_long_as_asked_and_not_a_tick_longer(
    calendar: WorkCalendar, since: datetime, by: timedelta, paused: list[Pause]
) -> None:
    due = calendar.advance(since, by, paused)
    assert calendar.worked(since, due, paused) == by
    assert due == since if by == NOTHING else calendar.worked(since, due - TICK, paused) == by - TICK


@quick
@given(calendars(), instants, spans, spans, st.lists(pauses(), max_size=3))
def test_advancing_twice_is_advancing_by_the_sum(
    calendar: WorkCalendar, since: datetime, first: timedelta, then: timedelta, paused: list[Pause]
) -> None:
    halfway = calendar.advance(since, first, paused)
    assert calendar.advance(halfway, then, paused) == calendar.advance(since, first + then, paused)


@quick
@given(calendars(), instants, instants, instants, st.lists(pauses(), max_size=2))
def test_worked_time_adds_up_and_has_a_sign(
    calendar: WorkCalendar, first: datetime, second: datetime, third: datetime, paused: list[Pause]
) -> None:
    one, two = calendar.worked(first, second, paused), calendar.worked(second, third, paused)
    assert one + two == calendar.worked(first, third, paused)
    assert calendar.worked(second, first, paused) == -one
    assert abs(one) <= abs(second - first)


@quick
@given(calendars(), instants)
def test_open_means_that_time_counts(calendar: WorkCalendar, instant: datetime) -> None:
    assert calendar.is_open(instant) == (calendar.worked(instant, instant + TICK) == TICK)
    opening = calendar.next_opening(instant)
    assert opening >= instant
    assert calendar.is_open(opening)
    assert calendar.worked(instant, opening) == NOTHING
    assert calendar.advance(instant, TICK) == opening + TICK


@quick
@given(calendars(), instants, spans, st.lists(pauses(), max_size=2))
def test_an_explanation_adds_up_to_what_it_explains(
    calendar: WorkCalendar, since: datetime, by: timedelta, paused: list[Pause]
) -> None:
    due = calendar.advance(since, by, paused)
    lines = explain(calendar, since, due, paused)
    assert sum((line.worked for line in lines), NOTHING) == by
    assert sum((line.worked + line.paused for line in lines), NOTHING) == calendar.worked(since, due)
    days = [line.day for line in lines]
    assert days == [days[0] + timedelta(days=nth) for nth in range(len(days))]


@quick
@given(calendars(), st.sampled_from(MIDNIGHTS))
def test_a_days_open_times_never_overlap_another_days(calendar: WorkCalendar, midnight: datetime) -> None:
    first = midnight.date() - timedelta(days=4)
    borders = [
        border for nth in range(8) for span in calendar.day(first + timedelta(days=nth)).spans for border in span
    ]
    assert borders == sorted(borders)


def shows_open(calendar: WorkCalendar, instant: datetime) -> bool:
    """Look at the wall clock and the list of windows, nothing else."""
    wall = instant.astimezone(calendar.zone)
    minutes = wall.hour * 60 + wall.minute
    by_day = {override.day: override.windows or () for override in calendar.overrides}

    def covers(day: date, minute: int) -> bool:
        return any(window.start <= minute < window.end for window in by_day.get(day, calendar.week[day.weekday()]))

    return covers(wall.date(), minutes) or covers(wall.date() - timedelta(days=1), minutes + 1440)


fives = st.integers(0, 287).map(lambda five: five * 5)


@st.composite
def any_windows(draw: st.DrawFn, *, around_two: bool) -> tuple[Window, ...]:
    borders = sorted(draw(st.sets(fives, max_size=4)))
    borders = borders[: len(borders) // 2 * 2]
    late = [1440 * (place == len(borders) - 1 and draw(st.booleans())) for place in range(len(borders))]
    windows = [
        Window(start, end + extra)
        for start, end, extra in zip(borders[::2], borders[1::2], late[1::2], strict=True)
        if end + extra <= start + 1440
    ]
    return tuple(window for window in windows if around_two or not touches_change(window))


def touches_change(window: Window) -> bool:
    return any(60 <= border % 1440 < 240 for border in (window.start, window.end))


@settings(quick, max_examples=60)
@given(st.data(), st.sampled_from(MIDNIGHTS), st.integers(-700, 700), st.sampled_from(ZONES))
def test_worked_time_is_what_a_patient_clerk_counts_with_the_wall_clock(
    data: st.DataObject, midnight: datetime, start: int, zone: str
) -> None:
    # Where clocks change, borders inside the changing hour follow a rule of their own (proved by example).
    steady = zone in {"Asia/Shanghai", "Asia/Kathmandu"}
    windows = any_windows(around_two=steady)
    week = data.draw(st.tuples(*[windows] * 7))
    off = DayOverride(midnight.date(), DayKind.OWN, data.draw(windows))
    calendar = WorkCalendar(ZoneInfo(zone), week, (off,))
    since = midnight + timedelta(minutes=start * 5)
    step = timedelta(minutes=5)
    moments = [since + nth * step for nth in range(300)]
    counted = sum((step for moment in moments if shows_open(calendar, moment)), NOTHING)
    assert calendar.worked(since, moments[-1] + step) == counted

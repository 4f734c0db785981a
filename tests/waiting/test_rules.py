"""The arithmetic of the waiting room."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.phrases.rules import CardKey, builtin_cards
from desk_app.reception.rules import Mark
from desk_app.waiting.rules import (
    CARD_STEPS,
    SCALES,
    Kind,
    Place,
    Span,
    board_place,
    fitting_card,
    languages_of,
    scale_for,
    spans,
    spoken_label,
    stretches,
    words_room,
)

START = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)
LIMIT = timedelta(minutes=3)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def test_r2_a_wait_turns_over_at_three_minutes() -> None:
    of = spans([(START, Kind.WAIT)], LIMIT)
    assert list(stretches(of, START, at(180))) == [(Kind.WAIT, 0, 180)]
    assert list(stretches(of, START, at(203))) == [(Kind.WAIT, 0, 180), (Kind.OVER, 180, 203)]


def test_r2_an_urgent_visitor_is_over_at_once() -> None:
    assert list(stretches(spans([(START, Kind.WAIT)], timedelta(0)), START, at(5))) == [(Kind.OVER, 0, 5)]


def test_r2_waits_that_follow_each_other_are_one() -> None:
    """Called and back in the queue: the three minutes go on."""
    of = spans([(START, Kind.WAIT), (at(100), Kind.WAIT)], LIMIT)
    assert list(stretches(of, START, at(200))) == [(Kind.WAIT, 0, 100), (Kind.WAIT, 100, 180), (Kind.OVER, 180, 200)]


def test_r2_a_new_wait_after_being_served_has_its_own_three_minutes() -> None:
    of = spans([(START, Kind.WAIT), (at(60), Kind.SERVING), (at(600), Kind.WAIT)], LIMIT)
    assert list(stretches(of, START, at(790)))[-2:] == [(Kind.WAIT, 600, 780), (Kind.OVER, 780, 790)]


def test_r6_who_waits_for_a_host_is_settled_and_never_over() -> None:
    of = spans([(START, Kind.WAIT), (at(120), Kind.SETTLED)], LIMIT)
    assert list(stretches(of, START, at(900))) == [(Kind.WAIT, 0, 120), (Kind.SETTLED, 120, 900)]


def test_a_visitor_who_was_not_there_leaves_a_gap() -> None:
    of = spans([(START, Kind.WAIT), (at(60), None), (at(90), Kind.WAIT)], LIMIT)
    assert list(stretches(of, START, at(100))) == [(Kind.WAIT, 0, 60), (Kind.WAIT, 90, 100)]


def test_what_was_before_the_bar_begins_is_not_shown() -> None:
    assert list(stretches((Span(Kind.WAIT, at(-500), at(-10)),), START, at(10))) == []


@given(
    st.lists(st.tuples(st.integers(0, 4000), st.sampled_from(list(Kind))), min_size=1, max_size=8),
    st.integers(0, 4000),
    st.integers(0, 600),
)
def test_stretches_cover_the_stay_without_gap_or_overlap(steps: list[tuple[int, Kind]], later: int, limit: int) -> None:
    periods = sorted((at(second), kind) for second, kind in steps if kind is not Kind.OVER) or [(START, Kind.WAIT)]
    now = periods[-1][0] + timedelta(seconds=later)
    found = list(stretches(spans(periods, timedelta(seconds=limit)), periods[0][0], now))
    edges = [0.0, *(end for _, _, end in found)]
    assert all(start == edge for (_, start, _), edge in zip(found, edges, strict=False))
    assert edges[-1] == (now - periods[0][0]).total_seconds()


@pytest.mark.parametrize(("minutes", "scale"), [(0, 20), (20, 20), (21, 30), (45, 60), (110, 120), (900, 240)])
def test_the_scale_holds_the_longest_stay(minutes: int, scale: int) -> None:
    assert scale_for(timedelta(minutes=minutes)).minutes == scale
    assert all(one.minutes % one.step == 0 for one in SCALES)


@given(st.lists(st.floats(0, 800), min_size=1, max_size=6), st.lists(st.integers(1, 200), min_size=6, max_size=6))
def test_words_of_pins_never_overlap(lines: list[float], widths: list[int]) -> None:
    lines.sort()
    choices = [(width, width // 2) for width in widths[: len(lines)]]
    ends = [*lines[1:], 800.0]
    for line, end, widths_, place in zip(lines, ends, choices, words_room(lines, choices, 800, 4), strict=True):
        assert place == -1 or line + 4 + widths_[place] <= end


def test_every_step_shown_stands_on_its_card_and_every_mark_exists() -> None:
    for card, steps in CARD_STEPS.items():
        known = {step.key for step in builtin_cards("zh_CN")[CardKey(card)].steps}
        for step in steps:
            assert {step.key, *step.notes} <= known
            kind, _, mark = step.does.partition(":")
            assert kind != "mark" or Mark(mark)


@pytest.mark.parametrize(
    ("case", "card"),
    [
        ({"is_checking": True, "is_waiting": False}, "checking"),
        ({"is_waiting": False}, ""),
        ({"host": "in"}, "host_in"),
        ({"host": "out", "is_over": True}, "host_out"),
        ({"host": "busy", "has_tea": True}, "host_busy"),
        ({"is_over": True}, "second_guest"),
        ({"has_tea": True}, "refill"),
        ({}, "tea"),
    ],
)
def test_the_card_that_helps_now(case: dict[str, object], card: str) -> None:
    usual = {"is_waiting": True, "is_checking": False, "host": "", "is_over": False, "has_tea": False}
    assert fitting_card(**(usual | case)) == card  # type: ignore[arg-type]


def test_digits_are_spoken_one_by_one() -> None:
    assert spoken_label("A012", "zh_CN") == "A零一二"
    assert spoken_label("A012", "en") == "A zero one two"
    assert spoken_label("²", "zh_TW") == "²"


def test_chinese_and_english_with_the_sites_own_first() -> None:
    assert languages_of("site", "zh_TW") == ("zh_TW",)
    assert languages_of("both", "zh_CN") == ("zh_CN", "en")
    assert languages_of("rotate", "en") == ("en", "zh_CN")


NAMES = st.sampled_from(["desk", "wall", "till", "beamer"])


@given(st.lists(NAMES, unique=True), NAMES, st.sampled_from(["", "wall", "gone"]), st.booleans(), st.booleans())
def test_the_board_never_covers_the_staffs_screen(
    screens: list[str], staff: str, wanted: str, is_asked: bool, may_be_window: bool
) -> None:
    place = board_place(screens, staff, wanted, is_asked=is_asked, may_be_window=may_be_window)
    assert place.screen != staff
    assert place.screen in {"", *screens}
    assert not (place.is_window and not is_asked)
    if wanted and place.screen:
        assert place.screen == wanted


@pytest.mark.parametrize(
    ("screens", "wanted", "is_asked", "may", "place"),
    [
        (("desk",), "", False, False, Place()),
        (("desk",), "", True, True, Place(is_window=True)),
        (("desk", "wall"), "", False, False, Place()),
        (("desk", "wall"), "", True, False, Place("wall")),
        (("desk", "till", "wall"), "wall", False, False, Place("wall")),
        (("desk", "till"), "wall", True, False, Place()),
        (("desk",), "", True, False, Place()),
    ],
)
def test_where_the_board_goes(screens: tuple[str, ...], wanted: str, is_asked: bool, may: bool, place: Place) -> None:
    assert board_place(screens, "desk", wanted, is_asked=is_asked, may_be_window=may) == place

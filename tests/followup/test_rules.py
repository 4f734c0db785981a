"""What holds for tasks: when they begin to press, whom one can report to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.followup.rules import TaskDraft, TaskKind, needed, presses_from, rungs
from desk_app.kernel.refusal import Refusal

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@given(st.integers(0, 1440))
def test_a_task_presses_that_long_before_it_is_due(minutes: int) -> None:
    assert presses_from(NOON, minutes, is_first=False) == NOON - timedelta(minutes=minutes)


def test_c13_what_comes_first_presses_at_once() -> None:
    assert TaskDraft("x", NOON, kind=TaskKind.FIRST).is_first
    assert presses_from(NOON, 30, is_first=True) is None


def test_the_ladder_is_divided_by_any_comma() -> None:
    assert rungs("客服主管，办公室主任、 总经理, ") == ("客服主管", "办公室主任", "总经理")
    assert rungs("") == ()


@given(st.text(max_size=50).filter(str.isprintable).filter(str.strip))
def test_text_that_says_something_is_kept(text: str) -> None:
    assert needed(text, "followup.no_title") == text.strip()


@pytest.mark.parametrize("text", ["", " \n", "\0"])
def test_text_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match=r"followup\.no_title"):
        needed(text, "followup.no_title")


def test_steps_without_words_are_left_out() -> None:
    assert TaskDraft("x", NOON, steps=(" ", "a\n")).checked().steps == ("a",)
    with pytest.raises(Refusal):
        TaskDraft("x", NOON, detail="y" * 2001).checked()

"""What goes wrong next stands on top; one matter is one prompt, however many marks it missed."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.prompts import Prompt, Tone, in_order, with_tone
from tests.databases import START


def prompt(key: str, minutes: int, tone: Tone = Tone.CALM) -> Prompt:
    return Prompt(key, "reception", START + timedelta(minutes=minutes), tone, key)


def test_late_before_soon_before_calm_and_the_earlier_first() -> None:
    found = in_order(
        [
            prompt("tea", 1),
            prompt("hand over", 3, Tone.SOON),
            prompt("reply", 9, Tone.LATE),
            prompt("call back", 2, Tone.LATE),
            prompt("away", 1),
        ]
    )
    assert [each.key for each in found] == ["call back", "reply", "hand over", "away", "tea"]


def test_d2_a_matter_that_missed_several_marks_is_one_prompt() -> None:
    marks = [prompt("refill", -20, Tone.LATE), prompt("refill", -10, Tone.LATE), prompt("refill", 0)]
    assert in_order(marks) == (marks[0],)
    assert in_order(reversed(marks)) == (marks[0],)


def test_d6_exactly_at_due_is_in_time() -> None:
    due = prompt("reply", 0)
    assert with_tone(due, START) is due
    assert with_tone(due, START + timedelta(milliseconds=1)).tone is Tone.LATE
    late = with_tone(due, START + timedelta(days=1))
    assert with_tone(late, START + timedelta(days=2)) is late


PROMPTS = st.lists(st.builds(prompt, st.sampled_from("abcd"), st.integers(-5, 5), st.sampled_from(Tone)), max_size=12)


@given(PROMPTS, st.randoms())
def test_the_order_does_not_depend_on_who_was_asked_first(prompts: list[Prompt], draw: object) -> None:
    expected = in_order(prompts)
    shuffled = list(prompts)
    draw.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(shuffled) == expected
    assert in_order(expected) == expected
    assert {each.key for each in expected} == {each.key for each in prompts}
    assert len(expected) == len({each.key for each in prompts})

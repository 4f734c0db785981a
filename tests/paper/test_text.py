"""Text on paper: cleaned, wrapped by the rules of Chinese typesetting, never lost without a word."""

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.paper.fonts import typeface
from desk_app.paper.text import LONGEST_FIELD, TextBox, box_width, clean, fitted, set_text, width_of

FACE = typeface("zh_CN")


def said(box: TextBox) -> list[str]:
    return ["".join(part for _, part, _ in line.runs) for line in box.lines]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("\u202eabc\u202c\u2066x\u2069", "abcx"),
        ("a\u200bb\ufeffc\u00add", "abcd"),
        ("a\tb\u00a0c", "a b c"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("  \n x \n", "x"),
        ("e\u0301", "é"),
        ("<b>a<b</b> &amp; {x}", "<b>a<b</b> &amp; {x}"),
    ],
)
def test_what_cannot_be_printed_is_taken_out_and_the_rest_stays(typed: str, kept: str) -> None:
    assert clean(typed) == (kept, False)


def test_a_compatibility_character_in_a_name_is_not_replaced() -> None:
    assert clean("\ufa11\u0301")[0].startswith("\ufa11")


def test_a_field_is_cut_at_its_longest_and_says_so() -> None:
    text, cut = clean("字" * 200_000)
    assert cut
    assert text == "字" * LONGEST_FIELD + "…"


def test_two_hundred_thousand_unbroken_characters_do_not_hang() -> None:
    began = perf_counter()
    set_text(clean("x" * 200_000)[0], 100, 9, FACE)
    assert perf_counter() - began < 1


def test_chinese_breaks_between_any_two_characters() -> None:
    assert said(set_text("天地玄黄宇宙洪荒", 45, 10, FACE)) == ["天地玄黄", "宇宙洪荒"]


def test_closing_punctuation_never_starts_a_line() -> None:
    assert said(set_text("天地玄黄，宇宙", 45, 10, FACE)) == ["天地玄", "黄，宇宙"]


def test_an_opening_bracket_never_ends_a_line() -> None:
    assert said(set_text("天地玄（黄）宇宙", 45, 10, FACE)) == ["天地玄", "（黄）宇", "宙"]


def test_a_latin_word_stays_whole_if_it_fits_on_a_line() -> None:
    assert said(set_text("the quick brown fox", 60, 10, FACE)) == ["the quick", "brown fox"]


def test_a_word_longer_than_the_line_is_broken() -> None:
    lines = said(set_text("x" * 100, 50, 10, FACE))
    assert "".join(lines) == "x" * 100
    assert len(lines) > 5


def test_a_text_with_too_many_lines_ends_with_an_ellipsis() -> None:
    box = set_text("天地玄黄宇宙洪荒日月盈昃", 45, 10, FACE, max_lines=2)
    assert box.shortened
    assert said(box)[-1].endswith("…")
    assert box.width <= 45


def test_the_type_shrinks_to_stand_on_one_line_but_not_below_its_smallest() -> None:
    assert fitted("天地玄黄", 100, 20, 5, FACE) == 20
    assert 9.9 < fitted("天地玄黄", 40, 20, 5, FACE) <= 10
    assert fitted("天地玄黄" * 10, 40, 20, 5, FACE) == 5


def test_a_character_no_font_has_takes_the_room_of_its_box() -> None:
    assert width_of("\U000f0000", FACE) == box_width("\U000f0000")


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300), st.floats(30, 400))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, width: float) -> None:
    plain = clean(text)[0]
    box = set_text(plain, width, 9, FACE)
    lines = said(box)
    assert "".join("".join(lines).split()) == "".join(plain.split())
    widest = max((width_of(char, FACE) for char in plain), default=0) * 9 / 1000
    assert box.width <= max(width, widest) + 0.01

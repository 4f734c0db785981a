"""Words never to use are found as they are typed, and nothing innocent is (P2)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.phrases import rules
from desk_app.phrases.rules import Kind, NeverWord

LANGUAGES = ("zh_CN", "zh_TW", "en")


def hits(text: str, language: str) -> list[str]:
    """Return the never-words of this language in a text."""
    return [hit.word for hit in rules.check(text, rules.builtin_never_words(language), language)]


@pytest.mark.parametrize(("language", "at_least"), [("zh_CN", 60), ("zh_TW", 60), ("en", 40)])
def test_p2_the_lists_are_complete_by_kind_and_offer_something_better(language: str, at_least: int) -> None:
    words = rules.builtin_never_words(language)
    assert len(words) >= at_least
    assert {word.kind for word in words} == set(Kind)
    assert all(word.alternative for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_p2_every_word_is_found_and_its_innocent_neighbours_are_not(language: str) -> None:
    for word in rules.builtin_never_words(language):
        assert word.word in hits(word.word, language), word
        for innocent in word.innocent:
            assert word.word not in hits(f"{innocent} " if language == "en" else innocent, language), innocent


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("这个我不知道，你去投诉吧", "zh_CN", ["不知道", "你去投诉"]),
        ("这是我们应该做的", "zh_CN", []),
        ("应该下午能好", "zh_CN", ["应该"]),
        ("请尽可能带齐证件", "zh_CN", []),
        ("不知道您是否方便", "zh_CN", []),
        ("母婴室可以喂奶", "zh_CN", []),
        ("喂，那边的", "zh_CN", ["喂"]),
        ("線路不清楚，請再撥一次", "zh_TW", []),
        ("這個我不清楚", "zh_TW", ["不清楚"]),
        ("Maybe tomorrow.", "en", ["maybe"]),
        ("They ate lovely summer fruit under the hey-day umbrella", "en", ["hey"]),
        ("the museum, the customer, Gloves", "en", []),
        ("I DON’T  KNOW", "en", ["don't know"]),
        ("ＭＡＹＢＥ　later", "en", ["maybe"]),
        ("I will let you know", "en", []),
        ("Dear Mr Carter, that is kind of you", "en", []),
        ("", "en", []),
    ],
)
def test_p2_words_are_found_as_people_type_them(text: str, language: str, found: list[str]) -> None:
    assert hits(text, language) == found


def test_p2_a_hit_knows_its_place_and_what_to_say_instead() -> None:
    text = "ok，這個我不知道"
    (hit,) = rules.check(text, rules.builtin_never_words("zh_TW"), "zh_TW")
    assert text[hit.start : hit.end] == "不知道"
    assert (hit.kind, hit.alternative) == (Kind.REFUSAL, "請稍候，我馬上為您查詢")


def test_p2_the_longest_word_wins() -> None:
    words = [NeverWord(word, Kind.REFUSAL, "…", "en") for word in ("no", "no way", "no way out")]
    assert [hit.word for hit in rules.check("no way out, no way, no", words, "en")] == ["no way out", "no way", "no"]


def test_p2_words_of_other_languages_and_empty_words_are_left_out() -> None:
    words = [NeverWord("maybe", Kind.VAGUENESS, "…", "en"), NeverWord(" ", Kind.SLANG, "…", "zh_CN")]
    assert rules.check("maybe 好", words, "zh_CN") == ()


@given(st.text(max_size=80))
def test_p2_any_text_is_checked_and_every_place_is_inside_it(text: str) -> None:
    for language in LANGUAGES:
        end = 0
        for hit in rules.check(text, rules.builtin_never_words(language), language):
            assert end <= hit.start < hit.end <= len(text)
            end = hit.end


@pytest.mark.parametrize(
    ("text", "language"),
    [("客人来咨询家庭会籍转让手续，需要核对合同附件，应该明天可以。" * 65, "zh_CN"),
     ("The guest asked about the transfer of a family membership; maybe tomorrow. " * 27, "en")],
)  # fmt: skip
def test_p2_two_thousand_characters_are_checked_between_two_key_presses(text: str, language: str) -> None:
    words = rules.builtin_never_words(language)
    text = text[:2000]
    times = []
    for _ in range(20):
        start = time.perf_counter()
        found = rules.check(text, words, language)
        times.append(time.perf_counter() - start)
    assert len(text) > 1900
    assert found
    assert min(times) < 0.002

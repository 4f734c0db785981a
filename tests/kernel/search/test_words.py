"""Any part of a run is a phrase of the run's tokens, and no phrase reaches into the next run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.search.words import MOST, fold, is_gram, kind_token, phrase, tokens

RUN = st.text("ab01", min_size=1, max_size=16) | st.text("张伟𠮷é", min_size=1, max_size=6)


def holds(kept: list[str], wanted: tuple[str, ...]) -> bool:
    size = len(wanted)
    return any(tuple(kept[start : start + size]) == wanted for start in range(len(kept) - size + 1))


@given(st.lists(RUN, min_size=1, max_size=4), st.data())
def test_every_part_of_a_run_is_a_phrase_of_its_tokens(runs: list[str], data: st.DataObject) -> None:
    kept = list(tokens(runs))
    run = data.draw(st.sampled_from(runs))
    start = data.draw(st.integers(0, len(run) - 1))
    end = data.draw(st.integers(start + 1, len(run)))
    assert holds(kept, phrase(run[start:end]))


@given(st.lists(RUN, min_size=1, max_size=4), RUN)
def test_what_is_no_part_of_any_run_is_no_phrase(runs: list[str], part: str) -> None:
    assert holds(list(tokens(runs)), phrase(part)) == any(part in run for run in runs)


def test_a_mobile_number_is_one_token_and_short_parts_have_their_own() -> None:
    assert phrase("13800001234") == ("13800001234",)
    assert phrase("138000") == ("138000",)
    assert phrase("1380") == ("138", "380")
    assert phrase("13") == ("13",)
    assert phrase("张伟") == ("张伟",)
    assert list(tokens(["ab1"])) == ["ab1", "a", "b", "1", "ab", "b1"]
    assert list(tokens(["张伟张"])) == ["张伟", "伟张", "张", "伟"]
    assert [is_gram(token) for token in ("abc", "ab", "张", "张伟", "a" * 11)] == [True, False, False, True, True]


@given(st.text(max_size=40))
def test_folding_folded_text_changes_nothing(text: str) -> None:
    runs = fold(text)
    assert fold(" ".join(runs)) == runs
    assert all(run and " " not in run and '"' not in run and "'" not in run for run in runs)


@given(st.text())
def test_no_text_holds_the_token_of_a_kind(text: str) -> None:
    assert "\u00a7" not in "".join(fold(text + "\u00a7visit"))
    assert kind_token("found_item") == "\u00a7found\u00a7item"


def test_a_bomb_of_one_character_stays_small() -> None:
    assert len("".join(fold("\ufdfa" * 10_000))) <= MOST

"""Every refusal of the kernel is a sentence in three languages: what happened and what to do."""

from __future__ import annotations

import ast
import re
import string
import sys
from collections.abc import Iterator
from datetime import date
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel import texts, wording
from desk_app.kernel.refusal import KERNEL_PREFIXES, Refusal, sentence
from desk_app.kernel.wording import SENTENCES, refusal
from tests import source_tree

PREFIXED = ("money", "quantity")  # kernel.money builds these codes from a prefix


def refusals() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Place, code and names of the facts of every refusal that the kernel's code raises."""
    for source in source_tree.program():
        if source.slice != "kernel":
            continue
        for node in ast.walk(source.tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refusal"):
                continue
            facts = frozenset(word.arg or "*" for word in node.keywords)
            code = node.args[0]
            if isinstance(code, ast.Constant):
                yield source.at(node.lineno), str(code.value), facts
            elif isinstance(code, ast.JoinedStr) and isinstance(code.values[-1], ast.Constant):
                for prefix in PREFIXED:
                    yield source.at(node.lineno), f"{prefix}{code.values[-1].value}", facts


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_refusal_of_the_kernel_has_its_own_sentence() -> None:
    found = list(refusals())
    assert len(found) > 40
    assert [f"{place} {code}" for place, code, _ in found if code not in SENTENCES] == []
    assert {code.partition(".")[0] for _, code, _ in found} <= KERNEL_PREFIXES


def test_a_sentence_asks_only_for_facts_that_are_given() -> None:
    wrong = [
        f"{place} {code}: {fields(SENTENCES[code]) - facts}"
        for place, code, facts in refusals()
        if "*" not in facts and not fields(SENTENCES[code]) <= facts
    ]
    assert wrong == []


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_says_what_happened_and_what_to_do(code: str) -> None:
    facts = dict.fromkeys(fields(SENTENCES[code]), "X")
    said = {language: refusal(code, facts, language) for language in texts.LANGUAGES}
    assert len(set(said.values())) == 3, "each language has its own words"
    for language, text in said.items():
        assert "{" not in text
        assert "?" not in text
        assert len(re.findall(r"[.。：:，；;,]", text)) >= 1
        assert text.count("X") == sum(name in facts for _, name, _, _ in string.Formatter().parse(SENTENCES[code])), (
            language
        )


def test_facts_are_worded_too() -> None:
    assert refusal("kernel.not_allowed", {"role": "supervisor"}, "zh_CN") == "这需要主管的权限。请由其办理或放行。"
    holder = {"holder": "07", "purpose": "restore", "pid": 5}
    assert "正在恢复备份" in refusal("kernel.already_open", holder, "zh_CN")
    assert refusal("calendar.never_open", {"since": date(2026, 11, 21), "days": 400}, "en").count("2026-11-21") == 1
    assert refusal("settings.not_a_choice", {"key": "k", "choices": ("a", "b")}, "en").endswith("Choose one of: a, b")
    second = refusal("backup.second_place_failed", {"path": "/usb", "why": "kernel.disk_full"}, "zh_CN")
    assert "磁盘已满" in second


@pytest.mark.parametrize(
    ("minimum", "maximum", "words"),
    [(1, 9, "from 1 to 9"), (1, None, "at least 1"), (None, 9, "at most 9")],
)
def test_a_setting_out_of_range_names_the_bounds_it_has(minimum: int | None, maximum: int | None, words: str) -> None:
    facts = {"key": "k", "minimum": minimum, "maximum": maximum}
    assert words in refusal("settings.out_of_range", facts, "en")


def test_markup_and_braces_in_facts_stay_what_they_are() -> None:
    assert "“{0}<b>”" in refusal("numbers.unreadable", {"text": "{0}<b>"}, "en")


@given(
    st.sampled_from([*SENTENCES, "kernel.x", "", "."]),
    st.dictionaries(st.text(), st.none() | st.integers() | st.text()),
)
def test_no_fact_can_make_wording_fail(code: str, facts: dict[str, object]) -> None:
    assert refusal(code, facts)


def test_an_unknown_code_still_reads_true() -> None:
    assert sentence(Refusal("kernel.no_such_thing"), "en") == (
        "This cannot be done (kernel.no_such_thing). Tell your supervisor."
    )
    for code in ("", ".", "nowhere.at_all", "../x.y", "a b.c"):
        assert code in sentence(Refusal(code), "en")


def test_the_slice_of_the_prefix_words_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = ModuleType("desk_app.pool.wording")
    pool.refusal = lambda code, facts, language: f"{code} {facts['lane']} {language}"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desk_app.pool", ModuleType("desk_app.pool"))
    monkeypatch.setitem(sys.modules, "desk_app.pool.wording", pool)
    assert sentence(Refusal("pool.full", lane=3), "en") == "pool.full 3 en"
    assert "(pool.full)" in sentence(Refusal("pool.full"), "en"), "its sentence fails: the general one is said"


def test_even_broken_wording_says_something(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "refusal", lambda *_: 1 / 0)
    assert sentence(Refusal("kernel.busy")) == "kernel.busy"

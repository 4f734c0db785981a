"""Every refusal, class and reason of the people slice has its words; board names (G2)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import desk_app.people
from desk_app.kernel.texts import LANGUAGES
from desk_app.people import wording
from desk_app.people.rules import EraseReason, PersonClass, Title


def codes() -> set[str]:
    """Every code of this slice that stands in its files."""
    folder = Path(desk_app.people.__file__).parent
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in folder.rglob("*.py"))
    return {
        node.args[0].value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refusal"
        if isinstance(node.args[0], ast.Constant)
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(codes()))
def test_every_refusal_has_a_sentence(code: str, language: str) -> None:
    said = wording.refusal(code, {"longest": 2000, "most": 5}, language)
    assert said
    assert "{" not in said
    assert language == "en" or said != wording.refusal(code, {"longest": 2000, "most": 5}, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_classes_titles_and_reasons_have_names(language: str) -> None:
    assert len({wording.class_name(kind, language) for kind in PersonClass}) == len(PersonClass)
    assert len({wording.title_name(title, language) for title in Title}) == len(Title)
    assert len({wording.reason_name(reason, language) for reason in EraseReason}) == len(EraseReason)


@pytest.mark.parametrize(
    ("name", "title", "language", "shown"),
    [
        ("李小明", Title.MS, "zh_CN", "李女士"),
        ("李小明", Title.MR, "zh_TW", "李先生"),
        ("Jane Carter", Title.MS, "en", "Ms C."),
        ("Jane Carter", Title.MR, "zh_CN", "C.先生"),
        ("李小明", Title.UNKNOWN, "zh_CN", "李**"),
        ("", Title.MS, "zh_CN", ""),
        ("", Title.UNKNOWN, "en", ""),
    ],
)
def test_g2_the_board_shows_a_surname_or_an_initial(name: str, title: Title, language: str, shown: str) -> None:
    assert wording.board_name(name, "", title, language) == shown

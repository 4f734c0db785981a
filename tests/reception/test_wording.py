"""Every state, act, mark and refusal of reception has its words in every language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from desk_app.kernel import texts
from desk_app.reception import wording
from desk_app.reception.rules import Doing, Mark, Outcome, State, VisitClass

FACTS = {
    "label": "A012", "calls": 3, "minutes": 10, "badge": "V-1", "code": "A", "staff": "08", "now": "serving",
    "where": "visit 1", "detail": "A012", "heads": 0,
}  # fmt: skip
SLICE = Path(wording.__file__).parent


def codes() -> set[str]:
    """Every code that reception's files name."""
    found = set()
    for path in [*SLICE.glob("service/*.py"), *SLICE.glob("rules/*.py"), SLICE / "offers.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Refusal", "Finding"}:
                found.add(ast.literal_eval(node.args[0]))
    return found


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_refusal_has_its_sentence(language: str) -> None:
    assert len(codes()) > 20
    for code in codes():
        said = wording.refusal(code, FACTS, language)
        assert said
        assert "{" not in said


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_name_is_there_and_tells_things_apart(language: str) -> None:
    for namer, kind in (
        (wording.state_name, State),
        (wording.class_name, VisitClass),
        (wording.outcome_name, Outcome),
        (wording.mark_name, Mark),
    ):
        assert len({namer(member, language) for member in kind}) == len(kind)  # type: ignore[operator]
    assert all(wording.doing_name(doing, language) for doing in Doing)
    assert all(wording.step_text(mark, language) for mark in Mark)


def test_p3_who_it_is_and_how_long_it_ran() -> None:
    from datetime import timedelta

    assert wording.who("A012", "李梅", "ms", "zh_CN") == "A012 李女士"
    assert wording.who("A012", "", "", "zh_CN") == "A012"
    assert len(wording.who("A012", "x" * 2000, "", "en")) < 60
    texts_of = [wording.clock_text(timedelta(seconds=seconds)) for seconds in (-3, 135, 3735)]
    assert texts_of == ["00:00", "02:15", "1:02:15"]

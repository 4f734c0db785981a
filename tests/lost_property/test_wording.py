"""Every word of lost property is there in every language, and every refusal has its sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_app.kernel import texts
from desk_app.lost_property import wording
from desk_app.lost_property.rules import COLOURS, Filter, Holder, IdKind, Reason, State, Verdict

CODE = Path(wording.__file__).parent


def refusals() -> set[str]:
    """The codes that the slice refuses with."""
    found = set()
    for path in CODE.rglob("*.py"):
        found |= set(re.findall(r'"lost_property\.(\w+)"', path.read_text(encoding="utf-8")))
    triggers = {"intake_frozen", "released_once", "end_without_time", "custody_gap", "released_twice"}
    words = {"claim_signed", "claim_signed_face", "unsigned_number"} | triggers
    settings = set(re.findall(r'"lost_property\.(\w+)"', (CODE / "rules" / "settings.py").read_text(encoding="utf-8")))
    prompted = set(re.findall(r'key="lost_property\.(\w+)"', (CODE / "prompts.py").read_text(encoding="utf-8")))
    return found - words - settings - prompted


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_refusal_has_a_sentence(language: str) -> None:
    facts = dict.fromkeys(
        ("longest", "most", "megapixels", "state", "now", "until", "holder", "due", "where", "detail", "kind"), "x"
    )
    unknown = wording.refusal("lost_property.never_heard", {}, language)
    for code in refusals():
        said = wording.refusal(f"lost_property.{code}", facts, language)
        assert said != unknown.replace("never_heard", code), code
        assert "{" not in said


def test_states_and_holders_stand_in_the_sentence_by_name() -> None:
    said = wording.refusal("lost_property.ended", {"state": "released"}, "en")
    assert said.endswith("Returned to the owner.")
    assert "Administration" in wording.refusal("lost_property.not_in_custody", {"holder": "administration"}, "en")


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_name_is_worded(language: str) -> None:
    names = [wording.state_name(state, language) for state in State]
    names += [wording.holder_name(holder, language) for holder in Holder]
    names += [wording.verdict_name(verdict, language) for verdict in Verdict]
    names += [wording.reason_name(reason, language) for reason in Reason]
    names += [wording.id_kind_name(kind, language) for kind in IdKind]
    names += [wording.colour_name(colour, language) for colour in COLOURS]
    names += [wording.category_name("phone", language), wording.colour_name("迷彩", language)]
    assert all(names)
    assert wording.item_title("", "phone", "en") == "Mobile phone"


def test_days_are_said_as_people_say_them() -> None:
    before = texts.language()
    texts.set_language("en")
    try:
        said = [wording.days_text(left) for left in (-2, -1, 0, 1, 12)]
        lists = [wording.filter_name(wanted) for wanted in Filter]
    finally:
        texts.set_language(before)
    assert said == ["2 days late", "1 day late", "due today", "due tomorrow", "12 days"]
    assert len(set(lists)) == len(Filter)

"""Every word of the till is there: refusals that are raised, findings, enums, in every language."""

from __future__ import annotations

import re

import pytest

from desk_app.cash import wording
from desk_app.cash.rules import BagState, CauseKind, CountKind, MoveKind, SessionState, Tender
from desk_app.kernel.refusal import Refusal, sentence
from tests import source_tree

LANGUAGES = ("zh_CN", "zh_TW", "en")


def codes() -> set[str]:
    """Every code that the slice's own text names."""
    texts = (source.text for source in source_tree.program() if source.slice == "cash" and source.kind != "tables")
    return {code for text in texts for code in re.findall(r'(?:Refusal\(|yield |: )"cash\.(\w+)"', text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_and_finding_has_its_sentence(language: str) -> None:
    assert len(codes()) > 50
    assert codes() <= set(wording._REFUSALS)
    facts = dict.fromkeys(("number", "day", "state", "desk", "reference", "longest", "custodian", "most"), "5")
    more = dict.fromkeys(("tender", "count", "sums", "takings", "amount", "due", "where", "detail"), "7")
    for code in wording._REFUSALS:
        said = sentence(Refusal(f"cash.{code}", **facts, **more), language)
        assert "{" not in said
        assert code not in said


def test_states_and_tenders_are_worded_inside_a_refusal() -> None:
    said = sentence(Refusal("cash.session_not_open", state="ended", number="1-1"), "en")
    assert "Being counted" in said
    assert "on its way to finance" in sentence(Refusal("cash.bag_not_from_here", state="sent"), "en").lower()
    assert "WeChat Pay" in sentence(Refusal("cash.tender_needs_reason", tender="wechat"), "en")
    assert "cash.unheard" in sentence(Refusal("cash.unheard"), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_name(language: str) -> None:
    named = [
        *(wording.tender_name(one, language) for one in Tender),
        *(wording.kind_name(one, language) for one in MoveKind),
        *(wording.state_name(one, language) for one in SessionState),
        *(wording.count_name(one, language) for one in CountKind),
        *(wording.bag_state_name(one, language) for one in BagState),
        *(wording.cause_text(one, {"numbers": "R1", "amount": "5"}, language) for one in CauseKind),
    ]
    assert all(named)
    assert not any("{" in name for name in named)
    assert wording.till_title(1, "前台", language) == "前台"

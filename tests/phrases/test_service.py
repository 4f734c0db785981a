"""P1 and P2: the site's own wording over the built-in book, kept by supervisors, on both databases."""

from __future__ import annotations

import pytest

from desk_app.kernel import journal
from desk_app.kernel.database import value
from desk_app.kernel.work import Desk
from desk_app.phrases import queries, service
from desk_app.phrases.rules import Kind, Manner, Situation, phrase
from tests.databases import OPERATOR, SUPERVISOR
from tests.reception.hall import refused


@pytest.fixture(autouse=True)
def _fresh(desk: Desk) -> None:
    queries.forget()
    desk.operator = SUPERVISOR


def test_p1_the_sites_own_words_hold_until_taken_back(desk: Desk) -> None:
    before = queries.edition()
    desk.do(service.set_phrase, Situation.TEA, "zh_CN", " 请喝茶，{salutation} ")
    row = queries.text_of(Situation.TEA, "zh_CN")
    assert (row.text, row.is_own) == ("请喝茶，{salutation}", True)
    assert not queries.text_of(Situation.TEA, "en").is_own
    assert queries.edition() != before
    desk.do(service.set_phrase, Situation.TEA, "zh_CN", phrase(Situation.TEA, "zh_CN", Manner.USUAL))
    assert not queries.text_of(Situation.TEA, "zh_CN").is_own
    assert value("SELECT COUNT(*) FROM phrase_edit") == 0
    assert journal.verify() is None


def test_p1_what_cannot_be_said_is_refused(desk: Desk) -> None:
    for text, code in ((" ", "empty"), ("字" * 2001, "too_long"), ("{nobody} 好", "unknown_fact")):
        assert refused(lambda text=text: desk.do(service.set_phrase, Situation.TEA, "zh_CN", text)) == f"phrases.{code}"  # type: ignore[misc]
    desk.operator = OPERATOR
    assert refused(lambda: desk.do(service.set_phrase, Situation.TEA, "zh_CN", "好")) == "kernel.not_allowed"


def test_p2_a_word_is_added_and_one_is_allowed(desk: Desk) -> None:
    assert queries.check_text("喂，那个谁", "zh_CN")
    desk.do(service.set_never_word, "没戏", "zh_CN", Kind.REFUSAL, "我再想想办法")
    (hit,) = queries.check_text("这事没戏了", "zh_CN")
    assert hit.alternative == "我再想想办法"
    desk.do(service.allow_word, "没戏", "zh_CN")
    assert queries.check_text("这事没戏了", "zh_CN") == ()
    for word, alternative, code in ((" ", "", "empty"), ("字" * 101, "", "too_long"), ("字", "字" * 501, "too_long")):
        act = lambda w=word, a=alternative: desk.do(service.set_never_word, w, "zh_CN", Kind.SLANG, a)  # noqa: E731
        assert refused(act) == f"phrases.{code}"

"""Every word of the slice has its place: checks, steps, menu, refusals."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desk_app.cash.rules import COUNTED_TENDERS, Pieces, Tender, denominations
from desk_app.closing import wording
from desk_app.closing.queries.open_things import source_of
from desk_app.closing.rules import CHECK_KEYS, Check
from desk_app.kernel import texts
from desk_app.kernel.refusal import Refusal, sentence
from tests.source_tree import ROOT


@pytest.mark.parametrize("key", CHECK_KEYS)
def test_g1_each_thing_has_words_and_the_sites_own_win(key: str) -> None:
    assert wording.check_text(Check(key)) != key
    assert wording.check_text(Check(key, "泳池水温")) == "泳池水温"
    assert wording.check_text(Check(key), "zh_CN") != wording.check_text(Check(key), "en")


def test_refusals_say_what_to_do() -> None:
    assert sentence(Refusal("closing.still_open", n=2), "zh_CN") == "还有 2 项未收尾：请处理，或由主管放行。"
    assert "2026-11-23" in sentence(Refusal("closing.day_sealed", day="2026-11-23"), "en")


def test_c12_each_blocker_is_known_again_whatever_language_it_was_said_in() -> None:
    """A waiver is kept by a sentence's source: no two texts of a slice that block may read alike in any language."""
    told = 0
    for path in (ROOT / "desk_app").glob("*/offers.py"):
        for function in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(function, ast.FunctionDef) and function.name in {"blockers", "due_by", "_sentences"}:
                for context, source in said_in(function):
                    for language in texts.LANGUAGES:
                        texts.set_language(language)
                        slice_name = path.parent.name
                        assert source_of(slice_name, texts.translate(context, source)) == source, (language, source)
                        told += 1
    assert told > 30


def said_in(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Context and source of each text that a function says."""
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "translate":
            context, source = call.args[:2]
            assert isinstance(context, ast.Constant)
            assert isinstance(source, ast.Constant)
            yield str(context.value), str(source.value)


def test_an_unknown_code_still_reads_true() -> None:
    assert "closing.unknown" in wording.refusal("closing.unknown", {})
    assert "2026-11-23" in wording.refusal("closing.seal_differs", {"detail": "2026-11-23"})


def test_steps_name_the_sites_limits() -> None:
    facts = {"limit": "¥2.00", "float": "¥500.00"}
    said = [wording.step_text(step, facts) for step in wording.STEPS]
    assert "¥2.00" in said[1]
    assert "¥500.00" in said[3]


def test_each_tender_that_is_counted_by_total_says_which_total() -> None:
    others = [tender for tender in COUNTED_TENDERS if tender is not Tender.CASH]
    assert len({wording.tender_total(tender) for tender in others}) == 4


def test_what_is_in_order_is_said_for_each_slice_that_has_nothing_open() -> None:
    every = wording.done_lines(())
    assert len(wording.done_lines({"reception", "shop"})) == len(every) - 2


def test_pieces_days_and_times_for_people() -> None:
    known = denominations("CNY")
    assert wording.piece_lines(Pieces.of({10_000: 2, 7: 1}), known, "zh_CN") == ("100 元 × 2", "7 × 1")
    assert wording.day_text(date(2026, 11, 23)) == "2026-11-23"
    moment = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    assert wording.moment_text(moment, ZoneInfo("Asia/Shanghai")) == "11-23 14:30"
    assert wording.menu_name("paid_in") == "Paid in …"
    assert len(wording.month_heads("zh_CN")) == 14

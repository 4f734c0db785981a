"""Every word of stock in every language; no refusal without a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_app.kernel.quantity import Quantity
from desk_app.kernel.texts import LANGUAGES
from desk_app.stock import wording
from desk_app.stock.rules import (
    CodeKind,
    CountKind,
    CountState,
    LineState,
    MoveKind,
    OrderState,
    ProductFilter,
    Reason,
    Scope,
    Unit,
)
from tests.source_tree import PACKAGE

FACTS = dict.fromkeys(("code", "name", "prefixes", "number", "columns", "text", "where", "detail", "expected"), "x")
COUNTED = dict.fromkeys(("longest", "left", "wanted", "lines", "count", "megapixels", "row"), 2000)


def codes() -> set[str]:
    """All codes that the slice's sources refuse or find with."""
    sources = [path.read_text("utf-8") for path in Path(PACKAGE, "stock").rglob("*.py")]
    found = {code for text in sources for code in re.findall(r'(?:Refusal\(|yield )"(stock\.\w+)"', text)}
    assert len(found) > 45
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_and_finding_has_its_sentence(language: str) -> None:
    unsaid = [code for code in codes() if code in wording.refusal(code, {**FACTS, **COUNTED}, language)]
    assert unsaid == []
    assert "stock.odd" in wording.refusal("stock.odd", {}, language)
    assert "2000" not in wording.refusal("stock.not_enough", {"name": "x", "left": 2000, "wanted": 3000}, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_said(language: str) -> None:
    said = [
        *(wording.unit_name(unit, language) for unit in Unit),
        *(wording.code_kind_name(kind, language) for kind in CodeKind),
        *(wording.move_kind_name(kind, language) for kind in MoveKind),
        *(wording.reason_name(reason, language) for reason in Reason),
        *(wording.order_state_name(state, language) for state in OrderState),
        *(wording.count_kind_name(kind, language) for kind in CountKind),
        *(wording.scope_name(scope, language) for scope in Scope),
        *(wording.count_state_name(state, language) for state in CountState),
        *(wording.line_state_name(state, language) for state in LineState),
        *(wording.filter_name(wanted, language) for wanted in ProductFilter),
    ]
    assert all(said)
    assert wording.reason_name("count", language) == ""


def test_a_product_has_its_own_unit_or_the_general_one() -> None:
    assert wording.per_unit(Unit.PIECE, "瓶", "zh_CN") == "每瓶"
    assert wording.per_unit(Unit.WEIGHT, "", "zh_CN") == "每公斤"
    assert wording.quantity_text(Quantity(1500), "kg") == "1.5 kg"

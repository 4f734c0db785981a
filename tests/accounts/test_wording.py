"""Every refusal and finding reads as a sentence, in every language, with amounts in the site's currency."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_app.accounts import wording
from desk_app.accounts.rules import BILL_COLUMNS, MEMBER_COLUMNS, LedgerKind, MoveKind
from desk_app.kernel.integrity import Finding
from desk_app.kernel.money import Rate
from desk_app.kernel.refusal import Refusal, sentence
from tests.source_tree import PACKAGE

FACTS = ("code", "number", "name", "balance", "amount", "left", "limit", "fee_type", "longest", "most", "first", "text")
LANGUAGES = ("zh_CN", "zh_TW", "en")


def codes() -> set[str]:
    """Every code that is written anywhere in the slice."""
    found: set[str] = set()
    for path in Path(PACKAGE / "accounts").rglob("*.py"):
        if path.name == "wording.py":
            continue
        found |= set(re.findall(r'(?:Refusal|_short|wrong|Problem)\([^)]*?"(accounts\.[a-z_]+)"', path.read_text()))
        found |= set(re.findall(r'yield "(accounts\.[a-z_]+)"', path.read_text()))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_sentence(language: str) -> None:
    facts: dict[str, object] = dict.fromkeys(FACTS, 7)
    assert len(codes()) > 25
    for code in codes():
        said = wording.refusal(code, {**facts, "where": "1", "detail": "2", "columns": "x"}, language)
        assert "{" not in said
        assert code not in said, f"{code} has no sentence of its own"


def test_amounts_are_said_in_the_sites_currency() -> None:
    refused = Refusal("accounts.not_enough", balance=1250, amount=2000, currency="CNY")
    assert "¥12.50" in sentence(refused, "en")
    assert "NT$1,250" in sentence(Refusal("accounts.not_enough", balance=1250, currency="TWD"), "en")


def test_a_finding_is_a_sentence() -> None:
    found = Finding("accounts.balance_differs", "8800000017", "9 / 10")
    assert "8800000017" in sentence(found.refusal(), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_and_columns_have_names(language: str) -> None:
    assert len({wording.move_name(kind, language) for kind in MoveKind}) == len(MoveKind)
    assert len({wording.ledger_name(kind, language) for kind in LedgerKind}) == len(LedgerKind)
    columns = {*BILL_COLUMNS, *MEMBER_COLUMNS}
    assert len({wording.column_name(column, language) for column in columns}) == len(columns)
    assert wording.column_name("", language) == ""


def test_a_discount_is_said_as_people_say_it() -> None:
    assert wording.discount_name(Rate(0), "en") == ""
    assert wording.discount_name(Rate(550), "en") == "5.5% off"


def test_a_receipt_names_the_fee_and_the_account_only() -> None:
    assert wording.fee_title("物业费", "3-1502 · 3 幢") == "物业费 · 3-1502 · 3 幢"
    assert wording.top_up_title("8800000017", "en") == "Top-up · card 8800000017"

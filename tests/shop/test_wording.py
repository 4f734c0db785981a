"""Every state, kind and refusal has its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import desk_app.shop
from desk_app.shop import wording
from desk_app.shop.rules import LineKind, PaymentState, RefundKind, SaleState

HOME = Path(desk_app.shop.__file__).parent


def refusal_codes() -> set[str]:
    """What the slice refuses with."""
    sources = [path.read_text(encoding="utf-8") for path in HOME.rglob("*.py")]
    return {code for source in sources for code in re.findall(r'Refusal\("(shop\.[a-z_]+)"', source)}


def test_every_refusal_has_its_sentence() -> None:
    facts = {
        "left": 1, "over": 1, "total": 1, "back": 1, "state": "open", "role": "supervisor", "rate": 1, "tender": "cash",
        "most": 1, "longest": 1, "desk": 1, "reference": "1", "where": "", "detail": "",
    }  # fmt: skip
    codes = refusal_codes()
    assert len(codes) > 30
    for code in codes:
        told = wording.refusal(code, facts, "en")
        assert not re.search(r"shop\.|possible \(", told), code
    assert wording.refusal("shop.unheard_of", {}, "en") == "That is not possible (shop.unheard_of)."


def test_facts_are_told_as_people_read_them() -> None:
    assert wording.refusal("shop.short", {"left": 2_00}, "en") == "¥2.00 are still missing."
    assert wording.refusal("shop.short", {"left": 2_00, "currency": "USD"}, "en") == "$2.00 are still missing."
    assert "Supervisor" in wording.refusal("shop.needs_approval", {"role": "supervisor", "rate": 600}, "en")
    assert "Unknown" in wording.refusal("shop.payment_answered", {"state": "unknown"}, "en")
    assert "odd" in wording.refusal("shop.payment_answered", {"state": "odd"}, "en")


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_names(language: str) -> None:
    named = [
        *(wording.state_name(state, language) for state in SaleState),
        *(wording.payment_state_name(state, language) for state in PaymentState),
        *(wording.line_kind_name(kind, language) for kind in LineKind),
        *(wording.refund_kind_name(kind, language) for kind in RefundKind),
        *(
            wording.tender_name(tender, language)
            for tender in ("cash", "card", "wechat", "alipay", "member", "voucher")
        ),
    ]
    assert all(named)
    assert wording.shown_tail("12345678") == "****5678"
    assert wording.shown_tail("12") == "12"

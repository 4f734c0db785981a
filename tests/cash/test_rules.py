"""Notes and coins, change, the float that stays: pure values."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.cash.rules import (
    BlindCount,
    Ink,
    Pieces,
    SessionState,
    Tender,
    change_in,
    checked_reason,
    denominations,
    in_words,
    ink_from,
    plan_float,
    sealed,
    suggested_cash,
)
from desk_app.kernel.money import CURRENCIES, Money
from desk_app.kernel.refusal import Refusal

YUAN = (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10)
SOME = st.dictionaries(st.sampled_from(YUAN), st.integers(0, 60)).map(Pieces.of)
FEW = st.dictionaries(st.sampled_from((500, 200, 100, 50, 20)), st.integers(0, 4)).map(Pieces.of)


@pytest.mark.parametrize("code", sorted(CURRENCIES))
def test_every_currency_has_its_notes_and_coins_in_three_languages(code: str) -> None:
    known = denominations(code)
    assert [row.value for row in known] == sorted({row.value for row in known}, reverse=True)
    assert any(row.is_note for row in known)
    assert all(row.name(language) for row in known for language in ("zh_CN", "zh_TW", "en", "xx"))


def test_an_unknown_currency_counts_as_yuan() -> None:
    assert tuple(row.value for row in denominations("XXX")) == YUAN


def test_pieces_add_up_and_come_apart() -> None:
    mine = Pieces.of({100: 3, 10_000: 2, 50: 0})
    assert mine.counts == ((10_000, 2), (100, 3))
    assert mine.amount == 20_300
    assert mine.plus(Pieces.of({100: 1, 500: 1})).as_dict() == {10_000: 2, 500: 1, 100: 4}
    assert mine.minus(Pieces.of({100: 3})).as_dict() == {10_000: 2}
    assert mine.covers(Pieces.of({100: 2}))
    assert not mine.covers(Pieces.of({500: 1}))
    with pytest.raises(ValueError, match="not so many"):
        mine.minus(Pieces.of({100: 4}))


@pytest.mark.parametrize(("counts", "code"), [({300: 1}, "unknown_denomination"), ({100: 100_001}, "too_many_pieces")])
def test_what_cannot_be_counted_is_refused(counts: dict[int, int], code: str) -> None:
    with pytest.raises(Refusal, match=code):
        Pieces.of(counts).checked("CNY")


def test_change_is_handed_out_in_the_fewest_pieces() -> None:
    assert [(row.value, n) for row, n in change_in(Money(8_660), "CNY")] == [
        (5_000, 1),
        (2_000, 1),
        (1_000, 1),
        (500, 1),
        (100, 1),
        (50, 1),
        (10, 1),
    ]
    assert change_in(Money(-5), "CNY") == ()


def test_likely_sums_to_be_handed_over_are_suggested() -> None:
    assert suggested_cash(Money(3_650), "CNY") == (3_650, 3_700, 4_000, 5_000)
    assert suggested_cash(Money(10_000), "CNY") == (10_000,)
    assert suggested_cash(Money(0), "CNY") == ()
    assert suggested_cash(Money(185), "TWD") == (185, 200, 500, 1_000)


def test_the_small_notes_stay_for_tomorrows_change() -> None:
    counted = Pieces.of({10_000: 5, 5_000: 2, 1_000: 10, 500: 10, 100: 50})
    plan = plan_float(counted, Money(20_000))
    assert plan.is_exact
    assert plan.keep.as_dict() == {1_000: 10, 500: 10, 100: 50}
    assert plan.bag.as_dict() == {10_000: 5, 5_000: 2}


def test_where_the_float_cannot_be_hit_the_most_below_it_stays() -> None:
    plan = plan_float(Pieces.of({10_000: 2, 2_000: 1}), Money(15_000))
    assert (plan.keep.amount, plan.missing, plan.is_exact) == (12_000, 3_000, False)
    assert plan_float(Pieces.of({100: 3}), Money(50_000)).keep.amount == 300
    assert plan_float(Pieces(), Money(50_000)).missing == 50_000


@given(SOME, st.integers(0, 200_000))
def test_a_float_plan_keeps_and_bags_exactly_what_was_counted(counted: Pieces, wanted: int) -> None:
    plan = plan_float(counted, Money(wanted))
    assert plan.keep.plus(plan.bag) == counted
    assert plan.keep.amount + plan.missing == wanted
    assert plan.missing >= 0


@given(FEW, st.integers(0, 2_500))
def test_a_float_is_hit_exactly_whenever_any_choice_hits_it(counted: Pieces, wanted: int) -> None:
    values = counted.counts
    sums = {
        sum(value * number for (value, _), number in zip(values, taken, strict=True))
        for taken in product(*(range(number + 1) for _, number in values))
    }
    assert plan_float(counted, Money(wanted)).keep.amount == max(amount for amount in sums if amount <= wanted)


def test_an_amount_written_out_can_not_be_changed_with_a_pen() -> None:
    said = {
        0: "人民币零元整",
        10: "人民币壹角整",
        485_950: "人民币肆仟捌佰伍拾玖元伍角整",
        100_005: "人民币壹仟元零伍分",
        1_000_100: "人民币壹万零壹元整",
        10_205_000_000: "人民币壹亿零贰佰零伍万元整",
        -350: "负人民币叁元伍角整",
    }
    assert {amount: in_words(Money(amount), "CNY", "zh_CN") for amount in said} == said
    assert in_words(Money(4_859), "TWD", "zh_TW") == "新臺幣肆仟捌佰伍拾玖圓整"
    assert in_words(Money(485_950), "CNY", "en") == "CNY 4,859.50"
    assert in_words(Money(100), "EUR", "zh_CN") == "EUR壹元整"


def test_a_signature_is_more_than_a_dot() -> None:
    drawn = Ink((((0, 0, 0, 500), (5_000, 3_000, 40, 500)),), 4_000)
    assert drawn.checked() == drawn == ink_from(drawn.plain())
    for bad in (Ink(()), Ink((((1, 1, 0, 0),),)), Ink((((0, 0, 0, 0), (9_000, 0, 1, 0)) * 10_001,))):
        with pytest.raises(Refusal, match="not_signed"):
            bad.checked()
    assert sealed("a", [1]) != sealed("b", [1])


def test_a_blind_count_knows_what_was_entered() -> None:
    count = BlindCount(Pieces.of({100: 2}), ((Tender.CARD, Money(300)),))
    assert [count.amount(tender) for tender in (Tender.CASH, Tender.CARD, Tender.WECHAT)] == [200, 300, 0]


def test_m2_only_counted_and_closed_sessions_are_sealed() -> None:
    assert [state for state in SessionState if state.is_sealed] == [SessionState.COUNTED, SessionState.CLOSED]


@pytest.mark.parametrize(("text", "code"), [("  ", "needs_reason"), ("x" * 201, "too_long")])
def test_a_reason_says_something_and_not_too_much(text: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        checked_reason(text)

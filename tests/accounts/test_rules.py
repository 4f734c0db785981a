"""Late fees, and how a payment is split: exact to the cent (F2)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desk_app.accounts.rules import (
    Allocation,
    BillDraft,
    Debt,
    FeeTypeDraft,
    LateRule,
    PriceClassDraft,
    allocate,
    by_fee_type,
    checked_amount,
    checked_bill,
    checked_class,
    checked_fee_type,
    checked_number,
    folded_code,
    late_left,
    new_debt,
    one_line,
    owed,
    own_number,
    paid,
    plain_number,
    replayed,
)
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.numbers import check_digit
from tests.accounts.site import refuses

DUE = date(2026, 10, 10)
HALF_A_PERCENT = LateRule(Rate(50))


def debt(principal: int = 100_00, rule: LateRule = HALF_A_PERCENT, due_on: date = DUE, bill_id: int = 1) -> Debt:
    return new_debt(bill_id, 1, due_on, Money(principal), rule)


def after(days: int) -> date:
    return DUE + timedelta(days=days)


def test_f2_a_late_fee_begins_the_day_after_the_due_day() -> None:
    assert late_left(debt(), after(-5)) == late_left(debt(), after(0)) == 0
    assert late_left(debt(), after(1)) == 50
    assert late_left(debt(), after(30)) == 15_00
    assert owed(debt(), after(30)) == 115_00


def test_f2_free_days_count_for_nobody() -> None:
    patient = debt(rule=LateRule(Rate(50), free_days=5))
    assert late_left(patient, after(5)) == 0
    assert late_left(patient, after(6)) == 50


def test_f2_a_late_fee_never_grows_over_its_bound() -> None:
    assert late_left(debt(), after(10_000)) == 100_00
    assert late_left(debt(rule=LateRule(Rate(50), cap=Rate(2_000))), after(10_000)) == 20_00
    assert late_left(debt(rule=LateRule(Rate(50), cap=Rate(0))), after(10_000)) == 5_000_00


def test_f2_no_late_fee_without_a_rule() -> None:
    assert late_left(debt(rule=LateRule()), after(300)) == 0


def test_f2_after_a_part_payment_the_late_fee_grows_on_what_is_left() -> None:
    halved = paid(debt(), after(10), Money(5_00), Money(50_00))
    assert late_left(halved, after(10)) == 0
    assert late_left(halved, after(20)) == 2_50


def test_f2_the_oldest_bill_first_and_in_it_the_late_fee_first() -> None:
    old = debt(bill_id=7)
    older = debt(bill_id=9, due_on=after(-10))
    shares, rest = allocate(Money(112_00), (old, older), after(10))
    assert [(share.bill_id, share.late, share.principal) for share in shares] == [(9, 10_00, 100_00), (7, 2_00, 0)]
    assert rest == 0


def test_f2_what_is_over_is_prepayment() -> None:
    shares, rest = allocate(Money(130_00), (debt(),), after(0))
    assert [share.amount for share in shares] == [100_00]
    assert rest == 30_00


def test_a_split_is_told_by_fee_type() -> None:
    shares, _ = allocate(Money(250_00), (debt(), new_debt(2, 5, DUE, Money(80_00), LateRule()), debt(bill_id=3)), DUE)
    assert by_fee_type(shares) == ((1, 170_00), (5, 80_00))


rules = some.builds(
    LateRule,
    some.integers(0, 300).map(Rate),
    some.integers(0, 20),
    some.sampled_from([0, 500, 10_000]).map(Rate),
)
debts = some.builds(
    lambda bill_id, days, principal, rule: new_debt(bill_id, bill_id % 3, after(days), Money(principal), rule),
    some.integers(1, 10_000),
    some.integers(-400, 400),
    some.integers(1, 10_000_000),
    rules,
)


@given(some.lists(debts, max_size=8, unique_by=lambda d: d.bill_id), some.integers(1, 10**8), some.integers(-50, 900))
def test_a_split_is_never_a_cent_off(bills: list[Debt], amount: int, days: int) -> None:
    day = after(days)
    shares, rest = allocate(Money(amount), bills, day)
    assert sum(share.amount for share in shares) + rest == amount
    known = {bill.bill_id: bill for bill in bills}
    assert rest == max(0, amount - sum(owed(bill, day) for bill in bills))
    for share in shares:
        left = paid(known[share.bill_id], day, share.late, share.principal)
        assert left.principal_left >= 0
        assert owed(left, day) == owed(known[share.bill_id], day) - share.amount
        assert share.principal == 0 or late_left(left, day) == 0


@given(debts, some.lists(some.tuples(some.integers(0, 60), some.integers(1, 500_000)), max_size=6))
def test_paying_in_parts_costs_neither_side_a_cent(bill: Debt, parts: list[tuple[int, int]]) -> None:
    """The late fee of all parts together is that of the exact cent-days, rounded once."""
    day, state, exact, made = bill.since, bill, 0, []
    for days, amount in parts:
        before, day = day, day + timedelta(days=days)
        exact += state.principal_left * (day - before).days
        shares, _ = allocate(Money(amount), (state,), day)
        for share in shares:
            state = paid(state, day, share.late, share.principal)
            made.append((day, share.late, share.principal))
    total = state.late_paid + late_left(state, day)
    uncapped = (2 * exact * bill.rule.rate + 10_000) // 20_000
    cap = (2 * bill.principal * bill.rule.cap + 10_000) // 20_000
    assert total == (min(uncapped, cap) if bill.rule.cap else uncapped)
    assert replayed(bill, made) == state


@given(debts, some.lists(some.tuples(some.integers(0, 60), some.integers(1, 500_000)), min_size=1, max_size=6))
def test_a_payment_that_was_never_made_can_only_raise_what_is_owed(bill: Debt, parts: list[tuple[int, int]]) -> None:
    day, state, made = bill.since, bill, []
    for days, amount in parts:
        day += timedelta(days=days)
        shares, _ = allocate(Money(amount), (state,), day)
        for share in shares:
            state = paid(state, day, share.late, share.principal)
            made.append((day, share.late, share.principal))
    for gone in range(len(made)):
        without = replayed(bill, made[:gone] + made[gone + 1 :])
        assert owed(without, day) >= owed(state, day)


def test_an_allocation_is_late_fee_and_principal() -> None:
    assert Allocation(1, 2, 3, Money(5), Money(95)).amount == 100


def test_card_numbers_are_compared_however_they_were_scanned() -> None:
    assert plain_number(" ８８００ -0001ab ") == "88000001AB"
    assert checked_number("vip 0007") == "VIP0007"


@pytest.mark.parametrize("text", ["", "12", "=1+1", "你好你好", "9" * 31, "A" * 10_000, "12\x0034"])
def test_what_is_no_card_number_is_refused(text: str) -> None:
    with refuses("accounts.bad_number"):
        checked_number(text)


@given(some.integers(1, 9_999_999))
def test_our_own_card_numbers_carry_a_check_digit(sequence: int) -> None:
    number = own_number(sequence)
    assert len(number) == 10
    assert check_digit(number) == "0"
    assert checked_number(number) == number


def test_account_codes_are_compared_without_width_and_case() -> None:
    assert folded_code(" ３-1-b502 ") == "3-1-B502"
    for text in ("", "   ", "x" * 41):
        with refuses("accounts.bad_code"):
            folded_code(text)


def test_text_stands_on_one_line() -> None:
    assert one_line(" a\tb\r\nc\0 \x07d ") == "a b c d"
    with refuses("accounts.too_long"):
        one_line("x" * 121)


@pytest.mark.parametrize("amount", [0, -1, 10_000_000_01])
def test_an_amount_is_above_zero_and_no_barcode(amount: int) -> None:
    with refuses("accounts.no_amount"):
        checked_amount(Money(amount))


def test_a_price_class_has_a_name_and_a_rate() -> None:
    assert checked_class(PriceClassDraft("  Gold ", Rate(500))) == PriceClassDraft("Gold", Rate(500))
    for draft, code in ((PriceClassDraft(" "), "no_name"), (PriceClassDraft("A", Rate(10_001)), "bad_rate")):
        with refuses(f"accounts.{code}"):
            checked_class(draft)


def test_f1_a_preparation_list_has_each_line_once() -> None:
    draft = checked_fee_type(FeeTypeDraft(" Water ", lines=("  Terminal on ", "", "Terminal on", "Forms")))
    assert draft == FeeTypeDraft("Water", lines=("Terminal on", "Forms"))


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (FeeTypeDraft(""), "no_name"),
        (FeeTypeDraft("A", tax=Rate(-1)), "bad_rate"),
        (FeeTypeDraft("A", rule=LateRule(Rate(1), free_days=-1)), "bad_rate"),
        (FeeTypeDraft("A", rule=LateRule(Rate(1), cap=Rate(-1))), "bad_rate"),
        (FeeTypeDraft("A", lines=tuple(map(str, range(21)))), "too_many_lines"),
    ],
)
def test_a_fee_type_that_makes_no_sense_is_refused(draft: FeeTypeDraft, code: str) -> None:
    with refuses(f"accounts.{code}"):
        checked_fee_type(draft)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (BillDraft(1, 1, "a", Money(0), DUE), "no_amount"),
        (BillDraft(1, 1, " ", Money(1), DUE), "no_name"),
        (BillDraft(1, 1, "a", Money(1), date(1999, 1, 1)), "bad_day"),
        (BillDraft(1, 1, "a", Money(1), DUE, "x" * 41), "too_long"),
    ],
)
def test_a_bill_that_makes_no_sense_is_refused(draft: BillDraft, code: str) -> None:
    with refuses(f"accounts.{code}"):
        checked_bill(draft)

"""Money and quantities: what people type, how it is rounded, how it is split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel import quantity as quantities
from desk_app.kernel.money import (
    CNY,
    CURRENCIES,
    LARGEST,
    ZERO,
    Money,
    Rate,
    allocate,
    format_money,
    format_rate,
    half_up,
    parse_money,
    parse_rate,
    rounded_to,
    share,
    tax_included,
)
from desk_app.kernel.quantity import Quantity, amount_of, format_quantity, parse_quantity
from desk_app.kernel.refusal import Refusal

amounts = st.integers(-(10**12), 10**12).map(Money)
rates = st.integers(0, 10_000).map(Rate)


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("3.5", 350),
        ("3", 300),
        ("0", 0),
        (".5", 50),
        ("5.", 500),
        ("¥12.30", 1230),
        ("￥１２．３０", 1230),
        ("12。30", 1230),
        ("1,234.56", 123_456),
        ("1，234，567", 123_456_700),
        (" 1 234.5 ", 123_450),
        ("　８８元", 8800),
        ("88 塊", 8800),
        ("88元整", 8800),
        ("rmb 7", 700),
        ("CNY7", 700),
        ("+7", 700),
        ("007", 700),
        ("10,000,000", LARGEST),
    ],
)
def test_an_amount_is_read_as_people_type_it(typed: str, minor: int) -> None:
    assert parse_money(typed) == minor


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "money.empty"),
        ("  ", "money.empty"),
        ("¥", "money.empty"),
        ("-3", "money.negative"),
        ("－３", "money.negative"),
        ("¥-3", "money.negative"),
        ("-¥3", "money.negative"),
        ("(3.00)", "money.negative"),
        ("3.505", "money.too_precise"),
        ("3.500", "money.too_precise"),
        ("3,5", "money.unreadable"),
        ("1,23,456", "money.unreadable"),
        ("1.2.3", "money.unreadable"),
        ("3 - 1", "money.unreadable"),
        (".", "money.unreadable"),
        ("three", "money.unreadable"),
        ("1e5", "money.unreadable"),
        ("²", "money.unreadable"),
        ("٣", "money.unreadable"),
        ("NaN", "money.unreadable"),
        ("¥ $ 3", "money.unreadable"),
        ("10000000.01", "money.too_large"),
        ("6901234567892", "money.too_large"),
        ("9" * 5000, "money.too_large"),
    ],
)
def test_an_amount_that_cannot_be_meant_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_money(typed)
    assert refused.value.code == code


def test_a_site_may_set_a_smaller_limit() -> None:
    with pytest.raises(Refusal) as refused:
        parse_money("100.01", largest=Money(10_000))
    assert refused.value.facts["largest"] == 10_000


def test_a_currency_without_minor_unit_takes_no_decimals() -> None:
    taiwan = CURRENCIES["TWD"]
    assert parse_money("NT$ 300", taiwan) == parse_money("$300", taiwan) == parse_money("300元", taiwan) == 300
    assert format_money(Money(1234), taiwan) == "NT$1,234"
    with pytest.raises(Refusal, match=r"money\.too_precise"):
        parse_money("300.5", taiwan)


def test_an_amount_is_written_with_sign_symbol_and_thousands() -> None:
    assert format_money(Money(123_450)) == "¥1,234.50"
    assert format_money(Money(-5)) == "-¥0.05"
    assert format_money(Money(123_450), symbol=False) == "1,234.50"


@given(st.integers(0, LARGEST).map(Money), st.sampled_from(sorted(CURRENCIES)), st.booleans())
def test_what_is_written_is_read_back(amount: Money, code: str, symbol: bool) -> None:
    currency = CURRENCIES[code]
    assert parse_money(format_money(amount, currency, symbol=symbol), currency) == amount


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_but_never_breaks(text: str) -> None:
    code = "money."
    try:
        assert 0 <= parse_money(text) <= LARGEST
    except Refusal as refusal:
        code = refusal.code
    assert code.startswith("money.")


@pytest.mark.parametrize(("numerator", "result"), [(5, 1), (4, 0), (15, 2), (-5, -1), (-4, 0), (-15, -2), (0, 0)])
def test_half_a_unit_goes_up_and_mirrored_below_zero(numerator: int, result: int) -> None:
    assert half_up(numerator, 10) == result


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**6))
def test_rounding_is_never_off_by_more_than_a_half(numerator: int, denominator: int) -> None:
    assert abs(2 * (half_up(numerator, denominator) * denominator - numerator)) <= denominator
    assert half_up(-numerator, denominator) == -half_up(numerator, denominator)


def test_cash_is_rounded_to_the_smallest_coin() -> None:
    assert [rounded_to(Money(minor), Money(10)) for minor in (1234, 1235, -1235)] == [1230, 1240, -1240]


@given(amounts, st.lists(st.integers(0, 10**9), min_size=1, max_size=20).filter(any))
def test_a_split_loses_nothing_and_is_fair(total: Money, weights: list[int]) -> None:
    parts = allocate(total, weights)
    assert sum(parts) == total
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part * whole - total * weight) < whole
        assert weight or not part
    assert allocate(Money(-total), weights) == tuple(-part for part in parts)


def test_a_split_gives_the_odd_unit_to_the_largest_remainder_then_to_the_first_line() -> None:
    assert allocate(Money(100), [1, 1, 1]) == (34, 33, 33)
    assert allocate(Money(200), [1, 1, 1]) == (67, 67, 66)
    assert allocate(Money(10), [1, 2, 3]) == (2, 3, 5)
    assert allocate(Money(-100), [1, 1, 1]) == (-34, -33, -33)
    assert allocate(ZERO, [5, 0]) == (0, 0)


@pytest.mark.parametrize("weights", [[], [0, 0], [3, -1]])
def test_a_split_by_nothing_is_a_bug(weights: list[int]) -> None:
    with pytest.raises(ValueError, match="split"):
        allocate(Money(100), weights)


@given(amounts, rates)
def test_net_and_tax_make_the_price(gross: Money, rate: Rate) -> None:
    tax = tax_included(gross, rate)
    net = gross - tax
    assert abs(half_up(net * rate, 10_000) - tax) <= 1
    assert tax_included(Money(-gross), rate) == -tax


def test_tax_is_taken_out_of_the_price_and_rates_are_basis_points() -> None:
    assert tax_included(Money(11_300), Rate(1300)) == 1300
    assert tax_included(Money(100), Rate(600)) == 6
    assert tax_included(Money(100), Rate(0)) == 0
    assert share(Money(999), Rate(1250)) == 125
    assert share(Money(-999), Rate(1250)) == -125


@pytest.mark.parametrize(
    ("typed", "rate", "written"), [("13", 1300, "13%"), ("6.5 %", 650, "6.5%"), ("０．０５％", 5, "0.05%")]
)
def test_a_rate_is_read_and_written_as_a_percentage(typed: str, rate: int, written: str) -> None:
    assert parse_rate(typed) == rate
    assert format_rate(Rate(rate)) == written
    assert format_rate(Rate(-rate)) == "-" + written


@pytest.mark.parametrize(
    ("typed", "code"), [("100.01", "rate.too_large"), ("1.234", "rate.too_precise"), ("-1", "rate.negative")]
)
def test_a_rate_that_cannot_be_meant_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_rate(typed)
    assert refused.value.code == code


@pytest.mark.parametrize(("typed", "milli"), [("2", 2000), ("0.35", 350), ("１，２００．５", 1_200_500), ("0.001", 1)])
def test_a_quantity_is_read_in_thousandths(typed: str, milli: int) -> None:
    assert parse_quantity(typed) == milli


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "quantity.empty"),
        ("-1", "quantity.negative"),
        ("1.2345", "quantity.too_precise"),
        ("2 pcs", "quantity.unreadable"),
        ("6901234567892", "quantity.too_large"),
    ],
)
def test_a_quantity_that_cannot_be_meant_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_quantity(typed)
    assert refused.value.code == code


@given(st.integers(0, quantities.LARGEST).map(Quantity))
def test_a_written_quantity_is_read_back(quantity: Quantity) -> None:
    assert parse_quantity(format_quantity(quantity)) == quantity
    if quantity:
        assert format_quantity(Quantity(-quantity)) == "-" + format_quantity(quantity)


@given(amounts, st.integers(-(10**6), 10**6).map(Quantity))
def test_a_refunded_line_is_the_exact_negative_of_the_sold_one(price: Money, quantity: Quantity) -> None:
    assert amount_of(price, Quantity(-quantity)) == -amount_of(price, quantity)


def test_a_line_is_rounded_once() -> None:
    assert amount_of(Money(333), Quantity(1500)) == 500
    assert amount_of(Money(1), Quantity(499)) == 0
    assert CNY.decimals == 2

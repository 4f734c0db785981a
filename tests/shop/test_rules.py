"""Prices, discounts and limits: rounded once, never a cent off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.shop.rules import (
    TEXT_LENGTH,
    WHOLE,
    Discount,
    Limits,
    checked_text,
    limit_of,
    member_price,
    needed_role,
    price_line,
    reduction,
    share_order_discount,
)

money = st.integers(0, 10_000_000).map(Money)
quantity = st.integers(1, 1_000_000).map(Quantity)
rate = st.integers(0, 10_000).map(Rate)
LIMITS = Limits(Rate(500), Rate(2_000))


def test_a_line_is_quantity_times_price_less_its_discount() -> None:
    assert price_line(Money(88_00), Quantity(2000)).net == 176_00
    assert price_line(Money(88_00), Quantity(2000), Discount(Rate(1000))).net == 158_40
    assert price_line(Money(88_00), Quantity(2000), Discount(off=Money(7_00))).net == 169_00


def test_the_amount_inside_a_scales_barcode_stands() -> None:
    priced = price_line(Money(25_80), Quantity(350), Discount(Rate(1000)), fixed=Money(9_00))
    assert (priced.amount, priced.off, priced.net) == (900, 90, 810)


def test_a_price_class_lowers_the_unit_price() -> None:
    assert member_price(Money(120_00), Rate(1000)) == 108_00
    assert member_price(Money(35), Rate(1000)) == 31  # 3.5 rounds up to 4


@given(money, quantity, rate)
def test_no_discount_takes_more_than_there_is(price: Money, pieces: Quantity, off: Rate) -> None:
    by_rate = price_line(price, pieces, Discount(off))
    by_sum = price_line(price, pieces, Discount(off=Money(10**12)))
    assert 0 <= by_rate.net == by_rate.amount - by_rate.off
    assert by_sum.net == 0


@pytest.mark.parametrize("wrong", [Discount(Rate(-1)), Discount(Rate(10_001)), Discount(Rate(1), Money(1))])
def test_a_discount_is_a_rate_or_a_sum(wrong: Discount) -> None:
    with pytest.raises(Refusal, match=r"shop\.bad_discount"):
        wrong.checked()


@given(st.lists(money, min_size=1, max_size=500), rate)
def test_the_orders_discount_is_split_without_losing_a_cent(nets: list[Money], off: Rate) -> None:
    whole = Discount(off).of(Money(sum(nets)))
    shares = share_order_discount(whole, nets)
    assert sum(shares) == whole
    assert all(0 <= part <= net for part, net in zip(shares, nets, strict=True))


@given(money, money)
def test_a_reduction_never_looks_smaller_than_it_is_but_for_rounding(base: Money, net: Money) -> None:
    told = reduction(base, net)
    assert told >= 0
    assert (2 * (base - net) - 1) * WHOLE <= 2 * told * base or net >= base


@given(money, rate)
def test_what_a_limit_allows_is_within_it(base: Money, limit: Rate) -> None:
    assert reduction(base, price_line(base, Quantity(1000), Discount(limit)).net) <= limit


def test_limits_grow_with_the_role() -> None:
    assert [limit_of(role, LIMITS) for role in (Role.DESK, Role.FINANCE, Role.SUPERVISOR, Role.MANAGER)] == [
        500, 500, 2_000, 10_000,
    ]  # fmt: skip
    assert [needed_role(Rate(r), LIMITS) for r in (0, 500, 501, 2_000, 2_001)] == [
        Role.DESK, Role.DESK, Role.SUPERVISOR, Role.SUPERVISOR, Role.MANAGER,
    ]  # fmt: skip


def test_a_supervisor_is_never_below_the_desk() -> None:
    assert limit_of(Role.SUPERVISOR, Limits(Rate(900), Rate(100))) == 900


def test_reasons_are_short_and_there_when_needed() -> None:
    assert checked_text(" 破损\x00 ") == "破损"
    with pytest.raises(Refusal, match=r"shop\.needs_reason"):
        checked_text("  ", is_needed=True)
    with pytest.raises(Refusal, match=r"shop\.too_long"):
        checked_text("x" * (TEXT_LENGTH + 1))

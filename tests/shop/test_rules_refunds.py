"""What may come back: by line and by payment, cumulatively exact (invariant 3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.shop.rules import (
    Collected,
    LineKind,
    PayBack,
    Return,
    Sold,
    back_to,
    checked_back,
    is_all_back,
    refund_total,
    share_back,
)


def sold(quantity: int, net: int, kind: LineKind = LineKind.GOODS) -> Sold:
    return Sold(1, kind, Quantity(quantity), Money(net), Money(net // 9), Money(net // 2))


@given(st.integers(1, 50), st.integers(0, 1_000_000), st.data())
def test_inv3_parts_of_a_line_add_up_to_the_line(pieces: int, net: int, data: st.DataObject) -> None:
    line, quantity, amount, tax, cost = sold(pieces * 1000, net), 0, 0, 0, 0
    while line.left:
        part = Quantity(1000 * data.draw(st.integers(1, line.left // 1000)))
        back = share_back(line, part)
        assert back.net >= 0
        quantity, amount, tax, cost = quantity + part, amount + back.net, tax + back.tax, cost + back.cost
        line = Sold(
            1, line.kind, line.quantity, line.net, line.tax, line.cost,
            Quantity(quantity), Money(amount), Money(tax), Money(cost),
        )  # fmt: skip
    assert (amount, tax, cost) == (line.net, line.tax, line.cost)
    with pytest.raises(Refusal, match=r"shop\.refund_too_much"):
        share_back(line, Quantity(1))


def test_a_fee_comes_back_whole_or_not() -> None:
    fee = sold(1000, 100, LineKind.FEE)
    assert share_back(fee, Quantity(1000)).net == 100
    with pytest.raises(Refusal, match=r"shop\.whole_line_only"):
        share_back(fee, Quantity(500))
    with pytest.raises(Refusal, match=r"shop\.bad_quantity"):
        share_back(fee, Quantity(0))


def test_the_last_return_gives_back_all_that_was_collected() -> None:
    lines = (sold(2000, 3_33),)
    assert not is_all_back(lines, [Return(1, Quantity(1000))])
    assert is_all_back(lines, [Return(1, Quantity(2000))])
    cash = (Collected(7, "cash", Money(3_30)),)
    assert refund_total(Money(3_33), cash, 10, is_last=True) == 3_30
    assert refund_total(Money(1_67), cash, 10, is_last=False) == 1_70
    assert refund_total(Money(1_67), cash, 10, is_last=False, is_down=True) == 1_60
    assert refund_total(Money(1_67), (Collected(7, "card", Money(3_30)),), 10, is_last=False) == 1_67


COLLECTED = (
    Collected(1, "cash", Money(100)),
    Collected(2, "voucher", Money(30)),
    Collected(3, "member", Money(50), 9),
    Collected(4, "card", Money(20)),
)


def test_money_goes_back_to_the_original_tenders_cash_last() -> None:
    assert [(back.payment_id, back.amount, back.member_id) for back in back_to(Money(120), COLLECTED)] == [
        (4, 20, None),
        (3, 50, 9),
        (2, 30, None),
        (1, 20, None),
    ]


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=6), st.integers(0, 7000))
def test_inv3_never_more_than_each_payment_collected(left: list[int], total: int) -> None:
    known = [Collected(n, "card" if n % 2 else "cash", Money(amount)) for n, amount in enumerate(left)]
    if total > sum(left):
        with pytest.raises(Refusal, match=r"shop\.back_too_much"):
            back_to(Money(total), known)
        return
    backs = back_to(Money(total), known)
    assert sum(back.amount for back in backs) == total
    assert all(0 < back.amount <= left[back.payment_id or 0] for back in backs)
    assert not checked_back(Money(total), known, backs)


@pytest.mark.parametrize(
    ("backs", "code"),
    [
        ((PayBack(4, "card", Money(19)),), "shop.back_differs"),
        ((PayBack(4, "card", Money(21)), PayBack(1, "cash", Money(-1))), "shop.bad_amount"),
        ((PayBack(8, "card", Money(20)),), "shop.bad_amount"),
        ((PayBack(4, "card", Money(15)), PayBack(4, "cash", Money(5))), ""),
        ((PayBack(2, "voucher", Money(20)),), ""),
    ],
)
def test_a_chosen_split_adds_up(backs: tuple[PayBack, ...], code: str) -> None:
    if not code:
        assert checked_back(Money(20), COLLECTED, backs) == any(back.tender == "cash" for back in backs)
        return
    with pytest.raises(Refusal) as refused:
        checked_back(Money(20), COLLECTED, backs)
    assert refused.value.code == code


def test_no_payment_gives_back_more_than_it_took() -> None:
    with pytest.raises(Refusal, match=r"shop\.back_too_much"):
        checked_back(Money(21), COLLECTED, (PayBack(4, "card", Money(21)),))

"""Several tenders at once, cash rounding and change: what stays is what the lines cost plus the rounding (invariant 1)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal
from desk_app.shop.rules import Tendered, cash_due, settle

money = st.integers(0, 10_000_000).map(Money)
step = st.sampled_from((0, 1, 5, 10, 50, 100))
NOTHING = Money(0)


def cash(given_: int = 0) -> Tendered:
    return Tendered("cash", given=Money(given_))


def card(amount: int) -> Tendered:
    return Tendered("card", Money(amount), reference="001122")


def test_cash_gives_change() -> None:
    done = settle(Money(293_00), NOTHING, [cash(300_00)])
    assert (done.payments[0].amount, done.change, done.left, done.rounding) == (293_00, 7_00, 0, 0)


def test_cash_without_notes_named_is_exact() -> None:
    assert settle(Money(293_00), NOTHING, [cash()]).payments[0].given == 293_00


def test_cash_takes_what_the_others_leave_whatever_the_order() -> None:
    done = settle(Money(100_00), NOTHING, [cash(50_00), card(60_00)])
    assert [(paid.tender, paid.amount, paid.change) for paid in done.payments] == [
        ("card", 60_00, 0),
        ("cash", 40_00, 10_00),
    ]


def test_only_the_cash_part_is_rounded() -> None:
    done = settle(Money(100_03), NOTHING, [card(60_00), cash()], 10)
    assert (done.payments[1].amount, done.rounding, done.total) == (40_00, -3, 100_00)
    assert settle(Money(100_03), NOTHING, [card(100_03)], 10).rounding == 0
    assert cash_due(Money(100_09), NOTHING, 10) == 100_10
    assert cash_due(Money(100_09), NOTHING, 10, is_down=True) == 100_00


def test_a_voucher_gives_no_change_and_an_old_payment_counts() -> None:
    voucher = Tendered("voucher", Money(50_00), reference="V1")
    done = settle(Money(80_00), Money(60_00), [voucher])
    assert (done.payments[0].amount, done.payments[0].given, done.left) == (20_00, 50_00, 0)
    with pytest.raises(Refusal, match=r"shop\.overpaid"):
        settle(Money(80_00), Money(80_00), [voucher])


def test_too_little_is_told_and_too_much_refused() -> None:
    assert settle(Money(80_00), NOTHING, [cash(50_00)]).left == 30_00
    assert settle(Money(80_00), NOTHING, [card(50_00)]).left == 30_00
    with pytest.raises(Refusal, match=r"shop\.overpaid") as refused:
        settle(Money(80_00), NOTHING, [card(90_00)])
    assert refused.value.facts["over"] == 10_00
    with pytest.raises(Refusal, match=r"shop\.overpaid"):
        settle(Money(10_00), Money(20_00), [])


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (Tendered("card", Money(1)), "shop.needs_reference"),
        (Tendered("wechat", Money(1), reference="x" * 65), "shop.needs_reference"),
        (Tendered("card", reference="1"), "shop.bad_amount"),
        (Tendered("cash", given=Money(-1)), "shop.bad_amount"),
        (Tendered("cash", given=Money(6901234567892)), "shop.bad_amount"),
        (Tendered("member", Money(1)), "shop.no_member"),
    ],
)
def test_what_is_no_payment(wrong: Tendered, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        wrong.checked()
    assert refused.value.code == code


def test_cash_is_counted_once() -> None:
    with pytest.raises(Refusal, match=r"shop\.cash_twice"):
        settle(Money(10), NOTHING, [cash(5), cash(5)])


@given(money, st.lists(st.integers(1, 1_000_000), max_size=4), step, st.booleans(), st.integers(0, 1_000_000))
def test_inv1_payments_are_lines_plus_rounding(
    due: Money, others: list[int], coin: int, is_down: bool, extra: int
) -> None:
    offers: list[Tendered] = []
    for amount in others:
        if sum(offer.amount for offer in offers) + amount <= due:
            offers.append(card(amount))
    rest = cash_due(due, Money(sum(offer.amount for offer in offers)), coin, is_down=is_down)
    done = settle(due, NOTHING, [cash(rest + extra), *offers], coin, is_down=is_down)
    assert done.left == 0
    assert sum(paid.amount for paid in done.payments) == done.total == due + done.rounding
    assert abs(done.rounding) < max(1, coin)
    assert all(paid.given - paid.change == paid.amount for paid in done.payments)
    assert coin <= 1 or not rest % coin

"""Payments settle bills to the cent, what is over pays the next bill, and what is taken back was never there (F1, F2)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desk_app.accounts import queries, service
from desk_app.accounts.changes import FeesChanged
from desk_app.accounts.rules import AccountDraft
from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import rows, value
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.accounts.site import (
    OTHER_SALE,
    REFUND,
    SALE,
    account,
    bill,
    fee_type,
    is_sound,
    left,
    refuses,
    supervised,
)
from tests.databases import Site

LIST = ("收费终端已就绪", "协议已备好")


@pytest.fixture
def fee(desk: Desk) -> int:
    """A fee type without a preparation list."""
    return fee_type(desk)


@pytest.fixture
def unit(desk: Desk, fee: int) -> int:
    """A unit whose payer is known."""
    return account(desk)


def pay(desk: Desk, unit: int, fee: int | None, amount: int, ref: Ref = SALE) -> list[tuple[int, int, int]]:
    parts = desk.do(service.settle, unit, fee, Money(amount), ref)
    return [(part.bill_id, part.late, part.principal) for part in parts]


def stored() -> list[list[tuple[object, ...]]]:
    """All that is kept of bills and payments."""
    bills = "SELECT id, principal_left, late_paid, weight, since, paid_on FROM bill ORDER BY id"
    return [rows(bills), rows("SELECT id, unused FROM fee_payment WHERE undone_on IS NULL ORDER BY id")]


def test_f2_the_oldest_bill_and_its_late_fee_come_first(desk: Desk, unit: int, fee: int) -> None:
    newer = bill(desk, unit, fee, 80_00, days=-2)
    older = bill(desk, unit, fee, 100_00, days=-10, title="2026-09")
    assert left(desk, unit) == [(100_00, 5_00), (80_00, 80)]
    assert pay(desk, unit, fee, 106_00) == [(older, 5_00, 100_00), (newer, 80, 20)]
    assert left(desk, unit) == [(79_80, 0)]
    row = queries.bill(older, desk.today())
    assert row is not None
    assert (row.paid_on, row.left, row.is_open) == (desk.today(), 0, False)
    assert is_sound()


def test_f2_a_late_fee_grows_on_what_is_left(desk: Desk, unit: int, fee: int, clock: ManualClock) -> None:
    bill(desk, unit, fee, days=0)
    clock.advance(timedelta(days=4))
    assert left(desk, unit) == [(100_00, 2_00)]
    pay(desk, unit, fee, 52_00)
    clock.advance(timedelta(days=2))
    assert left(desk, unit) == [(50_00, 50)]
    pay(desk, unit, fee, 50_50)
    clock.advance(timedelta(days=400))
    assert left(desk, unit) == []
    assert is_sound()


def test_f2_what_is_over_pays_the_next_bill(desk: Desk, unit: int, fee: int, clock: ManualClock) -> None:
    bill(desk, unit, fee)
    pay(desk, unit, fee, 180_00)
    assert queries.prepaid(unit) == queries.prepaid(unit, fee) == 80_00
    assert [(row.fee_type, row.amount) for row in queries.prepayments(unit)] == [("物业费", 80_00)]
    clock.advance(timedelta(days=30))
    bill(desk, unit, fee, 50_00, days=10, title="2026-11")
    assert (left(desk, unit), queries.prepaid(unit)) == ([], 30_00)
    bill(desk, unit, fee, 50_00, days=10, title="2026-12")
    assert (left(desk, unit), queries.prepaid(unit)) == ([(20_00, 0)], 0)
    assert is_sound()


def test_f2_money_that_lay_there_leaves_no_late_fee(desk: Desk, unit: int, fee: int) -> None:
    pay(desk, unit, fee, 30_00)
    bill(desk, unit, fee, 100_00, days=-10)
    assert left(desk, unit) == [(70_00, 3_50)]
    assert is_sound()


def test_f2_prepayment_for_one_fee_does_not_pay_another(desk: Desk, unit: int, fee: int) -> None:
    water = fee_type(desk, "水费")
    pay(desk, unit, fee, 30_00)
    bill(desk, unit, water, 20_00)
    assert (left(desk, unit), queries.prepaid(unit, water)) == ([(20_00, 0)], 0)
    pay(desk, unit, None, 25_00)  # for whatever comes
    assert queries.prepaid(unit, water) == 5_00
    bill(desk, unit, water, 4_00)
    assert (left(desk, unit), queries.prepaid(unit)) == ([], 31_00)
    assert [(row.fee_type, row.amount) for row in queries.prepayments(unit)] in (
        [("", 1_00), ("物业费", 30_00)],
        [("物业费", 30_00), ("", 1_00)],
    )


def test_f2_a_payment_for_one_fee_leaves_the_others_open(desk: Desk, unit: int, fee: int) -> None:
    water = fee_type(desk, "水费")
    bill(desk, unit, fee, days=-10)
    second = bill(desk, unit, water, 20_00)
    assert pay(desk, unit, water, 20_00) == [(second, 0, 20_00)]
    assert left(desk, unit) == [(100_00, 5_00)]


def test_f2_taken_back_it_was_never_paid(desk: Desk, unit: int, fee: int) -> None:
    bill(desk, unit, fee, days=-10)
    bill(desk, unit, fee, 40_00, title="2026-11")
    before = stored()
    pay(desk, unit, fee, 200_00)
    assert desk.do(service.unsettle, SALE, REFUND) == 200_00
    assert stored() == before
    assert queries.prepaid(unit) == 0
    with refuses("accounts.no_payment"):
        desk.do(service.unsettle, SALE, REFUND)
    assert is_sound()


def test_f2_taken_back_after_days_the_late_fee_has_gone_on(desk: Desk, unit: int, fee: int, clock: ManualClock) -> None:
    bill(desk, unit, fee)
    clock.advance(timedelta(days=2))
    pay(desk, unit, fee, 101_00)
    clock.advance(timedelta(days=8))
    desk.do(service.unsettle, SALE, REFUND)
    assert left(desk, unit) == [(100_00, 5_00)]
    assert is_sound()


def test_f2_what_the_prepayment_paid_later_is_open_again(desk: Desk, unit: int, fee: int) -> None:
    pay(desk, unit, fee, 70_00)
    bill(desk, unit, fee, 50_00)
    assert left(desk, unit) == []
    desk.do(service.unsettle, SALE, REFUND)
    assert (left(desk, unit), queries.prepaid(unit)) == ([(50_00, 0)], 0)
    assert is_sound()


def test_f2_an_older_payment_is_taken_back_from_under_a_newer_one(
    desk: Desk, unit: int, fee: int, clock: ManualClock
) -> None:
    bill(desk, unit, fee, days=-10)
    pay(desk, unit, fee, 5_00)  # the late fee alone
    clock.advance(timedelta(days=2))
    pay(desk, unit, fee, 101_00, OTHER_SALE)
    assert left(desk, unit) == []
    desk.do(service.unsettle, SALE, REFUND)
    assert left(desk, unit) == [(0, 5_00)]
    assert is_sound()
    pay(desk, unit, fee, 5_00, Ref("sale", 3))
    assert left(desk, unit) == []
    assert is_sound()


def test_f2_one_of_several_payments_of_a_sale_is_taken_back(desk: Desk, unit: int, fee: int) -> None:
    water = fee_type(desk, "水费")
    other = desk.do(service.open_account, AccountDraft("3-1503"))
    for number, kind in ((unit, fee), (unit, water), (other, fee)):
        bill(desk, number, kind, 10_00)
        pay(desk, number, kind, 10_00)
    with refuses("accounts.no_payment"):
        desk.do(service.unsettle, SALE, REFUND, account_id=other, fee_type_id=water)
    assert desk.do(service.unsettle, SALE, REFUND, account_id=unit, fee_type_id=water) == 10_00
    assert desk.do(service.unsettle, SALE, REFUND, account_id=other) == 10_00
    assert desk.do(service.unsettle, SALE, REFUND) == 10_00
    assert [row.is_undone for row in queries.payments_of(SALE)] == [True] * 3
    assert is_sound()


def test_nothing_is_paid_on_what_is_not_there(desk: Desk, unit: int, fee: int) -> None:
    with refuses("accounts.no_account"):
        pay(desk, 99, fee, 1)
    with refuses("accounts.no_fee_type"):
        pay(desk, unit, 99, 1)
    with refuses("accounts.no_amount"):
        pay(desk, unit, fee, 0)
    desk.do(service.close_account, unit)
    with refuses("accounts.account_closed", code="3-1502"):
        pay(desk, unit, fee, 1)


def test_two_tills_settle_a_bill_once(desk: Desk, unit: int, fee: int, database: Site) -> None:
    bill(desk, unit, fee)
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    results = database.all_at_once(
        lambda: desk.do(service.settle, unit, fee, Money(100_00), SALE),
        lambda: other.do(service.settle, unit, fee, Money(100_00), OTHER_SALE),
    )
    assert sorted(len(result) for result in results) == [0, 1]
    assert (left(desk, unit), queries.prepaid(unit)) == ([], 100_00)
    assert is_sound()


def test_two_tills_take_one_payment_back_once(desk: Desk, unit: int, fee: int, database: Site) -> None:
    bill(desk, unit, fee)
    pay(desk, unit, fee, 100_00)
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    results = database.all_at_once(
        lambda: desk.do(service.unsettle, SALE, REFUND), lambda: other.do(service.unsettle, SALE, Ref("refund", 2))
    )
    assert [result.code for result in results if isinstance(result, Refusal)] == ["accounts.no_payment"]
    assert is_sound()


def test_each_payment_is_journalled_and_told(desk: Desk, unit: int, fee: int) -> None:
    news: list[Change] = []
    desk.changes.subscribe((FeesChanged,), news.append)
    pay(desk, unit, fee, 10_00)
    desk.do(service.unsettle, SALE, REFUND)
    assert news == [FeesChanged(unit), FeesChanged(unit)]
    actions = [entry.action for entry in journal.of_subject(Ref("fee_account", unit))]
    assert {"fee.settled", "fee.unsettled"} <= set(actions)


bills = some.lists(some.tuples(some.integers(1, 300_00), some.integers(-40, 5)), min_size=1, max_size=4)
amounts = some.lists(some.integers(1, 400_00), min_size=1, max_size=3)


@given(bills, amounts)
@settings(max_examples=12)
def test_f2_settle_and_unsettle_is_nothing(desk: Desk, bills: list[tuple[int, int]], amounts: list[int]) -> None:
    fees = queries.fee_types()
    fee = fees[0].id if fees else fee_type(desk)
    code = f"U{value('SELECT COUNT(*) FROM fee_account')}"
    unit = desk.do(service.open_account, AccountDraft(code))
    for place, (principal, days) in enumerate(bills):
        bill(desk, unit, fee, principal, days, title=f"{place}")
    first = 10 * int(value("SELECT COUNT(*) FROM fee_payment")) + 100
    states = [stored()]
    for place, amount in enumerate(amounts):
        before = sum(row.left for row in queries.open_bills(unit, desk.today())) - queries.prepaid(unit)
        pay(desk, unit, fee, amount, Ref("sale", first + place))
        after = sum(row.left for row in queries.open_bills(unit, desk.today())) - queries.prepaid(unit)
        assert before - after == amount
        states.append(stored())
    assert is_sound()
    for place in reversed(range(len(amounts))):
        desk.do(service.unsettle, Ref("sale", first + place), REFUND)
        assert stored() == states[place]
    assert is_sound()
    for row in queries.open_bills(unit, desk.today()):
        supervised(desk, service.cancel_bill, row.id, "test")

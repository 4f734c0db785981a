"""Arrears, the ledger and what came in (F2); and what the check finds when rows were altered behind the program."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.accounts import queries, service
from desk_app.accounts.rules import AccountDraft, LedgerKind
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.accounts.site import OTHER_SALE, REFUND, SALE, account, bill, fee_type, is_sound, member, supervised
from tests.databases import Site


def test_f2_who_is_behind_with_what(desk: Desk) -> None:
    fee, water = fee_type(desk), fee_type(desk, "水费")
    units = [account(desk, f"A-{n}", "王芳", "13900001111") for n in (1, 2, 3)]
    bill(desk, units[0], fee, days=-10)
    bill(desk, units[0], water, 20_00, days=-3)
    bill(desk, units[1], fee, days=0)  # due today is in time
    bill(desk, units[2], fee, 50_00, days=-1)
    desk.do(service.settle, units[2], fee, Money(25), SALE)
    day = desk.today()
    rows = queries.arrears(day)
    assert [(row.account.code, row.bills, row.principal, row.late, row.days) for row in rows] == [
        ("A-1", 2, 120_00, 5_30, 10),
        ("A-3", 1, 50_00, 0, 1),
    ]
    assert rows[0].total == 125_30
    assert [row.account.code for row in queries.arrears(day, fee_type_id=water)] == ["A-1"]
    assert [row.account.code for row in queries.arrears(day, after="A-1")] == ["A-3"]
    assert len(queries.arrears(day, limit=1)) == 1
    assert list(queries.all_arrears(day)) == list(rows)
    assert queries.arrears_sum(day) == queries.ArrearsSum(2, 3, Money(170_00))
    assert queries.arrears_sum(day, water) == queries.ArrearsSum(1, 1, Money(20_00))
    assert queries.arrears(day - timedelta(days=30)) == ()


def test_f2_the_ledger_of_a_customer_ends_with_what_is_owed(desk: Desk, clock: ManualClock) -> None:
    fee, water = fee_type(desk), fee_type(desk, "水费")
    unit = account(desk)
    bill(desk, unit, fee, days=-10)
    wrong = bill(desk, unit, water, 20_00)
    clock.advance(timedelta(minutes=1))
    desk.do(service.settle, unit, fee, Money(45_00), SALE)
    clock.advance(timedelta(minutes=1))
    desk.do(service.settle, unit, fee, Money(100_00), OTHER_SALE)
    clock.advance(timedelta(minutes=1))
    desk.do(service.unsettle, OTHER_SALE, REFUND)
    supervised(desk, service.cancel_bill, wrong, "重复")
    lines = queries.ledger(unit)
    assert [(line.kind, line.amount, line.balance) for line in lines] == [
        (LedgerKind.BILL, 100_00, 100_00),
        (LedgerKind.BILL, 20_00, 120_00),
        (LedgerKind.LATE, 5_00, 125_00),
        (LedgerKind.PAYMENT, -45_00, 80_00),
        (LedgerKind.PAYMENT, -100_00, -20_00),
        (LedgerKind.UNDONE, 100_00, 80_00),
        (LedgerKind.CANCELLED, -20_00, 60_00),
    ]
    open_ = sum(row.principal_left for row in queries.open_bills(unit, desk.today()))
    assert lines[-1].balance == open_ - queries.prepaid(unit)
    assert (lines[3].ref, lines[5].ref, lines[0].ref) == (SALE, REFUND, None)
    assert [line.amount for line in queries.ledger(unit, water)] == [20_00, -20_00]
    assert queries.ledger(99) == ()


def test_f2_what_came_in_is_told_by_fee_type(desk: Desk, clock: ManualClock) -> None:
    fee, water = fee_type(desk), fee_type(desk, "水费")
    unit = account(desk)
    bill(desk, unit, fee, days=-10)
    bill(desk, unit, water, 20_00)
    desk.do(service.settle, unit, fee, Money(110_00), SALE)
    desk.do(service.settle, unit, water, Money(20_00), OTHER_SALE)
    desk.do(service.unsettle, OTHER_SALE, REFUND)
    desk.do(service.settle, unit, None, Money(30_00), Ref("sale", 9))
    today = desk.today()
    rows = {row.fee_type: row for row in queries.collected(today, today)}
    property_fee, water_fee, any_fee = rows["物业费"], rows["水费"], rows[""]
    assert (property_fee.payments, property_fee.received, property_fee.principal, property_fee.late) == (
        1,
        110_00,
        100_00,
        5_00,
    )
    assert (water_fee.received, water_fee.undone, water_fee.net, water_fee.principal) == (20_00, 20_00, 0, 20_00)
    assert (any_fee.fee_type_id, any_fee.received) == (None, 30_00)
    clock.advance(timedelta(days=1))
    assert queries.collected(desk.today(), desk.today()) == ()


def test_bills_are_found_by_their_numbers(desk: Desk) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill_id = bill(desk, unit, fee)
    row = queries.bill(bill_id, desk.today())
    assert row is not None
    assert (row.fee_type, row.title, row.left) == ("物业费", "2026-10", 100_00)
    assert queries.bill_by_number(row.number) == bill_id
    assert queries.bill_by_number("0") is None
    assert queries.bill(99, desk.today()) is None
    assert queries.bills_of(unit, desk.today()) == (row,)


def test_when_was_anything_paid_last(desk: Desk) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    assert queries.last_paid_on(()) is None
    assert queries.last_paid_on((unit,)) is None
    desk.do(service.settle, unit, fee, Money(1), SALE)
    assert queries.last_paid_on((unit,)) == desk.today()


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE member SET balance = balance + 1", "accounts.balance_differs"),
        ("UPDATE member_move SET amount = amount + 1 WHERE id = 1", "accounts.move_altered"),
        ("UPDATE bill SET principal_left = principal_left - 1", "accounts.bill_differs"),
        ("UPDATE bill SET late_paid = late_paid + 1", "accounts.bill_differs"),
        ("UPDATE bill SET paid_on = '2026-11-21'", "accounts.bill_differs"),
        ("UPDATE fee_payment SET unused = unused + 1", "accounts.payment_differs"),
        ("DELETE FROM fee_allocation", "accounts.payment_differs"),
        ("DELETE FROM fee_undo", "accounts.undo_differs"),
    ],
)
def test_what_was_altered_behind_the_program_is_found(desk: Desk, database: Site, sql: str, code: str) -> None:
    member_id = member(desk, 50_00)
    desk.do(service.spend, member_id, Money(10_00), SALE)
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee, days=-10)
    desk.do(service.settle, unit, fee, Money(40_00), SALE)
    desk.do(service.settle, unit, fee, Money(1_00), OTHER_SALE)
    desk.do(service.unsettle, OTHER_SALE, REFUND)
    assert is_sound()
    database.tamper(sql)
    assert code in {found for found, _, _ in queries.broken()}


def test_an_account_without_a_payer_has_no_name(desk: Desk) -> None:
    row = queries.account(desk.do(service.open_account, AccountDraft("B-1")))
    assert row is not None
    assert (row.title, row.name, row.phone_masked) == ("B-1", "", "")

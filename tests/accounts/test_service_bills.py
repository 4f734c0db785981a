"""The list before payment is ticked and kept (F1); bills are made, keep their terms and are cancelled (F2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.accounts import queries, service
from desk_app.accounts.rules import BillDraft, FeeTypeDraft, LateRule
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import rows
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from tests.accounts.site import (
    SALE,
    account,
    bill,
    fee_type,
    is_sound,
    left,
    managed,
    refuses,
    supervised,
)

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


def test_f1_payment_opens_once_the_list_is_ticked(desk: Desk, clock: ManualClock) -> None:
    fee = fee_type(desk, "水费", lines=LIST)
    unit = account(desk)
    bill(desk, unit, fee)
    row = queries.fee_type(fee)
    assert row is not None
    ids = tuple(line.id for line in row.lines)
    assert not queries.is_prepared(unit, fee, desk.today())
    for asked in (fee, None):
        with refuses("accounts.not_prepared", fee_type="水费"):
            pay(desk, unit, asked, 100_00)
    with refuses("accounts.not_prepared"):
        desk.do(service.prepare, unit, fee, ids[:1])
    desk.do(service.prepare, unit, fee, ids)
    assert queries.is_prepared(unit, fee, desk.today())
    assert pay(desk, unit, fee, 40_00)
    assert pay(desk, unit, None, 10_00)
    clock.advance(timedelta(days=1))
    with refuses("accounts.not_prepared"):
        pay(desk, unit, fee, 50_00)


def test_f1_who_ticked_what_and_when_is_kept(desk: Desk) -> None:
    fee = fee_type(desk, "水费", lines=LIST)
    unit = account(desk)
    row = queries.fee_type(fee)
    assert row is not None
    desk.do(service.prepare, unit, fee, tuple(line.id for line in row.lines))
    assert rows("SELECT by, day, lines FROM fee_preparation") == [
        ("07", desk.today().isoformat(), '["收费终端已就绪","协议已备好"]')
    ]
    assert journal.of_subject(Ref("fee_account", unit))[-1].action in {"fee.prepared", "fee_account.opened"}
    assert "fee.prepared" in [entry.action for entry in journal.of_subject(Ref("fee_account", unit))]


def test_f1_a_fee_without_a_list_is_ready(desk: Desk, unit: int, fee: int) -> None:
    desk.do(service.prepare, unit, fee, ())
    assert rows("SELECT id FROM fee_preparation") == []
    assert queries.is_prepared(unit, fee, desk.today())
    with refuses("accounts.no_fee_type"):
        desk.do(service.prepare, unit, 99, ())
    with refuses("accounts.no_account"):
        desk.do(service.prepare, 99, fee, ())


def test_f1_a_line_taken_off_is_no_longer_asked_for(desk: Desk) -> None:
    fee = fee_type(desk, "水费", lines=LIST)
    managed(desk, service.save_fee_type, fee, FeeTypeDraft("水费", lines=("表单在手", LIST[0])))
    row = queries.fee_type(fee)
    assert row is not None
    assert [line.text for line in row.lines] == ["表单在手", LIST[0]]
    managed(desk, service.save_fee_type, fee, FeeTypeDraft("水费"))
    assert queries.is_prepared(1, fee, desk.today())


def test_finance_makes_bills_as_well_and_none_is_no_trouble(desk: Desk, unit: int, fee: int) -> None:
    finance = Operator(9, "20", Role.FINANCE)
    draft = BillDraft(unit, fee, "2026-10", Money(100), desk.today())
    assert desk.act(service.add_bill, (draft,), operator=finance)
    assert desk.act(service.add_bills, ((),), operator=finance) == ()


def test_f2_a_cancelled_bill_gives_its_money_to_the_next(desk: Desk, unit: int, fee: int) -> None:
    wrong = bill(desk, unit, fee)
    pay(desk, unit, fee, 100_00)
    with refuses("kernel.not_allowed"):
        desk.do(service.cancel_bill, wrong, "x")
    with refuses("accounts.no_reason"):
        supervised(desk, service.cancel_bill, wrong, " ")
    with refuses("accounts.no_bill"):
        supervised(desk, service.cancel_bill, 99, "重复")
    supervised(desk, service.cancel_bill, wrong, "重复")
    assert (left(desk, unit), queries.prepaid(unit)) == ([], 100_00)
    with refuses("accounts.bill_cancelled"):
        supervised(desk, service.cancel_bill, wrong, "重复")
    assert queries.prepaid(unit) == 100_00
    bill(desk, unit, fee, 60_00)
    assert (left(desk, unit), queries.prepaid(unit)) == ([], 40_00)
    assert is_sound()


def test_f2_a_bill_keeps_the_terms_it_was_made_with(desk: Desk, unit: int, fee: int) -> None:
    bill(desk, unit, fee, days=-10)
    managed(desk, service.save_fee_type, fee, FeeTypeDraft("物业费", rule=LateRule(Rate(500))))
    assert left(desk, unit) == [(100_00, 5_00)]


def test_bills_are_made_by_supervisors_and_finance_for_open_accounts(desk: Desk, unit: int, fee: int) -> None:
    draft = BillDraft(unit, fee, "2026-10", Money(100), desk.today())
    with refuses("kernel.not_allowed"):
        desk.do(service.add_bill, draft)
    with refuses("accounts.no_fee_type"):
        supervised(desk, service.add_bill, BillDraft(unit, 99, "2026-10", Money(100), desk.today()))
    with refuses("accounts.no_account"):
        supervised(desk, service.add_bill, BillDraft(99, fee, "2026-10", Money(100), desk.today()))
    desk.do(service.close_account, unit)
    with refuses("accounts.account_closed"):
        supervised(desk, service.add_bill, draft)

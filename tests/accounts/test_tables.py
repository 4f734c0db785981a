"""What the database itself refuses, whoever asks (invariant 2)."""

from __future__ import annotations

from collections.abc import Callable

import peewee
import pytest

from desk_app.accounts import service
from desk_app.kernel.database import DATABASE, change
from desk_app.kernel.money import Money
from desk_app.kernel.work import Desk
from tests.accounts.site import OTHER_SALE, REFUND, SALE, account, bill, fee_type, member


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A row in every table."""
    desk.do(service.spend, member(desk, 50_00), Money(10_00), SALE)
    fee = fee_type(desk, lines=("表单在手",))
    unit = account(desk)
    bill(desk, unit, fee)
    desk.do(service.prepare, unit, fee, (1,))
    desk.do(service.settle, unit, fee, Money(40_00), SALE)
    desk.do(service.settle, unit, fee, Money(1_00), OTHER_SALE)
    desk.do(service.unsettle, OTHER_SALE, REFUND)
    return desk


def refused(act: Callable[[], object]) -> None:
    with pytest.raises((peewee.IntegrityError, peewee.InternalError)), DATABASE.atomic():
        act()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE member_move SET amount = 1",
        "DELETE FROM member_move",
        "DELETE FROM member",
        "UPDATE member SET balance = -1",
        "UPDATE bill SET principal = 1",
        "UPDATE bill SET due_on = '2030-01-01'",
        "UPDATE bill SET principal_left = -1",
        "DELETE FROM bill",
        "UPDATE fee_payment SET amount = 1",
        "UPDATE fee_payment SET unused = -1",
        "DELETE FROM fee_payment",
        "UPDATE fee_allocation SET principal = 1",
        "DELETE FROM fee_allocation",
        "UPDATE fee_undo SET amount = 1",
        "DELETE FROM fee_undo",
        "UPDATE fee_preparation SET by = '1'",
        "DELETE FROM fee_preparation",
        "DELETE FROM fee_type",
        "DELETE FROM fee_type_line",
        "DELETE FROM fee_account",
    ],
)
def test_what_stands_in_the_books_stays(filled: Desk, sql: str) -> None:
    refused(lambda: change(sql))


def test_a_move_carries_the_kept_balance(filled: Desk) -> None:
    refused(
        lambda: change(
            "INSERT INTO member_move (member_id, kind, amount, balance, ref_kind, ref_id, of_kind, of_id, at, day, by) "
            "VALUES (1, 'spend', -1, 1, 'sale', 1, '', 0, 0, '2026-11-21', '07')"
        )
    )


@pytest.mark.parametrize("principal", [60_01, 40_00])
def test_no_more_is_allocated_than_billed_or_paid(filled: Desk, principal: int) -> None:
    refused(
        lambda: change(
            "INSERT INTO fee_allocation (payment_id, bill_id, late, principal, reckoned_on, at, day) "
            "VALUES (1, 1, 0, ?, '2026-11-21', 0, '2026-11-21')",
            principal,
        )
    )

"""Short ways to say what the tests of accounts need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TypeVar

import pytest

from desk_app.accounts import queries, service
from desk_app.accounts.rules import (
    AccountDraft,
    BillDraft,
    FeeTypeDraft,
    LateRule,
    MemberDraft,
    PriceClassDraft,
)
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.databases import MANAGER, SUPERVISOR

R = TypeVar("R")
SALE, OTHER_SALE, REFUND = Ref("sale", 1), Ref("sale", 2), Ref("refund", 1)
LATE = LateRule(Rate(50))  # half a per cent a day
LI = MemberDraft("李小明", "13812341234")


@contextmanager
def refuses(code: str, /, **facts: object) -> Iterator[None]:
    """Expect a refusal by its code, and by those of its facts that are given."""
    with pytest.raises(Refusal) as caught:
        yield
    assert caught.value.code == code
    assert {name: caught.value.facts.get(name) for name in facts} == facts


def managed(desk: Desk, use_case: Callable[..., R], *args: object, **options: object) -> R:
    """Have the manager do something."""
    return desk.act(use_case, args, options, operator=MANAGER)


def supervised(desk: Desk, use_case: Callable[..., R], *args: object, **options: object) -> R:
    """Have the supervisor do something."""
    return desk.act(use_case, args, options, operator=SUPERVISOR)


def member(desk: Desk, balance: int = 0, draft: MemberDraft = LI) -> int:
    """A member with so much on the account."""
    member_id = desk.do(service.add_member, draft)
    if balance:
        desk.do(service.top_up, member_id, Money(balance), SALE)
    return member_id


def gold(desk: Desk, discount: int = 500) -> int:
    """A price class with 5 % off."""
    return managed(desk, service.save_price_class, None, PriceClassDraft("金卡", Rate(discount)))


def fee_type(desk: Desk, name: str = "物业费", *, lines: tuple[str, ...] = (), rule: LateRule = LATE) -> int:
    """A fee type with a late fee of half a per cent a day."""
    return managed(desk, service.save_fee_type, None, FeeTypeDraft(name, Rate(600), rule, lines))


def account(desk: Desk, code: str = "3-1502", name: str = "王芳", phone: str = "13900001111") -> int:
    """A unit whose payer is known."""
    return desk.do(service.open_account, AccountDraft(code, "3 幢 1502", name, phone))


def bill(
    desk: Desk, account_id: int, fee_type_id: int, principal: int = 100_00, days: int = 0, title: str = "2026-10"
) -> int:
    """A bill that is due in so many days (below zero: ago)."""
    due_on = desk.today() + timedelta(days=days)
    draft = BillDraft(account_id, fee_type_id, title, Money(principal), due_on)
    return supervised(desk, service.add_bill, draft)


def left(desk: Desk, account_id: int, day: date | None = None) -> list[tuple[int, int]]:
    """Principal and late fee that are open, oldest bill first."""
    rows = queries.open_bills(account_id, day or desk.today())
    return [(row.principal_left, row.late_left) for row in rows]


def is_sound() -> bool:
    """Whether everything kept is what it is kept of."""
    return list(queries.broken()) == []

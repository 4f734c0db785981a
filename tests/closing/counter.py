"""A counter with people, and short ways through a day at the till. For tests and for looking at windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Pieces, Tender
from desk_app.closing import queries, service
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import insert
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.offers import Offers
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.shop import service as shop
from desk_app.shop.rules import Tendered
from desk_app.staff.rules import Approval
from desk_app.stock import service as stock
from desk_app.stock.rules import ProductDraft

if TYPE_CHECKING:
    from desk_app.closing.tab import ClosingTab

CHINA = timezone(timedelta(hours=8))
CLERK = Operator(1, "1027", Role.DESK)
COLLEAGUE = Operator(4, "1031", Role.DESK)
CHIEF = Operator(2, "1008", Role.SUPERVISOR)
BOSS = Operator(3, "1001", Role.MANAGER)
FINANCE = Operator(5, "1050", Role.FINANCE)
MONDAY = datetime(2026, 11, 23, 8, 40, tzinfo=CHINA)


@dataclass
class Counter:
    """A desk whose clock is moved by hand; ``open_things`` is what the other slices say is still open."""

    desk: Desk
    clock: ManualClock
    goods: dict[int, int] = field(default_factory=dict)

    def by(self, operator: Operator, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Have something done by somebody."""
        return self.desk.act(use_case, args, options, operator=operator)

    def do(self, use_case: Callable[..., Any], *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Have something done by the clerk."""
        return self.by(CLERK, use_case, *args, **options)

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**span))

    def leave_open(self, **things: int) -> None:
        """Let slices say that so many things are open; 0: nothing."""
        given = [
            (name, SimpleNamespace(blockers=lambda _day, name=name, n=n: ((f"{name} is open", n),) if n else ()))
            for name, n in things.items()
        ]
        self.desk.offers = Offers(modules=lambda: given)  # type: ignore[arg-type,return-value]

    def opened(self, amount: int = 500_00) -> int:
        """Open the till of this desk with a float; gives the session's id."""
        return self.do(service.open_till, self.do(cash_service.ensure_till), notes(amount))  # type: ignore[no-any-return]

    def product(self, price: int) -> int:
        """Something that costs so much."""
        if price not in self.goods:
            draft = ProductDraft(f"Thing {price}", Money(price), is_stocked=False, tax=Rate(1300))
            self.goods[price] = self.by(BOSS, stock.add_product, draft)
        return self.goods[price]

    def sell(self, price: int, tender: Tender = Tender.CASH, reference: str = "") -> str:
        """Something is sold for so much; gives the receipt's number."""
        added = self.do(shop.add_product, self.product(price))
        amount = Money(0) if tender is Tender.CASH else Money(price)
        tendered = Tendered(tender.value, amount, reference=reference)
        return self.do(shop.complete_sale, added.sale_id, (tendered,), print_receipt=False).number  # type: ignore[no-any-return]

    def shelved(self, price: int) -> int:
        """A thing that lies on the shelf; gives the product."""
        draft = ProductDraft("Tea", Money(price), tax=Rate(1300))
        return self.by(BOSS, stock.add_product, draft)  # type: ignore[no-any-return]

    def sealed(self, session_id: int, cash_amount: int, **totals: int) -> None:
        """The till is ended and its blind count sealed."""
        if cash.session(session_id).ended_at is None:
            self.do(cash_service.end_session, session_id)
        others = tuple((Tender(name), Money(amount)) for name, amount in totals.items())
        self.do(cash_service.seal_count, session_id, BlindCount(notes(cash_amount), others))

    def closed(self, session_id: int, kept: int = 0) -> int:
        """The Z is made; gives its id."""
        return self.do(service.close_till, session_id, notes(kept), self.ask)  # type: ignore[no-any-return]

    def ask(self, day: Any) -> Any:  # noqa: ANN401
        """What the slices say is still open."""
        return queries.blockers(self.desk.offers, day)

    def approval(
        self, approver: Operator = CHIEF, requester: Operator = CLERK, role: Role = Role.SUPERVISOR
    ) -> Approval:
        """A second person's yes, as the PIN dialog gives it."""
        return self.by(requester, _approved, approver, role)  # type: ignore[no-any-return]


def _approved(work: Any, approver: Operator, role: Role) -> Approval:  # noqa: ANN401
    number = insert(
        "INSERT INTO staff_approval (approver_id, requester_id, role, at) VALUES (?, ?, ?, ?)",
        approver.staff_id,
        work.operator.staff_id,
        role.value,
        work.millis,
    )
    return Approval(number, approver, work.operator.staff_id, role, work.now)


def furnished(desk: Desk, clock: ManualClock) -> Counter:
    """People on the staff list, Monday morning before opening."""
    clock.set(MONDAY)
    for person in (CLERK, CHIEF, BOSS, COLLEAGUE, FINANCE):
        insert(
            "INSERT INTO staff_member (number, name, role, started_on, active, added_at) VALUES (?, ?, ?, '2024-01-01', ?, 0)",
            person.number,
            f"N{person.number}",
            person.role.value,
            True,
        )
    desk.operator = CLERK
    return Counter(desk, clock)


def notes(amount: int) -> Pieces:
    """An amount in the fewest notes and coins."""
    left, counts = amount, {}
    for value in (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10):
        counts[value], left = divmod(left, value)
    assert left == 0
    return Pieces.of(counts)


def refused(code: str, act: Callable[[], object]) -> Refusal:
    """The refusal of an act that must not be done."""
    with pytest.raises(Refusal) as caught:
        act()
    assert caught.value.code == code
    return caught.value


def press(tab: ClosingTab, action: str) -> bool:
    """A key, and what it changed is shown."""
    is_done = tab.press(action)
    tab.refresh()
    return is_done


def sits(counter: Counter, operator: Operator) -> None:
    """Somebody else is signed in."""
    counter.desk.operator = operator

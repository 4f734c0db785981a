"""What can happen at a till on a random day: each act is done by the real services and told to the book beside it.

What happens is drawn from a seed: the same seed is the same day. Now and then the power goes in the middle of an act; what
was not committed did not happen, and something is done anew once the program has started again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from desk_app.accounts.rules import TopUpRequest
from desk_app.cash import service as cash_service
from desk_app.cash.rules import Tender
from desk_app.closing import service
from desk_app.kernel.database import statements
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.shop import queries as shop_queries
from desk_app.shop import service as shop
from desk_app.shop.rules import Discount, LooseReturn, PayBack, PaymentState, Return, Tendered
from tests.closing.counter import CHIEF, CLERK, COLLEAGUE, Counter, notes
from tests.closing.random_book import CASH, Book, Item, Ticket, in_coins

OTHERS = (Tender.CARD, Tender.WECHAT, Tender.ALIPAY, Tender.VOUCHER)
GOODS = ((1_25, 13), (3_37, 13), (7_99, 6), (12_50, 13), (48_88, 9), (210_05, 13))
"""Price and tax in percent; the first two lie on the shelf."""
WHY = "随机"


class PowerCut(Exception):
    """The power goes in the middle of an act."""


@contextmanager
def power_cut(after: int) -> Iterator[None]:
    """The power goes when so many statements more are asked for."""
    run, left = statements._run, [after]

    def counting(sql: str, values: tuple[object, ...]) -> Any:  # noqa: ANN401
        left[0] -= 1
        if left[0] < 0:
            raise PowerCut
        return run(sql, values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statements, "_run", counting)
        yield


@dataclass
class Acts:
    """A desk with goods and a member; ``reopen`` opens the site anew after a power cut."""

    counter: Counter
    chance: random.Random
    reopen: Callable[[], None]
    crashes: float = 0.06
    cuts: int = 0
    acts: int = 0
    day: int = 0
    goods: list[int] = field(default_factory=list)
    member: int = 0
    balance: int = 0
    tickets: list[Ticket] = field(default_factory=list)
    custodian: Operator = CLERK

    def one(self, session_id: int, book: Book) -> None:
        """Something happens; where the power goes, something else happens after the next start."""
        acts = (
            (self._sell, 10), (self._asked, 2), (self._top_up, 1), (self._refund, 3), (self._void, 1), (self._loose, 1),
            (self._drawer, 4), (self._hand_over, 1), (self._given_up, 1),
        )  # fmt: skip
        (act,) = self.chance.choices([act for act, _ in acts], [weight for _, weight in acts])
        self.acts += 1
        if self.chance.random() < self.crashes:
            try:
                with power_cut(self.chance.randint(1, 60)):
                    act(session_id, book)
            except PowerCut:
                self._restart()
            else:
                return
        act(session_id, book)

    def _restart(self) -> None:
        """The program starts again; a sale that stood open is still there, and is given up."""
        self.cuts += 1
        self.reopen()
        self.counter.desk = Desk(self.counter.clock)
        self.counter.desk.operator = CLERK
        standing = shop_queries.open_sale(self.counter.desk.number)
        if standing is not None:
            for payment in standing.payments:
                if payment.state.is_open:
                    self._do(shop.resolve_payment, payment.id, PaymentState.FAILED)
                elif payment.state is PaymentState.PAID:
                    options = {"approval": self._approved()}
                    self._do(shop.cancel_payment, payment.id, "断电", **options)
            self._do(shop.abandon, standing.row.id, "断电")

    def _do(self, use_case: Callable[..., Any], *args: object, **options: object) -> Any:  # noqa: ANN401
        return self.counter.by(self.custodian, use_case, *args, **options)

    def _approved(self, approver: Operator = CHIEF, role: Role = Role.SUPERVISOR) -> Any:  # noqa: ANN401
        return self.counter.approval(approver, self.custodian, role)

    def _basket(self) -> tuple[int, tuple[Item, ...]]:
        items = []
        for place in self.chance.sample(range(len(GOODS)), self.chance.choice((1, 1, 1, 2, 3))):
            price, percent = GOODS[place]
            count = self.chance.choice((1, 1, 2))
            added = self._do(shop.add_product, self.goods[place], quantity=Quantity(count * 1000))
            off = self.chance.randint(1, price * count // 25) if self.chance.random() < 0.15 else 0
            if off:
                self._do(shop.discount_line, added.line_id, Discount(off=Money(off)), "老顾客")
            items.append(Item(percent, price * count, price * count - off))
        return added.sale_id, tuple(items)

    def _tenders(self, due: int) -> dict[str, int]:
        """How a customer pays: cash, something else, or split over two or three; the cash part is rounded."""
        if self.balance >= due and self.chance.random() < 0.5:
            return {"member": due}
        others = self.chance.sample(OTHERS, self.chance.choice((0, 0, 1, 1, 2)))
        paid: dict[str, int] = {}
        for tender in others:
            left = due - sum(paid.values())
            if left > 1:
                paid[tender.value] = self.chance.choice((left, self.chance.randint(1, left - 1)))
        left = in_coins(due - sum(paid.values()))
        return paid | {CASH: left} if left else paid

    def _tendered(self, paid: dict[str, int]) -> tuple[Tendered, ...]:
        made = []
        for tender, amount in paid.items():
            given = Money(in_coins(amount) + self.chance.choice((0, 0, 50_00))) if tender == CASH else Money(0)
            reference = "" if tender in {CASH, "member"} else f"{self.day}-{self.chance.getrandbits(48)}"
            member = self.member if tender == "member" else None
            made.append(Tendered(tender, Money(0 if tender == CASH else amount), given, reference, member))
        return tuple(made)

    def _paid(self, book: Book, sale_id: int, items: tuple[Item, ...], paid: dict[str, int]) -> None:
        ticket = Ticket(sale_id, items, paid, self.day)
        self.tickets.append(ticket)
        self.balance -= paid.get("member", 0)
        book.sold(ticket)

    def _sell(self, _session_id: int, book: Book) -> None:
        sale_id, items = self._basket()
        if self.chance.random() < 0.1:
            self._do(shop.park, sale_id, "稍候")
            self._do(shop.resume, sale_id)
        paid = self._tenders(sum(item.net for item in items))
        prints = self.chance.random() < 0.2
        receipt = self._do(shop.complete_sale, sale_id, self._tendered(paid), print_receipt=prints)
        assert receipt.total == sum(paid.values())
        self._paid(book, sale_id, items, paid)

    def _asked(self, _session_id: int, book: Book) -> None:
        """The terminal is asked first; its answer is late, and sometimes it failed and the customer pays in cash."""
        sale_id, items = self._basket()
        due = sum(item.net for item in items)
        payment = self._do(
            shop.ask_payment, sale_id, Tendered("wechat", Money(due), reference=f"a{self.chance.random()}")
        )
        self._do(shop.resolve_payment, payment, PaymentState.UNKNOWN)
        came = self.chance.random() < 0.6
        self._do(shop.resolve_payment, payment, PaymentState.PAID if came else PaymentState.FAILED)
        paid = {"wechat": due} if came else {CASH: in_coins(due)}
        self._do(shop.complete_sale, sale_id, () if came else self._tendered(paid), print_receipt=False)
        self._paid(book, sale_id, items, paid)

    def _top_up(self, _session_id: int, book: Book) -> None:
        amount = self.chance.choice((50_00, 300_00))
        added = self._do(shop.add_deposit, TopUpRequest(self.member, "充值", Money(amount)))
        paid = {self.chance.choice(("cash", "wechat")): amount}
        self._do(shop.complete_sale, added.sale_id, self._tendered(paid), print_receipt=False)
        self._paid(book, added.sale_id, (Item(None, amount, amount),), paid)
        self.tickets.pop()  # a balance that may be spent is not given back here
        self.balance += amount

    def _given_up(self, _session_id: int, _book: Book) -> None:
        sale_id, _ = self._basket()
        self._do(shop.abandon, sale_id, "不买了")

    def _refund(self, _session_id: int, book: Book) -> None:
        """A whole receipt to its tenders, or one line of a receipt that one tender paid."""
        open_ = [ticket for ticket in self.tickets[-30:] if len(ticket.back) < len(ticket.items)]
        if not open_:
            return
        ticket = self.chance.choice(open_)
        left = [place for place in range(len(ticket.items)) if place not in ticket.back]
        is_whole = len(ticket.paid) > 1 or self.chance.random() < 0.5
        chosen = left if is_whole else [self.chance.choice(left)]
        items = {place: ticket.items[place] for place in chosen}
        paid = self._back(ticket, items, is_last=len(chosen) == len(left))
        lines = shop_queries.sale(ticket.sale_id).live
        returns = tuple(Return(lines[place].id, lines[place].quantity) for place in chosen)
        options = {"approval": self._approved()} if sum(paid.values()) > 200_00 else {}
        made = self._do(shop.refund, ticket.sale_id, returns, "不合适", **options)
        assert made.total == sum(paid.values())
        self.balance += paid.get("member", 0)
        for tender, amount in paid.items():
            ticket.paid[tender] -= amount
        book.returned("refund", items, ticket, paid)

    @staticmethod
    def _back(ticket: Ticket, items: dict[int, Item], *, is_last: bool) -> dict[str, int]:
        if is_last:
            return {tender: amount for tender, amount in ticket.paid.items() if amount}
        ((tender, left),) = ticket.paid.items()
        due = sum(item.net for item in items.values())
        amount = min(in_coins(due) if tender == CASH else due, left)
        return {tender: amount} if amount else {}

    def _void(self, _session_id: int, book: Book) -> None:
        if not self.tickets or self.tickets[-1].back or self.tickets[-1].day != self.day:
            return
        ticket = self.tickets[-1]
        paid = dict(ticket.paid)
        self._do(shop.void_sale, ticket.sale_id, "打错", approval=self._approved())
        self.balance += paid.get("member", 0)
        book.returned("void", dict(enumerate(ticket.items)), ticket, paid)

    def _loose(self, _session_id: int, book: Book) -> None:
        price, percent = GOODS[1]
        amount = price // 10 * 10
        loose = LooseReturn(self.goods[1], Quantity(1000), price=Money(amount))
        back = PayBack(None, CASH, Money(0))
        self._do(shop.refund_without_receipt, (loose,), back, "无小票", approval=self._approved())
        book.returned("refund", {0: Item(percent, amount, amount)}, None, {CASH: amount})

    def _drawer(self, session_id: int, book: Book) -> None:
        what = self.chance.choice(("paid_in", "paid_out", "drop", "no_sale"))
        if what == "no_sale":
            self._do(cash_service.no_sale, session_id, WHY)
            book.by_hand(what)
            return
        most = max(10, book.tenders[CASH] // 2)
        amount = self.chance.randint(1, most // 10) * 10
        options = {"approval": self._approved()} if what == "paid_out" and amount > 200_00 else {}
        self._do(getattr(cash_service, what), session_id, Money(amount), WHY, **options)
        book.by_hand(what, amount if what == "paid_in" else -amount)

    def _hand_over(self, session_id: int, book: Book) -> None:
        to = COLLEAGUE if self.custodian is CLERK else CLERK
        there = max(0, book.tenders[CASH] + self.chance.choice((0, 0, 10, -20)))
        self._do(service.hand_over, session_id, notes(there), self._approved(to, Role.DESK))
        book.handed(to.number, there)
        self.custodian = to

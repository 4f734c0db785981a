"""A till with goods, members and fees, and short ways to say what the tests of the shop need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest

from desk_app.accounts import service as accounts
from desk_app.accounts.rules import MemberDraft, PriceClassDraft
from desk_app.cash import service as cash
from desk_app.kernel.database import value
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import Setting, change_setting
from desk_app.kernel.work import Desk
from desk_app.shop import queries, service
from desk_app.shop.queries import LineRow, Sale
from desk_app.shop.rules import Tendered
from desk_app.shop.service import Receipt
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from desk_app.stock import queries as stock_queries
from desk_app.stock import service as stock
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft, Unit
from tests.cash.site import FLOAT
from tests.databases import MANAGER
from tests.staff.site import People, act_as, typed

R = TypeVar("R")
T = TypeVar("T", int, str, bool)
BALLS, WATER, GLOVE = "6901234567892", "6909876543212", "6900000000014"
CASH = (Tendered("cash"),)


class Shop:
    """What the tests sell with."""

    def __init__(self, desk: Desk, people: People) -> None:
        self.desk = desk
        self.people = people
        self.session = desk.do(cash.open_session, desk.do(cash.ensure_till), FLOAT)
        self.balls = self.product("高尔夫球 3 粒", 88_00, BALLS, 12, 480_00)
        self.water = self.product("矿泉水", 3_00, WATER, 46, 69_00)
        self.glove = self.product("手套 左 L", 120_00, GLOVE, 2, 120_00)

    def product(
        self,
        name: str,
        price: int,
        barcode: str = "",
        count: int = 0,
        cost: int = 0,
        *,
        tax: int = 1300,
        **more: object,
    ) -> int:
        """A product with so many on the shelf that came for ``cost`` in all."""
        codes = (barcode,) if barcode else ()
        draft = ProductDraft(name, Money(price), barcodes=codes, tax=Rate(tax), **more)  # type: ignore[arg-type]
        product_id = self.as_lead(stock.add_product, draft)
        if count:
            self.desk.do(stock.receive, Delivery((DeliveryLine(product_id, pieces(count), Money(cost)),)))
        return product_id

    def service(self, name: str = "练习场 1 时", price: int = 100_00) -> int:
        """Something that is not stocked."""
        return self.product(name, price, tax=600, unit=Unit.HOUR, is_stocked=False)

    def scan(self, *codes: str) -> Sale:
        """Scan one code after the other."""
        for code in codes:
            self.desk.do(service.scan, code)
        return self.open

    @property
    def open(self) -> Sale:
        """The sale that is open at the desk."""
        found = queries.open_sale(self.desk.number)
        assert found is not None
        return found

    def line(self, place: int = 0) -> LineRow:
        """A line of the open sale."""
        return self.open.live[place]

    def pay(self, *tendered: Tendered) -> Receipt:
        """Pay the open sale, in exact cash if nothing else is said."""
        return self.desk.do(service.complete_sale, self.open.row.id, tendered or CASH)

    def sold(self, *codes: str, tendered: tuple[Tendered, ...] = ()) -> Sale:
        """A paid sale of these codes."""
        self.scan(*codes)
        return queries.sale(self.pay(*tendered).sale_id)

    def left(self, product_id: int) -> int:
        """How many pieces the books have."""
        return stock_queries.levels((product_id,))[product_id].quantity // 1000

    def as_lead(self, use_case: Callable[..., R], *args: object, **options: object) -> R:
        """Have the supervisor do something."""
        before = self.desk.operator
        act_as(self.desk, self.people.lead)
        try:
            return self.desk.do(use_case, *args, **options)
        finally:
            self.desk.operator = before

    def approved(self, number: str = "12", role: Role = Role.SUPERVISOR) -> Approval:
        """Somebody else says yes with their PIN."""
        return self.desk.do(staff.approve, typed(self.desk, number), role).approved(self.desk.now())

    def set(self, setting: Setting[T], wanted: T) -> None:
        """Change a rule of the site."""
        self.desk.as_program(change_setting, setting, wanted)

    def member(self, balance: int = 0, discount: int = 1000) -> int:
        """A member of a price class with so much on the account."""
        gold = self.desk.act(
            accounts.save_price_class, (None, PriceClassDraft("金卡", Rate(discount))), operator=MANAGER
        )
        member_id = self.desk.do(accounts.add_member, MemberDraft("李小明", "13812341234", class_id=gold))
        if balance:
            self.desk.do(accounts.top_up, member_id, Money(balance), Ref("sale", 999_999))
        return member_id


def pieces(count: int) -> Quantity:
    """So many pieces."""
    return Quantity(count * 1000)


def card(amount: int, reference: str = "100200") -> Tendered:
    """Paid on the terminal."""
    return Tendered("card", Money(amount), reference=reference)


def counted(table: str, where: str = "1 = 1") -> int:
    """How many rows."""
    return int(value(f"SELECT COUNT(*) FROM {table} WHERE {where}"))


@contextmanager
def refuses(code: str, /, **facts: object) -> Iterator[None]:
    """The act is refused with this code and these facts, and the refusal has its sentence in every language."""
    with pytest.raises(Refusal) as refused:
        yield
    assert refused.value.code == code
    assert {name: refused.value.facts.get(name) for name in facts} == facts
    for language in ("en", "zh_CN", "zh_TW"):
        told = sentence(refused.value, language)
        assert told
        assert code not in told

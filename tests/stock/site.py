"""A staffed shop with a few products, for the tests of stock."""

from __future__ import annotations

from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import Setting, change_setting
from desk_app.kernel.work import Desk
from desk_app.staff import service as staff
from desk_app.staff.rules import Approval
from desk_app.stock import service
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft
from tests.staff.site import People, act_as, typed

SALE = Ref("sale", 1)
EAN = "6901234567892"


def pieces(count: int) -> Quantity:
    """So many pieces."""
    return Quantity(count * 1000)


def draft(name: str = "矿泉水 550 毫升", price: int = 350, **other: object) -> ProductDraft:
    """A product as it is typed."""
    return ProductDraft(name, Money(price), tax=Rate(1300), **other)  # type: ignore[arg-type]


def added(desk: Desk, people: People, name: str = "矿泉水 550 毫升", price: int = 350, **other: object) -> int:
    """A product of the catalogue, entered by the supervisor; whoever acted acts on."""
    before = desk.operator
    act_as(desk, people.lead)
    product_id = desk.do(service.add_product, draft(name, price, **other))
    desk.operator = before
    return product_id


def stocked(
    desk: Desk, people: People, name: str = "矿泉水", count: int = 10, cost: int = 2000, **other: object
) -> int:
    """A product of which ``count`` pieces came for ``cost`` in all."""
    product_id = added(desk, people, name, **other)
    desk.do(service.receive, Delivery((DeliveryLine(product_id, pieces(count), Money(cost)),)))
    return product_id


def approved(desk: Desk, number: str = "12", role: Role = Role.SUPERVISOR) -> Approval:
    """A supervisor says yes with their PIN."""
    return desk.do(staff.approve, typed(desk, number), role).approved(desk.now())


def set_to(desk: Desk, setting: Setting[object], wanted: object) -> None:
    """Change a rule of the site."""
    desk.as_program(change_setting, setting, wanted)

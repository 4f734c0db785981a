"""A lively counter for windows: goods with tiles and categories, a sale half way, parked and unknown ones. Names as staff say them."""

from __future__ import annotations

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.settings import SITE_NAME, change_setting
from desk_app.kernel.work import Desk
from desk_app.shop import service
from desk_app.shop.rules import PaymentState, Tendered
from desk_app.stock import service as stock
from desk_app.stock.rules import Delivery, DeliveryLine
from tests.shop.site import BALLS, GLOVE, WATER, Shop
from tests.staff.site import staffed

_MORE = (
    ("毛巾", 35_00, "6900000000021", 31, "用品"),
    ("雨伞", 59_00, "6900000000038", 0, "用品"),
    ("能量棒", 12_00, "6900000000045", 18, "饮食"),
    ("防晒霜", 68_00, "6900000000052", 9, "用品"),
    ("球托", 15_00, "6900000000069", 60, "球具"),
)


def furnished(desk: Desk) -> Shop:
    """An open till, nine tiles in three categories; the glove is below its reorder point."""
    shop = Shop(desk, staffed(desk))
    desk.as_program(change_setting, SITE_NAME, "阳光会所")
    desk.refresh()
    furnished_on(shop)
    return shop


def furnished_on(shop: Shop) -> None:
    """The nine tiles on a shop that is there already."""
    desk = shop.desk
    categories = {name: shop.as_lead(stock.save_category, None, name) for name in ("饮食", "球具", "用品")}
    made = [shop.water, shop.balls, shop.glove]
    for product_id, category in zip(made, ("饮食", "球具", "球具"), strict=True):
        _retouch(shop, product_id, categories[category], reorder=5 if product_id == shop.glove else 0)
    for name, price, code, count, category in _MORE:
        made.append(shop.product(name, price, code, category_id=categories[category]))
        if count:
            line = DeliveryLine(made[-1], Quantity(count * 1000), Money(count * price // 2))
            desk.do(stock.receive, Delivery((line,)))
    made.append(shop.service())
    shop.as_lead(stock.set_tiles, tuple(made))


def half_way(shop: Shop) -> int:
    """Three things for a member on the counter: the picture's sale; gives its id."""
    member_id = shop.member(balance=260_00)
    shop.scan(BALLS, BALLS, WATER, WATER, WATER, GLOVE)
    shop.desk.do(service.attach_member, member_id)
    return shop.open.row.id


def busy(shop: Shop) -> None:
    """Receipts of this afternoon, one sale parked, one payment of which nobody knows the end."""
    shop.sold(BALLS, WATER)
    shop.sold(WATER, tendered=(Tendered("wechat", Money(3_00), reference="4200001234"),))
    shop.scan(WATER, WATER)
    shop.desk.do(service.park, shop.open.row.id, "回车里拿钱包")
    shop.scan(BALLS)
    sale_id = shop.open.row.id
    payment = shop.desk.do(service.ask_payment, sale_id, Tendered("card", Money(88_00)))
    shop.desk.do(service.resolve_payment, payment, PaymentState.UNKNOWN)
    shop.desk.do(service.park, sale_id, "终端无应答")


def _retouch(shop: Shop, product_id: int, category_id: int, *, reorder: int) -> None:
    from desk_app.stock import queries
    from desk_app.stock.rules import ProductDraft

    row = queries.product(product_id)
    codes = tuple(code.code for code in queries.barcodes(product_id))
    draft = ProductDraft(
        row.name, row.price, row.code, codes, category_id, tax=row.tax, reorder_point=Quantity(reorder * 1000)
    )
    shop.as_lead(stock.edit_product, product_id, draft)

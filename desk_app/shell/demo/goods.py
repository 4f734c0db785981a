"""The demo's shop: forty goods as a club house counter sells them, received last week, a few of them short or expiring."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.stock import service
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft, SupplierDraft, Unit, gtin_check_digit

HEADINGS = ("茶与饮料", "零食点心", "运动用品", "日用品", "伞与雨具", "服务")
SUPPLIERS = (
    SupplierDraft("江南食品商行", "沈先生", "0571-8123 4567", 2, "上午 10 点前送货"),
    SupplierDraft("西湖茶叶有限公司", "叶女士", "0571-8765 4321", 5),
    SupplierDraft("顺达体育用品", "郑先生", "0571-8600 1122", 7),
)
# heading, supplier, name, unit, price and cost in fen, first twelve digits of the EAN, received, reorder at, order size
_GOODS = (
    (0, 0, "农夫山泉 饮用天然水 550ml", "瓶", 200, 110, "692116850921", 96, 24, 24),
    (0, 0, "农夫山泉 饮用天然水 1.5L", "瓶", 450, 260, "692116850928", 36, 12, 12),
    (0, 0, "可口可乐 330ml", "听", 300, 190, "692847654201", 72, 24, 24),
    (0, 0, "康师傅 冰红茶 500ml", "瓶", 350, 215, "690308318820", 48, 12, 15),
    (0, 0, "东方树叶 乌龙茶 500ml", "瓶", 500, 330, "692116852001", 30, 12, 15),
    (0, 0, "脉动 青柠味 600ml", "瓶", 500, 320, "690253888001", 9, 12, 15),
    (0, 0, "佳得乐 橙味 600ml", "瓶", 550, 350, "690108399101", 24, 12, 15),
    (0, 0, "伊利 纯牛奶 250ml", "盒", 350, 240, "690799210001", 40, 12, 24),
    (0, 0, "光明 原味酸奶 200g", "杯", 600, 420, "690142433001", 12, 6, 12),
    (0, 0, "雀巢 丝滑拿铁 268ml", "瓶", 600, 410, "691787803001", 20, 6, 15),
    (0, 0, "椰树 椰汁 245ml", "听", 450, 300, "690134700001", 24, 6, 24),
    (0, 1, "西湖龙井 明前 50g 罐装", "罐", 16800, 9800, "693400100001", 12, 4, 6),
    (0, 1, "安溪铁观音 清香 100g", "盒", 9800, 5600, "693400100002", 10, 3, 6),
    (0, 1, "杭白菊 40g", "罐", 4800, 2600, "693400100003", 15, 4, 6),
    (0, 1, "普洱小青柑 120g", "盒", 8800, 5200, "693400100004", 2, 3, 6),
    (1, 0, "奥利奥 原味夹心饼干 97g", "包", 750, 480, "690166808001", 24, 6, 12),
    (1, 0, "乐事 原味薯片 75g", "包", 800, 520, "692477301001", 24, 6, 12),
    (1, 0, "德芙 丝滑牛奶巧克力 43g", "块", 950, 640, "691404250001", 30, 8, 12),
    (1, 0, "士力架 花生夹心 51g", "条", 500, 330, "691404251001", 36, 12, 24),
    (1, 0, "三只松鼠 每日坚果 25g", "袋", 690, 430, "695685890001", 30, 10, 30),
    (1, 0, "旺旺 雪饼 84g", "包", 650, 400, "690344501001", 18, 6, 12),
    (1, 0, "绿箭 薄荷口香糖", "条", 250, 150, "692314600001", 60, 20, 40),
    (1, 0, "达利园 法式软面包 200g", "袋", 880, 560, "691192280001", 8, 4, 8),
    (1, 0, "卫龙 大面筋 106g", "包", 600, 370, "693535580001", 20, 6, 20),
    (2, 2, "威尔胜 网球 3 只装", "罐", 5800, 3600, "693610010001", 18, 6, 12),
    (2, 2, "尤尼克斯 羽毛球 12 只装", "筒", 12800, 8900, "693610010002", 10, 4, 10),
    (2, 2, "李宁 运动毛巾", "条", 4500, 2400, "693610010003", 16, 4, 10),
    (2, 2, "泳镜 防雾", "副", 6800, 3700, "693610010004", 8, 3, 6),
    (2, 2, "硅胶泳帽", "顶", 3500, 1500, "693610010005", 3, 4, 10),
    (2, 2, "手胶 吸汗带", "条", 1500, 600, "693610010006", 40, 10, 30),
    (2, 2, "高尔夫球 3 个装", "盒", 9800, 6400, "693610010007", 12, 3, 6),
    (3, 0, "清风 手帕纸 10 包装", "条", 990, 620, "692226640001", 24, 6, 12),
    (3, 0, "云南白药 创可贴 20 片", "盒", 1280, 800, "690107001001", 12, 3, 10),
    (3, 0, "六神 花露水 95ml", "瓶", 1590, 1020, "690129400001", 10, 3, 6),
    (3, 0, "防晒霜 SPF50 50ml", "支", 12900, 8200, "693610020001", 6, 2, 4),
    (3, 0, "一次性雨鞋套", "双", 500, 180, "693610020002", 50, 10, 50),
    (3, 0, "南孚 5 号电池 4 粒", "卡", 1500, 980, "690182690001", 20, 6, 12),
    (4, 2, "天堂 三折晴雨伞", "把", 8800, 5200, "693610030001", 8, 3, 6),
    (4, 2, "一次性雨衣", "件", 800, 280, "693610030002", 30, 10, 40),
)
_SERVICES = (("网球场地 1 小时", 8000, "小时"), ("游泳单次票", 6000, "次"), ("复印 A4", 50, "张"))
_TILES = (0, 2, 3, 7, 16, 21, 24, 38)
# Which expire, in how many days from today: one has, one is about to.
_EXPIRING = {8: 3, 7: 9, 22: -1, 15: 60}
_SOLD_SHORT = 10  # the coconut milk: one more is sold than came


def fill_shop(desk: Desk, manager: Operator, clerk: Operator, today: date) -> None:
    """The catalogue, what was delivered and today's surprises; ``today`` is the demo's last day. Signed in afterwards: whoever was."""
    before = desk.operator
    desk.operator = manager
    suppliers = [desk.do(service.save_supplier, None, supplier) for supplier in SUPPLIERS]
    headings = [desk.do(service.save_category, None, name, place) for place, name in enumerate(HEADINGS)]
    goods = [desk.do(service.add_product, _draft(place, suppliers, headings)) for place in range(len(_GOODS))]
    services = [
        ProductDraft(name, Money(price), unit=Unit.PIECE, unit_name=unit, category_id=headings[-1], is_stocked=False)
        for name, price, unit in _SERVICES
    ]
    offered = [desk.do(service.add_product, draft) for draft in services]
    desk.do(service.set_tiles, [*(goods[place] for place in _TILES), *offered])
    desk.operator = clerk
    for place, supplier in enumerate(suppliers):
        lines = tuple(_came(today, row, goods[row]) for row in range(len(_GOODS)) if _GOODS[row][1] == place)
        desk.do(service.receive, Delivery(lines, supplier, reference=f"SH{desk.today():%m%d}{place + 1:02d}"))
    short = Quantity((_GOODS[_SOLD_SHORT][7] + 1) * 1000)
    desk.do(service.issue, goods[_SOLD_SHORT], short, Ref("product", goods[_SOLD_SHORT]))
    desk.operator = before


def _draft(place: int, suppliers: list[int], headings: list[int]) -> ProductDraft:
    heading, supplier, name, unit, price, _, body, _, point, size = _GOODS[place]
    return ProductDraft(
        name,
        Money(price),
        barcodes=(body + gtin_check_digit(body),),
        category_id=headings[heading],
        unit_name=unit,
        tax=Rate(1300),
        reorder_point=Quantity(point * 1000),
        order_size=Quantity(size * 1000),
        supplier_id=suppliers[supplier],
        place=f"{'ABCDE'[heading]}{place % 4 + 1}",
        expires=place in _EXPIRING,
    )


def _came(today: date, place: int, product_id: int) -> DeliveryLine:
    cost, count = _GOODS[place][5], _GOODS[place][7]
    days = _EXPIRING.get(place)
    expires_on = None if days is None else today + timedelta(days=days)
    return DeliveryLine(product_id, Quantity(count * 1000), Money(cost * count), expires_on)

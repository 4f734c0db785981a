"""What is sold by weight comes back by weight, never more than was sold."""

from __future__ import annotations

from desk_app.kernel.quantity import Quantity
from desk_app.shop import queries
from desk_app.shop.dialogs.loose import LooseRefundDialog
from desk_app.shop.dialogs.refund import RefundDialog
from desk_app.shop.dialogs.weight import WeightField
from desk_app.shop.tab import ShopTab
from desk_app.stock.rules import Unit
from desk_app.widgets.act_dialog import show
from tests.shop.site import Shop
from tests.shop.stage import dialog

APPLES, WEIGHED = "2000123", "2000123012346"


def field(part: WeightField | None) -> WeightField:
    """The field that is there."""
    assert part is not None
    return part


def test_a_part_of_what_was_weighed_comes_back(tab: ShopTab, shop: Shop) -> None:
    shop.product("苹果", 12_80, APPLES, 20, 160_00, unit=Unit.WEIGHT)
    sale = shop.sold(WEIGHED)
    show(RefundDialog(tab, sale.row.id))
    back = dialog(tab, RefundDialog)
    weight = field(back.lines[0].weight)
    weight.set_text("1.5")
    assert (back.returns(), bool(weight.problem)) == ((), True), "never more than was sold"
    weight.set_text("x")
    assert (back.returns(), bool(weight.problem)) == ((), True)
    weight.set_text("0.234")
    assert (back.sum.text(), weight.problem) == ("¥3.00", "")
    back.why.set_text("压坏")
    back.commit()
    (row,) = queries.refunds_of(sale.row.id)
    assert row.total == 3_00
    again = RefundDialog(tab, sale.row.id)
    again.take_all()
    assert field(again.lines[0].weight).quantity() == 1_000
    assert again.sum.text() == "¥12.80"
    again.deleteLater()


def test_without_a_receipt_as_well(tab: ShopTab, shop: Shop) -> None:
    shop.product("苹果", 12_80, APPLES, unit=Unit.WEIGHT)
    tab.extras.run("loose_refund")
    loose = dialog(tab, LooseRefundDialog)
    loose.code.set_text("苹果")
    loose._look("苹果")
    assert not loose.count.isVisible()
    loose.weight.set_text("0.5")
    loose.why.set_text("小票丢了")
    assert loose.sum.text() == "¥6.40"
    assert loose.quantity() == Quantity(500)

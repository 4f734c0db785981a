"""Ordering (S2), expiry dates, price labels and the price list (S3) on the screen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.money import Money
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.dialogs import act_on_prompt, open_for, open_record
from desk_app.stock.dialogs.expiry import ExpiryDialog
from desk_app.stock.dialogs.labels import LabelsDialog, PriceListDialog
from desk_app.stock.dialogs.moving import WriteOffDialog
from desk_app.stock.dialogs.ordering import ProposalDialog
from desk_app.stock.dialogs.orders import CancelOrder, OrderDialog, OrdersDialog
from desk_app.stock.dialogs.picking import PickDialog
from desk_app.stock.dialogs.receiving import ReceiveDialog
from desk_app.stock.rules import Delivery, DeliveryLine, OrderState, SupplierDraft
from desk_app.widgets.tab_base import Doer
from tests.staff.site import People, act_as
from tests.stock.site import EAN, added, pieces, stocked
from tests.stock.test_dialogs_counts import opened


@pytest.fixture
def supplier(desk: Desk, people: People) -> int:
    """Whoever brings water."""
    act_as(desk, people.lead)
    made = desk.do(service.save_supplier, None, SupplierDraft("水站"))
    act_as(desk, people.clerk)
    return made


def low(desk: Desk, people: People, name: str, supplier: int | None) -> int:
    """A product below its reorder point."""
    return stocked(desk, people, name, 2, 400, reorder_point=pieces(6), order_size=pieces(24), supplier_id=supplier)


def test_s2_the_proposal_becomes_an_order_that_is_printed_and_received(
    desk: Desk, people: People, doer: Doer, supplier: int
) -> None:
    water, tea = low(desk, people, "矿泉水", supplier), low(desk, people, "茶", supplier)
    soap = stocked(desk, people, "香皂", 20, 2000, barcodes=(EAN,), supplier_id=supplier)
    dialog = open_for(doer, "order")
    assert isinstance(dialog, ProposalDialog)
    dialog.open()
    assert {line.row.product_id: line.quantity for line in dialog.mine} == {water: 24_000, tea: 24_000}
    dialog.quantity.setFocus()
    dialog.quantity.edit.setText("30")
    dialog.commit()
    assert dialog.mine[0].quantity == 30_000
    dialog.quantity.edit.setText("0")
    dialog.commit()
    assert len(dialog.mine) == 1
    dialog.add.click()
    opened(doer, PickDialog).finder.take(EAN)
    assert {line.row.product_id for line in dialog.mine} >= {soap}
    dialog.wanted_on.set_day(desk.today() + timedelta(days=3))
    dialog.remarks.set_text("送到前台")
    dialog.commit_other()
    order = opened(doer, OrderDialog)
    assert (order.row.supplier, order.row.remarks, order.row.lines) == ("水站", "送到前台", 2)
    said: list[str] = []
    doer.done.connect(said.append)
    order.print_.click()
    assert said == ["The order is printed"]
    order.commit()
    receive = opened(doer, ReceiveDialog)
    assert receive.supplier.value() == supplier
    receive.book()
    assert queries.order(order.row.id).state is OrderState.RECEIVED
    assert open_record(doer, Ref("order", order.row.id))
    assert not opened(doer, OrderDialog).main.isVisible()


def test_s2_lines_without_a_supplier_are_an_order_of_their_own(
    desk: Desk, people: People, doer: Doer, supplier: int
) -> None:
    low(desk, people, "矿泉水", supplier)
    low(desk, people, "香皂", None)
    assert act_on_prompt(doer, Action("reorder", "", Ref("product", 0)))
    dialog = opened(doer, ProposalDialog)
    first = dialog.supplier_id
    dialog.order()
    again = opened(doer, ProposalDialog)
    assert again.supplier_id != first
    assert len(again.mine) == 1
    again.leave_out.click()
    assert again.none.isVisible()
    assert not again.main.isEnabled()


def test_an_open_order_is_found_and_cancelled_with_a_reason(
    desk: Desk, people: People, doer: Doer, supplier: int
) -> None:
    low(desk, people, "矿泉水", supplier)
    none = OrdersDialog(doer)
    none.open()
    assert none.none.isVisible()
    ProposalDialog(doer).order()
    orders = OrdersDialog(doer)
    orders.open()
    orders.commit()
    order = opened(doer, OrderDialog)
    order.give_up.click()
    asked = opened(doer, CancelOrder)
    asked.commit()
    assert "reason" in asked.problem
    asked.why.set_text("缺货")
    asked.commit()
    assert queries.order(order.row.id).state is OrderState.CANCELLED
    assert not open_record(doer, Ref("order", 99))


def test_what_expires_is_listed_and_written_off(desk: Desk, people: People, doer: Doer) -> None:
    water = added(desk, people, "酸奶", expires=True)
    line = DeliveryLine(water, pieces(4), Money(400), desk.today() + timedelta(days=3))
    desk.do(service.receive, Delivery((line,)))
    assert act_on_prompt(doer, Action("expiry", "", Ref("product", 0)))
    dialog = opened(doer, ExpiryDialog)
    dialog.commit()
    asked = opened(doer, WriteOffDialog)
    assert asked.quantity.value() == pieces(4)
    asked.commit()
    assert dialog.none.isVisible()
    dialog.chips.set_value(0)
    dialog.reload()
    assert not dialog.main.isEnabled()


def test_s3_labels_of_changed_prices_stand_ready_and_scans_add(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", barcodes=(EAN,))
    towel = stocked(desk, people, "毛巾")
    dialog = open_for(doer, "labels")
    assert isinstance(dialog, LabelsDialog)
    dialog.open()
    assert {item.product_id for item in dialog.items} == {water, towel}
    dialog.clear.click()
    assert not dialog.main.isEnabled()
    dialog.commit()
    assert dialog.isVisible()
    dialog.finder.take(EAN)
    dialog.finder.take(EAN)
    assert [item.product_id for item in dialog.items] == [water]
    dialog.remove.click()
    dialog.finder.take(EAN)
    dialog.form.set_value("roll")
    dialog.copies.set_value(3)
    assert dialog.heading.text().startswith("3 ")
    said: list[str] = []
    doer.done.connect(said.append)
    dialog.commit()
    assert said == ["The labels are printed"]
    assert queries.labels_due() == (towel,)


def test_s3_the_price_list_is_printed_by_heading(desk: Desk, people: People, doer: Doer) -> None:
    act_as(desk, people.lead)
    drinks = desk.do(service.save_category, None, "饮料")
    desk.do(service.save_category, None, "零食")
    stocked(desk, people, "矿泉水", category_id=drinks)
    labels = LabelsDialog(doer, ())
    labels.open()
    labels.price_list.click()
    dialog = opened(doer, PriceListDialog)
    dialog.discount.set_text("abc")
    dialog.commit()
    assert dialog.discount.problem
    dialog.discount.set_text("10")
    for row in dialog.headings.done[:2]:
        dialog.headings.row(row).click()
    assert not dialog.main.isEnabled()
    dialog.headings.row(str(drinks)).click()
    said: list[str] = []
    doer.done.connect(said.append)
    dialog.commit()
    assert said == ["The price list is printed"]

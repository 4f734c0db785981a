"""Goods come, are written off and moved, on the screen: lines by scan and Enter, against an order or free, with approval."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.dialogs import open_for, open_record
from desk_app.stock.dialogs.delivery import DeliveryDialog
from desk_app.stock.dialogs.moving import TransferDialog, WriteOffDialog
from desk_app.stock.dialogs.receiving import ReceiveDialog
from desk_app.stock.rules import MoveKind, OrderDraft, OrderLine, Reason, SupplierDraft
from desk_app.widgets.tab_base import Doer
from tests.staff.site import PINS, People, act_as
from tests.stock.site import EAN, added, pieces, stocked
from tests.stock.test_dialogs_counts import opened, opened_approval


def enter(dialog: ReceiveDialog) -> None:
    """Press Enter where the focus is."""
    focus = dialog.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)


def test_goods_are_taken_in_with_scans_and_enter_alone(desk: Desk, people: People, doer: Doer) -> None:
    water = added(desk, people, "矿泉水", barcodes=(EAN,), expires=True)
    dialog = open_for(doer, "receive")
    assert isinstance(dialog, ReceiveDialog)
    dialog.open()
    dialog.finder.field.take_scan(EAN)
    dialog.line.quantity.edit.setText("24")
    enter(dialog)
    assert dialog.focusWidget() is dialog.line.cost.edit
    dialog.line.cost.edit.setText("36")
    enter(dialog)
    assert dialog.focusWidget() is dialog.line.day.edit
    dialog.line.day.set_day(date(2027, 3, 1))
    enter(dialog)
    assert len(dialog.lines) == 1
    assert "36.00" in dialog.total.text()
    dialog.reference.set_text("SH-1")
    dialog.commit_other()
    assert queries.levels((water,))[water].quantity == pieces(24)
    (row,) = queries.deliveries()
    assert (row.total, row.reference) == (3600, "SH-1")
    assert queries.expiring(date(2027, 3, 1), 1)[0].quantity == pieces(24)


def test_what_is_missing_of_an_order_stands_ready(desk: Desk, people: People, doer: Doer) -> None:
    water, tea = added(desk, people, "矿泉水"), added(desk, people, "茶")
    act_as(desk, people.lead)
    supplier = desk.do(service.save_supplier, None, SupplierDraft("水站"))
    lines = (OrderLine(water, pieces(10), Money(150)), OrderLine(tea, pieces(5), Money(300)))
    order = desk.do(service.place_order, OrderDraft(supplier, lines))
    dialog = ReceiveDialog(doer, order)
    dialog.open()
    assert [(line.quantity, line.cost) for line in dialog.lines] == [(10_000, 1500), (5_000, 1500)]
    dialog.table.selectRow(1)
    dialog._remove()
    dialog._again(dialog.lines[0])
    dialog.line.quantity.edit.setText("4")
    dialog.line.cost.edit.setText("6")
    assert dialog.keep_line()
    assert len(dialog.lines) == 1
    dialog.book()
    assert dialog.problem == ""
    assert [row.missing for row in queries.order_lines(order)] == [6_000, 5_000]
    again = ReceiveDialog(doer)
    again.open()
    again.order.set_value(order)
    again.order.chosen.emit(order)
    assert [line.quantity for line in again.lines] == [6_000, 5_000]


def test_a_second_scan_is_one_more_and_the_last_cost_is_offered(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", 10, 2000, barcodes=(EAN,))
    added(desk, people, "网球场", is_stocked=False, barcodes=("6909876543212",))
    dialog = ReceiveDialog(doer)
    dialog.open()
    dialog.commit()
    assert "at least one" in dialog.problem
    dialog.finder.take("6909876543212")
    assert "service" in dialog.problem
    dialog.finder.take("6909876543219")
    assert dialog.problem
    dialog.finder.take(EAN)
    dialog.finder.take(EAN)
    assert dialog.line.quantity.value() == pieces(2)
    assert dialog.line.cost.value() == 400
    dialog.line.cost.edit.setText("")
    assert not dialog.keep_line()
    assert "cost" in dialog.problem
    dialog.line.cost.edit.setText("5")
    dialog.line.quantity.edit.setText("")
    assert not dialog.keep_line()
    dialog.line.quantity.edit.setText("3")
    dialog.commit_other()
    assert queries.levels((water,))[water].quantity == pieces(13)
    assert queries.levels((water,))[water].value == 2500


def test_a_write_off_needs_a_reason_and_above_the_limit_a_second_person(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", 100, 10_000)
    dialog = WriteOffDialog(doer)
    dialog.open()
    assert not dialog.main.isEnabled()
    dialog.finder.field.set_text("矿泉水")
    dialog.finder.show_found()
    dialog.finder.list.opened.emit(dialog.finder.list.current)
    dialog.commit()
    assert "quantity" in dialog.problem
    dialog.quantity.edit.setText("80")
    dialog.commit()
    assert "reason" in dialog.problem
    dialog.reason.set_value(Reason.BROKEN)
    dialog.commit()
    yes = opened_approval(doer)
    yes.number.set_text("12")
    yes.pin.edit.setText(PINS["12"])
    yes.go()
    assert queries.levels((water,))[water].quantity == pieces(20)
    small = WriteOffDialog(doer, water, Reason.EXPIRED)
    small.open()
    small.quantity.edit.setText("2")
    small.commit()
    assert queries.moves(water)[0].kind is MoveKind.WRITE_OFF


def test_goods_move_to_another_place_and_come_back(desk: Desk, people: People, doer: Doer) -> None:
    water = stocked(desk, people, "矿泉水", 10, 2000)
    dialog = TransferDialog(doer, water)
    dialog.open()
    dialog.quantity.edit.setText("4")
    dialog.commit()
    assert "place" in dialog.problem
    dialog.place.set_text("泳池吧台")
    dialog.commit()
    assert queries.levels((water,))[water].quantity == pieces(6)
    back = TransferDialog(doer, water)
    back.open()
    back.way.set_value("in")
    back.way.chosen.emit("in")
    assert back.cost.isVisible()
    back.quantity.edit.setText("1")
    back.place.set_text("泳池吧台")
    back.cost.edit.setText("2")
    back.commit()
    assert queries.levels((water,))[water].quantity == pieces(7)


def test_a_delivery_is_shown_as_it_was_taken_in(desk: Desk, people: People, doer: Doer) -> None:
    stocked(desk, people, "矿泉水", 10, 2000)
    (row,) = queries.deliveries()
    assert open_record(doer, Ref("delivery", row.id))
    assert len(opened(doer, DeliveryDialog).table.rows.rows) == 1
    assert not open_record(doer, Ref("delivery", 99))

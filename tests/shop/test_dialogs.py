"""The dialogs: quantity, discounts and prices with a second person, receipts, returns by receipt and without, voids."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.cash import queries as cash_queries
from desk_app.cash import service as cash
from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.shop import queries
from desk_app.shop.dialogs import approving
from desk_app.shop.dialogs.line import DiscountDialog, PriceDialog, QuantityDialog
from desk_app.shop.dialogs.loose import LooseRefundDialog
from desk_app.shop.dialogs.receipts import REFUNDS, FapiaoDialog, ReceiptsDialog
from desk_app.shop.dialogs.refund import IN_CASH, WRITE_OFF, RefundDialog, VoidDialog
from desk_app.shop.dialogs.till import OpenTillDialog
from desk_app.shop.rules import Discount, PaymentState, Tendered
from desk_app.shop.tab import ShopTab
from desk_app.widgets.act_dialog import show
from tests.shop.site import BALLS, GLOVE, WATER, Shop, card
from tests.shop.stage import dialog


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, shop: Shop) -> list[str]:
    """A second person who says yes with their PIN; gives what they were asked and as whom."""
    heard: list[str] = []

    def yes(_doer: object, _parent: object, role: Role, what: str, then: object) -> None:
        heard.append(f"{role.value}: {what}")
        number = "01" if role is Role.MANAGER else "12"
        then(shop.approved(number, role))  # type: ignore[operator]

    monkeypatch.setattr(approving, "with_approval", yes)
    return heard


def test_a_quantity_is_typed(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    shop.scan(WATER)
    tab.refresh()
    assert tab.press("quantity")
    typed = dialog(tab, QuantityDialog)
    typed.quantity.set_text("much")
    typed.commit()
    assert typed.quantity.problem
    typed.quantity.set_text("12")
    qtbot.keyClick(typed.quantity.edit, Qt.Key.Key_Return)
    assert shop.line().quantity == 12_000


def test_a_small_discount_is_given_alone_and_a_large_one_by_two(tab: ShopTab, shop: Shop, asked: list[str]) -> None:
    shop.scan(BALLS)
    tab.refresh()
    tab.acts.run("discount")
    given = dialog(tab, DiscountDialog)
    given.rate.set_text("5")
    given.why.set_text("熟客")
    given.commit()
    assert (shop.line().net, asked) == (83_60, [])
    tab.refresh()
    tab.acts.run("discount")
    given = dialog(tab, DiscountDialog)
    assert given.rate.text() == "5"
    given.chips.chosen.emit(1500)
    given.why.set_text("包装破损")
    given.commit()
    assert asked == ["supervisor: 高尔夫球 3 粒"]
    assert shop.line().net == 74_80


def test_a_discount_is_per_cent_or_a_sum_and_empty_takes_it_away(tab: ShopTab, shop: Shop, asked: list[str]) -> None:
    shop.scan(BALLS, WATER)
    tab.refresh()
    tab.acts.run("order_discount")
    given = dialog(tab, DiscountDialog)
    given.rate.set_text("3")
    given.off.set_value(Money(4_00))
    assert given.rate.text() == ""
    assert given.discount() == Discount(off=Money(4_00))
    given.off.set_value(None)
    given.rate.set_text("a lot")
    assert given.discount() is None
    given.commit()
    assert given.isVisible()
    given.rate.set_text("3")
    given.commit()
    assert shop.open.row.total == 88_27
    given = DiscountDialog.on_sale(tab, shop.open.row)
    given.rate.clear()
    show(given)
    given.commit()
    assert shop.open.row.total == 91_00


def test_another_price_needs_its_reason(tab: ShopTab, shop: Shop, asked: list[str]) -> None:
    shop.scan(GLOVE)
    tab.refresh()
    tab.acts.run("price")
    changed = dialog(tab, PriceDialog)
    changed.price.set_value(Money(90_00))
    changed.commit()
    assert changed.why.problem
    changed.why.set_text("样品")
    changed.commit()
    assert asked == ["manager: 手套 左 L"]
    assert shop.line().price == 90_00
    tab.refresh()
    assert "price was 120.00" in tab.panel.lines.rows.rows[0].sub  # type: ignore[attr-defined]


def test_a_refusal_keeps_the_dialog_and_what_was_typed(
    tab: ShopTab, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a second person nothing happens and nothing is lost."""
    monkeypatch.setattr(approving, "with_approval", lambda *_args: None)
    shop.scan(BALLS)
    tab.refresh()
    tab.acts.run("discount")
    given = dialog(tab, DiscountDialog)
    given.rate.set_text("50")
    given.commit()
    assert given.isVisible()
    assert (given.rate.text(), shop.line().net) == ("50", 88_00)


def test_receipts_are_found_by_number_reference_and_amount(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    balls = shop.sold(BALLS)
    water = shop.sold(WATER, tendered=(card(3_00, "778899"),))
    tab.extras.run("receipts")
    receipts = dialog(tab, ReceiptsDialog)

    def found() -> list[int]:
        return [row.id for row in receipts.list.paged.rows]  # type: ignore[attr-defined]

    assert found() == [water.row.id, balls.row.id]
    for text, wanted in ((balls.row.number, balls), ("778899", water), ("88", balls), ("3.00", water)):
        receipts.search.set_text(text)
        qtbot.waitUntil(lambda wanted=wanted: found() == [wanted.row.id])
    receipts.search.set_text("555")
    qtbot.waitUntil(receipts.empty.isVisible)
    assert not receipts.main.isEnabled()


def test_a_receipt_is_printed_again_and_gets_its_invoice_number(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    sale = shop.sold(BALLS)
    tab.extras.run("receipts")
    receipts = dialog(tab, ReceiptsDialog)
    receipts.reprint.click()
    assert said[-1] == "A copy is printed"
    receipts.fapiao.click()
    invoice = dialog(tab, FapiaoDialog)
    invoice.number.set_text("24112000000031")
    invoice.commit()
    assert queries.sale_row(sale.row.id).fapiao == "24112000000031"


def test_a_return_by_lines_goes_back_the_way_it_was_paid(tab: ShopTab, shop: Shop, asked: list[str]) -> None:
    sale = shop.sold(BALLS, BALLS, WATER, tendered=(card(100_00), Tendered("cash")))
    show(RefundDialog(tab, sale.row.id))
    back = dialog(tab, RefundDialog)
    assert not back.main.isEnabled()
    back.lines[0].count.set_value(9)
    assert back.lines[0].count.value() == 2  # never more than was sold
    back.lines[0].count.set_value(1)
    back.why.set_text("尺码不合")
    assert back.sum.text() == "¥88.00"
    assert back.backs.text() == "Bank card 88.00"
    back.commit()
    (row,) = queries.refunds_of(sale.row.id)
    assert row.total == 88_00
    assert shop.left(shop.balls) == 11
    again = RefundDialog(tab, sale.row.id)
    assert [line.count.isEnabled() for line in again.lines] == [True, True]
    again.take_all()
    assert again.sum.text() == "¥91.00"
    again.deleteLater()


def test_a_large_return_in_cash_is_agreed_by_two_and_what_is_broken_is_written_off(
    tab: ShopTab, shop: Shop, asked: list[str]
) -> None:
    sale = shop.sold(GLOVE, GLOVE, tendered=(card(240_00),))
    show(RefundDialog(tab, sale.row.id))
    back = dialog(tab, RefundDialog)
    back.take_all()
    back.lines[0].place.set_value(WRITE_OFF)
    back.way.set_value(IN_CASH)
    back.way.chosen.emit(IN_CASH)
    assert back.backs.text() == "Cash 240.00"
    back.why.set_text("开线")
    back.commit()
    assert len(asked) == 1
    assert asked[0].startswith("supervisor: Return")
    assert queries.refundable(sale.row.id).is_all_back
    assert shop.left(shop.glove) == 0
    nothing = RefundDialog(tab, sale.row.id)
    assert not nothing.main.isEnabled()
    nothing.deleteLater()


def test_a_void_always_takes_two(tab: ShopTab, shop: Shop, asked: list[str]) -> None:
    sale = shop.sold(WATER)
    tab.extras.run("receipts")
    receipts = dialog(tab, ReceiptsDialog)
    receipts.void.click()
    voided = dialog(tab, VoidDialog)
    voided.commit()
    assert voided.why.problem
    voided.why.set_text("录错")
    voided.commit()
    assert asked == ["supervisor: Void the whole sale?"]
    assert queries.refundable(sale.row.id).is_all_back
    receipts.chips.set_value(REFUNDS)
    receipts.chips.chosen.emit(REFUNDS)
    assert [row.total for row in receipts.list.paged.rows] == [3_00]  # type: ignore[attr-defined]
    receipts.reprint.click()
    assert not receipts.main.isVisible()


def test_a_return_without_a_receipt_is_a_supervisors_word(tab: ShopTab, shop: Shop, asked: list[str]) -> None:
    tab.extras.run("loose_refund")
    loose = dialog(tab, LooseRefundDialog)
    loose.code.take_scan(GLOVE)
    assert loose.price.value() == 120_00
    loose.count.set_value(2)
    loose.why.set_text("小票丢了")
    assert loose.sum.text() == "¥240.00"
    loose.commit()
    assert len(asked) == 1
    assert shop.left(shop.glove) == 4
    (row,) = queries.refunds(5)
    assert (row.total, row.sale_id) == (240_00, None)


def test_a_till_is_opened_with_what_was_counted(desk: Desk, tab: ShopTab, shop: Shop) -> None:
    """The desk's session is over; the next one begins with its own float."""
    shop.desk.do(cash.end_session, shop.session)
    show(OpenTillDialog(tab))
    opening = dialog(tab, OpenTillDialog)
    opening.counts[100_00].set_value(3)
    opening.counts[5_00].set_value(4)
    assert opening.counted().amount == 320_00
    opening.commit()
    assert opening.problem  # one session a day and till at a time: cash refuses, and says so
    assert cash_queries.open_session(desk.number) is None


def test_a_payment_of_another_amount_is_a_payment_of_its_own(tab: ShopTab, shop: Shop) -> None:
    from desk_app.shop.dialogs.tender import TerminalDialog

    sale_id = shop.scan(BALLS).row.id
    tab.refresh()
    tab.tendering.other("card")
    terminal = dialog(tab, TerminalDialog)
    terminal.amount.set_value(None)
    terminal.commit()
    assert terminal.amount.problem
    terminal.amount.set_value(Money(40_00))
    terminal.reference.set_text("12")
    QTest.mouseClick(terminal.main, Qt.MouseButton.LeftButton)
    states = [(row.amount, row.state) for row in queries.sale(sale_id).payments]
    assert states == [(88_00, PaymentState.FAILED), (40_00, PaymentState.PAID)]


def test_who_has_to_agree_is_read_from_the_refusal() -> None:
    assert approving.role_wanted(Refusal("shop.needs_approval", role="manager")) is Role.MANAGER
    assert approving.role_wanted(Refusal("shop.needs_approval", role=Role.SUPERVISOR)) is Role.SUPERVISOR
    assert approving.role_wanted(Refusal("shop.no_lines")) is None


def test_the_second_person_types_number_and_pin(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    """The whole way, with the PIN dialog of the staff slice."""
    from desk_app.staff.dialogs.pins import ApprovalDialog

    shop.scan(BALLS)
    tab.refresh()
    tab.acts.run("discount")
    given = dialog(tab, DiscountDialog)
    given.rate.set_text("15")
    given.why.set_text("包装破损")
    given.commit()
    second = dialog(tab, ApprovalDialog)
    second.number.set_text("12")
    second.pin.edit.setText("9173")
    second.go()
    assert shop.line().net == 74_80
    assert not given.isVisible()

"""Ways to pay that are not cash: terminals and telephones, vouchers, members, several at once, what nobody knows the end of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.kernel.money import Money
from desk_app.shop import queries, service
from desk_app.shop.dialogs.tender import ChooseTenderDialog, MemberDialog, TerminalDialog, VoucherDialog
from desk_app.shop.dialogs.unknown import ResolveDialog, UnknownDialog
from desk_app.shop.queries import Sale
from desk_app.shop.rules import PaymentState, SaleState, Tendered
from desk_app.shop.tab import ShopTab
from desk_app.shop.tab import tendering as tendering_of
from desk_app.widgets.scan_filter import ScanFilter
from tests.shop.site import BALLS, GLOVE, WATER, Shop
from tests.shop.stage import Keys, dialog


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What only guards against a held key takes no time, but for the tests of just that."""
    monkeypatch.setattr(tendering_of, "ARM_MS", 0)


def begun(tab: ShopTab, shop: Shop, *codes: str) -> int:
    """A sale on the screen; gives its id."""
    shop.scan(*codes)
    tab.refresh()
    return shop.open.row.id


def typed(tab: ShopTab, amount: int) -> None:
    """Somebody hands over so much."""
    tab.payment.card.received.set_value(Money(amount))


def paid(sale_id: int) -> Sale:
    """The sale, paid."""
    sale = queries.sale(sale_id)
    assert sale.row.state is SaleState.PAID
    return sale


def test_a_terminal_is_asked_first_and_a_scanned_reference_goes_straight_on(
    tab: ShopTab, shop: Shop, keys: Keys, scans: ScanFilter, qtbot: QtBot
) -> None:
    sale_id = begun(tab, shop, BALLS)
    QTest.mouseClick(tab.payment.others["wechat"], Qt.MouseButton.LeftButton)
    asked = dialog(tab, TerminalDialog)
    assert queries.sale(sale_id).payments[0].state is PaymentState.ASKED
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is asked)
    asked.amount.edit.setFocus()
    keys.write("4200001234567890", 8)
    keys.press("\r", 8, Qt.Key.Key_Return)
    (payment,) = paid(sale_id).payments
    assert (payment.tender, payment.reference, payment.amount) == ("wechat", "4200001234567890", 88_00)
    assert tab.panel.is_done


def test_a_payment_without_its_number_is_not_taken(tab: ShopTab, shop: Shop) -> None:
    sale_id = begun(tab, shop, BALLS)
    tab.tendering.other("card")
    asked = dialog(tab, TerminalDialog)
    asked.commit()
    assert asked.reference.problem
    assert queries.sale(sale_id).payments[0].state is PaymentState.ASKED
    asked.reject()
    assert queries.sale(sale_id).payments[0].state is PaymentState.FAILED
    assert queries.sale_row(sale_id).state is SaleState.OPEN


def test_goods_scanned_into_the_payments_window_pay_nothing(tab: ShopTab, shop: Shop) -> None:
    sale_id = begun(tab, shop, BALLS)
    tab.tendering.other("wechat")
    asked = dialog(tab, TerminalDialog)
    asked.reference.take_scan(WATER)
    assert asked.reference.problem == "That is the barcode of 矿泉水, not the number of a payment."
    assert asked.reference.text() == ""
    assert queries.sale(sale_id).payments[0].state is PaymentState.ASKED


def test_several_tenders_at_once_with_what_is_left(tab: ShopTab, shop: Shop) -> None:
    sale_id = begun(tab, shop, BALLS, GLOVE)
    tab.tendering.other("card")
    asked = dialog(tab, TerminalDialog)
    asked.amount.set_value(Money(100_00))
    asked.reference.set_text("770011")
    asked.commit()
    tab.refresh()
    assert tab.payment.given.left.text() == "Still to pay: ¥108.00"
    tab.tendering.other("voucher")
    voucher = dialog(tab, VoucherDialog)
    voucher.amount.set_value(Money(50_00))
    voucher.reference.take_scan("V-1007")
    assert tab.payment.given.left.text() == "Still to pay: ¥58.00"
    typed(tab, 100_00)
    assert tab.payment.card.change.text() == "42.00"
    tab.press("cash")
    came = {row.tender: row.amount for row in paid(sale_id).payments if row.state is PaymentState.PAID}
    assert came == {"card": 100_00, "voucher": 50_00, "cash": 58_00}


def test_cash_first_and_the_rest_by_telephone(tab: ShopTab, shop: Shop) -> None:
    sale_id = begun(tab, shop, BALLS)
    typed(tab, 50_00)
    tab.tendering.other("alipay")
    asked = dialog(tab, TerminalDialog)
    assert asked.amount.value() == 38_00
    asked.reference.take_scan("2026112122001")
    came = {row.tender: row.amount for row in paid(sale_id).payments if row.state is PaymentState.PAID}
    assert came == {"alipay": 38_00, "cash": 50_00}


def test_a_voucher_that_was_only_offered_can_be_taken_away(tab: ShopTab, shop: Shop) -> None:
    begun(tab, shop, BALLS)
    tab.tendering.other("voucher")
    voucher = dialog(tab, VoucherDialog)
    voucher.amount.set_value(Money(20_00))
    voucher.reference.take_scan("V-1")
    assert tab.payment.card.due == 68_00
    tab.payment.given.rows[0].followed.emit()
    assert tab.payment.card.due == 88_00
    assert not tab.payment.given.isVisible()


def test_a_member_pays_from_the_account_and_the_rest_in_cash(tab: ShopTab, shop: Shop) -> None:
    member_id = shop.member(balance=50_00)
    shop.scan(BALLS)
    shop.desk.do(service.attach_member, member_id)
    tab.refresh()
    sale_id = shop.open.row.id
    tab.tendering.other("member")
    pays = dialog(tab, MemberDialog)
    assert pays.amount.value() == 50_00
    pays.commit()
    assert tab.payment.card.due == 29_20
    typed(tab, 30_00)
    tab.press("cash")
    came = {row.tender: row.amount for row in paid(sale_id).payments}
    assert came == {"member": 50_00, "cash": 29_20}


def test_a_payment_that_nobody_knows_is_kept_and_settled_later(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    sale_id = begun(tab, shop, BALLS)
    tab.tendering.other("card")
    QTest.mouseClick(dialog(tab, TerminalDialog).unsure, Qt.MouseButton.LeftButton)
    tab.refresh()
    assert queries.sale(sale_id).payments[0].state is PaymentState.UNKNOWN
    assert queries.sale_row(sale_id).state is SaleState.PARKED
    assert tab.badge() == (1, True)
    tab.extras.run("unknown")
    several = dialog(tab, UnknownDialog)
    several.commit()
    one = dialog(tab, ResolveDialog)
    one.commit()
    assert one.reference.problem
    one.reference.set_text("881122")
    one.commit()
    assert several.empty.isVisible()
    several.reject()
    tab.press("take_back")
    tab.refresh()
    assert tab.payment.cash.text() == "Finish"
    tab.press("cash")
    assert paid(sale_id).payments[0].reference == "881122"


def test_a_payment_left_asked_by_a_power_cut_can_be_settled_where_it_stands(tab: ShopTab, shop: Shop) -> None:
    sale_id = begun(tab, shop, BALLS)
    shop.desk.do(service.ask_payment, sale_id, Tendered("card", Money(88_00)))
    tab.refresh()
    row = tab.payment.given.rows[0]
    assert row.accessibleName() == "Bank card 88.00 · asked for"
    row.followed.emit()
    QTest.mouseClick(dialog(tab, ResolveDialog).failed, Qt.MouseButton.LeftButton)
    tab.refresh()
    assert not tab.payment.given.isVisible()
    assert queries.unknown_payments() == ()


def test_f8_offers_the_other_ways_by_number(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    assert not tab.press("other_tender")
    begun(tab, shop, BALLS)
    assert tab.press("other_tender")
    ways = dialog(tab, ChooseTenderDialog)
    assert [button.text() for button in ways.buttons.values()][3:] == ["Member account", "Voucher"]
    qtbot.keyClick(ways.buttons["wechat"], Qt.Key.Key_Down)
    qtbot.keyClick(ways.buttons["alipay"], Qt.Key.Key_5)
    assert dialog(tab, VoucherDialog).isVisible()

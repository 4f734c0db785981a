"""Paying on the tab: cash with change, once however often Enter repeats; several tenders; what nobody knows the end of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.kernel.money import Money
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.shop import queries, service
from desk_app.shop.dialogs.refund import RefundDialog
from desk_app.shop.dialogs.tender import ChooseTenderDialog, MemberDialog, TerminalDialog, VoucherDialog
from desk_app.shop.dialogs.unknown import ResolveDialog, UnknownDialog
from desk_app.shop.queries import Sale
from desk_app.shop.rules import CASH_ROUNDING, PaymentState, SaleState, Tendered
from desk_app.shop.tab import ShopTab
from desk_app.shop.tab import tendering as tendering_of
from desk_app.widgets.scan_filter import ScanFilter
from tests.shop.site import BALLS, GLOVE, WATER, Shop, counted
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


def test_cash_with_change_and_its_notes(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    sale_id = begun(tab, shop, BALLS, BALLS, GLOVE)
    typed(tab, 300_00)
    assert tab.payment.card.change.text() == "4.00"
    assert tab.payment.card.notes.text() == "¥1 ×4"
    QTest.mouseClick(tab.payment.cash, Qt.MouseButton.LeftButton)
    (payment,) = paid(sale_id).payments
    assert (payment.amount, payment.given, payment.change) == (296_00, 300_00, 4_00)
    assert tab.panel.is_done
    assert tab.panel.done.change.text() == "¥4.00"
    assert tab.payment.card.given is None


def test_the_change_stands_until_the_next_scan(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    begun(tab, shop, BALLS)
    typed(tab, 100_00)
    tab.press("cash")
    tab.refresh()
    assert tab.panel.is_done
    tab.take_scan(WATER)
    tab.refresh()
    assert not tab.panel.is_done
    assert tab.panel.total.text().endswith("3.00")


def test_f9_offers_the_exact_amount_and_takes_it_the_second_time(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    sale_id = begun(tab, shop, BALLS)
    assert tab.press("cash")
    assert tab.payment.card.given == 88_00
    assert tab.payment.card.received.edit.hasFocus()
    assert queries.sale_row(sale_id).state is SaleState.OPEN
    QTest.qWait(5)
    tab.press("cash")
    assert paid(sale_id).payments[0].change == 0
    assert tab.panel.done.change.text() == "Paid"


def test_a_double_click_on_cash_takes_nothing_by_itself(
    tab: ShopTab, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tendering_of, "ARM_MS", 350)
    sale_id = begun(tab, shop, BALLS)
    QTest.mouseDClick(tab.payment.cash, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tab.payment.cash, Qt.MouseButton.LeftButton)
    assert queries.sale_row(sale_id).state is SaleState.OPEN
    assert tab.payment.card.given == 88_00


def test_enter_held_down_pays_once(threaded: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    sale_id = begun(threaded, shop, BALLS)
    typed(threaded, 100_00)
    edit = threaded.payment.card.received.edit
    edit.setFocus()
    for repeats in (False, *([True] * 30)):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=repeats
        )
        QCoreApplication.sendEvent(edit, event)
    qtbot.waitUntil(lambda: queries.sale_row(sale_id).state is SaleState.PAID)
    qtbot.waitUntil(lambda: threaded.panel.is_done)
    assert counted("sale") == 1
    assert counted("sale_payment") == 1
    assert counted("cash_move") == 1


def test_a_double_click_pays_once_and_a_scan_meanwhile_begins_the_next_sale(
    threaded: ShopTab, shop: Shop, qtbot: QtBot
) -> None:
    sale_id = begun(threaded, shop, BALLS)
    typed(threaded, 88_00)
    QTest.mouseDClick(threaded.payment.cash, Qt.MouseButton.LeftButton)
    QTest.mouseClick(threaded.payment.cash, Qt.MouseButton.LeftButton)
    threaded.take_scan(WATER)
    threaded.seat.worker.close()
    assert paid(sale_id).payments[0].amount == 88_00
    assert [line.code for line in shop.open.live] == [WATER]
    qtbot.waitUntil(lambda: threaded.panel.total.text().endswith("3.00"))


def test_too_little_cash_is_said_and_nothing_is_taken(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    sale_id = begun(tab, shop, BALLS)
    typed(tab, 50_00)
    assert tab.payment.card.change_name.text() == "Still missing"
    tab.press("cash")
    assert said[-1].startswith("38.00 is missing")
    assert queries.sale_row(sale_id).state is SaleState.OPEN


def test_suggested_notes_are_taken_by_a_tap(tab: ShopTab, shop: Shop) -> None:
    begun(tab, shop, BALLS)
    chips = [chip for chip in tab.payment.card.chips.findChildren(type(tab.payment.cash)) if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["Exact", "90", "100"]
    QTest.mouseClick(chips[2], Qt.MouseButton.LeftButton)
    assert tab.payment.card.given == 100_00
    assert tab.payment.card.change.text() == "12.00"


def test_cash_is_rounded_to_the_smallest_coin_of_the_site(tab: ShopTab, shop: Shop) -> None:
    shop.set(CASH_ROUNDING, 100)
    shop.product("散装糖", 12_34, "6900000000083", 5)
    begun(tab, shop, "6900000000083")
    assert tab.payment.card.due == 12_00


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


def test_prompts_lead_to_what_is_to_be_done(tab: ShopTab, shop: Shop) -> None:
    def offered(action: Action) -> bool:
        prompt = Prompt("shop", "shop", shop.desk.now(), Tone.SOON, "", actions=(action,))
        return tab.act(prompt, action)

    sale_id = begun(tab, shop, BALLS)
    tab.press("park")
    assert offered(Action("resume", "", Ref("sale", sale_id)))
    assert queries.sale_row(sale_id).state is SaleState.OPEN
    assert offered(Action("resolve", "", Ref("sale_payment", 1)))
    assert dialog(tab, UnknownDialog).empty.isVisible()
    assert not offered(Action("dance", "", Ref("sale", sale_id)))


def test_the_sale_just_paid_can_be_printed_again_and_brought_back(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    sale_id = begun(tab, shop, BALLS)
    typed(tab, 88_00)
    tab.press("cash")
    assert tab.press("print")
    assert said[-1] == "A copy is printed"
    tab.panel.done.refund.click()
    back = dialog(tab, RefundDialog)
    back.take_all()
    back.reasons.chosen.emit("Faulty")
    assert back.main.isEnabled()
    back.commit()
    assert queries.refundable(sale_id).is_all_back
    assert said[-1] == "Returned: ¥88.00"

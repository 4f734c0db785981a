"""Paying on the tab: cash with change, once however often Enter repeats; several tenders; what nobody knows the end of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.kernel.money import Money
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.shop import queries
from desk_app.shop.dialogs.refund import RefundDialog
from desk_app.shop.dialogs.unknown import UnknownDialog
from desk_app.shop.queries import Sale
from desk_app.shop.rules import CASH_ROUNDING, SaleState
from desk_app.shop.tab import ShopTab
from desk_app.shop.tab import tendering as tendering_of
from tests.shop.site import BALLS, GLOVE, WATER, Shop, counted
from tests.shop.stage import dialog


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
    assert tab.payment.card.notes.text() == "¥1\u00a0×4"
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

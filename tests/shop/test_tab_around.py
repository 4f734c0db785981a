"""Around the sale: parked ones, the till, receipts, languages, narrow windows, names and sizes of controls."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.cash import service as cash
from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.shop import queries, service
from desk_app.shop.dialogs.parked import AbandonDialog, NewPricesDialog, ParkedDialog
from desk_app.shop.dialogs.refund import RefundDialog
from desk_app.shop.dialogs.till import NoSaleDialog, OpenTillDialog
from desk_app.shop.tab import ShopTab
from desk_app.shop.tab.folding import GOODS, PAYMENT, SALE
from desk_app.stock import service as stock
from tests.shop.site import BALLS, WATER, Shop
from tests.shop.stage import dialog, names


def test_a_parked_sale_is_fetched_again(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    shop.scan(BALLS)
    tab.refresh()
    assert tab.press("park")
    tab.refresh()
    assert queries.open_sale(shop.desk.number) is None
    assert tab.panel.stack.currentWidget() is tab.panel.empty
    assert tab.badge() == (1, False)
    shop.scan(WATER)
    tab.refresh()
    assert not tab.press("take_back")
    assert said[-1] == "Park or finish this sale first."
    tab.press("park")
    assert tab.press("take_back")
    chooser = dialog(tab, ParkedDialog)
    assert [row.total for row in chooser.list.rows.rows] == [8800, 300]  # type: ignore[attr-defined]
    chooser.commit()
    tab.refresh()
    assert names(tab) == ["高尔夫球 3 粒"]


def test_a_price_that_changed_while_parked_is_asked_about(tab: ShopTab, shop: Shop) -> None:
    from desk_app.kernel.money import Money

    shop.scan(BALLS)
    shop.desk.do(service.park, shop.open.row.id)
    shop.as_lead(stock.change_price, shop.balls, Money(99_00), why="涨价")
    tab.refresh()
    tab.press("take_back")
    dialog(tab, NewPricesDialog).commit()
    tab.refresh()
    assert shop.line().price == 99_00


def test_nothing_to_do_is_said_by_keys_that_find_nothing(tab: ShopTab) -> None:
    for key in ("take_back", "park", "quantity", "cash", "print"):
        assert not tab.press(key)


def test_a_sale_given_up_stays_on_record(tab: ShopTab, shop: Shop) -> None:
    shop.scan(BALLS)
    tab.refresh()
    sale_id = shop.open.row.id
    assert tab.acts.run("abandon")
    given_up = dialog(tab, AbandonDialog)
    given_up.why.set_text("不买了")
    given_up.commit()
    assert queries.sale_row(sale_id).state.value == "void"


def test_without_an_open_till_there_is_one_thing_to_do(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    shop.desk.number = 2  # a desk whose till was never opened
    shop.scan(BALLS)
    tab.refresh()
    assert not tab.payment.is_till_open
    assert not tab.press("cash")
    assert not tab.press("other_tender")
    asked: list[Ref] = []
    tab.wants.connect(asked.append)
    QTest.mouseClick(tab.payment.till.open, Qt.MouseButton.LeftButton)
    assert [ref.kind for ref in asked] == ["till"]  # the day's own opening, where there is one
    opening = dialog(tab, OpenTillDialog)
    opening.counts[100_00].set_value(5)
    assert opening.sum.text() == "¥500.00"
    opening.commit()
    tab.refresh()
    assert tab.payment.is_till_open
    assert names(tab) == ["高尔夫球 3 粒"]


def test_a_till_that_is_being_closed_takes_nothing(tab: ShopTab, shop: Shop) -> None:
    shop.desk.do(cash.end_session, shop.session)
    tab.refresh()
    assert tab.payment.till.title.text() == "The till is being closed"
    QTest.mouseClick(tab.payment.till.open, Qt.MouseButton.LeftButton)
    assert [one for one in tab.findChildren(OpenTillDialog) if one.isVisible()] == []


def test_the_till_of_yesterday_is_closed_first(tab: ShopTab, shop: Shop) -> None:
    shop.desk.clock.advance(timedelta(days=1))  # type: ignore[attr-defined]
    tab.refresh()
    assert tab.payment.till.title.text() == "The till of an earlier day is still open"


def test_the_drawer_is_opened_with_a_reason(tab: ShopTab, shop: Shop) -> None:
    assert tab.extras.run("no_sale")
    drawer = dialog(tab, NoSaleDialog)
    drawer.commit()
    assert drawer.why.problem
    drawer.why.set_text("换零钱")
    drawer.commit()
    assert not drawer.isVisible()


def test_a_scanned_receipt_opens_what_can_come_back(tab: ShopTab, shop: Shop) -> None:
    sale = shop.sold(BALLS)
    assert tab.open_ref(Ref("sale", sale.row.id))
    assert dialog(tab, RefundDialog).lines[0].count.value() == 0
    assert not tab.open_ref(Ref("sale", 999))
    assert not tab.open_ref(Ref("visit", 1))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_it_speaks_each_language(tab: ShopTab, shop: Shop, language: str) -> None:
    shop.scan(BALLS)
    texts.set_language(language)
    QApplication.sendEvent(tab, QEvent(QEvent.Type.LanguageChange))
    words = {"zh_CN": "现金", "zh_TW": "現金", "en": "Cash"}
    assert tab.payment.cash.text() == words[language]
    assert tab.payment.cash.accessibleName().endswith("(F9)")


def test_narrow_windows_show_two_columns_or_one(tab: ShopTab, shop: Shop) -> None:
    shop.scan(BALLS)
    tab.refresh()
    folding = tab.folding
    assert (folding.columns, folding.chips.isVisible()) == (3, False)
    tab.resize(QSize(900, 600))
    assert folding.columns == 2
    assert (folding.is_shown(GOODS), folding.is_shown(SALE), folding.is_shown(PAYMENT)) == (False, True, True)
    folding.chips.chosen.emit(GOODS)
    assert (folding.is_shown(GOODS), folding.is_shown(SALE), folding.is_shown(PAYMENT)) == (True, True, False)
    tab.resize(QSize(600, 600))
    assert folding.columns == 1
    tab.take_scan(WATER)
    assert folding.is_shown(SALE)
    tab.press("cash")
    assert (folding.is_shown(SALE), folding.is_shown(PAYMENT)) == (False, True)


def test_every_control_has_a_name_and_can_be_tapped(tab: ShopTab, shop: Shop) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    shop.scan(BALLS)
    tab.refresh()
    controls = [part for kind in (QAbstractButton, QLineEdit) for part in tab.findChildren(kind) if part.isVisible()]
    assert len(controls) > 20
    nameless = [part for part in controls if not part.accessibleName() and part.objectName() != "qt_spinbox_lineedit"]
    small = [part for part in controls if part.height() < 44]
    assert (nameless, small) == ([], [])


def test_what_is_typed_where_nothing_takes_it_is_a_search(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    shop.scan(BALLS)
    tab.refresh()
    tab.resize(QSize(600, 600))
    tab.folding.show_place(SALE)
    tab.panel.park.setFocus()
    qtbot.keyClicks(tab.panel.park, "ge")
    assert tab.folding.is_shown(GOODS)
    assert tab.goods.text == "ge"
    tab.folding.show_place(SALE)
    tab.setFocus()
    assert tab.panel.lines.hasFocus()
    qtbot.keyClick(tab.panel.lines, Qt.Key.Key_F)
    assert tab.goods.text == "gef"
    qtbot.keyClick(tab, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert tab.goods.text == "gef"


def test_the_stocks_own_windows_open_from_the_goods(tab: ShopTab, shop: Shop) -> None:
    from desk_app.shop.tab.extras import stock_words
    from desk_app.widgets.act_dialog import ActDialog

    assert list(tab.goods.stock_buttons) == list(stock_words())
    for button in tab.goods.stock_buttons.values():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog(tab, ActDialog).reject()


def test_how_much_should_be_ordered_stands_on_its_button(tab: ShopTab, shop: Shop) -> None:
    from tests.shop.counter import furnished_on

    if "order" not in tab.goods.stock_buttons:
        tab.goods.add_stock_button("order", "To order")
    furnished_on(shop)  # the glove is below its reorder point
    tab.extras.count_proposals()
    assert tab.goods.stock_buttons["order"].accessibleName().startswith("To order")
    assert tab.goods.stock_buttons["order"]._count == 1

"""The tab: scans from anywhere in order, tiles and search, lines by keyboard, parked sales, members, languages, folding."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.shop import queries, service
from desk_app.shop.tab import ShopTab
from desk_app.stock import service as stock
from desk_app.widgets.scan_filter import ScanFilter
from tests.shop.site import BALLS, GLOVE, WATER, Shop, counted
from tests.shop.stage import Keys, names


def test_scans_from_anywhere_land_in_order_and_the_last_line_is_chosen(tab: ShopTab, shop: Shop) -> None:
    for code in (BALLS, WATER, GLOVE, WATER):
        assert tab.take_scan(code)
    tab.refresh()
    assert names(tab) == ["高尔夫球 3 粒", "矿泉水", "手套 左 L"]
    assert [line.quantity // 1000 for line in shop.open.live] == [1, 2, 1]
    assert tab.panel.total.text() == "¥\u2009214.00"
    assert tab.panel.summary.text() == "4 pieces"


def test_a_burst_of_twenty_scans_lands_complete_and_in_order(threaded: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    codes = [BALLS, WATER, GLOVE, WATER] * 5
    for code in codes:
        threaded.take_scan(code)
    threaded.seat.worker.close()  # everything that was given is finished
    assert [(line.code, line.quantity // 1000) for line in shop.open.live] == [(BALLS, 5), (WATER, 10), (GLOVE, 5)]
    qtbot.waitUntil(lambda: threaded.panel.summary.text() == "20 pieces")


def test_a_scanner_types_into_no_field_even_while_an_input_method_composes(
    tab: ShopTab, shop: Shop, keys: Keys, scans: ScanFilter, qtbot: QtBot
) -> None:
    tab.goods.edit.setFocus()
    composing = QInputMethodEvent("shui", [])
    QCoreApplication.sendEvent(tab.goods.edit, composing)
    for digit in WATER:
        keys.ms += 6
        committed = QInputMethodEvent()
        committed.setCommitString(digit)
        QCoreApplication.sendEvent(tab.goods.edit, committed)
    keys.press("\r", 6, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: queries.open_sale(shop.desk.number) is not None)
    assert shop.line().code == WATER
    assert tab.goods.edit.text() == ""


def test_typing_a_code_by_hand_and_enter_is_a_scan(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    tab.goods.edit.setFocus()
    tab.goods.search.set_text(WATER)
    qtbot.keyClick(tab.goods.edit, Qt.Key.Key_Return)
    assert shop.line().code == WATER
    assert tab.goods.text == ""


def test_search_by_initials_and_enter_takes_the_marked_one(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    tab.goods.search.set_text("gefq")
    qtbot.waitUntil(lambda: [face.name for face in tab.goods.grid.faces] == ["高尔夫球 3 粒"])
    assert tab.goods.grid.tiles[0].is_first
    qtbot.keyClick(tab.goods.edit, Qt.Key.Key_Return)
    assert shop.line().name == "高尔夫球 3 粒"
    qtbot.waitUntil(lambda: len(tab.goods.grid.faces) == 3)


def test_three_times_before_a_scan_or_a_name(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    tab.goods.search.set_text("3*")
    tab.take_scan(WATER)
    assert shop.line().quantity == 3000
    assert tab.goods.text == ""
    tab.goods.search.set_text("2*gefq")
    qtbot.waitUntil(lambda: [face.name for face in tab.goods.grid.faces] == ["高尔夫球 3 粒"])
    qtbot.keyClick(tab.goods.edit, Qt.Key.Key_Return)
    assert shop.line(1).quantity == 2000


def test_an_unknown_code_is_said_and_offered_as_a_search(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    tab.take_scan(BALLS)
    tab.take_scan("4006381333931")
    assert "4006381333931" in said[-1]
    assert tab.goods.text == "4006381333931"
    tab.refresh()
    assert names(tab) == ["高尔夫球 3 粒"]
    tab.take_scan("x" * 10_000)
    assert len(said) == 2
    assert len(shop.open.live) == 1


def test_tiles_are_taken_by_mouse_twice_for_two_and_by_keyboard(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    water = next(tile for tile in tab.goods.grid.tiles if tile.face.name == "矿泉水")
    QTest.mouseClick(water, Qt.MouseButton.LeftButton)
    QTest.mouseClick(water, Qt.MouseButton.LeftButton)
    assert shop.line().quantity == 2000
    tab.goods.grid.focus_first()
    first = tab.goods.grid.tiles[0]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert tab.goods.grid.tiles[1].hasFocus()
    qtbot.keyClick(tab.goods.grid.tiles[1], Qt.Key.Key_Return)
    assert len(shop.open.live) == 2
    assert [tile.focusPolicy() for tile in tab.goods.grid.tiles].count(Qt.FocusPolicy.StrongFocus) == 1


def test_a_tile_says_what_is_left_and_what_is_sold_out(tab: ShopTab, shop: Shop) -> None:
    umbrella = shop.product("雨伞", 59_00)
    shop.as_lead(stock.set_tiles, (shop.water, umbrella, shop.service()))
    tab.refresh()
    faces = {face.name: (face.left, face.tone) for face in tab.goods.grid.faces}
    assert faces == {"矿泉水": ("46 left", "muted"), "雨伞": ("Sold out", "late"), "练习场 1 时": ("Service", "muted")}


@pytest.mark.parametrize(
    "name", ["康师傅 冰红茶 500ml 柠檬味 家庭装大瓶", "Pneumonoultramicroscopicsilicovolcanoconiosis", "雨衣"]
)
def test_a_tile_paints_any_name_inside_itself(tab: ShopTab, shop: Shop, name: str) -> None:
    shop.as_lead(stock.set_tiles, (shop.product(name, 1350_50, "", 5, 500),))
    tab.refresh()
    tile = tab.goods.grid.tiles[0]
    picture = tile.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 4)
    edge = [picture.pixelColor(picture.width() - 5, y) for y in range(8, picture.height() - 8)]
    assert all(colour == ground for colour in edge)
    assert tile.accessibleName().startswith(name)


def test_categories_narrow_the_tiles(tab: ShopTab, shop: Shop) -> None:
    from tests.shop.counter import furnished_on

    furnished_on(shop)
    tab.refresh()
    assert len(tab.goods.grid.faces) == 9
    tab.goods.chips.set_value("用品")
    tab.goods.chips.chosen.emit("用品")
    assert [face.name for face in tab.goods.grid.faces] == ["毛巾", "雨伞", "防晒霜"]


def test_keys_in_the_empty_search_line_move_in_the_sale(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    shop.scan(BALLS, WATER)
    tab.refresh()
    edit = tab.goods.edit
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert tab.line() == shop.line(0)
    qtbot.keyClicks(edit, "++")
    assert shop.line(0).quantity == 3000
    tab.refresh()
    qtbot.keyClicks(edit, "-")
    assert shop.line(0).quantity == 2000
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    tab.refresh()
    assert names(tab) == ["高尔夫球 3 粒"]
    assert [line.name for line in shop.open.lines if line.removed_at is not None] == ["矿泉水"]


def test_the_stepper_and_the_list_change_the_chosen_line(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    shop.scan(WATER, BALLS)
    tab.refresh()
    tab.panel.quantity.set_value(4)
    assert shop.line(1).quantity == 4000
    tab.refresh()
    tab.panel.lines.setFocus()
    qtbot.keyClick(tab.panel.lines, Qt.Key.Key_Minus)
    assert shop.line(1).quantity == 3000
    qtbot.keyClick(tab.panel.lines, Qt.Key.Key_Delete)
    tab.refresh()
    assert names(tab) == ["矿泉水"]
    tab.acts.run("less")
    assert shop.line(0).quantity == 1000  # never to nothing: that is what Remove is for


def test_a_typed_quantity_is_sent_whole(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    """Typing 12 over 5 never lowers to 1 on the way: what is lowered is told to the auditor."""
    for _ in range(5):
        shop.scan(WATER)
    tab.refresh()
    edit = tab.panel.quantity.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "1")
    assert shop.line().quantity == 5000
    qtbot.keyClicks(edit, "2")
    assert tab.press("cash")  # paid too early: the quantity goes first, nothing is taken
    assert shop.line().quantity == 12_000
    assert tab.payment.card.given is None
    assert counted("journal", "action = 'sale.quantity_lowered'") == 0


def test_a_fee_or_a_top_up_stays_at_one(tab: ShopTab, shop: Shop) -> None:
    from desk_app.accounts.rules import TopUpRequest
    from desk_app.kernel.money import Money

    member_id = shop.member()
    shop.desk.do(service.add_deposit, TopUpRequest(member_id, "充值", Money(500_00)))
    tab.refresh()
    assert not tab.panel.quantity.isVisible()
    assert not tab.panel.price.isVisible()
    assert tab.panel.remove.isVisible()
    tab.acts.run("more")
    assert shop.line().quantity == 1000


def test_a_low_shelf_is_noted_on_the_line(tab: ShopTab, shop: Shop) -> None:
    shop.scan(GLOVE, GLOVE, GLOVE)
    tab.refresh()
    face = tab.panel.lines.rows.rows[0]
    assert face.sub == "only 2 left"  # type: ignore[attr-defined]
    assert face.tone == "late"  # type: ignore[attr-defined]


def test_a_member_card_on_the_scanner_is_the_sales_member(tab: ShopTab, shop: Shop, said: list[str]) -> None:
    from desk_app.accounts import queries as accounts

    row = accounts.member(shop.member())
    assert row is not None
    shop.scan(BALLS)
    tab.take_scan(row.number)
    tab.refresh()
    assert said == []
    assert tab.panel.member.text() == "李小明 · 金卡"
    assert tab.panel.total.text().endswith("79.20")
    assert "member price −10%" in tab.panel.lines.rows.rows[0].sub  # type: ignore[attr-defined]
    tab.customers.attach(None)
    tab.refresh()
    assert tab.panel.member.text() == "Member"


def test_the_filter_hands_bursts_to_the_tab_whatever_has_the_focus(
    tab: ShopTab, shop: Shop, keys: Keys, scans: ScanFilter, qtbot: QtBot
) -> None:
    focused: list[QWidget] = [tab.payment.card.received.edit, tab.panel.lines, tab.goods.edit]
    for part in focused:
        shop.scan(BALLS)
        tab.refresh()
        part.setFocus()
        keys.write(WATER, 8)
        keys.press("\r", 8, Qt.Key.Key_Return)
        keys.ms += 500
    assert shop.line(1).quantity == 3000
    assert tab.payment.card.given is None

"""A morning at the till on the real window: scanned, searched, tapped, reduced, parked, paid in every way, shown to the customer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import journal, texts
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.printing import queries as papers
from desk_app.shop import queries
from desk_app.shop.dialogs.line import DiscountDialog, PriceDialog, QuantityDialog
from desk_app.shop.dialogs.parked import NewPricesDialog, ParkedDialog
from desk_app.shop.rules import SaleState
from desk_app.staff import queries as staff
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.stock import queries as stock_queries
from desk_app.stock import service as stock
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    BALLS,
    GLOVE,
    WATER,
    WEIGHED,
    agreed,
    click,
    last_sale,
    names,
    on_sale,
    said,
    signed_in,
    tap,
    till,
    till_morning,
    told_over,
    top,
    total,
    write,
)
from tests.walks.sites import MORNING
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The morning's data folder, made once."""
    folder = tmp_path_factory.mktemp("till")
    till_morning(folder)
    return folder


@pytest.fixture
def stage(qapp: QApplication, prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The window on a copy of the morning, 1027 signed in at the till."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    shutil.copytree(prepared, tmp_path / "site")
    made = Stage(qapp, tmp_path / "site", MORNING, tmp_path / "pictures")
    signed_in(made)
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def test_scanned_from_anywhere_searched_and_tapped(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    assert names(tab) == ["高尔夫球 3 粒"]
    assert on_sale(stage).row.state is SaleState.OPEN, "stored from the first scan"
    tab.payment.card.received.edit.setFocus()  # the focus is elsewhere, in a field that is typed into
    stage.scan(WATER)
    assert names(tab) == ["高尔夫球 3 粒", "矿泉水"]
    assert tab.payment.card.received.text() == "", "no digit of the code lands in the field"
    stage.scan(WEIGHED)
    assert names(tab)[-1] == "红富士苹果"
    write(stage, tab.goods.edit, "st")
    stage.until(lambda: [face.name for face in tab.goods.grid.faces] == ["手套 左 L"])
    tap(stage, Qt.Key.Key_Return)
    assert names(tab)[-1] == "手套 左 L"
    stage.until(lambda: tab.goods.text == "" and len(tab.goods.grid.faces) == 5)
    click(stage, next(tile for tile in tab.goods.grid.tiles if tile.face.name == "矿泉水"))
    assert [line.quantity for line in on_sale(stage).live if line.name == "矿泉水"] == [2000]
    stage.picture("till")


def test_unknown_misread_and_pasted_codes_lose_nothing(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    stage.scan("6901234567800")  # a digit misread
    assert "校验" in said(stage)
    assert not told_over(stage, tab.panel.total, tab.panel.order_discount, *tab.goods.stock_buttons.values())
    assert tab.goods.text == "6901234567800", "it stands in the search line to look it up"
    write(stage, tab.goods.edit, "")
    stage.scan("4006381333931")
    assert said(stage)
    write(stage, tab.goods.edit, "")
    tab.goods.edit.setText("9" * 10_000)
    tap(stage, Qt.Key.Key_Return)
    stage.scan("abC-12%")
    for _ in range(20):  # faster than anybody could scan
        for key in WATER:
            stage.target()
            QTest.keyClicks(QApplication.focusWidget(), key)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.qWait(150)
    stage.settle()
    assert {line.name: line.quantity for line in on_sale(stage).live} == {"高尔夫球 3 粒": 1000, "矿泉水": 20_000}


def test_quantity_removed_lines_and_what_the_auditor_sees(stage: Stage) -> None:
    tab = till(stage)
    tab.setFocus()
    write(stage, tab.goods.edit, "3*")
    stage.scan(WATER)
    assert on_sale(stage).live[0].quantity == 3000
    tap(stage, Qt.Key.Key_Plus)
    assert on_sale(stage).live[0].quantity == 4000
    tap(stage, Qt.Key.Key_F6)
    write(stage, top(stage, QuantityDialog).quantity, "12", enter=True)
    assert (on_sale(stage).live[0].quantity, total(tab)) == (12_000, "36.00")
    stage.scan(GLOVE)
    stage.scan(GLOVE)
    assert "仅剩 1" in tab.panel.lines.rows.rows[-1].sub, "the shelf has one left"  # type: ignore[attr-defined]
    tap(stage, Qt.Key.Key_Delete)
    assert names(tab) == ["矿泉水"]
    sale = on_sale(stage)
    assert [(line.name, line.removed_by) for line in sale.lines if line.removed_at] == [("手套 左 L", "1027")]
    assert "sale.line_removed" in {row.action for row in journal.of_subject(Ref("sale", sale.row.id))}


def test_discounts_by_role_and_a_price_with_its_reason(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    stage.press("优惠", tab.panel)
    asks = top(stage, DiscountDialog)
    write(stage, asks.rate, "5")
    write(stage, asks.why, "熟客", enter=True)
    assert (on_sale(stage).live[0].net, total(tab)) == (83_60, "83.60"), "five per cent is the desk's own limit"
    stage.press("优惠", tab.panel)
    asks = top(stage, DiscountDialog)
    write(stage, asks.rate, "15")
    write(stage, asks.why, "外包装破损", enter=True)
    agreed(stage, "1008")  # above it a supervisor types number and PIN
    assert on_sale(stage).live[0].net == 74_80
    stage.scan(WATER)
    stage.press("改价", tab.panel)
    prices = top(stage, PriceDialog)
    write(stage, prices.price, "2.90", enter=True)
    assert prices.isVisible(), "not without a reason"
    write(stage, prices.why, "瓶身凹陷", enter=True)
    stage.until(lambda: stage.dialog() is None)
    assert on_sale(stage).live[1].net == 2_90
    stage.press("整单优惠", tab.panel)
    asks = top(stage, DiscountDialog)
    write(stage, asks.off, "50")
    write(stage, asks.why, "投诉补偿", enter=True)
    stage.until(lambda: any(isinstance(one, ApprovalDialog) and one.isVisible() for one in stage.app.topLevelWidgets()))
    agreed(stage, "1001")  # that much only a manager may give away
    assert total(tab) == "27.70"
    tap(stage, Qt.Key.Key_F9)
    stage.type("30")
    tap(stage, Qt.Key.Key_Return)
    assert sum(line.net for line in last_sale().live) == 27_70, "split to the cent"


def test_parked_and_resumed_while_a_price_changes(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    stage.scan(WATER)
    tap(stage, Qt.Key.Key_F7)
    assert queries.open_sale(1) is None or not on_sale(stage).live
    assert len(queries.parked()) == 1
    stage.scan(WATER)
    tap(stage, Qt.Key.Key_F5)
    assert said(stage), "park or finish this one first"
    tap(stage, Qt.Key.Key_F7)
    manager = staff.staff_by_number("1001")
    assert manager is not None
    (water,) = stock_queries.find("矿泉水", stage.desk.today(), 2)
    stage.desk.act(stock.change_price, (water.product_id, Money(3_50)), {"why": "进价上涨"}, operator=manager.operator)
    tap(stage, Qt.Key.Key_F5)
    asks = top(stage, ParkedDialog)
    asks.list.choose(min(row.id for row in queries.parked()))
    stage.press("取出继续")
    stage.press("保留原价", top(stage, NewPricesDialog))
    assert total(tab) == "91.00"


def test_cash_with_change_by_the_keyboard_alone(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    stage.scan(WATER)
    assert [chip.text() for chip in tab.payment.card._chips if chip.isVisible()][:3] == ["恰好", "95", "100"]
    tap(stage, Qt.Key.Key_F9)
    stage.type("100")
    assert (tab.payment.card.change.text(), tab.payment.card.notes.text()) == ("9.00", "5\xa0元\xa0×1 · 1\xa0元\xa0×4")
    for _ in range(6):  # Enter held down
        tap(stage, Qt.Key.Key_Return)
    sale = last_sale()
    assert (sale.row.state, [(row.amount, row.given, row.change) for row in sale.payments]) == (
        SaleState.PAID,
        [(91_00, 100_00, 9_00)],
    )
    assert len(queries.sales(5)) == 1
    assert tab.panel.is_done
    assert tab.panel.done.change.text() == "¥9.00"
    assert [job.form for job in papers.jobs_of(Ref("sale", sale.row.id))] == ["receipt"]
    stage.picture("change")
    stage.scan(WATER)
    assert not tab.panel.is_done, "the change stands until the next scan"

"""Goods on the real window: catalogue imported and saved, labels, order proposal, delivery against the order, expiry, write-off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.printing import queries as papers
from desk_app.stock import queries
from desk_app.stock.dialogs.expiry import ExpiryDialog
from desk_app.stock.dialogs.exporting import MovesFileDialog
from desk_app.stock.dialogs.goods import GoodsDialog
from desk_app.stock.dialogs.history import PricesDialog
from desk_app.stock.dialogs.importing import ImportDialog
from desk_app.stock.dialogs.labels import LabelsDialog
from desk_app.stock.dialogs.moving import WriteOffDialog
from desk_app.stock.dialogs.ordering import ProposalDialog
from desk_app.stock.dialogs.orders import OrderDialog
from desk_app.stock.dialogs.product import ProductDialog
from desk_app.stock.dialogs.receiving import ReceiveDialog
from desk_app.stock.rules import OrderState
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    WATER,
    click,
    is_open,
    left,
    looked_at,
    menu,
    printed,
    said,
    shown,
    signed_in,
    tap,
    till_morning,
    top,
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
    """The window on a copy of the morning, the supervisor signed in at the till."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    shutil.copytree(prepared, tmp_path / "site")
    made = Stage(qapp, tmp_path / "site", MORNING, tmp_path / "pictures")
    signed_in(made, "1008")
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def catalogue() -> tuple[Workbook, Worksheet]:
    """Three new products, two of them with problems."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (
        ("名称", "售价", "条码", "类别"),
        ("=1+1", "3.50", "6900000000052", "饮食"),
        ("毛巾", "贵", "6900000000069", "用品"),
        ("雨伞", "59", "6900000000052", "用品"),
    ):
        sheet.append(row)
    return book, sheet


def test_a_catalogue_is_tried_first_and_a_file_with_problems_writes_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [tmp_path / "坏.xlsx"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen[-1]), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen[-1]), ""))
    book, sheet = catalogue()
    book.save(chosen[-1])
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_G, ctrl=True)
    goods = top(stage, GoodsDialog)
    stage.press("导入…", goods)
    asks = top(stage, ImportDialog)
    stage.press("选择文件…", asks)
    stage.until(lambda: bool(asks.table.rows.rows))
    problems = [(row[1].row, row[1].column) for row in asks.table.rows.rows]  # type: ignore[index]
    assert problems == [(3, "price"), (4, "barcodes")]
    assert not asks.main.isEnabled()
    stage.picture("problems")
    assert queries.count_products() == 5, "nothing is written"
    sheet["B3"], sheet["C4"] = "35", "6900000000038"
    chosen.append(tmp_path / "好.xlsx")
    book.save(chosen[-1])
    stage.press("选择文件…", asks)
    stage.until(asks.main.isEnabled)
    stage.press("导入", asks)
    stage.until(lambda: queries.count_products() == 8)
    found = [item.name for item in queries.find("=1+1", stage.desk.today(), 9)]
    assert "=1+1" in found, "text, whatever it begins with"
    _saved(stage, goods, chosen, tmp_path)


def _saved(stage: Stage, goods: GoodsDialog, chosen: list[Path], tmp_path: Path) -> None:
    """The catalogue and the moves of this month as files."""
    chosen.append(tmp_path / "目录.xlsx")
    menu(stage, "商品目录", lambda: click(stage, goods.export))
    stage.until(chosen[-1].exists)
    chosen.append(tmp_path / "出入库.csv")
    menu(stage, "一段时间的出入库", lambda: click(stage, goods.export))
    stage.press("导出文件…", top(stage, MovesFileDialog))
    stage.until(chosen[-1].exists)
    assert "矿泉水" in chosen[-1].read_text(encoding="utf-8-sig")
    stage.press("关闭", goods)


def test_a_price_has_its_day_person_and_reason_and_asks_for_a_label(stage: Stage) -> None:
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_G, ctrl=True)
    goods = top(stage, GoodsDialog)
    goods.field.setFocus()
    stage.scan(WATER)
    product = top(stage, ProductDialog)
    stage.press("价格…", product)
    prices = top(stage, PricesDialog)
    write(stage, prices.price, "3.50")
    write(stage, prices.why, "进价上涨", enter=True)
    stage.until(lambda: not is_open(stage, PricesDialog))
    (water,) = queries.find("矿泉水", stage.desk.today(), 2)
    newest = queries.prices(water.product_id)[0]
    assert (newest.price, newest.staff_number, newest.why) == (3_50, "1008", "进价上涨")
    product.reject()
    goods.reject()
    stage.settle()
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_L, ctrl=True)
    labels = top(stage, LabelsDialog)
    assert "矿泉水" in [item.name for item in labels.items]
    stage.press("打印价签", labels)
    looked_at(stage)
    stage.until(lambda: stage.dialog() is None)
    assert "价签" in said(stage)


def test_ordered_from_the_proposal_received_in_part_and_the_rest(stage: Stage) -> None:
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_O, ctrl=True)
    proposal = top(stage, ProposalDialog)
    assert [line.row.name for line in proposal.mine] == ["手套 左 L"], "below its reorder point"
    assert proposal.mine[0].quantity == 12_000, "the order size"
    stage.press("订货并打印", proposal)
    stage.until(lambda: is_open(stage, OrderDialog))
    order = top(stage, OrderDialog)
    assert [job.form for job in papers.jobs_of(Ref("purchase_order", order.row.id))] == ["order_proposal"]
    looked_at(stage)
    assert printed(stage, Ref("purchase_order", order.row.id)) == [("order_proposal", 0)]
    stage.press("进货", order)
    came = top(stage, ReceiveDialog)
    assert [(line.name, line.quantity) for line in came.lines] == [("手套 左 L", 12_000)]
    came.finder.setFocus()
    stage.scan("6900000000014")  # only five of them came
    write(stage, came.line.quantity, "5")
    tap(stage, Qt.Key.Key_Return)
    write(stage, came.line.cost, "300")
    while came.line.item is not None:
        tap(stage, Qt.Key.Key_Return)
    stage.picture("delivery")
    stage.press("入库", came)
    stage.until(lambda: stage.dialog() is None)
    assert left("手套", stage) == 6_000
    (row,) = queries.orders(open_only=True)
    assert row.state is OrderState.PART
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_R, ctrl=True)
    rest = top(stage, ReceiveDialog)
    rest.order.set_value(row.id)
    rest.take_order(row.id)
    assert [(line.name, line.quantity) for line in rest.lines] == [("手套 左 L", 7_000)]
    stage.press("入库", rest)
    stage.until(lambda: stage.dialog() is None)
    assert (left("手套", stage), queries.orders(open_only=True)) == (13_000, ())


def test_what_expires_is_listed_and_written_off(stage: Stage) -> None:
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_G, ctrl=True)
    goods = top(stage, GoodsDialog)
    goods.field.setFocus()
    stage.scan(WATER)
    product = top(stage, ProductDialog)
    click(stage, product.form.expires)
    stage.press("保存", product)
    goods.reject()
    stage.settle()
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_R, ctrl=True)
    came = top(stage, ReceiveDialog)
    came.finder.setFocus()
    stage.scan(WATER)
    write(stage, came.line.quantity, "6")
    tap(stage, Qt.Key.Key_Return)
    write(stage, came.line.cost, "9")
    came.line.day.set_day(stage.desk.today() + timedelta(days=2))
    while came.line.item is not None:
        tap(stage, Qt.Key.Key_Return)
    stage.press("入库", came)
    stage.until(lambda: stage.dialog() is None)
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_O, ctrl=True)
    stage.press("保质期…", top(stage, ProposalDialog))
    expiry = top(stage, ExpiryDialog)
    assert [(row.name, row.quantity, row.days) for row in expiry.table.rows.rows] == [("矿泉水", 6_000, 2)]  # type: ignore[attr-defined]
    stage.press("报损…", expiry)
    asks = top(stage, WriteOffDialog)
    assert "过期" in shown(asks) or asks.reason.value() is not None
    stage.press("报损", asks)
    stage.until(lambda: left("矿泉水", stage) == 46_000)
    QTest.qWait(20)

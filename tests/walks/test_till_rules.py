"""What the till withstands on the real window: shut and opened again, the last piece, goods below zero, new goods at once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.money import Money, Rate, share
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Work
from desk_app.printing import queries as papers
from desk_app.shop import queries
from desk_app.shop import service as shop
from desk_app.shop.dialogs.line import DiscountDialog
from desk_app.staff import queries as staff
from desk_app.stock import queries as stock
from desk_app.stock import service as goods
from desk_app.stock.dialogs.counts import TONIGHT, CountsDialog
from desk_app.stock.dialogs.goods import GoodsDialog
from desk_app.stock.dialogs.labels import LabelsDialog, PriceListDialog
from desk_app.stock.dialogs.product import ProductDialog
from desk_app.stock.rules import NEGATIVE, ProductDraft
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    BALLS,
    GLOVE,
    WATER,
    change_person,
    click,
    is_open,
    left,
    looked_at,
    names,
    said,
    signed_in,
    tap,
    till,
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
def site(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the morning."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    shutil.copytree(prepared, tmp_path / "site")
    yield tmp_path / "site"
    texts.set_language("en")


@pytest.fixture
def stage(qapp: QApplication, site: Path) -> Iterator[Stage]:
    """The window on the morning, 1027 signed in at the till."""
    made = Stage(qapp, site, MORNING, site.parent / "pictures")
    signed_in(made)
    yield made
    if made.is_open:
        made.close()


def paid_exactly(stage: Stage) -> None:
    """F9, a moment, F9."""
    tap(stage, Qt.Key.Key_F9)
    stage.until(lambda: not till(stage).tendering._is_armed)
    tap(stage, Qt.Key.Key_F9)
    stage.settle()


def test_a_sale_that_was_begun_is_there_when_the_window_opens_again(qapp: QApplication, site: Path) -> None:
    first = Stage(qapp, site, MORNING, site.parent / "pictures")
    signed_in(first)
    first.scan(BALLS)
    first.scan(WATER)
    first.close()
    again = Stage(qapp, site, MORNING + timedelta(minutes=2), site.parent / "pictures")
    tab = signed_in(again)
    try:
        assert names(tab) == ["高尔夫球 3 粒", "矿泉水"], "everything is kept from the first scan"
        paid_exactly(again)
        assert tab.panel.is_done
        assert len(queries.sales(5)) == 1
    finally:
        again.close()


def test_the_last_piece_by_the_site_s_rule(stage: Stage) -> None:
    stage.scan(GLOVE)
    stage.scan(GLOVE)
    paid_exactly(stage)
    assert left("手套", stage) == -1_000, "the site sells on and counts tonight"
    assert stock.count_tonight() == 1
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_S, ctrl=True)
    counts = top(stage, CountsDialog)
    assert TONIGHT in {option.value for option in counts._options()}
    counts.reject()
    stage.desk.as_program(change_setting, NEGATIVE, "refuse")
    stage.desk.refresh()
    stage.scan(GLOVE)
    paid_exactly(stage)
    assert "手套" in said(stage), "the other rule refuses it, and says which"
    sale = queries.open_sale(1)
    assert sale is not None
    assert sale.live, "the sale is still open"


def test_new_goods_are_sold_at_once_and_stand_on_the_price_list(stage: Stage) -> None:
    change_person(stage, "1008")
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_G, ctrl=True)
    found = top(stage, GoodsDialog)
    found.field.setFocus()
    stage.scan("6900000000021")  # nobody has this code: a new product begins with it
    stage.until(lambda: is_open(stage, ProductDialog))
    product = top(stage, ProductDialog)
    write(stage, product.form.name, "毛巾")
    write(stage, product.form.price, "35")
    click(stage, product.side.is_tile)
    stage.press("保存", product)
    stage.until(lambda: not is_open(stage, ProductDialog))
    found.reject()
    stage.settle()
    tab = till(stage)
    stage.until(lambda: "毛巾" in [face.name for face in tab.goods.grid.faces])
    stage.scan("6900000000021")
    assert names(tab) == ["毛巾"]
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_L, ctrl=True)
    stage.press("价目表…", top(stage, LabelsDialog))
    stage.press("打印价目表", top(stage, PriceListDialog))
    looked_at(stage)
    assert "price_list" in {job.form for job in papers.jobs(1)}


def test_a_sale_of_500_lines_is_paid_to_the_cent(stage: Stage) -> None:
    manager = staff.staff_by_number("1001")
    assert manager is not None
    drafts = [ProductDraft(f"商品 {n}", Money(101 + n), tax=Rate(1300), is_stocked=False) for n in range(500)]

    def fill(work: Work) -> list[int]:
        return [goods.add_product(work, draft) for draft in drafts]

    for product in stage.desk.act(fill, operator=manager.operator):
        stage.desk.do(shop.add_product, product)
    stage.settle()
    tab = till(stage)
    assert len(names(tab)) == 500
    stage.press("整单优惠", tab.panel)
    asks = top(stage, DiscountDialog)
    write(stage, asks.rate, "3")
    write(stage, asks.why, "团购", enter=True)
    stage.until(lambda: stage.dialog() is None)
    paid_exactly(stage)
    sale = queries.sale(queries.sales(1)[0].id)
    asked = sum(draft.price for draft in drafts)
    assert (
        sum(line.net for line in sale.live)
        == sum(row.amount for row in sale.payments)
        == asked - share(asked, Rate(300))
    )

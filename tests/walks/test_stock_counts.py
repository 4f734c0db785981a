"""Goods counted on the real window: blind in the morning, by two at the month's end with sales going on, the difference booked and signed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.shop import queries as shop_queries
from desk_app.shop import service as shop
from desk_app.shop.rules import Tendered
from desk_app.stock import queries
from desk_app.stock.dialogs.counting import CountDialog
from desk_app.stock.dialogs.counts import MONTH_END, OPENING_CHOICE, CountsDialog
from desk_app.stock.dialogs.variance import VarianceDialog
from desk_app.stock.rules import CountState, LineState
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    WATER,
    agreed,
    change_person,
    is_open,
    left,
    looked_at,
    printed,
    said,
    shown,
    signed_in,
    stroke,
    till_morning,
    top,
    write,
)
from tests.walks.sites import MORNING
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)
BOOKS = {"高尔夫球 3 粒": "12", "矿泉水": "46", "手套 左 L": "1", "红富士苹果": "20"}


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


def begun(stage: Stage, kind: object) -> CountDialog:
    """Ctrl+S, what to count, begin."""
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_S, ctrl=True)
    counts = top(stage, CountsDialog)
    counts.chips.set_value(kind)
    counts.chips.chosen.emit(kind)
    stage.press("开始盘点", counts)
    stage.until(lambda: is_open(stage, CountDialog))
    return top(stage, CountDialog)


def gone_on(stage: Stage) -> CountDialog:
    """Ctrl+S and Enter: what was begun is gone on with."""
    stage.clock.advance(timedelta(seconds=1))
    stage.key(Qt.Key.Key_S, ctrl=True)
    stage.press("打开", top(stage, CountsDialog))
    return top(stage, CountDialog)


def count_all(stage: Stage, sheet: CountDialog, **differing: str) -> None:
    """Type what lies there, Enter after each, until nothing is left for whoever is signed in."""
    seen: list[str] = []
    for _ in range(20):
        line = sheet.line
        if sheet.is_done or line is None or not sheet.may_count(line) or seen.count(line.name) == 2:
            return
        seen.append(line.name)
        write(stage, sheet.card.field, differing.get(line.name.split(" ")[0], BOOKS[line.name]), enter=True)
    raise AssertionError("there is no end to it")


def test_s1_the_opening_count_is_blind_and_what_differs_is_counted_again(stage: Stage) -> None:
    sheet = begun(stage, OPENING_CHOICE)
    stage.picture("blind")
    assert "46" not in shown(sheet)
    faces = " ".join(sheet.face(row).spoken() for row in sheet.list.rows.rows)
    assert "46" not in faces, "nowhere does it say how many there should be"
    count_all(stage, sheet, 矿泉水="45")
    assert sheet.is_done, "the water was asked for twice, and 45 it is"
    stage.press("封存盘点", sheet)
    stage.until(lambda: is_open(stage, VarianceDialog))
    result = top(stage, VarianceDialog)
    assert [(row.name, row.difference) for row in result.lines] == [("矿泉水", -1_000)]
    assert "¥1.50" in shown(result)
    assert "¥3.00" in shown(result), "by piece, at cost and at price"
    stage.picture("variance")


def test_s4_the_stocktake_by_two_with_sales_going_on(stage: Stage) -> None:
    sheet = begun(stage, MONTH_END)
    stage.press("打印盘点单", sheet)
    assert "盘点单" in said(stage)
    looked_at(stage)
    count_all(stage, sheet, 手套="3")
    assert not sheet.is_done, "the second counter is somebody else"
    assert {row.state for row in queries.sheet(sheet.count_id, "1027")} == {LineState.SECOND}
    sheet.reject()
    stage.settle()
    stage.later(minutes=1)
    stage.scan(WATER)  # sold while it is being counted
    sale = shop_queries.open_sale(1)
    assert sale is not None
    stage.desk.do(shop.complete_sale, sale.row.id, (Tendered("cash"),))
    change_person(stage, "1031")
    again = gone_on(stage)
    count_all(stage, again, 手套="4", 矿泉水="45")
    states = {row.name: row.state for row in queries.sheet(again.count_id, "1031")}
    assert states["手套 左 L"] is LineState.RECOUNT, "the two do not agree"
    assert {state for name, state in states.items() if "手套" not in name} == {LineState.SETTLED}
    again.reject()
    change_person(stage, "1008")
    third = gone_on(stage)
    count_all(stage, third, 手套="3")
    assert third.is_done
    stage.press("封存盘点", third)
    _explained_and_signed(stage)


def _explained_and_signed(stage: Stage) -> None:
    """The difference has its reason and two signatures, is booked, and the report comes out."""
    stage.until(lambda: is_open(stage, VarianceDialog))
    result = top(stage, VarianceDialog)
    assert [(row.name, row.difference) for row in result.lines] == [("手套 左 L", 2_000)], "sold water is no difference"
    write(stage, result.reason, "录错单", enter=True)
    assert result.isVisible(), "Enter after the last reason books nothing yet: it is signed first"
    for pad in (result.counted, result.approved):
        stroke(stage, pad)
    stage.picture("signed")
    count_id = result.count_id
    stage.press("处理差异", result)
    agreed(stage, "1001")
    stage.until(lambda: queries.count(count_id).state is CountState.BOOKED)
    row = queries.count(count_id)
    assert (left("手套", stage), row.booked_by) == (3_000, "1008")
    looked_at(stage)
    assert printed(stage, Ref("stock_count", count_id))

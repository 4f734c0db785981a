"""What comes back on the real window: a scanned receipt line by line, by weight, above the limit, after the day, without a receipt, void."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Pieces, ZSums
from desk_app.kernel import journal, texts
from desk_app.kernel.refs import Ref
from desk_app.shop import queries, service
from desk_app.shop.dialogs.loose import LooseRefundDialog
from desk_app.shop.dialogs.receipts import ReceiptsDialog
from desk_app.shop.dialogs.refund import RefundDialog, VoidDialog
from desk_app.shop.queries import Sale
from desk_app.shop.rules import RefundKind, Tendered
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    BALLS,
    GLOVE,
    WATER,
    WEIGHED,
    agreed,
    click,
    left,
    menu,
    printed,
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


def sold(stage: Stage, *codes: str, tendered: tuple[Tendered, ...] = (Tendered("cash"),)) -> Sale:
    """A sale of these codes; its own walk is elsewhere."""
    for code in codes:
        stage.scan(code)
    sale = queries.open_sale(1)
    assert sale is not None
    stage.desk.do(service.complete_sale, sale.row.id, tendered)
    stage.settle()
    return queries.sale(sale.row.id)


def test_a_scanned_receipt_comes_back_line_by_line_the_way_it_was_paid(stage: Stage) -> None:
    wechat = Tendered("wechat", amount=100_00, reference="4200001")  # type: ignore[arg-type]
    sale = sold(stage, BALLS, WEIGHED, WATER, tendered=(wechat, Tendered("cash")))
    stage.scan(sale.row.number)
    back = top(stage, RefundDialog)
    balls, apples, _water = back.lines
    assert apples.weight is not None
    write(stage, apples.weight, "0.234")
    back.show_sum()
    assert (back.sum.text(), back.backs.text()) == ("¥3.00", "微信支付 3.00")
    click(stage, balls.count._more)
    assert back.backs.text() == "微信支付 91.00"
    click(stage, next(chip for chip in balls.place.findChildren(type(back.all)) if chip.text() == "报损"))
    stage.press("质量问题", back)
    stage.picture("return")
    stage.press("退款", back)
    stage.until(lambda: stage.dialog() is None)
    (refund,) = queries.refunds_of(sale.row.id)
    assert (refund.total, refund.why) == (91_00, "质量问题")
    assert (left("高尔夫球", stage), left("红富士", stage)) == (11_000, 20_000 - 1_000), (
        "balls written off, apples on the shelf"
    )
    assert [form for form, _ in printed(stage, Ref("refund", refund.id))] == ["refund_slip"]
    stage.scan(sale.row.number)  # the rest, and not once more what is back already
    again = top(stage, RefundDialog)
    assert not again.lines[0].count.isEnabled()
    click(stage, again.all)
    assert again.sum.text() == "¥15.80"
    write(stage, again.why, "不要了", enter=True)
    stage.until(lambda: stage.dialog() is None)
    stage.scan(sale.row.number)
    assert not top(stage, RefundDialog).main.isEnabled(), "a receipt is refunded once"


def test_above_the_limit_somebody_else_types_a_pin_also_after_the_day(stage: Stage) -> None:
    sale = sold(stage, GLOVE, BALLS)
    _day_is_closed(stage)
    assert stage.window.is_locked, "nobody was there all night"
    stage.type("2468")
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: not stage.window.is_locked)
    till(stage)
    session = stage.desk.do(cash_service.open_session, 1, Pieces.of({100_00: 5}))
    stage.settle()
    stage.scan(sale.row.number)
    back = top(stage, RefundDialog)
    click(stage, back.all)
    write(stage, back.why, "尺码不合", enter=True)
    agreed(stage, "1008")
    stage.until(lambda: stage.dialog() is None)
    (refund,) = queries.refunds_of(sale.row.id)
    assert (refund.total, refund.approved_by, refund.day) == (208_00, "1008", stage.desk.today())
    assert refund.session_id == session != sale.row.session_id, "it lands in the open day"


def _day_is_closed(stage: Stage) -> None:
    """Night falls, the till has its Z, the next morning comes."""
    session = cash.open_session(1)
    assert session is not None
    desk = stage.desk
    drawer = Pieces.of({100_00: 7, 5_00: 1, 1_00: 3})
    desk.do(cash_service.end_session, session.id)
    desk.do(cash_service.seal_count, session.id, BlindCount(drawer))
    sums = queries.sums(session.id, desk.zone())
    desk.do(cash_service.close, session.id, ZSums(net=sums.income, deposits=sums.deposits), drawer)
    stage.later(days=1)


def test_a_void_takes_two_and_a_return_without_a_receipt_a_supervisor(stage: Stage) -> None:
    tab = till(stage)
    sale = sold(stage, WATER)
    stage.press("小票", tab.payment)
    receipts = top(stage, ReceiptsDialog)
    stage.press("作废", receipts)
    asks = top(stage, VoidDialog)
    write(stage, asks.why, "录错")
    stage.press("第二人确认后作废", asks)
    agreed(stage, "1008")
    stage.until(lambda: queries.refundable(sale.row.id).is_all_back)
    (void,) = queries.refunds_of(sale.row.id)
    assert (void.kind, left("矿泉水", stage)) == (RefundKind.VOID, 46_000)
    stage.press("关闭", receipts)
    menu(stage, "无小票退货", lambda: click(stage, tab.payment.more))
    loose = top(stage, LooseRefundDialog)
    loose.code.setFocus()
    stage.scan(GLOVE)
    write(stage, loose.why, "小票丢了", enter=True)
    agreed(stage, "1008")
    stage.until(lambda: stage.dialog() is None)
    newest = queries.refunds(1)[0]
    assert (newest.sale_id, newest.total, left("手套", stage)) == (None, 120_00, 2_000)
    assert "refund.without_receipt" in {row.action for row in journal.of_subject(Ref("refund", newest.id))}
    tap(stage, Qt.Key.Key_Escape)

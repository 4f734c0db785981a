"""Every way to pay on the real window: split, member account, voucher, a payment nobody knows the end of, the customer's screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.accounts import queries as accounts
from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.shop import queries
from desk_app.shop.dialogs.receipts import FapiaoDialog, ReceiptsDialog
from desk_app.shop.dialogs.tender import ChooseTenderDialog, MemberDialog, TerminalDialog, VoucherDialog
from desk_app.shop.dialogs.till import NoSaleDialog
from desk_app.shop.dialogs.unknown import ResolveDialog, UnknownDialog
from desk_app.shop.rules import PaymentState, SaleState
from desk_app.shop.windows import CustomerDisplay
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    BALLS,
    GLOVE,
    WATER,
    click,
    last_sale,
    menu,
    on_sale,
    printed,
    shown,
    signed_in,
    tap,
    till,
    till_morning,
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


def _blocking(stage: Stage) -> list[tuple[str, str]]:
    """What keeps the day open: slice and sentence."""
    return [
        (name, told[0])
        for name, blockers in stage.desk.offers.each("blockers")
        for told in blockers(stage.desk.today())
    ]


def test_several_ways_on_one_sale_references_once(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    stage.scan(GLOVE)
    tap(stage, Qt.Key.Key_F8)
    top(stage, ChooseTenderDialog)
    tap(stage, Qt.Key.Key_1)
    wechat = top(stage, TerminalDialog)
    write(stage, wechat.amount, "100")
    wechat.reference.setFocus()
    stage.scan("4200001234")
    stage.until(lambda: stage.dialog() is None)
    assert "108" in tab.payment.given.left.text(), "what is left stands there"
    click(stage, tab.payment.others["voucher"])
    voucher = top(stage, VoucherDialog)
    write(stage, voucher.amount, "8")
    voucher.reference.setFocus()
    stage.scan("88001122")
    stage.until(lambda: stage.dialog() is None)
    click(stage, tab.payment.others["wechat"])
    again = top(stage, TerminalDialog)
    write(stage, again.amount, "50")
    write(stage, again.reference, "4200001234", enter=True)
    assert "4200001234" in shown(again), "a number pays once"
    write(stage, again.reference, "4200005678", enter=True)
    stage.until(lambda: stage.dialog() is None)
    tap(stage, Qt.Key.Key_F9)
    QApplication.processEvents()
    stage.type("60")
    tap(stage, Qt.Key.Key_Return)
    sale = last_sale()
    assert sale.row.state is SaleState.PAID
    paid = sorted((row.tender, row.amount, row.change) for row in sale.payments if row.state is PaymentState.PAID)
    assert paid == [("cash", 50_00, 10_00), ("voucher", 8_00, 0), ("wechat", 50_00, 0), ("wechat", 100_00, 0)]


def test_an_unknown_payment_blocks_until_somebody_finds_out(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    click(stage, tab.payment.others["alipay"])
    asks = top(stage, TerminalDialog)
    stage.press("结果不明，稍后查", asks)
    stage.until(lambda: stage.dialog() is None)
    assert [row.tender for row in queries.unknown_payments()] == ["alipay"]
    told = " ".join(sentence for name, sentence, *_ in _blocking(stage) if name == "shop")
    assert "结果不明的付款" in told, "the day can't be closed"
    menu(stage, "结果不明的支付", lambda: click(stage, tab.payment.more))
    stage.press("查清", top(stage, UnknownDialog))
    found = top(stage, ResolveDialog)
    found.reference.setFocus()
    stage.scan("2026112022001")
    tap(stage, Qt.Key.Key_Return) if found.isVisible() else None
    stage.until(lambda: not queries.unknown_payments())
    stage.press("关闭", top(stage, UnknownDialog))
    if queries.parked():
        tap(stage, Qt.Key.Key_F5)
    assert tab.payment.cash.text() == "完成", "all of it came: only the receipt is missing"
    tap(stage, Qt.Key.Key_F9)
    sale = last_sale()
    assert [(row.tender, row.state, row.reference) for row in sale.payments] == [
        ("alipay", PaymentState.PAID, "2026112022001")
    ]


def test_a_member_scans_the_card_and_pays_from_the_account(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(BALLS)
    stage.scan("800001")
    assert tab.panel.member.text() == "李小明 · 金卡"
    assert total(tab) == "79.20", "the price of the class"
    click(stage, tab.payment.others["member"])
    asks = top(stage, MemberDialog)
    assert "138****1234" in asks.who.text()
    assert "13812341234" not in asks.who.text()
    stage.press("从账户扣款", asks)
    stage.until(lambda: stage.dialog() is None)
    sale = last_sale()
    assert [(row.tender, row.amount) for row in sale.payments] == [("member", 79_20)]
    member = accounts.member_by_number("800001")
    assert member is not None
    assert member.balance == 260_00 - 79_20


def test_receipt_copy_invoice_number_and_the_drawer(stage: Stage) -> None:
    tab = till(stage)
    stage.scan(WATER)
    tap(stage, Qt.Key.Key_F9)
    QTest.qWait(400)
    tap(stage, Qt.Key.Key_F9)
    sale = last_sale()
    receipt = Ref("sale", sale.row.id)
    assert printed(stage, receipt) == [("receipt", 0)]
    stage.press("补打小票", tab.panel.done)
    assert printed(stage, receipt) == [("receipt", 0), ("receipt", 1)], "the second says COPY 1"
    stage.press("发票号", tab.panel.done)
    write(stage, top(stage, FapiaoDialog).number, "24312000000012345678", enter=True)
    stage.until(lambda: stage.dialog() is None)
    assert queries.sale_row(sale.row.id).fapiao == "24312000000012345678"
    stage.press("小票", tab.payment)
    receipts = top(stage, ReceiptsDialog)
    write(stage, receipts.search, "24312000000012345678")
    stage.until(lambda: receipts.list.current is not None)
    assert "24312000000012345678" in receipts._face(receipts.list.current).sub
    stage.press("关闭", receipts)
    menu(stage, "打开钱箱", lambda: click(stage, tab.payment.more))
    asks = top(stage, NoSaleDialog)
    write(stage, asks.why, "换零钱", enter=True)
    stage.until(lambda: stage.dialog() is None)


def test_the_customer_sees_lines_total_and_change(stage: Stage) -> None:
    tab = till(stage)
    menu(stage, "顾客屏", lambda: click(stage, tab.payment.more))
    display = top(stage, CustomerDisplay)
    stage.scan(BALLS)
    stage.scan(WATER)
    stage.until(lambda: "矿泉水" in str(display.facts))
    assert on_sale(stage).row.total == 91_00
    tap(stage, Qt.Key.Key_F9)
    stage.type("100")
    tap(stage, Qt.Key.Key_Return)
    stage.until(lambda: "9.00" in str(display.facts))
    display.grab().save(str(stage.pictures / "customer.png"))
    display.close()

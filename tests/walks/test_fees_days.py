"""Fees on the real window: the list ticked first, oldest bill and late fee first, in part, in advance, arrears, bills imported."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea

from desk_app.accounts import queries
from desk_app.accounts.dialogs import Arrears, FeePayment, FindMember, MemberCard
from desk_app.accounts.dialogs.importing import BillImport
from desk_app.kernel import texts
from desk_app.kernel.refs import Ref
from desk_app.shop import queries as shop_queries
from desk_app.shop.dialogs.refund import RefundDialog
from desk_app.widgets.dialog import Dialog
from tests.walks.screens import DeskScreen
from tests.walks.shop_days import (
    agreed,
    click,
    is_open,
    last_sale,
    menu,
    names,
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
    """The window on a copy of the morning, the supervisor signed in at the till."""
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: DeskScreen(), raising=False)
    shutil.copytree(prepared, tmp_path / "site")
    made = Stage(qapp, tmp_path / "site", MORNING, tmp_path / "pictures")
    signed_in(made, "1008")
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def flat_1502(stage: Stage) -> FeePayment:
    """*Fees & members → Pay a fee*, the account by a few letters of its name."""
    tab = till(stage)
    menu(stage, "缴费", lambda: click(stage, tab.goods.fees))
    pays = top(stage, FeePayment)
    write(stage, pays.finder.field, "1502")
    stage.until(lambda: pays.account is not None or bool(pays.finder.list.rows.rows))
    tap(stage, Qt.Key.Key_Return)
    stage.until(lambda: pays.account is not None)
    assert pays.findChild(QScrollArea).verticalScrollBar().maximum() == 0, "all of it is in sight"
    return pays


def ticked(stage: Stage, pays: FeePayment) -> None:
    """The preparation list, line by line."""
    assert not pays.amount.isEnabled(), "payment opens when the list is ticked (F1)"
    assert not pays.main.isEnabled()
    for text in ("收费终端开机", "协议与账单已核对"):
        click(stage, pays.preparation.steps.row(text))
    stage.until(pays.amount.isEnabled)


def paid_in_cash(stage: Stage) -> None:
    """F9 twice: the exact amount."""
    tap(stage, Qt.Key.Key_F9)
    stage.until(lambda: not till(stage).tendering._is_armed)
    tap(stage, Qt.Key.Key_F9)
    assert till(stage).panel.is_done


def owed(stage: Stage) -> list[tuple[str, int, int]]:
    """Open bills: title, principal and late fee still to pay."""
    account = queries.account_by_code("3-1502")
    assert account is not None
    found = queries.open_bills(account.id, stage.desk.today())
    return [(bill.title, bill.principal_left, bill.late_left) for bill in found]


def test_f1_ticked_first_then_a_part_pays_the_late_fee_and_the_oldest_bill(stage: Stage) -> None:
    assert owed(stage) == [("10 月物业费", 200_00, 10_00), ("11 月物业费", 200_00, 0)]
    pays = flat_1502(stage)
    assert pays.due() == 410_00
    ticked(stage, pays)
    stage.picture("fee")
    write(stage, pays.amount, "110")
    assert "先缴" in shown(pays) or "最早" in shown(pays), "it says what the part pays"
    stage.press("加入本单", pays)
    tab = till(stage)
    stage.until(lambda: bool(names(tab)))
    assert total(tab) == "110.00"
    paid_in_cash(stage)
    assert owed(stage) == [("10 月物业费", 100_00, 0), ("11 月物业费", 200_00, 0)], "late fee first, then the oldest"
    sale = last_sale()
    assert printed(stage, Ref("sale", sale.row.id)) == [("receipt", 0)]


def test_what_is_paid_too_much_pays_the_next_bill_and_comes_back_on_a_return(stage: Stage) -> None:
    pays = flat_1502(stage)
    ticked(stage, pays)
    write(stage, pays.amount, "500")
    assert "90.00" in shown(pays), "so much is prepayment"
    stage.press("加入本单", pays)
    stage.until(lambda: bool(names(till(stage))))
    paid_in_cash(stage)
    assert owed(stage) == []
    account = queries.account_by_code("3-1502")
    assert account is not None
    assert queries.prepaid(account.id) == 90_00 if hasattr(queries, "prepaid") else account.prepaid == 90_00
    sale = last_sale()
    stage.scan(sale.row.number)
    back = top(stage, RefundDialog)
    click(stage, back.all)
    write(stage, back.why, "收错户号", enter=True)
    agreed(stage, "1001")
    stage.until(lambda: not is_open(stage, RefundDialog))
    assert [title for title, *_ in owed(stage)] == ["10 月物业费", "11 月物业费"], "they owe again"
    assert shop_queries.refunds(1)[0].total == 500_00


def test_arrears_are_listed_saved_and_bills_come_in_after_a_dry_run(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[Path] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen[-1]), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen[-1]), ""))
    tab = till(stage)
    menu(stage, "欠费", lambda: click(stage, tab.goods.fees))
    arrears = top(stage, Arrears)
    assert [row.account.code for row in arrears.table.rows.rows] == ["3-1502"]  # type: ignore[attr-defined]
    stage.picture("arrears")
    chosen.append(tmp_path / "欠费.xlsx")
    stage.press("另存为文件…", arrears)
    stage.until(chosen[-1].exists)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    today = stage.desk.today()
    for row in (
        ("账户编号", "收费项目", "摘要", "金额", "到期日", "缴费人"),
        ("3-1502", "物业费", "12 月物业费", 200, (today + timedelta(days=40)).isoformat(), ""),
        ("3-1601", "物业费", "12 月物业费", "二百", (today + timedelta(days=40)).isoformat(), "=李强"),
        ("3-1602", "水费", "12 月水费", 30, (today + timedelta(days=40)).isoformat(), ""),
    ):
        sheet.append(row)
    chosen.append(tmp_path / "账单.xlsx")
    book.save(chosen[-1])
    stage.press("导入账单…", arrears)
    comes = top(stage, BillImport)
    stage.press("选择文件…", comes)
    stage.until(lambda: comes.checked is not None)
    assert comes.checked is not None
    assert [(problem.line, problem.column) for problem in comes.checked.problems] == [(3, "principal"), (4, "fee_type")]
    assert len(owed(stage)) == 2, "nothing is written"
    click(stage, comes.main)
    stage.until(lambda: len(owed(stage)) == 3)


def test_a_member_tops_up_and_the_money_is_a_deposit(stage: Stage) -> None:
    tab = till(stage)
    menu(stage, "会员充值", lambda: click(stage, tab.goods.fees))
    finds = top(stage, FindMember)
    write(stage, finds.finder.field, "lxm")
    stage.until(lambda: bool(finds.finder.list.rows.rows))
    tap(stage, Qt.Key.Key_Return)
    stage.until(lambda: is_open(stage, MemberCard))
    card = top(stage, MemberCard)
    assert "138****1234" in shown(card)
    assert "不算收入" in shown(card)
    write(stage, card.amount, "200")
    stage.press("充值加入本单", card)
    stage.until(lambda: bool(names(tab)))
    paid_in_cash(stage)
    member = queries.member_by_number("800001")
    assert member is not None
    assert member.balance == 460_00
    session = last_sale().row.session_id
    assert session is not None
    sums = shop_queries.sums(session, stage.desk.zone())
    assert (sums.income, sums.deposits) == (0, 200_00)

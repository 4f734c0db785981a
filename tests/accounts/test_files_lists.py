"""Members in, arrears, ledgers and empty forms out: no cell is ever a formula."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from desk_app.accounts import files, queries, service
from desk_app.accounts.files import check_bills, check_members
from desk_app.accounts.rules import MemberDraft, MemberLine
from desk_app.kernel import journal, texts
from desk_app.kernel.money import CURRENCIES, Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.accounts.site import (
    account,
    bill,
    fee_type,
    gold,
    is_sound,
    managed,
    member,
    refuses,
    supervised,
)

HEAD = ("账户编号", "单元", "姓名", "电话", "收费项目", "账单", "账期", "金额", "到期日")
GOOD = ("3-1502", "", "", "", "物业费", "十月物业费", "2026-10", "258.40", "2026-10-31")


def quiet(_done: int, _total: int) -> None:
    """A step that tells nobody."""


@pytest.fixture(autouse=True)
def english() -> object:
    """Headings and sentences in one language."""
    before = texts.language()
    texts.set_language("en")
    yield
    texts.set_language(before)


def a_csv(folder: Path, *lines: Sequence[str], head: Sequence[str] = HEAD, encoding: str = "utf-8-sig") -> Path:
    path = folder / "bills.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([head, *lines])
    return path


def test_members_come_with_their_cards_classes_and_balances(desk: Desk, tmp_path: Path) -> None:
    gold(desk)
    member(desk, draft=MemberDraft("李小明", "13812341234", number="VIP1"))
    path = a_csv(
        tmp_path,
        ("VIP9", "王芳", "13900001111", "金卡", "120.50"),
        ("", "赵志远", "", "", ""),
        ("VIP1", "钱一", "", "", ""),
        ("VIP9", "孙二", "", "银卡", "x"),
        ("", "李小明", "13812341234", "", ""),
        ("1", "", "", "", ""),
        ("", "王芳", "139-0000-1111", "", ""),
        head=("卡号", "姓名", "手机", "会员等级", "余额"),
    )
    checked = check_members(path)
    assert [(problem.line, problem.column, problem.code) for problem in checked.problems] == [
        (4, "number", "accounts.number_taken"),
        (5, "balance", "money.unreadable"),
        (5, "class", "accounts.no_such_class"),
        (5, "number", "accounts.line_twice"),
        (6, "name", "accounts.already_member"),
        (7, "number", "accounts.bad_number"),
        (7, "name", "accounts.missing"),
        (8, "name", "accounts.line_twice"),
    ]
    with refuses("kernel.not_allowed"):
        supervised(desk, service.import_members, checked.lines, "members.csv")
    with refuses("accounts.nothing_to_import"):
        managed(desk, service.import_members, (), "members.csv")
    result = managed(desk, service.import_members, checked.lines, "members.csv", quiet)
    assert (result.records, result.total) == (2, 120_50)
    many = [MemberLine(place, "", f"会员{place}", "", None) for place in range(60)]
    told: list[tuple[int, int]] = []
    managed(desk, service.import_members, many, "more.csv", lambda done, total: told.append((done, total)))
    assert told == [(50, 60)]
    row = queries.member_by_number("VIP9")
    assert row is not None
    assert (row.name, row.balance, row.discount) == ("王芳", 120_50, 500)
    assert is_sound()


@pytest.mark.parametrize("name", ["arrears.csv", "arrears.xlsx"])
def test_the_arrears_list_is_written_without_a_formula(desk: Desk, tmp_path: Path, name: str) -> None:
    fee = fee_type(desk)
    unit = account(desk, "=1+1", "@王芳")
    bill(desk, unit, fee, days=-10)
    path = tmp_path / name
    day = desk.today()
    assert files.write_arrears(path, queries.all_arrears(day), day) == 1
    if name.endswith("csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells: list[object] = list(list(csv.reader(file))[1])
        assert path.read_bytes().endswith(b"\r\n")
        assert cells[7:10] == ["100.00", "5.00", "105.00"]
    else:
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        cells = [cell.value for cell in list(sheet.rows)[1]]
        assert {cell.data_type for row in sheet.rows for cell in row} <= {"s", "n"}
        assert cells[7:10] == [100, 5, 105]
    assert cells[0] == "'=1+1"
    assert cells[2] == "'@王芳"
    assert cells[3] == "139****1111"
    assert str(cells[4]) == "1"


def test_a_ledger_is_written(desk: Desk, tmp_path: Path) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee)
    desk.do(service.settle, unit, fee, Money(120_00), Ref("sale", 1))
    path = tmp_path / "ledger.csv"
    assert files.write_ledger(path, queries.ledger(unit), CURRENCIES["CNY"]) == 2
    assert "-120.00" in path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("of_members", [False, True])
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_our_own_form_is_understood_in_every_language(
    desk: Desk, tmp_path: Path, language: str, *, of_members: bool
) -> None:
    texts.set_language(language)
    path = tmp_path / "form.xlsx"
    files.write_form(path, of_members=of_members)
    texts.set_language("en")
    with refuses("accounts.nothing_to_import"):
        (check_members if of_members else check_bills)(path)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    sheet.append([""] * 6 + ["x"])
    sheet.append(["", "x"])
    book.save(path)
    assert (check_members if of_members else check_bills)(path).rows == 2


def test_a_stopped_export_leaves_no_file(desk: Desk, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise InterruptedError

    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee, days=-10)
    row = queries.arrears(desk.today())[0]
    for name in ("a.csv", "a.xlsx"):
        with pytest.raises(InterruptedError):
            files.write_arrears(tmp_path / name, [row] * 200, desk.today(), step=stop)
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("desk.db")] == []


def test_g2_an_export_of_names_is_journalled(desk: Desk) -> None:
    with refuses("kernel.not_allowed"):
        desk.do(service.note_export, 3, "arrears.xlsx")
    supervised(desk, service.note_export, 3, "arrears.xlsx")
    assert [entry.action for entry in journal.of_subject(Ref("fee_account", 0))] == ["arrears.exported"]

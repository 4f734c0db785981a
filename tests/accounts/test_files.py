"""Files in and out: every problem is shown before anything is written, and no cell is ever a formula."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from desk_app.accounts import files, queries, service
from desk_app.accounts.files import check_bills
from desk_app.accounts.rules import BillLine
from desk_app.kernel import journal, texts
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.accounts.site import (
    account,
    fee_type,
    is_sound,
    left,
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


def an_xlsx(folder: Path, *lines: Sequence[object], head: Sequence[str] = HEAD) -> Path:
    path = folder / "bills.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in [head, *lines]:
        sheet.append(list(line))
    book.save(path)
    return path


def problems(checked: files.Checked[BillLine]) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.column, problem.code) for problem in checked.problems]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030", "utf-16"])
def test_a_file_is_read_in_the_encodings_people_have(desk: Desk, tmp_path: Path, encoding: str) -> None:
    fee_type(desk)
    account(desk)
    checked = check_bills(a_csv(tmp_path, GOOD, encoding=encoding))
    assert (checked.problems, checked.rows, checked.new_accounts, checked.total) == ((), 1, 0, 258_40)
    assert checked.lines[0].due_on == date(2026, 10, 31)


def test_a_workbook_is_read_as_it_is_seen(desk: Desk, tmp_path: Path) -> None:
    fee_type(desk)
    account(desk)
    numbers = (*GOOD[:7], 12.340000000000002, datetime(2026, 10, 31))  # noqa: DTZ001 - a workbook knows no zone
    checked = check_bills(an_xlsx(tmp_path, (None,) * 9, numbers))
    assert (checked.problems, checked.total) == ((), 12_34)


def test_every_problem_of_every_line_is_shown(desk: Desk, tmp_path: Path) -> None:
    fee_type(desk)
    unit = account(desk)
    closed = account(desk, "9-9", "赵志远", "13911112222")
    desk.do(service.close_account, closed)
    supervised(desk, service.import_bills, check_bills(a_csv(tmp_path, GOOD)).lines, "first.csv")
    path = a_csv(
        tmp_path,
        ("", "", "", "", "", "", "", "", ""),
        ("", "", "", "", "燃气费", "", "", "abc", "someday"),
        ("9-9", *GOOD[1:]),
        GOOD,
        ("3-1502", "", "", "", "物业费", "十一月", "2026-11", "-5", "2026-13-01"),
        ("3-1502", "", "", "", "物业费", "十一月", "2026-11", "0", "1999-01-01"),
        ("3-1502", "", "", "", "物业费", "x" * 200, "2026-11", "1.234", "2026-11-30"),
        ("B-1", "B 座", "钱一", "13811110000", "物业费", "=1+1", "", "5", "20261130"),
        ("b-1", "", "", "", "物业费", "=1+1", "", "5", "2026年11月30日"),
    )
    checked = check_bills(path)
    assert problems(checked) == [
        (3, "code", "accounts.missing"),
        (3, "title", "accounts.missing"),
        (3, "principal", "money.unreadable"),
        (3, "due_on", "accounts.day_unreadable"),
        (3, "fee_type", "accounts.no_such_fee_type"),
        (4, "code", "accounts.account_closed"),
        (5, "", "accounts.already_billed"),
        (6, "principal", "money.negative"),
        (6, "due_on", "accounts.day_unreadable"),
        (7, "principal", "accounts.no_amount"),
        (8, "title", "accounts.too_long"),
        (8, "principal", "money.too_precise"),
        (10, "", "accounts.line_twice"),
    ]
    assert [line.line for line in checked.lines] == [9]
    assert (checked.rows, checked.new_accounts) == (8, 1)
    assert len(queries.open_bills(unit, desk.today())) == 1, "a dry run writes nothing"
    from desk_app.kernel.refusal import sentence

    assert all("cannot be done" not in sentence(problem.refusal()) for problem in checked.problems)


@pytest.mark.parametrize("name", ["bills.csv", "bills.xlsx"])
def test_what_looks_like_a_formula_is_text(desk: Desk, tmp_path: Path, name: str) -> None:
    fee_type(desk)
    line = ("=1+1", "=HYPERLINK(1)", "=cmd|' /C calc'!A0", "+8613812341234", "物业费", "=2*3", "@x", "5", "2026-11-30")
    path = an_xlsx(tmp_path, line) if name.endswith("xlsx") else a_csv(tmp_path, line)
    checked = check_bills(path)
    assert problems(checked) == []
    supervised(desk, service.import_bills, checked.lines, name)
    row = queries.account_by_code("=1+1")
    assert row is not None
    assert (row.unit, row.name, row.phone_masked) == ("=HYPERLINK(1)", "=cmd|' /C calc'!A0", "138****1234")
    bills = queries.open_bills(row.id, desk.today())
    assert (bills[0].title, bills[0].period) == ("=2*3", "@x")


def test_an_amount_that_is_a_formula_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    fee_type(desk)
    checked = check_bills(an_xlsx(tmp_path, (*GOOD[:7], "=1+1", "2026-10-31")))
    assert problems(checked) == [(2, "principal", "money.unreadable")]


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "bills.csv", "nothing_to_import"),
        (b"\n\n", "bills.csv", "nothing_to_import"),
        ("账户编号,金额\n".encode(), "bills.csv", "nothing_to_import"),
        ("甲,乙\n1,2\n".encode(), "bills.csv", "no_columns"),
        (b"PK\x03\x04 broken", "bills.xlsx", "file_unreadable"),
        (b"not a workbook", "bills.xlsx", "file_unreadable"),
        (b"\xff\xff\xff\x81", "bills.csv", "file_unreadable"),
    ],
)
def test_a_useless_file_is_refused(desk: Desk, tmp_path: Path, content: bytes, name: str, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with refuses(f"accounts.{code}"):
        check_bills(path)
    with refuses("accounts.file_unreadable"):
        check_bills(tmp_path / "gone.csv")


def test_a_file_has_a_bound(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk_app.accounts.files.reading.MOST_ROWS", 2)
    with refuses("accounts.too_many_rows", most=2):
        check_bills(a_csv(tmp_path, GOOD, GOOD, GOOD))
    monkeypatch.setattr("desk_app.accounts.files.reading._LARGEST_UNPACKED", 10)
    with refuses("accounts.too_many_rows"):
        check_bills(an_xlsx(tmp_path, GOOD))
    monkeypatch.setattr("desk_app.accounts.files.reading._LARGEST_FILE", 10)
    with refuses("accounts.too_many_rows"):
        check_bills(a_csv(tmp_path, GOOD))


def test_a_long_run_of_empty_lines_ends_a_sheet(desk: Desk, tmp_path: Path) -> None:
    fee_type(desk)
    account(desk)
    checked = check_bills(a_csv(tmp_path, GOOD, *[("",) * 9] * 1_100, GOOD))
    assert checked.rows == 1


def test_an_import_writes_all_or_nothing(desk: Desk, tmp_path: Path) -> None:
    fee_type(desk)
    lines = check_bills(
        a_csv(tmp_path, *[(f"A-{n}", "A 座", f"住户{n}", f"1380000{n:04d}", *GOOD[4:]) for n in range(250)])
    ).lines
    told: list[tuple[int, int]] = []

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done > 300:
            raise Stopped

    with pytest.raises(Stopped):
        supervised(desk, service.import_bills, lines, "bills.csv", stop)
    assert queries.account_codes() == {}
    result = supervised(desk, service.import_bills, lines, "bills.csv", quiet)
    assert (result.records, result.accounts, result.total) == (250, 250, 250 * 258_40)
    assert told[0] == (100, 500)
    assert is_sound()
    with refuses("accounts.already_billed", line=2):
        supervised(desk, service.import_bills, lines, "bills.csv")


def test_an_import_is_one_entry_of_the_journal(desk: Desk, tmp_path: Path) -> None:
    fee_type(desk)
    unit = account(desk)
    lines = check_bills(a_csv(tmp_path, GOOD)).lines
    with refuses("kernel.not_allowed"):
        desk.do(service.import_bills, lines, "bills.csv")
    with refuses("accounts.nothing_to_import"):
        supervised(desk, service.import_bills, (), "bills.csv")
    supervised(desk, service.import_bills, lines, "bills.csv")
    (row,) = queries.open_bills(unit, desk.today())
    assert [entry.action for entry in journal.of_subject(Ref("bill", row.id))] == ["bills.imported"]


def test_prepayment_pays_imported_bills(desk: Desk, tmp_path: Path) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    desk.do(service.settle, unit, fee, Money(300_00), Ref("sale", 1))
    lines = check_bills(a_csv(tmp_path, GOOD, (*GOOD[:5], "十一月", *GOOD[6:]))).lines
    supervised(desk, service.import_bills, lines, "bills.csv")
    assert [principal for principal, _ in left(desk, unit)] == [2 * 258_40 - 300_00]
    assert is_sound()

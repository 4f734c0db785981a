"""Statements as they come from WeChat, Alipay and card terminals: encodings, headings, refunds, spoilt rows."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from desk_app.cash import files
from desk_app.cash.files import read_statement
from desk_app.kernel.money import CURRENCIES
from desk_app.kernel.refusal import Refusal

SHANGHAI = ZoneInfo("Asia/Shanghai")
WECHAT = """微信支付账单明细列表
微信昵称：[阳光会所]
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
2026-11-21 09:12:33,商户消费,客户,矿泉水,收入,￥3.50,零钱,支付成功,`4200001234,`R1,/
2026-11-21 10:00:00,退款,客户,矿泉水,支出,3.50,零钱,已全额退款,`4200001235,`R2,/
2026-11-21 11:00:00,商户消费,客户,茶叶,收入,一百,零钱,支付成功,`4200001236,`R3,/
"""
NINE_TWELVE = datetime(2026, 11, 21, 1, 12, 33, tzinfo=UTC)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gbk", "utf-16"])
def test_a_wechat_bill_reads_in_every_encoding(encoding: str) -> None:
    file = read_statement(WECHAT.encode(encoding), "wechat.csv", SHANGHAI)
    assert (file.lines[0].at, file.lines[0].reference) == (NINE_TWELVE, "4200001234")
    assert [line.amount for line in file.lines] == [350, -350]
    assert [code for _, code in file.problems] == ["amount"]
    assert file.problems[0][0] == 6
    assert (file.name, len(file.sha256)) == ("wechat.csv", 64)


def test_an_alipay_bill_keeps_income_and_refund_in_columns_of_their_own() -> None:
    text = (
        "#支付宝业务明细\n入账时间,支付宝交易号,商户订单号,业务类型,收入（+元）,支出（-元）,备注\n"
        "2026-11-21 09:12:33,2026112122001,R1,在线支付,12.00,,\n2026/11/21 10:00,2026112122002,R2,交易退款,,-5.00,\n"
        "2026-11-21 10:10:00,2026112122003,R3,在线支付,,,\n"
    )
    file = read_statement(text.replace("入账时间", "交易时间").encode("gb18030"), "a.csv", SHANGHAI)
    assert [line.amount for line in file.lines] == [1_200, -500]
    assert [code for _, code in file.problems] == ["amount"]


def test_a_card_terminals_list_reads_from_a_spreadsheet() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["商户交易明细"])
    sheet.append(["交易时间", "参考号", "交易金额", "交易状态"])
    sheet.append([NINE_TWELVE.astimezone(SHANGHAI).replace(tzinfo=None), 123456789012, 12.300000000000001, "成功"])
    sheet.append(["2026-11-21 09:20:00", "=HYPERLINK(1)", "(20.00)", "撤销"])
    sheet.append(["2026-11-21 09:30:00", "1", 20, "失败"])
    sheet.append(["", "", 20, "成功"])
    sheet.append([None, None, None, None])
    data = io.BytesIO()
    book.save(data)
    file = read_statement(data.getvalue(), "terminal.xlsx", SHANGHAI)
    assert [(line.at, line.amount) for line in file.lines] == [
        (NINE_TWELVE, 1_230),
        (datetime(2026, 11, 21, 1, 20, tzinfo=UTC), -2_000),
    ]
    assert file.lines[0].reference == "123456789012"
    assert file.problems == ((6, "time"),)


def test_a_file_of_a_folder_is_read_and_tabs_and_semicolons_divide(tmp_path: Path) -> None:
    path = tmp_path / "s.txt"
    path.write_text("date;id;amount\n20261121091233;77;1,234.50\n", encoding="utf-8")
    (line,) = read_statement(path, path.name, SHANGHAI).lines
    assert (line.at, line.reference, line.amount) == (NINE_TWELVE, "77", 123_450)
    assert read_statement(b"time\tamount\n2026-11-21 09:12\t5\n", "x", SHANGHAI, CURRENCIES["TWD"]).lines[0].amount == 5


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04 no workbook", "unreadable"),
        (b"nothing,to,see\n1,2,3\n", "unreadable"),
        (b"", "unreadable"),
        (b"\x81", "unreadable"),
        ("交易时间,金额\n".encode(), "empty"),
    ],
)
def test_what_is_no_statement_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        read_statement(data, "x", SHANGHAI)


def test_a_cell_beyond_all_bounds_is_no_statement() -> None:
    huge = f'交易时间,金额\n"{"x" * 200_000}",5\n'
    with pytest.raises(Refusal, match="unreadable"):
        read_statement(huge.encode(), "x", SHANGHAI)


def test_whole_numbers_of_a_spreadsheet_lose_their_point_and_nothing_paid_is_left_out() -> None:
    assert files._text(4200001234.0) == "4200001234"
    text = "time,reference,amount\n2026-11-21 09:12,a,0\n2026-11-21 09:12,b,12.345\n2026-11-21 09:12,c,5\n"
    assert [line.amount for line in read_statement(text.encode(), "x", SHANGHAI).lines] == [1_235, 500]
    aware = datetime(2026, 11, 21, 1, 12, 33, 999_999, tzinfo=UTC)
    assert files._when(aware, SHANGHAI) == aware.replace(microsecond=999_000)


def test_a_file_that_is_gone_or_far_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refusal, match="unreadable"):
        read_statement(tmp_path / "gone.csv", "gone.csv", SHANGHAI)
    monkeypatch.setattr("desk_app.cash.files.MOST_BYTES", 10)
    with pytest.raises(Refusal, match="unreadable"):
        read_statement(WECHAT.encode(), "x", SHANGHAI)

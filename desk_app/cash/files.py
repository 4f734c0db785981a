"""Statement files of card terminals, WeChat and Alipay, read as they come: CSV with mark or in GBK, XLSX.

Reads one file that a person chose and never writes; what a row says is kept as text and number, nothing is executed.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from pathlib import Path
from typing import Final

from desk_app.cash.rules import StatementFile, StatementLine
from desk_app.kernel.fields import from_millis, to_millis
from desk_app.kernel.money import CNY, Currency, Money, parse_money
from desk_app.kernel.refusal import Refusal

MOST_ROWS: Final = 200_000
MOST_BYTES: Final = 50_000_000
#: How the columns are called by those who write such files; the first that is there counts.
_COLUMNS: Final = {
    "at": ("交易时间", "交易時間", "交易创建时间", "付款时间", "支付时间", "完成时间", "time", "datetime", "date", "日期"),
    "reference": (
        "交易单号", "微信订单号", "微信支付业务单号", "交易号", "支付宝交易号", "参考号", "检索参考号", "流水号", "凭证号", "商户订单号",
        "訂單編號", "交易編號", "reference", "transaction id", "trade no", "rrn", "id",
    ),
    "amount": ("金额(元)", "金额（元）", "订单金额", "应结订单金额", "交易金额", "收入金额", "收入（+元）", "收入(+元)", "金额", "金額", "amount"),
    "refund": ("退款金额", "支出金额", "支出（-元）", "支出(-元)", "退款金額", "refund"),
    "kind": ("交易类型", "交易状态", "收/支", "类型", "交易類型", "业务类型", "type", "status"),
    "text": ("商品", "商品名称", "备注", "对方账户", "商品說明", "備註", "note", "description"),
}  # fmt: skip
_BACK: Final = ("退款", "支出", "撤销", "退貨", "撤銷", "refund", "reversal", "void")
_NOTHING: Final = ("失败", "关闭", "失敗", "關閉", "failed", "closed", "cancelled")
_TIMES: Final = (
    "%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M", "%Y%m%d%H%M%S", "%Y%m%d %H%M%S",
)  # fmt: skip

Cells = Sequence[object]


def read_statement(source: Path | bytes, name: str, zone: tzinfo, currency: Currency = CNY) -> StatementFile:
    """Read a statement; rows that say nothing of a payment are named with their reason.

    Refuses cash.statement_unreadable (no file of these kinds, no columns known), cash.statement_empty.
    """
    data = _bytes(source)
    lines: list[StatementLine] = []
    problems: list[tuple[int, str]] = []
    for number, found in _understood(_from_xlsx(data) if data.startswith(b"PK") else _from_csv(data), zone, currency):
        if isinstance(found, str):
            problems.append((number, found))
        else:
            lines.append(found)
    if not lines:
        raise Refusal("cash.statement_empty")
    return StatementFile(name[:200], hashlib.sha256(data).hexdigest(), tuple(lines), tuple(problems))


def _bytes(source: Path | bytes) -> bytes:
    try:
        data = source.read_bytes() if isinstance(source, Path) else source
    except OSError:
        raise Refusal("cash.statement_unreadable") from None
    if len(data) > MOST_BYTES:
        raise Refusal("cash.statement_unreadable")
    return data


def _understood(table: Iterator[Cells], zone: tzinfo, currency: Currency) -> Iterator[tuple[int, StatementLine | str]]:
    """Each row under the heading as a payment, or the word that says why it is none."""
    places: dict[str, int] = {}
    for number, cells in enumerate(islice(table, MOST_ROWS), start=1):
        if not places:
            places = _places(cells)
            continue
        found = _line(cells, places, zone, currency) if any(_text(cell) for cell in cells) else None
        if found is not None:
            yield number, found
    if not places:
        raise Refusal("cash.statement_unreadable")


def _from_csv(data: bytes) -> Iterator[Cells]:
    for encoding in ("utf-8-sig", "gb18030", "utf-16"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        first = text[:4000]
        separator = max(",;\t", key=first.count)
        try:
            yield from csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)
        except csv.Error:
            raise Refusal("cash.statement_unreadable") from None
        return
    raise Refusal("cash.statement_unreadable")


def _from_xlsx(data: bytes) -> Iterator[Cells]:
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        yield from book.worksheets[0].iter_rows(values_only=True)
    except Exception:  # noqa: BLE001 - openpyxl raises whatever a broken archive leads to
        raise Refusal("cash.statement_unreadable") from None


def _places(cells: Cells) -> dict[str, int]:
    """Which column is what, if this row names them: an amount and a time or reference must be there."""
    names = [_folded(_text(cell)) for cell in cells]
    found = {}
    for what, known in _COLUMNS.items():
        place = next((names.index(_folded(name)) for name in known if _folded(name) in names), None)
        if place is not None:
            found[what] = place
    return found if "amount" in found and ("at" in found or "reference" in found) else {}


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _line(cells: Cells, places: dict[str, int], zone: tzinfo, currency: Currency) -> StatementLine | str | None:
    """One row as a payment; a word where it is none that can be read; None where nothing was paid."""
    kind = _cell(cells, places, "kind")
    if any(word in kind for word in _NOTHING):
        return None
    amount = _amount(_cell(cells, places, "amount"), currency)
    back = _amount(_cell(cells, places, "refund"), currency)
    if amount is None and back is None:
        return "amount"
    if back:
        amount = -abs(back)
    elif amount is not None and amount > 0 and any(word in _folded(kind) for word in _BACK):
        amount = -amount
    at = _when(_raw(cells, places, "at"), zone)
    reference = _cell(cells, places, "reference").strip("`'\"= ")[:80]
    if at is None and not reference:
        return "time"
    return StatementLine(at, reference, Money(amount or 0), _cell(cells, places, "text")[:200]) if amount else None


def _raw(cells: Cells, places: dict[str, int], what: str) -> object:
    place = places.get(what)
    return cells[place] if place is not None and place < len(cells) else None


def _cell(cells: Cells, places: dict[str, int], what: str) -> str:
    return _text(_raw(cells, places, what))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _amount(text: str, currency: Currency) -> int | None:
    plain = text.strip("`'\"= \t")
    sign = -1 if re.match(r"[-−－(（]", plain) else 1
    bare = re.sub(r"^[-−－+＋(（]+|[)）]+$", "", plain)
    if re.fullmatch(r"\d+\.\d{3,}", bare):  # a spreadsheet's own arithmetic: 12.300000000000001
        bare = str(Decimal(bare).quantize(Decimal(1).scaleb(-currency.decimals), ROUND_HALF_UP))
    try:
        return sign * int(parse_money(bare, currency))
    except Refusal:
        return None


def _when(value: object, zone: tzinfo) -> datetime | None:
    if isinstance(value, datetime):
        return _whole(value.replace(tzinfo=zone) if value.tzinfo is None else value)
    text = _text(value).strip("`'\"= \t")
    for form in _TIMES:
        try:
            return _whole(datetime.strptime(text, form).replace(tzinfo=zone))
        except ValueError:
            continue
    return None


def _whole(moment: datetime) -> datetime:
    return from_millis(to_millis(moment))

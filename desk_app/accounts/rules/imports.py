"""What a file of bills or members holds: its columns by the names people give them, its lines, what is wrong in which.

Pure; nothing is read or written here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desk_app.kernel.money import ZERO, Money
from desk_app.kernel.refusal import Refusal

MOST_ROWS: Final = 50_000
BILL_COLUMNS: Final = ("code", "unit", "name", "phone", "fee_type", "title", "period", "principal", "due_on")
BILL_NEEDED: Final = ("code", "fee_type", "title", "principal", "due_on")
MEMBER_COLUMNS: Final = ("number", "name", "phone", "class", "balance")
MEMBER_NEEDED: Final = ("name",)
# What other programs call the same; the headings of our own forms come to these in every language.
_ALSO: Final = {
    "code": ("账户", "账户编号", "户号", "房号", "编号", "房间号", "戶號", "房號", "account", "code"),
    "unit": ("单元", "房屋", "地址", "單元", "address"),
    "name": ("姓名", "业主", "客户", "业主姓名", "业主名称", "住戶", "客戶", "customer", "payer"),
    "phone": ("手机", "电话", "联系电话", "手機", "電話", "mobile", "telephone"),
    "fee_type": ("费用", "收费项目", "费用类型", "項目", "收費項目", "fee"),
    "title": ("摘要", "标题", "账单", "帳單", "說明", "bill", "description"),
    "period": ("账期", "期间", "帳期", "期間", "月份"),
    "principal": ("金额", "应收", "应收金额", "本金", "金額", "應收金額", "amount"),
    "due_on": ("到期日", "缴费期限", "应缴日期", "截止日期", "繳費期限", "due", "due date"),
    "number": ("卡号", "会员卡号", "会员号", "卡號", "會員卡號", "card", "card number"),
    "class": ("价格类别", "会员等级", "等级", "會員等級", "等級", "price class"),
    "balance": ("余额", "储值余额", "餘額"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one line of a file: the column (empty: the whole line) and a refusal's code and facts."""

    line: int
    column: str
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def refusal(self) -> Refusal:
        """The problem as something that can be worded."""
        return Refusal(self.code, **dict(self.facts))


@dataclass(frozen=True, slots=True)
class BillLine:
    """One sound line of a file of bills; an account that is not there yet is opened."""

    line: int
    code: str
    unit: str
    name: str
    phone: str
    fee_type_id: int
    title: str
    period: str
    principal: Money
    due_on: date


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One sound line of a file of members; ``balance`` is carried over from elsewhere."""

    line: int
    number: str
    name: str
    phone: str
    class_id: int | None
    balance: Money = ZERO


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import wrote: how many records, how many accounts were opened for them, and the sum."""

    records: int
    accounts: int
    total: Money


def columns_of(
    head: Sequence[str], wanted: Sequence[str], needed: Sequence[str], named: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """Where each column stands, by its heading; refuses accounts.no_columns where a needed one is missing.

    ``named`` are the headings of our own forms in every language.
    """
    places: dict[str, int] = {}
    for place, text in enumerate(head):
        said = _plain(text)
        for column in wanted:
            known = (column, *named.get(column, ()), *_ALSO.get(column, ()))
            if said and column not in places and said in {_plain(name) for name in known}:
                places[column] = place
                break
    missing = [column for column in needed if column not in places]
    if missing:
        raise Refusal("accounts.no_columns", columns=", ".join((*named.get(c, ()), c)[0] for c in missing))
    return places


def read_day(text: str) -> date:
    """A day as people and spreadsheets write it: 2026-10-31, 2026/10/31, 2026.10.31, 20261031, 2026年10月31日.

    Refuses accounts.day_unreadable.
    """
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("日")
    for sign in "/.年月":
        plain = plain.replace(sign, "-")
    if plain.isascii() and plain.isdecimal() and len(plain) == 8:
        plain = f"{plain[:4]}-{plain[4:6]}-{plain[6:]}"
    parts = plain.split(" ", 1)[0].split("T", 1)[0].split("-")
    try:
        year, month, day = (int(part) for part in parts if part.isascii() and part.isdecimal())
        return date(year, month, day)
    except ValueError:
        raise Refusal("accounts.day_unreadable", text=text[:40]) from None


def _plain(text: str) -> str:
    kept = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in kept if sign.isalnum())

"""Members and fees of the demo: a dozen members with balances, three fee types with their lists, units with their bills."""

from __future__ import annotations

import random
from datetime import date, timedelta

from desk_app.accounts import service as accounts
from desk_app.accounts.rules import (
    AccountDraft,
    BillDraft,
    FeeTypeDraft,
    LateRule,
    MemberDraft,
    PriceClassDraft,
)
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk, Work

_CLASSES = (("普通会员", 0), ("银卡会员", 200), ("金卡会员", 500), ("员工家属", 1_000))
_MEMBERS = (
    ("周建国", "13801110001", 2, 1_286_50),
    ("林晓梅", "13801110002", 1, 320_00),
    ("欧阳倩", "13801110003", 2, 2_460_00),
    ("陈志强", "13801110004", 0, 75_20),
    ("黄丽华", "13801110005", 0, 0),
    ("单文博", "13801110006", 1, 540_00),
    ("刘洋", "13801110007", 0, 18_60),
    ("许静怡", "13801110008", 2, 3_900_00),
    ("赵明月", "13801110009", 3, 200_00),
    ("吴启航", "13801110010", 0, 0),
    ("郑雅文", "13801110011", 1, 860_00),
    ("Anna Miller", "13801110012", 1, 150_00),
)
_READY = ("收费终端开机，网络正常", "IC 卡读写器就绪", "收据纸、表单已备好", "协议与账单已核对")
_FEES = (
    FeeTypeDraft("物业管理费", Rate(600), LateRule(Rate(5)), _READY),
    FeeTypeDraft("水费", Rate(300), LateRule(Rate(50), free_days=5, cap=Rate(3_000)), (_READY[0], _READY[2])),
    FeeTypeDraft("停车费", Rate(900), LateRule(), (_READY[0], "车位协议在有效期内", _READY[2])),
)
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"
_GIVEN = ("伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "艳", "勇", "杰", "娟", "涛", "超")
_UNITS = 30


def members_and_fees(desk: Desk, manager: Operator, seed: int = 7) -> None:
    """Fill accounts in one act as the manager; the same seed, the same bills."""
    desk.act(_fill, (random.Random(seed),), operator=manager)  # noqa: S311  # it draws a demo, no secret


def _fill(work: Work, chance: random.Random) -> None:
    classes = [
        accounts.save_price_class(work, None, PriceClassDraft(name, Rate(discount))) for name, discount in _CLASSES
    ]
    for name, phone, level, balance in _MEMBERS:
        member = accounts.add_member(work, MemberDraft(name, phone, class_id=classes[level]))
        if balance:
            accounts.carry_over(work, member, Money(balance))
    fees = [accounts.save_fee_type(work, None, draft) for draft in _FEES]
    bills: list[BillDraft] = []
    for number in range(_UNITS):
        building, rest = divmod(number, 10)
        floor, door = rest // 2 + 2, rest % 2 + 1
        name = _SURNAMES[number] + chance.choice(_GIVEN)
        unit = f"{building + 1} 幢 {floor}0{door} 室"
        draft = AccountDraft(f"{building + 1}-{floor}0{door}", unit, name, f"1390222{number:04d}")
        bills += _bills(work.day, accounts.open_account(work, draft), fees, chance)
    accounts.add_bills(work, bills)


def _bills(day: date, account: int, fees: list[int], chance: random.Random) -> list[BillDraft]:
    """Bills of the month, and for some an older one that nobody paid."""
    property_fee, water, parking = fees
    this = f"{day:%Y-%m}"
    before = day.replace(day=1) - timedelta(days=1)
    area = chance.randrange(78, 146)
    made = [BillDraft(account, property_fee, f"{this} 物业管理费", Money(area * 2_80), day + timedelta(days=9), this)]
    if chance.random() < 0.3:
        last = f"{before:%Y-%m}"
        due_on = day - timedelta(days=chance.randrange(12, 60))
        made.append(BillDraft(account, property_fee, f"{last} 物业管理费", Money(area * 2_80), due_on, last))
    if chance.random() < 0.6:
        cubic = chance.randrange(4, 28)
        due_on = day - timedelta(days=chance.choice((-6, -6, 4, 11)))
        made.append(BillDraft(account, water, f"{this} 水费 {cubic} m³", Money(cubic * 4_15), due_on, this))
    if chance.random() < 0.4:
        made.append(BillDraft(account, parking, f"{this} 停车费", Money(300_00), day + timedelta(days=3), this))
    return made

"""Ordinary facts of the forms of lost property: register, tag, claim, transfer."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, at, day, number, printed, rows, signature
from desk_app.paper.values import Facts


def found_register(say: Say) -> Facts:
    """A month with five items in different states."""
    umbrella = say("黑色折叠伞", "黑色摺疊傘", "Black folding umbrella")
    lobby = say("大堂沙发", "大廳沙發", "Sofa in the lobby")
    shelf = say("B 架 3 层", "B 架 3 層", "Shelf B, row 3")
    items = [
        (45, at(days=-3), lobby, umbrella, say("木柄，伞套深蓝", "木柄，傘套深藍", "Wooden handle, navy sleeve"), 1, say("保洁 刘姐", "清潔 劉姐", "Cleaning"), shelf, 12, "", ""),
        (44, at(days=-4), say("更衣室 12 号柜", "更衣室 12 號櫃", "Locker 12"), say("运动手表", "運動手錶", "Sports watch"), say("黑色表带", "黑色錶帶", "Black strap"), 1, say("教练 高", "教練 高", "Coach Gao"), say("保险柜", "保險櫃", "Safe"), 11, say("已认领", "已認領", "Returned"), say("11-20 · 工号 1027", "11-20 · 工號 1027", "20 Nov · 1027")),
        (43, at(days=-5), say("停车场", "停車場", "Car park"), say("棕色钱包", "棕色錢包", "Brown wallet"), say("双人清点封存 S0231", "雙人清點封存 S0231", "Counted and sealed, S0231"), 1, say("王女士", "王小姐", "Ms Wang"), say("保险柜", "保險櫃", "Safe"), 10, "", ""),
        (31, at(days=-16), say("球道 7", "球道 7", "Fairway 7"), say("球杆套", "球桿套", "Club cover"), "", 2, say("球童", "球僮", "Caddie"), say("C 架 1 层", "C 架 1 層", "Shelf C, row 1"), -1, say("移交行政", "移交行政", "To administration"), ""),
    ]  # fmt: skip
    names = "number found_at place item features quantity finder taken_by storage due_on outcome outcome_by"
    listed = [
        (number(NumberKind.FOUND_ITEM, one[0]), *one[1:7], "1027", one[7], day(one[8]), *one[9:]) for one in items
    ]
    return printed(
        {
            "period": say("2026 年 11 月", "2026 年 11 月", "November 2026"),
            "count": 4,
            "in_custody": 2,
            "returned": 1,
            "transferred": 1,
            "items": rows(names, *listed),
        }
    )


def found_tag(say: Say) -> Facts:
    """A sealed wallet."""
    return printed(
        {
            "number": number(NumberKind.FOUND_ITEM, 43),
            "item": say("棕色钱包", "棕色錢包", "Brown wallet"),
            "found_at": at(days=-5),
            "place": say("停车场 B2", "停車場 B2", "Car park B2"),
            "storage": say("保险柜", "保險櫃", "Safe"),
            "quantity": 1,
            "due_on": day(10),
            "valuable": True,
            "seal": "S0231",
            "taken_by": "1027 / 1033",
        }
    )


def parcel_slip(say: Say) -> Facts:
    """A parcel that was fetched by a deputy."""
    return printed(
        {
            "number": number(NumberKind.PARCEL, 8),
            "host": say("王建国", "王建國", "J. Wang"),
            "department": say("工程部", "工程部", "Engineering"),
            "sender": say("恒通设备", "恆通設備", "Hengtong Equipment"),
            "carrier": say("顺丰", "順豐", "SF Express"),
            "tracking": "SF1390022118845",
            "pieces": 2,
            "place": say("前台柜 2 层", "櫃檯 2 層", "Desk cupboard, row 2"),
            "taken_at": at(-95),
            "taken_by": "1027",
            "note": say("易碎", "易碎", "Fragile"),
            "handed_out": True,
            "receiver": say("李明（代）", "李明（代）", "M. Li (deputy)"),
            "handed_at": at(),
            "signature": signature(),
            "digest": "9f2c 41d8 07be 5a13",
        }
    )


def loan_slip(say: Say) -> Facts:
    """A key lent for the afternoon."""
    return printed(
        {
            "number": number(NumberKind.LOAN, 3),
            "thing": say("会议室 302 钥匙", "會議室 302 鑰匙", "Key, meeting room 302"),
            "kind": say("钥匙", "鑰匙", "Key"),
            "code": "K-302",
            "borrower": say("陈立先生", "陳立先生", "Mr Chen"),
            "phone": "138****6621",
            "out_at": at(-20),
            "due_at": at(220),
            "out_by": "1027",
            "note": "",
            "signed": True,
            "signature": signature(),
            "digest": "41d8 07be 5a13 9f2c",
        }
    )


def claim_slip(say: Say) -> Facts:
    """An umbrella goes back to its owner."""
    matched = [
        (say("伞柄有刻字", "傘柄有刻字", "Letters cut into the handle"), True),
        (say("伞套颜色", "傘套顏色", "Colour of the sleeve"), True),
        (say("数量 1", "數量 1", "One piece"), True),
        (say("遗失时间地点吻合", "遺失時間地點吻合", "Time and place fit"), True),
    ]
    return printed(
        {
            "number": number(NumberKind.CLAIM, 12),
            "item_number": number(NumberKind.FOUND_ITEM, 45),
            "item": say("黑色折叠伞", "黑色摺疊傘", "Black folding umbrella"),
            "quantity": 1,
            "found_at": at(days=-3),
            "place": say("大堂沙发", "大廳沙發", "Sofa in the lobby"),
            "storage": say("B 架 3 层", "B 架 3 層", "Shelf B, row 3"),
            "checks": rows("what matched", *matched),
            "claimant": say("赵志远", "趙志遠", "Daniel Whitfield"),
            "phone": "139****7788",
            "identity": say("身份证 后四位 3021", "身分證 後四碼 3021", "ID card ending 3021"),
            "identity_stamped": True,
            "released_at": at(1),
            "released_by": "1027",
            "second": "1033",
            "signature": signature(),
            "digest": "9f2c 41d8 07be 5a13",
            "remarks": say("交还时伞柄朝向客户。", "交還時傘柄朝向客戶。", "Handed over handle first."),
        }
    )


def transfer_slip(say: Say) -> Facts:
    """Two items go to the administration."""
    items = [
        (number(NumberKind.FOUND_ITEM, 31), say("球杆套", "球桿套", "Club cover"), say("蓝白条纹", "藍白條紋", "Blue and white"), 2, day(-16), day(-1), ""),
        (number(NumberKind.FOUND_ITEM, 28), say("儿童水壶", "兒童水壺", "Child’s bottle"), say("贴有名字贴纸", "貼有姓名貼紙", "With a name sticker"), 1, day(-17), day(-2), "S0219"),
    ]  # fmt: skip
    return printed(
        {
            "number": number(NumberKind.TRANSFER, 3),
            "transferred_at": at(),
            "to": say("人事行政部", "人事行政部", "Administration"),
            "count": 3,
            "items": rows("number item features quantity found_on due_on seal", *items),
            "given_by": "1027",
            "given_signature": signature(2),
            "taken_by": "2004",
            "taken_signature": signature(3),
            "remarks": "",
        }
    )


def where_is_it(say: Say) -> Facts:
    """The owner of a club cover comes after the transfer."""
    return printed(
        {
            "number": number(NumberKind.FOUND_ITEM, 31),
            "item": say("球杆套", "球桿套", "Club cover"),
            "found_at": at(days=-16),
            "place": say("球道 7", "球道 7", "Fairway 7"),
            "where": say("人事行政部", "人事行政部", "Administration"),
            "phone": "021 6288 1200",
            "since": at(days=-1),
            "transfer_number": number(NumberKind.TRANSFER, 3),
            "asked_at": at(),
        }
    )


SAMPLES = {
    "found_register": found_register,
    "found_tag": found_tag,
    "claim_slip": claim_slip,
    "loan_slip": loan_slip,
    "parcel_slip": parcel_slip,
    "transfer_slip": transfer_slip,
    "where_is_it": where_is_it,
}

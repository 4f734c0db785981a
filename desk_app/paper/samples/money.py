"""Ordinary facts of the forms of the till: receipt, refund, X and Z, bag, cash count."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, at, day, number, printed, rows, signature
from desk_app.paper.values import Facts


def receipt(say: Say) -> Facts:
    """Three articles, paid in cash."""
    lines = [
        (say("高尔夫球 3 个装", "高爾夫球 3 入", "Golf balls, box of 3"), "2 × 98.00", 19600),
        (say("龙井茶 250 克", "龍井茶 250 克", "Longjing tea 250 g"), "1 × 168.00", 16800),
        (say("矿泉水", "礦泉水", "Mineral water"), "6 × 3.50", 2100),
    ]
    return printed(
        {
            "number": number(NumberKind.RECEIPT, 128),
            "till": say("1 号收银台", "1 號收銀檯", "Till 1"),
            "sold_at": at(),
            "customer": say("会员 8821 王女士", "會員 8821 王小姐", "Member 8821, Ms Wang"),
            "lines": rows("name detail amount", *lines),
            "pieces": 9000,
            "discount": -1500,
            "total": 37000,
            "tax": 4257,
            "invoice": "24312000 00218816",
            "payments": rows("tender amount", (say("现金", "現金", "Cash"), 40000)),
            "change": 3000,
            "thanks": say("谢谢，欢迎再来！", "謝謝，歡迎再來！", "Thank you, see you again!"),
        }
    )


def refund_slip(say: Say) -> Facts:
    """One article comes back."""
    line = (say("矿泉水", "礦泉水", "Mineral water"), "2 × 3.50", -700)
    return printed(
        {
            "number": number(NumberKind.REFUND, 4),
            "receipt_number": number(NumberKind.RECEIPT, 128),
            "till": say("1 号收银台", "1 號收銀檯", "Till 1"),
            "refunded_at": at(20),
            "kind": say("凭收据退款", "憑收據退款", "Refund with receipt"),
            "lines": rows("name detail amount", line),
            "total": -700,
            "tax": -81,
            "payments": rows("tender amount", (say("现金", "現金", "Cash"), -700)),
            "reason": say("瓶盖破损", "瓶蓋破損", "Damaged caps"),
            "approved_by": "1001",
            "signature": signature(4),
        }
    )


def _tables(say: Say) -> Facts:
    """Return the tables of a session's report."""
    cash, card = say("现金", "現金", "Cash"), say("刷卡", "刷卡", "Card")
    wallet = say("移动支付", "行動支付", "Mobile payment")
    sales = [
        (say("商品", "商品", "Goods"), 86, 1284300),
        (say("会费与收费", "會費與收費", "Fees"), 12, 960000),
        (say("退款", "退款", "Refunds"), 1, -700),
    ]
    moves = [
        (say("备用金", "備用金", "Float"), 1, 50000),
        (say("存入", "存入", "Paid in"), 0, 0),
        (say("支出", "支出", "Paid out"), 2, -3600),
    ]
    tenders = [(cash, 486400, 485900, -500), (card, 907300, 907300, 0), (wallet, 896300, 896300, 0)]
    return {
        "sales": rows("label count amount", *sales),
        "movements": rows("label count amount", *moves),
        "tenders": rows("label expected counted variance", *tenders),
    }


def _closing(say: Say) -> Facts:
    """Return what only a Z report tells: tax, reasons, who was short, what stays and what goes."""
    return {
        "no_sales": 2,
        "attempts": 2,
        "z_no": 42,
        "deposits": 50000,
        "taxes": rows("label gross tax", ("13%", 1284300, 147752), ("6%", 960000, 54340)),
        "reasons": rows(
            "label reason approved_by",
            (say("现金", "現金", "Cash"), say("找零多付", "找零多付", "Too much change given"), "1001"),
        ),
        "people": rows("label variance", ("1027", 0), ("1033", -500)),
        "float_gap": -100,
        "float_gap_on": day(),
        "kept": 50000,
        "to_bag": 435900,
        "custody_count": 1,
        "custody": 52000,
    }


def z_report(say: Say) -> Facts:
    """A day that is five yuan short, explained and approved."""
    return printed(
        {
            "number": number(NumberKind.Z_REPORT, 1),
            "till": say("1 号收银台", "1 號收銀檯", "Till 1"),
            "business_day": day(),
            "opened_at": at(-400),
            "ended_at": at(180),
            "custodians": "1027 → 1033",
            **_tables(say),
            "net": 2243600,
            "expected_cash": 486400,
            "counted_cash": 485900,
            "variance": -500,
            "first_receipt": number(NumberKind.RECEIPT, 43),
            "last_receipt": number(NumberKind.RECEIPT, 141),
            "grand_before": 88412700,
            "grand_total": 90656300,
            "voids": 2,
            "drawer_opened": 57,
            **_closing(say),
            "journal_head": "31f0c2a98be4d5c6a7708192f3e4d5c6b7a8091a2b3c4d5e6f708192a3b4c5d6",
        }
    )


def x_report(say: Say) -> Facts:
    """The same day at two o'clock."""
    day_so_far = z_report(say)
    kept = ("till", "business_day", "opened_at", "ended_at", "custodians", "sales", "movements", "net", "first_receipt")
    tenders = rows("label expected", (say("现金", "現金", "Cash"), 486400), (say("刷卡", "刷卡", "Card"), 907300))
    told: Facts = {name: day_so_far[name] for name in (*kept, "last_receipt", "voids", "drawer_opened", "no_sales")}
    return printed({**told, "number": number(NumberKind.X_REPORT, 2), "tenders": tenders, "seen": True})


def bag_slip(say: Say) -> Facts:
    """The day's cash goes to finance."""
    notes = [
        ("100", 38, 380000),
        ("50", 12, 60000),
        ("20", 9, 18000),
        ("10", 21, 21000),
        ("5", 11, 5500),
        ("1", 14, 1400),
    ]
    sessions = [
        (number(NumberKind.Z_REPORT, 1), say("1 号收银台", "1 號收銀檯", "Till 1"), 435900),
        (number(NumberKind.Z_REPORT, 2), say("2 号收银台", "2 號收銀檯", "Till 2"), 50000),
    ]
    return printed(
        {
            "number": number(NumberKind.BAG, 6),
            "seal": "F004417",
            "packed_at": at(200),
            "business_day": day(),
            "sessions": rows("number till amount", *sessions),
            "denominations": rows("label count amount", *notes),
            "total": 485900,
            "in_words": say(
                "人民币肆仟捌佰伍拾玖元整", "新臺幣肆仟捌佰伍拾玖元整", "four thousand eight hundred and fifty-nine"
            ),
            "packed_by": "1027",
            "packed_signature": signature(5),
            "carried_by": "1033",
            "carried_signature": signature(6),
            "sent_at": at(230),
            "accepted_by": "",
            "digest": "9f2c 41d8 07be 5a13",
        }
    )


def cash_count_sheet(say: Say) -> Facts:
    """The sheet before counting."""
    labels = ("100", "50", "20", "10", "5", "1", "0.5", "0.1")
    return printed(
        {
            "number": number(NumberKind.COUNT_SHEET, 2),
            "till": say("1 号收银台", "1 號收銀檯", "Till 1"),
            "business_day": day(),
            "denominations": rows("label", *((label,) for label in labels)),
        }
    )


SAMPLES = {
    "receipt": receipt,
    "receipt_a5": receipt,
    "refund_slip": refund_slip,
    "z_report": z_report,
    "x_report": x_report,
    "bag_slip": bag_slip,
    "cash_count_sheet": cash_count_sheet,
}

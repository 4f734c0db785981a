"""Ordinary facts of the day report: two tills, one of them a little short."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, at, day, number, printed, rows
from desk_app.paper.values import Facts


def day_report(say: Say) -> Facts:
    """A Saturday over two tills."""
    tills = [
        (say("1 号收银台", "1 號收銀檯", "Till 1"), number(NumberKind.Z_REPORT, 1), 42, 2243600, -500, 435900),
        (say("2 号收银台", "2 號收銀檯", "Till 2"), number(NumberKind.Z_REPORT, 2), 17, 318000, 0, 50000),
    ]
    tenders = [
        (say("现金", "現金", "Cash"), 536400, 535900, -500),
        (say("微信支付", "行動支付", "WeChat Pay"), 1128900, 1128900, 0),
        (say("刷卡", "刷卡", "Card"), 896300, 896300, 0),
    ]
    return printed(
        {
            "number": number(NumberKind.REPORT, 3),
            "business_day": day(),
            "sealed_at": at(240),
            "sealed_by": "1027",
            "tills": rows("label number z_no net variance to_bag", *tills),
            "tenders": rows("label expected counted variance", *tenders),
            "taxes": rows("label gross tax", ("13%", 1284300, 147751), ("6%", 960000, 54340)),
            "sums": rows("label amount", (say("退款", "退款", "Given back"), 700)),
            "net": 2561600,
            "digest": "9c1185a5c5e9fc54612808977ee8f548b2258d31ddbb1a1f7d9e7a4a3c6f1b20",
        }
    )


SAMPLES = {"day_report": day_report}

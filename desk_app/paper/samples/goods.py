"""Ordinary facts of the forms of stock: counts, stocktake, orders, labels, price list."""

from desk_app.kernel.numbers import NumberKind
from desk_app.paper.samples.place import Say, day, number, printed, rows, signature
from desk_app.paper.values import Facts

_CODES = ("6901234567892", "6902345678903", "6903456789014", "6904567890125", "6905678901236", "6906789012347")


def _products(say: Say) -> list[tuple[str, str, str, int]]:
    """Return (barcode, name, unit, price)."""
    names = (
        (say("龙井茶 250 克", "龍井茶 250 克", "Longjing tea 250 g"), say("盒", "盒", "box"), 16800),
        (say("矿泉水 500 毫升", "礦泉水 500 毫升", "Mineral water 500 ml"), say("瓶", "瓶", "bottle"), 350),
        (say("高尔夫球 3 个装", "高爾夫球 3 入", "Golf balls, box of 3"), say("盒", "盒", "box"), 9800),
        (say("运动毛巾", "運動毛巾", "Sports towel"), say("条", "條", "piece"), 4500),
        (say("防晒霜 SPF50", "防曬乳 SPF50", "Sun cream SPF50"), say("支", "支", "tube"), 12900),
        (say("折叠雨伞", "摺疊雨傘", "Folding umbrella"), say("把", "把", "piece"), 8800),
    )
    return [(code, *product) for code, product in zip(_CODES, names, strict=True)]


def count_sheet(say: Say) -> Facts:
    """The opening count of the showcase."""
    place = say("展柜 1", "展示櫃 1", "Showcase 1")
    items = [(code, name, unit, place) for code, name, unit, _ in _products(say)]
    return printed(
        {
            "number": number(NumberKind.COUNT_SHEET, 3),
            "occasion": say("开店盘点", "開店盤點", "Opening count"),
            "area": place,
            "round": 1,
            "counted_on": day(),
            "items": rows("code name unit place", *items),
        }
    )


def stocktake_report(say: Say) -> Facts:
    """Two products are off."""
    off = {
        1: ("−2", -700, say("破损", "破損", "Damaged")),
        3: ("+1", 4500, say("上次漏记", "上次漏記", "Missed last time")),
    }
    items = [
        (code, name, 24000 + place * 3000, 24000 + place * 3000 + {1: -2000, 3: 1000}.get(place, 0), *off.get(place, ("0", 0, "")))
        for place, (code, name, _, _) in enumerate(_products(say))
    ]  # fmt: skip
    return printed(
        {
            "number": number(NumberKind.STOCKTAKE, 1),
            "occasion": say("11 月月末盘点", "11 月月底盤點", "Month end, November"),
            "counted_on": day(),
            "book_value": 1842600,
            "counted_value": 1846400,
            "variance_value": 3800,
            "items_counted": 6,
            "items_off": 2,
            "items": rows("code name book counted difference value reason", *items),
            "counted_by": "1027",
            "counted_signature": signature(6),
            "approved_by": "1001",
        }
    )


def order_proposal(say: Say) -> Facts:
    """Three products have reached their reorder point."""
    lines = [
        (code, name, 2000 + place * 1000, 6000, 24000, unit, price // 2, price * 12)
        for place, (code, name, unit, price) in enumerate(_products(say)[:3])
    ]
    return printed(
        {
            "number": number(NumberKind.ORDER, 5),
            "supplier": say("江南食品商行", "江南食品商行", "Jiangnan Foods"),
            "supplier_contact": "0571-8123 4567",
            "deliver_to": say(
                "客户服务中心 后门收货", "客戶服務中心 後門收貨", "Customer Service, goods at the back door"
            ),
            "proposed_on": day(),
            "wanted_on": day(4),
            "lines": rows("code name stock reorder order unit price amount", *lines),
            "total": sum(line[7] for line in lines),
            "remarks": say("请在上午 10 点前送达。", "請在上午 10 點前送達。", "Please deliver before 10:00."),
        }
    )


def price_labels(say: Say) -> Facts:
    """A sheet of labels."""
    per = say("每{}", "每{}", "per {}")
    labels = [(name, price, per.format(unit), code, day()) for code, name, unit, price in _products(say) * 2]
    return {"products": rows("name price unit barcode valid_from", *labels)}


def price_label_roll(say: Say) -> Facts:
    """One label."""
    code, name, unit, price = _products(say)[0]
    return {"name": name, "price": price, "unit": say("每{}", "每{}", "per {}").format(unit), "barcode": code}


def price_list(say: Say) -> Facts:
    """The list on the counter."""
    drinks, sport = say("茶与饮料", "茶與飲料", "Tea and drinks"), say("运动用品", "運動用品", "Sports goods")
    listed = [
        (drinks if place < 2 else sport, name, "", unit, price, price * 9 // 10)
        for place, (_, name, unit, price) in enumerate(_products(say))
    ]
    return printed(
        {
            "valid_from": day(),
            "note": say(
                "价格含税。会员凭卡享会员价。",
                "價格含稅。會員憑卡享會員價。",
                "Prices include tax. Members’ prices on showing the card.",
            ),
            "products": rows("group name detail unit price member_price", *listed),
        }
    )


SAMPLES = {
    "count_sheet": count_sheet,
    "stocktake_report": stocktake_report,
    "order_proposal": order_proposal,
    "price_labels": price_labels,
    "price_label_roll": price_label_roll,
    "price_list": price_list,
}

"""Facts for every form: an ordinary case, and the extremes made from what the form declares."""

from datetime import timedelta
from typing import Final

from desk_app.paper import vocabulary as v
from desk_app.paper.samples import cases, days, found, goods, money, service, visitors
from desk_app.paper.samples.place import NOW, Sample, photo, sayer, signature
from desk_app.paper.values import Fact, Facts, Strokes

ORDINARY: Final[dict[str, Sample]] = {
    **visitors.SAMPLES,
    **found.SAMPLES,
    **money.SAMPLES,
    **days.SAMPLES,
    **goods.SAMPLES,
    **cases.SAMPLES,
    **service.SAMPLES,
}
EXTREMES: Final = ("empty", "long", "many", "rare")
_RARE: Final = (
    "𠮷田 𠀋 ☃ Łukasz Žižek <b>&amp;a<b</b> =1+1 😀 👩‍👩‍👧 \u202eabc\u202c \x07 שלום ñ 〇 龘 \ue000 {name} 100%"
)
_LONG: Final = "投诉内容很长很长，写满了整整一页还没有写完：走廊的灯从上个月起就一直在闪，报修三次没有人来。Very-long-words_without/end "


def ordinary(name: str, language: str) -> Facts:
    """Return a form's ordinary sample facts in a language."""
    return ORDINARY[name](sayer(language))


def extreme(form: v.Form, variant: str) -> Facts:
    """Return facts of one extreme: empty, long (2,000 characters and more a field), many (200 rows), rare characters."""
    if variant == "empty":
        return {}
    facts: dict[str, Fact] = {"printed_at": NOW, "staff": "1027"}
    for name, kind in form.facts.items():
        if isinstance(kind, str):
            facts[name] = _value(kind, variant, 0)
        else:
            facts[name] = tuple(
                {field: _value(one, variant, row) for field, one in kind.items()} for row in range(_rows(variant))
            )
    return facts


def _rows(variant: str) -> int:
    return {"long": 1, "many": 200}.get(variant, 5)


def _value(kind: str, variant: str, row: int) -> Fact:
    fixed: dict[str, Fact] = {
        "code": f"{412611210100459 + row}",
        "flag": row % 2 == 0,
        "picture": photo(row % 4),
        "strokes": signature() if variant != "long" else Strokes((((5.0, 5.0),),), 300, 120),
        "day": (NOW - timedelta(days=row)).date(),
        "month": NOW,
        "time": NOW - timedelta(minutes=row),
        "moment": NOW - timedelta(minutes=row),
        "duration": 59 + row * 61,
        "number": 999_999 if variant == "long" else row,
        "quantity": 1_234_567 if variant == "long" else row * 1000,
        "money": -12_345_678_901 if variant == "long" else row * 4567,
        "rate": 3333,
    }
    if kind in fixed:
        return fixed[kind]
    return {"long": _LONG * 40, "rare": _RARE}.get(variant, f"第 {row + 1} 行 line")

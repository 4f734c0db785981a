"""An amount written out, as it stands on a slip that somebody signs: digits can be changed with a pen, words can't."""

from __future__ import annotations

from typing import Final

from desk_app.kernel.money import CNY, CURRENCIES, Money, format_money

_DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_DIGITS_TW: Final = "零壹貳參肆伍陸柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_GROUPS: Final = ("", "万", "亿", "兆")
_GROUPS_TW: Final = ("", "萬", "億", "兆")
_NAMES: Final = {
    "CNY": ("人民币", "人民幣"),
    "TWD": ("新台币", "新臺幣"),
    "HKD": ("港币", "港幣"),
    "MOP": ("澳门元", "澳門元"),
}


def in_words(amount: Money, currency_code: str, language: str) -> str:
    """``人民币肆仟捌佰伍拾玖元零伍角整``; in English, where no such custom is, the amount with its currency's code."""
    currency = CURRENCIES.get(currency_code, CNY)
    if language == "en":
        return f"{currency.code} {format_money(amount, currency, symbol=False)}"
    traditional = language == "zh_TW"
    digits = _DIGITS_TW if traditional else _DIGITS
    name = _NAMES.get(currency.code, (currency.code, currency.code))[traditional]
    whole, part = divmod(abs(amount), 10**currency.decimals)
    cents = _cents(part, digits) if currency.decimals == 2 else ""
    unit = "圓" if traditional else "元"
    sign = ("負" if traditional else "负") if amount < 0 else ""
    main = f"{_whole(whole, digits, _GROUPS_TW if traditional else _GROUPS)}{unit}" if whole or not part else ""
    # A nil in between is written, so that nothing can be put there.
    gap = "零" if main and part and part < 10 else ""
    return f"{sign}{name}{main}{gap}{cents}{'' if part % 10 else '整'}"


def _cents(part: int, digits: str) -> str:
    tens, ones = divmod(part, 10)
    return (f"{digits[tens]}角" if tens else "") + (f"{digits[ones]}分" if ones else "")


def _whole(number: int, digits: str, groups: tuple[str, ...]) -> str:
    if number == 0:
        return digits[0]
    text, place, was_gap = "", 0, False
    while number:
        number, group = divmod(number, 10_000)
        if group:
            written = _group(group, digits)
            text = f"{written}{groups[place]}{digits[0] if was_gap and text else ''}{text}"
        was_gap = group < 1_000
        place += 1
    return text


def _group(group: int, digits: str) -> str:
    text, gap = "", False
    for place in (3, 2, 1, 0):
        digit = group // 10**place % 10
        if digit:
            text += f"{digits[0] if gap and text else ''}{digits[digit]}{_PLACES[place]}"
            gap = False
        else:
            gap = True
    return text

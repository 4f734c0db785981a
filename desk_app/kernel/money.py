"""Money: integer minor units, one rounding rule, one allocation rule.

Never a float, never a Decimal. Half up per line, mirrored below zero, so that a refund is the exact negative of its
sale. Other amounts people type (quantities, percentages) are read by the same reader.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NewType

from desk_app.kernel.refusal import Refusal

#: An amount in minor units of the site's currency: 350 is ¥3.50. Sums of Money are wrapped again: ``Money(a + b)``.
Money = NewType("Money", int)
#: A rate in basis points: 1300 is 13 %.
Rate = NewType("Rate", int)

ZERO: Final = Money(0)
#: Nobody pays more than this over a counter; a longer number is a barcode scanned into the wrong field.
LARGEST: Final = Money(10_000_000_00)
_WHOLE: Final = 10_000  # basis points in one


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as the desk writes it; `decimals` is how many digits its minor unit takes."""

    code: str
    symbol: str
    decimals: int


CURRENCIES: Final = {
    currency.code: currency
    for currency in (
        Currency("CNY", "¥", 2),
        Currency("TWD", "NT$", 0),
        Currency("HKD", "HK$", 2),
        Currency("MOP", "MOP$", 2),
        Currency("SGD", "S$", 2),
        Currency("USD", "$", 2),
        Currency("EUR", "€", 2),
        Currency("GBP", "£", 2),
        Currency("JPY", "JP¥", 0),
    )
}
CNY: Final = CURRENCIES["CNY"]

# Chinese input methods type full-width signs, and the full stop where a decimal point is meant.
_FULL_WIDTH: Final = (
    {0xFF10 + digit: str(digit) for digit in range(10)}
    | dict.fromkeys(map(ord, "．。｡"), ".")
    | dict.fromkeys(map(ord, "，､"), ",")
    | dict.fromkeys(map(ord, "－−–—"), "-")
    | dict.fromkeys(map(ord, "（"), "(")
    | {ord("＋"): "+", ord("＄"): "$", ord("￥"): "¥", ord("％"): "%"}
    | dict.fromkeys(map(ord, " \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000"), "")
)
_NUMBER: Final = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?:\.(?P<part>[0-9]*))?")
_NEGATIVE: Final = re.compile(r"-|\(")
_LONGEST: Final = 40


def half_up(numerator: int, denominator: int) -> int:
    """Divide and round half away from zero (denominator > 0): the one rounding rule, the same for sale and refund."""
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded


def rounded_to(amount: Money, step: Money) -> Money:
    """Round an amount to a multiple of `step`, for cash without the smallest coins."""
    return Money(step * half_up(amount, step))


def allocate(total: Money, weights: Sequence[int]) -> tuple[Money, ...]:
    """Split `total` by weights (each >= 0, their sum > 0) without losing a unit.

    The one allocation rule: largest remainder, ties to the first line; a negative total mirrors the positive one.
    """
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise ValueError(f"cannot split by {weights!r}")
    size = abs(total)
    shares = [size * weight // whole for weight in weights]
    # sorted() is stable: equal remainders keep the order of the lines.
    by_remainder = sorted(range(len(weights)), key=lambda line: -(size * weights[line] % whole))
    for line in by_remainder[: size - sum(shares)]:
        shares[line] += 1
    return tuple(Money(share if total >= 0 else -share) for share in shares)


def share(amount: Money, rate: Rate) -> Money:
    """Return `rate` of an amount, rounded half up: a discount, a surcharge, a tax on top."""
    return Money(half_up(amount * rate, _WHOLE))


def tax_included(gross: Money, rate: Rate) -> Money:
    """Return the tax inside a price that includes it (rate >= 0); the net is gross minus this, so they always add up."""
    return Money(half_up(gross * rate, _WHOLE + rate))


def read_units(text: str, *, prefix: str, decimals: int, largest: int, drop: Sequence[str] = ()) -> int:
    """Read a number as people type it, in units of its last decimal; `drop` are signs that may stand around it.

    Refusals, each after `prefix`: .empty, .negative, .unreadable, .too_precise (more decimals than there are),
    .too_large.
    """
    plain = text.translate(_FULL_WIDTH).upper()
    for sign in drop:
        plain = plain.removeprefix(sign).removesuffix(sign)
    if not plain:
        raise Refusal(f"{prefix}.empty")
    if _NEGATIVE.match(plain) or _NEGATIVE.match(text.translate(_FULL_WIDTH)):
        raise Refusal(f"{prefix}.negative", text=text)
    number = _NUMBER.fullmatch(plain.removeprefix("+"))
    whole, part = (number["whole"].replace(",", ""), number["part"] or "") if number else ("", "")
    if not (whole or part):
        raise Refusal(f"{prefix}.unreadable", text=text)
    if len(part) > decimals:
        raise Refusal(f"{prefix}.too_precise", text=text, decimals=decimals)
    units = int(whole[-_LONGEST:] + part.ljust(decimals, "0")) if len(whole) <= _LONGEST else largest + 1
    if units > largest:
        raise Refusal(f"{prefix}.too_large", text=text, largest=largest)
    return units


def parse_money(text: str, currency: Currency = CNY, largest: Money = LARGEST) -> Money:
    """Read an amount typed by a person: ``3.5``, ``¥1,234.50``, ``１２．５０元``, ``NT$ 300``.

    Refusals: money.empty, money.negative, money.unreadable, money.too_precise, money.too_large.
    """
    signs = (currency.symbol, currency.symbol[-1], currency.code, "RMB", "元整", "元", "圆", "圓", "块", "塊")
    units = read_units(text, prefix="money", decimals=currency.decimals, largest=largest, drop=signs)
    return Money(units)


def format_money(amount: Money, currency: Currency = CNY, *, symbol: bool = True) -> str:
    """Write an amount for people: ``¥1,234.50``, ``-¥3.50``; without the symbol for tables and input fields."""
    return (
        f"{'-' if amount < 0 else ''}{currency.symbol if symbol else ''}{write_units(abs(amount), currency.decimals)}"
    )


def write_units(units: int, decimals: int) -> str:
    """Write units >= 0 with all their decimals and commas between the thousands."""
    whole, part = divmod(units, 10**decimals)
    return f"{whole:,}.{part:0{decimals}d}" if decimals else f"{whole:,}"


def parse_rate(text: str) -> Rate:
    """Read a percentage with at most two decimals, up to 100 %: ``13``, ``6.5 %``.

    Refusals: rate.empty, rate.negative, rate.unreadable, rate.too_precise, rate.too_large.
    """
    return Rate(read_units(text, prefix="rate", decimals=2, largest=_WHOLE, drop=("%",)))


def format_rate(rate: Rate) -> str:
    """Write a rate as a percentage without needless zeros: ``13%``, ``6.5%``, ``-5%``."""
    whole, part = divmod(abs(rate), 100)
    decimals = f".{part:02d}".rstrip("0") if part else ""
    return f"{'-' if rate < 0 else ''}{whole}{decimals}%"

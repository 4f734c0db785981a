"""Barcodes: which kind a code is, whether its check digit is right, and under which keys it is looked up.

Pure. A scanner may send anything: nothing here may be slow or fail for what it sends.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import ONE, Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.stock.rules.enums import CodeKind

LONGEST_CODE: Final = 48
_SCALE_HEAD: Final = 7  # prefix and item number
_SCALE_LENGTH: Final = 13
_GRAMS: Final = 1  # the value of a weight code is in grams: thousandths of a kilogram


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it is stored: its text, its kind and the key it is unique under."""

    text: str
    kind: CodeKind
    key: str


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan may mean: the keys to look up, best first; the scale key among them and the value behind it."""

    text: str
    keys: tuple[str, ...]
    scale_key: str = ""
    value: int = 0


def gtin_check_digit(body: str) -> str:
    """The last digit of an EAN or UPC whose other digits are ``body``."""
    backwards = body[::-1]
    return str(-(3 * sum(map(int, backwards[::2])) + sum(map(int, backwards[1::2]))) % 10)


def has_right_check_digit(code: str) -> bool:
    """Whether the last digit of an EAN or UPC fits the others."""
    return gtin_check_digit(code[:-1]) == code[-1]


def upca_of(upce: str) -> str | None:
    """The twelve digits that an eight-digit UPC-E stands for; None when it is none."""
    if len(upce) != 8 or upce[0] not in "01":
        return None
    system, six, check = upce[0], upce[1:7], upce[7]
    last = six[5]
    if last in "012":
        body = f"{six[:2]}{last}0000{six[2:5]}"
    elif last == "3":
        body = f"{six[:3]}00000{six[3:5]}"
    elif last == "4":
        body = f"{six[:4]}00000{six[4]}"
    else:
        body = f"{six[:5]}0000{last}"
    full = f"{system}{body}{check}"
    return full if has_right_check_digit(full) else None


def plain_code(text: str) -> str:
    """A code as scanners and people send it: full-width signs made plain, ends and a scanner's own prefix cut off.

    Longer than any code is cut before it is looked at.
    """
    cut = unicodedata.normalize("NFKC", text[: 4 * LONGEST_CODE]).strip()
    if len(cut) > 3 and cut[0] == "]" and cut[1].isalpha() and cut[2].isdecimal():
        cut = cut[3:]
    return cut


def is_digits(text: str) -> bool:
    """ASCII digits only; ``'²'.isdigit()`` would be true."""
    return text.isascii() and text.isdecimal()


def scanned(text: str) -> Scanned | None:
    """The keys that a scan is looked up under; None for what can't be a code at all. Never raises."""
    if len(text) > 4 * LONGEST_CODE:
        return None
    plain = plain_code(text)
    if not plain or len(plain) > LONGEST_CODE or not plain.isascii() or not plain.isprintable():
        return None
    keys = [plain]
    if not is_digits(plain):
        return Scanned(plain, (plain,))
    if len(plain) == 12 and has_right_check_digit(plain):
        keys.append(f"0{plain}")
    elif len(plain) == 8 and (full := upca_of(plain)) is not None:
        keys.append(f"0{full}")
    elif len(plain) == _SCALE_LENGTH and plain[0] == "2" and has_right_check_digit(plain):
        scale_key = f"~{plain[:_SCALE_HEAD]}"
        return Scanned(plain, (plain, scale_key), scale_key, int(plain[_SCALE_HEAD:-1]))
    return Scanned(plain, tuple(keys))


def read_code(text: str, weight_prefixes: str = "", price_prefixes: str = "") -> Code:
    """A code that is about to be given to a product.

    Seven digits whose first two stand among the site's scale prefixes (divided by commas) are a scale's item number.
    Refuses stock.code_empty, .code_too_long, .code_signs, .code_check_digit.
    """
    plain = _refused(text)
    if len(plain) == _SCALE_HEAD and is_digits(plain):
        for prefixes, kind in (
            (weight_prefixes, CodeKind.SCALE_WEIGHT),
            (price_prefixes, CodeKind.SCALE_PRICE),
        ):
            if plain[:2] in _listed(prefixes):
                return Code(plain, kind, f"~{plain}")
    if is_digits(plain) and len(plain) in {8, 12, 13}:
        return _gtin(plain)
    if is_digits(plain):
        return Code(plain, CodeKind.IN_HOUSE, plain)
    return Code(plain, CodeKind.CODE128, plain)


def _refused(text: str) -> str:
    plain = plain_code(text)
    if not plain:
        raise Refusal("stock.code_empty")
    if len(plain) > LONGEST_CODE or len(text) > 4 * LONGEST_CODE:
        raise Refusal("stock.code_too_long", longest=LONGEST_CODE)
    if not plain.isascii() or not plain.isprintable() or plain.startswith("~"):
        raise Refusal("stock.code_signs", code=plain)
    return plain


def _gtin(digits: str) -> Code:
    if len(digits) == 8:
        full = upca_of(digits)
        if has_right_check_digit(digits):
            return Code(digits, CodeKind.EAN8, digits)
        if full is not None:
            return Code(digits, CodeKind.UPCE, f"0{full}")
    elif has_right_check_digit(digits):
        is_short = len(digits) == 12
        return Code(digits, CodeKind.UPCA if is_short else CodeKind.EAN13, f"0{digits}" if is_short else digits)
    raise Refusal("stock.code_check_digit", code=digits, expected=gtin_check_digit(digits[:-1]))


def _listed(prefixes: str) -> frozenset[str]:
    return frozenset(part.strip() for part in prefixes.replace("，", ",").split(",") if part.strip())


def why_unknown(text: str) -> Refusal:
    """Why nothing was found for a scan: nonsense, a misread digit, or a code that no product has."""
    try:
        code = read_code(text)
    except Refusal as refusal:
        return refusal
    return Refusal("stock.code_unknown", code=code.text)


def weighed(value: int) -> Quantity:
    """The quantity inside a weight code."""
    return Quantity(value * _GRAMS)


def priced(value: int, price: Money) -> tuple[Quantity, Money]:
    """Quantity and amount inside a price code: the amount is what was printed, the quantity follows from the price."""
    quantity = ONE if price <= 0 else Quantity(max(1, (2 * value * ONE + price) // (2 * price)))
    return quantity, Money(value)

"""Telephone numbers as people type them, brought to the digits by which two of them are compared (D5)."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: So many digits make a number worth comparing; fewer belong to half a house.
MATCHABLE: Final = 7
_EXTENSION: Final = re.compile(r"(?:转|轉|分机|分機|ext\.?|x|#|,|;)", re.IGNORECASE)
_HOME: Final = re.compile(r"86|886")
_HOME_MOBILE: Final = re.compile(r"86(?=1[3-9][0-9]{9}$)")


def phone_digits(text: str) -> str:
    """The digits that tell two numbers apart: +86, 0086 and leading zeros are dropped, an extension is left out."""
    plain = unicodedata.normalize("NFKC", text).strip()
    spoken = _EXTENSION.split(plain, maxsplit=1)[0] or plain
    digits = "".join(sign for sign in spoken if sign.isascii() and sign.isdecimal())
    if spoken.startswith("+") or digits.startswith("00"):
        digits = _HOME.sub("", digits.lstrip("0"), count=1) if _HOME.match(digits.lstrip("0")) else digits
    return _settled(digits)


def _settled(digits: str) -> str:
    """Drop zeros in front, and 86 before a mobile number even without a plus sign, until nothing is left to drop."""
    while True:
        shorter = _HOME_MOBILE.sub("", digits.lstrip("0"), count=1)
        if shorter == digits:
            return digits
        digits = shorter

"""Numbers on paper: digits only, with a check digit, the same on every slip.

    kind (2)  business date yymmdd (6)  desk (2)  sequence (4 or more)  check digit (1)      41 261122 01 0007 7

Digits only, because a keyboard-wedge scanner must work while a Chinese input method is active. The check digit is
Damm's: it notices every single wrong digit and every swap of two neighbours. This module never counts: sequences come
from a counter row in the transaction that writes the record.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from typing import Final, Self

from desk_app.kernel.refusal import Refusal

_DESKS: Final = 99
_YEARS: Final = range(2000, 2100)
_HEAD: Final = 10  # kind, date and desk
_SHORTEST: Final = _HEAD + 4 + 1
#: Longer than any sequence a day can reach; keeps nonsense from being read at length.
_LONGEST: Final = _HEAD + 9 + 1
_LONGEST_LABEL: Final = 6

# Damm's quasigroup of order 10: row = state so far, column = next digit; the state after a valid number is 0.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)

# What people and input methods put between or instead of digits: full-width digits, spaces of all widths, dashes.
_PLAIN: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | dict.fromkeys(
    map(
        ord,
        " \t\r\n\u00a0\u2002\u2003\u2009\u202f\u3000-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d",
    ),
    "",
)


@unique
class NumberKind(Enum):
    """The one table of kinds: the two digits, the kind of Ref a scan opens, and whether gaps are forbidden."""

    VISIT = "10", "visit", False
    BADGE = "11", "badge", False
    MESSAGE = "12", "message", False
    CALL = "20", "call", False
    DUTY_CALL = "21", "duty_call", False
    OUTBOUND_SHEET = "22", "outbound_sheet", False
    DUTY_ROTA = "23", "duty_rota", False
    FOUND_ITEM = "30", "found_item", False
    CLAIM = "31", "claim", True
    TRANSFER = "32", "transfer", False
    LOST_REPORT = "33", "lost_report", False
    PARCEL = "34", "parcel", False
    LOAN = "35", "loan", False
    RECEIPT = "40", "sale", True
    REFUND = "41", "refund", True
    X_REPORT = "42", "x_report", False
    Z_REPORT = "43", "z_report", True
    BAG = "44", "bag", True
    COUNT_SHEET = "45", "count_sheet", False
    ORDER = "46", "order", False
    BILL = "47", "bill", False
    PRODUCT_LABEL = "48", "product", False
    STOCKTAKE = "49", "stocktake", False
    COMPLAINT = "50", "complaint", False
    SUGGESTION = "51", "suggestion", False
    BLANK_COMPLAINT = "52", "blank_form", False
    BLANK_SUGGESTION = "53", "blank_form", False
    CALL_BACK = "54", "call_back", False
    TASK = "60", "task", False
    FAULT = "61", "fault", False
    EMERGENCY_LIST = "70", "emergency_list", False
    REPORT = "71", "report", False
    CHECKLIST = "72", "checklist", False

    code: str
    ref_kind: str
    gapless: bool

    def __new__(cls, code: str, ref_kind: str, gapless: bool) -> Self:
        """Build one row; the member's value is the two digits, as databases store it."""
        member = object.__new__(cls)
        member._value_ = code
        member.code, member.ref_kind, member.gapless = code, ref_kind, gapless
        return member


_KINDS: Final = {kind.code: kind for kind in NumberKind}


@dataclass(frozen=True, slots=True)
class SlipNumber:
    """A slip number taken apart."""

    kind: NumberKind
    day: date
    desk: int
    sequence: int

    def __post_init__(self) -> None:
        if self.day.year not in _YEARS or not 0 <= self.desk <= _DESKS or self.sequence < 1:
            raise ValueError(f"not a slip number: {self!r}")

    @property
    def digits(self) -> str:
        """Return the number as it is stored, printed as QR and scanned: digits only."""
        body = f"{self.kind.code}{self.day:%y%m%d}{self.desk:02d}{self.sequence:04d}"
        return body + check_digit(body)

    @property
    def grouped(self) -> str:
        """Return the number as people read it aloud: kind, date, desk, sequence, check digit."""
        return grouped(self.digits)


def check_digit(digits: str) -> str:
    """Return Damm's check digit for a string of ASCII digits."""
    state = 0
    for digit in digits:
        state = _DAMM[state][int(digit)]
    return str(state)


def grouped(digits: str) -> str:
    """Return a full slip number in groups for reading; ``"412611220100077"`` → ``"41 261122 01 0007 7"``."""
    return " ".join((digits[:2], digits[2:8], digits[8:_HEAD], digits[_HEAD:-1], digits[-1:]))


def plain_digits(text: str) -> str:
    """Return the text without spaces and hyphens and with full-width digits made ASCII; other signs stay."""
    return text.translate(_PLAIN)


def parse(text: str) -> SlipNumber:
    """Read a scanned or typed slip number; spaces, hyphens and full-width digits are no matter.

    Refusals: numbers.unreadable (not digits, wrong length, no such date), numbers.mistyped (check digit),
    numbers.unknown_kind.
    """
    digits = plain_digits(text)
    # isdigit() would let "²" through, isdecimal() alone Arabic-Indic digits.
    if not (digits.isascii() and digits.isdecimal() and _SHORTEST <= len(digits) <= _LONGEST):
        raise Refusal("numbers.unreadable", text=text)
    if check_digit(digits) != "0":
        raise Refusal("numbers.mistyped", text=text, digits=digits)
    kind = _KINDS.get(digits[:2])
    if kind is None:
        raise Refusal("numbers.unknown_kind", text=text, kind=digits[:2])
    try:
        day = date(2000 + int(digits[2:4]), int(digits[4:6]), int(digits[6:8]))
        number = SlipNumber(kind, day, int(digits[8:_HEAD]), int(digits[_HEAD:-1]))
    except ValueError:
        raise Refusal("numbers.unreadable", text=text) from None
    if number.digits != digits:  # a long sequence with leading zeros: two spellings of one number
        raise Refusal("numbers.unreadable", text=text)
    return number


def is_slip_number(text: str) -> bool:
    """Tell whether the text reads as a slip number of this program."""
    try:
        parse(text)
    except Refusal:
        return False
    return True


@dataclass(frozen=True, slots=True)
class CallLabel:
    """The short label a queue ticket is called by: lane letter and number, A012; after 999 comes 1000 (D11)."""

    lane: str
    number: int

    def __post_init__(self) -> None:
        if not (len(self.lane) == 1 and "A" <= self.lane <= "Z") or self.number < 1:
            raise ValueError(f"not a call label: {self.lane!r} {self.number!r}")

    def __str__(self) -> str:
        return f"{self.lane}{self.number:03d}"


_LETTERS: Final = {0xFF21 + n: chr(65 + n) for n in range(26)} | {0xFF41 + n: chr(97 + n) for n in range(26)}


def parse_label(text: str) -> CallLabel:
    """Read a typed call label (``"a12"``, ``"Ａ０１２"`` → A012); refusal numbers.not_a_label."""
    plain = plain_digits(text.translate(_LETTERS)).upper()
    lane, number = plain[:1], plain[1:]
    readable = lane.isascii() and lane.isalpha() and number.isascii() and number.isdecimal()
    if not readable or len(number) > _LONGEST_LABEL or int(number) == 0:
        raise Refusal("numbers.not_a_label", text=text)
    return CallLabel(lane, int(number))

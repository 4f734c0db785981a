"""What may be entered: numbers of cards and accounts, texts, rates, amounts. Pure; refuses with the slice's codes."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final

from desk_app.accounts.rules.values import BillDraft, FeeTypeDraft, LateRule, PriceClassDraft
from desk_app.kernel.money import LARGEST, Money, Rate
from desk_app.kernel.numbers import check_digit
from desk_app.kernel.refusal import Refusal

TEXT_LENGTH: Final = 120
MOST_LINES: Final = 20
MOST_FREE_DAYS: Final = 365
_CARD: Final = re.compile(r"[A-Z0-9]{4,30}")
_CODE_LENGTH: Final = 40
_EARLIEST: Final = date(2000, 1, 1)
_LATEST: Final = date(2099, 12, 31)
_MEMBERS: Final = "88"  # our own card numbers begin so: ten digits, no length of a product's barcode


def one_line(text: str, longest: int = TEXT_LENGTH) -> str:
    """Text on one line without control characters; refuses accounts.too_long."""
    spaced = " ".join(text.replace("\0", " ").split())
    kept = "".join(sign for sign in spaced if unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
    if len(kept) > longest:
        raise Refusal("accounts.too_long", longest=longest)
    return kept


def plain_number(text: str) -> str:
    """A card number as it is compared: capital letters and digits, however it was scanned or typed."""
    plain = unicodedata.normalize("NFKC", text[:200])
    return "".join(sign for sign in plain if not sign.isspace() and sign not in "-‐‑–—").upper()


def checked_number(text: str) -> str:
    """A card number that may be given: 4-30 letters and digits; refuses accounts.bad_number."""
    number = plain_number(text)
    if not _CARD.fullmatch(number):
        raise Refusal("accounts.bad_number", number=text[:40])
    return number


def own_number(sequence: int) -> str:
    """A card number the program gives: digits only, with a check digit."""
    body = f"{_MEMBERS}{sequence:07d}"
    return body + check_digit(body)


def folded_code(text: str) -> str:
    """An account code as it is compared: width, case and spaces are no matter; refuses accounts.bad_code."""
    plain = "".join(unicodedata.normalize("NFKC", text[:200]).split()).upper()
    if not plain or len(plain) > _CODE_LENGTH or not plain.isprintable():
        raise Refusal("accounts.bad_code", code=text[:_CODE_LENGTH])
    return plain


def checked_amount(amount: Money) -> Money:
    """An amount of money to be moved; refuses accounts.no_amount unless it is above zero and no barcode."""
    if not 0 < amount <= LARGEST:
        raise Refusal("accounts.no_amount")
    return amount


def checked_class(draft: PriceClassDraft) -> PriceClassDraft:
    """A price class that may be kept; refuses accounts.no_name, .too_long, .bad_rate."""
    _check_rate(draft.discount)
    return PriceClassDraft(_named(draft.name), draft.discount, draft.is_active)


def checked_fee_type(draft: FeeTypeDraft) -> FeeTypeDraft:
    """A fee type that may be kept; refuses accounts.no_name, .too_long, .bad_rate, .too_many_lines."""
    for rate in (draft.tax, draft.rule.rate):
        _check_rate(rate)
    if not 0 <= draft.rule.free_days <= MOST_FREE_DAYS or draft.rule.cap < 0:
        raise Refusal("accounts.bad_rate")
    lines = tuple(dict.fromkeys(filter(None, (one_line(line) for line in draft.lines))))
    if len(lines) > MOST_LINES:
        raise Refusal("accounts.too_many_lines", most=MOST_LINES)
    rule = LateRule(draft.rule.rate, draft.rule.free_days, draft.rule.cap)
    return FeeTypeDraft(_named(draft.name), draft.tax, rule, lines, draft.is_active)


def checked_bill(draft: BillDraft) -> BillDraft:
    """A bill that may be claimed; refuses accounts.no_amount, .no_name, .bad_day, .too_long."""
    checked_amount(draft.principal)
    if not _EARLIEST <= draft.due_on <= _LATEST:
        raise Refusal("accounts.bad_day")
    title, period = _named(draft.title), one_line(draft.period, 40)
    return BillDraft(draft.account_id, draft.fee_type_id, title, draft.principal, draft.due_on, period)


def _named(text: str) -> str:
    name = one_line(text)
    if not name:
        raise Refusal("accounts.no_name")
    return name


def _check_rate(rate: Rate) -> None:
    if not 0 <= rate <= 10_000:
        raise Refusal("accounts.bad_rate")

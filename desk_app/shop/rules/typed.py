"""What people type or scan at the till, before anything is looked up. Pure."""

from __future__ import annotations

import unicodedata
from typing import Final

from desk_app.kernel.refusal import Refusal

TEXT_LENGTH: Final = 200
MOST_LINES: Final = 2_000  # one receipt; more is a wholesale delivery
_LONGEST_CODE: Final = 64
_SHOWN: Final = 24


def plain_code(text: str) -> str:
    """A scanned or typed code as it is looked up: half width, no blanks or control signs.

    Refuses shop.unknown_code (its beginning) for an empty one and for a page that was pasted by mistake.
    """
    if len(text) > 4 * _LONGEST_CODE:
        raise Refusal("shop.unknown_code", code=text[:_SHOWN] + "…")
    code = "".join(sign for sign in unicodedata.normalize("NFKC", text) if sign.isprintable() and not sign.isspace())
    if not 0 < len(code) <= _LONGEST_CODE:
        raise Refusal("shop.unknown_code", code=code[:_SHOWN])
    return code


def checked_text(text: str, *, is_needed: bool = False) -> str:
    """A reason or note without control signs and edges; refuses shop.needs_reason, shop.too_long (longest)."""
    kept = "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
    if is_needed and not kept:
        raise Refusal("shop.needs_reason")
    if len(kept) > TEXT_LENGTH:
        raise Refusal("shop.too_long", longest=TEXT_LENGTH)
    return kept

"""What people type at the till. Pure."""

from __future__ import annotations

import unicodedata
from typing import Final

from desk_app.kernel.refusal import Refusal

TEXT_LENGTH: Final = 200
MOST_LINES: Final = 2_000  # one receipt; more is a wholesale delivery


def checked_text(text: str, *, is_needed: bool = False) -> str:
    """A reason or note without control signs and edges; refuses shop.needs_reason, shop.too_long (longest)."""
    kept = "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cs"}).strip()
    if is_needed and not kept:
        raise Refusal("shop.needs_reason")
    if len(kept) > TEXT_LENGTH:
        raise Refusal("shop.too_long", longest=TEXT_LENGTH)
    return kept

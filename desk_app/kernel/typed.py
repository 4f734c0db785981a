"""What people type or paste, made fit to be kept: the same on both databases, in the journal, on screen and on paper.

Takes out only what no database or printer takes; emoji, rare characters, markup and right-to-left text stay as typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_GONE = frozenset({"Cc", "Cs"})  # control characters (NUL among them) and halves of a character


def line(text: str) -> str:
    """One line: line breaks and tabs are spaces, control characters and lone surrogates are gone, ends are stripped."""
    if text.isprintable():  # nearly everything: no look at each sign
        return text.strip()
    return _without_control(" " if sign in "\t\r\n\v\f\x85\u2028\u2029" else sign for sign in text).strip()


def passage(text: str) -> str:
    """Several lines: line breaks stay (one kind), tabs are spaces, everything else as in ``line``."""
    if text.isprintable():
        return text.strip()
    parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_without_control(" " if sign in "\t\v\f" else sign for sign in part) for part in parts).strip()


def _without_control(signs: Iterable[str]) -> str:
    return "".join(sign for sign in signs if unicodedata.category(sign) not in _GONE)

"""What text is found by: folded runs of characters, and the tokens that make any part of a run findable.

Pure and the same for both databases. A run is either letters a-z and digits (``alnum``) or anything else that people
write: Chinese, kana, accented letters, emoji (``wide``). A part of two wide or three alnum characters and more is a
phrase of overlapping grams, so it is selective even when nothing matches; shorter parts have tokens of their own.

The grams are part of the stored index: changing them needs ``search.rebuild``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, groupby

MOST = 4_000  # characters of one record or query that are looked at; nobody searches for the rest

_GRAMS_ALNUM = (11, 6, 3)
_GRAMS_WIDE = (2,)
_ALNUM, _WIDE, _GAP, _NOTHING = range(4)
_ALNUM_RUNS, _DIGITS = re.compile(r"[a-z0-9]+"), re.compile(r"[0-9]+")
_WIDE_SYMBOLS = frozenset({"So", "Co"})  # emoji; characters of a site's own font


@lru_cache(maxsize=8_192)
def _kind(sign: str) -> int:
    if sign.isascii():
        return _ALNUM if sign.isalnum() else _GAP
    category = unicodedata.category(sign)
    if category == "Cf" or "\ufe00" <= sign <= "\ufe0f":  # joiners and picture selectors say nothing
        return _NOTHING
    # A skin tone is a modifier symbol; the other modifier symbols are loose accents.
    if category[0] in "LNM" or category in _WIDE_SYMBOLS or (category == "Sk" and sign > "\uffff"):
        return _WIDE
    return _GAP


def fold(text: str) -> tuple[str, ...]:
    """The runs of a text: width, case and presentation forms are no matter, everything else separates."""
    if text.isascii():  # numbers and codes: nothing to make plain
        return tuple(_ALNUM_RUNS.findall(text[:MOST].lower()))
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text[:MOST]).casefold())[:MOST]
    kinds = ((kind, sign) for sign in plain if (kind := _kind(sign)) != _NOTHING)
    return tuple(
        "".join(sign for _, sign in run) for kind, run in groupby(kinds, key=lambda pair: pair[0]) if kind != _GAP
    )


def only_digits(text: str) -> str:
    """The digits of a telephone or slip number however it is written, as one run."""
    if text.isascii():
        return "".join(_DIGITS.findall(text[:MOST]))
    plain = unicodedata.normalize("NFKC", text[:MOST])
    return "".join(sign for sign in plain if sign.isascii() and sign.isdecimal())


def tokens(runs: Iterable[str]) -> Iterator[str]:
    """The tokens of a record in order; after the grams of a run stand its short ones, so no phrase crosses runs."""
    return chain.from_iterable(map(_tokens_of, runs))


@lru_cache(maxsize=2_048)  # the same few matters and days are spoken of all day
def _tokens_of(run: str) -> tuple[str, ...]:
    sizes, found = _sizes(run), list[str]()
    for size in sizes:
        found += _grams(run, size)
    for short in range(1, sizes[-1]):
        found += dict.fromkeys(_grams(run, short))
    return tuple(found)


def phrase(run: str) -> tuple[str, ...]:
    """The tokens that must follow each other in a record that holds ``run``."""
    size = next((size for size in _sizes(run) if size <= len(run)), len(run))
    return tuple(_grams(run, size))


def is_gram(token: str) -> bool:
    """Whether a token is one of a phrase's, whose place in the record matters."""
    return len(token) in _sizes(token)


def _sizes(run: str) -> tuple[int, ...]:
    return _GRAMS_ALNUM if run.isascii() else _GRAMS_WIDE


def _grams(run: str, size: int) -> list[str]:
    return [run[start : start + size] for start in range(len(run) - size + 1)]


def kind_token(kind: str) -> str:
    """The token that stands for a kind of record; no text holds it, because a section sign separates."""
    return "\u00a7" + kind.replace("_", "\u00a7")

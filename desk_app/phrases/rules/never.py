"""The check of typed text against the words never to use (P2), quick enough for every key press.

Pure. Must never change the text and never stop anyone from typing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desk_app.phrases.rules.book import NeverWord
from desk_app.phrases.rules.keys import Kind

_FOLD = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0x2019: 0x27, 0xA0: 0x20, 0x130: 0x69}
"""Full width to half width, one character for one, so that places in the text stay (lower-case İ would be two)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A never-word in a text: [start, end) in characters, the word of the list, its kind, what to say instead."""

    start: int
    end: int
    word: str
    kind: Kind
    alternative: str


def check(text: str, words: Sequence[NeverWord], language: str) -> tuple[Hit, ...]:
    """Return the never-words of this language in the text, from left to right, the longest first at each place.

    Chinese words are found anywhere, others only as whole words; case, width and doubled spaces don't matter.
    """
    pattern, by_key = _compiled(tuple(words), language)
    if pattern is None:
        return ()
    hits = []
    for match in pattern.finditer(_fold(text)):
        word = by_key.get(_key(match[0]))
        if word is not None:
            hits.append(Hit(match.start(), match.end(), word.word, word.kind, word.alternative))
    return tuple(hits)


@lru_cache(maxsize=8)
def _compiled(words: tuple[NeverWord, ...], language: str) -> tuple[re.Pattern[str] | None, dict[str, NeverWord]]:
    mine = [word for word in words if word.language == language and word.word.strip()]
    by_key = {_key(word.word): word for word in mine}
    # an innocent word takes part in the search and is then thrown away: that is what protects what lies inside it
    innocent = {_key(text) for word in mine for text in word.innocent if text.strip()}
    keys = sorted(by_key.keys() | innocent, key=lambda key: (-len(key), key))
    if not keys:
        return None, {}
    # few places in a text begin like a word of the list: looking at the first letter saves nearly all the work
    firsts = "".join(sorted({key[0] for key in keys}))
    words_of = "|".join(_expression(key) for key in keys)
    return re.compile(f"(?=[{re.escape(firsts)}])(?:{words_of})"), by_key


def _fold(text: str) -> str:
    return text.translate(_FOLD).lower()


def _key(word: str) -> str:
    return " ".join(_fold(word).split())


def _expression(key: str) -> str:
    expression = re.escape(key).replace(r"\ ", r"\s+")
    # the letter before is looked at last: most places fail at the second letter already
    before = rf"(?<![a-z0-9]{re.escape(key[0])})" if _is_latin(key[0]) else ""
    after = r"(?![a-z0-9])" if _is_latin(key[-1]) else ""
    return f"{re.escape(key[0])}{before}{expression[len(re.escape(key[0])) :]}{after}"


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()

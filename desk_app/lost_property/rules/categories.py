"""The tree of categories, read from ``resources/categories/tree.toml`` when it is first asked for; found by any word.

A category's code is stable: items, matching and figures refer to it. Must never be read at start-up.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desk_app.kernel.paths import resources_dir
from desk_app.kernel.pinyin import initials

_LANGUAGES = ("zh_CN", "zh_TW", "en")
OTHER = "other"


class Trait(StrEnum):
    """What makes an item special."""

    VALUABLE = "valuable"  # counted and sealed by two (D15)
    CASH = "cash"
    DOCUMENT = "document"  # no photo is kept (G2)
    PERISHABLE = "perishable"
    DANGEROUS = "dangerous"  # to the police (D9)


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of thing; ``names`` and ``group_names`` are zh_CN, zh_TW, en; ``words`` is what it is found by, folded."""

    code: str
    group: str
    names: tuple[str, str, str]
    group_names: tuple[str, str, str]
    traits: frozenset[Trait]
    words: tuple[str, ...]

    def name(self, language: str) -> str:
        """The category as staff call it."""
        return self.names[_LANGUAGES.index(language) if language in _LANGUAGES else 2]

    def group_name(self, language: str) -> str:
        """Its group as staff call it."""
        return self.group_names[_LANGUAGES.index(language) if language in _LANGUAGES else 2]


@cache
def all_categories() -> tuple[Category, ...]:
    """Every category in the order of the tree."""
    import tomllib

    tree = tomllib.loads((resources_dir() / "categories" / "tree.toml").read_text(encoding="utf-8"))
    found = []
    for group in tree["group"]:
        for item in group["items"]:
            names, group_names = tuple(item["names"]), tuple(group["names"])
            spoken = (*names, *item.get("also", ()))
            words = (*map(folded, spoken), *(letters for word in spoken for letters in initials(word)))
            traits = frozenset(Trait(trait) for trait in item.get("traits", ()))
            found.append(Category(item["code"], group["code"], names, group_names, traits, tuple(dict.fromkeys(words))))
    return tuple(found)


@cache
def _by_code() -> dict[str, Category]:
    return {category.code: category for category in all_categories()}


def category(code: str) -> Category:
    """The category of a code; one that is unknown (a later version's) counts as *something else*."""
    return _by_code().get(code) or _by_code()[OTHER]


def folded(text: str) -> str:
    """A word without case, width and blanks, as it is compared."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def find_categories(text: str, limit: int = 8) -> tuple[Category, ...]:
    """Categories by what people call them: the name itself first, then words that begin with it, then any part.

    What was typed may also hold the word: 黑色折叠伞 finds the folding umbrella.
    """
    wanted = folded(text)
    if not wanted:
        return all_categories()[:limit]
    ranked = []
    for place, known in enumerate(all_categories()):
        rank = min((_rank(word, wanted) for word in known.words), default=_NO_MATCH)
        if rank < _NO_MATCH:
            ranked.append((rank, place, known))
    return tuple(known for _, _, known in sorted(ranked, key=lambda entry: entry[:2])[:limit])


_NO_MATCH = 1_000


def _rank(word: str, wanted: str) -> int:
    if word == wanted:
        return 0
    if word.startswith(wanted):
        return 10
    if wanted in word:
        return 20
    # A whole phrase was typed: the longest word in it says most, letters alone say nothing.
    is_said = len(word) > 1 or not word.isascii()
    if is_said and word in wanted and not (word.isascii() and len(word) < 3):
        return 100 - min(len(word), 60)
    return _NO_MATCH

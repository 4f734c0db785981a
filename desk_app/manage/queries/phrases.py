"""The phrase book and the words never to use as their editor shows them: built-in and own side by side."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.settings import SITE_NAME
from desk_app.kernel.work import Desk
from desk_app.manage.rules import PhraseGroup, grouped
from desk_app.phrases import queries as phrases
from desk_app.phrases.rules import (
    Kind,
    Manner,
    NeverWord,
    Situation,
    builtin_never_words,
    builtin_phrases,
    fill,
    greeting,
    phrase,
    salutation,
    title_of,
)

_GROUPS = grouped(tuple(situation.value for situation in Situation))
_SURNAMES = {"zh_CN": "李", "zh_TW": "林", "en": "Li"}


@dataclass(frozen=True, slots=True)
class BookRow:
    """One wording: what the site says, and what the book says by itself."""

    situation: Situation
    manner: Manner
    language: str
    text: str
    built_in: str
    is_own: bool

    @property
    def group(self) -> PhraseGroup:
        """The part of the book it stands in."""
        return _GROUPS[self.situation.value]

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the others of its language."""
        return self.situation.value, self.manner.value


@dataclass(frozen=True, slots=True)
class NeverRow:
    """A word never to use; ``is_allowed``: a built-in one that the site took off the list."""

    word: str
    kind: Kind
    alternative: str
    is_built_in: bool
    is_allowed: bool = False


def phrase_book(language: str) -> tuple[BookRow, ...]:
    """Every wording of a language in the order of the book."""
    found = []
    for item in builtin_phrases(language):
        row = phrases.text_of(item.situation, language, item.manner)
        built_in = phrase(item.situation, language, item.manner)
        found.append(BookRow(item.situation, item.manner, language, row.text, built_in, row.is_own))
    return tuple(found)


def tried(desk: Desk, text: str, language: str) -> str:
    """A wording filled in for a guest of the moment, to hear how it sounds; what is not known gets its stand-in."""
    name = _SURNAMES[language]
    facts = {
        "site": desk.settings.get(SITE_NAME),
        "greeting": greeting(desk.now().astimezone(desk.zone()).hour, language),
        "staff": desk.operator.number if desk.operator else "",
        "salutation": salutation(name, title_of("ms"), language),
    }
    return fill(text, facts, language)


def never_book(language: str) -> tuple[NeverRow, ...]:
    """The words never to use, the site's own first; those it allows stand last."""
    built_in = {word.word.casefold(): word for word in builtin_never_words(language)}
    used = phrases.never_words(language)
    known = {word.word.casefold() for word in used}
    allowed = (word for key, word in built_in.items() if key not in known)
    return (
        *(_never(word, built_in) for word in used),
        *(NeverRow(word.word, word.kind, word.alternative, is_built_in=True, is_allowed=True) for word in allowed),
    )


def _never(word: NeverWord, built_in: dict[str, NeverWord]) -> NeverRow:
    # As it stands in the book: one the site changed is its own.
    return NeverRow(word.word, word.kind, word.alternative, is_built_in=built_in.get(word.word.casefold()) == word)

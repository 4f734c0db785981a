"""What to say now: the built-in book with the site's own wording over it, filled with what is known of the visitor.

The site's edits are few and read once; the service and a change from another desk make them be read anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from desk_app.kernel import texts
from desk_app.kernel.calendar import day_name
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.settings import SITE_NAME
from desk_app.kernel.work import Desk
from desk_app.phrases.rules import (
    Hit,
    Kind,
    Manner,
    NeverWord,
    Season,
    Situation,
    builtin_never_words,
    check,
    fill,
    greeting,
    phrase,
    salutation,
    season,
    season_words,
    situation_for,
    title_of,
)


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """One wording as the book's editor shows it."""

    situation: Situation
    manner: Manner
    language: str
    text: str
    is_own: bool


@lru_cache(maxsize=4)
def _edits(_database: int) -> Mapping[tuple[str, str, str], str]:
    found = rows("SELECT situation, manner, language, text FROM phrase_edit")
    return {(situation, manner, language): text for situation, manner, language, text in found}


@lru_cache(maxsize=12)
def _words(_database: int, language: str) -> tuple[NeverWord, ...]:
    found = rows("SELECT word, kind, alternative, is_removed FROM never_word_edit WHERE language = ?", language)
    removed = {word.casefold() for word, _, _, is_removed in found if is_removed}
    own = tuple(
        NeverWord(word, Kind(kind), alternative, language) for word, kind, alternative, gone in found if not gone
    )
    replaced = {word.word.casefold() for word in own}
    return own + tuple(word for word in builtin_never_words(language) if word.word.casefold() not in removed | replaced)


_edition = [0]


def edition() -> int:
    """A number that changes with the book: what was worded under another one is worded anew."""
    return _edition[0]


def forget() -> None:
    """Read the site's edits anew at the next question."""
    _edition[0] += 1
    _edits.cache_clear()
    _words.cache_clear()


def text_of(situation: Situation, language: str, manner: Manner = Manner.USUAL) -> PhraseRow:
    """The wording that holds at this site, not filled in."""
    own = _edits(id(DATABASE.obj)).get((situation.value, manner.value, language))
    return PhraseRow(situation, manner, language, own or phrase(situation, language, manner), own is not None)


def never_words(language: str) -> tuple[NeverWord, ...]:
    """The words never to use in a language (P2), the site's own first."""
    return _words(id(DATABASE.obj), language)


def check_text(text: str, language: str = "") -> tuple[Hit, ...]:
    """Never-words in what somebody typed for a customer (P2); in the reader's language, and English always."""
    spoken = language or texts.language()
    found = check(text, never_words(spoken), spoken)
    if spoken != "en":
        found += check(text, never_words("en"), "en")
    return tuple(sorted(found, key=lambda hit: hit.start))


def season_at(desk: Desk, now: datetime, language: str) -> Season:
    """What kind of day it is for greetings (C11): by holidays and make-up days, not by the week alone."""
    day = desk.calendar().day_of(now)
    return season(day.greeting_key, day_name(day, language))


def say(
    desk: Desk,
    situation: Situation | str,
    *,
    name: str = "",
    title: str = "",
    language: str = "",
    facts: Mapping[str, Any] | None = None,
    manner: Manner = Manner.USUAL,
) -> str:
    """What to say in a situation: the day's variant, the salutation filled in (P1, P3, C11).

    ``language`` is the visitor's; without it the reader's. A phrase never fails over a missing fact.
    """
    spoken = language if language in texts.LANGUAGES else texts.language()
    now = desk.now()
    day = season_at(desk, now, spoken)
    wanted = situation_for(Situation(situation), day)
    known: dict[str, object] = {
        "site": desk.settings.get(SITE_NAME),
        "greeting": greeting(now.astimezone(desk.zone()).hour, spoken),
        "staff": desk.operator.number if desk.operator else "",
        **season_words(day, spoken),
        **(facts or {}),
    }
    if name:
        known.setdefault("salutation", salutation(name, title_of(title), spoken))
    return fill(text_of(wanted, spoken, manner).text, known, spoken)

"""The site's own phrases and never-words. The only writer; the built-in book itself never changes."""

from __future__ import annotations

from desk_app.kernel.database import change
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.phrases import queries
from desk_app.phrases.changes import PhraseBookChanged
from desk_app.phrases.rules import FACTS, Kind, Manner, Situation, fields, phrase

BOOK_REF = Ref("phrase_book", 0)


def set_phrase(work: Work, situation: Situation, language: str, text: str, manner: Manner = Manner.USUAL) -> None:
    """Give a situation the site's own wording (P1; supervisors); the built-in text again takes it back.

    Refuses phrases.empty, phrases.too_long (2,000), phrases.unknown_fact (a {fact} that nobody fills in).
    """
    work.need(Role.SUPERVISOR)
    text = text.strip()
    if not text:
        raise Refusal("phrases.empty")
    if len(text) > 2000:
        raise Refusal("phrases.too_long")
    strange = sorted(fields(text) - set(FACTS))
    if strange:
        raise Refusal("phrases.unknown_fact", fact=strange[0])
    before = queries.text_of(situation, language, manner).text
    place = (situation.value, manner.value, language)
    change("DELETE FROM phrase_edit WHERE situation = ? AND manner = ? AND language = ?", *place)
    if text != phrase(situation, language, manner):
        change("INSERT INTO phrase_edit (situation, manner, language, text) VALUES (?, ?, ?, ?)", *place, text)
    work.record("phrase.set", BOOK_REF, {"situation": place, "from": before, "to": text})
    _told(work)


def set_never_word(work: Work, word: str, language: str, kind: Kind, alternative: str) -> None:
    """Add a word never to use, or give one another alternative (P2; supervisors). Refuses phrases.empty, .too_long."""
    work.need(Role.SUPERVISOR)
    word, alternative = word.strip(), alternative.strip()
    if not word:
        raise Refusal("phrases.empty")
    if len(word) > 100 or len(alternative) > 500:
        raise Refusal("phrases.too_long")
    _write(language, word, kind, alternative, removed=False)
    work.record("never_word.set", BOOK_REF, {"word": word, "language": language, "alternative": alternative})
    _told(work)


def allow_word(work: Work, word: str, language: str) -> None:
    """Take a word off the list of words never to use (P2; supervisors)."""
    work.need(Role.SUPERVISOR)
    _write(language, word.strip(), Kind.REFUSAL, "", removed=True)
    work.record("never_word.allowed", BOOK_REF, {"word": word.strip(), "language": language})
    _told(work)


def _write(language: str, word: str, kind: Kind, alternative: str, *, removed: bool) -> None:
    change("DELETE FROM never_word_edit WHERE language = ? AND word = ?", language, word)
    change(
        "INSERT INTO never_word_edit (word, language, kind, alternative, is_removed) VALUES (?, ?, ?, ?, ?)",
        word,
        language,
        kind.value,
        alternative,
        removed,
    )


def _told(work: Work) -> None:
    queries.forget()
    work.publish(PhraseBookChanged())

"""The built-in phrase book, read from `resources/phrases/*.toml` when it is first asked for.

Must never be read at start-up and must never be written to: a site's own wording stands in the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desk_app.kernel import paths
from desk_app.phrases.rules.keys import CardKey, Kind, Manner, Season, Situation

LANGUAGES = ("zh_CN", "zh_TW", "en")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One wording for one situation in one language; `{facts}` and `[optional pieces]` as in `speech.fill`."""

    situation: Situation
    manner: Manner
    language: str
    text: str

    @property
    def key(self) -> str:
        """Return the stable key, the same in every language: "checking_45s.usual"."""
        return f"{self.situation}.{self.manner}"


@dataclass(frozen=True, slots=True)
class NeverWord:
    """A word that must not reach a customer, with what to say instead (P2)."""

    word: str
    kind: Kind
    alternative: str
    language: str
    innocent: tuple[str, ...] = ()
    """Longer words in which it means no harm: 应该 in 应该的."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a card; the key never changes."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """The steps of one act and the situations whose phrases stand on it."""

    key: CardKey
    rule: str
    title: str
    steps: tuple[Step, ...]
    situations: tuple[Situation, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What a language says for the hour, the season and facts that are not known."""

    missing: Mapping[str, str]
    hours: tuple[tuple[int, str], ...]
    """(from this hour on, greeting), ascending; before the first the last holds."""
    seasons: Mapping[Season, tuple[str, str]]
    """Season → (to open with, to part with)."""


@cache
def builtin_phrases(language: str) -> tuple[Phrase, ...]:
    """Return the built-in phrases of a language in the order of the book (P1)."""
    found = []
    for key, texts in _read(language)["phrases"].items():
        wordings = [texts] if isinstance(texts, str) else texts
        found += [
            Phrase(Situation(key), manner, language, text) for manner, text in zip(Manner, wordings, strict=False)
        ]
    return tuple(found)


@cache
def builtin_never_words(language: str) -> tuple[NeverWord, ...]:
    """Return the built-in words never to use in a language (P2)."""
    data = _read(f"never_{language}")
    innocent = data.pop("innocent")
    return tuple(
        NeverWord(word, Kind(kind), alternative, language, tuple(innocent.get(word, ())))
        for kind, words in data.items()
        for word, alternative in words.items()
    )


@cache
def builtin_cards(language: str) -> Mapping[CardKey, Card]:
    """Return the step cards with their texts in a language."""
    column = LANGUAGES.index(language)
    return {
        CardKey(key): Card(
            key=CardKey(key),
            rule=card["rule"],
            title=card["title"][column],
            steps=tuple(Step(step[0], step[1 + column]) for step in card["steps"]),
            situations=tuple(Situation(situation) for situation in card["phrases"]),
        )
        for key, card in _read("cards").items()
    }


@cache
def wording(language: str) -> Wording:
    """Return a language's words for hours, seasons and missing facts."""
    data = _read(language)
    return Wording(
        missing=data["missing"],
        hours=tuple(sorted((int(hour), text) for hour, text in data["hours"].items())),
        seasons={Season(season): (start, end) for season, (start, end) in data["seasons"].items()},
    )


def phrase(situation: Situation, language: str, manner: Manner = Manner.USUAL) -> str:
    """Return the built-in wording for a situation; the usual one where there is no formal one."""
    texts = _texts(language)
    return texts.get((situation, manner)) or texts[situation, Manner.USUAL]


@cache
def _texts(language: str) -> dict[tuple[Situation, Manner], str]:
    return {(item.situation, item.manner): item.text for item in builtin_phrases(language)}


def _read(name: str) -> dict[str, Any]:
    import tomllib

    with (paths.resources_dir() / "phrases" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)

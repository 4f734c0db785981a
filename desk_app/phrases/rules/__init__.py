"""Everything pure about phrases: the built-in book, how a phrase is filled in, the check for never-words.

Must never touch the database or a clock; texts are read from `resources/phrases` when first asked for.
"""

from desk_app.phrases.rules.book import (
    Card,
    NeverWord,
    Phrase,
    Step,
    Wording,
    builtin_cards,
    builtin_never_words,
    builtin_phrases,
    phrase,
    wording,
)
from desk_app.phrases.rules.keys import CardKey, Kind, Manner, Season, Situation, Title
from desk_app.phrases.rules.never import Hit, check
from desk_app.phrases.rules.speech import (
    FACTS,
    fields,
    fill,
    greeting,
    salutation,
    say,
    season,
    season_words,
    situation_for,
    surname,
    title_of,
)

__all__ = [
    "FACTS", "Card", "CardKey", "Hit", "Kind", "Manner", "NeverWord", "Phrase", "Season", "Situation", "Step", "Title",
    "Wording", "builtin_cards", "builtin_never_words", "builtin_phrases", "check", "fields", "fill", "greeting", "phrase",
    "salutation", "say", "season", "season_words", "situation_for", "surname",
    "title_of", "wording",
]  # fmt: skip

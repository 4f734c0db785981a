"""The sentences of the phrase book's refusals. Text only."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.kernel.texts import translate


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of the phrase book."""
    sentences = {
        "phrases.empty": translate("Phrases", "Type a text first.", language=language),
        "phrases.too_long": translate("Phrases", "This text is too long. Shorten it, please.", language=language),
        "phrases.unknown_fact": translate(
            "Phrases", "Nothing is known as {fact}. Use only the placeholders in the list.", language=language
        ),
    }
    return sentences[code].format_map(dict(facts))

"""Every refusal of the phrase book has its sentence in every language."""

from __future__ import annotations

import pytest

from desk_app.kernel import texts
from desk_app.phrases import wording


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_words_in_every_language(language: str) -> None:
    for code in ("empty", "too_long", "unknown_fact"):
        said = wording.refusal(f"phrases.{code}", {"fact": "x"}, language)
        assert said
        assert "{" not in said

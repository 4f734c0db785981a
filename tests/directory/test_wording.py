"""Every refusal and state has its words in every language."""

from __future__ import annotations

import pytest

from desk_app.directory import wording
from desk_app.directory.rules import HostState
from desk_app.kernel import texts

CODES = ("no_name", "too_long", "no_message", "no_such_host", "department_taken", "needs_reason", "passed_on_already")


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_words_in_every_language(language: str) -> None:
    said = [wording.refusal(f"directory.{code}", {"name": "工程部"}, language) for code in CODES]
    assert all(said)
    assert "{" not in "".join(said)
    assert len({wording.state_name(state, language) for state in HostState}) == 3

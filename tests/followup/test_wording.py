"""Every refusal, kind, state and step has its words in every language."""

from __future__ import annotations

import pytest

from desk_app.followup import wording
from desk_app.followup.rules import Step, TaskKind, TaskState
from desk_app.kernel.refusal import Refusal, sentence


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_everything_has_words(language: str) -> None:
    said = [wording.kind_name(kind, language) for kind in TaskKind]
    said += [wording.state_name(state, language) for state in TaskState]
    said += [wording.step_name(step, language) for step in Step]
    said += [wording.refusal(code, {"longest": 5, "most": 3}, language) for code in wording._SENTENCES]
    assert all(said)
    assert not any("{" in text for text in said)


def test_a_refusal_is_worded_by_its_slice() -> None:
    assert sentence(Refusal("followup.no_whom"), "en") == "Please write who was told."

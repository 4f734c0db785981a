"""Every refusal and notice of paper has a sentence in three languages."""

import re
from pathlib import Path

import pytest

import desk_app.paper
from desk_app.paper import wording
from desk_app.paper.values import LANGUAGES, Notice

SOURCES = [path.read_text(encoding="utf-8") for path in Path(desk_app.paper.__file__).parent.rglob("*.py")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_reads_in_every_language(language: str) -> None:
    for why in wording._FAULTS:
        told = wording.refusal("paper.bad_form", {"file": "f.toml", "line": 7, "why": why, "what": "w"}, language)
        assert "f.toml" in told
        assert "7" in told
    assert "{" not in wording.refusal("paper.own_copy_exists", {"file": "f"}, language)
    assert "{" not in wording.refusal("no_such_form", {"name": "f"}, language)
    for code in wording._NOTICES:
        assert "{" not in wording.notice(Notice(code, "x"), language)


def test_every_fault_and_notice_in_the_code_has_words() -> None:
    source = "\n".join(SOURCES)
    faults = set(re.findall(r'fault\([^"]*"(?:rows"\), )?"?(not_\w+|un\w+|missing_key|wrong_type|too_large)"', source))
    assert faults <= set(wording._FAULTS)
    assert faults
    assert set(re.findall(r'warn\("(\w+)"', source)) == set(wording._NOTICES)

"""Every word is there in every language, and every refusal has its sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_app.handouts import wording
from desk_app.handouts.rules import LoanState, ParcelState, ThingKind, Way

CODE = Path(wording.__file__).parent
TRIGGERS = {
    "intake_frozen", "ended_once", "end_without_proof", "loan_ended_once", "open_until_back", "loan_frozen",
}  # fmt: skip


def refusals() -> set[str]:
    """The codes that the slice refuses with, and its findings."""
    found = set()
    for path in CODE.rglob("*.py"):
        if path.name not in {"settings.py", "prompts.py"}:
            found |= set(re.findall(r'"handouts\.(\w+)"', path.read_text(encoding="utf-8")))
    return found - TRIGGERS


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_refusal_has_a_sentence(language: str) -> None:
    facts = dict.fromkeys(("longest", "most", "number", "name", "borrower", "where", "detail"), "x")
    assert refusals()
    for code in refusals():
        assert "{" not in wording.refusal(f"handouts.{code}", facts, language)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_name_is_worded(language: str) -> None:
    names = [wording.parcel_state(state, language) for state in ParcelState]
    names += [wording.loan_state(state, language) for state in LoanState]
    names += [wording.kind_name(kind, language) for kind in ThingKind]
    names += [wording.way_name(way, language) for way in Way]
    assert all(names)

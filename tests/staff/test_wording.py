"""Every refusal, role and state of the staff slice has its words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import desk_app.staff
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import LANGUAGES
from desk_app.staff import wording
from desk_app.staff.rules import PostState

FACTS = {"seconds": 5, "longest": 200, "shortest": 4, "number": "07", "role": "manager"}


def codes() -> set[str]:
    """Every code of this slice that stands in its files."""
    folder = Path(desk_app.staff.__file__).parent
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in folder.rglob("*.py") if file.stem != "changes")
    texts = {
        node.args[0].value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refusal"
        if isinstance(node.args[0], ast.Constant)
    }
    return {*texts, "staff.bad_name", "staff.no_reason", "staff.bad_site_name"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(codes()))
def test_every_refusal_has_a_sentence(code: str, language: str) -> None:
    said = wording.refusal(code, FACTS, language)
    assert said
    assert "{" not in said
    assert language == "en" or said != wording.refusal(code, FACTS, "en")


def test_a_wrong_pin_tells_how_long_to_wait_but_not_what_was_wrong() -> None:
    assert wording.refusal("staff.wrong_pin", {"seconds": 0}, "en") == "Number or PIN is not right."
    assert wording.refusal("staff.wrong_pin", {"seconds": 5}, "en") == "Number or PIN is not right. Please wait 5 s."
    assert wording.refusal("staff.wait", {"seconds": 301}, "en") == "Please wait 6 minutes."


@pytest.mark.parametrize("language", LANGUAGES)
def test_roles_and_states_have_names(language: str) -> None:
    assert len({wording.role_name(role, language) for role in Role}) == len(Role)
    assert len({wording.state_name(state, language) for state in PostState}) == len(PostState)

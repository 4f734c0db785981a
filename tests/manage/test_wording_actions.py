"""The journal speaks in words: every action of every slice is in the catalogue of its slice, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import desk_app.kernel
from desk_app.manage.wording import action_name
from desk_app.manage.wording.actions import ACTIONS, CATALOGUES
from tests import source_tree
from tests.test_every_slice import journal_actions

DOTTED = re.compile(r"[a-z_]+\.[a-z_]+")


def kernel_actions() -> set[str]:
    """What the kernel itself journals."""
    found = set()
    for path in Path(desk_app.kernel.__file__).parent.glob("*.py"):
        found |= set(re.findall(r'\.record\("([a-z_.]+)"', path.read_text(encoding="utf-8")))
    return found


@pytest.mark.parametrize("name", source_tree.slices())
def test_every_action_of_a_slice_has_its_words(name: str) -> None:
    actions = {action for action in journal_actions(name) if DOTTED.fullmatch(action)}
    missing = actions - set(CATALOGUES.get(name, {}))
    assert missing == set(), f"word them in manage/wording/actions, catalogue {name!r}"


def test_the_kernels_own_actions_have_their_words() -> None:
    assert kernel_actions() == set(CATALOGUES["kernel"])


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_no_action_reads_as_a_code(language: str) -> None:
    assert [action for action in ACTIONS if action_name(action, language) == action] == []


def test_an_action_of_a_later_program_reads_as_its_code() -> None:
    assert action_name("moon.landed") == "moon.landed"


def test_two_slices_that_share_an_action_call_it_the_same() -> None:
    for catalogue in CATALOGUES.values():
        assert {action: ACTIONS[action] for action in catalogue} == catalogue

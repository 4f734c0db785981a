"""No key means two things, none belongs to an input method, each has its words."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desk_app.widgets.keys import EDITING_KEYS, GLOBAL, INPUT_METHOD_KEYS, KEYS, hint, keys_on

TABS = sorted({key.tab for key in KEYS} - {GLOBAL})


@pytest.mark.parametrize("tab", TABS)
def test_no_key_means_two_things(tab: str) -> None:
    counted = Counter(QKeySequence(key.sequence).toString() for key in keys_on(tab))
    assert not [sequence for sequence, times in counted.items() if times > 1]


def test_input_methods_and_text_fields_keep_their_keys() -> None:
    taken = {QKeySequence(sequence).toString() for sequence in INPUT_METHOD_KEYS | EDITING_KEYS}
    assert not [key.sequence for key in KEYS if QKeySequence(key.sequence).toString() in taken]
    assert not [key.sequence for key in KEYS if key.sequence.startswith(("Ctrl+Shift", "Alt+Shift"))]


def test_the_agreed_keys() -> None:
    agreed = {"help": "F1", "new_visitor": "F2", "search": "F3", "top_prompt": "F4", "emergency": "F10", "away": "F11"}
    assert {action: hint(action) for action in agreed} == agreed
    assert hint("lock") == "F12"
    assert [hint(action, "reception") for action in ("call_next", "hand_over", "park", "finish")] == [
        "F5",
        "F6",
        "F7",
        "F8",
    ]
    assert hint("cash", "shop") == "F9"
    assert [hint(f"tab_{number}") for number in (1, 9)] == ["Ctrl+1", "Ctrl+9"]


def test_an_action_is_there_once() -> None:
    assert len({(key.tab, key.action) for key in KEYS}) == len(KEYS)
    assert all(key.label() for key in KEYS)


def test_an_unknown_action_is_a_bug() -> None:
    with pytest.raises(KeyError):
        hint("dance")

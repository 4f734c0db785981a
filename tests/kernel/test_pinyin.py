"""Initials as staff would type them: surnames read as surnames, two readings where both are common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.pinyin import MOST_SPELLINGS, initials


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("张伟", ("zw",)),
        ("張偉", ("zw",)),
        ("曾国藩", ("zgf",)),
        ("单田芳", ("stf",)),
        ("單田芳", ("stf",)),
        ("仇英", ("qy",)),
        ("查良镛", ("zly",)),
        ("朴槿惠", ("pjh",)),
        ("区永年", ("oyn",)),
        ("區永年", ("oyn",)),
        ("解缙", ("xj",)),
        ("尉迟恭", ("ycg",)),
        ("尉遲恭", ("ycg",)),
        ("万俟卨", ("mqx",)),
        ("长孙无忌", ("zswj",)),
        ("欧阳娜娜", ("oynn",)),
        ("单", ("s",)),
        ("张乐", ("zl", "zy")),
        ("李John", ("l",)),
        ("王 建国", ("w", "jg")),
        ("John", ()),
        ("", ()),
        ("😀𠮷", ()),
    ],
)
def test_a_name_is_found_by_its_initials(name: str, spellings: tuple[str, ...]) -> None:
    assert initials(name) == spellings


def test_a_name_of_many_readings_does_not_explode() -> None:
    found = initials("乐长重行乐长重行")
    assert len(found) == MOST_SPELLINGS
    assert len(initials("乐" * 10_000)) <= MOST_SPELLINGS


@given(st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF), max_size=6))
def test_initials_are_small_letters_as_many_as_there_are_characters(name: str) -> None:
    for spelling in initials(name):
        assert spelling.isascii()
        assert spelling.islower()
        assert len(spelling) <= len(name)

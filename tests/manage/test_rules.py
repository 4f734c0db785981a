"""Parts of the phrase book and what is masked of an act's facts."""

from __future__ import annotations

from desk_app.manage.rules import PhraseGroup, grouped, without_mobiles
from desk_app.phrases.rules import Situation


def test_every_situation_stands_in_a_part_of_the_book_and_every_part_begins_with_a_situation() -> None:
    found = grouped(tuple(situation.value for situation in Situation))
    assert set(found) == {situation.value for situation in Situation}
    assert set(found.values()) == set(PhraseGroup)
    assert found["abuse_first"] is PhraseGroup.CALLS
    assert found["see_off"] is PhraseGroup.PARTING


def test_g2_a_mobile_number_is_masked_wherever_it_stands_and_a_slip_number_is_not() -> None:
    assert without_mobiles("请回电13812341234。") == "请回电138****1234。"
    assert without_mobiles("412611220100077") == "412611220100077"

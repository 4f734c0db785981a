"""Everything about the duty line has words in every language."""

from __future__ import annotations

import pytest

from desk_app.duty import wording
from desk_app.duty.rules import CallState, DutyTime
from desk_app.kernel.refusal import Refusal, sentence


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_everything_has_words(language: str) -> None:
    said = [wording.state_name(state, language) for state in CallState]
    said += [wording.time_name(time, language) for time in DutyTime]
    said += wording.duty_rules(language)
    facts = {"longest": 5, "hours": "8", "name": "李", "months": 3}
    said += [wording.refusal(code, facts, language) for code in wording._SENTENCES]
    assert all(said)
    assert not any("{" in text for text in said)


def test_cases_name_the_caller_or_say_that_nobody_knows() -> None:
    assert wording.case_title("") == "From the duty line: answer the caller first"
    assert wording.try_title("Li") == "Agreed with Li: try by then"


def test_a_refusal_is_worded_by_its_slice() -> None:
    said = sentence(Refusal("duty.first_months", name="Li", months=3), "en")
    assert said == "Li is still in the first 3 months. Please choose somebody else."

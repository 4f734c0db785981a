"""Everything about the telephone has words in every language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desk_app.calls import wording
from desk_app.calls.rules import Kind, Mark, Outcome, PromiseEvent, PromiseState, Satisfaction, State, Way
from desk_app.kernel.refusal import Refusal, sentence


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_everything_has_words(language: str) -> None:
    said = [wording.state_name(state, language) for state in State]
    said += [wording.kind_name(kind, language) for kind in Kind]
    said += [wording.outcome_name(outcome, language) for outcome in Outcome]
    said += [wording.mark_name(kind, language) for kind in Mark]
    said += [wording.way_name(way, language) for way in Way]
    said += [wording.promise_name(state, language) for state in PromiseState]
    said += [wording.event_name(event, language) for event in PromiseEvent]
    said += [wording.satisfaction_name(result, language) for result in Satisfaction]
    facts = {"longest": 5, "most": 3, "host": "周", "latest": datetime(2026, 1, 1, tzinfo=UTC)}
    said += [wording.refusal(code, facts, language) for code in wording._SENTENCES]
    assert all(said)
    assert not any("{" in text for text in said)


def test_p3_a_caller_is_called_by_surname_and_form_of_address() -> None:
    assert wording.called("李梅", "ms", language="zh_CN") == "李女士"
    assert wording.called("李梅", "", language="zh_CN") == "李梅"
    assert wording.called("", "", "138****1234") == "138****1234"
    assert wording.called("", "", language="en") == "Caller"


def test_tasks_name_the_caller_or_say_that_nobody_knows() -> None:
    assert wording.return_call("") == "Return the missed call: unknown caller"
    assert wording.ring_back("Li") == "Ring Li back at once"
    assert wording.unhappy_caller("") == "Not satisfied: look again, then ring caller"
    assert wording.unsolved_call("Li") == "Unsolved call: answer Li"


def test_durations_read_like_a_clock() -> None:
    assert wording.clock_text(timedelta(seconds=75)) == "01:15"
    assert wording.clock_text(timedelta(hours=1, seconds=5)) == "1:00:05"


def test_a_refusal_is_worded_by_its_slice() -> None:
    latest = datetime(2026, 11, 25, 18, tzinfo=UTC)
    said = sentence(Refusal("calls.too_late", latest=latest), "en")
    assert said == "That is later than the rule allows: 11-25 18:00 at the latest."

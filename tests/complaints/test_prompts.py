"""What the rail says about complaints: in time, never while closed, nothing when nothing runs."""

from __future__ import annotations

from desk_app.complaints import prompts, service
from desk_app.kernel.prompts import Tone
from tests.complaints.house import CLERK, House, at


def keys(house: House) -> list[tuple[str, Tone]]:
    """The prompts of the moment."""
    return [(prompt.key, prompt.tone) for prompt in prompts.due(house.desk, house.clock.now())]


def test_the_slip_is_asked_for_at_once_and_late_after_ten_minutes(house: House) -> None:
    assert prompts.next_due(house.desk, house.clock.now()) is None
    case_id = house.liable()
    assert keys(house) == [(f"complaints.dispatch:{case_id}", Tone.SOON)]
    house.later(minutes=10, seconds=1)
    assert keys(house) == [(f"complaints.dispatch:{case_id}", Tone.LATE)]
    prompt = prompts.due(house.desk, house.clock.now())[0]
    assert [action.key for action in prompt.actions] == ["dispatch"]


def test_d2_nothing_pops_up_while_closed(house: House) -> None:
    house.liable()
    house.go(at(23, 20))
    assert keys(house) == []
    following = prompts.next_due(house.desk, house.clock.now())
    assert following is None or following >= at(24, 9)
    house.go(at(24, 9))
    assert len(keys(house)) == 2


def test_the_result_comes_into_the_rail_at_half_its_time_with_chase(house: House) -> None:
    case_id = house.accepted()
    assert keys(house) == []
    assert prompts.next_due(house.desk, house.clock.now()) == at(23, 11)
    house.go(at(23, 11))
    assert keys(house) == [(f"complaints.result:{case_id}", Tone.CALM)]
    house.go(at(23, 11, 36))
    house.desk.as_program(service.sweep)
    assert keys(house) == [(f"complaints.result:{case_id}", Tone.SOON)]
    assert [action.key for action in prompts.due(house.desk, house.clock.now())[0].actions] == ["open", "chase"]


def test_the_call_back_says_its_words(house: House) -> None:
    house.solved()
    house.go(at(25, 10))
    (prompt,) = prompts.due(house.desk, house.clock.now())
    assert prompt.phrase
    assert prompt.actions[0].key == "call_back"


def test_a_proposal_waits_for_a_decision(house: House) -> None:
    case_id = house.take(is_injury=True)
    assert (f"complaints.major:{case_id}", Tone.SOON) in keys(house)
    house.by(CLERK, service.confirm_major, case_id)
    assert f"complaints.major:{case_id}" not in dict(keys(house))

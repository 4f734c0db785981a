"""What the rail says about complaints: in time, never while closed, nothing when nothing runs."""

from __future__ import annotations

from desk_app.complaints import prompts, service
from desk_app.kernel.prompts import Tone
from tests.complaints.house import CHIEF, CLERK, House, at


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


def names(house: House) -> list[str]:
    """What stands in the rail, by key."""
    return [prompt.key for prompt in prompts.due(house.desk, house.clock.now())]


def test_k1_a_time_agreed_on_site_comes_up_a_quarter_of_an_hour_before(house: House) -> None:
    case_id = house.take()
    house.by(CLERK, service.look_on_site, case_id, at(23, 14), "客户、孙工")
    assert f"complaints.on_site:{case_id}" not in names(house)
    assert house.page(case_id).on_site_at == at(23, 14)
    house.go(at(23, 13, 45))
    (prompt,) = [one for one in prompts.due(house.desk, house.clock.now()) if "on_site" in one.key]
    assert (prompt.tone, prompt.detail, prompt.actions[0].key) == (Tone.SOON, "客户、孙工", "found")
    assert prompts.next_due(house.desk, house.clock.now()) == at(23, 14)
    house.go(at(23, 14, 1))
    (prompt,) = [one for one in prompts.due(house.desk, house.clock.now()) if "on_site" in one.key]
    assert prompt.tone is Tone.LATE


def test_c12_yesterday_s_complaints_come_up_before_closing(house: House) -> None:
    case_id = house.take()
    house.by(CLERK, service.withdraw, case_id, "撤回")
    house.go(at(24, 10))
    assert prompts.next_due(house.desk, house.clock.now()) == at(24, 16, 30)
    assert "complaints.review" not in names(house)
    house.go(at(24, 16, 30))
    assert "complaints.review" in names(house)
    review_id = house.by(CLERK, service.begin_review, at(23, 10).date())
    house.by(CLERK, service.finish_review, review_id)
    assert names(house) == []


def test_k7_a_supervisor_is_told_to_file_the_month_by_the_fifth(house: House) -> None:
    case_id = house.take()
    house.by(CLERK, service.withdraw, case_id, "撤回")
    house.go(at(1, 10, month=12))
    assert "complaints.month:2026-11" not in names(house), "the desk cannot file it"
    house.desk.operator = CHIEF
    (prompt,) = [one for one in prompts.due(house.desk, house.clock.now()) if "month" in one.key]
    assert (prompt.due_at, prompt.tone) == (at(4, 18, month=12), Tone.CALM), "the fifth is a Saturday"
    house.go(at(3, 10, month=12))
    (prompt,) = [one for one in prompts.due(house.desk, house.clock.now()) if "month" in one.key]
    assert prompt.tone is Tone.SOON

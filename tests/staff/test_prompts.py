"""G5: somebody is away for too long."""

from __future__ import annotations

from datetime import timedelta

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.staff import prompts, service
from desk_app.staff.rules import AWAY_MINUTES
from tests.staff.site import People, act_as, sign_in, staffed


def gone(desk: Desk) -> People:
    """The staffed site with 07 away."""
    people = staffed(desk)
    desk.operator = sign_in(desk, "07").admitted(desk.now())
    desk.do(service.leave_post, "去财务")
    return people


def test_g5_after_fifteen_minutes_away_there_is_a_prompt(desk: Desk, clock: ManualClock) -> None:
    people = gone(desk)
    due_at = desk.now() + timedelta(minutes=15)
    assert prompts.next_due(desk, desk.now()) == due_at
    assert prompts.due(desk, due_at - timedelta(milliseconds=1)) == ()
    (prompt,) = prompts.due(desk, due_at)
    assert (prompt.due_at, prompt.tone, prompt.detail) == (due_at, Tone.SOON, "去财务")
    assert prompt.title == "07 周前台 away for 15 minutes"
    assert [(action.key, action.ref) for action in prompt.actions] == [
        ("back", Ref("staff", people.clerk)),
        ("report_away", Ref("staff", people.clerk)),
    ]
    (late,) = prompts.due(desk, due_at + timedelta(milliseconds=1))
    assert (late.tone, late.key) == (Tone.LATE, prompt.key)
    assert prompts.next_due(desk, due_at) is None


def test_g5_the_minutes_are_a_setting(desk: Desk) -> None:
    people = gone(desk)
    act_as(desk, people.lead)
    desk.do(change_setting, AWAY_MINUTES, 1)
    assert len(prompts.due(desk, desk.now() + timedelta(minutes=1))) == 1


def test_g5_back_and_reported_end_the_prompt(desk: Desk) -> None:
    people = gone(desk)
    later = desk.now() + timedelta(minutes=16)
    desk.do(service.come_back)
    assert prompts.due(desk, later) == ()
    desk.do(service.leave_post, "去财务")
    act_as(desk, people.lead)
    desk.do(service.report_away, people.clerk)
    assert prompts.due(desk, later) == ()
    assert prompts.next_due(desk, desk.now()) is None


def test_g5_yesterdays_absence_is_no_prompt_of_today(desk: Desk, clock: ManualClock) -> None:
    gone(desk)
    clock.advance(timedelta(days=1))
    assert prompts.due(desk, desk.now()) == ()

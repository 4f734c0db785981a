"""The rail asks to tell hosts, to remind them and to have things back; times are settings."""

from __future__ import annotations

from datetime import timedelta

from desk_app.handouts import prompts, service
from desk_app.handouts.rules import TELL_MINUTES, Way
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Tone
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from tests.databases import SUPERVISOR
from tests.handouts.scene import host, key, lent, parcel


def test_an_idle_desk_is_asked_nothing(desk: Desk) -> None:
    assert prompts.due(desk, desk.now()) == ()
    assert prompts.next_due(desk, desk.now()) is None


def test_a_host_who_was_not_told_is_late_after_the_setting(desk: Desk, clock: ManualClock) -> None:
    desk.act(change_setting, (TELL_MINUTES, 5), operator=SUPERVISOR)
    host_id = host(desk)
    parcel_id = parcel(desk, host_id)
    parcel(desk, host_id, "B2")
    (prompt,) = prompts.due(desk, desk.now())
    assert (prompt.tone, prompt.detail, prompt.actions[0].ref.id) == (Tone.CALM, "王建国", parcel_id)
    assert prompts.next_due(desk, desk.now()) == desk.now() + timedelta(minutes=5)
    clock.advance(timedelta(minutes=6))
    assert prompts.due(desk, desk.now())[0].tone is Tone.LATE


def test_a_parcel_not_fetched_after_days_reminds_its_host(desk: Desk, clock: ManualClock) -> None:
    parcel_id = parcel(desk, host(desk))
    desk.do(service.tell_host, (parcel_id,), Way.PHONE)
    assert prompts.due(desk, desk.now()) == ()
    clock.advance(timedelta(days=3))
    (prompt,) = prompts.due(desk, desk.now())
    assert prompt.key == "handouts.fetch"


def test_things_that_are_overdue_are_asked_for_one_by_one_then_together(desk: Desk, clock: ManualClock) -> None:
    loans = [lent(desk, key(desk, f"K{place}"), hours=place) for place in range(1, 5)]
    assert prompts.due(desk, desk.now()) == ()
    clock.advance(timedelta(hours=2, minutes=1))
    shown = prompts.due(desk, desk.now())
    assert [prompt.actions[0].ref.id for prompt in shown] == loans[:2]
    assert [prompt.tone for prompt in shown] == [Tone.LATE, Tone.LATE]
    assert prompts.next_due(desk, desk.now()) is not None
    clock.advance(timedelta(hours=3))
    (prompt,) = prompts.due(desk, desk.now())
    assert prompt.key == "handouts.back"

"""What the duty line asks for, and of whom."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.duty import prompts, service
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Tone
from desk_app.kernel.work import Desk
from tests.databases import SUPERVISOR
from tests.duty.test_service_rota import MONDAY, NEXT, put
from tests.followup.scene import hire


def keys(desk: Desk) -> list[str]:
    return [prompt.key for prompt in prompts.due(desk, desk.now())]


def test_c13_a_supervisor_hears_of_a_week_nobody_is_set_for(desk: Desk, clock: ManualClock) -> None:
    li = hire(desk, "21", "李明")
    assert keys(desk) == []
    assert prompts.next_due(desk, desk.now()) is None
    desk.operator = SUPERVISOR
    assert keys(desk) == [f"duty.gap:{MONDAY.toordinal()}"]  # a Saturday
    put(desk, MONDAY, li)
    assert keys(desk) == []
    clock.advance(timedelta(days=4))  # Wednesday: the coming week has time until Thursday
    assert keys(desk) == []
    tomorrow = prompts.next_due(desk, desk.now())
    assert tomorrow is not None
    assert tomorrow.astimezone(desk.zone()).date() == date(2026, 11, 26)
    clock.advance(timedelta(days=1))
    assert keys(desk) == [f"duty.gap:{NEXT.toordinal()}"]


def test_c13_whoever_is_asked_hears_of_a_swap(desk: Desk) -> None:
    li, zhang = hire(desk, "21", "李明"), hire(desk, "22", "张敏")
    put(desk, MONDAY, li)
    put(desk, NEXT, zhang)
    wish = desk.act(service.ask_swap, (MONDAY, zhang.staff_id, NEXT), operator=li)
    desk.operator = li
    assert keys(desk) == []
    desk.operator = zhang
    (asked,) = prompts.due(desk, desk.now())
    assert asked.key == f"duty.swap:{wish}"
    assert "11-30" in asked.detail
    assert [action.key for action in asked.actions] == [prompts.AGREE, prompts.DECLINE]


def test_notes_and_hand_overs_reach_the_next_one(desk: Desk, clock: ManualClock) -> None:
    li, zhang = hire(desk, "21", "李明"), hire(desk, "22", "张敏")
    desk.operator = li
    desk.do(service.leave_note, "早班请开窗")
    handed = desk.do(service.hand_over, zhang.staff_id)
    assert keys(desk) == []  # not for oneself
    desk.operator = zhang
    assert keys(desk) == ["duty.note:1", f"duty.hand_over:{handed}"]
    clock.advance(timedelta(hours=2))
    assert prompts.due(desk, desk.now())[1].tone is Tone.LATE


def test_nobody_signed_in_hears_nothing(desk: Desk) -> None:
    desk.operator = None
    assert keys(desk) == []

"""What the rail says about tasks, faults and reports, and to whom."""

from __future__ import annotations

from datetime import timedelta

from desk_app.followup import prompts, service
from desk_app.followup.rules import TaskDraft, TaskKind
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from tests.databases import SUPERVISOR
from tests.followup.scene import hire


def keys(desk: Desk) -> list[str]:
    return [prompt.key for prompt in prompts.due(desk, desk.now())]


def test_g10_a_task_shows_half_an_hour_before_and_is_late_after(desk: Desk, clock: ManualClock) -> None:
    due_at = desk.now() + timedelta(hours=2)
    task_id = desk.do(service.give_task, TaskDraft("清点", due_at))
    assert keys(desk) == []
    assert prompts.next_due(desk, desk.now()) == due_at - timedelta(minutes=30)
    clock.advance(timedelta(minutes=90))
    (soon,) = prompts.due(desk, desk.now())
    assert (soon.key, soon.tone) == (f"followup.task:{task_id}", Tone.CALM)
    clock.advance(timedelta(minutes=30))
    assert prompts.due(desk, desk.now())[0].tone is Tone.CALM  # exactly at due is in time (D6)
    clock.advance(timedelta(seconds=1))
    assert prompts.due(desk, desk.now())[0].tone is Tone.LATE
    assert prompts.next_due(desk, desk.now()) is None


def test_g10_the_receiver_sees_it_others_do_not_and_the_giver_hears_the_result(desk: Desk) -> None:
    lead, clerk = hire(desk, "12", "郑主管", Role.SUPERVISOR), hire(desk, "07", "林晓")
    task_id = desk.act(service.give_task, (TaskDraft("清点", desk.now(), clerk.staff_id),), operator=lead)
    desk.operator = lead
    assert keys(desk) == []
    desk.operator = clerk
    (shown,) = prompts.due(desk, desk.now())
    assert [action.key for action in shown.actions] == ["task_done", "task_take"]
    desk.do(service.finish_task, task_id, "够用")
    assert keys(desk) == []
    desk.operator = lead
    (told,) = prompts.due(desk, desk.now())
    assert (told.key, told.detail) == (f"followup.result:{task_id}", "够用")
    other = desk.act(service.give_task, (TaskDraft("y", desk.now(), clerk.staff_id),), operator=clerk)
    desk.act(service.cancel_task, (other, "重复"), operator=lead)
    desk.operator = clerk
    assert keys(desk) == [f"followup.result:{other}"]


def test_a_return_call_offers_to_ring_with_the_words_to_say(desk: Desk) -> None:
    draft = TaskDraft("未接来电", desk.now(), phone="13812341234", kind=TaskKind.RETURN_CALL)
    desk.do(service.give_task, draft)
    (prompt,) = prompts.due(desk, desk.now())
    assert prompt.actions[0].key == prompts.RING
    assert prompt.phrase
    assert prompt.tone is Tone.SOON


def test_c13_what_comes_first_shows_at_once(desk: Desk) -> None:
    desk.do(service.give_task, TaskDraft("漏水", desk.now() + timedelta(days=2), kind=TaskKind.FIRST))
    assert len(keys(desk)) == 1


def test_g9_a_fault_nobody_was_told_of_presses_and_others_show_at_opening(desk: Desk, clock: ManualClock) -> None:
    fault_id = desk.do(service.notice_fault, "灯不亮", "大堂")
    assert prompts.due(desk, desk.now())[0].actions[0].key == prompts.TELL_FAULT
    desk.do(service.tell_fault, fault_id, "电工")
    assert keys(desk) == []  # a Saturday: closed
    clock.advance(timedelta(hours=42, minutes=45))  # Monday 09:17
    (shown,) = prompts.due(desk, desk.now())
    assert (shown.key, shown.tone) == (f"followup.fault:{fault_id}", Tone.CALM)
    clock.advance(timedelta(hours=1))
    assert keys(desk) == []


def test_k9_those_in_charge_see_what_was_reported_up(desk: Desk) -> None:
    desk.do(service.report_up, Ref("visit", 5), "A012", "主管", "坚持见经理")
    assert keys(desk) == []
    desk.operator = SUPERVISOR
    (shown,) = prompts.due(desk, desk.now())
    assert (shown.ref, shown.actions[0].key) == (Ref("visit", 5), prompts.ANSWER)


def test_nobody_signed_in_sees_nothing(desk: Desk) -> None:
    desk.do(service.notice_fault, "灯不亮", "大堂")
    operator: Operator | None = desk.operator
    desk.operator = None
    assert keys(desk) == []
    desk.operator = operator

"""A duty call walks through C13's steps; what was not solved comes first on the next working day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.duty import offers, queries, service
from desk_app.duty.rules import CallState, ContactDraft, DutyDraft
from desk_app.followup import queries as followup
from desk_app.followup import service as followup_service
from desk_app.followup.rules import Step, TaskKind
from desk_app.kernel import journal, search
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.people.rules import EraseReason, Need, Purpose
from tests.databases import OPERATOR, SUPERVISOR
from tests.duty.test_service_rota import refused
from tests.followup.scene import BOSS, hire

LEAK = DutyDraft("楼道漏水", "李梅", "13812341234", "3 栋 1201", "ms")


@pytest.fixture
def duty(desk: Desk) -> Operator:
    """Somebody on the line; a Saturday afternoon."""
    desk.operator = hire(desk, "21", "李明")
    return desk.operator


def row(duty_call_id: int) -> queries.DutyCallRow:
    found = queries.duty_call(duty_call_id)
    assert found is not None
    return found


def test_c13_what_can_be_solved_on_the_spot_is(desk: Desk, duty: Operator) -> None:
    call_id = desk.do(service.take_call, LEAK)
    assert [call.id for call in queries.open_calls()] == [call_id]
    assert refused(desk, service.solve, call_id, " ", operator=duty) == "duty.no_result"
    desk.do(service.solve, call_id, "已关总阀")
    assert (row(call_id).state, row(call_id).result) == (CallState.SOLVED, "已关总阀")
    assert followup.open_tasks() == ()
    assert refused(desk, service.agree_hours, call_id, operator=duty) == "duty.not_from_here"
    assert [state for state, _, _ in queries.steps_of(call_id)] == [CallState.TAKEN, CallState.SOLVED]
    assert [hit.ref for hit in search.find("漏水", ("duty_call",))] == [Ref("duty_call", call_id)]
    assert queries.duty_call_by_number(row(call_id).number) == call_id
    assert journal.verify() is None


def test_c13_else_question_name_and_contact_are_taken_for_working_hours(desk: Desk, duty: Operator) -> None:
    nameless = desk.do(service.take_call, DutyDraft("漏水"))
    assert refused(desk, service.agree_hours, nameless, operator=duty) == "duty.no_contact"
    assert row(nameless).state is CallState.TAKEN
    call_id = desk.do(service.take_call, LEAK)
    case = followup.task(desk.do(service.agree_hours, call_id))
    assert case is not None
    assert (case.kind, case.name, case.phone, case.to_id) == (TaskKind.FIRST, "李梅", "13812341234", None)
    assert f"{case.due_at.astimezone(desk.zone()):%a %H:%M}" == "Mon 10:00"  # an hour after the next opening
    assert followup.open_tasks()[0].id == case.id
    desk.do(service.solve, call_id, "周一上门修好")
    assert followup.open_tasks() == ()


def test_c13_refused_a_time_is_agreed_and_tried(desk: Desk, clock: ManualClock, duty: Operator) -> None:
    call_id = desk.do(service.take_call, LEAK)
    assert refused(desk, service.agree_time, call_id, desk.now(), operator=duty) == "duty.in_the_past"
    at = desk.now() + timedelta(hours=2)
    task = followup.task(desk.do(service.agree_time, call_id, at))
    assert task is not None
    assert (task.due_at, task.to_id) == (at, duty.staff_id)
    assert row(call_id).agreed_at == at
    assert {found.kind for found in followup.open_tasks()} == {TaskKind.FIRST, TaskKind.ASSIGNED}
    clock.advance(timedelta(hours=3))
    desk.do(followup_service.finish_task, task.id, "没人接")
    first = next(found.id for found in followup.open_tasks() if found.is_first)
    assert desk.do(service.agree_hours, call_id) == first  # one case, however often it moves
    desk.do(service.solve, call_id, "上门修好")
    assert followup.open_tasks() == ()


def test_c13_what_cannot_wait_starts_the_emergency_plan_and_the_caller_is_told(desk: Desk, duty: Operator) -> None:
    plan = [
        desk.act(service.save_contact, (None, ContactDraft("漏水", whom, phone)), operator=SUPERVISOR)
        for whom, phone in (("工程值班", "8021"), ("水务抢修", "96968"))
    ]
    call_id = desk.do(service.take_call, LEAK)
    assert refused(desk, service.start_emergency, call_id, plan, "", operator=duty) == "duty.no_told"
    assert refused(desk, service.start_emergency, call_id, [99], "x", operator=duty) == "duty.nobody_called"
    case = desk.do(service.start_emergency, call_id, plan, "抢修 30 分钟到")
    assert (row(call_id).state, row(call_id).told) == (CallState.EMERGENCY, "抢修 30 分钟到")
    out = followup.escalations_of(Ref("duty_call", call_id))
    assert [(found.step, found.whom) for found in out] == [
        (Step.CALL_OUT, "工程值班 8021"),
        (Step.CALL_OUT, "水务抢修 96968"),
    ]
    found = followup.task(case)
    assert found is not None
    assert found.is_first


def test_c13_during_working_hours_callers_are_pointed_to_the_normal_line(
    desk: Desk, clock: ManualClock, duty: Operator
) -> None:
    call_id = desk.do(service.take_call, LEAK)
    assert refused(desk, service.redirect, call_id, operator=duty) == "duty.not_open"
    clock.advance(timedelta(days=2))  # Monday afternoon
    desk.do(service.redirect, call_id)
    assert row(call_id).state is CallState.REDIRECTED
    assert queries.open_calls() == ()
    assert [call.id for call in queries.calls_since(row(call_id).day)] == [call_id]


def test_c13_a_lapsed_contract_is_marked_and_told_at_hand_over(desk: Desk, duty: Operator) -> None:
    call_id = desk.do(service.take_call, LEAK)
    desk.do(service.mark_lapsed, call_id)
    desk.do(service.mark_lapsed, call_id)
    assert refused(desk, service.mark_lapsed, 99, operator=duty) == "duty.no_such_call"
    other = hire(desk, "22", "张敏")
    handed = desk.do(service.hand_over, other.staff_id, "钥匙在柜台")
    (row_,) = queries.not_taken_over(other.staff_id)
    assert (row_.open_calls, row_.lapsed, row_.note) == (1, 1, "钥匙在柜台")
    assert refused(desk, service.take_over, handed, operator=duty) == "duty.not_for_you"
    desk.act(service.take_over, (handed,), operator=other)
    assert refused(desk, service.take_over, handed, operator=other) == "duty.taken_over"
    assert queries.not_taken_over(other.staff_id) == ()
    desk.act(service.hand_over, (duty.staff_id,), operator=other)
    last = queries.last_hand_over()
    assert last is not None
    assert (last.open_calls, last.lapsed) == (1, 1)  # marked at that very moment: told rather twice than never
    assert refused(desk, service.hand_over, duty.staff_id, operator=duty) == "duty.same_person"
    assert refused(desk, service.hand_over, 999, operator=duty) == "duty.not_here"


def test_notes_reach_the_next_shift_or_one_person(desk: Desk, duty: Operator) -> None:
    other = hire(desk, "22", "张敏")
    mine = desk.do(service.leave_note, "3 号门锁坏", other.staff_id)
    everybodys = desk.do(service.leave_note, "早班请开窗")
    assert [note.id for note in queries.unread_notes(other.staff_id)] == [mine, everybodys]
    assert refused(desk, service.read_note, mine, operator=duty) == "duty.not_for_you"
    desk.act(service.read_note, (mine,), operator=other)
    desk.act(service.read_note, (mine,), operator=other)
    assert [note.id for note in queries.unread_notes(other.staff_id)] == [everybodys]
    assert [note.read_by for note in queries.notes()] == ["", "22"]
    assert refused(desk, service.leave_note, "", operator=duty) == "duty.no_note"
    assert refused(desk, service.leave_note, "x", 999, operator=duty) == "duty.not_here"


def test_the_emergency_plan_is_kept_by_supervisors(desk: Desk) -> None:
    draft = ContactDraft("停电", "电工", "8022")
    assert refused(desk, service.save_contact, None, draft, operator=OPERATOR) == "kernel.not_allowed"
    contact = desk.act(service.save_contact, (None, draft), operator=SUPERVISOR)
    gone = ContactDraft("停电", "电工", "8022", is_active=False)
    desk.act(service.save_contact, (contact, gone), operator=SUPERVISOR)
    assert queries.plan() == ()
    assert len(queries.plan(active_only=False)) == 1
    assert refused(desk, service.save_contact, None, ContactDraft("", "x", "1")) == "duty.no_situation"
    assert refused(desk, service.save_contact, None, ContactDraft("x", "", "1")) == "duty.no_contact"


def test_d16_erasing_a_caller_leaves_the_call_as_a_figure(desk: Desk, duty: Operator) -> None:
    call_id = desk.do(service.take_call, LEAK)
    desk.do(service.agree_hours, call_id)
    person = row(call_id).person_id or 0
    assert offers.needs_of((person,)) == (Need(Purpose.CALL, None),)
    assert offers.matters_of(person)[0][0] == Ref("duty_call", call_id)
    hooks = (service.erase_duty, followup_service.erase_followup)
    desk.act(people.erase, (person, EraseReason.REQUEST, hooks), operator=BOSS)
    assert (row(call_id).name, row(call_id).question, row(call_id).state) == ("", "", CallState.HOURS_AGREED)
    assert search.find("李梅") == ()
    assert journal.verify() is None


def test_c13_contacts_are_moved_within_their_situation_only(desk: Desk) -> None:
    made = [
        desk.act(service.save_contact, (None, ContactDraft(what, whom, "1")), operator=SUPERVISOR)
        for what, whom in (("停电", "a"), ("漏水", "x"), ("停电", "b"))
    ]
    desk.act(service.move_contact, (made[2],), {"up": True}, operator=SUPERVISOR)
    assert [row.whom for row in queries.plan()] == ["b", "a", "x"]
    desk.act(service.move_contact, (made[2],), {"up": True}, operator=SUPERVISOR)
    desk.act(service.move_contact, (made[1],), {"up": False}, operator=SUPERVISOR)
    assert [row.whom for row in queries.plan()] == ["b", "a", "x"]
    with pytest.raises(Refusal, match="no_contact_there"):
        desk.act(service.move_contact, (99,), {"up": True}, operator=SUPERVISOR)

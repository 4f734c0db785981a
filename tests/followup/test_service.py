"""Tasks from given to reported done, faults from noticed to fixed, steps beyond the desk; on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.followup import queries, service
from desk_app.followup.rules import Step, TaskDraft, TaskKind, TaskState
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.people.rules import EraseReason, PersonDraft
from tests.databases import SUPERVISOR, Site
from tests.followup.scene import BOSS, hire


@pytest.fixture
def lead(desk: Desk) -> Operator:
    return hire(desk, "12", "郑主管", Role.SUPERVISOR)


@pytest.fixture
def clerk(desk: Desk) -> Operator:
    who = hire(desk, "07", "林晓")
    desk.operator = who
    return who


def give(desk: Desk, lead: Operator, clerk: Operator, *steps: str) -> int:
    draft = TaskDraft("清点打印纸", desk.now() + timedelta(hours=3), clerk.staff_id, "库房第二层", steps)
    return desk.act(service.give_task, (draft,), operator=lead)


def refused(desk: Desk, use_case: object, *args: object, operator: Operator | None = None, **options: object) -> str:
    with pytest.raises(Refusal) as problem:
        desk.act(use_case, args, options, operator=operator)  # type: ignore[arg-type]
    return problem.value.code


def test_g10_a_task_goes_from_given_to_reported_done_and_the_giver_sees_it(
    desk: Desk, clock: ManualClock, lead: Operator, clerk: Operator
) -> None:
    task_id = give(desk, lead, clerk, "点数", "填表")
    (row,) = queries.tasks_for(clerk.staff_id)
    assert (row.title, row.given_by, row.to_id, row.state) == ("清点打印纸", "12", clerk.staff_id, TaskState.OPEN)
    assert queries.given_to_others(lead.staff_id) == (row,)
    assert queries.given_to_others(clerk.staff_id) == ()
    desk.do(service.see_task, task_id)
    desk.do(service.see_task, task_id)  # the first time counts
    assert refused(desk, service.finish_task, task_id, "够用一月") == "followup.steps_open"
    assert refused(desk, service.tick_step, task_id, 9, is_done=True) == "followup.no_step"
    desk.do(service.tick_step, task_id, 1, is_done=True)
    desk.do(service.tick_step, task_id, 2, is_done=True)
    desk.do(service.tick_step, task_id, 2, is_done=False)
    desk.do(service.tick_step, task_id, 2, is_done=True)
    assert [step.done_by for step in queries.steps_of(task_id)] == ["07", "07"]
    clock.advance(timedelta(hours=1))
    desk.do(service.finish_task, task_id, "够用一月")
    (done,) = queries.to_acknowledge(lead.staff_id)
    assert (done.state, done.result, done.ended_by, done.ended_at) == (TaskState.DONE, "够用一月", "07", desk.now())
    assert refused(desk, service.acknowledge, task_id) == "followup.not_the_giver"
    desk.act(service.acknowledge, (task_id,), operator=lead)
    desk.act(service.acknowledge, (task_id,), operator=lead)
    assert queries.to_acknowledge(lead.staff_id) == queries.given_to_others(lead.staff_id) == ()
    assert [row.id for row in queries.given_by(lead.staff_id)] == [task_id]
    assert queries.task_by_number(done.number) == task_id
    assert queries.task_by_number("0") is None
    assert journal.verify() is None


def test_a_task_that_ended_stays_ended(desk: Desk, lead: Operator, clerk: Operator, database: Site) -> None:
    task_id = give(desk, lead, clerk)
    assert refused(desk, service.acknowledge, task_id) == "followup.not_ended"
    desk.do(service.finish_task, task_id, "好了")
    assert refused(desk, service.finish_task, task_id, "again") == "followup.ended"
    assert refused(desk, service.tick_step, task_id, 1, is_done=True) == "followup.ended"
    assert refused(desk, service.finish_task, 999, "x") == "followup.no_task"


def test_a_task_may_be_handed_on_and_taken_back(desk: Desk, lead: Operator, clerk: Operator) -> None:
    other = hire(desk, "08", "吴敏")
    task_id = give(desk, lead, clerk)
    desk.do(service.hand_on, task_id, other.staff_id, "下班")
    assert queries.tasks_for(clerk.staff_id) == ()
    desk.do(service.hand_on, task_id, None)
    assert [row.id for row in queries.tasks_for(clerk.staff_id)] == [task_id]
    assert refused(desk, service.hand_on, task_id, 999) == "followup.no_receiver"
    assert refused(desk, service.cancel_task, task_id, "不用了") == "followup.not_the_giver"
    desk.act(service.cancel_task, (task_id, "不用了"), operator=lead)
    row = queries.task(task_id)
    assert row is not None
    assert (row.state, row.result, row.acknowledged_at) == (TaskState.CANCELLED, "不用了", desk.now())


def test_a_supervisor_may_cancel_what_somebody_else_gave(desk: Desk, lead: Operator, clerk: Operator) -> None:
    task_id = desk.do(service.give_task, TaskDraft("x", desk.now()))
    desk.act(service.cancel_task, (task_id, "重复"), operator=lead)
    assert [row.id for row in queries.to_acknowledge(clerk.staff_id)] == [task_id]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        ({"title": " \0"}, "followup.no_title"),
        ({"title": "x" * 201}, "followup.too_long"),
        ({"title": "x", "steps": ("y",) * 31}, "followup.too_many_steps"),
        ({"title": "x", "to_id": 999}, "followup.no_receiver"),
        ({"title": "x", "phone": "1" * 61}, "followup.too_long"),
    ],
)
def test_a_task_must_say_what_and_for_whom(desk: Desk, draft: dict[str, object], code: str) -> None:
    assert refused(desk, service.give_task, TaskDraft(due_at=desk.now(), **draft)) == code  # type: ignore[arg-type]


def test_c13_what_comes_first_stands_before_what_is_due_earlier(desk: Desk) -> None:
    later = desk.now() + timedelta(days=1)
    desk.do(service.give_task, TaskDraft("heute", desk.now()))
    first = desk.do(service.give_task, TaskDraft("漏水", later, kind=TaskKind.FIRST), Ref("duty_call", 4))
    assert queries.open_tasks()[0].id == first
    assert [row.id for row in queries.tasks_from(Ref("duty_call", 4))] == [first]


def test_g9_a_fault_goes_from_noticed_to_fixed(desk: Desk, clock: ManualClock) -> None:
    since = desk.now() - timedelta(hours=2)
    fault_id = desk.do(service.notice_fault, "电话有杂音", "3 号台", since_at=since)
    (row,) = queries.open_faults()
    assert (row.since_at, row.noticed_by, row.told_at) == (since, "07", None)
    desk.do(service.tell_fault, fault_id, "工程部 孙工")
    clock.advance(timedelta(hours=4))
    desk.do(service.fix_fault, fault_id, "换了听筒线")
    fixed = queries.fault(fault_id)
    assert fixed is not None
    assert (fixed.told_to, fixed.fixed_at, fixed.remark) == ("工程部 孙工", desk.now(), "换了听筒线")
    assert queries.open_faults() == ()
    assert queries.fault_by_number(fixed.number) == fault_id
    assert queries.fault_by_number("0") is None
    assert refused(desk, service.fix_fault, fault_id) == "followup.fixed"
    assert refused(desk, service.tell_fault, 999, "x") == "followup.no_fault"


def test_g9_a_fault_says_what_and_where_and_may_be_told_at_once(desk: Desk) -> None:
    assert refused(desk, service.notice_fault, "", "x") == "followup.no_what"
    assert refused(desk, service.notice_fault, "x", "") == "followup.no_place"
    later = desk.now() + timedelta(minutes=1)
    assert refused(desk, service.notice_fault, "x", "y", since_at=later) == "followup.in_the_future"
    desk.do(service.notice_fault, "灯不亮", "大堂", told_to="电工")
    assert queries.open_faults()[0].told_to == "电工"


def test_g3_each_step_beyond_the_desk_is_kept_with_time_and_person(desk: Desk, clock: ManualClock) -> None:
    ref = Ref("visit", 5)
    desk.do(service.chase, ref, "A012", "工程部")
    desk.do(service.refuse, ref, "A012", "证件不齐，不符合流程")
    desk.do(service.call_out, ref, "A012", "保安、急救", "客人摔倒")
    steps = queries.escalations_of(ref)
    assert [(row.step, row.staff_number, row.at) for row in steps] == [
        (step, "07", desk.now()) for step in (Step.CHASE, Step.REFUSE, Step.CALL_OUT)
    ]
    assert refused(desk, service.refuse, ref, "A012", " ") == "followup.no_reason"
    assert refused(desk, service.call_out, ref, "A012", "", "x") == "followup.no_whom"


def test_k9_a_report_up_is_answered_within_three_working_days_by_somebody_in_charge(
    desk: Desk, clock: ManualClock
) -> None:
    ref = Ref("visit", 5)
    report = desk.do(service.report_up, ref, "A012", "主管", "客人坚持见经理")
    (row,) = queries.open_reports()
    # Saturday: Monday, Tuesday, Wednesday; due at its close (D3).
    assert f"{row.due_at.astimezone(desk.zone()):%a %H:%M}" == "Wed 18:00"
    assert refused(desk, service.answer_report, report, "已联系") == "kernel.not_allowed"
    assert refused(desk, service.answer_report, report, "", operator=SUPERVISOR) == "followup.no_answer"
    desk.act(service.answer_report, (report, "经理已致电"), operator=SUPERVISOR)
    assert queries.open_reports() == ()
    assert queries.escalations_of(ref)[0].answer == "经理已致电"
    assert refused(desk, service.answer_report, report, "x", operator=SUPERVISOR) == "followup.answered_already"


def test_d16_erasing_a_person_takes_the_words_and_leaves_the_figures(desk: Desk) -> None:
    person = desk.do(people.add_person, PersonDraft(name="李梅", phones=("13812341234",)))
    draft = TaskDraft("回电李梅", desk.now(), name="李梅", phone="13812341234", person_id=person, steps=("拨号",))
    task_id = desk.do(service.give_task, draft)
    ref = Ref("call", 3)
    desk.do(service.report_up, ref, "李梅", "主管", "李梅投诉", person_id=person)
    desk.act(people.erase, (person, EraseReason.REQUEST, (service.erase_followup,)), operator=BOSS)
    row = queries.task(task_id)
    assert row is not None
    assert (row.title, row.phone, row.person_id) == ("", "", person)
    assert queries.steps_of(task_id) == ()
    assert queries.escalations_of(ref)[0].why == ""
    assert journal.verify() is None

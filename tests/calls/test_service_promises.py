"""Promises: due when the rule says, chased, delayed, kept or late; each breach written and passed up once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft, Kind, Outcome, PromiseEvent, PromiseState, State, Way
from desk_app.followup import queries as followup
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.calls.test_service import LI, refused, row, taken


def promised(desk: Desk, clock: ManualClock, kind: Kind = Kind.ENQUIRY) -> int:
    draft = CallDraft("13812341234", "李梅", "ms", subject="会籍转让", kind=kind, is_read_back=True)
    return desk.do(service.promise, taken(desk, clock), draft, Way.PHONE)


def owed(promise_id: int) -> queries.PromiseRow:
    found = queries.promise(promise_id)
    assert found is not None
    return found


def local(desk: Desk, promise_id: int) -> str:
    return f"{owed(promise_id).due_at.astimezone(desk.zone()):%a %m-%d %H:%M}"


@pytest.mark.parametrize(
    ("kind", "due"),
    [(Kind.ENQUIRY, "Wed 11-25 18:00"), (Kind.REQUEST, "Tue 11-24 18:00"), (Kind.SUGGESTION, "Tue 11-24 18:00")],
)
def test_c4_an_enquiry_is_answered_in_three_working_days_anything_else_in_two(
    desk: Desk, clock: ManualClock, kind: Kind, due: str
) -> None:
    promise_id = promised(desk, clock, kind)  # on a Saturday
    assert local(desk, promise_id) == due
    call = row(owed(promise_id).call_id)
    assert (call.state, call.outcome) == (State.PROMISED, Outcome.PROMISED)
    assert [step.event for step in queries.steps_of_promise(promise_id)] == [PromiseEvent.MADE]


def test_c4_the_due_time_explains_itself(desk: Desk, clock: ManualClock) -> None:
    days = queries.due_days(promised(desk, clock))
    assert [(f"{day.day:%a}", day.is_working) for day in days] == [
        ("Sat", False),
        ("Sun", False),
        ("Mon", True),
        ("Tue", True),
        ("Wed", True),
    ]
    assert sum(day.minutes for day in days) == 3 * 9 * 60


def test_c4_a_promise_may_be_earlier_than_the_rule_never_later(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    late = desk.now() + timedelta(days=9)
    assert refused(desk, service.promise, call_id, LI, Way.PHONE, late) == "calls.too_late"
    assert refused(desk, service.promise, call_id, LI, Way.PHONE, desk.now()) == "calls.in_the_past"
    soon = desk.now() + timedelta(hours=1)
    promise_id = desk.do(service.promise, call_id, LI, Way.PHONE, soon)
    assert owed(promise_id).due_at == soon


def test_c6_nothing_is_promised_without_a_number_that_was_read_back(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    nameless = CallDraft(subject="x", is_read_back=True)
    assert refused(desk, service.promise, call_id, nameless, Way.PHONE) == "calls.no_number"
    unread = CallDraft("13812341234", subject="x")
    assert refused(desk, service.promise, call_id, unread, Way.PHONE) == "calls.not_read_back"
    assert row(call_id).state is State.ANSWERED
    desk.do(service.promise, call_id, nameless, Way.VISIT)


@pytest.mark.parametrize(("late_by", "state"), [(0, PromiseState.KEPT), (1, PromiseState.LATE)])
def test_d6_exactly_at_due_is_in_time_a_moment_later_is_not(
    desk: Desk, clock: ManualClock, late_by: int, state: PromiseState
) -> None:
    promise_id = promised(desk, clock)
    clock.advance(owed(promise_id).due_at - desk.now() + timedelta(milliseconds=late_by))
    assert desk.do(service.keep_promise, promise_id, "材料已说明") is (late_by == 0)
    assert owed(promise_id).state is state
    assert row(owed(promise_id).call_id).state.value == state.value
    assert refused(desk, service.keep_promise, promise_id, "x") == "calls.promise_ended"
    figures = queries.figures(queries.calls_of_day(row(owed(promise_id).call_id).day)[0].day, desk.today())
    assert (figures.kept, figures.kept_late) == ((1, 0) if late_by == 0 else (0, 1))


def test_c5_a_second_call_on_the_matter_finds_it_and_is_counted(desk: Desk, clock: ManualClock) -> None:
    promise_id = promised(desk, clock)
    again = taken(desk, clock)
    (open_now,) = queries.open_promises_to("+86 138 1234 1234")
    assert (open_now.id, open_now.subject) == (promise_id, "会籍转让")
    assert desk.do(service.chase, promise_id, again) == 1
    assert desk.do(service.chase, promise_id) == 2
    assert (owed(promise_id).chased, row(again).about_id) == (2, promise_id)


def test_c4_what_cannot_be_solved_in_time_is_delayed_with_an_apology_by_two_working_days(
    desk: Desk, clock: ManualClock
) -> None:
    promise_id = promised(desk, clock)
    clock.advance(timedelta(days=3))  # Tuesday
    first = owed(promise_id).due_at
    desk.do(service.delay_promise, promise_id, "等合同附件")
    assert local(desk, promise_id) == "Thu 11-26 18:00"
    assert (owed(promise_id).first_due_at, owed(promise_id).progress) == (first, "等合同附件")
    assert refused(desk, service.delay_promise, promise_id, " ") == "calls.no_reason"
    assert refused(desk, service.delay_promise, promise_id, "x" * 2001) == "calls.too_long"
    assert refused(desk, service.delay_promise, 99, "x") == "calls.no_such_promise"
    clock.advance(timedelta(days=1, hours=5))
    desk.do(service.keep_promise, promise_id, "好")
    assert owed(promise_id).state is PromiseState.KEPT


def test_c4_a_late_answer_is_passed_up_once_and_the_breach_stays(desk: Desk, clock: ManualClock) -> None:
    promise_id = promised(desk, clock)
    due_at = owed(promise_id).due_at
    clock.advance(due_at - desk.now())
    assert not queries.has_unwritten_breach(desk.now())
    assert desk.as_program(service.escalate_late) == 0
    clock.advance(timedelta(seconds=1))
    assert queries.has_unwritten_breach(desk.now())
    assert desk.as_program(service.escalate_late) == 1
    assert desk.as_program(service.escalate_late) == 0
    (report,) = followup.escalations_of(Ref("promise", promise_id))
    assert (report.subject, report.staff_number) == ("会籍转让", "0")
    desk.do(service.delay_promise, promise_id, "已致歉")
    assert desk.do(service.keep_promise, promise_id, "好") is False
    assert (owed(promise_id).state, owed(promise_id).breached_at) == (PromiseState.LATE, due_at)
    events = [step.event for step in queries.steps_of_promise(promise_id)]
    assert events == [PromiseEvent.MADE, PromiseEvent.BREACHED, PromiseEvent.DELAYED, PromiseEvent.KEPT]


def test_a_delay_after_the_due_time_does_not_hide_it(desk: Desk, clock: ManualClock) -> None:
    promise_id = promised(desk, clock)
    due_at = owed(promise_id).due_at
    clock.advance(timedelta(days=7))
    desk.do(service.delay_promise, promise_id, "已致歉")
    assert owed(promise_id).breached_at == due_at


def test_an_answer_nobody_wants_any_more_is_withdrawn_with_the_reason(desk: Desk, clock: ManualClock) -> None:
    promise_id = promised(desk, clock)
    assert refused(desk, service.withdraw_promise, promise_id, "") == "calls.no_reason"
    desk.do(service.withdraw_promise, promise_id, "客户自行办妥")
    assert owed(promise_id).state is PromiseState.WITHDRAWN
    assert row(owed(promise_id).call_id).state is State.DONE
    assert queries.open_promises() == ()

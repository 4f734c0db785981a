"""The course of a case from receipt to one of its ends, on both databases (K1-K9, invariant 13)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.complaints import queries, service
from desk_app.complaints.rules import ClockKind, ClockState, End, Liability, Reached, ReplyWay, Severity, State
from desk_app.kernel import journal
from desk_app.kernel.database import value
from desk_app.kernel.refusal import Refusal
from tests.complaints.house import CHIEF, CLERK, COLLEAGUE, House, at, clock_of, refused


def test_a_complaint_goes_from_the_desk_to_the_department_and_back_to_the_customer(house: House) -> None:
    case_id = house.take()
    assert house.page(case_id).state is State.RECEIVED
    house.by(CLERK, service.classify, case_id, Liability.LIABLE, "灯确实坏了")
    house.later(minutes=6)
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    house.later(minutes=5)
    house.by(CLERK, service.accept, case_id, "孙工")
    house.by(CLERK, service.start_work, case_id)
    house.later(minutes=60)
    house.by(CLERK, service.give_result, case_id, "换了灯管", solver="3012", cause="未转达", measure="当天回复")
    assert house.page(case_id).state is State.CALL_BACK
    house.later(minutes=20)
    assert house.satisfied(case_id) is State.CLOSED
    page = house.page(case_id)
    assert (page.ended_as, page.satisfaction, page.cause, page.measure) == (
        End.SATISFIED,
        "satisfied",
        "未转达",
        "当天回复",
    )
    assert {clock.state for clock in page.clocks} == {ClockState.KEPT}
    assert value("SELECT COUNT(*) FROM clock_breach") == 0
    assert value("SELECT COUNT(*) FROM call WHERE outcome = 'solved'") == 1
    assert value("SELECT COUNT(*) FROM print_job WHERE form = 'complaint_slip'") == 1
    assert journal.verify() is None


def test_k4_2_reply_time_and_way_are_required_or_declined(house: House) -> None:
    with refused("reply_missing"):
        house.take(reply_way=None, reply_by=None)
    with refused("reply_past"):
        house.take(reply_by=house.clock.now() - timedelta(minutes=1))
    declined = house.page(house.take(reply_way=ReplyWay.DECLINED, reply_by=None))
    assert declined.declines_call_back
    with refused("no_way_to_answer"):
        house.take(phone="", reply_way=ReplyWay.TELEPHONE)


def test_k4_3_ten_minutes_to_the_department_and_ten_more_to_react(house: House) -> None:
    case_id = house.liable()
    assert clock_of(house, case_id, ClockKind.DISPATCH).due_at == at(23, 10, 10)
    house.later(minutes=10)
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    assert clock_of(house, case_id, ClockKind.DISPATCH).state is ClockState.KEPT  # exactly at due is in time (D6)
    assert clock_of(house, case_id, ClockKind.REACTION).due_at == at(23, 10, 20)
    house.later(minutes=10, milliseconds=1)
    house.by(CLERK, service.accept, case_id)
    late = clock_of(house, case_id, ClockKind.REACTION)
    assert (late.state, late.is_breached, late.department) == (ClockState.LATE, True, "工程部")


def test_k4_3_a_late_result_is_charged_to_who_delayed(house: House) -> None:
    slow_desk, slow_department = house.liable(), house.liable()
    house.by(CLERK, service.dispatch, slow_department, house.engineering)
    house.by(CLERK, service.accept, slow_department)
    house.later(minutes=60)
    house.by(CLERK, service.dispatch, slow_desk, house.engineering)  # 50 minutes too late
    house.by(CLERK, service.accept, slow_desk)
    house.later(hours=2)  # 13:00, an hour over… and the desk lost 50 minutes of it
    for case_id in (slow_desk, slow_department):
        house.by(CLERK, service.give_result, case_id, "好了", solver="3012")
    assert clock_of(house, slow_department, ClockKind.RESULT).owner.value == "department"
    assert clock_of(house, slow_desk, ClockKind.RESULT).owner.value == "department"
    third = house.liable()
    house.later(minutes=60)
    house.by(CLERK, service.dispatch, third, house.engineering)
    house.by(CLERK, service.accept, third)
    house.later(minutes=65)
    house.by(CLERK, service.give_result, third, "好了", solver="3012")
    assert clock_of(house, third, ClockKind.RESULT).owner.value == "desk"


def test_k4_4_two_hours_or_two_working_days_from_the_receipt(house: House) -> None:
    assert clock_of(house, house.take(), ClockKind.RESULT).due_at == at(23, 12)
    major = house.take(is_injury=True)
    house.by(CHIEF, service.confirm_major, major)
    assert clock_of(house, major, ClockKind.RESULT).due_at == at(25, 18)


def test_d2_what_comes_after_hours_is_due_in_the_first_minutes_of_the_next_opening(house: House) -> None:
    house.go(at(27, 20, 30))  # Friday night
    case_id = house.take()
    assert clock_of(house, case_id, ClockKind.DISPATCH).due_at == at(30, 9, 10)
    assert clock_of(house, case_id, ClockKind.RESULT).due_at == at(30, 11)


def test_d17_raising_keeps_the_earlier_due_and_its_breach_and_lowering_brings_nothing_back(house: House) -> None:
    case_id = house.accepted()
    house.go(at(23, 12, 30))  # half an hour over the two hours
    house.by(CLERK, service.confirm_major, case_id, "客户受伤")
    first, second = [clock for clock in house.page(case_id).clocks if clock.kind is ClockKind.RESULT]
    assert (first.state, first.is_breached, first.due_at) == (ClockState.LATE, True, at(23, 12))
    assert (second.state, second.due_at) == (ClockState.RUNNING, at(25, 18))
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        house.by(CLERK, service.lower, case_id, "看错")
    house.by(CHIEF, service.lower, case_id, "核实后不属重大")
    assert clock_of(house, case_id, ClockKind.RESULT).due_at == at(25, 18)
    assert house.page(case_id).severity is Severity.GENERAL


def test_k2_conditions_are_proposed_and_confirmed_or_declined_by_a_supervisor(house: House) -> None:
    case_id = house.take(is_injury=True)
    assert house.page(case_id).is_proposed_major
    assert house.page(case_id).severity is Severity.GENERAL
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        house.by(CLERK, service.decline_major, case_id, "小伤")
    with refused("no_reason"):
        house.by(CHIEF, service.decline_major, case_id, " ")
    house.by(CHIEF, service.decline_major, case_id, "只是擦伤")
    page = house.page(case_id)
    assert (page.is_proposed_major, page.severity) == (False, Severity.GENERAL)


def test_d5_the_fifth_different_customer_makes_the_matter_major(house: House) -> None:
    first = house.take(phone="13800000001", name="一")
    phones = ("+86 138 0000 0001", "13800000002", "13800000003", "13800000004")
    for name, phone in zip("二三四五", phones, strict=True):
        other = house.take(phone=phone, name=name)
        house.by(CLERK, service.join, other, first)
    anonymous = house.take(is_anonymous=True, name="", phone="", reply_way=None, reply_by=None)
    house.by(CLERK, service.join, anonymous, first)
    matter_id = house.page(first).matter_id
    assert matter_id is not None
    row = queries.matter(matter_id)
    assert row is not None
    assert (row.customers, len(row.cases)) == (4, 6)
    assert not house.page(first).is_proposed_major
    fifth = house.take(is_anonymous=True, name="", phone="", reply_way=None, reply_by=None)
    house.by(CLERK, service.join, fifth, first, is_other_person=True)
    assert all(house.page(case_id).is_proposed_major for case_id, _, _ in row.cases)
    assert house.page(fifth).is_proposed_major


def test_k1_on_site_the_result_clock_stands_still_until_it_is_found_out(house: House) -> None:
    case_id = house.take()
    house.later(minutes=30)
    house.by(CLERK, service.look_on_site, case_id, at(24, 15), "客户、工程部孙工")
    assert house.page(case_id).state is State.ON_SITE
    house.go(at(24, 15, 10))
    house.by(CLERK, service.found_on_site, case_id, "镇流器老化，属我方设施。")
    assert house.page(case_id).state is State.RECEIVED
    assert clock_of(house, case_id, ClockKind.RESULT).due_at == at(24, 16, 40)


def test_k1_nobody_is_late_with_a_slip_that_waits_for_the_finding_on_site(house: House) -> None:
    case_id = house.take()
    house.later(minutes=4)
    house.by(CLERK, service.look_on_site, case_id, at(23, 15), "客户、工程部孙工")
    house.go(at(23, 15))
    house.by(CLERK, service.found_on_site, case_id, "镇流器老化，属我方设施。")
    assert clock_of(house, case_id, ClockKind.DISPATCH).due_at == at(23, 15, 6)
    house.by(CLERK, service.look_on_site, case_id, at(23, 17), "客户")
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    clocks = {clock.kind: clock.state for clock in house.page(case_id).clocks}
    assert clocks[ClockKind.RESULT] is ClockState.RUNNING, "a slip that went out is waited for"
    assert clocks[ClockKind.DISPATCH] is ClockState.KEPT


def test_a_pause_moves_what_was_left_and_a_missed_due_stays(house: House) -> None:
    case_id = house.accepted()
    house.later(minutes=30)
    house.by(CLERK, service.pause, case_id, "等配件")
    house.go(at(24, 11))
    house.by(CLERK, service.resume, case_id)
    assert clock_of(house, case_id, ClockKind.RESULT).due_at == at(24, 12, 30)
    house.go(at(24, 13))
    house.by(CLERK, service.pause, case_id, "客户不在家")
    house.later(hours=1)
    house.by(CLERK, service.give_result, case_id, "好了", solver="3012")
    assert clock_of(house, case_id, ClockKind.RESULT).state is ClockState.LATE


def test_k4_5_the_call_back_is_due_two_working_days_after_the_result_and_not_by_the_solver(house: House) -> None:
    case_id = house.solved(solver="1031")
    assert clock_of(house, case_id, ClockKind.CALL_BACK).due_at == at(25, 18)
    with refused("solver_calls"):
        house.by(COLLEAGUE, service.log_call_back, case_id, Reached.SATISFIED)
    major = house.solved()
    house.by(CHIEF, service.confirm_major, major)
    with refused("supervisor_calls"):
        house.by(COLLEAGUE, service.log_call_back, major, Reached.SATISFIED)
    assert house.satisfied(major, CHIEF) is State.CLOSED


def test_k4_6_not_satisfied_opens_the_next_round_with_fresh_clocks(house: House) -> None:
    case_id = house.solved()
    with refused("no_words"):
        house.by(COLLEAGUE, service.log_call_back, case_id, Reached.DISSATISFIED)
    house.go(at(24, 14))
    house.by(COLLEAGUE, service.log_call_back, case_id, Reached.DISSATISFIED, "还是闪")
    page = house.page(case_id)
    assert (page.state, page.round) == (State.REOPENED, 2)
    assert clock_of(house, case_id, ClockKind.RESULT).due_at == at(24, 16)
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    house.by(CLERK, service.accept, case_id)
    house.by(CLERK, service.give_result, case_id, "换了整流器", solver="3012")
    assert house.satisfied(case_id) is State.CLOSED
    assert house.page(case_id).round == 2

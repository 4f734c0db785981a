"""Beyond the desk: authorities, emergencies, customers who ask again, whole matters, call-back sheets (K6, G3, C5, K4.5)."""

from __future__ import annotations

import json

import pytest

from desk_app.complaints import queries, service
from desk_app.complaints.rules import ClockKind, ClockState, Condition, Doing, Severity, State, offered
from desk_app.followup import queries as followup
from desk_app.kernel.database import rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.paper.forms import load_form
from desk_app.paper.job import unknown_facts
from tests.complaints.house import CHIEF, CLERK, House, at, clock_of, refused


def test_k6_an_authority_s_deadline_runs_from_the_desk_and_a_later_one_replaces_it(house: House) -> None:
    case_id = house.accepted()
    with refused("reply_past"):
        house.by(CLERK, service.delegate, case_id, "消协", "书面", at(23, 9))
    house.by(CLERK, service.delegate, case_id, "消协", "书面", at(25, 12))
    house.by(CLERK, service.delegate, case_id, "消协", "书面", at(27, 12))
    page = house.page(case_id)
    first, second = (clock for clock in page.clocks if clock.kind is ClockKind.AUTHORITY)
    assert (first.state, second.state, second.due_at) == (ClockState.VOID, ClockState.RUNNING, at(27, 12))
    assert (page.authority, page.authority_form, page.conditions) == ("消协", "书面", (Condition.AUTHORITY,))


def test_k6_the_authority_waits_as_well_while_the_case_is_paused(house: House) -> None:
    case_id = house.accepted()
    house.by(CLERK, service.pause, case_id, "等配件")
    house.by(CLERK, service.delegate, case_id, "消协", "", at(25, 12))
    assert clock_of(house, case_id, ClockKind.AUTHORITY).state is ClockState.PAUSED


def test_k6_a_deadline_that_has_passed_is_not_taken_down(house: House) -> None:
    with refused("reply_past"):
        house.take(authority="消协", authority_due=at(23, 9))


def test_g3_an_emergency_calls_any_department_and_is_on_record(house: House) -> None:
    case_id = house.take(is_injury=True)
    house.by(CLERK, service.call_out, case_id, "工程部", "电梯困人")
    (row,) = followup.escalations_of(Ref("complaint", case_id))
    assert (row.whom, row.why) == ("工程部", "电梯困人")
    assert any(event.what == "called_out" and event.text == "电梯困人" for event in house.page(case_id).course)
    with pytest.raises(Refusal):
        house.by(CLERK, service.call_out, case_id, "", "电梯困人")


def test_c5_who_asks_again_is_counted_and_the_department_is_pressed(house: House) -> None:
    case_id = house.take()
    assert house.by(CLERK, service.customer_asked, case_id) == 1
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    assert house.by(CLERK, service.customer_asked, case_id) == 2
    assert house.page(case_id).chased == 2


def test_k2_one_word_makes_the_whole_matter_major(house: House) -> None:
    cases = [house.take(name=f"客{n}", phone=f"1390000000{n}") for n in range(5)]
    for case_id in cases[1:]:
        house.by(CLERK, service.join, case_id, cases[0])
    house.by(CLERK, service.confirm_major, cases[2], "五位客户", whole_matter=True)
    assert {house.page(case_id).severity for case_id in cases} == {Severity.MAJOR}
    assert {clock_of(house, case_id, ClockKind.RESULT).due_at for case_id in cases} == {at(25, 18)}
    assert queries.proposed_beside(house.page(cases[0]).matter_id, cases[0]) == ()


def test_k4_3_a_matter_is_handed_over_with_a_slip_for_each_case(house: House) -> None:
    cases = [house.take(name=f"客{n}", phone=f"1390000000{n}") for n in range(3)]
    for case_id in cases[1:]:
        house.by(CLERK, service.join, case_id, cases[0])
    alone = house.take(name="别人", phone="13700000000")
    assert house.by(CLERK, service.dispatch_matter, cases[0], house.engineering) == 3
    assert {house.page(case_id).state for case_id in cases} == {State.DISPATCHED}
    assert house.page(alone).state is State.RECEIVED
    assert int(value("SELECT COUNT(*) FROM print_job WHERE form = 'complaint_slip'")) == 3
    assert house.by(CLERK, service.dispatch_matter, alone, house.sales) == 1


def test_k4_5_the_call_back_sheet_is_printed_with_the_words_to_begin_with(house: House) -> None:
    case_id = house.accepted()
    with refused("nothing_owed"):
        house.by(CLERK, service.print_call_back, case_id)
    house.by(CLERK, service.give_result, case_id, "换好了", solver="3012")
    house.by(CLERK, service.print_call_back, case_id, "周先生您好")
    ((text, number),) = rows(
        "SELECT f.facts, j.number FROM print_job_facts f JOIN print_job j ON j.id = f.id WHERE form = 'callback_sheet'"
    )
    told = json.loads(text)
    assert unknown_facts(load_form("callback_sheet").form, told) == []
    assert (told["phrase"], told["solved_by"], told["phone"]) == ("周先生您好", "3012", "13805712231")
    assert queries.case_by_number(number) == case_id


def test_every_open_complaint_offers_the_ways_beyond_the_desk(house: House) -> None:
    page = house.page(house.take())
    plain = {"is_silent": False, "is_passed_up": False, "owes_sample": False}
    acts = offered(page.kind, page.liability, page.state, **plain)
    assert {Doing.CALL_OUT, Doing.REPORT_UP, Doing.REFUSE, Doing.DELEGATE, Doing.ASKED, Doing.JOIN} <= set(acts)
    joined = offered(page.kind, page.liability, page.state, **plain, is_joined=True)
    assert Doing.LEAVE in joined
    assert Doing.JOIN not in joined
    owed = house.page(house.solved())
    assert Doing.SHEET in offered(owed.kind, owed.liability, owed.state, **plain)


def test_k3_the_authority_table_lists_what_departments_decide(house: House) -> None:
    from desk_app.complaints.rules import Authority
    from tests.complaints.house import BOSS

    assert queries.authorities() == {}
    house.by(BOSS, service.save_authority, house.sales, Authority(general=True))
    with pytest.raises(Refusal):
        house.by(CHIEF, service.save_authority, house.sales, Authority(general=True, major=True))
    assert queries.authorities() == {house.sales: Authority(general=True)}

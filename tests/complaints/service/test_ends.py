"""How cases end, what is beside the course, paper forms, drafts: on both databases (K4.7-K9, invariant 13)."""

from __future__ import annotations

import pytest

from desk_app.complaints import queries, service
from desk_app.complaints.rules import ClockKind, ClockState, End, Kind, Liability, Reached, State
from desk_app.kernel.database import rows
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Operator, Role
from tests.complaints.house import BOSS, CHIEF, CLERK, COLLEAGUE, INK, House, at, clock_of, refused


def test_k4_7_anonymous_is_closed_without_a_call_back_and_noted(house: House) -> None:
    case_id = house.solved(is_anonymous=True, name="", phone="", reply_way=None, reply_by=None)
    assert house.page(case_id).state is State.RESULT
    house.by(CLERK, service.close_silent, case_id, "客户不愿留名")
    assert house.page(case_id).ended_as is End.NO_CALL_BACK
    named = house.solved()
    with refused("no_such_end"):
        house.by(CLERK, service.close_silent, named)
    house.by(COLLEAGUE, service.log_call_back, named, Reached.REFUSED)
    assert (house.page(named).ended_as, house.page(named).declines_call_back) == (End.NO_CALL_BACK, True)


def test_d12_three_attempts_in_three_half_days_are_unreachable(house: House) -> None:
    case_id = house.solved()
    for moment in (at(23, 11), at(23, 11, 30), at(23, 14)):
        house.go(moment)
        assert house.by(COLLEAGUE, service.log_call_back, case_id, Reached.NO_ANSWER) is State.CALL_BACK
    house.go(at(24, 9, 30))
    assert house.by(COLLEAGUE, service.log_call_back, case_id, Reached.BUSY) is State.CLOSED
    page = house.page(case_id)
    assert (page.ended_as, page.call_backs[-1].is_unreachable) == (End.UNREACHABLE, True)


def test_k5_not_liable_has_its_own_short_path_without_blame(house: House) -> None:
    case_id = house.take()
    house.by(CLERK, service.classify, case_id, Liability.NOT_LIABLE, "邻居的灯，不在服务范围")
    assert {clock.state for clock in house.page(case_id).clocks if clock.kind is not ClockKind.REPLY} == {
        ClockState.VOID
    }
    house.by(CLERK, service.explained, case_id, "已说明并帮忙联系邻居，已解决。")
    assert house.page(case_id).ended_as is End.EXPLAINED


def test_k6_assistance_gives_the_utility_and_closes_on_the_signature(house: House) -> None:
    water = house.by(CHIEF, service.save_utility, None, "自来水公司", "96116")
    case_id = house.take(matter="停水")
    with refused("not_assistance"):
        house.by(CLERK, service.give_utility, case_id, water)
    house.by(CLERK, service.classify, case_id, Liability.ASSISTANCE, "公用事业")
    house.by(CLERK, service.give_utility, case_id, water)
    with refused("not_signed"):
        house.by(CLERK, service.sign, case_id, type(INK)(()), "已通水")
    house.by(CLERK, service.sign, case_id, INK, "已通水")
    page = house.page(case_id)
    assert (page.state, page.ended_as, page.utility) == (State.CLOSED, End.SIGNED, "自来水公司 96116")
    assert page.signature == INK.strokes


def test_k3_grave_cases_from_outside_are_the_general_managers(house: House) -> None:
    case_id = house.take(is_injury=True)
    house.by(CHIEF, service.confirm_major, case_id)
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        house.by(CHIEF, service.classify, case_id, Liability.LIABLE, "属实")
    house.by(BOSS, service.classify, case_id, Liability.LIABLE, "属实")
    assert house.page(case_id).liability is Liability.LIABLE


def test_no_result_before_acceptance_and_classification(house: House) -> None:
    case_id = house.take()
    with refused("classify_first"):
        house.by(CLERK, service.give_result, case_id, "好了")
    house.by(CLERK, service.classify, case_id, Liability.LIABLE, "属实")
    with refused("accept_first"):
        house.by(CLERK, service.give_result, case_id, "好了")
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    with refused("accept_first"):
        house.by(CLERK, service.give_result, case_id, "好了")


def test_g3_k9_chase_report_up_and_refuse_are_kept_and_the_answer_has_three_days(house: House) -> None:
    case_id = house.liable()
    with refused("no_department"):
        house.by(CLERK, service.chase, case_id)
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    assert house.by(CLERK, service.chase, case_id, "客户又来问") == 1
    house.by(CLERK, service.report_up, case_id, "客服主管", "工程部无人响应")
    assert clock_of(house, case_id, ClockKind.ESCALATION).due_at == at(26, 18)
    with refused("reported_already"):
        house.by(CLERK, service.report_up, case_id, "总经理", "再报")
    house.by(CHIEF, service.answer_up, case_id, "已安排孙工")
    house.by(CLERK, service.refuse, case_id, "要求免除会费，超出规定")
    page = house.page(case_id)
    assert (page.ladder, page.chased, page.reported_at) == (1, 1, None)
    assert {event.what for event in page.course} >= {"chased", "reported_up", "answered_up", "refused"}


def test_k8_a_suggestion_ends_adopted_or_not_and_the_giver_is_told(house: House) -> None:
    case_id = house.suggestion()
    house.by(CLERK, service.dispatch, case_id, house.sales, prints=False)
    with refused("giver_not_told"):
        house.by(CLERK, service.answer_suggestion, case_id, adopted=True, answer="下月放置", is_told=False)
    house.by(CLERK, service.answer_suggestion, case_id, adopted=True, answer="下月放置雨伞架，谢谢您。")
    page = house.page(case_id)
    assert (page.kind, page.state, page.ended_as) == (Kind.SUGGESTION, State.CLOSED, End.ADOPTED)
    with refused("not_a_suggestion"):
        house.by(CLERK, service.answer_suggestion, house.take(), adopted=True, answer="x")


def test_a_draft_waits_without_clocks_and_is_received_whole(house: House) -> None:
    receipt = house.by(CLERK, service.keep_draft, house.draft(name="", phone="", reply_way=None, reply_by=None))
    assert house.page(receipt.case_id).clocks == ()
    house.later(hours=1)
    house.by(CLERK, service.receive_draft, receipt.case_id, house.draft())
    page = house.page(receipt.case_id)
    assert (page.state, page.received_at) == (State.RECEIVED, at(23, 11))
    assert clock_of(house, receipt.case_id, ClockKind.DISPATCH).due_at == at(23, 11, 10)


def test_a_paper_form_is_used_once(house: House) -> None:
    (number,) = house.by(CLERK, service.issue_blanks, Kind.COMPLAINT, 1, "两小时内有结果")
    case_id = house.take(blank_number=number)
    blank_id = queries.blank_by_number(number)
    assert blank_id is not None
    row = queries.blank(blank_id)
    assert row is not None
    assert (row.state, row.case_id) == ("used", case_id)
    with refused("blank_used"):
        house.take(blank_number=number)
    with refused("blank_unknown"):
        house.take(blank_number="522611230199990")
    (spoilt,) = house.by(CLERK, service.issue_blanks, Kind.SUGGESTION, 1, "")
    house.by(CLERK, service.void_blank, spoilt, "打湿")
    with refused("blank_used"):
        house.by(CLERK, service.void_blank, spoilt, "再作废")


def test_withdrawing_ends_everything_that_ran(house: House) -> None:
    case_id = house.solved()
    house.by(CLERK, service.withdraw, case_id, "客户撤回")
    page = house.page(case_id)
    assert (page.state, page.owed) == (State.WITHDRAWN, None)
    assert {clock.state for clock in page.clocks} <= {ClockState.KEPT, ClockState.VOID}
    with refused("ended"):
        house.by(CLERK, service.withdraw, case_id, "再撤")


def test_a_correction_keeps_what_it_was_and_the_search_finds_the_new(house: House) -> None:
    from desk_app.kernel import search

    case_id = house.take()
    house.by(CLERK, service.correct, case_id, house.draft(name="邹建国", matter="四楼走廊的灯"))
    assert house.page(case_id).name == "邹建国"
    assert [hit.ref.id for hit in search.find("四楼走廊", ("complaint",))] == [case_id]


def test_somebody_else_without_rights_decides_nothing_about_utilities(house: House) -> None:
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        house.by(Operator(9, "09", Role.DESK), service.save_utility, None, "电力公司", "95598")
    assert rows("SELECT id FROM utility") == []

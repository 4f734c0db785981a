"""Serving by the rules: three minutes, a named colleague, up the ladder, never without an outcome."""

from __future__ import annotations

import pytest

from desk_app.kernel import journal
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Mark, Outcome, State
from tests.reception.hall import add_host, everything, later, open_lane, refused, served, take


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_r2_handed_over_keeps_who_and_when(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane)
    later(desk, minutes=3)
    at = desk.now()
    desk.do(service.hand_over, visit_id, 8, "08", "急事")
    (row,) = queries.board()
    assert (row.state, row.staff_id, row.staff_number, row.handed_over_at, row.received_at) == (
        State.SERVING, 8, "08", at, at,
    )  # fmt: skip
    later(desk, minutes=1)
    desk.do(service.hand_over, visit_id, 9, "09")
    (row,) = queries.board()
    assert (row.staff_number, row.handed_over_at) == ("09", at), "the first hand-over is the one that was in time"
    assert [step.why for step in queries.timeline(visit_id) if step.kind == "step"] == ["", "→ 08 急事", "→ 09"]
    assert refused(lambda: desk.do(service.hand_over, visit_id, 9, "09")) == "reception.has_it_already"


def test_r5_up_the_ladder_with_a_reason_and_never_down(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    assert refused(lambda: desk.do(service.move_up, visit_id, " \x00 ")) == "reception.needs_reason"
    assert [desk.do(service.move_up, visit_id, f"不满意 {rung}") for rung in (1, 2)] == [1, 2]
    assert refused(lambda: desk.do(service.move_up, visit_id, "再上")) == "reception.top_of_ladder"
    with pytest.raises(Exception, match=r"ladder_down"):
        DATABASE.execute_sql("UPDATE visit SET ladder = 1")
    reasons = [row.facts["why"] for row in journal.of_subject(Ref("visit", visit_id)) if row.action == "visit.moved_up"]
    assert reasons == ["不满意 1", "不满意 2"]


def test_r6_to_the_host_and_back_for_another_one(desk: Desk, lane: int) -> None:
    host, other = add_host(desk), add_host(desk, "孙工")
    visit_id = take(desk, lane, host_id=host)
    desk.do(service.to_host, visit_id, host, is_told=True)
    assert queries.board()[0].host_told_at == desk.now()
    desk.do(service.to_host, visit_id, other)
    assert queries.board()[0].host_told_at is None, "the other host has not been told"
    desk.do(service.lead_to_host, visit_id)
    row = queries.visit(visit_id)
    assert row.state is State.WITH_HOST
    assert Mark.INTRODUCED in row.marks
    assert refused(lambda: desk.do(service.wait_for_host, visit_id, 999)) == "reception.no_such_host"
    alone = take(desk, lane)
    assert refused(lambda: desk.do(service.lead_to_host, alone)) == "reception.no_host"


def test_r7_passed_on_with_a_note_same_ticket_same_issue_time(desk: Desk, lane: int) -> None:
    other = open_lane(desk, "B")
    visit_id = served(desk, lane)
    before = queries.visit(visit_id)
    later(desk, minutes=5)
    desk.do(service.transfer, visit_id, other, "物业的事，已说明")
    after = queries.visit(visit_id)
    assert (after.lane_id, after.state) == (other, State.WAITING)
    assert (after.number, after.label, after.issued_at) == (before.number, before.label, before.issued_at)
    assert queries.timeline(visit_id)[-1].why == "物业的事，已说明"
    assert refused(lambda: desk.do(service.transfer, visit_id, other, "")) == "reception.same_lane"
    assert refused(lambda: desk.do(service.transfer, visit_id, 99, "")) == "reception.no_such_lane"


def test_r8_what_was_left_behind_is_noted_for_lost_property(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    desk.do(service.finish, visit_id, Outcome.SOLVED, left_behind="黑色雨伞")
    label = queries.visit(visit_id).label
    assert queries.left_behind(desk.today()) == ((visit_id, label, "黑色雨伞"),)
    assert {Mark.SEEN_OFF, Mark.LEFT_BEHIND} <= queries.visit(visit_id).marks


def test_r9_no_end_without_an_outcome_not_even_behind_the_programs_back(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane)
    assert refused(lambda: desk.do(service.finish, visit_id, Outcome.SOLVED)) == "reception.not_received"
    desk.do(service.receive, visit_id)
    for sql in (
        "UPDATE visit SET state = 'done', closed_at = 1",
        "UPDATE visit SET state = 'left'",
        "UPDATE visit SET closed_at = 1",
    ):
        with pytest.raises(Exception, match=r"no_outcome"):
            DATABASE.execute_sql(sql)
    desk.do(service.finish, visit_id, Outcome.FOLLOW_UP)
    assert queries.visit(visit_id).outcome is Outcome.FOLLOW_UP
    assert refused(lambda: desk.do(service.finish, visit_id, Outcome.SOLVED)) == "reception.ended"


def test_t3_checking_and_back(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    assert refused(lambda: desk.do(service.end_checking, visit_id)) == "reception.not_checking"
    desk.do(service.begin_checking, visit_id)
    later(desk, seconds=50)
    desk.do(service.mark, visit_id, Mark.SAID_CHECKING)
    assert queries.board()[0].said_at == desk.now()
    desk.do(service.end_checking, visit_id)
    assert queries.visit(visit_id).state is State.SERVING


def test_set_aside_and_gone_on_with(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    assert refused(lambda: desk.do(service.resume, visit_id)) == "reception.not_from_here"
    desk.do(service.hold, visit_id, "填表")
    assert queries.board()[0].state is State.HELD
    desk.do(service.resume, visit_id)
    assert queries.board()[0].state is State.SERVING


def test_a_misprint_is_void_and_its_number_stays_used(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane)
    assert refused(lambda: desk.do(service.void, visit_id, "")) == "reception.needs_reason"
    desk.do(service.void, visit_id, "重复打印")
    assert queries.visit(visit_id).state is State.VOID
    assert queries.in_house() == ()
    again = take(desk, lane)
    assert queries.visit(again).label == "A002"


def test_who_left_before_the_end_counts_as_given_up(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane)
    desk.do(service.leave, visit_id, "赶时间")
    row = queries.visit(visit_id)
    assert (row.state, row.outcome, row.heads_in) == (State.LEFT, Outcome.GAVE_UP, 0)


def test_seen_off_with_the_badge_in_one_act_or_not_at_all(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    desk.do(service.lend_badge, visit_id, "V-3")
    before = everything()
    code = refused(lambda: desk.do(service.see_off, visit_id, Outcome.SOLVED, badge_back="V-4"))
    assert code == "reception.badge_not_out"
    assert everything() == before
    desk.do(service.see_off, visit_id, Outcome.SOLVED, badge_back="V-3")
    assert queries.badges_out() == ()
    assert rows("SELECT COUNT(*) FROM visit WHERE closed_at IS NULL") == [(0,)]

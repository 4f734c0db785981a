"""D18 and G8: who is in the house, apart from being served; badges; the list for the emergency."""

from __future__ import annotations

import json

import pytest

from desk_app.kernel.database import DATABASE, value
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.paper.forms import form
from desk_app.paper.job import unknown_facts
from desk_app.reception import queries, service
from desk_app.reception.rules import ASSEMBLY_POINT, NUMBER_FIRE, Outcome
from tests.databases import MANAGER
from tests.reception.hall import later, open_lane, refused, served, take


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_d18_done_at_the_desk_is_not_out_of_the_house(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane, heads=4)
    desk.do(service.finish, visit_id, Outcome.SOLVED, leaves_house=False)
    assert queries.board() == ()
    assert [(row.visit_id, row.heads) for row in queries.in_house()] == [(visit_id, 4)]
    assert desk.do(service.heads_out, visit_id, 3) == 1
    assert refused(lambda: desk.do(service.heads_out, visit_id, 2)) == "reception.heads"
    assert desk.do(service.sweep_house) == 1
    assert queries.in_house() == ()
    assert [(row.visit_id, row.heads) for row in queries.presumed_left(desk.now())] == [(visit_id, 1)]
    kinds = [(step.kind, step.what) for step in queries.timeline(visit_id) if step.kind not in {"step", "mark"}]
    assert kinds == [("in", "4"), ("out", "3"), ("presumed_left", "1")]


def test_d18_a_group_comes_and_goes_and_who_comes_back_waits_anew(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane, heads=2)
    desk.do(service.serve_tea, visit_id)
    desk.do(service.heads_out, visit_id, 2)
    later(desk, minutes=30)
    assert refused(lambda: desk.do(service.heads_back_in, visit_id, 501)) == "reception.heads"
    assert desk.do(service.heads_back_in, visit_id, 3) == 3
    (row,) = queries.board()
    assert (row.waiting_since, row.tea_at) == (desk.now(), None)
    later(desk, minutes=1)
    desk.do(service.heads_back_in, visit_id, 1)
    assert queries.board()[0].waiting_since != desk.now()


def test_g8_the_list_names_everybody_and_apart_those_presumed_left(desk: Desk, lane: int) -> None:
    take(desk, lane, "昨天的客人")
    desk.do(service.sweep_house)
    group = take(desk, lane, "王团", heads=12)
    desk.do(service.lend_badge, group, "G-1")
    number = desk.do(service.print_emergency_list)
    facts = json.loads(value("SELECT facts FROM print_job_facts f JOIN print_job j ON j.id = f.id "
                             "WHERE j.form = 'people_in_house'"))  # fmt: skip
    text = json.dumps(facts, ensure_ascii=False)
    assert facts["number"] == number
    assert "王团" in text
    assert "昨天的客人" in text
    assert "G-1" in text


def test_g8_the_list_says_where_to_meet_and_whom_to_ring(desk: Desk, lane: int) -> None:
    desk.act(change_setting, (ASSEMBLY_POINT, "东门停车场"), operator=MANAGER)
    desk.act(change_setting, (NUMBER_FIRE, "119 转 2"), operator=MANAGER)
    desk.do(service.print_emergency_list)
    facts = json.loads(value("SELECT facts FROM print_job_facts"))
    assert facts["assembly_point"] == "东门停车场"
    assert [row["phone"] for row in facts["emergency"]] == ["119 转 2", "120", "110"]
    assert unknown_facts(form("people_in_house"), facts) == []


def test_a_badge_is_lent_once_and_comes_back(desk: Desk, lane: int) -> None:
    first, second = take(desk, lane), take(desk, lane)
    assert refused(lambda: desk.do(service.lend_badge, first, " ")) == "reception.badge_empty"
    desk.do(service.lend_badge, first, " V-1 ")
    assert refused(lambda: desk.do(service.lend_badge, second, "V-1")) == "reception.badge_out"
    assert queries.badge_holder("V-1") == first
    assert desk.do(service.return_badge, "V-1") == first
    assert refused(lambda: desk.do(service.return_badge, "V-1")) == "reception.badge_not_out"
    with pytest.raises(Exception, match=r"badge_back_twice"):
        DATABASE.execute_sql("UPDATE badge_loan SET returned_at = 1")
    desk.do(service.lend_badge, second, "V-1")
    assert queries.badges_out() == (("V-1", second, desk.now()),)

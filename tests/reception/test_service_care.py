"""Tea, refills, spoken words and notes."""

from __future__ import annotations

import pytest

from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Mark, Outcome
from tests.reception.hall import later, open_lane, refused, served, take


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_t1_a_cup_is_counted_and_kept_on_the_timeline(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane)
    assert desk.do(service.serve_tea, visit_id) == 1
    desk.do(service.mark, visit_id, Mark.TEA)
    assert queries.visit(visit_id).teas == 2
    assert [step.what for step in queries.timeline(visit_id) if step.kind == "mark"] == ["tea", "tea"]


def test_t2_one_round_with_the_pot_serves_whose_cup_is_due(desk: Desk, lane: int) -> None:
    first, second = take(desk, lane), take(desk, lane)
    out = take(desk, lane)
    desk.do(service.heads_out, out, 1)
    desk.do(service.serve_tea, first)
    later(desk, minutes=9, seconds=59)
    assert desk.do(service.refill_due_cups) == 1, "the one who had none yet"
    later(desk, seconds=1)
    assert desk.do(service.refill_due_cups) == 1
    assert (queries.visit(first).teas, queries.visit(second).teas, queries.visit(out).teas) == (2, 1, 0)


def test_r9_everything_is_written_down_and_the_newest_note_shows(desk: Desk, lane: int) -> None:
    visit_id = served(desk, lane)
    desk.do(service.note, visit_id, "咨询转让\r\n第二行\x00")
    desk.do(service.note, visit_id, "咨询转让手续")
    assert queries.visit(visit_id).note == "咨询转让手续"
    assert refused(lambda: desk.do(service.note, visit_id, "长" * 20_001)) == "reception.too_long"
    desk.do(service.finish, visit_id, Outcome.SOLVED)
    desk.do(service.note, visit_id, "补记")
    assert queries.visit(visit_id).note == "补记"


def test_a_visit_that_does_not_exist_is_refused(desk: Desk) -> None:
    assert refused(lambda: desk.do(service.note, 99, "?")) == "reception.no_such_visit"
    assert refused(lambda: desk.do(service.mark, 99, Mark.GREETED)) == "reception.no_such_visit"

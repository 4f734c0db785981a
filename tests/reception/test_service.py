"""Visitors from the door to the see-off, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Draft, Mark, Outcome, State, VisitClass
from tests.databases import SUPERVISOR


@pytest.fixture
def lane(desk: Desk) -> int:
    """Lane A, open."""
    return desk.act(service.save_lane, (), {"lane_id": None, "code": "A", "name": "会籍咨询"}, operator=SUPERVISOR)


def test_a_visitor_is_taken_called_received_and_seen_off(desk: Desk, lane: int) -> None:
    ticket = desk.do(service.take, Draft(lane, name="李梅", title="ms", phone="13812341234", purpose="会籍咨询"))
    assert ticket.label == "A001"
    desk.clock.advance(timedelta(minutes=2))  # type: ignore[attr-defined]
    called = desk.do(service.call_next, (lane,))
    assert (called.id, called.state) == (ticket.visit_id, State.CALLED)
    desk.do(service.receive, ticket.visit_id)
    desk.do(service.serve_tea, ticket.visit_id)
    desk.do(service.note, ticket.visit_id, "咨询家庭会籍转让手续")
    desk.clock.advance(timedelta(minutes=5))  # type: ignore[attr-defined]
    desk.do(service.finish, ticket.visit_id, Outcome.SOLVED)
    row = queries.visit(ticket.visit_id)
    assert row.state is State.DONE
    assert row.outcome is Outcome.SOLVED
    assert row.note == "咨询家庭会籍转让手续"
    assert Mark.TEA in row.marks
    assert queries.board() == ()
    assert queries.in_house() == ()
    assert journal.verify() is None


def test_d10_an_appointment_stands_fifteen_minutes_earlier(desk: Desk, lane: int) -> None:
    first = desk.do(service.take, Draft(lane, name="甲"))
    desk.clock.advance(timedelta(minutes=14))  # type: ignore[attr-defined]
    appointed = desk.do(service.take, Draft(lane, name="乙", visit_class=VisitClass.APPOINTMENT))
    assert desk.do(service.call_next, (lane,)).id == appointed.visit_id
    assert desk.do(service.call_next, (lane,)).id == first.visit_id
    with pytest.raises(Refusal) as refused:
        desk.do(service.call_next, (lane,))
    assert refused.value.code == "reception.nobody_waiting"

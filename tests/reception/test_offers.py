"""What reception offers to the rest of the program."""

from __future__ import annotations

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception import offers, queries, service
from tests.reception.hall import open_lane, take


def test_a_visit_has_a_name_and_open_ones_are_matters_and_blockers(desk: Desk) -> None:
    lane = open_lane(desk)
    assert offers.blockers(desk.today()) == ()
    visit_id = take(desk, lane, phone="13812341234")
    person = queries.visit(visit_id).person_id
    assert person is not None
    assert offers.title_of(Ref("visit", visit_id)) == "A001 李梅"
    assert offers.title_of(Ref("visit", 99)) == ""
    ((ref, title),) = offers.matters_of(person)
    assert (ref, title.split()[0]) == (Ref("visit", visit_id), "A001")
    assert [count for _, count in offers.blockers(desk.today())] == [1]
    desk.do(service.leave, visit_id)
    assert offers.matters_of(person) == ()

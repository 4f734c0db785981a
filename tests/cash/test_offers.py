"""What the till tells the rest of the program."""

from __future__ import annotations

import pytest

from desk_app.cash import offers, queries, service
from desk_app.cash.rules import BlindCount, Pieces, ZSums
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, in_pieces, opened, sold

pytestmark = pytest.mark.usefixtures("people")


def closed(desk: Desk) -> int:
    session_id = opened(desk)
    sold(desk, session_id, 1_000)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT.plus(in_pieces(1_000))))
    return desk.do(service.close, session_id, ZSums(net=Money(1_000)), FLOAT)


def test_m1_the_day_is_not_closed_over_an_open_till_or_money_in_no_bag(desk: Desk) -> None:
    assert offers.blockers(desk.today()) == ()
    session_id = opened(desk)
    assert [count for _, count in offers.blockers(desk.today())] == [1]
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    desk.do(service.close, session_id, ZSums(), Pieces())
    assert offers.blockers(desk.today()) == (("Takings in no bag yet", 1),)
    desk.do(service.pack_bag, [session_id], "F1", FLOAT)
    assert offers.blockers(desk.today()) == ()
    assert offers.notices(desk.today()) == (("Bags not accepted by finance", 1),)


def test_scanned_numbers_lead_to_their_records(desk: Desk) -> None:
    z = queries.z(closed(desk))
    bag_id = desk.do(service.pack_bag, [z.session_id], "F004417", in_pieces(1_000))
    bag = queries.bag(bag_id)
    assert offers.NUMBERS["z_report"](z.number) == z.id
    assert offers.NUMBERS["bag"](bag.number) == bag_id
    titles = {
        Ref("till", z.till_id): "Till 1",
        Ref("cash_session", z.session_id): f"Till 1 {z.day:%m-%d}",
        Ref("z_report", z.id): "Z 1 · Till 1",
        Ref("bag", bag_id): "F004417",
        Ref("bag", 99): "",
        Ref("visit", 1): "",
    }
    assert {ref: offers.title_of(ref) for ref in titles} == titles


@pytest.mark.parametrize("ask", [queries.till, queries.session, queries.count, queries.move, queries.z])
def test_what_is_not_there_is_said_so(desk: Desk, ask: object) -> None:
    with pytest.raises(LookupError):
        ask(99)  # type: ignore[operator]

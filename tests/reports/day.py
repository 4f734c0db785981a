"""A day at the desk with visitors, calls and sales, for the tests of figures."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls import service as calls
from desk_app.calls.rules import CallDraft, Kind, Outcome, Way
from desk_app.cash import queries as cash_queries
from desk_app.cash import service as cash
from desk_app.cash.rules import Tender
from desk_app.closing.queries.sums import z_sums
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.money import Money
from desk_app.kernel.work import Desk
from desk_app.reception import service as reception
from desk_app.reception.rules import Draft
from desk_app.reception.rules import Outcome as Solved
from desk_app.reports import queries
from desk_app.reports.queries import Board
from desk_app.shop.rules import Tendered
from tests.cash.site import FLOAT, counted
from tests.reception.hall import open_lane
from tests.shop.site import BALLS, WATER, Shop

LIMIT = timedelta(minutes=3)


def later(desk: Desk, **by: float) -> None:
    """Let time pass."""
    assert isinstance(desk.clock, ManualClock)
    desk.clock.advance(timedelta(**by))


def visitors(desk: Desk) -> None:
    """Three come at 14:32: received after one, two and five minutes."""
    lane = open_lane(desk)
    waiting = [desk.do(reception.take, Draft(lane), print_ticket=False).visit_id for _ in range(3)]
    for visit_id, minutes in zip(waiting, (1, 0, 2), strict=True):
        later(desk, minutes=minutes)
        desk.do(reception.receive, visit_id)
        later(desk, minutes=1)
        desk.do(reception.finish, visit_id, Solved.SOLVED)


def telephone(desk: Desk) -> None:
    """Two calls: one answered at once and promised an answer, one answered late."""
    first = desk.do(calls.ring, "13812341234")
    desk.do(calls.answer, first)
    desk.do(
        calls.promise,
        first,
        CallDraft("13812341234", "李雯", "ms", "", "材料", kind=Kind.ENQUIRY, is_read_back=True),
        Way.PHONE,
    )
    second = desk.do(calls.ring, "13655557777")
    later(desk, seconds=40)
    desk.do(calls.answer, second)
    desk.do(
        calls.finish,
        second,
        CallDraft("13655557777", "周", "mr", "", "问路", kind=Kind.ENQUIRY, is_read_back=True),
        Outcome.SOLVED,
    )


def closed(shop: Shop, *, short: int = 0) -> None:
    """Two sales, and the till closed ``short`` minor units short."""
    desk = shop.desk
    shop.sold(WATER)
    shop.sold(BALLS, tendered=(Tendered("wechat", Money(88_00), reference="4200001234"),))
    desk.do(cash.end_session, shop.session)
    desk.do(cash.seal_count, shop.session, counted(FLOAT.amount + 3_00 - short, {Tender.WECHAT: 88_00}))
    if short:
        desk.do(cash.explain, shop.session, Tender.CASH, "找零有误")
    sums = z_sums(shop.session, desk.zone(), {"goods": "商品", "services": "服务", "fees": "收费"})
    desk.do(cash.close, shop.session, sums, cash_queries.sealed_count(shop.session).pieces)  # type: ignore[union-attr]


def board_of(desk: Desk) -> Board:
    """Today's board."""
    today = desk.today()
    return queries.board(today, today, now=desk.now(), today=today, limit=LIMIT, zone=desk.zone())

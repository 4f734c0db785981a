"""A busy day at the till, sealed and closed, for the tests of counting and closing."""

from __future__ import annotations

from desk_app.cash import queries, service
from desk_app.cash.queries import ZRow
from desk_app.cash.rules import (
    Pieces,
    Tender,
    ZSums,
)
from desk_app.kernel.money import Money
from desk_app.kernel.work import Desk
from tests.cash.site import counted, opened, refunded, sold

LIMIT = 200
NET = ZSums(net=Money(22_350))
CASH = 60_000 + 12_350 - 1_000 - 1_800 - 20_000
TOTALS = {Tender.CARD: 8_000, Tender.WECHAT: 3_000}


def busy(desk: Desk) -> int:
    """A day: 123.50 in cash, 80.00 by card, 30.00 by WeChat, 10.00 given back, 18.00 paid out, 200.00 into the safe."""
    session_id = opened(desk)
    sold(desk, session_id, 12_350)
    sold(desk, session_id, 8_000, tender=Tender.CARD, reference="C1")
    sold(desk, session_id, 3_000, tender=Tender.WECHAT, reference="W1")
    refunded(desk, session_id, 1_000)
    desk.do(service.paid_out, session_id, Money(1_800), "快递费")
    desk.do(service.drop, session_id, Money(20_000), "入保险柜")
    return session_id


def sealed(desk: Desk, session_id: int, cash: int = CASH, **totals: int) -> None:
    """End the session and seal a count; ``totals`` by tender."""
    desk.do(service.end_session, session_id)
    told = TOTALS | {Tender(name): amount for name, amount in totals.items()}
    desk.do(service.seal_count, session_id, counted(cash, told))


def closed(desk: Desk, session_id: int, sums: ZSums = NET, kept: Pieces | None = None) -> ZRow:
    """The Z of a counted session; everything counted stays in the drawer."""
    count = queries.sealed_count(session_id)
    assert count is not None
    return queries.z(desk.do(service.close, session_id, sums, count.pieces if kept is None else kept))

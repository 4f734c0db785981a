"""Two at once, twice the same, and a failure in the middle: nothing lost, nothing twice, nothing half done."""

from __future__ import annotations

import pytest

from desk_app.cash import queries, service
from desk_app.cash.queries.proof import broken
from desk_app.cash.rules import BlindCount, Pieces, SessionState, Taking, Tender, ZSums
from desk_app.kernel.database import value
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, opened, sold
from tests.databases import Site

pytestmark = pytest.mark.usefixtures("people")
EACH = 6


def test_two_windows_take_at_once_and_every_move_has_its_place(desk: Desk, database: Site) -> None:
    session_id = opened(desk)
    desks = [Desk(desk.clock), Desk(desk.clock, number=2)]
    for one in desks:
        one.operator = desk.operator

    def takes(at: Desk, first: int) -> None:
        for number in range(first, first + EACH):
            taking = (Taking(Tender.CASH, Money(100)), Taking(Tender.CARD, Money(50), reference=f"c{number}"))
            at.do(service.take_many, session_id, taking, Ref("sale", number), number=f"R{number}")

    came = database.all_at_once(lambda: takes(desks[0], 1), lambda: takes(desks[1], 100))
    assert came == [None, None]
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    assert [move.seq for move in queries.sealed_moves(session_id)] == list(range(1, 4 * EACH + 1))
    assert queries.expected(session_id).of(Tender.CASH) == FLOAT.amount + 2 * EACH * 100
    assert list(broken()) == []


def test_one_till_is_opened_by_one_of_two_at_once(desk: Desk, database: Site) -> None:
    till_id = desk.do(service.ensure_till)
    again = Desk(desk.clock)
    again.operator = desk.operator
    came = database.all_at_once(
        lambda: desk.do(service.open_session, till_id, FLOAT), lambda: again.do(service.open_session, till_id, FLOAT)
    )
    assert sorted(isinstance(result, Refusal) for result in came) == [False, True]
    assert value("SELECT COUNT(*) FROM cash_session") == 1


def test_a_second_click_opens_counts_and_closes_once(desk: Desk) -> None:
    till_id = desk.do(service.ensure_till)
    first, second = (desk.act(service.open_session, (till_id, FLOAT), uuid="a" * 32) for _ in range(2))
    assert first == second
    desk.do(service.end_session, first)
    counted = [desk.act(service.seal_count, (first, BlindCount(FLOAT)), uuid="b" * 32) for _ in range(2)]
    closed = [desk.act(service.close, (first, ZSums(), Pieces()), uuid="c" * 32) for _ in range(2)]
    assert counted[0] == counted[1]
    assert closed[0] == closed[1]
    assert value("SELECT COUNT(*) FROM z_report") == 1


def test_m3_a_close_that_fails_leaves_the_session_counted_and_no_number_used(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 1_000)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT.plus(Pieces.of({1_000: 1}))))
    with monkeypatch.context() as patched:
        patched.setattr("desk_app.cash.service.closing.keep_z_paper", failing)
        with pytest.raises(OSError, match="disk full"):
            desk.do(service.close, session_id, ZSums(net=Money(1_000)), FLOAT)
    assert queries.session(session_id).state is SessionState.COUNTED
    assert queries.z_of(session_id) is None
    z = queries.z(desk.do(service.close, session_id, ZSums(net=Money(1_000)), FLOAT))
    assert z.z_no == 1
    assert z.number.endswith("0001" + z.number[-1])


def failing(*_: object) -> None:
    raise OSError("disk full")

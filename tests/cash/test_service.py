"""A session from the float to its end (M1), on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import queries, service
from desk_app.cash.rules import CountKind, MoveKind, Pieces, SessionState, Taking, Tender
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, one, value
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, acting, approved, opened, refunded, refuses, sold, the_session
from tests.databases import Site

pytestmark = pytest.mark.usefixtures("people")


def past_the_program(sql: str) -> None:
    """Change rows past the program, with the triggers in place."""
    with DATABASE.atomic():
        DATABASE.execute_sql(sql)


def test_m1_a_session_opens_with_a_float_counted_by_denomination(desk: Desk) -> None:
    session_id = opened(desk)
    row = queries.open_session(desk.number)
    assert row is not None
    assert (row.id, row.number, row.state, row.custodian, row.day) == (
        session_id,
        "1-1",
        SessionState.OPEN,
        "07",
        desk.today(),
    )
    assert row.float_amount == FLOAT.amount == 60_000
    (count,) = queries.counts(session_id)
    assert (count.kind, count.pieces, count.by) == (CountKind.FLOAT, FLOAT, "07")
    assert [(period.custodian, period.count_id) for period in queries.custody(session_id)] == [("07", count.id)]


def test_invariant_10_a_till_has_one_session_at_a_time(desk: Desk) -> None:
    opened(desk)
    with refuses("session_exists"):
        opened(desk)


def test_a_till_is_made_by_the_first_opening_and_added_by_a_supervisor(desk: Desk) -> None:
    till_id = desk.do(service.ensure_till)
    assert desk.do(service.ensure_till) == till_id
    with pytest.raises(Exception, match="not_allowed"):
        desk.do(service.add_till, 2, "二号收银台")
    with acting(desk, "12"):
        second = desk.do(service.add_till, 2, "二号收银台")
        with refuses("till_there"):
            desk.do(service.add_till, 2)
    assert [(row.number, row.desk, row.name) for row in queries.tills()] == [(1, 1, ""), (2, 2, "二号收银台")]
    assert queries.till_of(2) == queries.till(second)
    with refuses("no_till"):
        desk.do(service.open_session, 77, FLOAT)


def test_a_float_of_unknown_notes_is_refused(desk: Desk) -> None:
    till_id = desk.do(service.ensure_till)
    with refuses("unknown_denomination"):
        desk.do(service.open_session, till_id, Pieces.of({300: 1}))
    with refuses("too_many_pieces"):
        desk.do(service.open_session, till_id, Pieces.of({100: -1}))


def test_m1_every_payment_is_a_move_with_its_receipt(desk: Desk) -> None:
    session_id = opened(desk)
    takings = (Taking(Tender.CASH, Money(1_000)), Taking(Tender.WECHAT, Money(250), reference="WX-1"))
    first, second = desk.do(service.take_many, session_id, takings, Ref("sale", 7), number="4001")
    moves = queries.moves_of(Ref("sale", 7))
    assert [(row.id, row.seq, row.tender, row.amount, row.number) for row in moves] == [
        (first, 1, Tender.CASH, 1_000, "4001"),
        (second, 2, Tender.WECHAT, 250, "4001"),
    ]
    assert (moves[1].reference, moves[1].kind, moves[1].by) == ("WX-1", MoveKind.SALE, "07")
    assert queries.move(second) == moves[1]


def test_references_are_unique_per_tender_and_come_back_with_a_refund(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 500, tender=Tender.WECHAT, reference="A1")
    sold(desk, session_id, 500, tender=Tender.ALIPAY, reference="A1")
    with refuses("reference_used"):
        sold(desk, session_id, 300, tender=Tender.WECHAT, reference="A1")
    back = Taking(Tender.WECHAT, Money(-500), MoveKind.REFUND, "A1")
    desk.do(service.take, session_id, back, Ref("refund", 1), number="4101")
    assert value("SELECT moves FROM cash_session") == 3


@pytest.mark.parametrize(
    ("kind", "amount"),
    [
        (MoveKind.SALE, -100),
        (MoveKind.SALE, 0),
        (MoveKind.REFUND, 100),
        (MoveKind.VOID, 0),
        (MoveKind.PAID_IN, 100),
    ],
)
def test_what_is_given_back_is_below_zero(desk: Desk, kind: MoveKind, amount: int) -> None:
    session_id = opened(desk)
    with refuses("wrong_sign"):
        desk.do(service.take, session_id, Taking(Tender.CASH, Money(amount), kind), Ref("sale", 1), number="1")
    with refuses("nothing_taken"):
        desk.do(service.take_many, session_id, (), Ref("sale", 1), number="1")


def test_m1_paid_in_out_drop_and_no_sale_carry_a_reason_and_open_the_drawer(desk: Desk, database: Site) -> None:
    session_id = opened(desk)
    desk.do(service.paid_in, session_id, Money(5_000), "银行换零钱")
    desk.do(service.paid_out, session_id, Money(1_800), " 快递费  到付 ", photo=b"a receipt")
    desk.do(service.drop, session_id, Money(20_000), "放入保险柜")
    desk.do(service.no_sale, session_id, "换零钱给客户")
    rows = queries.drawer_moves(session_id)
    assert [(row.kind, row.amount, row.reason) for row in rows] == [
        (MoveKind.PAID_IN, 5_000, "银行换零钱"),
        (MoveKind.PAID_OUT, -1_800, "快递费 到付"),
        (MoveKind.DROP, -20_000, "放入保险柜"),
        (MoveKind.NO_SALE, 0, "换零钱给客户"),
    ]
    assert value("SELECT COUNT(*) FROM drawer_request") == 4
    assert one("SELECT ref_id, purpose FROM attachment") == (rows[1].id, "receipt")
    with refuses("needs_reason"):
        desk.do(service.no_sale, session_id, "  ")
    with refuses("no_amount"):
        desk.do(service.paid_in, session_id, Money(0), "x")
    with refuses("too_long"):
        desk.do(service.drop, session_id, Money(10), "x" * 201)


def test_invariant_9_a_large_paid_out_is_approved_by_another_person(desk: Desk) -> None:
    session_id = opened(desk)
    with refuses("needs_approval"):
        desk.do(service.paid_out, session_id, Money(20_001), "维修费")
    desk.do(service.paid_out, session_id, Money(20_001), "维修费", approval=approved(desk))
    assert queries.drawer_moves(session_id)[0].approved_by == "12"


def test_m1_a_shift_change_is_a_count_signed_by_both_and_no_z(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 1_000)
    count_id = desk.do(service.hand_over, session_id, FLOAT, approved(desk, "08", Role.DESK), "早班交晚班")
    row = the_session(desk)
    assert (row.state, row.custodian) == (SessionState.OPEN, "08")
    assert [(p.seq, p.custodian, p.given_by, p.after_move) for p in queries.custody(session_id)] == [
        (1, "07", "", 0),
        (2, "08", "07", 1),
    ]
    count = queries.count(count_id)
    assert (count.kind, count.by, count.second, count.note) == (CountKind.HAND_OVER, "07", "08", "早班交晚班")
    with refuses("not_custodian"):
        desk.do(service.hand_over, session_id, FLOAT, approved(desk, "12", Role.DESK))
    with acting(desk, "12"):  # a supervisor takes it from somebody who fell ill
        desk.do(service.hand_over, session_id, FLOAT, approved(desk, "07", Role.DESK))
    assert the_session(desk).custodian == "07"


def test_m3_an_ended_session_takes_nothing_more(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 100)
    desk.do(service.end_session, session_id)
    assert queries.open_session(desk.number) is None
    assert the_session(desk).state is SessionState.ENDED
    with refuses("session_not_open"):
        sold(desk, session_id, 100)
    with refuses("session_not_open"):
        desk.do(service.no_sale, session_id, "x")
    with refuses("session_not_open"):
        desk.do(service.end_session, session_id)
    with refuses("no_session"):
        sold(desk, 99, 100)
    with pytest.raises(Exception, match=r"never_comes_back|taken_after"):
        past_the_program("UPDATE cash_session SET moves = moves + 1")
    with pytest.raises(Exception, match="never_comes_back"):
        past_the_program("UPDATE cash_session SET state = 'open'")


def test_invariant_10_a_session_of_yesterday_takes_no_new_money_but_an_unknown_payment(
    desk: Desk, clock: ManualClock
) -> None:
    session_id = opened(desk)
    clock.advance(timedelta(days=1))
    assert queries.stale(desk.today()) == (the_session(desk),)
    with refuses("session_of_another_day"):
        sold(desk, session_id, 100)
    with refuses("session_exists"):
        opened(desk)
    late = Taking(Tender.WECHAT, Money(100), reference="late")
    desk.do(service.take, session_id, late, Ref("sale", 9), number="9", is_late=True)
    assert queries.moves_of(Ref("sale", 9))[0].session_id == session_id


def test_invariant_2_moves_custody_and_counts_stay_as_they_are(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 100)
    refunded(desk, session_id, 50)
    for table, what in (
        ("cash_move", "amount = 1"),
        ("cash_custody", "custodian = '01'"),
        ("cash_count", "amount = 1"),
    ):
        with pytest.raises(Exception, match="frozen"):
            past_the_program(f"UPDATE {table} SET {what}")
        with pytest.raises(Exception, match="kept"):
            past_the_program(f"DELETE FROM {table}")
    with pytest.raises(Exception, match="opening_frozen"):
        past_the_program("UPDATE cash_session SET float_amount = 1")
    with pytest.raises(Exception, match="kept"):
        past_the_program("DELETE FROM cash_session")

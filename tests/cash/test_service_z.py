"""From the sealed count to the Z report (M3, invariants 2 and 10), on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import queries, service
from desk_app.cash.rules import (
    BlindCount,
    MoveKind,
    Pieces,
    SessionState,
    SumLine,
    Taking,
    TaxSum,
    Tender,
    ZSums,
)
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows, value
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from tests.cash.days import CASH, busy, closed, sealed
from tests.cash.site import FLOAT, approved, counted, opened, refunded, refuses, sold, the_session

pytestmark = pytest.mark.usefixtures("people")


def test_invariant_10_a_session_ends_in_one_z_with_everything_on_it(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id)
    sums = ZSums(
        net=Money(22_350),
        sales_count=3,
        sales=Money(23_350),
        refunds_count=1,
        refunds=Money(-1_000),
        taxes=(TaxSum(Rate(1300), Money(22_350), Money(2_571)),),
        lines=(SumLine("商品", 3, Money(23_350)),),
        first_receipt="401",
        last_receipt="403",
        custody_count=1,
        custody=Money(52_000),
    )
    head = journal.head(desk.number)
    z = closed(desk, session_id, sums, kept=Pieces.of({10_000: 4}))
    assert (z.z_no, z.net, z.grand_before, z.grand_total) == (1, 22_350, 0, 22_350)
    assert (z.kept.amount, z.to_bag) == (40_000, CASH - 40_000 + 20_000)
    assert z.facts["by_hand"] == {"paid_in": [0, 0], "paid_out": [1, -1_800], "drop": [1, -20_000], "no_sale": [0, 0]}
    assert z.facts["sums"]["custody"] == 52_000
    assert z.facts["takings"] == 22_350, "found cash is never in takings"
    assert z.facts["journal"] == {"desk": 1, "sequence": head[0], "head": head[1]}
    assert queries.session(session_id).state is SessionState.CLOSED
    assert queries.z_of(session_id) == z
    assert queries.present_session(desk.number) is None
    with refuses("closed_already"):
        closed(desk, session_id)


def test_m3_the_pdf_of_a_z_is_kept_and_identical_for_ever(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id)
    z = closed(desk, session_id)
    kept = queries.z_pdf(z.id)
    assert kept is not None
    assert kept.startswith(b"%PDF")
    assert queries.z_pdf(z.id) == kept
    assert value("SELECT COUNT(*) FROM print_job WHERE form = 'z_report'") == 1
    assert queries.z_by_number(z.number) == z.id
    assert queries.z_pdf(99) is None


def test_invariant_10_z_numbers_and_grand_totals_join_per_till(desk: Desk, clock: ManualClock) -> None:
    made = []
    for _ in range(3):
        session_id = busy_with(desk, f"W{clock.now():%d}")
        made.append(closed(desk, session_id))
        clock.advance(timedelta(days=1))
    assert [(z.z_no, z.net, z.grand_before, z.grand_total) for z in made] == [
        (1, 22_350, 0, 22_350),
        (2, 22_350, 22_350, 44_700),
        (3, 22_350, 44_700, 67_050),
    ]
    assert [z.id for z in queries.z_reports()] == [z.id for z in reversed(made)]
    assert [z.id for z in queries.z_reports(made[0].till_id, before_id=made[2].id, limit=1)] == [made[1].id]
    assert [z.id for z in queries.z_between(made[0].day, made[1].day)] == [made[0].id, made[1].id]
    sessions = [queries.session(z.session_id) for z in made]
    assert [row.previous_id for row in sessions] == [None, sessions[0].id, sessions[1].id]


def test_m1_a_gap_to_last_nights_float_is_dated_to_the_night(desk: Desk, clock: ManualClock) -> None:
    session_id = busy(desk)
    night = desk.today()
    sealed(desk, session_id)
    closed(desk, session_id, kept=Pieces.of({10_000: 4}))
    clock.advance(timedelta(days=1))
    opened(desk, Pieces.of({10_000: 3, 5_000: 1}))
    row = the_session(desk)
    assert (row.float_gap, row.float_gap_on) == (-5_000, night)
    assert rows("SELECT action FROM journal WHERE action = 'session.float_gap'") == [("session.float_gap",)]


def test_m3_a_close_is_refused_while_something_does_not_agree(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id)
    with refuses("sums_differ"):
        closed(desk, session_id, ZSums(net=Money(22_349)))
    with refuses("open_payments"):
        closed(desk, session_id, ZSums(net=Money(22_350), open_payments=1))
    with refuses("kept_more_than_counted"):
        closed(desk, session_id, kept=Pieces.of({10_000: 9}))
    closed(desk, session_id, ZSums(net=Money(12_350), deposits=Money(10_000)))


def test_invariant_10_a_clock_that_went_back_opens_no_earlier_day(desk: Desk, clock: ManualClock) -> None:
    session_id = busy(desk)
    sealed(desk, session_id)
    closed(desk, session_id)
    clock.set(clock.now() - timedelta(days=2))
    again = Desk(clock)
    again.operator = desk.operator
    with refuses("clock_back"):
        opened(again)


def test_m3_yesterdays_session_is_closed_by_a_person_with_its_own_day(desk: Desk, clock: ManualClock) -> None:
    session_id = busy(desk)
    day = desk.today()
    clock.advance(timedelta(days=1))
    assert [row.id for row in queries.stale(desk.today())] == [session_id]
    sealed(desk, session_id)
    z = closed(desk, session_id)
    assert (z.day, queries.stale(desk.today())) == (day, ())
    opened(desk)


def test_over_and_short_stand_against_whoever_had_the_drawer(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 10_000)
    counts = Pieces.of({**FLOAT.as_dict(), 5_000: 4, 100: 35})  # five yuan short of 700
    desk.do(service.hand_over, session_id, counts, approved(desk, "08", Role.DESK))
    sold(desk, session_id, 2_000)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, counted(71_600))
    assert [(part.custodian, part.difference) for part in queries.by_person(session_id)] == [("07", -500), ("08", 100)]


def test_a_voided_sale_is_taken_out_of_the_takings(desk: Desk) -> None:
    session_id = opened(desk)
    sold(desk, session_id, 5_000)
    undone = Taking(Tender.CASH, Money(-5_000), MoveKind.VOID)
    desk.do(service.take, session_id, undone, Ref("sale", 1), number="1")
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    z = closed(desk, session_id, ZSums(voids_count=1, voids=Money(-5_000)))
    assert (z.net, z.facts["takings"]) == (0, 0)


def test_invariant_2_z_reports_counts_and_reasons_never_change(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 500)
    desk.do(service.explain, session_id, Tender.CASH, "找零多付", approved(desk))
    closed(desk, session_id)
    for table, what in (("z_report", "net = 1"), ("cash_count", "amount = 1"), ("cash_reason", "reason = ''")):
        for sql in (f"UPDATE {table} SET {what}", f"DELETE FROM {table}"):
            with pytest.raises(Exception, match=r"frozen|kept"), DATABASE.atomic():
                DATABASE.execute_sql(sql)
    with pytest.raises(Exception, match="never_comes_back"), DATABASE.atomic():
        DATABASE.execute_sql("UPDATE cash_session SET state = 'counted'")


def busy_with(desk: Desk, reference: str) -> int:
    """The day's figures with references of their own, sealed without a difference."""
    session_id = opened(desk)
    sold(desk, session_id, 12_350)
    sold(desk, session_id, 8_000, tender=Tender.CARD, reference=f"C{reference}")
    sold(desk, session_id, 3_000, tender=Tender.WECHAT, reference=f"W{reference}")
    refunded(desk, session_id, 1_000)
    sealed(desk, session_id, 60_000 + 12_350 - 1_000)
    return session_id

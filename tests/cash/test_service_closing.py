"""From the blind count to the Z report (M2, M3, invariants 2, 8, 9, 10), on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import queries, service
from desk_app.cash.queries import ZRow
from desk_app.cash.rules import (
    DIFFERENCE_LIMIT,
    BlindCount,
    CauseKind,
    CountKind,
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
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, acting, approved, counted, opened, refunded, refuses, sold, the_session
from tests.staff.site import typed

pytestmark = pytest.mark.usefixtures("people")
LIMIT = 200


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


NET = ZSums(net=Money(22_350))
CASH = 60_000 + 12_350 - 1_000 - 1_800 - 20_000
TOTALS = {Tender.CARD: 8_000, Tender.WECHAT: 3_000}


def sealed(desk: Desk, session_id: int, cash: int = CASH, **totals: int) -> None:
    desk.do(service.end_session, session_id)
    told = TOTALS | {Tender(name): amount for name, amount in totals.items()}
    desk.do(service.seal_count, session_id, counted(cash, told))


def closed(desk: Desk, session_id: int, sums: ZSums = NET, kept: Pieces | None = None) -> ZRow:
    count = queries.sealed_count(session_id)
    assert count is not None
    return queries.z(desk.do(service.close, session_id, sums, count.pieces if kept is None else kept))


def test_m2_what_should_be_there_is_told_by_one_function_and_only_after_the_seal(desk: Desk) -> None:
    session_id = busy(desk)
    with refuses("not_sealed"):
        queries.expected(session_id, desk.operator)
    with refuses("not_sealed"):
        queries.sealed_moves(session_id, desk.operator)
    with refuses("not_sealed"):
        queries.result(session_id, LIMIT)
    with refuses("not_sealed"):
        queries.by_person(session_id)
    desk.do(service.end_session, session_id)
    with refuses("not_sealed"):
        queries.expected(session_id, desk.operator)
    desk.do(service.seal_count, session_id, counted(CASH, TOTALS))
    should = queries.expected(session_id)
    assert [should.of(tender) for tender in Tender] == [CASH, 8_000, 3_000, 0, 0, 0]
    assert (should.takings, should.moves) == (22_350, 6)


def test_m2_a_supervisor_may_look_but_not_at_a_drawer_of_their_own(desk: Desk) -> None:
    session_id = busy(desk)
    with acting(desk, "12"):
        assert queries.expected(session_id, desk.operator).of(Tender.CASH) == CASH
    with acting(desk, "20"):
        assert queries.expected(session_id, desk.operator).of(Tender.CASH) == CASH
    desk.do(service.hand_over, session_id, FLOAT, approved(desk, "12", Role.DESK))
    with acting(desk, "12"), refuses("not_sealed"):
        queries.expected(session_id, desk.operator)


def test_m2_every_attempt_is_kept_and_the_sealed_one_stands(desk: Desk) -> None:
    session_id = busy(desk)
    with refuses("not_ended"):
        desk.do(service.seal_count, session_id, BlindCount())
    desk.do(service.end_session, session_id)
    desk.do(service.keep_attempt, session_id, counted(40_000))
    desk.do(service.keep_attempt, session_id, counted(49_000))
    with refuses("no_amount"):
        desk.do(service.seal_count, session_id, counted(0, {Tender.CARD: -1}))
    desk.do(service.seal_count, session_id, counted(CASH, TOTALS))
    assert [(row.kind, row.attempt, row.amount) for row in queries.counts(session_id)] == [
        (CountKind.FLOAT, 1, 60_000),
        (CountKind.ATTEMPT, 2, 40_000),
        (CountKind.ATTEMPT, 3, 49_000),
        (CountKind.SEALED, 4, CASH),
    ]
    for again in (service.keep_attempt, service.seal_count):
        with refuses("sealed_already"):
            desk.do(again, session_id, counted(1_000))


def test_m2_a_difference_wants_its_reason_and_above_the_limit_another_person(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 500, wechat=2_900)
    came = queries.result(session_id, LIMIT)
    assert [(line.tender, line.difference, line.needs_reason, line.needs_approval) for line in came.lines] == [
        (Tender.CASH, -500, True, True),
        (Tender.CARD, 0, False, False),
        (Tender.WECHAT, -100, True, False),
    ]
    assert not came.is_ready
    with refuses("tender_needs_reason"):
        closed(desk, session_id)
    with refuses("no_difference"):
        desk.do(service.explain, session_id, Tender.CARD, "x")
    with refuses("no_difference"):
        desk.do(service.explain, session_id, Tender.ALIPAY, "x")
    with refuses("needs_reason"):
        desk.do(service.explain, session_id, Tender.WECHAT, " ")
    with refuses("needs_approval"):
        desk.do(service.explain, session_id, Tender.CASH, "找零多付")
    desk.do(service.explain, session_id, Tender.WECHAT, "客户少付一元")
    desk.do(service.explain, session_id, Tender.CASH, "找零多付", approved(desk))
    assert queries.result(session_id, LIMIT).is_ready
    z = closed(desk, session_id)
    assert [(line["tender"], line["difference"], line["approved_by"]) for line in z.facts["tenders"]] == [
        ("cash", -500, "12"),
        ("card", 0, ""),
        ("wechat", -100, ""),
    ]


def test_invariant_9_nobody_approves_their_own_difference(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 500)
    from desk_app.staff import service as staff

    with acting(desk, "12"), pytest.raises(Refusal, match="self_approval"):
        desk.do(staff.approve, typed(desk, "12"), Role.SUPERVISOR)
    with pytest.raises(Exception, match="approved_by_oneself"), DATABASE.atomic():
        DATABASE.execute_sql(
            "INSERT INTO cash_reason (session_id, tender, difference, reason, at, staff_number, approved_by) "
            f"VALUES ({session_id}, 'cash', -500, 'x', 1, '07', '07')"
        )


def test_m2_a_limit_of_the_site_decides_who_has_to_approve(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 500)
    assert not queries.result(session_id, 500).lines[0].needs_approval  # exactly the limit is within it
    assert queries.result(session_id, 499).lines[0].needs_approval


def test_m2_a_limit_made_tighter_in_between_asks_for_the_approval_after_all(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 100)
    desk.do(service.explain, session_id, Tender.CASH, "少一元")
    with acting(desk, "01"):
        desk.do(change_setting, DIFFERENCE_LIMIT, 50)
    with refuses("tender_needs_approval"):
        closed(desk, session_id)
    desk.do(service.explain, session_id, Tender.CASH, "少一元", approved(desk))
    closed(desk, session_id)


def test_the_sessions_of_a_day_stand_by_till(desk: Desk) -> None:
    first, second = busy(desk), busy_elsewhere(desk)
    assert [row.id for row in queries.sessions_of(desk.today())] == [first, second]
    assert queries.sessions_of(desk.today() - timedelta(days=1)) == ()
    with refuses("no_session"):
        desk.do(service.end_session, 99)


def test_m2_a_recount_after_the_seal_needs_a_second_person_and_both_counts_stay(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 500)
    desk.do(service.explain, session_id, Tender.CASH, "不明", approved(desk))
    with refuses("needs_approval"):
        desk.do(service.recount, session_id, counted(CASH, TOTALS), None, "漏数一张")
    desk.do(service.recount, session_id, counted(CASH, TOTALS), approved(desk), "漏数一张")
    came = queries.result(session_id, LIMIT)
    assert (came.line(Tender.CASH).difference, came.is_ready) == (0, True)  # type: ignore[union-attr]
    assert [row.kind for row in queries.counts(session_id)][1:] == [CountKind.SEALED, CountKind.RECOUNT]
    assert came.counted.second == "12"


def test_m2_a_reason_says_nothing_about_another_difference(desk: Desk) -> None:
    session_id = busy(desk)
    sealed(desk, session_id, CASH - 500)
    desk.do(service.explain, session_id, Tender.CASH, "找零多付", approved(desk))
    desk.do(service.recount, session_id, counted(CASH - 1_000, TOTALS), approved(desk), "再点一次")
    assert queries.result(session_id, LIMIT).line(Tender.CASH).needs_reason  # type: ignore[union-attr]


def test_m2_the_difference_finder_names_the_receipt(desk: Desk) -> None:
    session_id = busy(desk)
    sold(desk, session_id, 4_600, number="R-wrong")
    sealed(desk, session_id, CASH, wechat=7_600)
    first = queries.causes(session_id, LIMIT)[0]
    assert (first.kind, first.tender, first.other, first.numbers) == (
        CauseKind.WRONG_TENDER,
        Tender.CASH,
        Tender.WECHAT,
        ("R-wrong",),
    )
    assert queries.causes(busy_elsewhere(desk), LIMIT) == ()


def busy_elsewhere(desk: Desk) -> int:
    """A session without any difference, at another desk."""
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    session_id = opened(other)
    other.do(service.end_session, session_id)
    other.do(service.seal_count, session_id, BlindCount(FLOAT))
    return session_id


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


def busy_with(desk: Desk, reference: str) -> int:
    """The day's figures with references of their own, sealed without a difference."""
    session_id = opened(desk)
    sold(desk, session_id, 12_350)
    sold(desk, session_id, 8_000, tender=Tender.CARD, reference=f"C{reference}")
    sold(desk, session_id, 3_000, tender=Tender.WECHAT, reference=f"W{reference}")
    refunded(desk, session_id, 1_000)
    sealed(desk, session_id, 60_000 + 12_350 - 1_000)
    return session_id


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

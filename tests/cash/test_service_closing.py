"""The blind count (M2, invariants 8 and 9): sealed, compared, explained; on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import queries, service
from desk_app.cash.rules import (
    DIFFERENCE_LIMIT,
    BlindCount,
    CauseKind,
    CountKind,
    Tender,
)
from desk_app.kernel.database import DATABASE
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from tests.cash.days import CASH, LIMIT, TOTALS, busy, closed, sealed
from tests.cash.site import FLOAT, acting, approved, counted, opened, refuses, sold
from tests.staff.site import typed

pytestmark = pytest.mark.usefixtures("people")


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

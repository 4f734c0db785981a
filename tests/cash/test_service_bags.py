"""Takings to finance without delay (S4, F2): packed, sent with both signatures, accepted by another person's own count."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import queries, service
from desk_app.cash.rules import BagState, BlindCount, Ink, Pieces, ZSums
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, value
from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, INK, acting, approved, in_pieces, opened, refuses, sold

pytestmark = pytest.mark.usefixtures("people")
KEPT = Pieces.of({1_000: 15, 500: 20, 100: 40, 50: 20})


def closed(desk: Desk, cash: int = 20_000) -> int:
    """A session closed with 20.00 more than the float; the large notes go into the bag (500.00)."""
    session_id = opened(desk)
    sold(desk, session_id, cash)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT.plus(in_pieces(cash))))
    desk.do(service.close, session_id, ZSums(net=Money(cash)), KEPT)
    return session_id


INSIDE = in_pieces(FLOAT.amount + 20_000 - KEPT.amount)


def packed(desk: Desk) -> int:
    return desk.do(service.pack_bag, [closed(desk)], "F004417", INSIDE)


def sent(desk: Desk) -> int:
    bag_id = packed(desk)
    desk.do(service.send_bag, bag_id, "08", INK, INK)
    return bag_id


def test_s4_the_money_of_closed_sessions_goes_into_a_numbered_sealed_bag(desk: Desk) -> None:
    session_id = closed(desk)
    (waiting,) = queries.unbagged()
    assert (waiting.session_id, waiting.amount) == (session_id, INSIDE.amount)
    bag = queries.bag(desk.do(service.pack_bag, [session_id], " F004417 ", INSIDE))
    assert (bag.bag_no, bag.seal, bag.state, bag.amount, bag.due) == (
        1,
        "F004417",
        BagState.PACKED,
        INSIDE.amount,
        INSIDE.amount,
    )
    assert [(row.session_id, row.amount) for row in bag.sessions] == [(session_id, INSIDE.amount)]
    assert queries.unbagged() == ()
    assert queries.bag_by_number(bag.number) == bag.id
    assert queries.open_bags() == (bag,) == queries.bags()
    with refuses("bagged_already"):
        desk.do(service.pack_bag, [session_id], "F2", INSIDE)


def test_s4_what_is_packed_is_what_is_owed_or_has_a_reason(desk: Desk) -> None:
    session_id = closed(desk)
    with refuses("bag_differs"):
        desk.do(service.pack_bag, [session_id], "F1", in_pieces(100))
    with refuses("no_seal"):
        desk.do(service.pack_bag, [session_id], " ", INSIDE)
    with refuses("no_sessions"):
        desk.do(service.pack_bag, [], "F1", INSIDE)
    with refuses("no_sessions"):
        desk.do(service.pack_bag, [session_id, 99], "F1", INSIDE)
    bag = queries.bag(desk.do(service.pack_bag, [session_id], "F1", in_pieces(INSIDE.amount - 100), "一张残币退回"))
    assert (bag.amount - bag.due, bag.reason) == (-100, "一张残币退回")


def test_s4_handing_a_bag_on_takes_two_signatures_whose_digest_stays(desk: Desk) -> None:
    bag_id = packed(desk)
    with refuses("no_carrier"):
        desk.do(service.send_bag, bag_id, " ", INK, INK)
    with refuses("not_signed"):
        desk.do(service.send_bag, bag_id, "08", INK, Ink(()))
    desk.do(service.send_bag, bag_id, "08", INK, INK)
    bag = queries.bag(bag_id)
    assert (bag.state, bag.carried_by, bag.sent_at) == (BagState.SENT, "08", desk.now())
    assert queries.inks_of(bag_id) == (INK, INK)
    assert value("SELECT COUNT(*) FROM print_job WHERE form = 'bag_slip'") == 2
    with refuses("bag_not_from_here"):
        desk.do(service.send_bag, bag_id, "08", INK, INK)
    with refuses("no_bag"):
        desk.do(service.send_bag, 99, "08", INK, INK)


def test_s4_finance_accepts_with_its_own_count(desk: Desk) -> None:
    bag_id = sent(desk)
    with pytest.raises(Refusal, match="not_allowed"):
        desk.do(service.accept_bag, bag_id, INSIDE)
    with acting(desk, "20"):
        with refuses("bag_count_differs"):
            desk.do(service.accept_bag, bag_id, in_pieces(100))
        desk.do(service.accept_bag, bag_id, INSIDE)
        with refuses("bag_not_from_here"):
            desk.do(service.accept_bag, bag_id, INSIDE)
    bag = queries.bag(bag_id)
    assert (bag.state, bag.accepted_by, bag.step(BagState.ACCEPTED).pieces) == (BagState.ACCEPTED, "20", INSIDE)  # type: ignore[union-attr]
    assert queries.open_bags() == ()


def test_invariant_9_whoever_packed_or_carried_a_bag_does_not_accept_it(desk: Desk) -> None:
    with acting(desk, "01"):
        bag_id = packed(desk)
        desk.do(service.send_bag, bag_id, "20", INK, INK)
        with refuses("own_bag"):
            desk.do(service.accept_bag, bag_id, INSIDE)
    with acting(desk, "20"), refuses("own_bag"):
        desk.do(service.dispute_bag, bag_id, INSIDE, "x")
    with pytest.raises(Exception, match="own_bag"), DATABASE.atomic():
        DATABASE.execute_sql(
            "INSERT INTO bag_step (bag_id, state, at, staff_number, other, reason, ink_digest) "
            f"VALUES ({bag_id}, 'accepted', 1, '01', '', '', '')"
        )


def test_s4_a_dispute_keeps_both_figures_until_a_supervisor_settles_it(desk: Desk) -> None:
    bag_id = sent(desk)
    with acting(desk, "20"):
        with refuses("needs_reason"):
            desk.do(service.dispute_bag, bag_id, in_pieces(100), " ")
        desk.do(service.dispute_bag, bag_id, in_pieces(INSIDE.amount - 1_000), "少一张十元")
    bag = queries.bag(bag_id)
    disputed = bag.step(BagState.DISPUTED)
    assert disputed is not None
    assert (bag.state, disputed.amount, disputed.reason, disputed.by) == (
        BagState.DISPUTED,
        INSIDE.amount - 1_000,
        "少一张十元",
        "20",
    )
    with refuses("needs_approval"):
        desk.do(service.settle_bag, bag_id, "监控已查", None)
    desk.do(service.settle_bag, bag_id, "监控已查，点钞机卡币", approved(desk))
    settled = queries.bag(bag_id).step(BagState.SETTLED)
    assert settled is not None
    assert (settled.other, queries.bag(bag_id).state) == ("12", BagState.SETTLED)


def test_invariant_6_bag_numbers_are_contiguous_over_days(desk: Desk, clock: ManualClock) -> None:
    numbers = []
    for _ in range(3):
        numbers.append(queries.bag(packed(desk)).bag_no)
        clock.advance(timedelta(days=1))
    assert numbers == [1, 2, 3]


def test_invariant_2_a_packed_bag_stays_as_it_is(desk: Desk) -> None:
    sent(desk)
    for sql, why in (
        ("UPDATE cash_bag SET amount = 1", "packed_stays"),
        ("UPDATE cash_bag SET state = 'accepted'", "without_step"),
        ("DELETE FROM cash_bag", "kept"),
        ("UPDATE bag_step SET staff_number = '01'", "frozen"),
        ("DELETE FROM bag_session", "kept"),
        ("DELETE FROM bag_paper", "until_erased"),
    ):
        with pytest.raises(Exception, match=why), DATABASE.atomic():
            DATABASE.execute_sql(sql)


def test_a_bag_that_is_not_there_is_said_so(desk: Desk) -> None:
    with pytest.raises(LookupError):
        queries.bag(99)
    assert (queries.bag_by_number("440"), queries.inks_of(99), queries.bag_of(99)) == (None, None, None)

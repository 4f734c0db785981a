"""Lists are bounded and in the order the desk needs."""

from __future__ import annotations

from datetime import timedelta

from desk_app.handouts import queries, service
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from tests.handouts.scene import SIGNED, host, key, lent, parcel


def test_open_parcels_stand_oldest_first_and_all_of_them_newest_first(desk: Desk, clock: ManualClock) -> None:
    host_id = host(desk)
    first = parcel(desk, host_id, "A1")
    clock.advance(timedelta(minutes=1))
    second = parcel(desk, host_id, "A2")
    assert [row.id for row in queries.open_parcels()] == [first, second]
    desk.do(service.hand_out, (first,), SIGNED)
    assert [row.id for row in queries.open_parcels()] == [second]
    assert [row.id for row in queries.parcels()] == [second, first]
    assert [row.id for row in queries.parcels_of_host(host_id)] == [second]
    assert queries.open_parcel_count() == 1


def test_a_tracking_number_finds_what_is_here_before_what_is_gone(desk: Desk) -> None:
    host_id = host(desk)
    first = parcel(desk, host_id, "A1")
    desk.do(service.return_parcel, first, "拒收")
    assert queries.parcel_by_tracking("A1") == first
    second = parcel(desk, host_id, "A1")
    assert queries.parcel_by_tracking("A1") == second
    assert queries.parcel_by_tracking("B1") is None


def test_loans_stand_by_due_time_and_things_say_who_has_them(desk: Desk) -> None:
    late, soon = lent(desk, key(desk, "K1", "甲"), hours=9), lent(desk, key(desk, "K2", "乙"), hours=1)
    key(desk, "K3", "丙")
    assert [row.id for row in queries.open_loans()] == [soon, late]
    assert [row.id for row in queries.loans()] == [soon, late]
    assert [(row.code, row.borrower, row.can_go) for row in queries.things()] == [
        ("K3", "", True), ("K2", "陈立", False), ("K1", "陈立", False),
    ]  # fmt: skip
    assert (queries.open_loan_count(), queries.open_loan_count(desk.today())) == (2, 2)
    there = queries.loan(soon)
    assert there is not None
    assert [row.id for row in queries.loans_of_person((there.person_id or 0,))] == [soon, late]


def test_nothing_unknown_is_found(desk: Desk) -> None:
    assert (queries.parcel(9), queries.loan(9), queries.thing(9), queries.receipt_of(9)) == (None,) * 4
    assert (queries.parcel_by_number("9"), queries.loan_by_number("9"), queries.thing_by_code("9")) == (None,) * 3
    assert queries.last_loan_of((9,)) == (None, False)
    assert queries.last_parcel_of((9,)) == (None, False)

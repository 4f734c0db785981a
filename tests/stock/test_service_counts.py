"""Counting (S1, S4): blind, while sales go on, by two who agree, sealed, explained, approved by a second person."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import peewee
import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.queries.proof import broken
from desk_app.stock.rules import (
    OPENING_SECONDS,
    SECONDS_A_LINE,
    VARIANCE_LIMIT,
    CountKind,
    CountState,
    LineState,
    MoveKind,
    Scope,
)
from tests.staff.site import act_as
from tests.stock.site import SALE, approved, pieces, set_to, stocked

if TYPE_CHECKING:
    from tests.databases import Site
    from tests.staff.site import People


def opened(desk: Desk, scope: Scope = Scope.ALL, kind: CountKind = CountKind.OPENING, **other: object) -> int:
    return desk.do(service.open_count, kind, scope, **other)  # type: ignore[arg-type]


def test_s1_the_sheet_is_blind_until_the_count_is_sealed(desk: Desk, people: People) -> None:
    water = stocked(desk, people)
    count_id = opened(desk)
    (line,) = queries.sheet(count_id, "07")
    assert not {"book", "quantity", "left"} & set(line.__dataclass_fields__)
    assert (line.state, line.is_mine) == (LineState.OPEN, False)
    assert queries.variances(count_id) == ()
    desk.do(service.enter_count, count_id, water, pieces(10))
    assert queries.variances(count_id) == ()
    assert desk.do(service.seal_count, count_id) is CountState.BOOKED
    assert queries.count(count_id).lines_off == 0
    assert queries.opening_count(desk.today()) is not None


def test_s1_a_difference_shows_by_piece_and_by_money_and_is_booked_with_reason_and_second_person(
    desk: Desk, people: People
) -> None:
    water = stocked(desk, people, count=10, cost=2000)
    count_id = opened(desk)
    assert desk.do(service.enter_count, count_id, water, pieces(8)) is LineState.RECOUNT
    with pytest.raises(Refusal, match=r"stock\.count_open_lines"):
        desk.do(service.seal_count, count_id)
    assert desk.do(service.enter_count, count_id, water, pieces(8)) is LineState.SETTLED
    assert desk.do(service.seal_count, count_id) is CountState.SEALED
    (row,) = queries.variances(count_id)
    assert (row.difference, row.value, row.retail) == (pieces(-2), -400, -700)
    with pytest.raises(Refusal, match=r"stock\.needs_reason"):
        desk.do(service.book_count, count_id, {})
    with pytest.raises(Refusal, match=r"stock\.needs_supervisor"):
        desk.do(service.book_count, count_id, {water: "破损"})
    assert desk.do(service.book_count, count_id, {water: "破损"}, approval=approved(desk)) == -400
    done = queries.count(count_id)
    assert (done.state, done.booked_by, done.approved_by) == (CountState.BOOKED, "07", "12")
    assert queries.levels((water,))[water].quantity == pieces(8)
    assert (queries.moves(water)[0].kind, queries.variances(count_id)[0].reason) == (MoveKind.COUNT, "破损")
    assert list(broken()) == []
    with pytest.raises(Refusal, match=r"stock\.not_sealed"):
        desk.do(service.book_count, count_id, {water: "再来"})


def test_small_differences_need_no_second_person_where_the_site_says_so(desk: Desk, people: People) -> None:
    set_to(desk, VARIANCE_LIMIT, 1_000)  # type: ignore[arg-type]
    water = stocked(desk, people)
    count_id = opened(desk)
    for _ in range(2):
        desk.do(service.enter_count, count_id, water, pieces(11))
    desk.do(service.seal_count, count_id)
    assert desk.do(service.book_count, count_id, {water: "上次漏记"}) == 200
    assert queries.levels((water,))[water].quantity == pieces(11)


def test_s4_two_counters_agree_while_sales_go_on(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=10)
    count_id = opened(desk, kind=CountKind.STOCKTAKE)
    assert desk.do(service.enter_count, count_id, water, pieces(9)) is LineState.SECOND
    with pytest.raises(Refusal, match=r"stock\.counted_already"):
        desk.do(service.enter_count, count_id, water, pieces(9))
    desk.do(service.issue, water, pieces(3), SALE)
    act_as(desk, people.other)
    assert desk.do(service.enter_count, count_id, water, pieces(6)) is LineState.SETTLED
    desk.do(service.seal_count, count_id)
    desk.do(service.issue, water, pieces(1), SALE)
    (row,) = queries.variances(count_id)
    assert row.difference == pieces(-1)
    desk.do(service.book_count, count_id, {water: "丢失"}, approval=approved(desk))
    assert queries.levels((water,))[water].quantity == pieces(5)


def test_s4_counts_that_differ_are_counted_again(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=10)
    count_id = opened(desk, kind=CountKind.STOCKTAKE)
    desk.do(service.enter_count, count_id, water, pieces(9))
    act_as(desk, people.other)
    assert desk.do(service.enter_count, count_id, water, pieces(10)) is LineState.RECOUNT
    act_as(desk, people.clerk)
    assert desk.do(service.enter_count, count_id, water, pieces(10)) is LineState.SETTLED
    assert desk.do(service.seal_count, count_id) is CountState.BOOKED


def test_a_paper_sheet_counts_against_the_books_of_its_hour(desk: Desk, people: People, clock: ManualClock) -> None:
    water = stocked(desk, people, count=10)
    clock.advance(timedelta(minutes=1))
    count_id = opened(desk, kind=CountKind.SPOT, counters=1)
    clock.advance(timedelta(minutes=5))
    counted_at = desk.now()
    clock.advance(timedelta(minutes=30))
    desk.do(service.issue, water, pieces(4), SALE)
    assert desk.do(service.enter_count, count_id, water, pieces(10), counted_at=counted_at) is LineState.SETTLED
    for wrong in (desk.now() + timedelta(seconds=1), counted_at - timedelta(hours=1)):
        with pytest.raises(Refusal, match=r"stock\.counted_later"):
            desk.do(service.enter_count, count_id, water, pieces(10), counted_at=wrong)


def test_s1_two_minutes_choose_what_is_negative_lost_and_dear(desk: Desk, people: People) -> None:
    set_to(desk, OPENING_SECONDS, 24)  # type: ignore[arg-type]
    set_to(desk, SECONDS_A_LINE, 8)  # type: ignore[arg-type]
    goods = [stocked(desk, people, f"商品 {place}", count=10, cost=1000 * (place + 1)) for place in range(6)]
    desk.do(service.issue, goods[0], pieces(11), SALE)
    count_id = opened(desk, Scope.CHOICE)
    assert [line.product_id for line in queries.sheet(count_id)] == [goods[0], goods[5], goods[4]]
    desk.do(service.enter_count, count_id, goods[0], Quantity(0))
    desk.do(service.enter_count, count_id, goods[0], Quantity(0))
    for number in goods[4:]:
        desk.do(service.enter_count, count_id, number, pieces(10))
    desk.do(service.seal_count, count_id)
    assert queries.count_tonight() == 0


def test_one_count_of_a_kind_at_a_time_and_something_not_on_the_list(desk: Desk, people: People) -> None:
    water, tea = stocked(desk, people), stocked(desk, people, "茶")
    count_id = opened(desk, Scope.LISTED, product_ids=[water, water, 99])
    with pytest.raises(Refusal, match=r"stock\.count_running"):
        opened(desk)
    with pytest.raises(Refusal, match=r"stock\.not_on_list"):
        desk.do(service.enter_count, count_id, tea, pieces(1))
    desk.do(service.add_line, count_id, tea)
    desk.do(service.add_line, count_id, tea)
    assert queries.count(count_id).lines == 2
    with pytest.raises(Refusal, match=r"stock\.no_product"):
        desk.do(service.add_line, count_id, 99)
    with pytest.raises(Refusal, match=r"stock\.bad_quantity"):
        desk.do(service.enter_count, count_id, tea, Quantity(-1))
    with pytest.raises(Refusal, match=r"stock\.no_count"):
        desk.do(service.enter_count, 77, tea, pieces(1))
    with pytest.raises(Refusal, match=r"stock\.nothing_to_count"):
        opened(desk, Scope.TONIGHT, CountKind.SPOT)
    with pytest.raises(Refusal, match=r"kernel\.not_allowed"):
        desk.do(service.void_count, count_id, "错")
    act_as(desk, people.lead)
    with pytest.raises(Refusal, match=r"stock\.needs_reason"):
        desk.do(service.void_count, count_id, " ")
    desk.do(service.void_count, count_id, "开错了")
    assert queries.count(count_id).state is CountState.VOID
    assert queries.running_counts() == ()
    assert queries.opening_count(desk.today()) is None


def test_a_sealed_count_never_changes(desk: Desk, people: People, database: Site) -> None:
    water = stocked(desk, people)
    count_id = opened(desk)
    for _ in range(2):
        desk.do(service.enter_count, count_id, water, pieces(8))
    desk.do(service.seal_count, count_id)
    with pytest.raises(Refusal, match=r"stock\.count_over"):
        desk.do(service.enter_count, count_id, water, pieces(10))
    for sql in (
        "UPDATE count_result SET counted = 10000",
        "DELETE FROM count_entry",
        "UPDATE stock_count SET variance_value = 0",
        "UPDATE stock_count SET state = 'counting'",
        f"INSERT INTO count_line (count_id, product_id, position, state) VALUES ({count_id}, 9, 9, 'open')",
        "UPDATE count_line SET state = 'open'",
    ):
        with pytest.raises(peewee.IntegrityError), DATABASE.atomic():
            DATABASE.execute_sql(sql)
    assert list(broken()) == []
    database.tamper("UPDATE count_result SET counted = 10000")
    assert [code for code, *_ in broken()] == ["stock.count_changed"]

"""Costs, counting, batches and orders in pure rules; whatever a scanner or a person may send."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import ONE, Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.stock.rules import (
    EMPTY,
    Batch,
    Candidate,
    Entry,
    Level,
    LineState,
    OrderState,
    ProductDraft,
    SupplierDraft,
    choose,
    issued,
    left_of,
    may_count,
    order_quantity,
    payable,
    positive,
    received,
    settled_by,
    state_of,
    worth,
)

quantities = st.integers(1, 10**8).map(Quantity)
amounts = st.integers(0, 10**9).map(Money)


def holds(level: Level) -> bool:
    """Worth follows quantity in sign; nothing is worth nothing."""
    return level.value == 0 if level.quantity == 0 else level.value == 0 or (level.value > 0) == (level.quantity > 0)


@given(st.lists(st.one_of(st.tuples(st.just("in"), quantities, amounts), st.tuples(st.just("out"), quantities))))
def test_value_is_the_sum_of_costs_and_nothing_left_is_worth_nothing(steps: list[tuple[object, ...]]) -> None:
    level, quantity, value = EMPTY, 0, 0
    for kind, much, *paid in steps:
        assert isinstance(much, int)
        if kind == "in":
            assert isinstance(paid[0], int)
            level, change = received(level, Quantity(much), Money(paid[0]))
            quantity, value = quantity + much, value + change
        else:
            level, cost = issued(level, Quantity(much))
            assert cost >= 0
            quantity, value = quantity - much, value - cost
        assert (level.quantity, level.value) == (quantity, value)
        assert holds(level)


@given(quantities, amounts, quantities)
def test_selling_everything_costs_exactly_what_it_cost(first: Quantity, paid: Money, part: Quantity) -> None:
    level, _ = received(EMPTY, first, paid)
    some = Quantity(min(part, first))
    level, cost = issued(level, some)
    rest = Money(0)
    if level.quantity:
        level, rest = issued(level, level.quantity)
    assert cost + rest == paid
    assert level.value == 0


def test_the_average_moves_with_what_comes() -> None:
    level, _ = received(EMPTY, Quantity(10_000), Money(1000))
    level, _ = received(level, Quantity(10_000), Money(3000))
    assert issued(level, ONE)[1] == 200
    assert worth(level, Quantity(-2000)) == -400
    assert worth(Level(Quantity(0), Money(0), Money(150)), Quantity(2000)) == 300


def test_goods_for_nothing_keep_the_last_cost() -> None:
    level, _ = received(EMPTY, ONE, Money(500))
    level, _ = issued(level, ONE)
    level, change = received(level, ONE, Money(0))
    assert (change, level.last_cost) == (0, 500)


def entry(counted: int, book: int = 10, by: str = "07") -> Entry:
    return Entry(by, Quantity(counted * 1000), Quantity(book * 1000))


@pytest.mark.parametrize(
    ("counters", "entries", "state"),
    [
        (1, [], LineState.OPEN),
        (1, [entry(10)], LineState.SETTLED),
        (1, [entry(9)], LineState.RECOUNT),
        (1, [entry(9), entry(8)], LineState.RECOUNT),
        (1, [entry(9), entry(8), entry(9)], LineState.SETTLED),
        (1, [entry(9), entry(8, book=9)], LineState.SETTLED),
        (2, [entry(10)], LineState.SECOND),
        (2, [entry(10), entry(10, by="08")], LineState.SETTLED),
        (2, [entry(10), entry(9, by="08")], LineState.RECOUNT),
        (2, [entry(10), entry(9, by="08"), entry(10)], LineState.RECOUNT),
        (2, [entry(10), entry(9, by="08"), entry(9)], LineState.SETTLED),
    ],
)
def test_s4_counters_have_to_agree(counters: int, entries: list[Entry], state: LineState) -> None:
    assert state_of(entries, counters) is state
    assert (settled_by(entries, counters) is None) == (state is not LineState.SETTLED)


def test_nobody_is_both_counters() -> None:
    assert not may_count([entry(10)], 2, "07")
    assert may_count([entry(10)], 2, "08")
    assert may_count([entry(10), entry(9, by="08")], 2, "07")
    assert may_count([entry(9)], 1, "07")


def test_s1_the_choice_takes_what_hurts_most_and_gives_everything_its_turn() -> None:
    goods = [Candidate(n, Quantity(1000), Money(100 * n), Money(0), counted_at=n) for n in range(1, 9)]
    wished = Candidate(20, Quantity(0), Money(0), Money(0), 0, is_wished=True)
    below = Candidate(21, Quantity(-1000), Money(-50), Money(0), 0)
    lost = Candidate(22, Quantity(1000), Money(10), Money(5000), 99)
    assert choose([*goods, below, wished, lost], 6) == (20, 21, 22, 8, 1, 2)
    assert choose(goods, 0) == ()
    assert set(choose(goods, 99)) == set(range(1, 9))


@given(st.lists(st.tuples(st.integers(1, 28), quantities), max_size=8), st.integers(-5, 10**9))
def test_what_expires_first_is_sold_first(batches: list[tuple[int, Quantity]], there: int) -> None:
    known = [Batch(date(2026, 12, day), quantity) for day, quantity in batches]
    left = left_of(known, Quantity(there))
    assert sum(batch.quantity for batch in left) == min(max(there, 0), sum(quantity for _, quantity in batches))
    assert list(left) == sorted(left, key=lambda batch: batch.expires_on)


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**6), st.integers(0, 10**6))
def test_s2_an_order_fills_the_shelf_above_its_reorder_point(there: int, point: int, size: int) -> None:
    if there > point:
        return
    quantity = order_quantity(there, point, size)
    assert quantity > 0
    assert there + quantity >= (point + 1 if size else min(2 * point, there + ONE))
    assert not size or quantity % size == 0


def test_open_orders_are_those_of_which_goods_may_come() -> None:
    assert [state.is_open for state in OrderState] == [True, True, False, False]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (ProductDraft("  ", Money(1)), "stock.no_name"),
        (ProductDraft("a" * 121, Money(1)), "stock.too_long"),
        (ProductDraft("a", Money(-1)), "stock.bad_price"),
        (ProductDraft("a", Money(1), tax=Rate(10_001)), "stock.bad_tax"),
        (ProductDraft("a", Money(1), reorder_point=Quantity(-1)), "stock.bad_quantity"),
        (SupplierDraft(""), "stock.no_name"),
        (SupplierDraft("a", lead_days=-1), "stock.bad_quantity"),
    ],
)
def test_nonsense_is_refused(draft: ProductDraft | SupplierDraft, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        draft.checked()
    assert refused.value.code == code


def test_a_service_has_no_reorder_point() -> None:
    draft = ProductDraft(" 课 ", Money(0), is_stocked=False, reorder_point=ONE, order_size=ONE, expires=True).checked()
    assert (draft.name, draft.reorder_point, draft.order_size, draft.expires) == ("课", 0, 0, False)


def test_amounts_that_can_be_moved_and_paid() -> None:
    assert positive(ONE) == ONE
    assert payable(Money(0)) == 0
    for wrong in (0, -1, 10**9):
        with pytest.raises(Refusal):
            positive(Quantity(wrong))
    for wrong in (-1, 10**12):
        with pytest.raises(Refusal):
            payable(Money(wrong))

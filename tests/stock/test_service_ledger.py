"""The ledger: a sale takes from stock, below zero the site decides, two tills and the last piece (invariant 5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from desk_app.kernel.database import DATABASE, rows, value
from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.queries.proof import broken
from desk_app.stock.rules import NEGATIVE, REFUSE, Delivery, DeliveryLine, Issued, MoveKind, Unit
from tests.stock.site import SALE, added, pieces, set_to, stocked

if TYPE_CHECKING:
    from tests.databases import Site
    from tests.staff.site import People


def test_a_sale_takes_pieces_at_their_average_cost(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=10, cost=2000)
    desk.do(service.receive, Delivery((DeliveryLine(water, pieces(10), Money(4000)),)))
    assert desk.do(service.issue, water, pieces(4), SALE) == Issued(Money(1200), pieces(16), is_short=False)
    level = queries.levels((water,))[water]
    assert (level.quantity, level.value, level.last_cost) == (pieces(16), 4800, 400)


def test_a_whole_sale_is_one_set_of_statements(desk: Desk, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    goods = [stocked(desk, people, f"商品 {place}") for place in range(3)]
    lines = [(goods[place % 3], pieces(1)) for place in range(500)]
    from desk_app.stock.service import ledger

    statements: list[str] = []

    def counted(run: Callable[..., object]) -> Callable[..., object]:
        def told(sql: str, *values: object) -> object:
            statements.append(sql)
            return run(sql, *values)

        return told

    monkeypatch.setattr(ledger, "rows", counted(ledger.rows))
    monkeypatch.setattr(ledger, "change", counted(ledger.change))
    out = desk.do(service.issue_many, lines, SALE)
    assert len(out) == 500
    assert len(statements) == 4  # levels read, moves, levels written, tonight's list
    assert value("SELECT COUNT(*) FROM stock_move WHERE kind = 'sell'") == 500
    assert list(broken()) == []


def test_services_have_no_stock(desk: Desk, people: People) -> None:
    lesson = added(desk, people, "网球教练课", 20000, is_stocked=False, unit=Unit.HOUR)
    water = stocked(desk, people)
    out = desk.do(service.issue_many, [(lesson, pieces(1)), (water, pieces(1))], SALE)
    assert [(made.cost, made.is_short) for made in out] == [(0, False), (200, False)]
    assert desk.do(service.issue_many, [(lesson, pieces(1))], SALE)[0].cost == 0
    desk.do(service.take_back, lesson, pieces(1), Money(0), SALE, to_shelf=True)
    assert queries.levels((lesson,)) == {}


def test_below_zero_warns_and_puts_the_product_on_tonights_list(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=1, cost=200)
    made = desk.do(service.issue, water, pieces(3), SALE)
    assert made == Issued(Money(600), pieces(-2), is_short=True)
    assert [row.product_id for row in queries.tonight()] == [water]
    desk.do(service.issue, water, pieces(1), SALE)
    assert queries.count_tonight() == 1


def test_the_site_may_refuse_to_sell_what_is_not_there(desk: Desk, people: People) -> None:
    set_to(desk, NEGATIVE, REFUSE)  # type: ignore[arg-type]
    water = stocked(desk, people, count=2)
    with pytest.raises(Refusal, match=r"stock\.not_enough") as refused:
        desk.do(service.issue_many, [(water, pieces(1)), (water, pieces(2))], SALE)
    assert refused.value.facts["name"] == "矿泉水"
    assert queries.levels((water,))[water].quantity == pieces(2)


def test_two_tills_and_the_last_piece(desk: Desk, people: People, database: Site) -> None:
    set_to(desk, NEGATIVE, REFUSE)  # type: ignore[arg-type]
    water = stocked(desk, people, count=1)
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    outcomes = database.all_at_once(
        lambda: desk.do(service.issue, water, pieces(1), SALE), lambda: other.do(service.issue, water, pieces(1), SALE)
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Issued", "Refusal"]
    assert queries.levels((water,))[water].quantity == 0


def test_goods_sold_before_they_came_settle_at_what_they_cost(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=1, cost=200)
    desk.do(service.issue, water, pieces(3), SALE)
    desk.do(service.receive, Delivery((DeliveryLine(water, pieces(2), Money(500)),)))
    level = queries.levels((water,))[water]
    assert (level.quantity, level.value) == (0, 0)
    last = queries.moves(water)[0]
    assert (last.kind, last.cost) == (MoveKind.RECEIVE, 400)
    assert value("SELECT paid FROM stock_move WHERE id = ?", last.id) == 500
    assert list(broken()) == []


@pytest.mark.parametrize(("to_shelf", "left"), [(True, 10), (False, 9)])
def test_what_comes_back_goes_to_the_shelf_or_is_written_off(
    desk: Desk, people: People, to_shelf: bool, left: int
) -> None:
    water = stocked(desk, people)
    made = desk.do(service.issue, water, pieces(1), SALE)
    desk.do(service.take_back, water, pieces(1), made.cost, SALE, to_shelf=to_shelf)
    assert queries.levels((water,))[water].quantity == pieces(left)
    kinds = [row.kind for row in queries.moves(water)]
    assert kinds[0] is (MoveKind.TAKE_BACK if to_shelf else MoveKind.WRITE_OFF)
    assert list(broken()) == []


@pytest.mark.parametrize("quantity", [0, -1000, 10**12])
def test_nonsense_quantities_are_refused(desk: Desk, people: People, quantity: int) -> None:
    water = stocked(desk, people)
    with pytest.raises(Refusal, match=r"stock\.bad_quantity"):
        desk.do(service.issue, water, Quantity(quantity), SALE)


def test_moves_never_change_and_never_go(desk: Desk, people: People) -> None:
    import peewee

    water = stocked(desk, people)
    for sql in (
        f"UPDATE stock_move SET quantity = 1 WHERE product_id = {water}",
        f"DELETE FROM stock_move WHERE product_id = {water}",
        f"UPDATE product_price SET price = 1 WHERE product_id = {water}",
        f"DELETE FROM stock_level WHERE id = {water}",
        f"UPDATE stock_level SET quantity = 0 WHERE id = {water}",
    ):
        with pytest.raises(peewee.IntegrityError), DATABASE.atomic():
            DATABASE.execute_sql(sql)
    assert rows("SELECT quantity FROM stock_move") == [(pieces(10),)]

"""What stock offers to the rest: records by number and barcode, blockers of the day, its check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk_app.kernel import texts
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.shell import finding
from desk_app.stock import offers, queries, service
from desk_app.stock.rules import CountKind, OrderDraft, OrderLine, Scope
from tests.stock.site import EAN, SALE, added, pieces, stocked

if TYPE_CHECKING:
    from tests.databases import Site
    from tests.staff.site import People


def test_a_scan_anywhere_opens_product_order_or_count(desk: Desk, people: People) -> None:
    texts.set_language("en")
    water = stocked(desk, people, barcodes=(EAN,))
    assert offers.by_code(EAN) == Ref("product", water)
    assert offers.by_code("4006381333931") is None
    assert offers.by_code("7" * 10_000) is None
    order_id = desk.do(service.place_order, OrderDraft(None, (OrderLine(water, pieces(1), Money(1)),)))
    count_id = desk.do(service.open_count, CountKind.STOCKTAKE, Scope.ALL)
    opening_id = desk.do(service.open_count, CountKind.OPENING, Scope.ALL)
    order, count, opening = queries.order(order_id), queries.count(count_id), queries.count(opening_id)
    assert finding.by_number(order.number) == Ref("order", order_id)
    assert finding.by_number(count.number) == Ref("stocktake", count_id)
    assert finding.by_number(opening.number) == Ref("count_sheet", opening_id)
    assert offers.title_of(Ref("product", water)) == "矿泉水"
    assert order.number in offers.title_of(Ref("order", order_id))
    assert offers.title_of(count.ref) == "Month-end stocktake 2026-11-21"
    assert offers.title_of(Ref("delivery", 1)) == "Delivery 1"
    assert offers.title_of(Ref("product", 99)) == offers.title_of(Ref("visit", 1)) == ""


def test_s1_the_day_is_not_closed_over_an_unfinished_count_or_tonights_list(desk: Desk, people: People) -> None:
    water = stocked(desk, people, count=1)
    assert offers.blockers(desk.today()) == ()
    desk.do(service.issue, water, pieces(2), SALE)
    count_id = desk.do(service.open_count, CountKind.SPOT, Scope.TONIGHT, counters=1)
    assert [count for _, count in offers.blockers(desk.today())] == [1, 1]
    for _ in range(2):
        desk.do(service.enter_count, count_id, water, pieces(0))
    desk.do(service.seal_count, count_id)
    assert [count for _, count in offers.blockers(desk.today())] == [1]


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE stock_level SET quantity = quantity + 1000", "stock.quantity_differs"),
        ("UPDATE stock_level SET value = value + 1", "stock.value_differs"),
        ("UPDATE stock_move SET quantity = quantity + 1000", "stock.quantity_differs"),
        ("DELETE FROM stock_level", "stock.level_gone"),
        ("DELETE FROM stock_count", "stock.count_gone"),
    ],
)
def test_the_check_finds_what_was_changed_behind_the_programs_back(
    desk: Desk, people: People, database: Site, sql: str, code: str
) -> None:
    water = stocked(desk, people)
    count_id = desk.do(service.open_count, CountKind.OPENING, Scope.ALL)
    desk.do(service.enter_count, count_id, water, pieces(10))
    desk.do(service.seal_count, count_id)
    assert list(offers.findings()) == []
    database.tamper(sql)
    assert [found.code for found in offers.findings()] == [code]


def test_nothing_left_is_worth_nothing(desk: Desk, people: People, database: Site) -> None:
    added(desk, people)
    database.tamper("UPDATE stock_level SET value = 5")
    assert [found.code for found in offers.findings()] == ["stock.value_differs", "stock.worth_of_nothing"]

"""Fifty thousand products and a hundred thousand moves: a scan is a look-up, stock is kept, the proof is one pass."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

from desk_app.kernel.database import DATABASE, transaction
from desk_app.kernel.work import Desk
from desk_app.stock import queries, service
from desk_app.stock.rules import gtin_check_digit
from tests.databases import Site
from tests.stock.site import SALE, pieces

PRODUCTS, MOVES = 50_000, 100_000
# The limits are the issue's; a machine that runs many tests at once gets room.
ROOM = float(os.environ.get("DESK_TESTS_ROOM", "2"))
_N = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"


def ean(number: int) -> str:
    """The barcode of a made-up product."""
    body = f"690{number:09d}"
    return body + gtin_check_digit(body)


def fill() -> None:
    """Products with codes, prices and levels that are the sum of their moves."""
    base = _N.format(PRODUCTS)
    with transaction():
        DATABASE.execute_sql(
            "INSERT INTO product (id, code, name, detail, unit, unit_name, tax, is_stocked, reorder_point, order_size, "
            f"place, expires, is_active) {base} SELECT i, 'P' || i, '商品 ' || i, '', 'piece', '', 1300, TRUE, "
            "CASE i % 100 WHEN 0 THEN 900000 ELSE 0 END, 0, '', FALSE, TRUE FROM n"
        )
        DATABASE.obj.connection().executemany(
            "INSERT INTO barcode (product_id, code, key, kind) VALUES (?, ?, ?, 'ean13')",
            [(number, ean(number), ean(number)) for number in range(1, PRODUCTS + 1)],
        )
        DATABASE.execute_sql(
            "INSERT INTO product_price (product_id, valid_from, price, at, staff_number, why) "
            f"{base} SELECT i, '2026-01-01', 350, 0, '01', '' FROM n"
        )
        each = MOVES // PRODUCTS
        DATABASE.execute_sql(
            "INSERT INTO stock_level (id, quantity, value, last_cost, lost, counted_at) "
            f"{base} SELECT i, {each} * 1000, {each} * 200, 200, 0, 0 FROM n"
        )
        DATABASE.execute_sql(
            "INSERT INTO stock_move (product_id, kind, quantity, cost, quantity_after, at, day, staff_number, ref_kind, "
            f"ref_id, reason, note) {_N.format(MOVES)} SELECT i % {PRODUCTS} + 1, 'receive', 1000, 200, 1000, i, "
            "'2026-11-20', '07', 'delivery', 1, '', '' FROM n"
        )
    DATABASE.execute_sql("ANALYZE")


def took(call: Callable[[], object], often: int = 50) -> float:
    """Milliseconds of the median."""
    found = []
    for _ in range(often):
        begun = time.perf_counter()
        call()
        found.append((time.perf_counter() - begun) * 1000)
    return sorted(found)[often // 2]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("people")
def test_a_scan_the_stock_and_the_proof_over_fifty_thousand_products(desk: Desk, database: Site) -> None:
    fill()
    day = desk.today()
    codes = iter(range(7, PRODUCTS, 97))
    assert took(lambda: queries.item_by_barcode(ean(next(codes)), day)) <= 1 * ROOM
    assert took(lambda: queries.levels(range(100, 120))) <= 0.5 * ROOM
    assert took(lambda: queries.items(range(100, 120), day)) <= 2 * ROOM
    assert took(lambda: queries.products(day=day)) <= 10 * ROOM
    assert took(lambda: queries.proposal(limit=100), 5) <= 30 * ROOM
    assert took(lambda: list(queries.broken()), 3) <= 1_000 * ROOM
    assert list(queries.broken()) == []
    lines = [(number, pieces(1)) for number in range(1, 501)]
    assert took(lambda: desk.do(service.issue_many, lines, SALE), 5) <= 60 * ROOM

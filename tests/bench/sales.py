"""A site with a long past of sales: rows as the services would have written them, but in bulk, by SQL alone.

10,000 sales a session of three lines and one cash payment each, with their stock moves, cash moves and journal rows.
The triggers are put aside meanwhile; the journal's hashes are of the right length and nothing else.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desk_app.cash import service as cash
from desk_app.cash.rules import Pieces
from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, create_schema, open_database
from desk_app.kernel.fields import to_millis
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell import slices
from desk_app.stock import service as stock
from desk_app.stock.rules import Delivery, DeliveryLine, ProductDraft, gtin_check_digit

OPERATOR = Operator(1, "07", Role.SUPERVISOR)
START = datetime(2024, 1, 1, 1, 0, tzinfo=UTC)
PER_SESSION, PRODUCTS, FIRST_SESSION = 10_000, 50, 1_000
PRICE, COST = 3_50, 1_00
_EVERY = 5_000  # milliseconds between two sales
_N = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
_AT = f"({to_millis(START)} + i * {_EVERY})"
_DAY = f"date({_AT} / 1000, 'unixepoch')"
_SESSION = f"({FIRST_SESSION} + (i - 1) / {PER_SESSION})"
_PRODUCT = f"(1 + (3 * i + k.k) % {PRODUCTS})"
_LINES = "n CROSS JOIN (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2) k"


def barcode(product: int) -> str:
    """The barcode of a product (from 1)."""
    body = f"69010000{product:04d}"
    return body + gtin_check_digit(body)


def after(sales: int) -> datetime:
    """A moment of the next day after so many sales: where a measurement may begin."""
    return datetime.fromtimestamp(START.timestamp() + sales * _EVERY / 1000 + 86_400, UTC)


def build(path: Path, sales: int) -> None:
    """A site with goods, so many sales, and an open till on the day after."""
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    desk = Desk(ManualClock(START))
    desk.operator = OPERATOR
    made = [
        desk.do(stock.add_product, ProductDraft(f"商品 {n}", Money(PRICE), barcodes=(barcode(n),), tax=Rate(1300)))
        for n in range(1, PRODUCTS + 1)
    ]
    lines = tuple(
        DeliveryLine(product, Quantity(1_000_000_000 // 10_000 * 1000), Money(COST * 100_000)) for product in made
    )
    desk.do(stock.receive, Delivery(lines))
    fill(sales)
    desk = Desk(ManualClock(after(sales)))
    desk.operator = OPERATOR
    desk.do(cash.open_session, desk.do(cash.ensure_till), Pieces.of({10_000: 5}))
    close_database()


def fill(sales: int) -> None:
    """Write the past."""
    run = DATABASE.execute_sql
    for name, _ in run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall():
        run(f"DROP TRIGGER {name}")
    with DATABASE.atomic():
        run(
            f"{_N}INSERT INTO sale (id, number, state, desk, day, session_id, slot, opened_at, opened_by, closed_at, closed_by, "
            "parked_by, note, member_class, class_rate, position, lines, pieces, list_amount, amount, discountable, "
            "discount_rate, discount_off, discount_why, order_off, approved_rate, rounding, total, tax) "
            f"SELECT i, '40' || printf('%014d', i), 'paid', 1, {_DAY}, {_SESSION}, ({_AT} + 4000) / 900000, {_AT}, '07', {_AT} + 4000, '07', '', '', "
            f"'', 0, 3, 3, 3000, {3 * PRICE}, {3 * PRICE}, {3 * PRICE}, 0, 0, '', 0, 0, 0, {3 * PRICE}, 120 FROM n",
            (sales,),
        )
        run(
            f"{_N}INSERT INTO sale_line (sale_id, position, kind, product_id, code, name, unit, is_stocked, quantity, "
            "list_price, price, price_why, discount_rate, discount_off, discount_why, list_amount, amount, off, order_off, "
            "net, tax_rate, tax, cost, approved_rate, session_id, added_at, added_by, removed_by) "
            f"SELECT i, k.k + 1, 'goods', {_PRODUCT}, '6901000000000', '商品 ' || {_PRODUCT}, 'piece', 1, 1000, {PRICE}, "
            f"{PRICE}, '', 0, 0, '', {PRICE}, {PRICE}, 0, 0, {PRICE}, 1300, 40, {COST}, 0, {_SESSION}, {_AT}, '07', '' "
            f"FROM {_LINES}",
            (sales,),
        )
        run(
            f"{_N}INSERT INTO sale_payment (sale_id, session_id, tender, state, amount, given, change, reference, at, by, "
            f"resolved_by, why) SELECT i, {_SESSION}, CASE i % 5 WHEN 0 THEN 'card' WHEN 1 THEN 'wechat' ELSE 'cash' END, "
            f"'paid', {3 * PRICE}, {3 * PRICE}, 0, '', {_AT}, '07', '', '' FROM n",
            (sales,),
        )
        _moves(sales)
        _journal(sales)
    create_schema(slices.all_tables(), slices.all_triggers())


def _moves(sales: int) -> None:
    run = DATABASE.execute_sql
    run(
        f"{_N}INSERT INTO stock_move (product_id, kind, quantity, cost, quantity_after, at, day, staff_number, "
        f"ref_kind, ref_id, reason, note) SELECT {_PRODUCT}, 'sell', -1000, -{COST}, 1000, {_AT}, {_DAY}, '07', "
        f"'sale', i, '', '' FROM {_LINES}",
        (sales,),
    )
    run(
        "UPDATE stock_level SET quantity = (SELECT SUM(quantity) FROM stock_move m WHERE m.product_id = stock_level.id), "
        "value = (SELECT SUM(cost) FROM stock_move m WHERE m.product_id = stock_level.id)"
    )
    run(
        f"{_N}INSERT INTO cash_move (session_id, seq, kind, tender, amount, ref_kind, ref_id, number, reference, "
        f"reason, at, staff_number, approved_by, salt, digest) SELECT {_SESSION}, i, 'sale', 'cash', {3 * PRICE}, "
        f"'sale', i, '40' || printf('%014d', i), '', '', {_AT}, '07', '', printf('%032d', i), printf('%064d', i) FROM n",
        (sales,),
    )


def _journal(sales: int) -> None:
    first, _ = journal.head(1)
    base = journal.DESK_SPAN + first
    run = DATABASE.execute_sql
    run(
        f"{_N}INSERT INTO journal (id, desk, at, actor, action, subject_kind, subject_id, digest, hash) "
        f"SELECT {base} + i, 1, {_AT}, '07', 'sale.paid', 'sale', i, printf('%064d', i), printf('%064d', i) FROM n",
        (sales,),
    )
    run(
        f"{_N}INSERT INTO journal_facts (id, salt, payload) SELECT {base} + i, printf('%032d', i), printf('%0300d', i) "
        "FROM n",
        (sales,),
    )

"""How fast a scan finds its product, a sale leaves the stock, and kept is proved equal to summed, at 1,000,000 moves.

Products and moves are written in bulk, as a restored site would hold them; the import reads and writes a real file.
"""

from __future__ import annotations

import atexit
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, open_database, transaction
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell import slices
from desk_app.stock import files, queries, service
from desk_app.stock.rules import COLUMNS, gtin_check_digit
from tests.bench.figures import Figure

PRODUCTS = 50_000
MOVES = 1_000_000
ASKED = 400
NOW = datetime(2026, 11, 23, 6, 32, 7, tzinfo=UTC)
_PAGE = (
    "SELECT p.*, (SELECT r.price FROM product_price r WHERE r.product_id = p.id AND r.valid_from <= ? "
    "ORDER BY r.valid_from DESC, r.id DESC LIMIT 1), l.quantity, l.value, c.name, s.name FROM product p "
    "LEFT JOIN stock_level l ON l.id = p.id LEFT JOIN product_category c ON c.id = p.category_id "
    "LEFT JOIN supplier s ON s.id = p.supplier_id WHERE p.is_active AND (p.name, p.id) > (?, ?) "
    "ORDER BY p.name, p.id LIMIT 50"
)
_WORDS = [
    "矿泉水",
    "绿茶",
    "乌龙茶",
    "运动毛巾",
    "防晒霜",
    "折叠伞",
    "薯片",
    "巧克力",
    "牛奶",
    "酸奶",
    "饼干",
    "纸巾",
    "香皂",
    "牙刷",
    "电池",
]


def ean(number: int) -> str:
    """The barcode of one made-up product."""
    body = f"690{number:09d}"
    return body + gtin_check_digit(body)


def rows() -> Iterator[list[str | int]]:
    """The rows of a catalogue file."""
    draw = random.Random(7)
    for number in range(PRODUCTS):
        name = f"{draw.choice(_WORDS)} {draw.choice(_WORDS)} {number}"
        price = f"{draw.randrange(100, 99_999) / 100:.2f}"
        known = [str(100_000 + number), ean(number), name, f"类别 {number % 40}", "瓶", price, "13%", "1", "10", "24"]
        yield [*known, f"供应商 {number % 20}", "A1", "0", "", "1", ""]


def fill() -> None:
    """Write a million moves of goods that came, spread over the products, and the levels they come to."""
    each = MOVES // PRODUCTS
    with transaction():
        DATABASE.execute_sql(
            "INSERT INTO stock_move (product_id, kind, quantity, cost, quantity_after, at, day, staff_number, ref_kind, "
            "ref_id, reason, note) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "SELECT i % ? + 1, 'receive', 1000, 200, 1000, i, '2026-11-20', '07', 'delivery', 1, '', '' FROM n",
            (MOVES - 1, PRODUCTS),
        )
        DATABASE.execute_sql(
            "UPDATE stock_level SET quantity = ? * 1000, value = ? * 200, last_cost = 200", (each, each)
        )
    DATABASE.execute_sql("ANALYZE")


@cache
def filled() -> tuple[Path, float, float]:
    """The full site as one closed file, and the seconds its catalogue took to be checked and imported."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-stock-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path, table = folder / "desk.db", folder / "catalogue.csv"
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    desk = Desk(ManualClock(NOW))
    desk.operator = Operator(1, "01", Role.MANAGER)
    files.write_table(table, list(COLUMNS), rows(), PRODUCTS, lambda _done, _total: None)
    begun = time.perf_counter()
    plan = files.read_plan(table, desk.today())
    checked = time.perf_counter() - begun
    desk.do(service.import_products, plan)
    imported = time.perf_counter() - begun
    fill()
    close_database()
    return path, checked, imported


def times(act: Callable[[int], object], often: int = ASKED) -> list[float]:
    """How long each of many acts takes, in milliseconds."""
    found = []
    for place in range(often):
        begun = time.perf_counter()
        act(place)
        found.append((time.perf_counter() - begun) * 1000)
    return found


def painted(path: Path) -> list[float]:
    """How long scans take to their painted lines, in a process of its own on a copy of the site."""
    copy = path.with_name("painted.db")
    shutil.copyfile(path, copy)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.painted", str(copy)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


def by_workbook(folder: Path) -> float:
    """Seconds from an XLSX file of the same catalogue to its written products."""
    path, table = folder / "workbook.db", folder / "catalogue.xlsx"
    files.write_table(table, list(COLUMNS), rows(), PRODUCTS, lambda _done, _total: None)
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    desk = Desk(ManualClock(NOW))
    desk.operator = Operator(1, "01", Role.MANAGER)
    begun = time.perf_counter()
    desk.do(service.import_products, files.read_plan(table, desk.today()))
    taken = time.perf_counter() - begun
    close_database()
    return taken


def pages() -> dict[str, float]:
    """Medians of the catalogue's pages, and of the same rows read by plain SQL, in milliseconds."""
    day = NOW.date()
    first = queries.products(day=day)[-1]
    last = DATABASE.execute_sql("SELECT name, id FROM product ORDER BY name DESC, id DESC LIMIT 1 OFFSET 50").fetchone()
    found = {}
    for name, after in (("first page", ("", 0)), ("next page", (first.name, first.id)), ("last page", last)):
        given = (day.isoformat(), *after)
        found[name] = statistics.median(times(lambda _place, after=after: queries.products(day=day, after=after), 60))  # type: ignore[misc]
        plain = times(lambda _place, given=given: DATABASE.execute_sql(_PAGE, given).fetchall(), 60)  # type: ignore[misc]
        found[f"{name}, plain"] = statistics.median(plain)
    return found


def p99(values: list[float]) -> float:
    """The value that 99 of 100 stay below."""
    return statistics.quantiles(values, n=100)[-1]


def run() -> list[Figure]:
    """Scan, find, sell and prove on the full site."""
    path, checked, imported = filled()
    open_database(path)
    desk = Desk(ManualClock(NOW))
    desk.operator = Operator(1, "07", Role.DESK)
    draw, day = random.Random(11), desk.today()
    typed = ("矿泉水", "kqs", "69000012", "绿茶 电池", "4567")
    sale = [(number, Quantity(1000)) for number in range(1, 501)]
    try:
        scans = times(lambda _place: queries.item_by_barcode(ean(draw.randrange(PRODUCTS)), day))
        finds = times(lambda place: queries.find(typed[place % len(typed)], day), 100)
        levels = times(lambda place: queries.levels(range(place + 1, place + 21)))
        lines = times(lambda _place: desk.do(service.issue_many, sale, Ref("sale", 1)), 20)
        proofs = times(lambda _place: list(queries.broken()), 3)
        lists = pages()
    finally:
        close_database()
    books = by_workbook(path.parent)
    return [
        Figure("scan → painted line at 50,000 products, p99", p99(painted(path)), 30.0, "ms"),
        Figure("scan → product of 50,000, p99", p99(scans), 1.0, "ms"),
        Figure("search as typed, p99", p99(finds), 30.0, "ms"),
        Figure("stock of 20 products after 1,000,000 moves, median", statistics.median(levels), 0.5, "ms"),
        Figure("500 lines out of stock, one commit, median", statistics.median(lines), 60.0, "ms"),
        Figure("kept = summed over 1,000,000 moves, median", statistics.median(proofs), 1_000.0, "ms"),
        Figure("dry run of 50,000 products", checked, 10.0, "s"),
        Figure("import of 50,000 products, dry run and all", imported, 20.0, "s"),
        Figure("the same from XLSX", books, 20.0, "s"),
        *(
            Figure(f"{name} of the catalogue / plain SQL", lists[name] / lists[f"{name}, plain"], 2.0, "x")
            for name in ("first page", "next page", "last page")
        ),
    ]

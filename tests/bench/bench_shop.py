"""What a 3-line cash sale, its scans, a page of sales and the sums of a session cost with a long past behind them.

The program's statements that write are kept while it pays on one copy of the site; the plain program then runs them, in
the same transactions, on another copy: it knows every value beforehand and decides nothing. Turns are taken.
"""

from __future__ import annotations

import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, checkpoint, close_database, open_database
from desk_app.kernel.work import Desk
from desk_app.shop import queries, service
from desk_app.shop.rules import Tendered
from desk_app.stock import queries as stock
from tests.bench import sales
from tests.bench.figures import Figure

SMALL = 10_000
LARGE = int(os.environ.get("DESK_BENCH_SALES", "1000000"))
CHUNKS, TURNS = 40, 5
RATIO, GROWTH, SCAN_MILLIS, SUMS_MILLIS, LIST_RATIO = 2.0, 0.05, 30.0, 13.0, 2.0
STOCK_MILLIS, PROOF_MILLIS = 0.5, 1_000.0
Act = list[tuple[str, Any]]
_PAGE = (
    "SELECT * FROM sale s WHERE s.state = 'paid' AND s.id < ? ORDER BY s.id DESC LIMIT 50"  # what a page at least reads
)
_MOVES = (
    "SELECT m.*, p.name FROM stock_move m JOIN product p ON p.id = m.product_id WHERE m.product_id = 1 "
    "AND (m.at, m.id) < (?, ?) ORDER BY m.at DESC, m.id DESC LIMIT 50"
)


class Program:
    """The till on one copy of a site."""

    def __init__(self, path: Path, sold: int) -> None:
        self.path, self.sold = path, sold
        self.pay: list[float] = []
        self.scan: list[float] = []
        self.wrote: list[tuple[Act, Act]] = []
        self.kept: Act = []
        self.number = 0

    def open(self) -> None:
        """Open the site and listen to what it writes."""
        open_database(self.path)
        self.database = DATABASE.obj
        self.desk = Desk(ManualClock(sales.after(self.sold)))
        self.desk.operator = sales.OPERATOR
        run = DATABASE.obj.run

        def kept(sql: str, values: tuple[object, ...]) -> Any:  # noqa: ANN401 - as the database's own
            if sql[:6] in {"INSERT", "UPDATE", "DELETE"}:
                self.kept.append((sql, values))
            return run(sql, values)

        DATABASE.obj.run = kept
        for _ in range(5):
            self.turn()
        self.pay.clear()
        self.scan.clear()
        DATABASE.obj = None

    def turn(self) -> None:
        """Three scans and the payment."""
        self.desk.clock.advance(timedelta(seconds=5))  # type: ignore[attr-defined]
        self.kept = []
        scans: Act = []
        for place in range(3):
            code = sales.barcode(1 + (3 * self.number + place) % sales.PRODUCTS)
            self.scan.append(_millis(lambda code=code: self.desk.do(service.scan, code)))  # type: ignore[misc]
            scans += [("BEGIN IMMEDIATE", ()), *self.kept, ("COMMIT", ())]
            self.kept = []
        self.number += 1
        sale = queries.open_sale(1)
        assert sale is not None
        act = (sale.row.id, (Tendered("cash"),))
        self.pay.append(_millis(lambda: self.desk.act(service.complete_sale, act, uuid=f"{self.number:032x}")))
        self.wrote.append((scans, self.kept))

    def work(self) -> None:
        """Do so many turns."""
        DATABASE.obj = self.database
        for _ in range(TURNS):
            self.turn()
        checkpoint()  # as the window does beside the acts
        DATABASE.obj = None


class Plain:
    """The same statements on another copy of the site."""

    def __init__(self, path: Path) -> None:
        open_database(path)
        self.database = DATABASE.obj
        DATABASE.obj = None
        self.pay: list[float] = []

    def work(self, wrote: list[tuple[Act, Act]]) -> None:
        """Write what the program wrote."""
        DATABASE.obj = self.database
        connection = DATABASE.connection()
        for scans, payment in wrote:
            for sql, values in scans:
                connection.execute(sql, values)
            self.pay.append(_millis(lambda payment=payment: _written(connection, payment)))  # type: ignore[misc]
        checkpoint()
        DATABASE.obj = None


def _written(connection: Any, act: Act) -> None:  # noqa: ANN401
    connection.execute("BEGIN IMMEDIATE")
    for sql, values in act:
        connection.execute(sql, values)
    connection.execute("COMMIT")


def _millis(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of all do not exceed."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def grown(few: float, many: float) -> float:
    """The exponent between the small and the large site."""
    return math.log(many / few) / math.log(LARGE / SMALL)


SYNCED = """
import os, sys
from pathlib import Path
from tests.bench.bench_shop import Program, checkpoint, DATABASE
program = Program(Path(sys.argv[1]), int(sys.argv[2]))
program.open()
DATABASE.obj = program.database
for marked in (False, True):
    if marked:
        checkpoint()
        os.access("/the-acts-begin", os.F_OK)
    for _ in range(20):
        program.turn()
os.access("/the-acts-end", os.F_OK)
os._exit(0)
"""


def syncs(path: Path) -> float | None:
    """Disk syncs for each act (three scans and a payment are four), counted by the kernel; None without strace."""
    if shutil.which("strace") is None:
        return None
    told = path.with_name("syncs.txt")
    watch = ["strace", "-f", "-e", "trace=fsync,fdatasync,sync_file_range,msync,access,faccessat,faccessat2"]
    program = [sys.executable, "-c", SYNCED, str(path), str(SMALL)]
    subprocess.run([*watch, "-o", str(told), *program], check=True, cwd=Path(__file__).resolve().parents[2])
    _, _, acts = told.read_text(encoding="utf-8").partition("/the-acts-begin")
    acts, _, _ = acts.partition("/the-acts-end")
    return acts.count("sync(") / 80


def run() -> list[Figure]:
    """Measure on fresh sites."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-shop-"))
    try:
        return measured(folder)
    finally:
        shutil.rmtree(folder)


def measured(folder: Path) -> list[Figure]:
    """The figures."""
    for size in (SMALL, LARGE):
        sales.build(folder / f"{size}.db", size)
    shutil.copyfile(folder / f"{LARGE}.db", folder / "plain.db")
    shutil.copyfile(folder / f"{SMALL}.db", folder / "synced.db")
    small, large = Program(folder / f"{SMALL}.db", SMALL), Program(folder / f"{LARGE}.db", LARGE)
    plain = Plain(folder / "plain.db")
    small.open()
    large.open()
    done = 0
    for _ in range(CHUNKS):  # short ones, so that what else the computer does falls on all three alike
        small.work()
        large.work()
        plain.work(large.wrote[done:])
        done = len(large.wrote)
    plain.database.close()
    ours, theirs = statistics.median(large.pay), statistics.median(plain.pay[5:])
    lists = {size.sold: _lists(size) for size in (small, large)}
    few, many = lists[SMALL], lists[LARGE]
    figures = [
        Figure(f"3-line cash sale after {LARGE:,} sales / plain SQL", ours / theirs, RATIO, "x"),
        Figure("3-line cash sale, committed", ours, None, "ms"),
        Figure("the same rows, plain SQL", theirs, None, "ms"),
        Figure("3-line cash sale, growth exponent", grown(statistics.median(small.pay), ours), GROWTH, ""),
        Figure("scan on disk, p99", percentile(large.scan, 0.99), SCAN_MILLIS, "ms"),
        Figure(
            "scan, growth exponent", grown(statistics.median(small.scan), statistics.median(large.scan)), GROWTH, ""
        ),
        Figure(f"sums of a session of {sales.PER_SESSION:,} sales", many["sums"], SUMS_MILLIS, "ms"),
    ]
    figures += _judged(few, many)
    counted = syncs(folder / "synced.db")
    if counted is not None:
        figures.append(Figure("disk syncs for each act", counted, 1.0, ""))
    return figures


def _judged(few: dict[str, float], many: dict[str, float]) -> list[Figure]:
    """The lists, the stock and its proof on the small and on the large site."""
    figures = []
    for name in ("first page", "next page", "last page"):
        for of in ("sales", "moves"):
            page = f"{name} of {of}"
            figures.append(Figure(f"{page} / plain SQL", many[page] / many[f"{page}, plain"], LIST_RATIO, "x"))
            figures.append(Figure(f"{page}, growth exponent", grown(few[page], many[page]), GROWTH, ""))
    figures.append(Figure(f"stock of 20 products after {LARGE:,} sales", many["stock"], STOCK_MILLIS, "ms"))
    figures.append(Figure("stock of 20 products, growth exponent", grown(few["stock"], many["stock"]), GROWTH, ""))
    figures.append(Figure(f"kept = summed after {LARGE:,} sales", many["proof"], PROOF_MILLIS, "ms"))
    return figures


def _lists(site: Program) -> dict[str, float]:
    """Median milliseconds of the pages and of the sums of the last full session."""
    DATABASE.obj = site.database
    first = queries.sales(50)
    last = queries.sale_row(51)
    session = sales.FIRST_SESSION + (site.sold - 1) // sales.PER_SESSION
    zone = site.desk.zone()
    connection = DATABASE.connection()
    reads: dict[str, Callable[[], object]] = {
        "sums": lambda: queries.sums(session, zone),
        "first page of sales": lambda: queries.sales(50),
        "next page of sales": lambda: queries.sales(50, after=first[-1]),
        "last page of sales": lambda: queries.sales(50, after=last),
        "stock": lambda: stock.levels(range(1, 21)),
    }
    for name, before in (("first page", 2**62), ("next page", first[-1].id), ("last page", 51)):
        reads[f"{name} of sales, plain"] = lambda before=before: connection.execute(_PAGE, (before,)).fetchall()  # type: ignore[misc]
    moves = stock.moves(1)
    (oldest,) = (row for row in stock.moves(1, None, 1_000_000)[-51:-50])
    for name, row in (("first page", None), ("next page", moves[-1]), ("last page", oldest)):
        at = (2**62, 2**62) if row is None else (int(row.at.timestamp() * 1000), row.id)
        reads[f"{name} of moves"] = lambda row=row: stock.moves(1, row)  # type: ignore[misc]
        reads[f"{name} of moves, plain"] = lambda at=at: connection.execute(_MOVES, at).fetchall()  # type: ignore[misc]
    found = {name: statistics.median([_millis(read) for _ in range(60)]) for name, read in reads.items()}
    found["proof"] = statistics.median([_millis(lambda: list(stock.broken())) for _ in range(3)])
    close_database()
    return found

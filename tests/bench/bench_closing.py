"""What an X reading and the close of a day of 10,000 sales cost, with a small and with a large past behind them (M2, M3).

The close is everything that happens in its one transaction: sums by tender, product, tax and hour, the Z row with its
seal, its PDF, the seal of the day with its report, the sample of call-backs and the journal.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desk_app.cash import queries as cash
from desk_app.cash import service as cash_service
from desk_app.cash.rules import BlindCount, Pieces
from desk_app.closing import service
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, create_schema, open_database
from desk_app.kernel.work import Desk
from desk_app.paper.render import warm
from desk_app.shell import slices
from tests.bench import sales
from tests.bench.figures import Figure

SMALL = sales.PER_SESSION
LARGE = int(os.environ.get("DESK_BENCH_SALES", "1000000"))
TURNS = 9
CLOSE_MILLIS, X_MILLIS, GROWTH = 60.0, 10.0, 1.25
_TAKEN = 3 * sales.PRICE * sales.PER_SESSION


def at_work(path: Path, sold: int) -> Desk:
    """The desk on an open site, the morning after so many sales."""
    open_database(path)
    desk = Desk(ManualClock(sales.after(sold)))
    desk.operator = sales.OPERATOR
    return desk


def give_the_day(path: Path, sold: int) -> int:
    """Make the last 10,000 sales those of the till that is open now; gives its session."""
    desk = at_work(path, sold)
    row = cash.open_session(desk.number)
    assert row is not None
    last = sales.FIRST_SESSION + (sold - 1) // sales.PER_SESSION
    run = DATABASE.execute_sql
    for name, _ in run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall():
        run(f"DROP TRIGGER {name}")
    with DATABASE.atomic():
        for table in ("sale", "sale_line", "sale_payment", "cash_move"):
            run(f"UPDATE {table} SET session_id = ? WHERE session_id = ?", (row.id, last))
        run("UPDATE cash_move SET seq = seq - ? WHERE session_id = ?", (sold - sales.PER_SESSION, row.id))
        run("UPDATE cash_session SET moves = ? WHERE id = ?", (sales.PER_SESSION, row.id))
        run("UPDATE sale SET day = ? WHERE session_id = ?", (row.day.isoformat(), row.id))
    create_schema(slices.all_tables(), slices.all_triggers())
    return row.id


def millis(act: Callable[[], object]) -> tuple[float, float]:
    """What an act costs: work of this thread, and time on the wall, which grows with whatever else the machine does."""
    begun, worked = time.perf_counter(), time.thread_time()
    act()
    return (time.thread_time() - worked) * 1000, (time.perf_counter() - begun) * 1000


def medians(costs: list[tuple[float, float]]) -> tuple[float, float]:
    """The median work and the median time."""
    work, wall = zip(*costs, strict=True)
    return statistics.median(work), statistics.median(wall)


def measured(folder: Path, sold: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """Medians of an X reading and of a close behind so many sales: work and time of each."""
    path, copy = folder / f"{sold}.db", folder / "turn.db"
    sales.build(path, sold)
    session_id = give_the_day(path, sold)
    desk = Desk(ManualClock(sales.after(sold)))
    desk.operator = sales.OPERATOR
    x = [millis(lambda: desk.do(cash_service.read_x, session_id)) for _ in range(TURNS)]
    desk.do(cash_service.end_session, session_id)
    counted = Pieces.of({10_000: 5 + _TAKEN // 10_000})
    desk.do(cash_service.seal_count, session_id, BlindCount(counted))
    close_database()
    closes = []
    for _ in range(TURNS):
        shutil.copy(path, copy)
        desk = at_work(copy, sold)
        closes.append(millis(lambda: desk.do(service.close_till, session_id, Pieces.of({10_000: 5}), lambda _day: ())))  # noqa: B023
        close_database()
    return medians(x), medians(closes)


def run() -> list[Figure]:
    """Measure both sites."""
    warm("zh_CN")
    with tempfile.TemporaryDirectory(prefix="desk-bench-") as held:
        small_x, small = measured(Path(held), SMALL)
        large_x, large = measured(Path(held), LARGE)
    return [
        Figure("X reading of 10,000 sales", small_x[0], X_MILLIS, "ms"),
        Figure("close of 10,000 sales", small[0], CLOSE_MILLIS, "ms"),
        Figure("close of 10,000 sales, on the wall", small[1], CLOSE_MILLIS, "ms"),
        Figure(f"X reading, {LARGE:,} sales before", large_x[0], X_MILLIS, "ms"),
        Figure(f"close, {LARGE:,} sales before", large[0], CLOSE_MILLIS, "ms"),
        Figure(f"close, {LARGE:,} sales before, on the wall", large[1], CLOSE_MILLIS, "ms"),
        Figure("growth of the close", large[0] / small[0], GROWTH, "x"),
    ]

"""How long a ticket, a call and the board take with 1,000,000 visits behind them, against the same rows in plain SQL.

The program's statements that write are kept while it acts on one copy of the site; the plain program then runs them, in
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
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, checkpoint, close_database, open_database
from desk_app.kernel.work import Desk
from desk_app.reception import prompts, queries, service
from desk_app.reception.queries.board import _BOARD, BOARD_LIMIT
from desk_app.reception.rules import Draft, Outcome
from tests.bench import seed
from tests.bench.figures import Figure

SMALL, LARGE = 10_000, int(os.environ.get("DESK_BENCH_VISITS", "1000000"))
"""The limits speak of 1,000,000; a smaller number is for a look in between, and stands in each figure's name."""
WAITING, TURNS, CHUNKS = 30, 5, 60
RATIO, GROWTH, P99_MILLIS, PROMPTS_MILLIS = 2.0, 0.05, 50.0, 2.0
Act = list[tuple[str, Any]]


@dataclass
class Taken:
    """Milliseconds of each turn, and what the program wrote: for each turn the timed acts, then the others."""

    take: list[float] = field(default_factory=list)
    call: list[float] = field(default_factory=list)
    board: list[float] = field(default_factory=list)
    prompts: list[float] = field(default_factory=list)
    wrote: list[tuple[list[Act], list[Act]]] = field(default_factory=list)

    @property
    def turns(self) -> list[float]:
        """Ticket, call and board together."""
        return [sum(parts) for parts in zip(self.take, self.call, self.board, strict=True)]


class Program:
    """The desk on one copy of a site, with visitors waiting."""

    def __init__(self, path: Path, visits: int) -> None:
        self.path = path
        self.clock = ManualClock(seed.after(visits))
        self.taken = Taken()
        self.number = 0
        self.acts: list[Act] = []

    def open(self) -> None:
        """Open the site and fill its queue."""
        open_database(self.path)
        self.database = DATABASE.obj
        self.desk = Desk(self.clock)
        self.desk.operator = seed.OPERATOR
        self._listen()
        self.acts = []
        while self.number < WAITING:
            self._act(self._take)
        self.taken.wrote.append(([], self.acts))
        DATABASE.obj = None

    def close(self) -> None:
        """Close the site."""
        self.database.close()

    def work(self, turns: int) -> None:
        """Do so many turns."""
        DATABASE.obj = self.database
        for _ in range(turns):
            self.acts = []
            self.clock.advance(timedelta(seconds=20))
            self.taken.take.append(_millis(lambda: self._act(self._take)))
            self.taken.call.append(_millis(lambda: self._act(self._call)))
            self.taken.board.append(_millis(queries.board))
            self.taken.prompts.append(_millis(lambda: prompts.outlook(self.desk, self.desk.now())))
            timed, self.acts = self.acts, []
            self._act(lambda: self.desk.do(service.receive, self.called))
            self._act(lambda: self.desk.do(service.finish, self.called, Outcome.SOLVED))
            self.taken.wrote.append((timed, self.acts))
        checkpoint()  # as the window does beside the acts
        DATABASE.obj = None

    def _listen(self) -> None:
        # Peewee's own way stays unheard: nothing on the hot path goes it, and the plain program would lack the rows.
        run = DATABASE.obj.run

        def kept(sql: str, values: tuple[object, ...]) -> Any:  # noqa: ANN401 - as the database's own
            if sql[:6] in {"INSERT", "UPDATE", "DELETE"}:
                self.acts[-1].append((sql, values))
            return run(sql, values)

        DATABASE.obj.run = kept

    def _act(self, act: Callable[[], object]) -> None:
        self.acts.append([])
        act()

    def _take(self) -> None:
        name, phone = seed.visitor(self.number)
        self.number += 1
        draft = Draft(1, name=name, title="ms", phone=phone, purpose=seed.PURPOSE)
        self.desk.do(service.take, draft)

    def _call(self) -> None:
        self.called = self.desk.do(service.call_next, (1,)).id


class Plain:
    """The same statements on another copy of the site."""

    def __init__(self, path: Path) -> None:
        open_database(path)
        self.database = DATABASE.obj
        DATABASE.obj = None
        self.turns: list[float] = []

    def work(self, wrote: list[tuple[list[Act], list[Act]]]) -> None:
        """Write what the program wrote."""
        DATABASE.obj = self.database
        connection = DATABASE.connection()
        for timed, others in wrote:
            if timed:
                self.turns.append(_millis(lambda timed=timed: _written(connection, timed, reads=True)))  # type: ignore[misc]
            _written(connection, others)
        checkpoint()
        DATABASE.obj = None


def _written(connection: Any, acts: list[Act], *, reads: bool = False) -> None:  # noqa: ANN401
    for act in acts:
        connection.execute("BEGIN IMMEDIATE")
        for sql, values in act:
            connection.execute(sql, values)
        connection.execute("COMMIT")
    if reads:
        connection.execute(f"{_BOARD}{BOARD_LIMIT}").fetchall()


def _millis(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of all do not exceed."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def grown(few: list[float], many: list[float]) -> float:
    """The exponent between the small and the large site."""
    return math.log(statistics.median(many) / statistics.median(few)) / math.log(LARGE / SMALL)


SYNCED = """
import os, sys
from pathlib import Path
from tests.bench.bench_queue import SMALL, Desk, Program, checkpoint, open_database, seed
program = Program(Path(sys.argv[1]), SMALL)
open_database(program.path)
program.desk = Desk(program.clock)
program.desk.operator = seed.OPERATOR
for marked in (False, True):
    if marked:
        checkpoint()
        os.access("/the-acts-begin", os.F_OK)
    for _ in range(int(sys.argv[2])):
        program._take()
        program._call()
os.access("/the-acts-end", os.F_OK)
os._exit(0)
"""


def syncs(folder: Path) -> float | None:
    """Disk syncs for each act, counted by the kernel between two marks; None where strace is missing."""
    if shutil.which("strace") is None:
        return None
    path, told, turns = seed.copy_of(SMALL, folder), folder / "syncs.txt", 50
    watch = ["strace", "-f", "-e", "trace=fsync,fdatasync,sync_file_range,msync,access,faccessat,faccessat2"]
    program = [sys.executable, "-c", SYNCED, str(path), str(turns)]
    subprocess.run([*watch, "-o", str(told), *program], check=True, cwd=Path(__file__).resolve().parents[2])
    _, _, acts = told.read_text(encoding="utf-8").partition("/the-acts-begin")
    acts, _, _ = acts.partition("/the-acts-end")
    return acts.count("sync(") / (2 * turns)


def run() -> list[Figure]:
    """Measure on copies of both sites."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-queue-"))
    try:
        return measured(folder)
    finally:
        shutil.rmtree(folder)


def measured(folder: Path) -> list[Figure]:
    """The figures."""
    small, large = Program(seed.copy_of(SMALL, folder), SMALL), Program(seed.copy_of(LARGE, folder), LARGE)
    shutil.copyfile(large.path, folder / "plain.db")
    plain = Plain(folder / "plain.db")
    small.open()
    large.open()
    done = 0
    for _ in range(CHUNKS):  # short ones, so that what else the computer does falls on all three alike
        small.work(TURNS)
        large.work(TURNS)
        plain.work(large.taken.wrote[done:])
        done = len(large.taken.wrote)
    for site in (small, large):
        site.close()
    plain.database.close()
    ours = large.taken
    figures = [
        Figure(
            f"ticket + call + board after {LARGE:,} visits / plain SQL",
            statistics.median(ours.turns) / statistics.median(plain.turns),
            RATIO,
            "x",
        ),
        Figure("ticket + call + board, plain SQL", statistics.median(plain.turns), None, "ms"),
        Figure("ticket on disk, p99", percentile(ours.take, 0.99), P99_MILLIS, "ms"),
        Figure("call on disk, p99", percentile(ours.call, 0.99), P99_MILLIS, "ms"),
    ]
    for name in ("take", "call", "board", "prompts"):
        few, many = getattr(small.taken, name), getattr(ours, name)
        figures.append(Figure(f"{name}, {LARGE:,} visits", statistics.median(many), None, "ms"))
        figures.append(Figure(f"{name}, growth exponent {SMALL:,} to {LARGE:,}", grown(few, many), GROWTH, ""))
    figures.append(Figure("prompts of 50 waiting visitors", fifty(large), PROMPTS_MILLIS, "ms"))
    counted = syncs(folder)
    if counted is not None:
        figures.append(Figure("disk syncs for each act", counted, 1.0, ""))
    return figures


def fifty(program: Program) -> float:
    """Median milliseconds of the rail over fifty visitors who wait too long."""
    open_database(program.path)
    desk = Desk(program.clock)
    desk.operator = seed.OPERATOR
    while queries.waiting_count() < 50:
        desk.do(service.take, Draft(1, name="李梅", title="ms"), print_ticket=False)
    program.clock.advance(timedelta(minutes=5))
    taken = [_millis(lambda: prompts.due(desk, desk.now())) for _ in range(100)]
    assert len(prompts.due(desk, desk.now())) == 50
    close_database()
    return statistics.median(taken)

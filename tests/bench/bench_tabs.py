"""How long a tab takes from its key to its painted page, with a year of data behind it.

Every switch is the dearest one: something changed everywhere, so that the tab reads and shows everything anew. The year is
the demo's own, with the calls and complaints that the demo is sparing with added in bulk. The first look at a tab is
told and not judged: it happens once a day, and after the first quiet moments the tab is made already.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import bench_complaints
from tests.bench.figures import Figure

if TYPE_CHECKING:
    from tests.walks.stage import Stage

ROOT = Path(__file__).resolve().parents[2]
NOW = bench_complaints.NOW
DAYS, CALLS_A_DAY, CASES = 365, 60, 2_000
ROUNDS = 12
LIMIT = 60.0
Times = dict[str, list[float]]


def run() -> list[Figure]:
    """The 95th percentile of each tab and of all, milliseconds; the first looks of a window warmed up and of one that is not."""
    year = str(_year())
    warm, cold = _measured(year, "warm"), _measured(year, "cold")
    taken: Times = warm["taken"]
    processor: Times = warm["processor"]
    return [
        Figure("tabs: any tab, a year of data, p95", _p95(_all(taken)), LIMIT, "ms"),
        Figure("tabs: any tab, a year of data, p95, processor", _p95(_all(processor)), None, "ms"),
        *(Figure(f"tabs: {key}, median", statistics.median(many), LIMIT, "ms") for key, many in taken.items()),
        Figure("tabs: the slowest first look after the start's pause", max(warm["first"].values()), None, "ms"),
        Figure("tabs: the slowest first look at once", max(cold["first"].values()), None, "ms"),
        Figure("tabs: the longest step of warming up", max(warm["steps"].values()), None, "ms"),
    ]


def _all(times: Times) -> list[float]:
    return [one for many in times.values() for one in many]


def _measured(year: str, how: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_tabs", year, how],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


_made: list[tempfile.TemporaryDirectory[str]] = []


def _year() -> Path:
    """The data folder of a site with a year behind it, made once per run of the program."""
    from tests.walks.sites import open_folder

    if _made:
        return Path(_made[0].name)
    _made.append(tempfile.TemporaryDirectory(prefix="desk-bench-tabs-"))
    folder = Path(_made[0].name)
    open_folder(folder)
    from desk_app.kernel.database import close_database, transaction
    from desk_app.shell.demo import build

    build(NOW, days=DAYS)
    with transaction():
        _write_calls()
        bench_complaints.write_cases(range(bench_complaints.CASES - CASES, bench_complaints.CASES))
    close_database()
    return folder


def _write_calls() -> None:
    from desk_app.kernel.database import DATABASE
    from desk_app.kernel.fields import to_millis

    calls, faces = [], []
    for place in range(DAYS * CALLS_A_DAY):
        back, minutes = divmod(place, CALLS_A_DAY)
        moment = (NOW - timedelta(days=back + 1)).replace(hour=1, minute=0) + timedelta(minutes=8 * minutes)
        at, number, phone = to_millis(moment), 1_000_000 + place, f"139{place * 7919 % 100_000_000:08d}"
        day = moment.date().isoformat()
        calls.append((number, f"29{place:014d}", day, at, at + 5_000, at + 90_000))
        faces.append((number, phone, phone, f"客人{place % 900}", "会籍转让要什么材料"))
    connection = DATABASE.obj.connection()
    connection.executemany(
        "INSERT INTO call (id, number, day, direction, state, kind, outcome, rang_at, answered_at, ended_at, rings, is_late, "
        "staff_number, desk, is_private, is_read_back, silent, abuse, source_kind, source_id) "
        "VALUES (?, ?, ?, 'in', 'done', 'enquiry', 'solved', ?, ?, ?, 1, 0, '1027', 1, 0, 1, 0, 0, '', 0)",
        calls,
    )
    connection.executemany(
        "INSERT INTO call_face (id, digits, phone, name, title, address, subject, note) VALUES (?, ?, ?, ?, '', '', ?, '')",
        faces,
    )


def measure(folder: Path, how: str) -> dict[str, object]:
    """Switch by key between the tabs of a manager's window, in turn; milliseconds of each switch and of each first look.

    ``warm``: the window has had its quiet moments first, as it has them after each start.
    """
    from PySide6.QtWidgets import QApplication

    from desk_app.kernel.changes import EverythingChanged
    from tests.walks.stage import Stage

    stage = Stage(QApplication(["tabs"]), folder, NOW + timedelta(seconds=10), folder)
    stage.sign_in("1001", "2468")
    stage.until(lambda: not stage.window.is_locked)
    assert stage.window.page is not None
    keys = stage.window.page.keys
    steps = _warm_up(stage) if how == "warm" else {}
    first = {key: _switch(stage, key)[0] for key in reversed(keys)}
    taken: Times = {key: [] for key in keys}
    processor: Times = {key: [] for key in keys}
    for _ in range(ROUNDS if how == "warm" else 0):
        for key in keys:
            stage.seat.relay.changed.emit(EverythingChanged())
            stage.settle()
            wall, used = _switch(stage, key)
            taken[key].append(wall)
            processor[key].append(used)
    return {"first": first, "taken": taken, "processor": processor, "steps": steps}


def _switch(stage: Stage, key: str) -> tuple[float, float]:
    """Milliseconds on the wall and of the processor from the key of a tab to its painted page."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page = stage.window.page
    assert page is not None
    target, number = stage.target(), Qt.Key(int(Qt.Key.Key_1) + page.keys.index(key))
    began, used = time.perf_counter(), time.process_time()
    QTest.keyClick(target, number, Qt.KeyboardModifier.ControlModifier)
    stage.app.processEvents()
    taken = (time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000
    assert page.tab is not None
    assert page.tab.key == key
    stage.settle()
    return taken


def _warm_up(stage: Stage) -> dict[str, float]:
    """What the program does in the pauses after somebody signed in; milliseconds of each step."""
    from desk_app.shell.window import preparing, warming

    page = stage.window.page
    assert page is not None
    keys = tuple(key for key in page.keys if key not in page.tabs)
    steps: dict[str, float] = {}
    for place, step in enumerate(warming.steps(page, keys)):
        began = time.perf_counter()
        preparing.unwatched(stage.window, step)
        steps[f"{(*keys, '')[place // 6]} {place % 6}"] = (time.perf_counter() - began) * 1000
    stage.settle()
    return steps


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])) + "\n")
    sys.stdout.flush()
    os._exit(0)

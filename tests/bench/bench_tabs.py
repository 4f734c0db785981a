"""How long a tab takes from its key to its painted page, with a year of data behind it.

Every switch is the dearest one: something changed everywhere, so that the tab reads and shows everything anew. The year is
the demo's own, with the calls and complaints that the demo is sparing with added in bulk. The first look at a tab, which
also makes it, is told and not judged: it happens once a day.
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

from tests.bench import bench_complaints
from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
NOW = bench_complaints.NOW
DAYS, CALLS_A_DAY, CASES = 365, 60, 2_000
ROUNDS = 12
LIMIT = 60.0
Times = dict[str, list[float]]


def run() -> list[Figure]:
    """The 95th percentile of each tab and of all, milliseconds."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_tabs", str(_year())],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    taken: Times = found["taken"]
    first: dict[str, float] = found["first"]
    return [
        Figure(
            "tabs: any tab, a year of data, p95", _p95([one for many in taken.values() for one in many]), LIMIT, "ms"
        ),
        *(Figure(f"tabs: {key}, median", statistics.median(many), LIMIT, "ms") for key, many in taken.items()),
        Figure("tabs: the slowest first look", max(first.values()), None, "ms"),
    ]


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


def measure(folder: Path) -> dict[str, object]:
    """Switch by key between the tabs of a manager's window, in turn; milliseconds of each switch and of each first look."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desk_app.kernel.changes import EverythingChanged
    from tests.walks.stage import Stage

    app = QApplication(["tabs"])
    stage = Stage(app, folder, NOW + timedelta(seconds=10), folder)
    stage.sign_in("1001", "2468")
    stage.until(lambda: not stage.window.is_locked)
    page = stage.window.page
    assert page is not None
    keys = dict(zip(page.keys, range(Qt.Key.Key_1, Qt.Key.Key_9 + 1), strict=False))

    def switch(key: str) -> float:
        target = stage.target()
        began = time.perf_counter()
        QTest.keyClick(target, Qt.Key(keys[key]), Qt.KeyboardModifier.ControlModifier)
        app.processEvents()
        taken = (time.perf_counter() - began) * 1000
        assert page is not None
        assert page.tab is not None
        assert page.tab.key == key
        stage.settle()
        return taken

    first = {key: switch(key) for key in reversed(keys)}
    taken: Times = {key: [] for key in keys}
    for _ in range(ROUNDS):
        for key, many in taken.items():
            stage.seat.relay.changed.emit(EverythingChanged())
            stage.settle()
            many.append(switch(key))
    return {"first": first, "taken": taken}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))) + "\n")
    sys.stdout.flush()
    os._exit(0)

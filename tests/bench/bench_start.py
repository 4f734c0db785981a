"""How long until the window can be used, against a bare PySide6 window in the same run; and what it weighs."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7

_BARE = """
import sys, time
from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QTabWidget
class Rows(QAbstractTableModel):
    def rowCount(self, parent=None): return 50
    def columnCount(self, parent=None): return 5
    def data(self, index, role=0): return f"{index.row()} {index.column()}" if role == 0 else None
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)
def told():
    print(time.clock_gettime(time.CLOCK_MONOTONIC), 0, flush=True)
    QApplication.exit(0)
app = QApplication(sys.argv)
window, tabs, table = Window(), QTabWidget(), QTableView()
table.setModel(Rows())
tabs.addTab(table, "Queue")
window.setCentralWidget(tabs)
window.resize(1366, 768)
window.show()
app.exec()
"""

_DESK = """
import resource, sys, time
import desk_app.kernel.database
from desk_app.kernel import paths
from desk_app.shell import start, seats
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() // 1_000_000
def ready(window):
    from desk_app.staff import queries
    print(time.clock_gettime(time.CLOCK_MONOTONIC), resident(), flush=True)
    window.begin(queries.staff_by_number("1027").operator)
    window.repaint()
    QTimer.singleShot(0, usable)
def usable():
    print(time.clock_gettime(time.CLOCK_MONOTONIC), resident(), flush=True)
    QApplication.exit(0)
def painted(folder, seat):
    from desk_app.shell.window import MainWindow
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    QTimer.singleShot(0, lambda: ready(window))
start._after_first_paint = painted
sys.exit(start.open_window(paths.data_folder(sys.argv[1])))
"""


def _run(script: str, *arguments: str) -> list[tuple[float, int]]:
    """Start a fresh interpreter; give seconds since exec and megabytes for each line it prints."""
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    return [(float(at) - started, int(size)) for at, size in lines]


def run() -> list[Figure]:
    """Medians of several runs, bare and desk in turn."""
    with tempfile.TemporaryDirectory() as folder:
        site = _site(Path(folder))
        bare, first, usable, weight = [], [], [], []
        for number in range(RUNS + 1):
            floor = _run(_BARE)
            ours = _run(_DESK, str(site))
            if number:  # the first pair warms the disk cache
                bare.append(floor[0][0])
                first.append(ours[0][0])
                usable.append(ours[-1][0])
                weight.append(ours[0][1])
    floor_median = statistics.median(bare)
    return [
        Figure("start: sign-in painted / bare window", statistics.median(first) / floor_median, 1.5, "x"),
        Figure("start: queue usable / bare window", statistics.median(usable) / floor_median, 1.5, "x"),
        Figure("start: bare window", floor_median * 1000, 10_000, "ms"),
        Figure("start: resident at sign-in", statistics.median(weight), 100, "MB"),
    ]


def _site(folder: Path) -> Path:
    """A demo site; the million past visits come from the seeder where it is there."""
    subprocess.run(
        [sys.executable, "-m", "desk_app", "--data", str(folder / "site"), "demo", "--days", "1"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return folder / "site"

"""What a window costs while nobody touches it: fifty people waiting, every clock running, on each tab that has clocks."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 0.5
SECONDS = 20
TABS = ("reception", "waiting")

_WINDOW = """
import os, sys, time
from pathlib import Path
import desk_app.kernel.database
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desk_app.kernel import guard, paths
from desk_app.kernel.clock import SystemClock
from desk_app.kernel.database import close_database
from desk_app.reception import queries, service
from desk_app.reception.rules import Draft
from desk_app.shell import preferences, seats, start
from desk_app.shell.demo import build
from desk_app.shell.window import MainWindow
from desk_app.staff import queries as staff
from desk_app.widgets.scan_filter import ScanFilter

data = paths.DataFolder(Path(sys.argv[1]))
guard.prepare(data)
start.open_site(data)
build(SystemClock().now(), days=1)
close_database()
app = QApplication(["idle"])
desk = start.open_desk(data, 1)
preferences.begin(data.root, app, "zh_CN")
window = MainWindow(seats.make_seat(desk), ScanFilter(app, lambda: int(desk.clock.monotonic() * 1000)))
window.show()

def work():
    operator = staff.staff_by_number("1027").operator
    window.begin(operator)
    lane = queries.lanes()[0].id
    for number in range(50 - len(queries.board())):
        desk.do(service.take, Draft(lane, name=f"客人{number}"), print_ticket=False)
    window.page.show_tab(sys.argv[2])

def measure():
    assert len(queries.board()) >= 50 and not window.is_locked
    began, used = time.monotonic(), time.process_time()

    def told():
        print(100 * (time.process_time() - used) / (time.monotonic() - began), flush=True)
        os._exit(0)

    QTimer.singleShot(int(float(sys.argv[3]) * 1000), told)

QTimer.singleShot(500, work)
QTimer.singleShot(6000, measure)
app.exec()
"""


def run() -> list[Figure]:
    """Per cent of one core, each tab in a program of its own, measured from six seconds after the start."""
    return [Figure(f"idle: fifty waiting, tab {tab}", _idle(tab), LIMIT, "%") for tab in TABS]


def _idle(tab: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", _WINDOW, folder, tab, str(SECONDS)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=SECONDS + 90,
            check=True,
        )
    return float(done.stdout.split()[-1])

"""How long until the window can be used, against a bare PySide6 window in the same run; and what it weighs.

Three ways to look at it: exec to the painted sign-in screen; exec to the painted queue when somebody is let in at the
first possible moment, which no person is quick enough for; and what a person waits for, from Enter behind the PIN to
the painted queue, beginning two seconds after the start. Bytecode is written as for anyone who starts it twice.
"""

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
RUNS = 9

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
    print("painted", time.clock_gettime(time.CLOCK_MONOTONIC), time.process_time(), 0, flush=True)
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

_HEAD = """
import os, resource, sys, time
def tell(what):
    with open("/proc/self/statm") as file:
        size = int(file.read().split()[1]) * resource.getpagesize() // 1_000_000
    print(what, time.clock_gettime(time.CLOCK_MONOTONIC), time.process_time(), size, flush=True)
def noted(call, what):
    def after(*args, **keywords):
        tell(what)
        return call(*args, **keywords)
    return after
from desk_app.kernel import paths
from desk_app.shell import start
def watched(run, *given):
    # Not before: the program brings Qt in by its own way.
    global QTimer, attach
    from PySide6.QtCore import QTimer
    from desk_app.shell import opening
    from desk_app.shell.window import main
    opening.Opening._work = noted(opening.Opening._work, "painted")
    attach = main.MainWindow.attach
    main.MainWindow.attach = then
    return run(*given)
start._run = (lambda run: lambda *given: watched(run, *given))(start._run)
def painted(window, what):
    window.repaint()
    tell(what)
    os._exit(0)
"""

_AT_ONCE = """
def then(window, seat, scans):
    attach(window, seat, scans)
    from desk_app.staff import queries
    window.begin(queries.staff_by_number("1027").operator)
    painted(window, "usable")
sys.exit(start.open_window(paths.data_folder(sys.argv[1])))
"""

_AS_A_PERSON = """
def sign_in(window):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    screen = window._sign_in
    screen.number.edit.setText("1027")
    screen.pin.edit.setText("2468")
    tell("waiting")
    window.begun.connect(lambda: painted(window, "queue"))
    QTest.keyClick(screen.pin.edit, Qt.Key.Key_Return)
def then(window, seat, scans):
    attach(window, seat, scans)
    QTimer.singleShot(2000, window, lambda: sign_in(window))
sys.exit(start.open_window(paths.data_folder(sys.argv[1])))
"""

_FULL_PIN = """
import sys
from pathlib import Path
from desk_app.kernel.database import change, close_database, open_database
from desk_app.kernel.paths import DataFolder
from desk_app.staff.rules import seal_pin
open_database(DataFolder(Path(sys.argv[1])).where)
mine = "staff_id = (SELECT id FROM staff_member WHERE number = '1027')"
assert change("UPDATE staff_pin SET hash = ? WHERE " + mine, seal_pin("2468", "1027").hash)
close_database()
"""

Marks = dict[str, tuple[float, float, int]]
"""What was reached: seconds since exec, seconds of processor, megabytes."""


def _run(script: str, *arguments: str) -> Marks:
    """Start a fresh interpreter and give what it says of itself."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=surroundings | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    return {what: (float(at) - started, float(processor), int(size)) for what, at, processor, size in lines}


def run() -> list[Figure]:
    """Medians of several runs, bare and desk in turn."""
    runs: list[tuple[Marks, Marks, Marks]] = []
    with tempfile.TemporaryDirectory() as folder:
        site = str(_site(Path(folder)))
        runs += [(_run(_BARE), _run(_HEAD + _AT_ONCE, site), _run(_HEAD + _AS_A_PERSON, site)) for _ in range(RUNS + 1)]
    del runs[0]  # it wrote the bytecode and warmed the disk cache

    def middle(run: int, mark: str, what: int = 0) -> float:
        return statistics.median(marks[run][mark][what] for marks in runs)

    floor = middle(0, "painted")
    answer = statistics.median(person["queue"][0] - person["waiting"][0] for _, _, person in runs)
    return [
        Figure("start: sign-in painted / bare window", middle(1, "painted") / floor, 1.5, "x"),
        Figure("start: queue at once / bare window", middle(1, "usable") / floor, 1.5, "x"),
        Figure("start: Enter behind the PIN to painted queue", answer * 1000, 300, "ms"),
        Figure("start: resident at sign-in", middle(1, "painted", 2), 100, "MB"),
        Figure("start: resident at sign-in, all prepared", middle(2, "waiting", 2), None, "MB"),
        Figure("start: bare window", floor * 1000, None, "ms"),
        Figure("start: bare window, processor", middle(0, "painted", 1) * 1000, None, "ms"),
        Figure("start: sign-in painted, processor", middle(1, "painted", 1) * 1000, None, "ms"),
        Figure("start: queue at once, processor", middle(1, "usable", 1) * 1000, None, "ms"),
    ]


def _site(folder: Path) -> Path:
    """A demo site; the million past visits come from the seeder where it is there."""
    subprocess.run(
        [sys.executable, "-m", "desk_app", "--data", str(folder / "site"), "demo", "--days", "1"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    # A demo's PINs are sealed cheaply; a person waits for the full price.
    subprocess.run([sys.executable, "-c", _FULL_PIN, str(folder / "site")], cwd=ROOT, check=True, capture_output=True)
    return folder / "site"

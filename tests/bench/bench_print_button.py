"""From the print button to a window that is free again: nothing of drawing, sending or storing may wait in its thread.

Measured on the whole window with its worker, its jobs and the sender in threads of their own, a slip printer (a folder)
behind them: Ctrl+P until the proof stands there, and *Print* until the next key would be taken. What the window's own thread
works is judged, because other programs on the machine are no fault of it; the wall's time is told beside.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING
from unittest.mock import patch

from tests.bench.figures import Figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from tests.walks.stage import Stage

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 25
MOST = 50.0
Taken = dict[str, list[tuple[float, float]]]


def run() -> list[Figure]:
    """The medians and the 95th percentiles, milliseconds."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_print_button"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    taken: Taken = json.loads(done.stdout.splitlines()[-1])
    found = []
    for name, times in taken.items():
        wall, own = [one for one, _ in times], [one for _, one in times]
        found += [
            Figure(f"{name}, median", median(wall), None, "ms"),
            Figure(f"{name}, 95th percentile", quantiles(wall, n=20)[-1], None, "ms"),
            Figure(f"{name}, work of the window's thread", median(own), MOST, "ms"),
        ]
    return found


def measured(folder: Path) -> Taken:
    """Press, wait until it is printed, press again."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desk_app.printing import service
    from desk_app.printing.devices import Sender, back_ends
    from desk_app.printing.dialogs import ProofDialog

    app = QApplication([])
    stage = visitor_at_the_desk(app, folder)
    sender = Sender(service.Outbox(stage.desk), back_ends(stage.folder.exports))
    sender.start()
    times: Taken = {"Ctrl+P to the proof": [], "Print to the free window": []}
    for turn in range(ROUNDS):
        stage.settle()
        key = partial(QTest.keyClick, stage.target(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        times["Ctrl+P to the proof"].append(free_after(app, key))
        proof = stage.dialog()
        assert isinstance(proof, ProofDialog)
        stage.until(proof.main.isEnabled, 200)
        press = partial(QTest.mouseClick, proof.main, Qt.MouseButton.LeftButton)
        times["Print to the free window"].append(free_after(app, press))
        stage.until(partial(is_printed, turn + 1), 500)
    sender.close()
    stage.close()
    return times


def visitor_at_the_desk(app: QApplication, folder: Path) -> Stage:
    """The whole window with threads of its own, a printer behind it, a visitor without a ticket open on it."""
    from desk_app.kernel.refs import Ref
    from desk_app.printing import service
    from desk_app.printing.rules import PrinterDraft, PrinterKind
    from desk_app.reception import queries as reception
    from desk_app.reception import service as visits
    from desk_app.reception.rules import Draft
    from desk_app.shell import seats
    from tests.walks.sites import MORNING, empty_morning
    from tests.walks.stage import Stage

    empty_morning(folder)
    made = seats.make_seat
    with patch.object(seats, "make_seat", lambda desk, **more: made(desk, **{**more, "inline": False})):
        stage = Stage(app, folder, MORNING, folder / "pictures", "en")
    stage.sign_in("1001", "2468")
    stage.until(lambda: not stage.window.is_locked)
    stage.desk.do(service.save_printer, None, PrinterDraft("front", PrinterKind.FOLDER, "", "roll80"))
    taken = stage.desk.do(visits.take, Draft(reception.lanes()[0].id, name="李"), print_ticket=False)
    assert stage.window.page is not None
    stage.window.page.open_ref(Ref("visit", taken.visit_id))
    return stage


def is_printed(papers: int) -> bool:
    """True when so many papers are out."""
    from desk_app.printing import queries
    from desk_app.printing.rules import JobState

    return sum(row.state is JobState.CONFIRMED for row in queries.jobs(1)) >= papers


def free_after(app: QApplication, act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds until the window would take the next key: on the clock, and of its thread's own work."""
    wall, own = time.perf_counter(), time.thread_time()
    act()
    app.processEvents()
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - own) * 1000


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="desk-bench-print-") as here:
        sys.stdout.write(json.dumps(measured(Path(here))) + "\n")

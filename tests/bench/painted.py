"""How long a scan takes from its last key to its painted line, on the real tab with its database worker.

`python -m tests.bench.painted SITE` prints the milliseconds of each scan as JSON; the site holds the products of
bench_stock and is written to. A process of its own: what else was measured must not warm it.
"""

from __future__ import annotations

import json
import random
import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desk_app.cash import service as cash
from desk_app.cash.rules import Pieces
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database, open_database
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.work import Desk
from desk_app.shop import queries, service
from desk_app.shop.tab import ShopTab
from desk_app.widgets.jobs import Jobs, Worker
from desk_app.widgets.relay import Relay
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import ColourMode, Theme
from desk_app.widgets.ticker import Ticker
from tests.bench.bench_stock import NOW, PRODUCTS, ean

SALES, LINES = 5, 60


class Painted(QObject):
    """Waits as the program waits, in the event loop, until a line is on the screen."""

    def __init__(self, tab: ShopTab) -> None:
        super().__init__()
        self._tab, self._loop, self._wanted = tab, QEventLoop(), 0
        tab.panel.lines.viewport().installEventFilter(self)

    def wait(self, line: int) -> None:
        """Until the line at this place (from 0) is painted."""
        self._wanted = line
        self._loop.exec()

    def rest(self, milliseconds: int) -> None:
        """What is done after the line stands: the till's own timers, nobody waits for it."""
        self._wanted = 10**6
        QTimer.singleShot(milliseconds, self._loop, self._loop.quit)
        self._loop.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on once the painting that begins here is over; swallow nothing."""
        if event.type() is QEvent.Type.Paint and self._tab.panel.lines.rows.rowCount() > self._wanted:
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return False


def shown(seat: Seat) -> ShopTab:
    """The tab in sight, as large as in the smallest window."""
    tab = ShopTab(seat)
    tab.resize(1366, 616)
    tab.show()
    tab.activateWindow()
    return tab


def scans(tab: ShopTab) -> list[float]:
    """Milliseconds from each scan to its painted line."""
    painted, draw = Painted(tab), random.Random(5)
    painted.rest(300)
    taken = []
    for _ in range(SALES):
        for line in range(LINES):
            began = time.perf_counter()
            tab.take_scan(ean(draw.randrange(PRODUCTS)))
            painted.wait(line)
            taken.append((time.perf_counter() - began) * 1000)
            painted.rest(5)
        sale = queries.open_sale(1)
        assert sale is not None
        tab.desk.do(service.abandon, sale.row.id, "measured")
        painted.rest(300)
    return taken


def main(path: Path) -> None:
    """Measure, and print."""
    open_database(path)
    app = QApplication([])
    theme = Theme(app, ColourMode.LIGHT)
    clock = ManualClock(NOW + timedelta(days=1))
    desk = Desk(clock)
    desk.operator = Operator(1, "07", Role.SUPERVISOR)
    desk.do(cash.open_session, desk.do(cash.ensure_till), Pieces.of({10_000: 5}))
    worker, relay = Worker("database"), Relay(desk.changes)
    tab = shown(Seat(desk, worker, Jobs(inline=True), relay, Ticker(clock), _raised))
    sys.stdout.write(json.dumps(scans(tab)) + "\n")
    worker.close()
    relay.close()
    close_database()
    del theme


def _raised(problem: Exception) -> None:
    raise problem


if __name__ == "__main__":
    main(Path(sys.argv[1]))

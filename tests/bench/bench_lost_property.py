"""How fast the register opens and a report is matched with 200,000 found items, and how fast ink follows the pen.

Items are written in bulk, as a restored site would hold them: one of ten lies at the desk. The pad is the real one, on the
offscreen platform, with a mirror as the customer's screen is one.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, close_database, open_database, transaction
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import Filter, ReportDraft, latest_due
from desk_app.shell import slices
from tests.bench.figures import Figure

ITEMS, REPORTS = 200_000, 20
OPEN_MILLIS, PAGE_MILLIS, MATCH_MILLIS, INK_MILLIS = 200.0, 16.0, 100.0, 8.0
POINTS = 600  # a long signature: ten seconds at sixty points a second
NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
_FILL = """
INSERT INTO found_item (number, category, group_code, title, colour, brand, description, pieces, place, storage, seal, cash,
  is_valuable, is_perishable, is_dangerous, is_document, features, found_at, found_on, taken_at, taken_by, day, due_at,
  state, state_since, holder, custody_seq, refusals, ended_at, digest)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {items})
SELECT '3' || (1000000000 + i),
  CASE i % 4 WHEN 0 THEN 'folding_umbrella' WHEN 1 THEN 'long_umbrella' WHEN 2 THEN 'phone' ELSE 'keys' END,
  CASE i % 4 WHEN 2 THEN 'electronics' WHEN 3 THEN 'keys' ELSE 'umbrella' END,
  '物品' || i, CASE i % 3 WHEN 0 THEN 'black' WHEN 1 THEN 'blue' ELSE 'red' END,
  CASE i % 7 WHEN 0 THEN '天堂' ELSE '' END, '木柄，伞套深蓝，编号 ' || i, 1, '大堂', 'B 架', '', 0,
  FALSE, FALSE, FALSE, FALSE, 3, {now} - i * 400000, date(({now} - i * 400000) / 1000, 'unixepoch'), {now} - i * 400000, '07', '2026-11-01',
  {now} + 1296000000 - i * 400000,
  CASE WHEN i % 10 = 0 THEN 'shelved' ELSE 'released' END, {now}, CASE WHEN i % 10 = 0 THEN 'desk' ELSE 'owner' END,
  1, 0, CASE WHEN i % 10 = 0 THEN NULL ELSE MIN({now}, {now} - i * 400000 + 172800000) END, 'x' FROM n
"""


def times(act: Callable[[], object], often: int) -> list[float]:
    """How long each of many acts takes, in milliseconds."""
    found = []
    for _ in range(often):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return found


def p95(found: list[float]) -> float:
    """What nineteen of twenty stay within."""
    return statistics.quantiles(found, n=20)[-1]


def run() -> list[Figure]:
    """The full register, read, shown, scrolled and matched; then a signature, drawn point by point."""
    folder = Path(tempfile.mkdtemp(prefix="desk-bench-lost-"))
    try:
        open_database(folder / "desk.db")
        create_site(slices.all_tables(), slices.all_triggers())
        desk = Desk(ManualClock(NOW))
        desk.operator = Operator(1, "1027", Role.DESK)
        return [*_register(desk), *_ink()]
    finally:
        close_database()
        shutil.rmtree(folder, ignore_errors=True)


def _register(desk: Desk) -> list[Figure]:
    reports = [desk.do(service.take_report, _missed(number)) for number in range(REPORTS)]
    with transaction():
        DATABASE.execute_sql(_FILL.format(items=ITEMS, now=int(NOW.timestamp() * 1000)))
    DATABASE.execute_sql("ANALYZE")
    last = latest_due(desk.today(), 1, desk.zone())
    opened = _opened(desk)
    pages = []
    row = None
    for _ in range(40):
        start = time.perf_counter()
        row = queries.register(Filter.ALL, last, after=row)[-1]
        pages.append((time.perf_counter() - start) * 1000)
    matched = [took for number in reports for took in times(partial(queries.items_for, number), 3)]
    return [
        Figure(
            "the tab opens and is painted, 200,000 items, median of 5", statistics.median(opened), OPEN_MILLIS, "ms"
        ),
        Figure("the next page while scrolling, p95", p95(pages), PAGE_MILLIS, "ms"),
        Figure("one report against 200,000 items, p95", p95(matched), MATCH_MILLIS, "ms"),
    ]


def _missed(number: int) -> ReportDraft:
    colour = ("black", "blue", "red")[number % 3]
    lost = NOW - timedelta(days=number)
    words = "黑色折叠伞，木柄"
    phone = f"139{number:08d}"
    return ReportDraft("folding_umbrella", lost, NOW, "赵志远", phone, colour=colour, brand="天堂", description=words)


def _opened(desk: Desk) -> list[float]:
    """The tab made anew over a full register, shown and painted; the first one also loads the code and is not counted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desk_app.lost_property.tab import LostPropertyTab
    from desk_app.widgets.jobs import Jobs, Worker
    from desk_app.widgets.relay import Relay
    from desk_app.widgets.tab_base import Seat
    from desk_app.widgets.theme import ColourMode, Theme
    from desk_app.widgets.ticker import Ticker

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, ColourMode.LIGHT)

    def bug(problem: Exception) -> None:
        raise problem

    seat = Seat(desk, Worker("i", inline=True), Jobs(inline=True), Relay(desk.changes), Ticker(desk.clock), bug)
    found = []
    for _ in range(6):
        tab = LostPropertyTab(seat)
        tab.resize(1_366, 640)
        start = time.perf_counter()
        tab.show()
        tab.grab()
        found.append((time.perf_counter() - start) * 1000)
        tab.close()
        tab.deleteLater()
    seat.relay.close()
    del theme
    return found[1:]


def _ink() -> list[Figure]:
    """One mouse move to its painted ink, at the desk and on the customer's screen, on a full-size pad."""
    from math import cos, sin

    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desk_app.widgets.signature import InkView, SignaturePad

    pad, mirror = SignaturePad("x"), InkView()
    pad.resize(1_200, 700)
    mirror.resize(1_920, 900)
    pad.mirror_to(mirror)
    pad.show()
    mirror.show()
    QApplication.processEvents()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(600, 350))
    found = []
    for step in range(POINTS):
        at = QPoint(600 + int((200 + step / 3) * cos(step / 9)), 350 + int((100 + step / 4) * sin(step / 7)))
        start = time.perf_counter()
        QTest.mouseMove(pad, at)
        QApplication.processEvents()
        found.append((time.perf_counter() - start) * 1000)
    drawn = sum(map(len, pad.strokes))
    assert drawn > POINTS * 0.9, f"only {drawn} points came"
    assert mirror.strokes == pad.strokes
    pad.close()
    mirror.close()
    return [Figure("a point of ink, painted here and on the customer's screen, p95", p95(found), INK_MILLIS, "ms")]

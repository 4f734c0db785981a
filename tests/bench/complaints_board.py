"""How long the complaints tab takes to read itself anew and paint; the database is open and full."""

from __future__ import annotations

import os
import statistics
import time

from desk_app.complaints.queries.board import Filter
from desk_app.kernel.work import Desk


def time_board(desk: Desk) -> float:
    """The complaints tab read anew and painted, as after each change; each filter as well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desk_app.complaints.tab import ComplaintsTab
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

    # Jobs on their thread, as in the program: counting the running month is not waited for.
    seat = Seat(desk, Worker("inline", inline=True), Jobs(), Relay(desk.changes), Ticker(desk.clock), bug)
    tab = ComplaintsTab(seat)
    tab._counting = True  # the running month is counted on another thread, which would only disturb the measurement
    tab.resize(1060, 640)
    tab.show()
    found = []
    for wanted in (Filter.OPEN, Filter.LATE, Filter.MAJOR, Filter.CLOSED) * 3:
        tab.cases.shown = wanted
        start = time.perf_counter()
        tab.refresh()
        tab.grab()
        found.append((time.perf_counter() - start) * 1000)
    tab.close()
    seat.jobs.close()
    seat.relay.close()
    del theme
    return statistics.median(found)

"""Has the clocks of complaints passed whenever one falls due, whichever tab is in sight and whoever is signed in.

Warnings, breaches and steps up the ladder belong to the program, not to a page that somebody looks at. It must never do
anything while nothing falls due, nor while the desk is closed (D2).
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from desk_app.kernel.changes import EverythingChanged
from desk_app.widgets.tab_base import Seat

log = logging.getLogger(__name__)
AT_ONCE = 60
"""So many cases in one act: whoever presses a button meanwhile waits a moment, not for all of them."""
_AGAIN = timedelta(minutes=1)


class Sweeper(QObject):
    """One subscription to the ticker; moved whenever a case gets another due time."""

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._is_sweeping = False
        self._on = True
        self._subscription = seat.ticker.at(self._due, seat.desk.now())
        seat.relay.changed.connect(self._hear)

    def stop(self) -> None:
        """Look no further."""
        self._on = False
        self._seat.relay.changed.disconnect(self._hear)
        self._seat.ticker.drop(self._subscription)

    def _due(self, _now: datetime) -> datetime | None:
        if not self._is_sweeping and self._on:
            self._is_sweeping = True
            self._seat.worker.submit(self._sweep, self._swept, self._failed)
        return self._subscription.next_due

    def _sweep(self) -> int:
        from desk_app.complaints import service

        return self._seat.desk.as_program(service.sweep, AT_ONCE)

    def _swept(self, touched: int) -> None:
        self._is_sweeping = False
        if touched >= AT_ONCE:
            self._due(self._seat.desk.now())  # in line behind whatever a person asked for meanwhile
        else:
            self._arm(least=timedelta(0) if touched else _AGAIN)

    def _failed(self, problem: Exception) -> None:
        """The server may be away for a minute; the clocks lose nothing by it, each says itself when it was due."""
        self._is_sweeping = False
        log.error("the clocks of complaints were not passed", exc_info=problem)
        if self._on:
            self._seat.ticker.move(self._subscription, self._seat.desk.now() + _AGAIN)

    def _hear(self, change: object) -> None:
        from desk_app.complaints.changes import CaseChanged
        from desk_app.kernel.hours import CalendarChanged

        if isinstance(change, CaseChanged | CalendarChanged | EverythingChanged) and not self._is_sweeping:
            self._arm()

    def _arm(self, least: timedelta = timedelta(0)) -> None:
        """Wake when the next clock falls due, ``least`` from now: what found nothing to do is not asked again at once."""
        from desk_app.complaints import queries

        if self._on:
            now = self._seat.desk.now()
            moment = queries.next_sweep(self._seat.desk.calendar(), now)
            if moment is not None and moment <= now:
                moment = now + least
            self._seat.ticker.move(self._subscription, moment)

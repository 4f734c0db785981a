"""What runs beside the window: the sender of papers and the automatic backups. Started after the first paint."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from desk_app.kernel.paths import DataFolder
from desk_app.shell import slices
from desk_app.widgets.jobs import Progress
from desk_app.widgets.tab_base import Seat

log = logging.getLogger(__name__)
_stops: list[object] = []


def start(folder: DataFolder, seat: Seat) -> None:
    """Start sending papers and keep backups coming."""
    _start_sender(folder, seat)
    _start_backups(folder, seat)


def stop() -> None:
    """Stop what was started; the last paper is finished first."""
    while _stops:
        end = _stops.pop()
        assert callable(end)  # noqa: S101
        end()


def _start_sender(folder: DataFolder, seat: Seat) -> None:
    from desk_app.printing.devices import Sender

    sender = Sender(seat.desk, folder)
    sender.start()
    _stops.append(sender.stop)


def _start_backups(folder: DataFolder, seat: Seat) -> None:
    from desk_app.kernel.backup import Backups
    from desk_app.kernel.database import is_postgres

    if is_postgres():
        return  # a server has backups of its own; ``backup FILE`` still makes one by hand
    backups = Backups(
        folder,
        seat.desk.settings,
        zone=seat.desk.zone(),
        tables=slices.all_tables(),
        triggers=slices.all_triggers(),
    )

    def due(now: datetime) -> datetime | None:
        wanted = backups.due_at(now)
        if wanted is None:
            return now + timedelta(hours=1)
        if wanted > now:
            return wanted

        def make(progress: Progress) -> object:
            return backups.make(now, progress.step)

        seat.jobs.run(make, failed=lambda problem: log.error("backup failed", exc_info=problem))
        return now + timedelta(minutes=10)

    first = seat.ticker.at(due, seat.desk.now() + timedelta(minutes=2))
    _stops.append(lambda: seat.ticker.drop(first))

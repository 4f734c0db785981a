"""What runs beside the window: the sender of papers and the automatic backups. Started after the first paint."""

from __future__ import annotations

import logging
import os
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desk_app.kernel.paths import DataFolder
from desk_app.shell import slices
from desk_app.widgets.jobs import Progress
from desk_app.widgets.tab_base import Seat

if TYPE_CHECKING:
    from desk_app.kernel.backup import Backups
    from desk_app.printing.devices import Draw
    from desk_app.waiting.devices import Announcer

log = logging.getLogger(__name__)
_stops: list[object] = []
_announcers: list[Announcer] = []


def start(folder: DataFolder, seat: Seat) -> None:
    """Start sending papers and keep backups coming."""
    _start_sender(folder, seat)
    _start_backups(folder, seat)
    _start_tidying(seat)
    _start_copying(seat)
    _start_news(folder, seat)
    start_sweeping(seat)
    _start_announcer(seat)


def stop() -> None:
    """Stop what was started; the last paper is finished first."""
    while _stops:
        end = _stops.pop()
        assert callable(end)  # noqa: S101
        end()


def soft_sound(*_: object) -> None:
    """The sound of a prompt that came up late; nothing before the start or with sounds muted."""
    for announcer in _announcers:
        announcer.prompt()


def _start_sender(folder: DataFolder, seat: Seat) -> None:
    from desk_app.printing.devices import Sender, back_ends
    from desk_app.printing.service import Outbox

    sender = Sender(Outbox(seat.desk, folder.forms), back_ends(folder.exports, _drawer()))
    sender.start()
    _stops.append(sender.close)


def _drawer() -> Draw | None:
    """How pages reach a system printer where there is no ``lp``."""
    if os.name != "nt":
        return None
    from desk_app.widgets.system_print import draw_pages

    return draw_pages


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
        _back_up(seat, backups, now)
        return now + timedelta(minutes=10)

    def heard(change: object) -> None:
        from desk_app.closing.changes import DayClosed

        if isinstance(change, DayClosed) and backups.due_at_closing():
            _back_up(seat, backups, seat.desk.now())

    first = seat.ticker.at(due, seat.desk.now() + timedelta(minutes=2))
    seat.relay.changed.connect(heard)
    _stops.append(lambda: seat.ticker.drop(first))
    _stops.append(lambda: seat.relay.changed.disconnect(heard))


def _back_up(seat: Seat, backups: Backups, now: datetime) -> None:
    def make(progress: Progress) -> object:
        return backups.make(now, progress.step)

    seat.jobs.run(make, failed=lambda problem: log.error("backup failed", exc_info=problem))


def _start_tidying(seat: Seat) -> None:
    """Merge the search index a little whenever nobody acted for a while; merging inside an act would make it stutter."""
    from desk_app.kernel import search

    def tidy(now: datetime) -> datetime:
        seat.worker.submit(lambda: seat.desk.as_program(search.tidy), lambda _: None, seat.bug)
        return now + timedelta(minutes=10)

    subscription = seat.ticker.at(tidy, seat.desk.now() + timedelta(minutes=3))
    _stops.append(lambda: seat.ticker.drop(subscription))


def _start_copying(seat: Seat) -> None:
    """Copy the database's log into its file every half minute in which somebody acted: inside an act it would cost syncs."""
    from desk_app.kernel.database import checkpoint

    def copy(now: datetime) -> datetime:
        seat.worker.submit(checkpoint, lambda _: None, seat.bug)
        return now + timedelta(seconds=30)

    subscription = seat.ticker.at(copy, seat.desk.now() + timedelta(seconds=20))
    _stops.append(lambda: seat.ticker.drop(subscription))


def _start_news(folder: DataFolder, seat: Seat) -> None:
    from desk_app.kernel.database import is_postgres
    from desk_app.kernel.news import Listener

    if is_postgres():
        listener = Listener(seat.desk, str(folder.where))
        listener.start()
        _stops.append(listener.stop)


def start_sweeping(seat: Seat) -> None:
    """Let the clocks of complaints pass, from what fell due while the program was closed onwards."""
    from desk_app.shell.sweeping import Sweeper

    sweeper = Sweeper(seat)
    _stops.append(sweeper.stop)


def _start_announcer(seat: Seat) -> None:
    """Chime and voice for the waiting room."""
    from desk_app.shell import preferences
    from desk_app.shell.announcing import Caller
    from desk_app.waiting.devices import Announcer

    announcer = Announcer(seat.desk, preferences.sounds_on)
    caller = Caller(seat.desk, announcer)
    announcer.start()
    seat.relay.changed.connect(caller.hear)
    _announcers[:] = [announcer]
    _stops.append(lambda: seat.relay.changed.disconnect(caller.hear))
    _stops.append(announcer.stop)
    _stops.append(_announcers.clear)

"""Sites to walk on: an empty desk that opens this morning, and a lively demo."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desk_app.kernel import guard, paths
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database
from desk_app.kernel.work import Desk, Work
from desk_app.shell.demo import build
from desk_app.shell.demo.site import furnish
from desk_app.shell.start import open_site
from desk_app.staff.service import presence

MORNING = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)  # Friday, 09:00 at the site
AFTERNOON = datetime(2026, 11, 21, 6, 32, 7, tzinfo=UTC)  # Saturday, 14:32:07


def empty_morning(folder: Path) -> None:
    """Staff, hosts and lanes, two colleagues at their posts, nobody waiting."""
    open_folder(folder)
    desk = Desk(ManualClock(MORNING))
    people = furnish(desk)

    def at_their_posts(work: Work) -> None:
        for number in ("1031", "1044"):
            presence.arrive(work, people[number].staff_id)

    desk.as_program(at_their_posts)
    close_database()


def lively_afternoon(folder: Path, days: int = 2) -> None:
    """The demo with a day in progress."""
    open_folder(folder)
    build(AFTERNOON, days=days)
    close_database()


def open_folder(folder: Path) -> None:
    """A prepared data folder with an open, empty site."""
    data = paths.DataFolder(folder)
    guard.prepare(data)
    open_site(data)

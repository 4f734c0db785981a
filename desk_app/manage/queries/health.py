"""How the site is doing, line by line: room, size, backups, papers, clock, holidays, faults, versions. Bounded reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desk_app.followup import queries as followup
from desk_app.kernel import health as kernel
from desk_app.kernel import hours, journal, site
from desk_app.kernel.backup.schedule import EVERY_HOURS, kept_in
from desk_app.kernel.clock import GuardedClock
from desk_app.kernel.database import is_postgres
from desk_app.kernel.work import Desk
from desk_app.manage.queries.data import last_done
from desk_app.manage.rules import BACKUP_LATE_HOURS, LEAST_FREE_BYTES, State
from desk_app.printing import queries as printing

_ORDER = (State.LATE, State.SOON, State.UNKNOWN, State.GOOD)


@dataclass(frozen=True, slots=True)
class HealthRow:
    """One matter: what it is (worded by ``wording.health_text``), how it is doing, the figures."""

    key: str
    state: State
    facts: Mapping[str, object] = field(default_factory=dict)


def health(desk: Desk) -> tuple[HealthRow, ...]:
    """Every line of the health page, what needs somebody first."""
    rows = (
        _disk(desk),
        HealthRow("database", State.GOOD, {"bytes": kernel.database_bytes(), "server": is_postgres()}),
        _backup(desk),
        _drill(desk),
        _check(desk),
        _papers(desk),
        _clock(desk),
        _holidays(desk),
        _faults(),
        HealthRow("journal", State.GOOD, {"rows": sum(journal.head(number)[0] for number in journal.desks())}),
        HealthRow("version", State.GOOD, {"schema": site.schema_version() or 0, "program": program_version()}),
    )
    return tuple(sorted(rows, key=lambda row: _ORDER.index(row.state)))


def program_version() -> str:
    """The program's own number."""
    try:
        return version("desk-app")
    except PackageNotFoundError:  # run from a source checkout that was never installed
        return "0.1.0"


def _disk(desk: Desk) -> HealthRow:
    folder = desk.offers.folder
    free = kernel.free_bytes(Path() if folder is None else folder.root)
    # Room for the database once more, and then some: a backup needs it.
    needed = max(LEAST_FREE_BYTES, 2 * kernel.database_bytes())
    state = State.LATE if free < needed // 4 else State.SOON if free < needed else State.GOOD
    return HealthRow("disk", state, {"bytes": free})


def _backup(desk: Desk) -> HealthRow:
    folder = desk.offers.folder
    kept = () if folder is None else kept_in(folder.backups)
    if not kept:
        return HealthRow("no_backup", State.UNKNOWN if is_postgres() else State.LATE)
    late = timedelta(hours=max(BACKUP_LATE_HOURS, 2 * desk.settings.get(EVERY_HOURS)))
    is_late = desk.now() - kept[0].made_at > late
    return HealthRow("backup", State.LATE if is_late else State.GOOD, {"at": kept[0].made_at, "count": len(kept)})


def _drill(desk: Desk) -> HealthRow:
    done = last_done("backup.drilled")
    if done is None:
        return HealthRow("no_drill", State.SOON)
    if done.outcome:
        return HealthRow("drill_failed", State.LATE, {"at": done.at, "file": done.name})
    is_old = desk.now() - done.at > timedelta(days=92)
    return HealthRow("drill", State.SOON if is_old else State.GOOD, {"at": done.at})


def _check(desk: Desk) -> HealthRow:
    done = last_done("site.checked")
    if done is None:
        return HealthRow("no_check", State.SOON)
    if done.outcome not in {"", "0"}:
        return HealthRow("check_failed", State.LATE, {"at": done.at, "count": int(done.outcome)})
    is_old = desk.now() - done.at > timedelta(days=31)
    return HealthRow("check", State.SOON if is_old else State.GOOD, {"at": done.at})


def _papers(desk: Desk) -> HealthRow:
    waiting = sum(row.is_waiting(desk.now()) for row in printing.open_jobs(desk.number))
    if waiting:
        return HealthRow("papers", State.LATE, {"count": waiting})
    there = len(printing.printers(desk.number))
    return HealthRow("printers" if there else "no_printer", State.GOOD if there else State.SOON, {"count": there})


def _clock(desk: Desk) -> HealthRow:
    jump = desk.clock.jumped if isinstance(desk.clock, GuardedClock) else None
    if jump is not None:
        return HealthRow("clock_jumped", State.LATE, {"found": jump.found, "expected": jump.expected})
    return HealthRow("clock", State.GOOD, {"at": desk.now(), "zone": str(desk.zone())})


def _holidays(desk: Desk) -> HealthRow:
    today = desk.today()
    year = hours.year_missing(today)
    if year is not None:
        return HealthRow("no_holidays", State.LATE if year == today.year else State.SOON, {"year": year})
    return HealthRow("holidays", State.GOOD, {"year": max(day.day.year for day in hours.overrides())})


def _faults() -> HealthRow:
    """Equipment that does not work (G9); ``id`` is the oldest fault, where the line leads."""
    found = followup.open_faults()
    if not found:
        return HealthRow("no_faults", State.GOOD)
    facts = {"count": len(found), "what": f"{found[0].what} · {found[0].place}", "id": found[0].id}
    return HealthRow("faults", State.SOON, facts)

"""The write-ahead log of a SQLite site: copied into the file between the acts, so that each act is one disk sync.

It must never run inside an act.
"""

from __future__ import annotations

from pathlib import Path

from desk_app.kernel.database.connection import DATABASE, DeskSqlite

_copied: dict[str, int] = {}  # for each file, when its log was last written to as it was copied


def checkpoint() -> int:
    """Copy what the log holds into the file and give the pages copied; 0 if nobody wrote since the last time.

    For moments when nobody waits; acts of other connections go on meanwhile. The act after it would begin the log anew
    and pay one more disk sync for that, so the beginning is written here.
    """
    database = DATABASE.obj
    if not isinstance(database, DeskSqlite):
        return 0  # a server copies its own log
    path = str(database.database)
    if _written_at(path) in {0, _copied.get(path)}:
        return 0
    busy, logged, copied = database.run("PRAGMA wal_checkpoint(PASSIVE)", ()).fetchone()
    if not busy and logged == copied:
        database.run("PRAGMA user_version = 0", ())  # as it is; an UPDATE that changes nothing would write nothing
        _copied[path] = _written_at(path)
    return int(copied)


def _written_at(path: str) -> int:
    try:
        return Path(f"{path}-wal").stat().st_mtime_ns
    except OSError:
        return 0

"""How the site's database is doing: its size and the room around it. Reads only."""

from __future__ import annotations

import shutil
from pathlib import Path

from desk_app.kernel.database import DATABASE, is_postgres, value


def database_bytes() -> int:
    """The size of the open database with its log, in bytes."""
    if is_postgres():
        return int(value("SELECT pg_database_size(current_database())"))
    path = Path(DATABASE.obj.database)
    beside = (path, path.with_name(path.name + "-wal"))
    return sum(file.stat().st_size for file in beside if file.exists())


def free_bytes(folder: Path) -> int:
    """The room left on the disk that a folder stands on, in bytes."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), Path("/"))
    return shutil.disk_usage(there).free

"""Puts a backup back in the place of the site's database.

Only with the folder's lock in hand, only a backup that passed its test restore, and never without keeping what it
replaces. Must never leave the folder without a database for a moment.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desk_app.kernel import site
from desk_app.kernel.backup import files, moving
from desk_app.kernel.backup.making import prove_file, verify_backup
from desk_app.kernel.backup.manifest import Manifest, read_manifest
from desk_app.kernel.database import Table, Trigger
from desk_app.kernel.guard import Guard
from desk_app.kernel.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where the database it replaced is kept (None when there was none)."""

    manifest: Manifest
    replaced: Path | None


def restore(backup: Path, guard: Guard, now: datetime, *, other_site: bool = False, key: str | None = None) -> Restored:
    """Put a backup in the place of the guarded folder's SQLite database; the program has it closed.

    Refuses what `verify_backup` refuses, backup.too_new, and backup.other_site when the folder holds another site's
    database and nobody said that this is meant. An older backup is migrated at the next start.
    """
    if not guard.held:
        raise ValueError("restore needs the data folder's lock")
    folder = guard.folder
    manifest = verify_backup(backup, scratch=folder.root, key=key)
    refuse_too_new(manifest, backup)
    current = folder.database
    present = _site_of(current, key)
    if present not in (None, manifest.site_id) and not other_site:
        raise Refusal("backup.other_site", path=str(backup))
    part = files.part_of(current)
    with files.explained(current):
        try:
            # Proved once more after copying: what is put in place is what was read, not what was there a moment ago.
            found, _ = files.copy_hashed(backup, part)
            if found != manifest.sha256:
                raise Refusal("backup.altered", path=str(backup))
            prove_file(part, manifest, backup, key=key)
            part.chmod(0o600)
            replaced = _set_aside(current, now, key) if current.exists() else None
            files.put_in_place(part, current)
        finally:
            files.remove(part)
    return Restored(manifest, replaced)


def restore_postgres(
    backup: Path, address: str, tables: Iterable[type[Table]], triggers: Iterable[Trigger], *, key: str | None = None
) -> moving.Moved:
    """Put a backup into an empty PostgreSQL database; an older one is migrated on the way.

    Refuses what `verify_backup` and `move_site` refuse, and backup.too_new.
    """
    from desk_app.kernel.migrations import upgrade_file

    manifest = verify_backup(backup, key=key)
    refuse_too_new(manifest, backup)
    with tempfile.TemporaryDirectory(prefix=".restore-", ignore_cleanup_errors=True) as scratch:
        copy = Path(scratch) / "desk.sqlite"
        with files.explained(copy):
            files.copy_hashed(backup, copy)
            upgrade_file(copy, key=key)
            return moving.move_site(copy, address, tables, triggers)


def refuse_too_new(manifest: Manifest, backup: Path) -> None:
    """A backup of a newer program is not touched (backup.too_new)."""
    if manifest.schema_version > site.SCHEMA_VERSION:
        raise Refusal("backup.too_new", path=str(backup), found=manifest.schema_version, known=site.SCHEMA_VERSION)


def newest(folder: Path) -> Manifest | None:
    """The manifest of the newest readable backup in a folder, by the time it was made."""
    found = []
    for path in folder.glob("*.sqlite"):
        try:
            found.append(read_manifest(path))
        except Refusal:
            continue
    return max(found, key=lambda manifest: manifest.moment, default=None)


def close_down(path: Path, key: str | None = None) -> None:
    """Fold a closed database's write-ahead log into the file, so that the file alone is the whole database.

    Refuses kernel.busy while anybody has it open.
    """
    connection: Any = files.connect(path, key=key)
    with closing(connection):
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if str(mode).lower() != "delete":
        raise Refusal("kernel.busy")


def _site_of(path: Path, key: str | None) -> str | None:
    """The site id in a database file; None when there is no file or it can't be read (that is why one restores)."""
    from sqlcipher3 import dbapi2

    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        with closing(files.connect(path, key=key, mode="ro")) as connection:
            rows = connection.execute("SELECT content FROM site_fact WHERE key = 'site_id'").fetchall()
    except dbapi2.DatabaseError:
        return None
    return str(rows[0][0]) if rows else None


def _set_aside(current: Path, now: datetime, key: str | None) -> Path:
    """Keep a copy of the present database beside it, whole if it can be read, else byte by byte with its log."""
    from sqlcipher3 import dbapi2

    kept = current.with_name(f"{current.stem}.replaced-{now:%Y%m%dT%H%M%SZ}{current.suffix}")
    if kept.exists():
        raise Refusal("backup.file_exists", path=str(kept))
    files.need_room(current.parent, current.stat().st_size)
    # The log first: SQLite throws away one that it can't read, and then nobody else can try.
    logs = [kept.with_name(kept.name + side.name.removeprefix(current.name)) for side in files.sides(current)]
    for side, log in zip(files.sides(current), logs, strict=True):
        shutil.copyfile(side, log)
        files.sync_file(log)
    try:
        close_down(current, key)
    except dbapi2.DatabaseError as problem:
        if "locked" in str(problem):
            files.remove(kept)
            raise
    else:
        files.remove(kept)
    part = files.part_of(kept)
    shutil.copyfile(current, part)
    part.chmod(0o600)
    files.put_in_place(part, kept)
    # A log that is left over would be replayed into the new file, which it does not belong to.
    for side in files.sides(current):
        side.unlink()
    return kept

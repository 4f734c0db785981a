"""Makes a backup and proves one: the file, its manifest, and the test restore.

A backup has its name only when it is whole, on disk and described. Must never block whoever is writing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desk_app.kernel import journal
from desk_app.kernel.backup import files, moving
from desk_app.kernel.backup.manifest import Manifest, describe, manifest_path, read_manifest
from desk_app.kernel.database import DATABASE, Table, Trigger, is_postgres
from desk_app.kernel.refusal import Refusal


def backup_to(
    path: Path,
    now: datetime,
    *,
    tables: Iterable[type[Table]] = (),
    triggers: Iterable[Trigger] = (),
    progress: files.Progress | None = None,
) -> Manifest:
    """Write a backup of the open database with its manifest beside it, while others go on writing.

    From PostgreSQL it is the same kind of file, copied row by row; that needs the site's tables and triggers. Refuses
    backup.file_exists, backup.no_room, backup.not_writable, kernel.disk_full.
    """
    if path.exists():
        raise Refusal("backup.file_exists", path=str(path))
    part, described = files.part_of(path), files.part_of(manifest_path(path))
    database = DATABASE.obj
    key = files.open_key()
    with files.explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            if is_postgres():
                moving.write_file(str(database.database), part, tables, triggers)
            else:
                source = Path(database.database)
                files.need_room(path.parent, source.stat().st_size)
                files.copy_database(source, part, key=key, progress=progress)
            part.chmod(0o600)
            manifest = describe(part, path.name, now, "postgresql" if is_postgres() else "sqlite", key=key)
            described.write_text(manifest.text(), encoding="utf-8")
            # The manifest first: a backup file under its own name is always a finished one.
            files.put_in_place(described, manifest_path(path))
            files.put_in_place(part, path)
        finally:
            files.remove(part)
            described.unlink(missing_ok=True)
    return manifest


def verify_backup(path: Path, *, scratch: Path | None = None, key: str | None = None) -> Manifest:
    """Restore a backup into a scratch folder and prove it against its manifest; refuses what is not whole.

    Refusals: backup.missing, backup.no_manifest, backup.manifest_unreadable, backup.altered (bytes),
    backup.not_a_backup (foreign file), backup.damaged, backup.journal_broken.
    """
    if not path.is_file():
        raise Refusal("backup.missing", path=str(path))
    manifest = read_manifest(path)
    with (
        files.explained(scratch or path),
        tempfile.TemporaryDirectory(prefix=".test-restore-", dir=scratch, ignore_cleanup_errors=True) as folder,
    ):
        restored = Path(folder) / "desk.sqlite"
        found, size = files.copy_hashed(path, restored)
        if (found, size) != (manifest.sha256, manifest.size):
            raise Refusal("backup.altered", path=str(path))
        prove_file(restored, manifest, path, key=key)
    return manifest


def prove_file(restored: Path, manifest: Manifest, named: Path, *, key: str | None = None) -> None:
    """Open a restored copy and compare what is inside with the manifest; ``named`` is what refusals call it."""
    with closing(files.connect(restored, key=key, mode="ro")) as connection:
        if not files.is_desk_file(connection):
            raise Refusal("backup.not_a_backup", path=str(named))
        wrong = files.troubles(connection)
        if wrong:
            raise Refusal("backup.damaged", path=str(named), why=wrong[0])
        read = files.reader(connection)
        facts = {str(fact): str(content) for fact, content in read("SELECT key, content FROM site_fact")}
        inside = (facts.get("site_id"), facts.get("schema_version"), files.row_counts(read))
        if inside != (manifest.site_id, str(manifest.schema_version), dict(manifest.rows)):
            raise Refusal("backup.damaged", path=str(named), why="rows")
        broken = journal.verify(manifest.heads, read=read)
        if broken is not None:
            raise Refusal("backup.journal_broken", path=str(named), desk=broken.desk, sequence=broken.sequence)

"""Runs the steps a database needs: on a copy that is proved and swapped in (SQLite), or in one transaction.

Whatever fails, the database in use is as it was. Must run before the program opens the database, with the folder's lock.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import peewee

from desk_app.kernel import journal
from desk_app.kernel.backup import files
from desk_app.kernel.backup.manifest import describe, manifest_path
from desk_app.kernel.backup.restoring import close_down
from desk_app.kernel.database.connection import DeskPostgres
from desk_app.kernel.migrations.steps import Execute, Step, all_steps, needed, present_version
from desk_app.kernel.refusal import Refusal

log = logging.getLogger(__name__)
_LOCK = 7_390_999  # PostgreSQL advisory lock: two desks started at once migrate one after the other
_SET_VERSION = "UPDATE site_fact SET content = ? WHERE key = 'schema_version'"


@dataclass(frozen=True, slots=True)
class Migrated:
    """What was done: from which version to which, and where the database from before is kept (SQLite)."""

    found: int
    reached: int
    backup: Path | None


def bring_up_to_date(
    where: Path | str,
    backups: Path,
    now: datetime,
    *,
    key: str | None = None,
    steps: Iterable[Step] | None = None,
    target: int | None = None,
) -> Migrated | None:
    """Migrate the site's database if it needs it; None when it is new or up to date. It must not be open here.

    Refuses kernel.newer_database, kernel.not_a_desk_file, kernel.busy, kernel.disk_full, backup.no_room,
    migrations.no_way, migrations.step_failed (step, why) and migrations.not_proved (why).
    """
    wanted = tuple(all_steps() if steps is None else steps)
    goal = present_version() if target is None else target
    if isinstance(where, str) and where.startswith(("postgresql://", "postgres://")):
        return _migrate_postgres(where, wanted, goal)
    return _migrate_sqlite(Path(where), backups, now, wanted, goal, key)


def upgrade_file(
    path: Path, *, key: str | None = None, steps: Iterable[Step] | None = None, target: int | None = None
) -> None:
    """Migrate a file in place that nobody uses and that may be lost (a copy); refuses like `bring_up_to_date`."""
    wanted = tuple(all_steps() if steps is None else steps)
    goal = present_version() if target is None else target
    with closing(files.connect(path, key=key)) as connection:
        read = files.reader(connection)
        found = _version(read)
        way = needed(found, wanted, goal)
        before, heads = files.row_counts(read), journal.heads(read)
        # Tables are rebuilt under foreign keys by the book: off outside the transaction, checked afterwards.
        connection.execute("PRAGMA foreign_keys = OFF")
        for step in way:
            connection.execute("BEGIN IMMEDIATE")
            _apply(step, Execute(connection.execute, postgres=False))
            connection.execute("COMMIT")
        wrong = files.troubles(connection)
        _prove(read, wrong, before, files.row_counts(read), heads, way)


def _migrate_sqlite(
    path: Path, backups: Path, now: datetime, steps: tuple[Step, ...], goal: int, key: str | None
) -> Migrated | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    with files.explained(path), closing(files.connect(path, key=key)) as watch:
        if not files.is_desk_file(watch):
            raise Refusal("kernel.not_a_desk_file", path=str(path))
        read = files.reader(watch)
        if not read("SELECT 1 FROM sqlite_master WHERE name = 'site_fact'"):
            return None
        found = _version(read)
        if not needed(found, steps, goal):
            return None
        part = files.part_of(path)
        _clear_left_overs(path)
        files.need_room(path.parent, 2 * path.stat().st_size)
        seen = read("PRAGMA data_version")
        try:
            files.copy_database(path, part, key=key)
            kept = _keep(part, backups / f"before-v{goal}-{now:%Y%m%dT%H%M%SZ}.sqlite", now, key)
            upgrade_file(part, key=key, steps=steps, target=goal)
            files.sync_file(part)
            watch.execute("BEGIN IMMEDIATE")
            if read("PRAGMA data_version") != seen:
                raise Refusal("kernel.busy")  # somebody wrote meanwhile: that would be lost
            watch.execute("COMMIT")
            watch.close()
            close_down(path, key)
            files.put_in_place(part, path)
        finally:
            files.remove(part)
    log.info("database migrated from version %s to %s", found, goal)
    return Migrated(found, goal, kept)


def _keep(copy: Path, target: Path, now: datetime, key: str | None) -> Path:
    """Keep the database from before as a backup like any other, with its manifest."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part, described = files.part_of(target), files.part_of(manifest_path(target))
    with files.explained(target):
        try:
            files.copy_hashed(copy, part)
            part.chmod(0o600)
            described.write_text(describe(part, target.name, now, "sqlite", key=key).text(), encoding="utf-8")
            files.put_in_place(described, manifest_path(target))
            files.put_in_place(part, target)
        finally:
            files.remove(part)
            described.unlink(missing_ok=True)
    return target


def _clear_left_overs(path: Path) -> None:
    """Remove half-made copies of a migration that was killed; the caller holds the folder's lock."""
    for left in path.parent.glob(f".{path.name}.*.part*"):
        with suppress(OSError):
            left.unlink()


def _migrate_postgres(address: str, steps: tuple[Step, ...], goal: int) -> Migrated | None:
    database: Any = DeskPostgres(address)
    with closing(database), database.atomic():
        execute = Execute(lambda sql, values: database.execute_sql(sql, values or None), postgres=True)
        execute("SELECT pg_advisory_xact_lock(?)", _LOCK)
        if not database.table_exists("site_fact"):
            return None
        found = _version(execute)
        way = needed(found, steps, goal)
        if not way:
            return None
        before, heads = _postgres_counts(database, execute), journal.heads(execute)
        for step in way:
            _apply(step, execute)
        _prove(execute, (), before, _postgres_counts(database, execute), heads, way)
    return Migrated(found, goal, None)


def _apply(step: Step, execute: Execute) -> None:
    try:
        step.apply(execute)
        execute(_SET_VERSION, str(step.version))
    except Exception as problem:
        if _is_full(problem):
            raise Refusal("kernel.disk_full") from problem
        log.exception("migration step %s failed", step.name)
        raise Refusal("migrations.step_failed", step=step.name, why=str(problem) or type(problem).__name__) from problem


def _is_full(problem: Exception) -> bool:
    known = isinstance(problem, OSError | peewee.OperationalError) or type(problem).__name__ == "OperationalError"
    return known and ("full" in str(problem).lower() or "no space left" in str(problem).lower())


def _prove(
    read: journal.Read,
    wrong: tuple[str, ...],
    before: dict[str, int],
    after: dict[str, int],
    heads: dict[int, tuple[int, str]],
    way: tuple[Step, ...],
) -> None:
    gone = {table for step in way for table in step.gone}
    lost = [t for t, count in before.items() if t not in gone and after.get(t, -1) < count]
    broken = journal.verify(heads, read=read)
    why = (*wrong, *(f"{table}: {before[table]} → {after.get(table, 0)}" for table in lost))
    if broken is not None:
        why = (*why, f"journal {broken.desk}/{broken.sequence}")
    if why:
        raise Refusal("migrations.not_proved", why=why[0])


def _version(read: journal.Read) -> int:
    found = read("SELECT content FROM site_fact WHERE key = 'schema_version'")
    return int(found[0][0]) if found else 0


def _postgres_counts(database: Any, execute: Execute) -> dict[str, int]:
    return {table: int(execute(f'SELECT count(*) FROM "{table}"')[0][0]) for table in database.get_tables()}

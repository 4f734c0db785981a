"""The sites that people have: each released file is brought up to date on both databases, as a site and as a backup.

What counts is that nothing of it is lost and that today's program finds the schema that it makes itself.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desk_app.kernel import guard, integrity, journal, search
from desk_app.kernel.backup import files, restore, restore_postgres
from desk_app.kernel.backup.manifest import describe, manifest_path
from desk_app.kernel.database import close_database, dump_schema, is_postgres, open_database, rows, value
from desk_app.kernel.database.connection import DeskPostgres
from desk_app.kernel.migrations import Execute, bring_up_to_date
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.site import SCHEMA_VERSION, create_site, schema_version
from desk_app.shell import commands, slices, start
from tests import postgres
from tests.databases import PostgresWorker, schema

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
UPGRADES = Path(__file__).resolve().parents[1] / "upgrades"
RELEASED = sorted(UPGRADES.glob("v????.sqlite"))
needs_postgres = pytest.mark.skipif(not postgres.wanted(), reason="no PostgreSQL")

# What a PostgreSQL schema is, row by row: columns, constraints, indexes, triggers, the functions that they call.
SHAPE = (
    """SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
    FROM information_schema.columns WHERE table_schema = 'public'""",
    """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace""",
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
)

pytestmark = pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[DataFolder]:
    yield DataFolder(tmp_path / "site")
    close_database()


@pytest.fixture
def empty_postgres(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a PostgreSQL database with nothing in it."""
    worker = request.getfixturevalue("postgres_worker")
    name = f"{worker.name}_released"
    worker._ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    worker._ask(f"CREATE DATABASE {name}")
    yield postgres.address(name)
    close_database()
    worker._ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of a file by table, but for what the text index keeps for itself and the version."""
    with closing(files.connect(path)) as connection:
        read = files.reader(connection)
        tables = [name for name in files.row_counts(read) if not name.startswith("search_token")]
        found = {name: read(f'SELECT * FROM "{name}" ORDER BY id') for name in tables}
    found["site_fact"] = [row for row in found["site_fact"] if row[1] != "schema_version"]
    return found


def put(released: Path, folder: DataFolder) -> None:
    guard.prepare(folder)
    shutil.copyfile(released, folder.database)


def troubles() -> list[integrity.Finding]:
    invariants = tuple(
        part.findings
        for part in (slices.part(name, "offers") for name in slices.WITH_OFFERS)
        if hasattr(part, "findings")
    )
    return list(integrity.check(*schema(), invariants=invariants))


def test_a_start_brings_it_up_to_date_and_keeps_every_row(released: Path, folder: DataFolder, tmp_path: Path) -> None:
    put(released, folder)
    start.open_site(folder)
    assert schema_version() == SCHEMA_VERSION
    migrated = dump_schema()
    assert troubles() == []
    close_database()
    before, after = content(released), content(folder.database)
    assert {table: after[table] for table in before} == before
    open_database(tmp_path / "fresh.sqlite")
    create_site(*schema())
    assert migrated == dump_schema()
    close_database()
    fresh = content(tmp_path / "fresh.sqlite")
    begun = {table: held for table, held in fresh.items() if table not in before and held}
    assert begun == {table: after[table] for table in begun}, "what a fresh site begins with is there too"


def test_check_asks_for_a_start_first_and_is_content_afterwards(
    released: Path, folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    put(released, folder)
    assert commands.run(["--data", str(folder.root), "check"]) == 1
    told = capsys.readouterr()
    assert "Open it once with this program" in told.err
    assert told.out == "", "no new table is told as damage"
    close_database()
    start.open_site(folder)
    close_database()
    assert commands.run(["--data", str(folder.root), "check"]) == 0


def backup_of(released: Path, folder: Path) -> Path:
    path = folder / "kept" / "site.sqlite"
    path.parent.mkdir()
    shutil.copyfile(released, path)
    manifest_path(path).write_text(describe(path, path.name, NOW, "sqlite").text(), encoding="utf-8")
    return path


def test_its_backup_comes_back_and_is_brought_up_to_date(released: Path, folder: DataFolder, tmp_path: Path) -> None:
    backup = backup_of(released, tmp_path)
    with guard.hold(folder, "restore") as held:
        restored = restore(backup, held, NOW)
    start.open_site(folder)
    assert schema_version() == SCHEMA_VERSION
    assert journal.verify(restored.manifest.heads) is None
    assert troubles() == []


@needs_postgres
def test_its_backup_comes_back_to_postgresql(released: Path, empty_postgres: str, tmp_path: Path) -> None:
    backup = backup_of(released, tmp_path)
    moved = restore_postgres(backup, empty_postgres, *schema())
    open_database(empty_postgres)
    assert schema_version() == SCHEMA_VERSION
    assert journal.verify(moved.heads) is None
    assert troubles() == []


@needs_postgres
def test_on_postgresql_it_comes_out_like_a_fresh_site(
    released: Path, empty_postgres: str, postgres_worker: PostgresWorker, tmp_path: Path
) -> None:
    fill_postgres(released, empty_postgres)
    done = bring_up_to_date(empty_postgres, tmp_path, NOW)
    assert done is not None
    assert (done.found, done.reached) == (int(released.stem[1:]), SCHEMA_VERSION)
    open_database(empty_postgres)
    assert is_postgres()
    migrated = [sorted(map(repr, rows(question))) for question in SHAPE]
    assert troubles() == []
    counts = {table: value(f'SELECT count(*) FROM "{table}"') for table in content(released)}
    open_database(postgres.address(postgres_worker.name))
    fresh = [sorted(map(repr, rows(question))) for question in SHAPE]
    close_database()
    assert migrated == fresh
    known = {table: len(held) for table, held in content(released).items()}
    assert {**counts, "site_fact": counts["site_fact"] - 1} == known


def fill_postgres(released: Path, address: str) -> None:
    """A site of that version on PostgreSQL: its own schema, and the rows of the file."""
    database: Any = DeskPostgres(address)
    with closing(database), database.atomic():
        run = Execute(lambda sql, values: database.execute_sql(sql, values or None), postgres=True)
        run.script(released.with_suffix(""))
        run("SET LOCAL session_replication_role = replica")
        with closing(files.connect(released)) as connection:
            read = files.reader(connection)
            for table in database.get_tables():
                copy(read, run, table)
    open_database(address)
    search.rebuild()
    close_database()


def copy(read: journal.Read, run: Execute, table: str) -> None:
    named = (
        "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ? AND data_type <> 'tsvector'"
    )
    columns = dict(run(named, table))
    held = read(f'SELECT {", ".join(columns)} FROM "{table}"')
    into = f'INSERT INTO "{table}" ({", ".join(columns)}) VALUES ({", ".join("?" * len(columns))})'
    for row in held:
        run(
            into,
            *(bool(v) if t == "boolean" and v is not None else v for v, t in zip(row, columns.values(), strict=True)),
        )
    run(
        "SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT coalesce(max(id), 0) + 1 FROM \""
        + table
        + '"), false)',
        table,
    )

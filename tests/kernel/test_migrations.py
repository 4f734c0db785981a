"""A database is brought up to date on a copy, proved and swapped in; whatever fails leaves the one in use as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.kernel import journal, site
from desk_app.kernel.backup import files, restore_postgres, verify_backup
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import APPLICATION_ID, DATABASE, close_database, open_database, rows, value
from desk_app.kernel.migrations import Execute, Migrated, Step, bring_up_to_date, runner, upgrade_file
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.site import create_site, schema_version
from desk_app.kernel.work import Desk, Work
from tests import postgres
from tests.databases import OPERATOR, Site, schema

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]


def add_shelf(execute: Execute) -> None:
    """A step as they will be: a table, its index, a trigger in each database's words, old rows taken over."""
    execute.sqlite("CREATE TABLE test_shelf (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(60) NOT NULL)")
    execute.postgres("CREATE TABLE test_shelf (id BIGSERIAL PRIMARY KEY, name VARCHAR(60) NOT NULL)")
    execute("CREATE INDEX test_shelf_name ON test_shelf (name)")
    execute("INSERT INTO test_shelf (id, name) VALUES (?, ?)", 1, "正门 100%")
    count = execute("SELECT count(*) FROM journal")[0][0]
    execute("INSERT INTO test_shelf (id, name) VALUES (?, ?)", 2, str(count))


def widen_shelf(execute: Execute) -> None:
    execute("ALTER TABLE test_shelf ADD COLUMN place VARCHAR(20) NOT NULL DEFAULT ''")


def fails(_execute: Execute) -> None:
    raise RuntimeError("it does not work out")


def half(execute: Execute) -> None:
    execute("UPDATE test_shelf SET name = 'half'")
    execute("SELECT nonsense FROM nowhere")


# Steps of these tests' own, beyond the version that the program is at.
TODAY = site.SCHEMA_VERSION
NEXT, AFTER = TODAY + 1, TODAY + 2
FIRST = Step(NEXT, "next_shelf", add_shelf)
SECOND = Step(AFTER, "after_wider_shelf", widen_shelf)
BOTH = (SECOND, FIRST)  # found in any order


def note(work: Work) -> None:
    work.record("test.noted", Ref("note", 1), {"words": "第一位"})


@pytest.fixture
def old(desk: Desk, database: Site) -> Iterator[Site]:
    """A closed site of today's version with a journal."""
    for _ in range(12):
        desk.do(note)
    close_database()
    yield database
    close_database()


@pytest.fixture
def old_file(tmp_path: Path, clock: ManualClock) -> Iterator[Path]:
    """The same on SQLite only."""
    path = tmp_path / "site" / "desk.sqlite"
    path.parent.mkdir()
    open_database(path)
    create_site(*schema())
    desk = Desk(clock)
    desk.operator = OPERATOR
    for _ in range(12):
        desk.do(note)
    close_database()
    yield path
    close_database()


def migrate(where: Path | str, *way: Step, target: int | None = None) -> Migrated | None:
    backups = where.parent / "backups" if isinstance(where, Path) else Path("/nowhere")
    return bring_up_to_date(where, backups, NOW, steps=way, target=target or max(step.version for step in way))


def refused(call: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as found:
        call()
    return found.value


def test_the_steps_needed_run_in_order_and_the_journal_holds(old: Site) -> None:
    done = migrate(old.where, *BOTH)
    assert done is not None
    assert (done.found, done.reached) == (TODAY, AFTER)
    old.reopen()
    assert schema_version() == AFTER
    assert rows("SELECT id, name, place FROM test_shelf ORDER BY id") == [(1, "正门 100%", ""), (2, "12", "")]
    assert journal.verify({1: journal.head(1)}) is None
    assert journal.head(1)[0] == 12
    close_database()
    assert migrate(old.where, *BOTH) is None, "nothing is left to do"


def test_a_swapped_in_file_is_a_desk_file_and_the_old_one_is_a_backup(old_file: Path) -> None:
    done = migrate(old_file, *BOTH)
    assert done is not None
    assert done.backup == old_file.parent / "backups" / f"before-v{AFTER}-20261121T143200Z.sqlite"
    manifest = verify_backup(done.backup)
    assert (manifest.schema_version, manifest.heads[1][0]) == (TODAY, 12)
    assert sorted(path.name for path in old_file.parent.iterdir()) == ["backups", "desk.sqlite"]
    open_database(old_file)
    assert value("PRAGMA application_id") == APPLICATION_ID
    with pytest.raises(Exception, match=r"journal\.kept"):
        DATABASE.execute_sql("DELETE FROM journal")


def test_a_newer_database_is_not_touched(old: Site) -> None:
    migrate(old.where, *BOTH)
    found = refused(lambda: migrate(old.where, FIRST))
    assert (found.code, found.facts) == ("kernel.newer_database", {"found": AFTER, "known": NEXT})


def test_a_way_with_a_gap_is_refused(old: Site) -> None:
    assert refused(lambda: migrate(old.where, SECOND)).code == "migrations.no_way"


@pytest.mark.parametrize("bad", [fails, half])
def test_a_failed_step_is_named_and_leaves_the_database_as_it_was(old: Site, bad: Callable[[Execute], None]) -> None:
    before = old.where.read_bytes() if isinstance(old.where, Path) else None
    found = refused(lambda: migrate(old.where, FIRST, Step(AFTER, "after_bad", bad)))
    assert (found.code, found.facts["step"]) == ("migrations.step_failed", "after_bad")
    if isinstance(old.where, Path):
        assert old.where.read_bytes() == before
        assert list(old.where.parent.glob(".*part*")) == []
    old.reopen()
    assert schema_version() == TODAY
    assert not DATABASE.table_exists("test_shelf")


def lose_settings(execute: Execute) -> None:
    execute("DELETE FROM site_fact WHERE key = 'site_id'")


def cut_journal(execute: Execute) -> None:
    execute.sqlite("DROP TRIGGER journal_never_updated")
    execute.postgres("DROP TRIGGER journal_never_updated ON journal")
    execute("UPDATE journal SET actor = '99'")


def drop_counters(execute: Execute) -> None:
    execute("DROP TABLE act")


@pytest.mark.parametrize("bad", [lose_settings, cut_journal, drop_counters])
def test_a_step_that_loses_something_is_not_swapped_in(old: Site, bad: Callable[[Execute], None]) -> None:
    assert refused(lambda: migrate(old.where, Step(NEXT, "next_bad", bad))).code == "migrations.not_proved"
    old.reopen()
    assert schema_version() == TODAY
    assert journal.verify() is None


def test_a_table_may_go_if_the_step_says_so(old: Site) -> None:
    assert migrate(old.where, Step(NEXT, "next_no_acts", drop_counters, gone=("act",))) is not None


def orphan(execute: Execute) -> None:
    execute("CREATE TABLE test_child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES site_fact (id))")
    execute("INSERT INTO test_child (id, parent) VALUES (1, 999)")


def test_a_row_that_points_nowhere_is_found_before_the_swap(old_file: Path) -> None:
    found = refused(lambda: migrate(old_file, Step(NEXT, "next_orphan", orphan)))
    assert found.code == "migrations.not_proved"
    assert "test_child" in str(found.facts["why"])


def test_a_new_place_needs_nothing(tmp_path: Path, old_file: Path) -> None:
    assert migrate(tmp_path / "none.sqlite", FIRST) is None
    (tmp_path / "empty.sqlite").touch()
    assert migrate(tmp_path / "empty.sqlite", FIRST) is None
    open_database(tmp_path / "made.sqlite")
    value("PRAGMA application_id")
    close_database()
    assert migrate(tmp_path / "made.sqlite", FIRST) is None, "made, but the schema was never written"


@pytest.mark.skipif(not postgres.wanted(), reason="no PostgreSQL")
def test_an_empty_postgresql_database_needs_nothing(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("postgres_worker")
    assert migrate(postgres.address("postgres"), FIRST) is None


def test_a_foreign_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    path.write_bytes(b"no database " * 1000)
    assert refused(lambda: migrate(path, FIRST)).code == "kernel.not_a_desk_file"


def test_a_write_during_the_migration_is_not_lost(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def meanwhile(execute: Execute) -> None:
        add_shelf(execute)
        other = files.connect(old_file)
        other.execute("INSERT INTO site_fact (key, content) VALUES ('meanwhile', '1')")
        other.close()

    assert refused(lambda: migrate(old_file, Step(NEXT, "next_shelf", meanwhile))).code == "kernel.busy"
    open_database(old_file)
    assert schema_version() == TODAY
    assert site.fact("meanwhile") == "1"


def full(_execute: Execute) -> None:
    raise OSError(28, os.strerror(28))


def test_a_full_disk_changes_nothing(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old_file.read_bytes()
    assert refused(lambda: migrate(old_file, Step(NEXT, "next_full", full))).code == "kernel.disk_full"

    def no_space(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    for step in ("copy_database", "put_in_place", "need_room"):
        with monkeypatch.context() as patch:
            patch.setattr(files, step, no_space)
            assert refused(lambda: migrate(old_file, FIRST)).code == "kernel.disk_full"
        assert old_file.read_bytes() == before
    assert list(old_file.parent.glob(".*part*")) == []


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("moment", ["while copying", "in a step", "before the swap", "after the swap"])
def test_killed_at_any_moment_the_database_is_old_or_new_and_whole(old_file: Path, moment: str) -> None:
    killed = subprocess.run(
        [sys.executable, "-m", "tests.kernel.killed_migration", str(old_file), moment], cwd=ROOT, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    open_database(old_file)
    assert schema_version() == (NEXT if moment == "after the swap" else TODAY)
    assert journal.verify() is None
    assert journal.head(1)[0] == 12
    close_database()
    migrate(old_file, Step(NEXT, "next_shelf", add_shelf))
    assert [path.name for path in old_file.parent.glob(".*")] == [], "what the killed one left is gone"


def test_a_locked_database_is_migrated_under_its_key(tmp_path: Path) -> None:
    key = "cd" * 32
    path = tmp_path / "desk.sqlite"
    open_database(path, key=key)
    create_site(*schema())
    close_database()
    done = bring_up_to_date(path, tmp_path / "backups", NOW, key=key, steps=[FIRST], target=NEXT)
    assert done is not None
    assert done.backup is not None
    verify_backup(done.backup, key=key)
    open_database(path, key=key)
    assert schema_version() == NEXT
    close_database()


@pytest.mark.skipif(not postgres.wanted(), reason="no PostgreSQL")
def test_an_older_backup_is_migrated_on_its_way_to_postgresql(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = migrate(old_file, FIRST)
    assert done is not None
    assert done.backup is not None
    monkeypatch.setattr(runner, "all_steps", lambda: (FIRST,))
    monkeypatch.setattr(site, "SCHEMA_VERSION", NEXT)
    upgraded: list[Path] = []

    def seen(path: Path, *, key: str | None = None) -> None:
        upgrade_file(path, key=key)
        upgraded.append(path)

    monkeypatch.setattr("desk_app.kernel.migrations.upgrade_file", seen)
    monkeypatch.setattr("desk_app.kernel.backup.moving.move_site", lambda source, *_: open_version(Path(source)))
    assert restore_postgres(done.backup, "postgresql://nowhere", *schema()) == NEXT  # type: ignore[comparison-overlap]
    assert len(upgraded) == 1


def open_version(path: Path) -> int | None:
    open_database(path)
    try:
        return schema_version()
    finally:
        close_database()

"""A backup of either database comes back on either database; what it replaces is kept, what is broken is refused."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.kernel import attachments, guard, journal, search, site
from desk_app.kernel.backup import (
    Restored,
    backup_to,
    files,
    newest,
    restore,
    restore_postgres,
    restoring,
    verify_backup,
)
from desk_app.kernel.database import close_database, open_database, rows, value
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.site import create_site, fact
from desk_app.kernel.work import Desk, Work
from tests import postgres
from tests.databases import Site, schema

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
needs_postgres = pytest.mark.skipif(not postgres.wanted(), reason="no PostgreSQL")


def note(work: Work, words: str) -> None:
    work.record("test.noted", Ref("note", 1), {"words": words})
    search.index(work, Ref("note", len(words)), words, name="张三")


def fill(desk: Desk) -> None:
    for number in range(25):
        desk.do(note, "第" * number + "位 🙂 <b>=1+1")
    desk.do(attachments.attach, Ref("note", 1), bytes(range(256)) * 40, "image/png", "photo")


def refused(call: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as found:
        call()
    return found.value


@pytest.fixture
def spare_postgres(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty PostgreSQL database."""
    worker = request.getfixturevalue("postgres_worker")
    name = f"{worker.name}_spare"
    worker._ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    worker._ask(f"CREATE DATABASE {name}")
    yield postgres.address(name)
    worker._ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def content() -> dict[str, object]:
    """What must be the same on both sides."""
    return {
        "heads": journal.heads(),
        "site": fact("site_id"),
        "picture": attachments.content(1),
        "found": [hit.ref for hit in search.find("zs")],
    }


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "site")


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    """A backup of a site on either database."""
    fill(desk)
    path = tmp_path / "kept" / "site.sqlite"
    tables, triggers = schema()
    backup_to(path, NOW, tables=tables, triggers=triggers)
    return path


def put_back(backup: Path, folder: DataFolder, **options: bool) -> Restored:
    with guard.hold(folder, "restore") as held:
        return restore(backup, held, NOW, **options)


def test_a_backup_of_either_database_comes_back_as_a_file(backup: Path, database: Site, folder: DataFolder) -> None:
    before = content()
    restored = put_back(backup, folder)
    assert restored.replaced is None
    close_database()
    open_database(folder.database)
    assert content() == before
    assert journal.verify(restored.manifest.heads) is None
    assert sorted(path.name for path in folder.root.iterdir() if path.is_file() and ".lock" not in path.name) == sorted(
        {"desk.sqlite", "desk.sqlite-wal", "desk.sqlite-shm"} & {path.name for path in folder.root.iterdir()}
    )


@needs_postgres
def test_a_backup_of_either_database_comes_back_to_postgresql(
    backup: Path, database: Site, spare_postgres: str
) -> None:
    before = content()
    restore_postgres(backup, spare_postgres, *schema())
    open_database(spare_postgres)
    assert content() == before


def test_what_a_restore_replaces_is_kept_and_later_work_with_it(backup: Path, desk: Desk, folder: DataFolder) -> None:
    put_back(backup, folder)
    open_database(folder.database)
    desk.refresh()
    desk.do(note, "later")
    later = journal.heads()
    # As after kill -9: the last rows are still in the log beside the file.
    shutil.copyfile(folder.database, folder.root / "crashed")
    close_database()
    restored = put_back(backup, folder)
    assert restored.replaced is not None
    assert restored.replaced.name == "desk.replaced-20261121T143200Z.sqlite"
    open_database(folder.database)
    assert journal.heads() == restored.manifest.heads != later
    open_database(restored.replaced)
    assert journal.heads() == later
    assert journal.verify(later) is None
    assert refused(lambda: put_back(backup, folder)).code == "backup.file_exists", "nothing kept is written over"


def test_a_database_that_cannot_be_read_is_kept_byte_by_byte(backup: Path, folder: DataFolder) -> None:
    guard.prepare(folder)
    folder.database.write_bytes(b"\xee" * 9000)
    folder.database.with_name("desk.sqlite-wal").write_bytes(b"log")
    restored = put_back(backup, folder)
    assert restored.replaced is not None
    assert restored.replaced.read_bytes() == b"\xee" * 9000
    assert restored.replaced.with_name(restored.replaced.name + "-wal").read_bytes() == b"log"
    assert not files.sides(folder.database), "a log left over would be played into the wrong file"
    open_database(folder.database)
    assert journal.heads() == restored.manifest.heads


def test_a_log_that_sqlite_leaves_is_not_played_into_the_restored_file(
    backup: Path, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlcipher3 import dbapi2

    def malformed(*_: object) -> None:
        raise dbapi2.DatabaseError("database disk image is malformed")

    put_back(backup, folder)
    folder.database.with_name("desk.sqlite-wal").write_bytes(b"log")
    monkeypatch.setattr("desk_app.kernel.backup.restoring.close_down", malformed)
    restored = put_back(backup, folder)
    assert restored.replaced is not None
    assert not files.sides(folder.database)
    kept = restored.replaced.with_name(restored.replaced.name + "-wal")
    assert kept.read_bytes() == b"log"


def test_a_file_that_keeps_its_log_is_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class StillWal:
        def execute(self, _sql: str) -> StillWal:
            return self

        def fetchone(self) -> tuple[str]:
            return ("wal",)

        def close(self) -> None:
            """Nothing to close."""

    monkeypatch.setattr(files, "connect", lambda *_, **__: StillWal())
    assert refused(lambda: restoring.close_down(tmp_path / "desk.sqlite")).code == "kernel.busy"


def test_an_empty_file_is_replaced(backup: Path, folder: DataFolder) -> None:
    guard.prepare(folder)
    folder.database.touch()
    assert put_back(backup, folder).replaced is not None


def test_a_broken_backup_changes_nothing(backup: Path, folder: DataFolder) -> None:
    put_back(backup, folder)
    before = folder.database.read_bytes()
    backup.write_bytes(backup.read_bytes()[:-1] + b"\x01")
    assert refused(lambda: put_back(backup, folder)).code == "backup.altered"
    assert folder.database.read_bytes() == before


def test_a_backup_that_changes_between_proof_and_copy_is_noticed(
    backup: Path, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = []

    def copy(source: Path, target: Path) -> tuple[str, int]:
        copies.append(source)
        digest, size = copy_hashed(source, target)
        return (digest, size) if len(copies) == 1 else ("0" * 64, size)

    copy_hashed = files.copy_hashed
    monkeypatch.setattr(files, "copy_hashed", copy)
    assert refused(lambda: put_back(backup, folder)).code == "backup.altered"
    assert not folder.database.exists()


def test_another_sites_backup_needs_a_word_from_a_person(backup: Path, folder: DataFolder) -> None:
    close_database()
    guard.prepare(folder)
    open_database(folder.database)
    create_site(*schema())
    own = fact("site_id")
    close_database()
    assert refused(lambda: put_back(backup, folder)).code == "backup.other_site"
    assert put_back(backup, folder, other_site=True).manifest.site_id != own


def test_a_newer_backup_is_refused(backup: Path, folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "SCHEMA_VERSION", 0)
    assert refused(lambda: put_back(backup, folder)).code == "backup.too_new"
    assert refused(lambda: restore_postgres(backup, "postgresql://nowhere", *schema())).code == "backup.too_new"


def test_a_restore_waits_for_nobody_who_has_the_file_open(backup: Path, folder: DataFolder) -> None:
    put_back(backup, folder)
    open_database(folder.database)
    value("SELECT count(*) FROM journal")
    assert refused(lambda: put_back(backup, folder)).code == "kernel.busy"
    assert list(folder.root.glob("*replaced*")) == []
    assert value("SELECT count(*) FROM journal") == 26


def test_a_restore_without_the_lock_is_a_bug(backup: Path, folder: DataFolder) -> None:
    held = guard.hold(folder, "restore")
    held.release()
    with pytest.raises(ValueError, match="lock"):
        restore(backup, held, NOW)


def test_the_newest_backup_is_found_by_its_manifest(backup: Path, tmp_path: Path) -> None:
    tables, triggers = schema()
    backup_to(backup.parent / "a.sqlite", NOW.replace(year=2027), tables=tables, triggers=triggers)
    (backup.parent / "bare.sqlite").write_bytes(b"")
    found = newest(backup.parent)
    assert found is not None
    assert found.file == "a.sqlite"
    assert newest(tmp_path / "none") is None
    assert verify_backup(backup.parent / "a.sqlite") == found


def test_a_full_disk_while_restoring_changes_nothing(
    backup: Path, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_back(backup, folder)
    before = folder.database.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    for step in ("put_in_place", "need_room", "copy_hashed"):
        with monkeypatch.context() as patch:
            patch.setattr(files, step, full)
            assert refused(lambda: put_back(backup, folder)).code == "kernel.disk_full"
        assert folder.database.read_bytes() == before
    assert rows("SELECT 1") == [(1,)]

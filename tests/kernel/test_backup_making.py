"""A backup is made beside running work, is whole or does not exist, and proves itself."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from desk_app.kernel import attachments, journal
from desk_app.kernel.backup import Manifest, backup_to, files, read_manifest, verify_backup
from desk_app.kernel.database import APPLICATION_ID, DATABASE, open_database, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.site import fact
from desk_app.kernel.work import Desk, Work
from tests.databases import OPERATOR, Site, schema

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]

file_only = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def note(work: Work, words: str) -> None:
    work.record("test.noted", Ref("note", 1), {"words": words})


def make(path: Path) -> Manifest:
    tables, triggers = schema()
    return backup_to(path, NOW, tables=tables, triggers=triggers)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as found:
        call()
    return found.value.code


@pytest.fixture
def busy_site(desk: Desk) -> Desk:
    """A site with something in it: journal rows and a picture."""
    for number in range(40):
        desk.do(note, f"第 {number} 位来访者 🙂")
    desk.do(attachments.attach, Ref("note", 1), b"\x00\xff" * 4000, "image/png", "photo")
    return desk


@pytest.fixture
def backup(busy_site: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "kept" / "site.sqlite"
    make(path)
    return path


def test_a_backup_says_what_is_in_it(busy_site: Desk, database: Site, tmp_path: Path) -> None:
    path = tmp_path / "kept" / "site.sqlite"
    manifest = make(path)
    assert manifest.heads == journal.heads() == {1: journal.head(1)}
    assert manifest.heads[1][0] == 41
    assert manifest.rows["journal"] == 41
    assert manifest.rows["attachment_content"] == 1
    assert manifest.site_id == fact("site_id")
    assert manifest.origin == ("sqlite" if database.kind == "sqlite" else "postgresql")
    assert (manifest.moment, manifest.size) == (NOW, path.stat().st_size)
    assert read_manifest(path) == manifest == verify_backup(path)
    assert sorted(file.name for file in path.parent.iterdir()) == ["site.sqlite", "site.sqlite.json"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_backup_opens_as_the_site_it_was_made_of(backup: Path, database: Site, tmp_path: Path) -> None:
    heads, site_id = journal.heads(), fact("site_id")
    copy = tmp_path / "opened.sqlite"
    shutil.copyfile(backup, copy)
    open_database(copy)
    assert value("PRAGMA application_id") == APPLICATION_ID
    assert (journal.heads(), fact("site_id")) == (heads, site_id)
    assert journal.verify(heads) is None
    assert attachments.damaged() == ()


def test_a_backup_is_never_written_over(backup: Path) -> None:
    before = backup.read_bytes()
    assert refused(lambda: make(backup)) == "backup.file_exists"
    assert backup.read_bytes() == before


def test_the_copy_is_of_one_moment_while_others_write(busy_site: Desk, tmp_path: Path) -> None:
    """Every act writes two rows that belong together; the writer is never held up for long."""
    stop, slowest, failed = threading.Event(), [0.0], []

    def pair(work: Work, number: int) -> None:
        note(work, f"{number} a")
        note(work, f"{number} b")

    def write() -> None:
        writer = Desk(busy_site.clock, number=2)
        writer.operator = OPERATOR
        number = 0
        try:
            while not stop.is_set() or number < 20:
                number += 1
                began = perf_counter()
                writer.do(pair, number)
                slowest[0] = max(slowest[0], perf_counter() - began)
        except Exception as problem:  # noqa: BLE001 - shown by the test
            failed.append(problem)
        finally:
            DATABASE.obj.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        manifests = [make(tmp_path / f"{number}.sqlite") for number in range(3)]
    finally:
        stop.set()
        thread.join()
    assert failed == []
    for number, manifest in enumerate(manifests):
        assert verify_backup(tmp_path / f"{number}.sqlite") == manifest
        assert manifest.heads.get(2, (0, ""))[0] % 2 == 0
        assert manifest.heads[1] == journal.head(1)
    assert slowest[0] < 1.0, "a writer stood still"


@file_only
def test_progress_is_told_and_can_stop_the_work(desk: Desk, database: Site, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    backup_to(tmp_path / "a.sqlite", NOW, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] > 0

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError("stopped by the person at the desk")

    with pytest.raises((InterruptedError, Refusal)):
        backup_to(tmp_path / "b.sqlite", NOW, progress=stop)
    assert sorted(file.name for file in tmp_path.glob("*b.sqlite*")) == []


FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def fails(problem: BaseException) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise problem

    return fail


@pytest.mark.parametrize("step", ["copy_database", "sync_file", "put_in_place", "hash_of"])
@pytest.mark.parametrize(
    ("problem", "code"),
    [(FULL, "kernel.disk_full"), (PermissionError(errno.EACCES, "no"), "backup.not_writable")],
)
def test_a_full_disk_leaves_nothing_half_made(
    busy_site: Desk,
    database: Site,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    problem: OSError,
    code: str,
) -> None:
    if step == "copy_database" and database.kind == "postgres":
        step = "hash_of"
    monkeypatch.setattr(files, step, fails(problem))
    folder = tmp_path / "kept"
    assert refused(lambda: make(folder / "site.sqlite")) == code
    monkeypatch.undo()
    assert list(folder.iterdir()) == []
    make(folder / "site.sqlite")


def test_sqlites_own_words_for_trouble_are_understood(tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    def said(text: str) -> str:
        def fail() -> None:
            with files.explained(tmp_path):
                raise dbapi2.OperationalError(text)

        return refused(fail)

    assert said("database or disk is full") == "kernel.disk_full"
    assert said("disk I/O error") == "kernel.disk_full"
    assert said("database is locked") == "kernel.busy"
    assert said("unable to open database file") == "backup.not_writable"
    assert said("attempt to write a readonly database") == "backup.not_writable"
    with pytest.raises(dbapi2.OperationalError), files.explained(tmp_path):
        raise dbapi2.OperationalError("no such table: x")


@file_only
def test_no_backup_is_begun_that_would_fill_the_disk(
    busy_site: Desk, database: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 99, 1))  # type: ignore[attr-defined]
    assert refused(lambda: make(tmp_path / "kept" / "site.sqlite")) == "backup.no_room"


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from desk_app.kernel import backup
from desk_app.kernel.backup import files
from desk_app.kernel.database import open_database
def die(done, total):
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[3] == "before the name":
    files.put_in_place = lambda part, target: die(0, 0)
    die_late, progress = die, None
else:
    files.PAGES, progress = 10, die
open_database(Path(sys.argv[1]))
backup.backup_to(Path(sys.argv[2]), datetime(2026, 1, 1, tzinfo=UTC), progress=progress)
"""


@file_only
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("moment", ["between pages", "before the name"])
def test_a_killed_backup_is_no_backup_and_the_next_one_is(busy_site: Desk, tmp_path: Path, moment: str) -> None:
    path = tmp_path / "kept" / "site.sqlite"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, DATABASE.obj.database, str(path), moment], cwd=ROOT, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert not path.exists()
    busy_site.do(note, "the desk goes on")
    assert make(path) == verify_backup(path)
    assert journal.verify() is None

"""A backup that is not what it was when it was made is found out, whatever was done to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk_app.kernel import attachments
from desk_app.kernel.backup import Manifest, backup_to, files, manifest_path, read_manifest, verify_backup
from desk_app.kernel.database import close_database, open_database
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk, Work
from tests.databases import schema

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]

# What is proved here is a file; which database it was made of makes no difference.
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


@pytest.mark.parametrize("place", [0.0, 0.3, 0.5, 0.99])
@file_only
def test_one_flipped_byte_is_found(backup: Path, place: float) -> None:
    content = bytearray(backup.read_bytes())
    content[int(len(content) * place)] ^= 1
    backup.write_bytes(content)
    assert refused(lambda: verify_backup(backup)) == "backup.altered"


@file_only
def test_a_byte_short_is_found(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-1])
    assert refused(lambda: verify_backup(backup)) == "backup.altered"


def with_manifest(backup: Path, **changed: object) -> None:
    """Give the backup a manifest that fits its bytes, as somebody would who changed both."""
    told = json.loads(manifest_path(backup).read_text(encoding="utf-8"))
    told |= {"sha256": files.hash_of(backup), "size": backup.stat().st_size, **changed}
    manifest_path(backup).write_text(json.dumps(told), encoding="utf-8")


def changed(backup: Path, *statements: str) -> None:
    connection = files.connect(backup)
    for name, _ in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    with_manifest(backup)


LAST = "(SELECT max(id) FROM journal)"


@pytest.mark.parametrize(
    ("statements", "code"),
    [
        (["UPDATE journal SET actor = '99' WHERE id % 1000 = 7"], "backup.journal_broken"),
        (["UPDATE journal_facts SET payload = '{}' WHERE id % 1000 = 9"], "backup.journal_broken"),
        ([f"DELETE FROM journal_facts WHERE id = {LAST}", f"DELETE FROM journal WHERE id = {LAST}"], "backup.damaged"),
        (["UPDATE site_fact SET content = 'other' WHERE key = 'site_id'"], "backup.damaged"),
        (["PRAGMA application_id = 7"], "backup.not_a_backup"),
    ],
)
@file_only
def test_a_changed_backup_with_a_fitting_hash_is_found(backup: Path, statements: list[str], code: str) -> None:
    changed(backup, *statements)
    assert refused(lambda: verify_backup(backup)) == code


@file_only
def test_a_cut_journal_with_fitting_counts_is_found_by_its_head(backup: Path) -> None:
    changed(backup, f"DELETE FROM journal_facts WHERE id = {LAST}", f"DELETE FROM journal WHERE id = {LAST}")
    rows = dict(read_manifest(backup).rows)
    with_manifest(backup, rows={**rows, "journal": rows["journal"] - 1, "journal_facts": rows["journal_facts"] - 1})
    assert refused(lambda: verify_backup(backup)) == "backup.journal_broken"


@file_only
def test_pages_broken_inside_are_found_even_if_the_hash_fits(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 64] = b"\xee" * 64
    backup.write_bytes(content)
    with_manifest(backup)
    assert refused(lambda: verify_backup(backup)) == "backup.damaged"


@pytest.mark.parametrize("content", [b"", b"no database at all" * 500, b"\0" * 8192])
@file_only
def test_a_foreign_file_with_a_manifest_is_no_backup(backup: Path, content: bytes) -> None:
    backup.write_bytes(content)
    with_manifest(backup)
    assert refused(lambda: verify_backup(backup)) == "backup.not_a_backup"


@file_only
def test_a_missing_file_or_manifest_is_said(backup: Path, tmp_path: Path) -> None:
    assert refused(lambda: verify_backup(tmp_path / "none.sqlite")) == "backup.missing"
    manifest_path(backup).unlink()
    assert refused(lambda: verify_backup(backup)) == "backup.no_manifest"


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": 2}', '{"format": 1}', "\ud800"])
@file_only
def test_an_unreadable_manifest_is_said(backup: Path, text: str) -> None:
    manifest_path(backup).write_bytes(text.encode("utf-8", "surrogatepass"))
    assert refused(lambda: verify_backup(backup)) == "backup.manifest_unreadable"


@file_only
def test_a_manifest_of_another_format_is_not_guessed_at(backup: Path) -> None:
    with_manifest(backup, format=2)
    assert refused(lambda: verify_backup(backup)) == "backup.manifest_unreadable"


@file_only
def test_a_manifest_that_is_a_folder_is_said(backup: Path) -> None:
    manifest_path(backup).unlink()
    manifest_path(backup).mkdir()
    assert refused(lambda: verify_backup(backup)) == "backup.manifest_unreadable"


@pytest.fixture
def locked_site(tmp_path: Path) -> Iterator[str]:
    key = "ab" * 32
    open_database(tmp_path / "locked.sqlite", key=key)
    create_site(*schema())
    yield key
    close_database()


def test_the_backup_of_a_locked_site_is_locked_with_the_same_key(locked_site: str, tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    manifest = backup_to(path, NOW)
    assert not path.read_bytes().startswith(b"SQLite format 3")
    assert verify_backup(path, key=locked_site) == manifest
    assert refused(lambda: verify_backup(path)) == "backup.not_a_backup"

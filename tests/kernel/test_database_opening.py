"""Which files are opened as a site, how each connection is made, and what is refused without being touched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest

from desk_app.kernel.database import (
    APPLICATION_ID,
    DATABASE,
    Table,
    close_database,
    create_schema,
    insert,
    open_database,
    value,
)
from desk_app.kernel.refusal import Refusal


class Saucer(Table):
    guest = peewee.TextField(default="")


@pytest.fixture
def closed() -> Iterator[None]:
    yield
    close_database()


def test_every_connection_is_made_alike(tmp_path: Path, closed: None) -> None:
    open_database(tmp_path / "desk.db")
    seen = []

    def look() -> None:
        names = ("foreign_keys", "journal_mode", "synchronous", "secure_delete", "trusted_schema", "recursive_triggers")
        seen.append([value(f"PRAGMA {name}") for name in names])
        DATABASE.obj.close()

    look()
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [[1, "wal", 2, 1, 0, 1]] * 2


def test_a_new_file_is_marked_as_a_desk_database(tmp_path: Path, closed: None) -> None:
    open_database(tmp_path / "desk.db")
    open_database(tmp_path / "desk.db")
    assert value("PRAGMA application_id") == APPLICATION_ID


@pytest.mark.parametrize(
    "content", [b"this is a letter to the customer" * 99, b"SQLite format 3\x00" + b"\x00" * 4_080]
)
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, closed: None, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        open_database(path)
    assert (refused.value.code, refused.value.facts) == ("kernel.not_a_desk_file", {"path": str(path)})
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path, closed: None) -> None:
    from sqlcipher3 import dbapi2

    path = tmp_path / "photos.db"
    foreign = dbapi2.connect(path)
    foreign.execute("CREATE TABLE photo (name TEXT)")
    foreign.commit()
    foreign.close()
    before = path.read_bytes()
    with pytest.raises(Refusal, match=r"kernel\.not_a_desk_file"):
        open_database(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["photos.db"]


def test_a_key_keeps_the_file_from_being_read(tmp_path: Path, closed: None) -> None:
    path, key = tmp_path / "desk.db", "ab" * 32
    open_database(path, key=key)
    create_schema((Saucer,), ())
    insert("INSERT INTO saucer (guest) VALUES (?)", "张小姐")
    open_database(path, key=key)
    assert value("SELECT guest FROM saucer") == "张小姐"
    close_database()
    assert not path.read_bytes().startswith(b"SQLite")
    for wrong in (None, "cd" * 32):
        with pytest.raises(Refusal, match=r"kernel\.not_a_desk_file"):
            open_database(path, key=wrong)


@pytest.mark.parametrize("path", ["//server/share/desk.db", "\\\\server\\share\\desk.db"])
def test_a_network_drive_is_refused(closed: None, path: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_database(path)
    assert refused.value.code == "kernel.network_drive"


def test_a_mounted_network_drive_is_refused(tmp_path: Path, closed: None, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/share {tmp_path} nfs4 rw 0 0\n"
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: mounts)
    with pytest.raises(Refusal, match=r"kernel\.network_drive"):
        open_database(tmp_path / "desk.db")

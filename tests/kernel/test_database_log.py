"""The write-ahead log is copied between the acts, and an act after that still costs one disk sync."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.kernel.database import DATABASE, change, checkpoint, close_database, is_postgres, open_database, value
from desk_app.kernel.site import TABLES, create_site, set_fact
from desk_app.kernel.work import Desk


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "desk.db"
    open_database(path)
    create_site(TABLES, ())
    yield path
    close_database()


def test_no_act_copies_the_log(site: Path) -> None:
    assert value("PRAGMA wal_autocheckpoint") == 16_000
    before = site.stat().st_size
    for turn in range(50):
        set_fact(f"long {turn}", "x" * 100_000)
    assert site.stat().st_size == before  # over a thousand pages, where SQLite by itself would have copied


def test_what_was_written_is_copied_once(site: Path) -> None:
    set_fact("colour", "red")
    assert checkpoint() > 0
    assert checkpoint() == 0
    set_fact("colour", "blue")
    assert checkpoint() > 0
    assert value("SELECT content FROM site_fact WHERE key = 'colour'") == "blue"


def test_the_log_is_begun_anew_outside_the_acts(site: Path) -> None:
    log = site.with_name("desk.db-wal")
    set_fact("long", "x" * 500_000)
    checkpoint()
    head, grown = log.read_bytes()[:32], log.stat().st_size
    set_fact("colour", "red")
    assert log.read_bytes()[:32] == head  # the act wrote no new beginning
    assert log.stat().st_size == grown  # and used again the space that was there


def test_a_reader_keeps_the_copying_for_later(site: Path) -> None:
    set_fact("colour", "red")
    begun, done = threading.Event(), threading.Event()

    def read() -> None:
        with DATABASE.atomic():
            value("SELECT COUNT(*) FROM site_fact")
            begun.set()
            done.wait(10)
        DATABASE.close()

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait(10)
    change("UPDATE site_fact SET content = 'blue' WHERE key = 'colour'")
    checkpoint()
    done.set()
    reader.join()
    assert checkpoint() > 0  # it was not whole the first time
    assert checkpoint() == 0


def test_a_server_copies_its_own_log(desk: Desk) -> None:
    set_fact("colour", "red")
    assert (checkpoint() == 0) is is_postgres()


def test_without_a_log_there_is_nothing_to_copy(tmp_path: Path) -> None:
    open_database(tmp_path / "new.db")
    value("PRAGMA user_version")
    close_database()
    open_database(tmp_path / "new.db")
    assert checkpoint() == 0
    close_database()

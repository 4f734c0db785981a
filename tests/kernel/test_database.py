"""One door to both databases: what is opened, how it is guarded, and what is said when the disk or a lock is in the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest

from desk_app.kernel.database import (
    DATABASE,
    Table,
    change,
    close_database,
    create_schema,
    dump_schema,
    erasable,
    frozen,
    insert,
    is_postgres,
    lock_rows,
    one,
    open_database,
    refuse_when,
    rows,
    transaction,
    value,
)
from desk_app.kernel.database import connection as connections
from desk_app.kernel.refusal import Refusal
from tests.databases import Site


class Cup(Table):
    fill = peewee.IntegerField()
    guest = peewee.TextField(default="")


class GuestName(Table):
    name = peewee.TextField()


TRIGGERS = (
    *frozen(GuestName),
    refuse_when(Cup, "UPDATE OF fill", "NEW.fill > 7", "tea.too_full"),
    refuse_when(Cup, "INSERT", "NEW.fill > 7", "tea.too_full"),
)


@pytest.fixture
def cups(database: Site) -> Iterator[Site]:
    create_schema((Cup, GuestName), TRIGGERS)
    yield database
    close_database()
    open_database(database.where)
    DATABASE.drop_tables([Cup, GuestName])


@pytest.fixture
def closed() -> Iterator[None]:
    yield
    close_database()


def test_ready_made_statements_speak_to_both_databases(cups: Site) -> None:
    assert is_postgres() == (cups.kind == "postgres")
    first = insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 3, "张")
    assert insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 4, "100 %? 's") == first + 1
    assert one("SELECT fill, guest FROM cup WHERE id = ?", first) == (3, "张")
    assert one("SELECT fill FROM cup WHERE id = ?", 99) is None
    assert value("SELECT guest FROM cup WHERE fill = ?", 4) == "100 %? 's"
    assert value("SELECT fill FROM cup WHERE id = ?", 99) is None
    assert rows("SELECT fill FROM cup ORDER BY id") == [(3,), (4,)]
    assert change("UPDATE cup SET guest = ?", "") == 2
    assert change("DELETE FROM cup WHERE id = ?", 99) == 0


def test_rows_are_locked_where_several_desks_write(cups: Site) -> None:
    insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 3, "")
    sql = "SELECT id FROM cup"
    wanted = (f"{sql} FOR UPDATE", f"{sql} FOR UPDATE SKIP LOCKED") if cups.kind == "postgres" else (sql, sql)
    assert (lock_rows(sql), lock_rows(sql, skip_locked=True)) == wanted
    with transaction():
        assert len(rows(lock_rows(sql))) == 1


def test_a_condition_of_an_invariant_is_guarded_by_the_database(cups: Site) -> None:
    cup = insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 7, "")
    for sql in ("UPDATE cup SET fill = 8", "INSERT INTO cup (fill, guest) VALUES (8, '')"):
        with pytest.raises(peewee.IntegrityError, match=r"tea\.too_full"):
            change(sql)
    change("UPDATE cup SET guest = 'B'")
    assert rows("SELECT id, fill, guest FROM cup") == [(cup, 7, "B")]


def test_invariant_2_frozen_rows_neither_change_nor_go(cups: Site) -> None:
    insert("INSERT INTO guest_name (name) VALUES (?)", "张")
    for sql, code in (("UPDATE guest_name SET name = 'x'", "frozen"), ("DELETE FROM guest_name", "kept")):
        with pytest.raises(peewee.IntegrityError, match=rf"guest_name\.{code}"):
            change(sql)
    assert rows("SELECT name FROM guest_name") == [("张",)]


def test_d16_an_erasable_row_goes_only_under_a_permit(database: Site) -> None:
    create_schema((GuestName,), erasable(GuestName))
    insert("INSERT INTO guest_name (name) VALUES (?)", "张")
    with pytest.raises(peewee.IntegrityError, match="kept_until_erased"):
        change("DELETE FROM guest_name")
    with pytest.raises(peewee.IntegrityError, match="frozen"):
        change("UPDATE guest_name SET name = 'x'")
    change("INSERT INTO erase_permit (reason) VALUES ('test')")
    with pytest.raises(peewee.IntegrityError, match="frozen"):
        change("UPDATE guest_name SET name = 'x'")
    assert change("DELETE FROM guest_name") == 1
    DATABASE.drop_tables([GuestName])


def test_making_the_schema_twice_changes_nothing(cups: Site) -> None:
    if cups.kind == "sqlite":
        before = dump_schema()
        create_schema((Cup, GuestName), TRIGGERS)
        assert dump_schema() == before
        assert any("cup" in line for line in before)
    else:
        create_schema((Cup, GuestName), TRIGGERS)


def test_a_transaction_is_all_or_nothing(cups: Site) -> None:
    with pytest.raises(ValueError, match="changed my mind"):
        _pour_and_fail()
    assert rows("SELECT * FROM cup") == []
    with transaction():
        insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 1, "")
    assert len(rows("SELECT * FROM cup")) == 1


def test_transactions_do_not_nest(cups: Site) -> None:
    with pytest.raises(RuntimeError, match="open already"), transaction(), transaction():
        pass
    with transaction():
        pass


def test_a_statement_that_is_wrong_stays_a_bug(cups: Site) -> None:
    with pytest.raises(peewee.DatabaseError) as raised, transaction():
        change("SELECT nothing FROM nowhere")
    assert raised.value.__cause__ is not raised.value
    assert not isinstance(raised.value, Refusal)


def test_a_lock_that_does_not_come_free_is_said(tmp_path: Path, closed: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "BUSY_MILLIS", 50)
    monkeypatch.setattr(connections, "_PRAGMAS", tuple(p for p in connections._PRAGMAS if p[0] != "busy_timeout"))
    open_database(tmp_path / "desk.db")
    create_schema((Cup,), ())
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with transaction():
            held.set()
            free.wait(10)
        DATABASE.obj.close()

    other = threading.Thread(target=hold)
    other.start()
    held.wait(10)
    try:
        with pytest.raises(Refusal) as refused, transaction():
            pass
    finally:
        free.set()
        other.join()
    assert refused.value.code == "kernel.busy"
    with transaction():
        assert insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 1, "") == 1


def test_a_full_disk_is_said_and_nothing_is_half_done(tmp_path: Path, closed: None) -> None:
    open_database(tmp_path / "desk.db")
    create_schema((Cup,), ())
    pages = value("PRAGMA page_count")
    DATABASE.execute_sql(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(Refusal) as refused:
        _pour_a_hundred()
    assert refused.value.code == "kernel.disk_full"
    assert rows("SELECT * FROM cup") == []


def test_a_connection_lost_while_idle_is_made_anew(database: Site) -> None:
    if database.kind == "sqlite":
        DATABASE.obj.close()
        assert value("SELECT 1") == 1
        return
    for ask in (lambda: value("SELECT 1"), _act):
        mine = value("SELECT pg_backend_pid()")
        killer = threading.Thread(target=_end, args=(mine,))
        killer.start()
        killer.join()
        assert ask() == 1


def _pour_and_fail() -> None:
    with transaction():
        insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 1, "")
        raise ValueError("changed my mind")


def _pour_a_hundred() -> None:
    with transaction():
        for _ in range(100):
            insert("INSERT INTO cup (fill, guest) VALUES (?, ?)", 1, "x" * 4_000)


def _act() -> int:
    with transaction():
        return int(value("SELECT 1"))


def _end(backend: int) -> None:
    value("SELECT pg_terminate_backend(?)", backend)
    DATABASE.obj.close()


def test_closing_what_is_not_open_is_no_matter() -> None:
    close_database()
    close_database()
    assert not is_postgres()

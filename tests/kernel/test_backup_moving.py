"""A site moves between the two databases with nothing lost on the way, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from peewee import BooleanField, CharField
from peewee import ForeignKeyField as Foreign

from desk_app.kernel import attachments, journal, search, site
from desk_app.kernel.backup import (
    files,
    move_site,
    moving,
)
from desk_app.kernel.clock import ManualClock, SystemClock
from desk_app.kernel.database import DATABASE, Table, close_database, never_deleted, open_database, value
from desk_app.kernel.fields import MoneyField
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.site import create_site, fact
from desk_app.kernel.work import Desk, Work
from tests import postgres
from tests.databases import OPERATOR, schema

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


@pytest.fixture
def file_site(tmp_path: Path, clock: ManualClock) -> Iterator[Path]:
    """A closed SQLite site with something in it."""
    path = tmp_path / "source.sqlite"
    open_database(path)
    create_site(*schema())
    desk = Desk(clock)
    desk.operator = OPERATOR
    fill(desk)
    close_database()
    yield path
    close_database()


def content() -> dict[str, object]:
    """What must be the same on both sides."""
    return {
        "heads": journal.heads(),
        "site": fact("site_id"),
        "picture": attachments.content(1),
        "found": [hit.ref for hit in search.find("zs")],
    }


@needs_postgres
def test_a_site_moves_to_postgresql_and_back(file_site: Path, spare_postgres: str, tmp_path: Path) -> None:
    open_database(file_site)
    before = content()
    close_database()
    there = move_site(file_site, spare_postgres, *schema())
    open_database(spare_postgres)
    assert content() == before
    assert journal.verify(there.heads) is None
    desk = Desk(SystemClock())
    desk.operator = OPERATOR
    added = desk.do(attachments.attach, Ref("note", 2), b"new", "image/png", "photo")
    assert added == 2, "the counter behind the ids goes on where the rows end"
    after = content()
    close_database()
    back = move_site(spare_postgres, tmp_path / "back.sqlite", *schema())
    open_database(tmp_path / "back.sqlite")
    assert content() == after
    assert journal.verify(back.heads) is None
    assert back.heads[1][0] == there.heads[1][0] + 1
    assert len({proof.table for proof in back.tables}) == len(schema()[0])
    with pytest.raises(Exception, match=r"journal\.kept"):
        DATABASE.execute_sql("DELETE FROM journal")


def test_a_move_to_a_second_file_is_the_same_site(file_site: Path, tmp_path: Path) -> None:
    moved = move_site(file_site, tmp_path / "second.sqlite", *schema())
    again = move_site(tmp_path / "second.sqlite", tmp_path / "third.sqlite", *schema())
    assert moved == again
    assert not files.sides(tmp_path / "third.sqlite")


@needs_postgres
def test_nothing_is_moved_into_a_place_that_is_not_empty(file_site: Path, spare_postgres: str, tmp_path: Path) -> None:
    (tmp_path / "there.sqlite").write_bytes(b"something")
    assert refused(lambda: move_site(file_site, tmp_path / "there.sqlite", *schema())).code == "backup.target_not_empty"
    move_site(file_site, spare_postgres, *schema())
    second = refused(lambda: move_site(file_site, spare_postgres, *schema()))
    assert second.code == "backup.target_not_empty"
    assert "@" not in str(second.facts["path"]), "no password in a sentence"


def test_only_a_desk_file_of_this_version_is_moved(file_site: Path, tmp_path: Path) -> None:
    (tmp_path / "foreign.sqlite").write_bytes(b"no database " * 1000)
    found = refused(lambda: move_site(tmp_path / "foreign.sqlite", tmp_path / "x.sqlite", *schema()))
    assert found.code == "kernel.not_a_desk_file"
    connection = files.connect(file_site)
    connection.execute("UPDATE site_fact SET content = '0' WHERE key = 'schema_version'")
    connection.close()
    found = refused(lambda: move_site(file_site, tmp_path / "x.sqlite", *schema()))
    assert (found.code, found.facts["known"]) == ("backup.version_differs", site.SCHEMA_VERSION)
    assert not (tmp_path / "x.sqlite").exists()


@pytest.mark.parametrize("broken", ["rows", "journal"])
def test_a_move_that_cannot_be_proved_leaves_no_target(
    file_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    if broken == "rows":
        monkeypatch.setattr(moving, "_proof", lambda *_: None)
    else:
        monkeypatch.setattr(journal, "verify", lambda *_, **__: journal.Break(1, 1, "hash"))
    found = refused(lambda: move_site(file_site, tmp_path / "x.sqlite", *schema()))
    assert found.code == "backup.not_moved"
    assert not (tmp_path / "x.sqlite").exists()
    assert list(tmp_path.glob(".*part*")) == []


@needs_postgres
def test_a_text_that_postgresql_cannot_hold_is_named_and_nothing_stays(file_site: Path, spare_postgres: str) -> None:
    connection = files.connect(file_site)
    connection.execute("INSERT INTO setting_value (key, content) VALUES ('site.name', 'a' || char(0) || 'b')")
    connection.close()
    found = refused(lambda: move_site(file_site, spare_postgres, *schema()))
    assert (found.code, found.facts["table"]) == ("backup.row_does_not_fit", "setting_value")
    open_database(spare_postgres)
    assert DATABASE.get_tables() == []


class Shelf(Table):
    """A table with what slices will have: money, a truth, a parent, an immutable row."""

    name = CharField()
    price = MoneyField()
    full = BooleanField()

    class Meta:
        """Named as no slice's table is."""

        table_name = "test_shelf"


class Thing(Table):
    shelf = Foreign(Shelf, null=True)

    class Meta:
        """Named as no slice's table is."""

        table_name = "test_thing"


@needs_postgres
def test_money_truths_and_parents_arrive_and_are_summed(spare_postgres: str, tmp_path: Path) -> None:
    tables, triggers = schema()
    # The child first: the move itself puts parents before children.
    tables, triggers = (*tables, Thing, Shelf), (*triggers, never_deleted(Shelf))
    open_database(tmp_path / "s.sqlite")
    create_site(tables, triggers)
    for number in range(5000):
        Shelf.insert(name=f"第{number}", price=number * 100, full=number % 2 == 0).execute()
    Thing.insert(shelf=3).execute()
    Thing.insert(shelf=None).execute()
    close_database()
    there = move_site(tmp_path / "s.sqlite", spare_postgres, tables, triggers)
    proofs = {proof.table: proof for proof in there.tables}
    assert proofs["test_shelf"].totals == (("price", sum(range(5000)) * 100),)
    assert (proofs["test_shelf"].rows, proofs["test_thing"].rows) == (5000, 2)
    back = move_site(spare_postgres, tmp_path / "b.sqlite", tables, triggers)
    assert back.tables == there.tables
    open_database(spare_postgres)
    assert value('SELECT count(*) FROM test_shelf WHERE "full"') == 2500

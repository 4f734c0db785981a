"""The SQL of a step is what one schema has more than another, and nothing of a table that people have rows in."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from tests.tools.migration_sql import difference, parsed

TABLE = 'CREATE TABLE IF NOT EXISTS "jar" ("id" INTEGER NOT NULL PRIMARY KEY, "size" INTEGER NOT NULL)'
LID = 'CREATE TABLE IF NOT EXISTS "lid" ("id" INTEGER NOT NULL PRIMARY KEY, "jar_id" INTEGER NOT NULL)'
INDEX = 'CREATE INDEX IF NOT EXISTS "jar_size" ON "jar" ("size")'
UNIQUE = 'CREATE UNIQUE INDEX IF NOT EXISTS "jar_size" ON "jar" ("size")'
GUARD = (
    "CREATE TRIGGER IF NOT EXISTS jar_kept BEFORE {event} ON jar "
    "FOR EACH ROW WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'jar.kept'); END"
)
OLD = [TABLE, INDEX, GUARD.format(event="DELETE")]
NEW = [TABLE, UNIQUE, LID, GUARD.format(event="UPDATE")]


def way(old: list[str], new: list[str], kind: str = "sqlite") -> list[str]:
    return difference([parsed(sql) for sql in old], [parsed(sql) for sql in new], kind)


def test_what_is_new_or_changed_is_made_and_what_is_gone_is_dropped() -> None:
    assert way(OLD, NEW) == ["DROP INDEX jar_size", "DROP TRIGGER jar_kept", UNIQUE, LID, NEW[-1]]
    assert way(OLD, OLD) == []
    with closing(dbapi2.connect(":memory:")) as migrated, closing(dbapi2.connect(":memory:")) as fresh:
        for sql in (*OLD, *way(OLD, NEW)):
            migrated.execute(sql)
        for sql in NEW:
            fresh.execute(sql)
        shape = "SELECT sql FROM sqlite_master ORDER BY name"
        assert migrated.execute(shape).fetchall() == fresh.execute(shape).fetchall()


def test_on_postgresql_a_guard_goes_before_its_function_and_a_changed_one_is_replaced() -> None:
    function = "CREATE OR REPLACE FUNCTION jar_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {0} END $$"
    guard = "CREATE OR REPLACE TRIGGER jar_kept BEFORE DELETE ON jar FOR EACH ROW EXECUTE FUNCTION jar_kept()"
    old = [TABLE, function.format("RETURN OLD;"), guard]
    assert way(old, [TABLE], "postgres") == ["DROP TRIGGER jar_kept ON jar", "DROP FUNCTION jar_kept()"]
    changed = function.format("RETURN NEW;")
    assert way(old, [TABLE, changed, guard], "postgres") == [changed]


def test_a_changed_table_is_left_to_a_person() -> None:
    with pytest.raises(SystemExit, match="TABLE jar has changed"):
        way(OLD, [TABLE.replace('"size"', '"width"'), *OLD[1:]])
    with pytest.raises(SystemExit, match="STATEMENT ALTER"):
        way(["ALTER TABLE jar ADD COLUMN tokens tsvector"], [])

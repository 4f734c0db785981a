"""Ready-made statements for hot paths: portable SQL with ``?``, translated once and run without building anything.

Nearly all the cost of an ORM is building SQL. Check-in, call next, a sale or a list use these; cold paths use peewee.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from desk_app.kernel.database.connection import DATABASE, DeskSqlite, is_postgres


@lru_cache(maxsize=2048)
def _for_postgres(sql: str) -> str:
    # None of our statements holds a question mark or a percent sign inside a literal; a test reads them all.
    return sql.replace("?", "%s")


def _run(sql: str, values: tuple[object, ...]) -> Any:
    database = DATABASE.obj
    if isinstance(database, DeskSqlite):
        return database.run(sql, values)
    return DATABASE.execute_sql(_for_postgres(sql) if is_postgres() else sql, values)


def rows(sql: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows of a bounded query, as tuples of plain database values."""
    found: list[tuple[Any, ...]] = _run(sql, values).fetchall()
    return found


def one(sql: str, *values: object) -> tuple[Any, ...] | None:
    """The first row or None."""
    found = _run(sql, values).fetchone()
    return None if found is None else tuple(found)


def value(sql: str, *values: object) -> Any:
    """The first column of the first row, or None."""
    found = _run(sql, values).fetchone()
    return None if found is None else found[0]


def insert(sql: str, *values: object) -> int:
    """Insert one row and give its id; the statement ends without RETURNING, the table has a column ``id``."""
    if is_postgres():
        return int(_run(sql + " RETURNING id", values).fetchone()[0])
    return int(_run(sql, values).lastrowid)


def change(sql: str, *values: object) -> int:
    """Run an UPDATE, DELETE or multi-row INSERT and give the number of rows touched."""
    return int(_run(sql, values).rowcount)


def lock_rows(sql: str, *, skip_locked: bool = False) -> str:
    """The same SELECT taking row locks where several desks write (PostgreSQL); SQLite has locked already."""
    if not is_postgres():
        return sql
    return f"{sql} FOR UPDATE SKIP LOCKED" if skip_locked else f"{sql} FOR UPDATE"

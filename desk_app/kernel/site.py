"""Makes and recognises a site's database: its schema version and its own identity.

It must know no slice: tables and triggers are handed in by whoever composes the program.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from peewee import CharField, TextField

from desk_app.kernel.database import DATABASE, Table, Trigger, change, create_schema, is_postgres, value
from desk_app.kernel.refusal import Refusal

SCHEMA_VERSION = 2


class SiteFact(Table):
    """What the database says of itself: ``schema_version``, ``site_id``."""

    key = CharField(max_length=40, unique=True)
    content = TextField()


TABLES = (SiteFact,)


def schema_version() -> int | None:
    """The version of the open database, None while it is empty."""
    if not DATABASE.table_exists("site_fact"):
        return None
    found = fact("schema_version")
    return None if found is None else int(found)


def create_site(tables: Iterable[type[Table]], triggers: Iterable[Trigger]) -> None:
    """Fill an empty database with the whole schema in one transaction, so that a power cut leaves nothing half-made."""
    with DATABASE.atomic() if is_postgres() else DATABASE.atomic("IMMEDIATE"):
        if schema_version() is not None:
            return
        create_schema(tables, triggers)
        set_fact("schema_version", str(SCHEMA_VERSION))
        set_fact("site_id", uuid.uuid4().hex)


def refuse_newer() -> None:
    """A database of a newer program is not touched (kernel.newer_database)."""
    found = schema_version()
    if found is not None and found > SCHEMA_VERSION:
        raise Refusal("kernel.newer_database", found=found, known=SCHEMA_VERSION)


def refuse_older() -> None:
    """For what needs every table of today and migrates nothing: refuses backup.version_differs before the first start."""
    found = schema_version()
    if found is not None and found < SCHEMA_VERSION:
        raise Refusal("backup.version_differs", found=found, known=SCHEMA_VERSION)


def fact(key: str) -> str | None:
    """One fact of the database about itself."""
    found = value("SELECT content FROM site_fact WHERE key = ?", key)
    return None if found is None else str(found)


def set_fact(key: str, content: str) -> None:
    """Write one fact; part of the caller's transaction."""
    if not change("UPDATE site_fact SET content = ? WHERE key = ?", content, key):
        change("INSERT INTO site_fact (key, content) VALUES (?, ?)", key, content)

"""The one door to SQLite and PostgreSQL: connections, tables, triggers and ready-made statements.

Everything above speaks peewee or portable SQL with ``?``; whatever differs between the two databases is decided here
(and in ``kernel.search``). It must know no slice.
"""

from desk_app.kernel.database import lean as lean  # first: it brings peewee in without the server's driver
from desk_app.kernel.database.connection import (
    APPLICATION_ID,
    DATABASE,
    close_database,
    elsewhere,
    is_postgres,
    open_database,
    transaction,
)
from desk_app.kernel.database.log import checkpoint
from desk_app.kernel.database.schema import (
    Trigger,
    create_schema,
    dump_schema,
    erasable,
    frozen,
    never_deleted,
    never_updated,
    refuse_when,
    trigger_sql,
)
from desk_app.kernel.database.statements import change, insert, lock_rows, one, rows, value
from desk_app.kernel.database.table import Table

__all__ = [
    "APPLICATION_ID",
    "DATABASE",
    "Table",
    "Trigger",
    "change",
    "checkpoint",
    "close_database",
    "create_schema",
    "dump_schema",
    "elsewhere",
    "erasable",
    "frozen",
    "insert",
    "is_postgres",
    "lock_rows",
    "never_deleted",
    "never_updated",
    "one",
    "open_database",
    "refuse_when",
    "rows",
    "transaction",
    "trigger_sql",
    "value",
]

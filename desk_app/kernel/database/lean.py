"""Brings peewee in on the one SQLite library and without the PostgreSQL driver, which comes when a server is opened.

Peewee imports the interpreter's own sqlite3, and two SQLite libraries on one file can lose data: it gets sqlcipher3
instead. It imports psycopg whenever that is installed: 0.2 s that a desk with a file of its own would wait for at every
start. Must be imported before anything else imports peewee; ``desk_app.kernel.database`` does so first.
"""

from __future__ import annotations

import sys

if "peewee" not in sys.modules and "psycopg" not in sys.modules:
    from sqlcipher3 import dbapi2

    before = sys.modules.get("sqlite3")
    sys.modules["psycopg"] = None  # type: ignore[assignment]  # makes peewee's own "if it is there" say no
    sys.modules["sqlite3"] = dbapi2  # one SQLite library in the process: peewee knows no other
    try:
        import peewee
    finally:
        del sys.modules["psycopg"]
        del sys.modules["sqlite3"]
        if before is not None:
            sys.modules["sqlite3"] = before
else:
    import peewee


def bring_postgres() -> None:
    """Give peewee the driver it was imported without; raises ImportError when it is not installed."""
    import psycopg
    from psycopg.pq import TransactionStatus
    from psycopg.types.json import Json, Jsonb

    for name, part in (
        ("psycopg", psycopg),
        ("TransactionStatus", TransactionStatus),
        ("Json_pg3", Json),
        ("Jsonb_pg3", Jsonb),
    ):
        setattr(peewee, name, part)
    adapter = peewee.Psycopg3Adapter
    adapter.txn_idle = TransactionStatus.IDLE
    adapter.txn_inerror = TransactionStatus.INERROR
    adapter.txn_unknown = TransactionStatus.UNKNOWN

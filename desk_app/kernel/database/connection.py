"""Opens the site's database and its transactions.

One SQLite library only (sqlcipher3): two libraries on one file in one process can lose data. Every connection gets the
same pragmas. Only ``kernel.work`` may open a transaction.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peewee
from peewee import DatabaseProxy, PostgresqlDatabase, SqliteDatabase

from desk_app.kernel.database import lean
from desk_app.kernel.refusal import Refusal

APPLICATION_ID = 0x4445534B  # "DESK": an empty or foreign file is never taken for a desk database
BUSY_MILLIS = 5_000
WAL_PAGES = 16_000  # 64 MB: some 800 acts
_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ncpfs"})


class _Other(threading.local):
    """The database beside the open one, for each thread."""

    database: Any = None  # on the class: a missing attribute of a thread costs more than a small statement


_other = _Other()


class _OpenDatabase(DatabaseProxy):
    """The open database; for a thread inside `elsewhere`, the one beside it."""

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    @property
    def obj(self) -> Any:
        """What every statement and every table of this thread speaks to."""
        other = _other.database
        return self.__dict__.get("open") if other is None else other

    @obj.setter
    def obj(self, database: Any) -> None:
        self.__dict__["open"] = database


DATABASE = _OpenDatabase()


@contextmanager
def elsewhere(database: peewee.Database) -> Iterator[None]:
    """Let this thread's tables and statements work in a database beside the open one: a backup, a copy, a move.

    The window's other threads go on in the open one. The database is closed in the end.
    """
    _other.database = database
    try:
        yield
    finally:
        _other.database = None
        database.close()


_PRAGMAS = (
    ("foreign_keys", "ON"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("busy_timeout", str(BUSY_MILLIS)),
    ("secure_delete", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("recursive_triggers", "ON"),  # else INSERT OR REPLACE deletes a frozen row and no trigger hears of it
    ("cache_size", "-8000"),
    # A commit that crosses this limit copies the log into the file at once: three more disk syncs inside one act. The
    # window does it while nobody waits (``log.py``); this only bounds the log where nothing ever rests.
    ("wal_autocheckpoint", str(WAL_PAGES)),
)


class DeskSqlite(SqliteDatabase):
    """SQLite through sqlcipher3, with a statement cache large enough that no hot query is parsed twice."""

    def __init__(self, path: Path, key: str | None) -> None:
        self.key = key
        super().__init__(str(path), autoconnect=True, thread_safe=True)

    def _connect(self) -> Any:
        connection = self.connect_plainly()
        try:
            for name, setting in _PRAGMAS:
                connection.execute(f"PRAGMA {name} = {setting}").fetchall()
        except Exception:
            connection.close()
            raise
        return connection

    def connect_plainly(self) -> Any:
        """A connection that has changed nothing in the file yet."""
        from sqlcipher3 import dbapi2

        connection = dbapi2.connect(
            self.database,
            timeout=BUSY_MILLIS / 1000,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
        )
        if self.key is not None:
            connection.execute(f"PRAGMA key = \"x'{self.key}'\"")
        return connection

    def run(self, sql: str, values: tuple[object, ...]) -> Any:
        """``execute_sql`` for ready-made statements: peewee's cursor, log and hooks cost as much as a small statement."""
        state = self._state  # type: ignore[attr-defined]
        if state.closed:
            self.connect()
        try:
            return state.conn.execute(sql, values)
        except Exception:
            with peewee.__exception_wrapper__:  # type: ignore[attr-defined]  # a trouble looks like peewee's own
                raise

    def found_id(self) -> int | None:
        """The application id in an existing file, None where it cannot be read as a database."""
        from sqlcipher3 import dbapi2

        connection = self.connect_plainly()
        try:
            return int(connection.execute("PRAGMA application_id").fetchone()[0])
        except dbapi2.DatabaseError:
            return None
        finally:
            connection.close()


# A broken connection shows as either of them.
_LOST = (peewee.OperationalError, peewee.InterfaceError)


class DeskPostgres(PostgresqlDatabase):
    """PostgreSQL through psycopg 3, for sites with several desks."""

    def __init__(self, url: str) -> None:
        lean.bring_postgres()
        super().__init__(url, prefer_psycopg3=True, autoconnect=True, thread_safe=True)

    def begin(self, isolation_level: str | None = None) -> None:
        """Begin; a connection that was lost while nobody wrote is made anew without anybody noticing."""
        try:
            super().begin(isolation_level)
        except _LOST:
            if not self.drop_lost():
                raise
            super().begin(isolation_level)

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement; a read outside a transaction is asked again on a new connection where one was lost."""
        try:
            return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]
        except _LOST:
            if self.in_transaction() or not self.drop_lost():
                raise
            return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]

    def drop_lost(self) -> bool:
        """Forget this thread's connection if the server or the network has ended it."""
        if self.is_closed() or not self.connection().closed:  # type: ignore[no-untyped-call]
            return False
        self.close()
        return True


def open_database(where: Path | str, *, key: str | None = None) -> None:
    """Make ``DATABASE`` point to a SQLite file or a ``postgresql://`` address.

    Refuses a file on a network drive (WAL needs shared memory) and a file that is not a desk database.
    """
    close_database()
    if isinstance(where, str) and where.startswith(("postgresql://", "postgres://")):
        DATABASE.initialize(DeskPostgres(where))
        return
    path = Path(where)
    _refuse_network_drive(path)
    fresh = not path.exists() or path.stat().st_size == 0
    database = DeskSqlite(path, key)
    # Looked at before the pragmas: another program's file must not be turned into a WAL database by a mistaken click.
    if not fresh and database.found_id() != APPLICATION_ID:
        raise Refusal("kernel.not_a_desk_file", path=str(path))
    DATABASE.initialize(database)
    if fresh:
        DATABASE.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def close_database() -> None:
    """Close this thread's connection and forget the database; safe when none is open."""
    database = DATABASE.obj
    if database is not None:
        if not database.is_closed():
            database.close()
        DATABASE.obj = None


def is_postgres() -> bool:
    """True when the site runs on PostgreSQL."""
    return isinstance(DATABASE.obj, PostgresqlDatabase)


class _Active(threading.local):
    """Whether a thread is inside a transaction."""

    open = False


_active = _Active()


@contextmanager
def transaction() -> Iterator[None]:
    """One write transaction: ``BEGIN IMMEDIATE`` on SQLite, ``BEGIN`` with row locks on PostgreSQL. Never nested."""
    if _active.open:
        raise RuntimeError("a transaction is open already: call the other service with the same work")
    database = DATABASE.obj
    _active.open = True
    try:
        if is_postgres():
            with database.atomic():
                yield
        else:
            with database.atomic("IMMEDIATE"):
                yield
    except _LOST as problem:
        refusal = _explained(problem)
        if refusal is None:
            raise
        raise refusal from problem
    finally:
        _active.open = False


def _explained(problem: Exception) -> Refusal | None:
    """Turn the troubles that people can mend into refusals; peewee hides the cause in ``__context__``."""
    database = DATABASE.obj
    if isinstance(database, DeskPostgres) and database.drop_lost():
        return Refusal("kernel.server_gone")
    cause: BaseException | None = problem
    while cause is not None:
        text = str(cause).lower()
        if "disk is full" in text or "no space left" in text or "disk i/o" in text:
            return Refusal("kernel.disk_full")
        if "locked" in text or "busy" in text or "lock timeout" in text:
            return Refusal("kernel.busy")
        cause = cause.__cause__ or cause.__context__
    return None


def _refuse_network_drive(path: Path) -> None:
    text = str(path)
    if text.startswith(("\\\\", "//")):
        raise Refusal("kernel.network_drive", path=text)
    mounts = Path("/proc/mounts")
    if os.name == "posix" and mounts.exists():
        target = os.path.realpath(path)
        best, kind = "", ""
        for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
            _, point, file_system, *_ = line.split(" ")
            if len(point) >= len(best) and (target == point or target.startswith(point.rstrip("/") + "/")):
                best, kind = point, file_system
        if kind in _NETWORK_FILE_SYSTEMS:
            raise Refusal("kernel.network_drive", path=text)

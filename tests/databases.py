"""Fixtures for everything that is stored: each test that asks for ``database`` runs on SQLite and on PostgreSQL.

``desk`` is a fresh site with all tables and triggers, a clock moved by hand and a signed-in operator. A test that asks
for neither pays for neither. What a test leaves behind must never reach the next one.
"""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, Table, Trigger, close_database, is_postgres, open_database
from desk_app.kernel.database.schema import trigger_sql
from desk_app.kernel.roles import Operator, Role
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from tests import postgres

if TYPE_CHECKING:
    import psycopg

Kind = Literal["sqlite", "postgres"]
START = datetime(2026, 11, 21, 14, 32, 7, tzinfo=timezone(timedelta(hours=8)))  # a Saturday afternoon
OPERATOR = Operator(1, "07", Role.DESK)
SUPERVISOR = Operator(2, "12", Role.SUPERVISOR)
MANAGER = Operator(3, "01", Role.MANAGER)


def pytest_configure(config: pytest.Config) -> None:
    postgres.open_session()


def pytest_unconfigure(config: pytest.Config) -> None:
    postgres.close_session()


@dataclass(frozen=True)
class Site:
    """The database under test: its kind and where it is (a file or an address)."""

    kind: Kind
    where: Path | str

    def reopen(self) -> None:
        """Close and open again, as another start of the program would."""
        open_database(self.where)

    def tamper(self, sql: str, *values: object) -> int:
        """Change rows behind the program's back, with no trigger to stop it; gives the number of rows touched."""
        if self.kind == "postgres":
            with DATABASE.atomic():
                DATABASE.execute_sql("SET LOCAL session_replication_role = replica")
                return int(DATABASE.execute_sql(sql.replace("?", "%s"), values).rowcount)
        table = re.search(r"(?:UPDATE|FROM|INTO)\s+\"?(\w+)", sql, re.IGNORECASE)
        assert table, f"which table does this change? {sql}"
        triggers = DATABASE.execute_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table[1],)
        ).fetchall()
        with DATABASE.atomic():
            for name, _ in triggers:
                DATABASE.execute_sql(f"DROP TRIGGER {name}")
            touched = int(DATABASE.execute_sql(sql, values).rowcount)
            for _, statement in triggers:
                DATABASE.execute_sql(statement)
        return touched

    def all_at_once(self, *calls: Callable[[], Any]) -> list[Any]:
        """Run each call in a thread of its own with its own connection; results or exceptions, in order."""
        results: list[Any] = [None] * len(calls)
        ready = threading.Barrier(len(calls))

        def run(place: int, call: Callable[[], Any]) -> None:
            try:
                ready.wait()
                results[place] = call()
            except Exception as problem:  # noqa: BLE001 - handed to the test
                results[place] = problem
            finally:
                DATABASE.obj.close()

        threads = [threading.Thread(target=run, args=(place, call)) for place, call in enumerate(calls)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results


def schema() -> tuple[tuple[type[Table], ...], tuple[Trigger, ...]]:
    """All tables and triggers of the program."""
    from importlib.util import find_spec

    from desk_app.kernel import tables
    from desk_app.shell import slices

    there = [
        name for name in slices.WITH_TABLES if find_spec(f"desk_app.{name}") and find_spec(f"desk_app.{name}.tables")
    ]
    parts = [slices.part(name, "tables") for name in there]
    return (
        (*tables.TABLES, *(table for part in parts for table in part.TABLES)),
        (*tables.TRIGGERS, *(trigger for part in parts for trigger in part.TRIGGERS)),
    )


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh site as one closed file, copied for each test."""
    path = tmp_path_factory.mktemp("template") / "desk.db"
    open_database(path)
    create_site(*schema())
    DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    close_database()
    return path


class PostgresWorker:
    """One worker's database: made once from the session's template, emptied after each test."""

    def __init__(self, worker: str) -> None:
        self.name = f"desk_{worker}"
        self._cleaner: psycopg.Connection[Any] | None = None
        with postgres.alone() as folder:
            postgres.start(folder)
            if not self._ask("SELECT 1 FROM pg_database WHERE datname = 'template_desk'"):
                self._make_template()
            self.renew()
        self._fresh = self._rows()
        self._shape = self._ask(_SHAPE, self.name)

    def renew(self) -> None:
        """Throw the database away and copy the template."""
        self.let_go()
        self._ask(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")
        self._ask(f"CREATE DATABASE {self.name} TEMPLATE template_desk STRATEGY file_copy")

    def let_go(self) -> None:
        """Close the connection that cleans up."""
        if self._cleaner is not None:
            self._cleaner.close()
            self._cleaner = None

    def empty(self) -> None:
        """Put back what a fresh site holds; a test that changed the schema or left a lock costs a new copy."""
        import psycopg

        try:
            if self._cleaner is None:
                self._cleaner = psycopg.connect(postgres.address(self.name), autocommit=True)
                self._cleaner.execute(self._cleaning())
            if self._cleaner.execute(_SHAPE).fetchall() == self._shape:
                self._cleaner.execute("SELECT pg_temp.make_fresh()")
                return
        except psycopg.Error:
            pass
        self.renew()

    def _cleaning(self) -> str:
        """A function of the cleaning connection's own: its plans are made once, not once per test."""
        from psycopg import sql

        tables = [row[0] for row in self._ask(_TABLES, self.name)]
        steps = [sql.SQL(_EMPTY_ONE).format(table=sql.Identifier(table)) for table in tables]
        for table, rows in self._fresh.items():
            steps += [
                sql.SQL("INSERT INTO {} VALUES ({});").format(
                    sql.Identifier(table), sql.SQL(",").join(map(sql.Literal, row))
                )
                for row in rows
            ]
            steps.append(
                sql.SQL("PERFORM setval(pg_get_serial_sequence({}, 'id'), max(id)) FROM {};").format(
                    sql.Literal(table), sql.Identifier(table)
                )
            )
        split = len(tables)
        body = sql.SQL("\n").join([*steps[:split], sql.SQL(_RESET), *steps[split:]])
        return sql.SQL(_FUNCTION).format(body).as_string(None)

    def _rows(self) -> dict[str, list[tuple[Any, ...]]]:
        tables = [row[0] for row in self._ask(_TABLES, self.name)]
        found = {table: self._ask(f'SELECT * FROM "{table}"', self.name) for table in tables}
        return {table: rows for table, rows in found.items() if rows}

    def _make_template(self) -> None:
        self._ask("CREATE DATABASE template_desk_new")
        open_database(postgres.address("template_desk_new"))
        create_site(*schema())
        close_database()
        self._ask("ALTER DATABASE template_desk_new RENAME TO template_desk")

    @staticmethod
    def _ask(sql: str, name: str = "postgres") -> list[tuple[Any, ...]]:
        import psycopg

        with psycopg.connect(postgres.address(name), autocommit=True) as connection:
            found = connection.execute(sql)
            return list(found.fetchall()) if found.description else []


# What a test could change besides rows.
_SHAPE = """
SELECT (SELECT count(*) FROM pg_trigger WHERE tgenabled = 'O'),
       (SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace),
       (SELECT count(*) FROM pg_attribute WHERE NOT attisdropped AND attrelid >= 16384),
       (SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace)
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
# Only the tables that hold anything: deleting from a handful is ten times cheaper than truncating a hundred.
_EMPTY_ONE = "IF EXISTS (SELECT 1 FROM {table}) THEN DELETE FROM {table}; END IF;"
_RESET = """
PERFORM setval(seqrelid::regclass, 1, false) FROM pg_sequence WHERE pg_sequence_last_value(seqrelid) IS NOT NULL;
"""
_FUNCTION = """
CREATE FUNCTION pg_temp.make_fresh() RETURNS void LANGUAGE plpgsql
SET lock_timeout = '500ms' SET session_replication_role = replica AS $make_fresh$
BEGIN
{}
END $make_fresh$
"""


@pytest.fixture(scope="session")
def postgres_worker(request: pytest.FixtureRequest) -> Iterator[PostgresWorker]:
    """The worker's own database on the session's cluster."""
    workerinput = getattr(request.config, "workerinput", {"workerid": "main"})
    worker = PostgresWorker(workerinput["workerid"])
    yield worker
    worker.let_go()


@pytest.fixture(params=["sqlite", "postgres"] if postgres.wanted() else ["sqlite"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    """A fresh site, opened: once as a SQLite file, once on PostgreSQL."""
    kind: Kind = request.param
    if kind == "sqlite":
        where: Path | str = tmp_path / "desk.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), where)
    else:
        worker: PostgresWorker = request.getfixturevalue("postgres_worker")
        where = postgres.address(worker.name)
    open_database(where)
    yield Site(kind, where)
    close_database()
    if kind == "postgres":
        worker.empty()


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands at 2026-11-21 14:32:07 in Shanghai until the test moves it."""
    return ManualClock(START)


@pytest.fixture
def desk(database: Site, clock: ManualClock) -> Desk:
    """Desk 1 with staff number 07 signed in."""
    made = Desk(clock)
    made.operator = OPERATOR
    return made


def install_trigger(trigger: Trigger) -> None:
    """Add one trigger to the open database, as creating the schema would."""
    for sql in trigger_sql(trigger, postgres=is_postgres()):
        DATABASE.execute_sql(sql)

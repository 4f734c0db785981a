"""Moves a whole site between SQLite and PostgreSQL, row by row, and proves that nothing was lost on the way.

The same code writes the backup file of a PostgreSQL site, so there is one backup format everywhere. The source is read
in one read transaction; the target becomes visible only when every proof holds. Must never touch the source.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import peewee
from peewee import sort_models  # type: ignore[attr-defined] # forgotten in its stubs

from desk_app.kernel import journal, search, site
from desk_app.kernel.backup import files
from desk_app.kernel.database import APPLICATION_ID, DATABASE, Table, Trigger, change, create_schema, elsewhere, rows
from desk_app.kernel.database.connection import DeskPostgres, DeskSqlite
from desk_app.kernel.fields import MoneyField, QuantityField
from desk_app.kernel.refusal import Refusal

_PAGE = 2_000
_PAGE_OF_CONTENT = 8  # attachments: up to 4 MB each
_VALUES = 30_000  # PostgreSQL takes 65,535 in one statement
_URLS = ("postgresql://", "postgres://")
Where = Path | str  # a SQLite file, or the address of a PostgreSQL database


@dataclass(frozen=True, slots=True)
class TableProof:
    """What one table holds, alike on both sides: rows, the sum of each money and quantity column, all content."""

    table: str
    rows: int
    totals: tuple[tuple[str, int], ...]
    sha256: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The proof of a move: table by table, and the journal's heads."""

    tables: tuple[TableProof, ...]
    heads: dict[int, tuple[int, str]]


def move_site(source: Where, target: Where, tables: Iterable[type[Table]], triggers: Iterable[Trigger]) -> Moved:
    """Copy a site into an empty place on the other (or the same) kind of database; nobody may be at work in it.

    Refuses backup.target_not_empty, backup.version_differs (open the source once with this program), backup.not_moved
    (a proof does not hold), backup.row_does_not_fit; then the target is as it was.
    """
    if _is_address(target):
        with _reading(source) as read:
            return _into_postgres(read, str(target), tuple(tables), tuple(triggers))
    path = Path(target)
    if path.exists() and path.stat().st_size > 0:
        raise Refusal("backup.target_not_empty", path=str(path))
    part = files.part_of(path)
    with files.explained(path):
        try:
            moved = write_file(source, part, tables, triggers)
            files.put_in_place(part, path)
        finally:
            files.remove(part)
    return moved


def write_file(source: Where, part: Path, tables: Iterable[type[Table]], triggers: Iterable[Trigger]) -> Moved:
    """Copy a site into a new plain SQLite file; the caller gives it its name once it is whole."""
    files.remove(part)
    with _reading(source) as read, elsewhere(DeskSqlite(part, None)):
        rows(f"PRAGMA application_id = {APPLICATION_ID}")
        with DATABASE.atomic("IMMEDIATE"):
            moved = _copy(read, tuple(tables), tuple(triggers))
        rows("PRAGMA journal_mode = DELETE")
    return moved


def _into_postgres(
    read: journal.Read, address: str, tables: tuple[type[Table], ...], triggers: tuple[Trigger, ...]
) -> Moved:
    with elsewhere(DeskPostgres(address)), DATABASE.atomic():
        if DATABASE.get_tables():
            raise Refusal("backup.target_not_empty", path=address.rpartition("@")[2])
        moved = _copy(read, tables, triggers)
        for table in tables:
            _set_sequence(_name(table))
    return moved


def _copy(read: journal.Read, tables: tuple[type[Table], ...], triggers: tuple[Trigger, ...]) -> Moved:
    """Fill the database that this thread is `elsewhere` in."""
    found = read("SELECT content FROM site_fact WHERE key = 'schema_version'")[0][0]
    if found != str(site.SCHEMA_VERSION):
        raise Refusal("backup.version_differs", found=found, known=site.SCHEMA_VERSION)
    create_schema(tables, ())
    proofs = []
    for table in sort_models(tables):
        sent = _send(read, table)
        if _proof(rows, table) != sent:
            raise Refusal("backup.not_moved", table=sent.table)
        proofs.append(sent)
    heads = journal.heads(read)
    if journal.verify(heads) is not None or journal.heads() != heads:
        raise Refusal("backup.not_moved", table="journal")
    # Only now: a trigger judges acts in the order in which they happened, not tables in the order of a copy.
    create_schema((), triggers)
    search.rebuild()
    return Moved(tuple(proofs), heads)


def _send(read: journal.Read, table: type[Table]) -> TableProof:
    name, columns = _name(table), _columns(table)
    into = f'INSERT INTO "{name}" ({", ".join(_quoted(columns))}) VALUES '
    one = "(" + ",".join("?" * len(columns)) + ")"
    most = max(1, _VALUES // len(columns))
    truths = [isinstance(field, peewee.BooleanField) for field in table._meta.sorted_fields]
    measure = _Measure(table)
    for page in _pages(read, table):
        measure.add(page)
        for start in range(0, len(page), most):
            part = page[start : start + most]
            values = [bool(v) if t and v is not None else v for row in part for v, t in zip(row, truths, strict=True)]
            try:
                change(into + ",".join([one] * len(part)), *values)
            except (peewee.DataError, peewee.IntegrityError, ValueError) as problem:
                raise Refusal("backup.row_does_not_fit", table=name, why=str(problem).splitlines()[0]) from problem
    return measure.proof()


def _proof(read: journal.Read, table: type[Table]) -> TableProof:
    measure = _Measure(table)
    for page in _pages(read, table):
        measure.add(page)
    return measure.proof()


class _Measure:
    """Counts, sums and hashes a table's rows as they go by."""

    def __init__(self, table: type[Table]) -> None:
        self._table = _name(table)
        summed = (MoneyField, QuantityField)
        fields = table._meta.sorted_fields
        self._summed = [(i, str(f.column_name)) for i, f in enumerate(fields) if isinstance(f, summed)]
        self._totals = [0] * len(self._summed)
        self._rows = 0
        self._digest = hashlib.sha256()

    def add(self, page: list[tuple[Any, ...]]) -> None:
        """Take a page of plain rows in."""
        self._rows += len(page)
        for row in page:
            self._digest.update(repr(row).encode("utf-8", "surrogatepass"))
            for place, (column, _) in enumerate(self._summed):
                self._totals[place] += row[column] or 0

    def proof(self) -> TableProof:
        """What went by."""
        totals = tuple((name, total) for (_, name), total in zip(self._summed, self._totals, strict=True))
        return TableProof(self._table, self._rows, totals, self._digest.hexdigest())


def _pages(read: journal.Read, table: type[Table]) -> Iterator[list[tuple[Any, ...]]]:
    """All rows of a table in the order of their ids, as plain values that are the same from both databases."""
    columns = _columns(table)
    place = columns.index("id")
    heavy = any(isinstance(field, peewee.BlobField) for field in table._meta.sorted_fields)
    size = _PAGE_OF_CONTENT if heavy else _PAGE
    sql = f'SELECT {", ".join(_quoted(columns))} FROM "{_name(table)}" WHERE id > ? ORDER BY id LIMIT {size}'
    after = -(1 << 62)
    while found := read(sql, after):
        yield [tuple(map(_plain, row)) for row in found]
        after = int(found[-1][place])


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return bytes(value) if isinstance(value, memoryview | bytearray) else value


@contextmanager
def _reading(source: Where) -> Iterator[journal.Read]:
    if not _is_address(source):
        with closing(files.connect(Path(source))) as connection:
            if not files.is_desk_file(connection):
                raise Refusal("kernel.not_a_desk_file", path=str(source))
            connection.execute("BEGIN")
            yield files.reader(connection)
        return
    database: Any = DeskPostgres(str(source))
    with closing(database):

        def read(sql: str, *values: object) -> list[tuple[Any, ...]]:
            return list(database.execute_sql(sql.replace("?", "%s"), values or None).fetchall())

        database.execute_sql("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield read
        finally:
            database.execute_sql("ROLLBACK")


def _set_sequence(name: str) -> None:
    # Rows came with their ids, so the counter behind the column never moved: the next new row would clash.
    rows(
        f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT max(id) FROM {name})) "
        f"WHERE pg_get_serial_sequence('{name}', 'id') IS NOT NULL AND EXISTS (SELECT 1 FROM {name})"
    )


def _is_address(where: Where) -> bool:
    return isinstance(where, str) and where.startswith(_URLS)


def _name(table: type[Table]) -> str:
    return str(table._meta.table_name)


def _columns(table: type[Table]) -> list[str]:
    return [str(field.column_name) for field in table._meta.sorted_fields]


def _quoted(columns: list[str]) -> list[str]:
    return [f'"{column}"' for column in columns]

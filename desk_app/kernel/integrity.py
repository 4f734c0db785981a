"""The check: is the site's database whole, and does everything in it still hold together.

Finds and tells, and must never mend: what is broken is evidence. Slices add their own invariants as functions
`findings()` in their offers; the shell collects them and hands them in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from desk_app.kernel import attachments, journal
from desk_app.kernel.backup import files, kept_in
from desk_app.kernel.database import (
    DATABASE,
    Table,
    Trigger,
    create_schema,
    dump_schema,
    elsewhere,
    is_postgres,
    one,
    rows,
    trigger_sql,
)
from desk_app.kernel.database.connection import DeskSqlite
from desk_app.kernel.fields import from_millis
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refusal import Refusal

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: what (a code like a refusal's), where, and what exactly was found."""

    code: str
    where: str
    detail: str = ""

    def refusal(self) -> Refusal:
        """The finding as something `kernel.refusal.sentence` can word."""
        return Refusal(self.code, where=self.where, detail=self.detail)


_KINDS = ("TABLE", "INDEX", "TRIGGER", "VIEW")
Invariant = Callable[[], Iterable[Finding]]


def check(
    tables: Iterable[type[Table]],
    triggers: Iterable[Trigger],
    *,
    known_heads: Mapping[int, tuple[int, str]] | None = None,
    invariants: Iterable[Invariant] = (),
) -> tuple[Finding, ...]:
    """Everything that is wrong with the open database; empty means whole (invariants 2, 7).

    ``known_heads`` are journal heads known from outside (a printed Z report, a backup's manifest): with them a cut tail
    is found too.
    """
    tables, triggers = tuple(tables), tuple(triggers)
    parts: tuple[Invariant, ...] = (
        _broken_pages,
        lambda: _schema(tables, triggers),
        lambda: _journal(known_heads),
        _attachments,
        *invariants,
    )
    found: list[Finding] = []
    for part in parts:
        try:
            found += part()
        except Exception as problem:
            # A database that is broken enough breaks the checks as well; that is a finding, and the others go on.
            log.exception("a check could not be carried through")
            found.append(Finding("integrity.check_failed", getattr(part, "__module__", "?"), str(problem)))
    return tuple(found)


def refuse_lost(folder: DataFolder) -> None:
    """Refuse to start anew where a site once was: kernel.database_missing (path, newest backup).

    A file that is gone or empty opens as a fresh, healthy database; with backups beside it, it is a lost one.
    """
    path = folder.database
    if path.exists() and path.stat().st_size > 0:
        return
    known = kept_in(folder.backups)
    if known:
        raise Refusal("kernel.database_missing", path=str(path), backup=str(known[0].path))


def refuse_no_site(path: Path) -> None:
    """For commands that need a site: refuses kernel.no_database and kernel.empty_file."""
    if not path.exists():
        raise Refusal("kernel.no_database", path=str(path))
    if path.stat().st_size == 0:
        raise Refusal("kernel.empty_file", path=str(path))


def _broken_pages() -> Iterator[Finding]:
    if is_postgres():
        return
    with closing(files.connect(Path(DATABASE.obj.database), key=files.open_key())) as connection:
        for trouble in files.troubles(connection):
            yield Finding("integrity.damaged_file", Path(DATABASE.obj.database).name, trouble)


def _schema(tables: tuple[type[Table], ...], triggers: tuple[Trigger, ...]) -> Iterator[Finding]:
    if is_postgres():
        yield from _postgres_schema(tables, triggers)
        return
    wanted, found = set(_fresh_schema(tables, triggers)), set(dump_schema())
    there = {_object(sql) for sql in found}
    for sql in sorted(wanted - found):
        code = "integrity.schema_changed" if _object(sql) in there else "integrity.schema_missing"
        yield Finding(code, _object(sql))
    known = {_object(sql) for sql in wanted}
    for sql in sorted(found - wanted):
        if _object(sql) not in known:
            yield Finding("integrity.schema_unknown", _object(sql))


def _fresh_schema(tables: tuple[type[Table], ...], triggers: tuple[Trigger, ...]) -> tuple[str, ...]:
    with elsewhere(DeskSqlite(Path(":memory:"), None)):
        create_schema(tables, triggers)
        return dump_schema()


def _object(sql: str) -> str:
    """``CREATE TRIGGER journal_never_updated BEFORE …`` → ``trigger journal_never_updated``."""
    words = sql.replace('"', " ").replace("(", " ( ").split()
    place = next((i for i, word in enumerate(words[:-1]) if word.upper() in _KINDS), None)
    return "? ?" if place is None else f"{words[place].lower()} {words[place + 1]}"


def _postgres_schema(tables: tuple[type[Table], ...], triggers: tuple[Trigger, ...]) -> Iterator[Finding]:
    there = set(DATABASE.obj.get_tables())
    for table in tables:
        if table._meta.table_name not in there:
            yield Finding("integrity.schema_missing", f"table {table._meta.table_name}")
    enabled = {
        str(name): (str(state), str(body))
        for name, state, body in rows(
            "SELECT t.tgname, t.tgenabled, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
            "WHERE NOT t.tgisinternal"
        )
    }
    for trigger in triggers:
        state, body = enabled.get(trigger.name, ("", ""))
        if not state or state == "D":
            yield Finding("integrity.schema_missing", f"trigger {trigger.name}")
        elif body not in trigger_sql(trigger, postgres=True)[0]:
            yield Finding("integrity.schema_changed", f"trigger {trigger.name}")


def _journal(known_heads: Mapping[int, tuple[int, str]] | None) -> Iterator[Finding]:
    broken = journal.verify(known_heads)
    if broken is not None:
        where = f"{broken.desk}/{broken.sequence}"
        yield Finding(f"integrity.journal_{broken.why}", where, _who_and_when(broken))
    moved = one(f"SELECT id FROM journal WHERE desk <> id / {journal.DESK_SPAN} ORDER BY id LIMIT 1")
    if moved is not None:
        desk, sequence = divmod(int(moved[0]), journal.DESK_SPAN)
        yield Finding("integrity.journal_hash", f"{desk}/{sequence}", "desk")


def _who_and_when(broken: journal.Break) -> str:
    number = broken.desk * journal.DESK_SPAN + broken.sequence
    found = one("SELECT actor, at, action FROM journal WHERE id = ?", number)
    if found is None:
        return ""
    actor, at, action = found
    return f"{actor} · {from_millis(int(at)).astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC · {action}"


def _attachments() -> Iterator[Finding]:
    for number in attachments.damaged():
        yield Finding("integrity.attachment_damaged", str(number))

"""Creates tables and triggers alike on SQLite and PostgreSQL.

A trigger is written once, as an event and a portable condition over NEW and OLD. What it guards is an invariant of the
architecture page; the Python code never relies on a trigger for its normal flow.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from desk_app.kernel.database.connection import DATABASE, is_postgres
from desk_app.kernel.database.table import Table


@dataclass(frozen=True, slots=True)
class Trigger:
    """Refuse ``event`` on ``table`` whenever ``condition`` holds; ``code`` names the broken invariant."""

    name: str
    table: str
    event: str  # "INSERT", "UPDATE", "DELETE"; "UPDATE OF a, b" limits it to columns
    condition: str
    code: str
    timing: str = "BEFORE"  # "AFTER" where the condition looks at other rows of the same table


def never_updated(table: type[Table]) -> Trigger:
    """No row of this table ever changes (invariant 2)."""
    name = _name(table)
    return Trigger(f"{name}_never_updated", name, "UPDATE", "1 = 1", f"{name}.frozen")


def never_deleted(table: type[Table]) -> Trigger:
    """No row of this table ever goes (invariant 2)."""
    name = _name(table)
    return Trigger(f"{name}_never_deleted", name, "DELETE", "1 = 1", f"{name}.kept")


def frozen(table: type[Table]) -> tuple[Trigger, Trigger]:
    """Append-only: rows are added and stay as they are (invariant 2)."""
    return (never_updated(table), never_deleted(table))


def erasable(table: type[Table]) -> tuple[Trigger, Trigger]:
    """Personal side rows: never changed, and deleted only while ``people.service.erase`` holds its permit (D16)."""
    name = _name(table)
    return (
        never_updated(table),
        Trigger(
            f"{name}_deleted_by_erase_only",
            name,
            "DELETE",
            "NOT EXISTS (SELECT 1 FROM erase_permit)",
            f"{name}.kept_until_erased",
        ),
    )


def refuse_when(table: type[Table], event: str, condition: str, code: str, *, timing: str = "BEFORE") -> Trigger:
    """Refuse an event when a condition over NEW and OLD holds."""
    name = _name(table)
    words = code.replace(".", "_")
    return Trigger(f"{words}_on_{event.split(maxsplit=1)[0].lower()}", name, event, condition, code, timing)


def create_schema(tables: Iterable[type[Table]], triggers: Iterable[Trigger]) -> None:
    """Create all tables with their indexes, then the triggers, in the open database."""
    made = list(tables)
    DATABASE.create_tables(made, safe=True)
    for table in made:
        for sql in table.extra_sql(postgres=is_postgres()):
            DATABASE.execute_sql(sql)
    for trigger in triggers:
        for sql in trigger_sql(trigger, postgres=is_postgres()):
            DATABASE.execute_sql(sql)


@cache
def trigger_sql(trigger: Trigger, *, postgres: bool) -> tuple[str, ...]:
    """The statements that make one trigger on either database."""
    if not postgres:
        guard = (
            f"CREATE TRIGGER IF NOT EXISTS {trigger.name} {trigger.timing} {trigger.event} ON {trigger.table} "
            f"FOR EACH ROW WHEN {trigger.condition} BEGIN SELECT RAISE(ABORT, '{trigger.code}'); END"
        )
        return (guard,)
    last = "OLD" if trigger.event == "DELETE" else "NEW"
    function = (
        f"CREATE OR REPLACE FUNCTION {trigger.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {trigger.condition} THEN RAISE EXCEPTION '{trigger.code}' USING ERRCODE = 'integrity_constraint_violation';"
        f" END IF; RETURN {last}; END $$"
    )
    guard = (
        f"CREATE OR REPLACE TRIGGER {trigger.name} {trigger.timing} {trigger.event} ON {trigger.table} "
        f"FOR EACH ROW EXECUTE FUNCTION {trigger.name}()"
    )
    if trigger.event != "DELETE":
        return (function, guard)
    # TRUNCATE asks no row trigger: a table that guards its deletes is never truncated either.
    refuse = (
        f"CREATE OR REPLACE FUNCTION {trigger.name}_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"RAISE EXCEPTION '{trigger.code}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    truncate = (
        f"CREATE OR REPLACE TRIGGER {trigger.name}_truncate BEFORE TRUNCATE ON {trigger.table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {trigger.name}_truncate()"
    )
    return (function, guard, refuse, truncate)


def dump_schema() -> tuple[str, ...]:
    """The SQLite schema as sorted statements, to compare a migrated or damaged database with a fresh one."""
    found = DATABASE.execute_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    return tuple(sorted(" ".join(str(sql).split()) for (sql,) in found.fetchall()))


def _name(table: type[Table]) -> str:
    return str(table._meta.table_name)

"""Writes the SQL of a migration step: what today's schema has and the schema of an older commit has not.

`python tests/tools/migration_sql.py COMMIT NNNN_words` writes NNNN_words.sqlite.sql and NNNN_words.postgres.sql beside the
steps. Both schemas are asked for the statements that make a fresh site, so a migrated one comes out the same. What no
statement can be copied for (a column more in an old table) is refused: that part is written by hand in the step.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
STEPS = ROOT / "desk_app" / "kernel" / "migrations"
KINDS = ("sqlite", "postgres")
_HEAD = "-- Frozen with the step of this name: never changed once people have the program. Made by tests/tools/migration_sql.py."
_MADE = re.compile(
    r"CREATE (?:OR REPLACE )?(?:UNIQUE )?(TABLE|INDEX|VIRTUAL TABLE|TRIGGER|FUNCTION) (?:IF NOT EXISTS )?\"?(\w+)\"?"
)
_ON = re.compile(r" ON \"?(\w+)\"?")


@dataclass(frozen=True)
class Made:
    """One statement that makes one thing of the schema."""

    what: str  # TABLE, INDEX, TRIGGER, FUNCTION …
    name: str
    sql: str

    @property
    def gone(self) -> str:
        """The statement that takes it away again on PostgreSQL; SQLite knows a trigger's table by itself."""
        call = "()" if self.what == "FUNCTION" else ""
        return f"DROP {self.what} {self.name}{call}"


def statements(kind: str) -> list[str]:
    """What makes a fresh site's schema with the desk_app that is imported, in order; no database is touched."""
    from desk_app.kernel.database import DATABASE
    from desk_app.kernel.database.connection import DeskPostgres, DeskSqlite
    from desk_app.kernel.database.schema import create_schema
    from desk_app.shell import slices

    made: list[str] = []

    def note(sql: str, params: object = None, *_: object) -> None:
        assert not params, f"values beside the statement: {sql}"
        made.append(sql)

    database: Any = DeskPostgres("postgresql:///nowhere") if kind == "postgres" else DeskSqlite(Path("nowhere"), None)
    database.execute_sql = note
    DATABASE.initialize(database)
    create_schema(slices.all_tables(), slices.all_triggers())
    return made


def asked(tree: Path, kind: str) -> list[Made]:
    """The statements of the program in another folder, asked in a process of its own."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).resolve()), "--list", kind, str(tree)],
        cwd=tree,
        check=True,
        capture_output=True,
        text=True,
    )
    return [parsed(sql) for sql in json.loads(done.stdout)]


def parsed(sql: str) -> Made:
    """A statement and what it makes; one that makes nothing, such as a setting of the text index, is its own name."""
    found = _MADE.match(sql)
    if ";\n\n" in sql:
        raise SystemExit(f"this would be read as two statements: {sql}")
    return Made(found[1], found[2], sql.strip()) if found else Made("STATEMENT", sql, sql.strip())


def difference(old: list[Made], new: list[Made], kind: str) -> list[str]:
    """The statements that lead from one schema to the other; SystemExit where a table itself has changed."""
    before = {(made.what, made.name): made for made in old}
    after = {(made.what, made.name): made for made in new}
    way = []
    for key, made in before.items():
        later = after.get(key)
        if later is not None and later.sql == made.sql:
            continue
        if made.what not in {"INDEX", "TRIGGER", "FUNCTION"}:
            raise SystemExit(f"{made.what} {made.name} has changed or gone: write that part of the step by hand")
        if later is None or made.what == "INDEX" or kind == "sqlite":
            way.append(dropped(made, kind))
    way.sort(key=lambda sql: "DROP FUNCTION" in sql)  # a function goes after the trigger that calls it
    way += [made.sql for key, made in after.items() if key not in before or before[key].sql != made.sql]
    return way


def dropped(made: Made, kind: str) -> str:
    """The statement that takes one thing away."""
    on = _ON.search(made.sql)
    table = f" ON {on[1]}" if kind == "postgres" and made.what == "TRIGGER" and on else ""
    return made.gone + table


def unpack(commit: str, folder: Path) -> None:
    """The tree of a commit in a folder; the repository is only read."""
    packed = subprocess.run(["git", "archive", commit, "desk_app"], cwd=ROOT, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=BytesIO(packed)) as tree:
        tree.extractall(folder, filter="data")


def write(path: Path, way: list[str]) -> None:
    """One statement after the other, each ended by ``;`` and an empty line."""
    path.write_text("\n\n".join([_HEAD, *(f"{sql};" for sql in way)]) + "\n", encoding="utf-8")


def main(commit: str, name: str) -> None:
    """Write both files and say how many statements they hold."""
    with tempfile.TemporaryDirectory() as folder:
        unpack(commit, Path(folder))
        for kind in KINDS:
            way = difference(asked(Path(folder), kind), asked(ROOT, kind), kind)
            path = STEPS / f"{name}.{kind}.sql"
            write(path, way)
            print(f"{path.relative_to(ROOT)}: {len(way)} statements")


if __name__ == "__main__":
    if sys.argv[1] == "--list":
        sys.path.insert(0, sys.argv[3])
        sys.stdout.write(json.dumps(statements(sys.argv[2])))
    else:
        main(*sys.argv[1:])

"""What a migration step is, and how the steps beside this file are found.

A step sees SQL only. Must never import a slice or a live table: a step has to do the same in ten years.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk_app.kernel import site
from desk_app.kernel.refusal import Refusal

_NAME = re.compile(r"(\d{4})_[a-z0-9_]+")


class Execute:
    """Runs a step's statements: `execute(sql)` on both databases, `.sqlite` / `.postgres` where they differ."""

    def __init__(self, run: Callable[..., Any], *, postgres: bool) -> None:
        self._run = run
        self._postgres = postgres

    def __call__(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Run one statement with ``?`` for values and give its rows (none for anything but a question)."""
        cursor = self._run(sql.replace("?", "%s") if self._postgres else sql, values)
        return list(cursor.fetchall()) if cursor.description else []

    def sqlite(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The same, on SQLite only."""
        return [] if self._postgres else self(sql, *values)

    def postgres(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The same, on PostgreSQL only."""
        return self(sql, *values) if self._postgres else []

    def script(self, stem: Path) -> None:
        """Run the statements of ``stem.sqlite.sql`` or ``stem.postgres.sql``, each ended by ``;`` and an empty line."""
        path = stem.with_name(f"{stem.name}.{'postgres' if self._postgres else 'sqlite'}.sql")
        lines = path.read_text(encoding="utf-8").splitlines()
        text = "\n".join(line for line in lines if not line.startswith("--"))
        for sql in text.strip().removesuffix(";").split(";\n\n"):
            self._run(sql, ())


@dataclass(frozen=True, slots=True)
class Step:
    """One step to a schema version; tables in ``gone`` are dropped on purpose, all others keep their rows."""

    version: int
    name: str
    apply: Callable[[Execute], None]
    gone: tuple[str, ...] = ()


def all_steps() -> tuple[Step, ...]:
    """The steps that came with this program, in order; two for one version are a bug (ValueError)."""
    package = importlib.import_module(__package__)
    steps = []
    for found in pkgutil.iter_modules(package.__path__):
        named = _NAME.fullmatch(found.name)
        if named is None:
            continue
        module = importlib.import_module(f"{__package__}.{found.name}")
        if int(named[1]) != module.VERSION:
            raise ValueError(f"{found.name} says it leads to version {module.VERSION}")
        steps.append(Step(module.VERSION, found.name, module.apply, tuple(getattr(module, "GONE", ()))))
    return tuple(sorted(steps, key=lambda step: step.version))


def needed(found: int, steps: Iterable[Step], target: int) -> tuple[Step, ...]:
    """The steps from version ``found`` to ``target``; refuses kernel.newer_database and migrations.no_way."""
    if found > target:
        raise Refusal("kernel.newer_database", found=found, known=target)
    wanted = sorted((step for step in steps if found < step.version <= target), key=lambda step: step.version)
    if [step.version for step in wanted] != list(range(found + 1, target + 1)):
        raise Refusal("migrations.no_way", found=found, known=target)
    return tuple(wanted)


def present_version() -> int:
    """The version that this program works with."""
    return site.SCHEMA_VERSION

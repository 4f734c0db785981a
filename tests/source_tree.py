"""The program's own source as the architecture tests see it: files, syntax trees, slices and what each file is.

Reads only; must never import the program.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desk_app"
WINDOW_FILES = frozenset({"tab", "windows", "dialogs"})


@dataclass(frozen=True, eq=False)
class Source:
    """One Python file: its path from the root, its dotted name and its text."""

    path: Path
    name: str
    text: str

    @property
    def slice(self) -> str:
        """The package below desk_app that the file belongs to; empty for desk_app itself."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""

    @property
    def kind(self) -> str:
        """What the file is in its slice: rules, service, tab …; empty for the slice's __init__."""
        parts = self.name.split(".")
        return parts[2] if len(parts) > 2 else ""

    @property
    def is_package(self) -> bool:
        """Whether it is the __init__ of a folder."""
        return self.path.name == "__init__.py"

    @property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return _tree(self)

    @property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every statement and expression of the tree, outer ones first."""
        return _nodes(self)

    def imports(self) -> tuple[tuple[int, str], ...]:
        """Line and full dotted name of everything it imports, wherever the import stands."""
        return _imports(self)

    def _imported(self) -> Iterator[tuple[int, str]]:
        package = self.name if self.is_package else self.name.rpartition(".")[0]
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                near = package.rsplit(".", node.level - 1)[0] if node.level else ""
                base = ".".join(part for part in (near, node.module or "") if part)
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)

    def at(self, line: int) -> str:
        """Where a finding stands, as editors understand it."""
        return f"{self.path.relative_to(ROOT)}:{line}"


@cache
def _tree(source: Source) -> ast.Module:
    return ast.parse(source.text, filename=str(source.path))


@cache
def _nodes(source: Source) -> tuple[ast.AST, ...]:
    dull = (ast.expr_context, ast.operator, ast.cmpop, ast.boolop, ast.unaryop, ast.Constant)
    return tuple(node for node in ast.walk(source.tree) if not isinstance(node, dull))


@cache
def _imports(source: Source) -> tuple[tuple[int, str], ...]:
    return tuple(source._imported())


def _read(path: Path) -> Source:
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Source(path, name, path.read_text(encoding="utf-8"))


@cache
def program() -> tuple[Source, ...]:
    """Every file of desk_app."""
    return tuple(_read(path) for path in sorted(PACKAGE.rglob("*.py")))


@cache
def everything() -> tuple[Source, ...]:
    """Every Python file that people wrote: the program, its tests and tools."""
    folders = ("tests", "i18n", "resources")
    return program() + tuple(_read(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))


@cache
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@cache
def contracts() -> dict[str, dict[str, Any]]:
    """The import contracts by id."""
    return {contract["id"]: contract for contract in project()["tool"]["importlinter"]["contracts"]}


@cache
def levels() -> dict[str, int]:
    """Height of each package below desk_app; only the lower may be imported by the higher."""
    rows: list[str] = contracts()["slices"]["layers"]
    return {name.strip(" ()"): len(rows) - row for row, names in enumerate(rows) for name in names.split("|")}


@cache
def slices() -> tuple[str, ...]:
    """The slices that are in the tree."""
    named = (container.rpartition(".")[2] for container in contracts()["files"]["containers"])
    return tuple(name for name in named if (PACKAGE / name / "__init__.py").is_file())


def slice_sources() -> Iterator[Source]:
    """Every file of every slice, without the __init__ of the slice itself."""
    return (source for source in program() if source.slice in slices() and source.kind)

"""What one measured thing is, and how a run of many is judged, shown and kept.

Used by tests/bench and tests/soak; measures nothing by itself.
"""

from __future__ import annotations

import importlib
import json
import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One value with the limit it must not exceed; `limit` None is told, not judged."""

    name: str
    value: float
    limit: float | None
    unit: str

    @property
    def is_kept(self) -> bool:
        """Whether the value stands within its limit."""
        return self.limit is None or self.value <= self.limit


def median_of(runs: Iterable[Iterable[Figure]]) -> list[Figure]:
    """One figure for each name: the median of its runs, the limit and unit of the first."""
    by_name: dict[str, list[Figure]] = {}
    for run in runs:
        for figure in run:
            by_name.setdefault(figure.name, []).append(figure)
    return [
        Figure(name, statistics.median(f.value for f in found), found[0].limit, found[0].unit)
        for name, found in by_name.items()
    ]


def find_runs(folder: Path, prefix: str, words: Iterable[str]) -> dict[str, Callable[[], list[Figure]]]:
    """The `run` function of each file `<prefix>_*.py`; with words, only of those whose name holds one of them."""
    names = [path.stem.removeprefix(f"{prefix}_") for path in sorted(folder.glob(f"{prefix}_*.py"))]
    wanted = list(words)
    chosen = [name for name in names if not wanted or any(word in name for word in wanted)]
    package = f"tests.{folder.name}"
    return {name: importlib.import_module(f"{package}.{prefix}_{name}").run for name in chosen}


def table(results: Mapping[str, Iterable[Figure]]) -> str:
    """All figures as a Markdown table."""
    lines = ["| what | figure | median | limit | |", "| --- | --- | ---: | ---: | --- |"]
    for group, figures in results.items():
        for figure in figures:
            limit = "" if figure.limit is None else f"{number(figure.limit)} {figure.unit}"
            verdict = "" if figure.limit is None else "kept" if figure.is_kept else "**missed**"
            lines.append(f"| {group} | {figure.name} | {number(figure.value)} {figure.unit} | {limit} | {verdict} |")
    return "\n".join(lines)


def number(value: float) -> str:
    """Three significant digits, or all digits of a whole part."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def missed(results: Mapping[str, Iterable[Figure]]) -> list[str]:
    """One line for each figure over its limit."""
    return [
        f"{group}: {figure.name} is {number(figure.value)} {figure.unit}, limit {number(figure.limit or 0)}"
        for group, figures in results.items()
        for figure in figures
        if not figure.is_kept
    ]


def keep(path: Path, results: Mapping[str, Iterable[Figure]], facts: Mapping[str, Any]) -> None:
    """Writes the figures as JSON, after those of groups that were not measured this time."""
    kept = json.loads(path.read_text(encoding="utf-8"))["figures"] if path.is_file() else {}
    for group, figures in results.items():
        kept[group] = [{"name": f.name, "value": f.value, "limit": f.limit, "unit": f.unit} for f in figures]
    path.write_text(json.dumps({**facts, "figures": kept}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def kept_figures(path: Path) -> dict[str, list[Figure]]:
    """The figures that `keep` wrote."""
    kept = json.loads(path.read_text(encoding="utf-8"))["figures"]
    return {group: [Figure(**figure) for figure in figures] for group, figures in sorted(kept.items())}

"""Holds the figures of a coverage run against the lower limits of docs/ARCHITECTURE.md.

Every line and branch of kernel, of each slice's rules and of each slice's service; 80 % of each tab, dialog, window and
widget. Reads `.coverage.json`; never measures by itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WHOLE = 100.0
WINDOWS = 80.0


def limit_of(path: str) -> float | None:
    """The lower limit in per cent for a file, None where there is none."""
    parts = Path(path).with_suffix("").parts
    if parts[:2] == ("desk_app", "kernel") or (len(parts) > 2 and parts[2] in {"rules", "service"}):
        return WHOLE
    if parts[:2] == ("desk_app", "widgets") or (len(parts) > 2 and parts[2] in {"tab", "dialogs", "windows"}):
        return WINDOWS
    return None


def short_of(figures: dict[str, dict[str, Any]]) -> list[str]:
    """One line for each file below its limit."""
    found = []
    for path, figure in sorted(figures.items()):
        limit = limit_of(path)
        reached = figure["summary"]["percent_covered"]
        if limit is not None and reached < limit:
            branches = ", ".join(f"{a}->{b}" for a, b in figure.get("missing_branches", ()))
            missed = f"lines {ranges(figure.get('missing_lines', ())) or '-'}; branches {branches or '-'}"
            found.append(f"{path}: {reached:.1f} % of {limit:.0f} %; {missed if reached else 'no test runs it'}")
    return found


def ranges(lines: Iterable[int]) -> str:
    """Line numbers, neighbours joined: 3-5, 9."""
    spans: list[list[int]] = []
    for line in sorted(lines):
        if spans and line == spans[-1][1] + 1:
            spans[-1][1] = line
        else:
            spans.append([line, line])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def main() -> int:
    """Exit code 1 where a limit is missed."""
    report = ROOT / ".coverage.json"
    if not report.is_file():
        print("coverage: no figures were written")
        return 1
    found = short_of(json.loads(report.read_text(encoding="utf-8"))["files"])
    print("\n".join(found) if found else "coverage: all limits kept")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())

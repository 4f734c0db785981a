"""`./desk soak [WORD …]`: runs tests/soak/soak_*.py, the long runs, and exits 1 where a limit is missed.

Each of those files has `run() -> list[Figure]` (growth of memory, open files, timers, references …) and is run once.
Writes nothing but its table.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.bench import figures


def main(words: list[str]) -> int:
    """Exit code 1 where a limit is missed or nothing was run."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    results = {}
    for name, run in figures.find_runs(Path(__file__).resolve().parent, "soak", words).items():
        print(f"{name} …", file=sys.stderr, flush=True)
        results[name] = run()
    print(figures.table(results))
    over = figures.missed(results)
    print("\n".join(over) or ("all limits kept" if results else "nothing to run"))
    return int(bool(over) or not results)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

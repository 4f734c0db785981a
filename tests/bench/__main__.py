"""`./desk bench [--quick] [WORD …]`: runs tests/bench/bench_*.py, shows the medians, exits 1 where a limit is missed.

Each of those files has `run() -> list[Figure]` and measures the program and its yardstick in the same run. A full run
writes docs/bench.md and tests/bench/last.json; `--quick` (one repeat) writes nothing.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path

from tests.bench import figures

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "bench.md"
LAST = HERE / "last.json"
REPEATS = 5
HEAD = """# How fast it is

Written by `./desk bench` on {cores} cores, Python {python}; each figure is the median of its runs ({repeats} in the last call, which may
have renewed some groups only). A ratio compares the program with the plainest way to do the same, measured in the same run.

"""


def main(words: list[str]) -> int:
    """Exit code 1 where a limit is missed or nothing was measured."""
    parser = argparse.ArgumentParser(prog="desk bench", description="Measure speed against its limits.")
    parser.add_argument("--quick", action="store_true", help="one repeat, nothing is written")
    parser.add_argument("--repeats", type=int, default=REPEATS, help=f"runs of each, {REPEATS} if nothing is said")
    parser.add_argument("word", nargs="*", help="only benchmarks whose name holds one of these")
    options = parser.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    repeats = 1 if options.quick else max(1, options.repeats)
    results = {}
    for name, run in figures.find_runs(HERE, "bench", options.word).items():
        print(f"{name} …", file=sys.stderr, flush=True)
        results[name] = figures.median_of(run() for _ in range(repeats))
    print(figures.table(results))
    if results and not options.quick:
        facts = {"python": platform.python_version(), "cores": os.cpu_count(), "repeats": repeats}
        figures.keep(LAST, results, facts)
        PAGE.write_text(HEAD.format(**facts) + figures.table(figures.kept_figures(LAST)) + "\n", encoding="utf-8")
    over = figures.missed(results)
    print("\n".join(over) or ("all limits kept" if results else "nothing to measure"))
    return int(bool(over) or not results)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

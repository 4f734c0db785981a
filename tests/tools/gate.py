"""What `./desk test` and `./desk coverage` run: every static check, then the tests, pytest's summary line last.

With arguments it runs only pytest with these arguments. It never installs anything; `desk` has done that before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOM = 2_000_000_000  # bytes; a run holds far less at any moment
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 2
WORKERS = ("-n", str(min(8, max(2, CORES))), "--dist", "worksteal")  # a worker takes a gigabyte in the end


@dataclass(frozen=True)
class Check:
    """One static check: its name and the module that Python runs."""

    name: str
    words: tuple[str, ...]


CHECKS = (
    Check("mypy", ("mypy", "--no-error-summary")),
    Check("ruff check", ("ruff", "check", "--quiet", "--output-format=concise", ".")),
    Check("ruff format", ("ruff", "format", "--quiet", "--check", ".")),
)


def static_checks() -> bool:
    """Runs all of them side by side; prints what each one found, in a fixed order."""
    began = time.perf_counter()
    running = [
        (
            check,
            subprocess.Popen([sys.executable, "-m", *check.words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT),
        )
        for check in CHECKS
    ]
    good = True
    for check, process in running:
        said = process.communicate()[0].decode(errors="replace")
        print(f"{check.name}: {'ok' if process.returncode == 0 else 'FAILED'}", flush=True)
        if process.returncode:
            good = False
            print(said, flush=True)
    print(f"static checks: {time.perf_counter() - began:.0f} s", flush=True)
    return good


def hurry() -> None:
    """Put the sites of the tests into memory where there is room: each act waits for its disk."""
    memory = Path("/dev/shm")  # noqa: S108  # pytest makes folders of its own in it, for this user alone
    if "TMPDIR" not in os.environ and memory.is_dir() and shutil.disk_usage(memory).free > ROOM:
        os.environ["TMPDIR"] = str(memory)


def run_pytest(arguments: list[str], *, workers: bool) -> int:
    """Runs pytest in this terminal and returns its exit code."""
    words = [sys.executable, "-m", "pytest", "-q", *(WORKERS if workers else ()), *arguments]
    return subprocess.run(words, check=False).returncode


def tests_with_coverage(arguments: list[str]) -> int:
    """Runs the tests under branch coverage, then holds the figures against their lower limits."""
    for old in ROOT.glob(".coverage*"):
        old.unlink()
    coverage = [sys.executable, "-m", "coverage"]
    code = subprocess.run([*coverage, "run", "-m", "pytest", "-q", *WORKERS, *arguments], check=False).returncode
    subprocess.run([*coverage, "combine", "--quiet"], check=False)
    subprocess.run([*coverage, "json", "--quiet", "-o", ".coverage.json"], check=False)
    limits = subprocess.run([sys.executable, ROOT / "tests" / "tools" / "coverage_limits.py"], check=False)
    return code or limits.returncode


def main(arguments: list[str]) -> int:
    """Exit code 0 only when every check and every test passed."""
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hurry()
    if arguments[:1] == ["--coverage"]:
        return tests_with_coverage(arguments[1:])
    if arguments:
        return run_pytest(arguments, workers=False)
    good = static_checks()
    code = run_pytest([], workers=True)
    return code or int(not good)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""A migration that is killed at a given moment, as a process of its own: ``FILE MOMENT``."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Never

from desk_app.kernel import site
from desk_app.kernel.backup import files
from desk_app.kernel.migrations import Execute, Step, bring_up_to_date


def die() -> Never:
    """End at once, as in a power cut."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still here")


def main(path: Path, moment: str) -> None:
    """Migrate and die at the moment."""

    def step(execute: Execute) -> None:
        execute("CREATE TABLE test_shelf (id INTEGER PRIMARY KEY)")
        if moment == "in a step":
            die()

    put = files.put_in_place

    def put_or_die(part: Path, target: Path) -> None:
        if target == path:
            die()
        put(part, target)

    def copy_half(source: Path, target: Path, **_: object) -> None:
        target.write_bytes(b"half")
        die()

    if moment == "before the swap":
        files.put_in_place = put_or_die
    if moment == "while copying":
        files.copy_database = copy_half
    version = site.SCHEMA_VERSION + 1
    steps = [Step(version, "next_x", step)]
    bring_up_to_date(path, path.parent / "backups", datetime(2026, 1, 1, tzinfo=UTC), steps=steps, target=version)
    die()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

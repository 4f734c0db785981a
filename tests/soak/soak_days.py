"""Ten thousand random days at the till: X, Z, day report, exports, proof and journal agree to the cent on each (M1 to M3).

The days, and what is compared, are those of tests/closing; ``DESK_SOAK_DAYS`` plays fewer. A thousand of them stand one
after the other on a site, so that the last is also measured against the first: what lies behind a day must cost nothing.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from desk_app.cash import queries as cash
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database, open_database
from desk_app.kernel.site import create_site
from desk_app.kernel.work import Desk
from desk_app.shell import slices
from tests.bench.figures import Figure

DAYS = int(os.environ.get("DESK_SOAK_DAYS", "10000"))
ON_A_SITE = 1_000
COMPARED = 50


def run() -> list[Figure]:
    """Play them; a day that does not agree ends the run with its seed and number."""
    apart, cuts, growth = 0, 0, 0.0
    for seed, first in enumerate(range(0, DAYS, ON_A_SITE), 1):
        with tempfile.TemporaryDirectory(prefix="desk-soak-") as folder:
            cut, grown, wrong = _site(seed, min(ON_A_SITE, DAYS - first), Path(folder))
        cuts, growth, apart = cuts + cut, max(growth, grown), apart + wrong
        sys.stderr.write(f"  {min(first + ON_A_SITE, DAYS)} of {DAYS} days, {cuts} power cuts\n")
    return [
        Figure(f"sites whose {DAYS:,} random days do not agree to the cent", apart, 0, ""),
        Figure("power cuts in the middle of an act", cuts, None, ""),
        Figure("a day after a thousand against one of the first", growth, 1.5, "x"),
    ]


def _site(seed: int, days: int, folder: Path) -> tuple[int, float, int]:
    """One site played to its end: power cuts, how much dearer its last days were, 1 if something did not agree."""
    from tests.closing.counter import MONDAY, furnished
    from tests.closing.random_days import RandomDays

    path = folder / "desk.db"
    open_database(path)
    create_site(slices.all_tables(), slices.all_triggers())
    clock = ManualClock(MONDAY)
    played = RandomDays(furnished(Desk(clock), clock), random.Random(seed), lambda: open_database(path))
    played.furnish()
    costs, reports = [], []
    try:
        for _ in range(days):
            begun, acts = time.process_time(), played.acts
            reports.append(played.play().id)
            costs.append((time.process_time() - begun) / (played.acts - acts + 3))
        played.proved(tuple(map(cash.z, reports)), folder / "proof")
    except AssertionError as problem:
        sys.stderr.write(f"  seed {seed}, day {played.day}: {problem}\n")
        return played.cuts, 0.0, 1
    finally:
        close_database()
    middle = statistics.median
    return played.cuts, middle(costs[-COMPARED:]) / middle(costs[:COMPARED]), 0

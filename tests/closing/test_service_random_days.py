"""Random days through shop and till: X, Z, day report, exports, proof and journal say the same, to the cent (M1 to M3).

Three hundred days in all, 75 of them one after the other on the same site; ``DESK_TESTS_DAYS`` plays more of them, and the
soak 10,000. What is compared with what is in random_days.py, what can happen in random_acts.py.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from desk_app.kernel.database import is_postgres
from tests.closing.counter import Counter
from tests.closing.random_days import RandomDays
from tests.databases import Site

DAYS = int(os.environ.get("DESK_TESTS_DAYS", "300"))
SEEDS = (1, 7, 42, 2026)
ON_A_SERVER = 2  # days a seed: the same acts, the same comparisons


@pytest.mark.parametrize("seed", SEEDS)
def test_m3_random_days_agree_in_x_z_report_exports_proof_and_journal(
    counter: Counter, database: Site, seed: int, tmp_path: Path
) -> None:
    days = RandomDays(counter, random.Random(seed), database.reopen)
    days.furnish()
    played = ON_A_SERVER if is_postgres() else DAYS // len(SEEDS)
    reports = tuple(days.play() for _ in range(played))
    days.proved(reports, tmp_path)
    assert is_postgres() or days.cuts, "the power went now and then"

"""The bulk seeder of the benchmarks writes what the services write."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.kernel import integrity, journal, search
from desk_app.kernel.database import DATABASE, close_database, open_database, rows
from desk_app.reception import offers
from desk_app.shell import slices
from tests.bench import seed

RANDOM = {"journal": "digest, hash", "journal_facts": "salt", "person": "key"}


def stored(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of a site but for what is drawn by lot and the counters' own ids."""
    open_database(path)
    found = {}
    for table in sorted(DATABASE.get_tables()):
        if table.startswith(("search_token", "site_fact", "sqlite_")):
            continue
        left_out = {*RANDOM.get(table, "").split(", "), *(["id"] if table == "counter" else [])}
        columns = [column.name for column in DATABASE.get_columns(table) if column.name not in left_out]
        found[table] = rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {', '.join(columns)}")
    assert journal.verify() is None
    assert {hit.ref.id for hit in search.find("13800000007", ("visit",))} == {8}
    assert integrity.check(slices.all_tables(), slices.all_triggers(), invariants=(offers.findings,)) == ()
    close_database()
    return found


def test_the_seeders_day_is_the_services_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seed, "PER_DAY", 12)  # three days of it, so that days, labels and counters begin anew
    seed.by_services(tmp_path / "served.db", 30)
    seed.fill(tmp_path / "filled.db", 30)
    assert stored(tmp_path / "filled.db") == stored(tmp_path / "served.db")

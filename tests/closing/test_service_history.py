"""What an X and a close ask of the database is answered by indexes: what lies behind the day costs nothing (M2, M3).

The bench measures it with a million sales; here each statement's plan is read, so that none can become a walk over a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from desk_app.cash import service as cash_service
from desk_app.closing import service
from desk_app.kernel.database import DATABASE, statements
from desk_app.kernel.offers import Offers
from desk_app.shop import offers as shop_offers
from tests.closing.counter import CHIEF, Counter, notes
from tests.databases import Site

SMALL = {"till", "setting_value", "site", "counter", "checklist", "lane", "printer", "department"}
"""Tables that do not grow with the years."""


def asked(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[tuple[str, tuple[object, ...]]]:
    """Every statement of an act with its values, in order."""
    run, seen = statements._run, []

    def listening(sql: str, values: tuple[object, ...]) -> object:
        seen.append((sql, values))
        return run(sql, values)

    with monkeypatch.context() as patch:
        patch.setattr(statements, "_run", listening)
        act()
    return seen


def walks(sql: str, values: tuple[object, ...]) -> list[str]:
    """The tables and indexes that a statement walks over from one end to the other, however many rows there are."""
    steps = [str(row[-1]) for row in DATABASE.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()]
    indexes = dict(DATABASE.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'index'").fetchall())
    tables = {
        name for (name,) in DATABASE.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    }
    called = {alias: table for table, alias in re.findall(r"(?:FROM|JOIN) (\w+) (?:AS )?(\w)\b", sql)}
    found = []
    for step in steps:
        match = re.match(r"SCAN (\w+)(?: EXISTS)?(?: USING (?:COVERING )?INDEX (\w+))?", step)
        table = match and called.get(match[1], match[1])
        is_partial = match and match[2] and " WHERE " in (indexes.get(match[2]) or "")
        is_made_here = f"CO-ROUTINE {match and match[1]}" in steps
        ends_soon = "LIMIT 1" in sql and not any("TEMP B-TREE" in one for one in steps)
        if table in tables - SMALL and not (is_partial or is_made_here or ends_soon):
            found.append(step)
    return found


def test_m3_an_x_and_a_close_walk_over_no_table_that_grows(
    counter: Counter, database: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.kind == "postgres":
        pytest.skip("its planner decides by the number of rows")
    counter.desk.offers = Offers(modules=lambda: (("shop", shop_offers),))
    first = counter.opened()
    counter.sell(120_00)
    counter.sealed(first, 620_00)
    counter.closed(first, kept=500_00)
    counter.later(days=1)
    session_id = counter.opened()
    counter.sell(88_00)
    seen = asked(monkeypatch, lambda: counter.by(CHIEF, cash_service.read_x, session_id))
    counter.sealed(session_id, 588_00)
    seen += asked(monkeypatch, lambda: counter.do(service.close_till, session_id, notes(500_00), counter.ask))
    assert len(seen) > 50
    found = {sql: tables for sql, values in seen if (tables := walks(sql, values))}
    assert found == {}

"""The queue, the open visits and the last services are found through their own small indexes, however long the past."""

from __future__ import annotations

import pytest

from desk_app.kernel.database import is_postgres, rows
from desk_app.kernel.work import Desk
from desk_app.reception.queries.board import _BOARD
from desk_app.reception.service.calling import _HEAD


@pytest.mark.parametrize(
    ("sql", "values", "index"),
    [
        (_HEAD, (1,), "visit_queue"),
        (f"{_BOARD}300", (), "visit_open"),
        ("SELECT SUM(heads_in) FROM visit WHERE heads_in > 0", (), "visit_in_house"),
        (
            (
                "SELECT serve_ms FROM visit WHERE state = 'done' AND serve_ms > 0 AND lane_id = ? "
                "ORDER BY closed_at DESC LIMIT 20"
            ),
            (1,),
            "visit_served",
        ),
    ],
)
def test_history_costs_nothing(desk: Desk, sql: str, values: tuple[object, ...], index: str) -> None:
    if is_postgres():
        assert rows("SELECT 1 FROM pg_indexes WHERE indexname = ?", index) == [(1,)]
        return
    plan = " ".join(str(row[-1]) for row in rows(f"EXPLAIN QUERY PLAN {sql}", *values))
    assert index in plan

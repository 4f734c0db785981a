"""The demo's members and bills: enough to show, sound to the cent, the same each time, and quick."""

from __future__ import annotations

from desk_app.accounts import queries
from desk_app.kernel.work import Desk
from desk_app.shell.demo.members import members_and_fees
from tests.databases import MANAGER


def test_the_demo_has_members_and_units_with_bills(desk: Desk) -> None:
    members_and_fees(desk, MANAGER)
    assert len(queries.newest_members(50)) == 12
    assert queries.deposits_total() > 0
    assert len(queries.account_codes()) == 30
    assert [bool(row.lines) for row in queries.fee_types()] == [True] * 3
    behind = queries.arrears_sum(desk.today())
    assert 5 <= behind.accounts < 30
    assert list(queries.broken()) == []

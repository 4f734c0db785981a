"""What the demo's till took: past days closed, today open with every tender, and nothing that does not add up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desk_app.cash import queries as cash
from desk_app.cash.rules import SessionState, Tender
from desk_app.kernel.database import rows
from desk_app.shell.demo.site import build
from desk_app.shop import queries
from desk_app.shop.queries.proof import broken
from tests.databases import Site


@pytest.fixture
def demo(database: Site) -> None:
    """The demo on a fresh site, with one past day."""
    if database.kind == "postgres":
        pytest.skip("a demo is a file")
    build(datetime(2026, 11, 21, 6, 32, 7, tzinfo=UTC), days=1)


@pytest.mark.usefixtures("demo")
def test_the_demo_sold_yesterday_and_sells_today() -> None:
    states = [row.state for row in (*cash.sessions_of(date(2026, 11, 20)), *cash.sessions_of(date(2026, 11, 21)))]
    assert states == [SessionState.CLOSED, SessionState.OPEN]
    assert len(queries.sales(200)) > 20
    assert {tender for (tender,) in rows("SELECT DISTINCT tender FROM sale_payment")} == {kind.value for kind in Tender}
    assert len(queries.parked()) == 1
    assert len(queries.refunds()) == 1
    assert list(broken()) == []

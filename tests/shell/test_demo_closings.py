"""Mornings and evenings of the demo: signed checklists, sealed days, bags at finance and on their way."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desk_app.cash import queries as cash
from desk_app.cash.rules import BagState
from desk_app.closing import offers, queries
from desk_app.closing.rules import CheckState
from desk_app.kernel.database import value
from desk_app.shell.demo.site import build
from tests.databases import Site


def test_the_demos_past_days_are_sealed_and_today_is_open(database: Site) -> None:
    if database.kind == "postgres":
        pytest.skip("a demo is a file")
    build(datetime(2026, 11, 21, 6, 32, 7, tzinfo=UTC), days=2)
    assert [queries.is_sealed(date(2026, 11, day)) for day in (19, 20, 21)] == [True, True, False]
    assert queries.check_state(date(2026, 11, 21), 1) is CheckState.SIGNED
    assert [bag.state for bag in cash.bags()] == [BagState.SENT, BagState.ACCEPTED]
    assert list(offers.findings()) == []
    assert value("SELECT COUNT(*) FROM print_job WHERE state = 'queued' AND form IN ('z_report', 'day_report')") == 0

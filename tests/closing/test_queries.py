"""Reads of days and checklists: bounded, and without what should be there."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.closing import queries, service
from desk_app.kernel import journal
from tests.closing.counter import Counter


def test_g1_checklists_of_a_span_newest_first(counter: Counter) -> None:
    first = counter.do(service.begin_checks)
    counter.later(days=1)
    second = counter.do(service.begin_checks)
    assert [row.id for row in queries.checks_between(date(2026, 11, 1), date(2026, 11, 30))] == [second, first]
    assert queries.check_of(date(2026, 11, 23), 2) is None
    with pytest.raises(LookupError):
        queries.day_check(99)


def test_m3_a_day_without_tills_and_a_seal_that_is_not_there(counter: Counter) -> None:
    row = queries.day_row(counter.desk.today())
    assert (row.sessions, row.reports, row.seal, row.unfinished) == ((), (), None, ())
    assert not queries.is_sealed(counter.desk.today())
    with pytest.raises(LookupError):
        queries.seal(99)


def test_7_the_journal_is_handed_out_whole_and_in_order(counter: Counter) -> None:
    counter.opened()
    records = list(queries.journal_records())
    sequence, head = journal.head(1)
    assert len(records) == sequence
    assert records[-1]["hash"] == head
    assert [record["id"] for record in records] == sorted(record["id"] for record in records)
    assert list(queries.z_records(counter.desk.today())) == []


def test_m1_notices_keep_nothing_open(counter: Counter) -> None:
    assert queries.notices(counter.desk.offers, counter.desk.today()) == ()

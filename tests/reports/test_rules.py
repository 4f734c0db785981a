"""Which days a day, a week and a month are, and what stands before and after them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.reports.rules import Span, share

DAYS = st.dates(date(2024, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.DAY, date(2026, 11, 21), date(2026, 11, 21)),
        (Span.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (Span.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
    ],
)
def test_a_span_holds_its_day(span: Span, first: date, last: date) -> None:
    assert span.bounds(date(2026, 11, 21)) == (first, last)


@given(st.sampled_from(Span), DAYS)
def test_spans_follow_one_another_without_a_gap(span: Span, day: date) -> None:
    first, last = span.bounds(day)
    assert first <= day <= last
    after, _ = span.bounds(span.moved(day, 1))
    assert (after - last).days == 1
    assert span.bounds(span.moved(span.moved(day, 1), -1)) == (first, last)


def test_a_share_of_nothing_is_unknown() -> None:
    assert share(0, 0) is None
    assert share(1, 3) == 33

"""What spans are called, in each language."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.reports.rules import Span
from desk_app.reports.wording import span_name, span_title, weekday_name


@pytest.mark.parametrize(
    ("span", "language", "said"),
    [
        (Span.DAY, "zh_CN", "2026-11-21 周六"),
        (Span.DAY, "en", "2026-11-21 Sat"),
        (Span.WEEK, "zh_TW", "2026-11-16 至 11-22"),
        (Span.MONTH, "en", "2026-11"),
    ],
)
def test_a_span_is_named_by_its_days(span: Span, language: str, said: str) -> None:
    assert span_title(span, *span.bounds(date(2026, 11, 21)), language) == said


def test_every_span_and_weekday_has_a_name() -> None:
    assert len({span_name(span) for span in Span}) == 3
    assert len({weekday_name(number, "zh_CN") for number in range(7)}) == 7

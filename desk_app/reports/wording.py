"""What spans of days are called. Text only; no Qt, no database."""

from __future__ import annotations

from datetime import date

from desk_app.kernel.texts import translate
from desk_app.reports.rules import Span


def span_name(span: Span) -> str:
    """Day, week, month."""
    return {
        Span.DAY: translate("Reports", "Day"),
        Span.WEEK: translate("Reports", "Week"),
        Span.MONTH: translate("Reports", "Month"),
    }[span]


def span_title(span: Span, first: date, last: date, language: str | None = None) -> str:
    """Which days a board covers."""
    if span is Span.DAY:
        return f"{first:%Y-%m-%d} {weekday_name(first.weekday(), language)}"
    if span is Span.MONTH:
        return f"{first:%Y-%m}"
    return translate("Reports", "{first} to {last}", language=language).format(
        first=f"{first:%Y-%m-%d}", last=f"{last:%m-%d}"
    )


def weekday_name(weekday: int, language: str | None = None) -> str:
    """A short name of the day of the week, Monday is 0."""
    return (
        translate("Reports", "Mon", language=language),
        translate("Reports", "Tue", language=language),
        translate("Reports", "Wed", language=language),
        translate("Reports", "Thu", language=language),
        translate("Reports", "Fri", language=language),
        translate("Reports", "Sat", language=language),
        translate("Reports", "Sun", language=language),
    )[weekday]

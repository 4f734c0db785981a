"""What a board of figures covers: spans of days and the frozen sums over one of them. Pure; counts nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desk_app.kernel.money import ZERO, Money


class Span(StrEnum):
    """How many days the board covers."""

    DAY = "day"
    WEEK = "week"  # Monday first
    MONTH = "month"

    def bounds(self, day: date) -> tuple[date, date]:
        """The first and the last day of the span that a day lies in."""
        if self is Span.DAY:
            return day, day
        if self is Span.WEEK:
            first = day - timedelta(days=day.weekday())
            return first, first + timedelta(days=6)
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)

    def moved(self, day: date, by: int) -> date:
        """The same place ``by`` spans later; for a month its first day."""
        first, last = self.bounds(day)
        if self is Span.DAY:
            return day + timedelta(days=by)
        if self is Span.WEEK:
            return day + timedelta(days=7 * by)
        for _ in range(abs(by)):
            first = (last + timedelta(days=1)) if by > 0 else (first - timedelta(days=1)).replace(day=1)
            last = self.bounds(first)[1]
        return first


@dataclass(frozen=True, slots=True)
class HourSales:
    """What was sold within one hour of the day (site time)."""

    hour: int
    sales: int
    amount: Money


@dataclass(frozen=True, slots=True)
class TenderTaken:
    """What a tender brought, refunds taken off."""

    tender: str
    amount: Money
    count: int


@dataclass(frozen=True, slots=True)
class OverShort:
    """Whose drawer was over (positive) or short over the span's closed tills, and how many of them there were."""

    staff_number: str
    amount: Money
    tills: int


@dataclass(frozen=True, slots=True)
class Takings:
    """The closed tills of a span; open ones don't count, because nothing is summed before its count is sealed (M2)."""

    tills: int = 0
    income: Money = ZERO
    sales: int = 0
    refunded: Money = ZERO
    hours: tuple[HourSales, ...] = ()
    tenders: tuple[TenderTaken, ...] = ()
    people: tuple[OverShort, ...] = ()


def share(part: int, whole: int) -> int | None:
    """Whole percent, None of nothing."""
    return None if not whole else round(100 * part / whole)


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure: its name, the figure itself, a quiet note, and a tone (empty, good, soon or late)."""

    key: str
    name: str
    figure: str
    note: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a chart: seconds, pieces or minor units of money, and how it is written."""

    name: str
    value: int
    text: str
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One chart."""

    key: str
    title: str
    bars: tuple[Bar, ...] = ()
    is_money: bool = False

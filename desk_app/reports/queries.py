"""Asks every slice for a span's figures and puts them side by side. Reads whole days: call it away from the window."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from desk_app.calls import queries as calls
from desk_app.calls.queries import CallFigures, HourCalls
from desk_app.cash import queries as cash
from desk_app.complaints import queries as complaints
from desk_app.complaints.queries import BoardFigures
from desk_app.kernel.money import Money
from desk_app.lost_property import queries as lost_property
from desk_app.lost_property.rules import Figures as ItemFigures
from desk_app.reception import queries as reception
from desk_app.reception.queries import HourWaits
from desk_app.reception.rules import DayFigures
from desk_app.reports.rules import HourSales, OverShort, Takings, TenderTaken
from desk_app.shop import queries as shop


@dataclass(frozen=True, slots=True)
class Board:
    """Everything counted over one span."""

    first: date
    last: date
    visits: DayFigures
    waits: tuple[HourWaits, ...]
    calls: CallFigures
    call_hours: tuple[HourCalls, ...]
    items: ItemFigures
    complaints: BoardFigures
    takings: Takings


def board(first: date, last: date, *, now: datetime, today: date, limit: timedelta, zone: tzinfo) -> Board:
    """Everything about some business days, the last one included; ``limit`` is the hand-over limit of R2."""
    return Board(
        first=first,
        last=last,
        visits=reception.figures(first, last, limit),
        waits=reception.waits_by_hour(first, last, limit, zone),
        calls=calls.figures(first, last),
        call_hours=calls.calls_by_hour(first, last, zone),
        items=lost_property.figures(first, last),
        complaints=complaints.board_figures(now, today),
        takings=takings(first, last, zone),
    )


def takings(first: date, last: date, zone: tzinfo) -> Takings:
    """What the closed tills of some days took: by hour, by tender, and over or short by who kept the drawer."""
    closed = cash.z_between(first, last)
    hours: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    tenders: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    people: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    income = sales = refunded = 0
    for z in closed:
        sums = shop.sums(z.session_id, zone)
        income, sales, refunded = income + sums.income, sales + sums.sales, refunded + sums.refunded
        for hour in sums.hours:
            _add(hours[hour.hour], hour.sales, hour.total)
        for tender in sums.tenders:
            _add(tenders[str(tender.tender)], tender.sales_amount + tender.refund_amount, tender.sales_count)
        for who, difference in z.facts["by_person"]:
            _add(people[str(who)], int(difference), 1)
    return Takings(
        tills=len(closed),
        income=Money(income),
        sales=sales,
        refunded=Money(refunded),
        hours=tuple(HourSales(hour, count, Money(amount)) for hour, (count, amount) in sorted(hours.items())),
        tenders=tuple(TenderTaken(name, Money(amount), count) for name, (amount, count) in tenders.items() if count),
        people=tuple(OverShort(who, Money(amount), count) for who, (amount, count) in sorted(people.items())),
    )


def _add(counted: list[int], *more: int) -> None:
    for place, number in enumerate(more):
        counted[place] += number

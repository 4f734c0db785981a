"""The facts of the printed duty rota (C13). Values only: no database, no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desk_app.duty.rules import WEEK
from desk_app.duty.wording import duty_rules, week_name
from desk_app.kernel.calendar import DayKind, WorkCalendar, day_name

if TYPE_CHECKING:
    from desk_app.duty.queries import WeekRow
    from desk_app.staff.queries import StaffRow


@dataclass(frozen=True, slots=True)
class Rota:
    """What the paper is about: so many weeks from a Monday, the line and its hours."""

    number: str
    monday: date
    weeks: int
    line: str
    working: str
    other: str


def rota_facts(
    rota: Rota,
    shown: Sequence[WeekRow],
    people: Mapping[int, StaffRow],
    calendar: WorkCalendar,
    language: str,
) -> dict[str, object]:
    """Week by week who is on the line, with the public holidays in it; a week without a person stands empty."""
    by_monday = {row.monday: row for row in shown}
    mondays = [rota.monday + WEEK * place for place in range(rota.weeks)]
    last = mondays[-1] + WEEK - timedelta(days=1)
    return {
        "number": rota.number,
        "period": f"{rota.monday:%Y-%m-%d} – {last:%Y-%m-%d}",
        "line": rota.line,
        "hours_working": rota.working.replace("-", "–"),
        "hours_other": rota.other.replace("-", "–"),
        "weeks": [_week(monday, by_monday.get(monday), people, calendar, language) for monday in mondays],
        "rules": [{"text": text} for text in duty_rules(language)],
    }


def _week(
    monday: date, row: WeekRow | None, people: Mapping[int, StaffRow], calendar: WorkCalendar, language: str
) -> dict[str, object]:
    sunday = monday + WEEK - timedelta(days=1)
    person = None if row is None else people.get(row.staff_id)
    deputy = None if row is None or row.deputy_id is None else people.get(row.deputy_id)
    notes = [] if row is None or not row.note else [row.note]
    return {
        "week": week_name(monday.isocalendar().week, language),
        "days": f"{monday:%m-%d} – {sunday:%m-%d}",
        "person": "" if person is None else person.name,
        "phone": "" if person is None else person.number,
        "deputy": "" if deputy is None else deputy.name,
        "note": " · ".join([*notes, *special_days(calendar, monday, language)]),
    }


def special_days(calendar: WorkCalendar, monday: date, language: str) -> tuple[str, ...]:
    """The public holidays and make-up days of a week, each name once, with its days."""
    named: dict[str, list[date]] = {}
    for place in range(7):
        day = calendar.day(monday + timedelta(days=place))
        if day.kind in {DayKind.PUBLIC_HOLIDAY, DayKind.MAKE_UP, DayKind.OWN}:
            named.setdefault(day_name(day, language), []).append(day.day)
    return tuple(f"{', '.join(f'{day:%m-%d}' for day in days)} {name}".strip() for name, days in named.items())

"""The site's opening hours and special days as rows, and the calendar built from them.

The calendar itself is pure (``kernel.calendar``); this is only where its values live. Changing a row never changes a
clock that has ended: those are kept with their own due time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from peewee import CharField, IntegerField

from desk_app.kernel.calendar import (
    DayKind,
    DayOverride,
    Window,
    WorkCalendar,
    missing_year,
    parse_windows,
    public_holidays,
    write_windows,
)
from desk_app.kernel.changes import Change
from desk_app.kernel.database import Table, change, rows
from desk_app.kernel.fields import DayField
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role

if TYPE_CHECKING:
    from desk_app.kernel.work import Work

CALENDAR_REF = Ref("calendar", 0)
USUAL_WINDOWS = "09:00-18:00"


class OpeningHours(Table):
    """The windows of one weekday (0 = Monday), as people write them: ``09:00-12:00 13:00-18:00``."""

    weekday = IntegerField(unique=True)
    windows = CharField(max_length=200)


class SpecialDay(Table):
    """A public holiday, a make-up working day or the site's own exception."""

    day = DayField()
    kind = CharField(max_length=20)
    windows = CharField(max_length=200, null=True)
    name = CharField(max_length=100, default="")
    key = CharField(max_length=40, default="")

    class Meta:
        """The site's own word for a date stands beside the imported one, once each."""

        indexes = ((("day", "kind"), True),)


TABLES = (OpeningHours, SpecialDay)


@dataclass(frozen=True, slots=True)
class CalendarChanged(Change):
    """Opening hours or special days are different now."""


def load(zone: ZoneInfo) -> WorkCalendar:
    """The calendar as it stands in the database; a site that never said otherwise opens 09:00-18:00 Monday to Friday."""
    known = {int(day): str(text) for day, text in rows("SELECT weekday, windows FROM opening_hours")}
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = (
        parse_windows(known.get(day, USUAL_WINDOWS if day < 5 else "")) for day in range(7)
    )
    week = (monday, tuesday, wednesday, thursday, friday, saturday, sunday)
    return WorkCalendar(zone, week, overrides())


def overrides() -> tuple[DayOverride, ...]:
    """All special days in order."""
    found = rows("SELECT day, kind, windows, name, key FROM special_day ORDER BY day, id")
    return tuple(
        DayOverride(
            date.fromisoformat(day),
            DayKind(kind),
            name=name,
            key=key,
            windows=None if windows is None else parse_windows(windows),
        )
        for day, kind, windows, name, key in found
    )


def set_week(work: Work, week: Sequence[Sequence[Window]]) -> None:
    """Give each weekday (Monday first, seven of them) its opening windows; supervisors. Refuses calendar.not_a_week."""
    work.need(Role.SUPERVISOR)
    if len(week) != 7:
        raise Refusal("calendar.not_a_week")
    written = [write_windows(tuple(windows)) for windows in week]
    before = [write_windows(windows) for windows in work.calendar().week]
    for weekday, windows in enumerate(written):
        if not change("UPDATE opening_hours SET windows = ? WHERE weekday = ?", windows, weekday):
            change("INSERT INTO opening_hours (weekday, windows) VALUES (?, ?)", weekday, windows)
    work.record("calendar.week_set", CALENDAR_REF, {"from": before, "to": written})
    work.publish(CalendarChanged())


def set_day(work: Work, special: DayOverride) -> None:
    """Write one special day, replacing one of the same kind; supervisors."""
    work.need(Role.SUPERVISOR)
    _write(special)
    work.record("calendar.day_set", CALENDAR_REF, _facts(special))
    work.publish(CalendarChanged())


def clear_day(work: Work, day: date, kind: DayKind) -> None:
    """Take a special day back; supervisors."""
    work.need(Role.SUPERVISOR)
    change("DELETE FROM special_day WHERE day = ? AND kind = ?", day.isoformat(), kind.value)
    work.record("calendar.day_cleared", CALENDAR_REF, {"day": day.isoformat(), "kind": kind.value})
    work.publish(CalendarChanged())


def import_public_holidays(work: Work, year: int) -> int:
    """Take the published holidays and make-up days of a year over; gives their number. Refuses .year_unpublished."""
    work.need(Role.SUPERVISOR)
    days = public_holidays(year)
    for special in days:
        _write(special)
    work.record("calendar.imported", CALENDAR_REF, {"year": year, "days": len(days)})
    work.publish(CalendarChanged())
    return len(days)


def year_missing(today: date) -> int | None:
    """The year whose holidays should be imported, for the banner; None when all is well."""
    return missing_year(overrides(), today)


def _write(special: DayOverride) -> None:
    windows = None if special.windows is None else write_windows(special.windows)
    day, kind = special.day.isoformat(), special.kind.value
    updated = change(
        "UPDATE special_day SET windows = ?, name = ?, key = ? WHERE day = ? AND kind = ?",
        windows,
        special.name,
        special.key,
        day,
        kind,
    )
    if not updated:
        change(
            "INSERT INTO special_day (day, kind, windows, name, key) VALUES (?, ?, ?, ?, ?)",
            day,
            kind,
            windows,
            special.name,
            special.key,
        )


def _facts(special: DayOverride) -> dict[str, str | None]:
    windows = None if special.windows is None else write_windows(special.windows)
    return {"day": special.day.isoformat(), "kind": special.kind.value, "windows": windows, "name": special.name}

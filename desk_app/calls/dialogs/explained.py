"""How a due time comes about, in words: each day between with what it counts (C4, D3). Pure wording of given days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from desk_app.kernel import texts
from desk_app.kernel.calendar import DayKind, DayLine, day_name
from desk_app.kernel.texts import translate


def due_text(due_at: datetime, zone: ZoneInfo) -> str:
    """A due time as staff say it: weekday, day, hour."""
    local = due_at.astimezone(zone)
    return f"{weekday(local.weekday())} {local:%m-%d %H:%M}"


def weekday(number: int) -> str:
    """A weekday, Monday being 0."""
    names = (
        translate("Calls", "Mon"),
        translate("Calls", "Tue"),
        translate("Calls", "Wed"),
        translate("Calls", "Thu"),
        translate("Calls", "Fri"),
        translate("Calls", "Sat"),
        translate("Calls", "Sun"),
    )
    return names[number]


def days_text(lines: Iterable[DayLine]) -> str:
    """The days of a deadline: which count, which are off and why; the day of the call never counts (D3)."""
    days = list(lines)
    return " · ".join(_day(line, place, len(days)) for place, line in enumerate(days))


def _day(line: DayLine, place: int, _count: int) -> str:
    shown = f"{weekday(line.day.weekday())} {line.day:%m-%d}"
    if place == 0:
        return translate("Calls", "{day} not counted").format(day=shown)
    if line.is_working:
        made_up = translate("Calls", "make-up day") if line.kind is DayKind.MAKE_UP else ""
        return " ".join(filter(None, (shown, made_up)))
    why = day_name(line, texts.language()) or translate("Calls", "off")
    return f"{shown} {why}"

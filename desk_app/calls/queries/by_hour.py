"""Incoming calls by the hour of the day, for the board of figures. Reads whole days, writes nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, tzinfo

from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis


@dataclass(frozen=True, slots=True)
class HourCalls:
    """The calls that came in within one hour of the day (site time); late are those answered after too many rings (C1)."""

    hour: int
    calls: int
    late: int
    missed: int


def calls_by_hour(first: date, last: date, zone: tzinfo) -> tuple[HourCalls, ...]:
    """Incoming calls of some business days, the last one included, in the order of the clock."""
    found: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for rang_at, is_late, state in rows(
        "SELECT rang_at, is_late, state FROM call WHERE day BETWEEN ? AND ? AND direction = 'in'",
        first.isoformat(),
        last.isoformat(),
    ):
        counted = found[from_millis(rang_at).astimezone(zone).hour]
        counted[0] += 1
        counted[1] += bool(is_late)
        counted[2] += state == "missed"
    return tuple(HourCalls(hour, *counted) for hour, counted in sorted(found.items()))

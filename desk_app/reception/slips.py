"""The facts of reception's papers: queue ticket, visitor badge, list of people in the house.

Only values that were read before: no database, no Qt. Facts are frozen into the print job, so a reprint is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from desk_app.kernel.numbers import grouped

if TYPE_CHECKING:
    from desk_app.reception.queries import HouseRow, VisitRow

Facts = dict[str, object]


def ticket_facts(number: str, label: str, lane_name: str, issued_at: datetime, zone: tzinfo, ahead: int) -> Facts:
    """The queue ticket: the call label large, lane, time, how many are ahead, and the number to scan."""
    return {
        "label": label,
        "lane": lane_name,
        "issued_at": f"{issued_at.astimezone(zone):%Y-%m-%d %H:%M}",
        "ahead": str(ahead),
        "number": number,
        "number_shown": grouped(number),
    }


def badge_facts(visit: VisitRow, badge: str, number: str, day: date, host: str) -> Facts:
    """The insert of a visitor badge: name, host, badge number and day; back by scanning it."""
    return {
        "name": visit.name,
        "badge": badge,
        "host": host,
        "day": day.isoformat(),
        "number": number,
        "number_shown": grouped(number),
    }


def in_house_facts(
    inside: Sequence[HouseRow], presumed: Sequence[HouseRow], number: str, printed_at: datetime, zone: tzinfo
) -> Facts:
    """The emergency list (G8): who is in the house, how many heads, and apart those presumed to have left (D18)."""
    return {
        "number": number,
        "number_shown": grouped(number),
        "printed_at": f"{printed_at.astimezone(zone):%Y-%m-%d %H:%M}",
        "heads": str(sum(row.heads for row in inside)),
        "inside": [_line(row, zone) for row in inside],
        "presumed": [_line(row, zone) for row in presumed],
    }


def _line(row: HouseRow, zone: tzinfo) -> dict[str, str]:
    return {
        "label": row.label,
        "name": row.name,
        "heads": str(row.heads),
        "since": f"{row.since.astimezone(zone):%H:%M}",
        "badge": row.badge,
    }

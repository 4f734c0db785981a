"""The facts of reception's papers: queue ticket, visitor badge, list of people in the house.

Only values that were read before: no database, no Qt. Facts are frozen into the print job, so a reprint is the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk_app.reception.queries import HouseRow, VisitRow

Facts = dict[str, object]


def ticket_facts(
    number: str,
    label: str,
    lane_name: str,
    issued_at: datetime,
    ahead: int,
    *,
    name: str = "",
    rank: str = "",
    wait: str = "",
) -> Facts:
    """The queue ticket: the call label large, lane, time, how many are ahead, and the number to scan.

    ``issued_at`` comes in the site's zone; ``name``, ``rank`` (appointment, priority) and ``wait`` in the visitor's
    language, and empty ones leave no gap.
    """
    return {
        "label": label,
        "lane": lane_name,
        "name": name,
        "class": rank,
        "issued_at": issued_at.isoformat(timespec="seconds"),
        "ahead": ahead,
        "wait": wait,
        "number": number,
    }


def badge_facts(visit: VisitRow, badge: str, number: str, day: date, host: str) -> Facts:
    """The insert of a visitor badge: name, host, badge number and day; back by scanning it."""
    return {
        "name": visit.name or visit.label,
        "badge": badge,
        "host": host,
        "place": "",
        "arrived_at": visit.issued_at.isoformat(timespec="seconds"),
        "valid_on": day.isoformat(),
        "number": number,
    }


def in_house_facts(
    inside: Sequence[HouseRow],
    presumed: Sequence[HouseRow],
    number: str,
    printed_at: datetime,
    zone: tzinfo,
    hosts: Mapping[int, str] | None = None,
    *,
    numbers: Sequence[tuple[str, str]] = (),
    assembly_point: str = "",
) -> Facts:
    """The emergency list (G8): who is in the house, how many heads, and apart those presumed to have left (D18).

    ``numbers`` are those to ring, each with its name.
    """
    names = hosts or {}
    return {
        "number": number,
        "as_of": _local(printed_at, zone),
        "visitors": len(inside),
        "heads": sum(row.heads for row in inside),
        "presumed": sum(row.heads for row in presumed),
        "people": [{**_line(row, names, zone), "heads": row.heads} for row in inside],
        "presumed_left": [_line(row, names, zone) for row in presumed],
        "assembly_point": assembly_point,
        "emergency": [{"name": name, "phone": phone} for name, phone in numbers if phone],
    }


def _line(row: HouseRow, hosts: Mapping[int, str], zone: tzinfo) -> dict[str, object]:
    return {
        "name": " ".join(filter(None, (row.label, row.name))),
        "badge": row.badge,
        "host": "" if row.host_id is None else hosts.get(row.host_id, ""),
        "since": _local(row.since, zone),
    }


def _local(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")

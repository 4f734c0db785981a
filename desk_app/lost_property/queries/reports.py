"""What is missed, and the best pairs of missed and found things within a bounded read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk_app.kernel import search
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis
from desk_app.lost_property.queries.items import ItemRow, item, items_by_id
from desk_app.lost_property.rules import EARLIER, Channel, Match, Thing, best
from desk_app.people.rules import masked_phone

_LOOKED = 150  # rows of each probe: enough to hold the best five, few enough to compare while a person waits


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One report of a loss; the telephone number is masked."""

    id: int
    number: str
    category: str
    group_code: str
    colour: str
    brand: str
    description: str
    place: str
    lost_from: datetime
    lost_to: datetime
    channel: Channel
    taken_at: datetime
    taken_by: str
    promised_at: datetime
    told_at: datetime | None
    item_id: int | None
    closed_at: datetime | None
    outcome: str
    name: str
    phone: str
    person_id: int | None


_REPORT = (
    "SELECT r.id, r.number, r.category, r.group_code, r.colour, r.brand, r.description, r.place, r.lost_from, r.lost_to, "
    "r.channel, r.taken_at, r.taken_by, r.promised_at, r.told_at, r.item_id, r.closed_at, r.outcome, f.name, f.phone, "
    "f.person_id FROM lost_report r LEFT JOIN lost_report_face f ON f.id = r.id "
)


def _report(found: tuple[Any, ...]) -> ReportRow:
    told_at, item_id, closed_at = found[14:17]
    values: tuple[Any, ...] = (
        *found[:8],
        from_millis(found[8]),
        from_millis(found[9]),
        Channel(found[10]),
        from_millis(found[11]),
        found[12],
        from_millis(found[13]),
        None if told_at is None else from_millis(told_at),
        item_id,
        None if closed_at is None else from_millis(closed_at),
        found[17],
        found[18] or "",
        masked_phone(found[19] or ""),
        found[20],
    )
    return ReportRow(*values)


def report(report_id: int) -> ReportRow:
    """One report; LookupError if there is none."""
    found = one(_REPORT + "WHERE r.id = ?", report_id)
    if found is None:
        raise LookupError(f"no report {report_id}")
    return _report(found)


def report_by_number(number: str) -> int | None:
    """The report of a slip."""
    found = value("SELECT id FROM lost_report WHERE number = ?", number)
    return None if found is None else int(found)


def open_reports(limit: int = 200) -> tuple[ReportRow, ...]:
    """What is still missed, the promise that falls due first at the top."""
    return tuple(map(_report, rows(_REPORT + "WHERE r.closed_at IS NULL ORDER BY r.promised_at, r.id LIMIT ?", limit)))


def reports_of_person(person_ids: tuple[int, ...]) -> tuple[ReportRow, ...]:
    """Everything a person misses or missed."""
    marks = ", ".join("?" * len(person_ids))
    return tuple(map(_report, rows(f"{_REPORT}WHERE f.person_id IN ({marks}) ORDER BY r.id", *person_ids)))


@dataclass(frozen=True, slots=True)
class ItemMatch:
    """A found item that may be what is missed, with points and reasons."""

    item: ItemRow
    match: Match


@dataclass(frozen=True, slots=True)
class ReportMatch:
    """A report that may be about a found item."""

    report: ReportRow
    match: Match


def items_for(report_id: int) -> tuple[ItemMatch, ...]:
    """The best found items for a report, at most five (hard filters, then points)."""
    missing = report(report_id)
    lost = _lost(missing)
    matches = best((lost,), _candidates(lost))
    known = {row.id: row for row in items_by_id([match.id for match in matches])}
    return tuple(ItemMatch(known[match.id], match) for match in matches)


def reports_for(item_id: int) -> tuple[ReportMatch, ...]:
    """The best open reports for a found item, at most five."""
    row = item(item_id)
    if row.state.is_end:
        return ()
    found = rows(
        _REPORT
        + "WHERE r.closed_at IS NULL AND r.group_code = ? AND r.lost_from <= ? ORDER BY r.lost_from DESC LIMIT ?",
        row.group_code,
        to_millis(row.found_at + EARLIER),
        2 * _LOOKED,
    )
    known = {one_.id: one_ for one_ in map(_report, found)}
    things = tuple(map(_lost, known.values()))
    # Two losts at least, so that the match names the report also when there is only one.
    matches = [match for lost in things for match in _named(lost, _found(row))]
    matches.sort(key=lambda match: (-match.points, -match.id))
    return tuple(ReportMatch(known[match.id], match) for match in matches[:5])


def _named(lost: Thing, found: Thing) -> tuple[Match, ...]:
    return tuple(Match(lost.id, match.points, match.reasons) for match in best((lost,), (found,)))


def _lost(row: ReportRow) -> Thing:
    return Thing(
        row.id,
        row.category,
        row.group_code,
        row.colour,
        row.brand,
        row.description,
        row.place,
        row.lost_from,
        row.lost_to,
    )


def _found(row: ItemRow) -> Thing:
    words = f"{row.title} {row.description}"
    return Thing(
        row.id, row.category, row.group_code, row.colour, row.brand, words, row.place, row.found_at, row.found_at
    )


_THING = "SELECT id, category, group_code, colour, brand, title, description, place, found_at FROM found_item WHERE "


def _candidates(lost: Thing) -> tuple[Thing, ...]:
    """The union of few bounded probes: near in time within category, colour and group, and by brand."""
    first = to_millis(lost.since - EARLIER)
    probes: list[Sequence[tuple[Any, ...]]] = [
        rows(f"{_THING}ended_at IS NULL AND category = ? AND found_at >= ? ORDER BY found_at LIMIT ?",
             lost.category, first, _LOOKED),
        rows(f"{_THING}ended_at IS NULL AND group_code = ? AND found_at >= ? ORDER BY found_at LIMIT ?",
             lost.group, first, _LOOKED),
    ]  # fmt: skip
    if lost.colour:
        probes.append(
            rows(f"{_THING}ended_at IS NULL AND group_code = ? AND colour = ? AND found_at >= ? ORDER BY found_at LIMIT ?",
                 lost.group, lost.colour, first, _LOOKED)
        )  # fmt: skip
    if lost.brand:
        hits = [hit.ref.id for hit in search.find(lost.brand, ("found_item",), 60)]
        if hits:
            marks = ", ".join("?" * len(hits))
            probes.append(
                rows(f"{_THING}ended_at IS NULL AND group_code = ? AND found_at >= ? AND id IN ({marks})",
                     lost.group, first, *hits)
            )  # fmt: skip
    found = {row[0]: row for probe in probes for row in probe}
    return tuple(
        Thing(number, category, group, colour, brand, f"{title} {words}", place, from_millis(at), from_millis(at))
        for number, category, group, colour, brand, title, words, place, at in found.values()
    )

"""Calls as the call card, the lists and a caller's history show them; bounded reads, frozen rows.

A caller is found by the digits of the number (D5): one range of an index, whatever the number of calls there were.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.calls.rules import Direction, Kind, Mark, Outcome, State
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis
from desk_app.kernel.refs import Ref
from desk_app.people import queries as people
from desk_app.people.rules import MATCHABLE, phone_digits

PAGE = 200
HISTORY = 20


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call; what names the caller is "" once erased."""

    id: int
    number: str
    day: date
    direction: Direction
    state: State
    kind: Kind | None
    outcome: Outcome | None
    rang_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    rings: int
    is_late: bool
    staff_number: str
    desk: int
    person_id: int | None
    department_id: int | None
    about_id: int | None
    is_private: bool
    is_read_back: bool
    silent: int
    abuse: int
    checking_at: datetime | None
    said_at: datetime | None
    source: Ref | None
    phone: str
    name: str
    title: str
    address: str
    subject: str
    note: str


_CALL = (
    "SELECT c.id, c.number, c.day, c.direction, c.state, c.kind, c.outcome, c.rang_at, c.answered_at, c.ended_at, c.rings, "
    "c.is_late, c.staff_number, c.desk, c.person_id, c.department_id, c.about_id, c.is_private, c.is_read_back, c.silent, "
    "c.abuse, c.checking_at, c.said_at, c.source_kind, c.source_id, "
    "f.phone, f.name, f.title, f.address, f.subject, f.note FROM call c LEFT JOIN call_face f ON f.id = c.id "
)
_BY_DIGITS = _CALL.replace(
    "FROM call c LEFT JOIN call_face f ON f.id = c.id", "FROM call_face f JOIN call c ON c.id = f.id"
)


def moment(millis: int | None) -> datetime | None:
    """An aware time of a column that may be empty."""
    return None if millis is None else from_millis(millis)


def _call(row: tuple[Any, ...]) -> CallRow:
    phone, name, title, address, subject, note = (text or "" for text in row[25:31])
    return CallRow(
        row[0],
        row[1],
        date.fromisoformat(row[2]),
        Direction(row[3]),
        State(row[4]),
        None if row[5] is None else Kind(row[5]),
        None if row[6] is None else Outcome(row[6]),
        from_millis(row[7]),
        moment(row[8]),
        moment(row[9]),
        row[10],
        bool(row[11]),
        row[12],
        row[13],
        row[14],
        row[15],
        row[16],
        bool(row[17]),
        bool(row[18]),
        row[19],
        row[20],
        moment(row[21]),
        moment(row[22]),
        Ref(row[23], int(row[24])) if row[23] else None,
        phone,
        name,
        title,
        address,
        subject,
        note,
    )


def call(call_id: int) -> CallRow | None:
    """One call, None if there is none."""
    found = one(_CALL + "WHERE c.id = ?", call_id)
    return None if found is None else _call(found)


def live(desk: int) -> tuple[CallRow, ...]:
    """What rings or runs at a desk now, oldest first."""
    found = rows(_CALL + "WHERE c.desk = ? AND c.ended_at IS NULL ORDER BY c.id LIMIT ?", desk, PAGE)
    return tuple(_call(row) for row in found)


def calls_of_day(day: date, limit: int = PAGE) -> tuple[CallRow, ...]:
    """The calls of a business day, newest first."""
    found = rows(_CALL + "WHERE c.day = ? ORDER BY c.id DESC LIMIT ?", day.isoformat(), limit)
    return tuple(_call(row) for row in found)


def history(phone: str, limit: int = HISTORY, *, without: int | None = None) -> tuple[CallRow, ...]:
    """What this number rang about before, newest first; +86 and leading zeros are no matter (D5)."""
    digits = phone_digits(phone)
    if len(digits) < MATCHABLE:
        return ()
    found = rows(_BY_DIGITS + "WHERE f.digits = ? ORDER BY f.id DESC LIMIT ?", digits, limit + 1)
    return tuple(row for row in map(_call, found) if row.id != without)[:limit]


def history_of(person_id: int, limit: int = HISTORY) -> tuple[CallRow, ...]:
    """A person's calls under every number and record of theirs, newest first."""
    ids = people.same_person(person_id)
    marks = ", ".join("?" for _ in ids)
    found = rows(_CALL + f"WHERE c.person_id IN ({marks}) ORDER BY c.id DESC LIMIT ?", *ids, limit)
    return tuple(_call(row) for row in found)


def calls_about(source: Ref) -> tuple[CallRow, ...]:
    """The calls about a record of another slice, oldest first."""
    where = "WHERE c.source_kind = ? AND c.source_id = ? ORDER BY c.id LIMIT ?"
    return tuple(_call(row) for row in rows(_CALL + where, source.kind, source.id, PAGE))


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Something that happened on the line."""

    kind: Mark
    at: datetime
    staff_number: str


def marks_of(call_id: int) -> tuple[MarkRow, ...]:
    """What happened on the line, oldest first."""
    found = rows("SELECT kind, at, staff_number FROM call_mark WHERE call_id = ? ORDER BY id", call_id)
    return tuple(MarkRow(Mark(kind), from_millis(at), by) for kind, at, by in found)


def call_by_number(number: str) -> int | None:
    """The call of a slip number, None if there is none."""
    found = value("SELECT id FROM call WHERE number = ?", number)
    return None if found is None else int(found)


@dataclass(frozen=True, slots=True)
class CallFigures:
    """A day on the telephone."""

    calls: int = 0
    answered: int = 0
    late: int = 0  # answered after too many rings (C1)
    missed: int = 0
    abandoned: int = 0
    outbound: int = 0
    promises: int = 0
    kept: int = 0
    kept_late: int = 0
    open: int = 0


_FIGURES = (
    "SELECT SUM(CASE WHEN direction = 'in' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN direction = 'in' AND answered_at IS NOT NULL THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN is_late THEN 1 ELSE 0 END), SUM(CASE WHEN state = 'missed' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN state = 'abandoned' THEN 1 ELSE 0 END), SUM(CASE WHEN direction = 'out' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN state IN ('promised', 'kept', 'late') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN state = 'kept' THEN 1 ELSE 0 END), SUM(CASE WHEN state = 'late' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN state = 'promised' THEN 1 ELSE 0 END) FROM call WHERE day BETWEEN ? AND ?"
)


def figures(first: date, last: date) -> CallFigures:
    """The figures of some days, the last one included: late answers, missed calls, promises kept."""
    found = one(_FIGURES, first.isoformat(), last.isoformat())
    return CallFigures(*(int(number or 0) for number in found or ()))

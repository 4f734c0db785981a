"""Lists around the queue: expected, in the house, badges out, earlier visits, left behind, done today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.kernel.database import rows, value
from desk_app.kernel.fields import from_millis
from desk_app.reception.rules import State

PAGE = 200


@dataclass(frozen=True, slots=True)
class ExpectedRow:
    """An announced visitor."""

    id: int
    due_at: datetime
    is_appointment: bool
    lane_id: int
    host_id: int | None
    person_id: int | None
    heads: int
    state: str
    visit_id: int | None
    name: str
    title: str
    phone: str
    purpose: str


_EXPECTED = (
    "SELECT e.id, e.due_at, e.is_appointment, e.lane_id, e.host_id, e.person_id, e.heads, e.state, e.visit_id, "
    "f.name, f.title, f.phone, f.purpose FROM expected e LEFT JOIN expected_face f ON f.id = e.id "
)


def _expected(row: tuple[Any, ...]) -> ExpectedRow:
    return ExpectedRow(row[0], from_millis(row[1]), bool(row[2]), *row[3:9], *(text or "" for text in row[9:]))


def expected_of(day: date, *, open_only: bool = True) -> tuple[ExpectedRow, ...]:
    """Who is announced for a day, in order of time."""
    found = rows(_EXPECTED + "WHERE e.day = ? ORDER BY e.due_at, e.id LIMIT ?", day.isoformat(), PAGE)
    return tuple(_expected(row) for row in found if row[7] == "expected" or not open_only)


@dataclass(frozen=True, slots=True)
class HouseRow:
    """Somebody in the house now, or presumed to have left."""

    visit_id: int
    label: str
    name: str
    title: str
    phone: str
    heads: int
    since: datetime
    host_id: int | None
    badge: str
    state: State


_HOUSE = (
    "SELECT v.id, v.label, f.shown, f.title, f.phone, {heads}, {since}, v.host_id, "
    "(SELECT b.badge FROM badge_loan b WHERE b.visit_id = v.id AND b.returned_at IS NULL LIMIT 1), v.state "
)


def _house(found: list[tuple[object, ...]]) -> tuple[HouseRow, ...]:
    return tuple(
        HouseRow(
            int(str(row[0])),
            str(row[1]),
            str(row[2] or ""),
            str(row[3] or ""),
            str(row[4] or ""),
            int(str(row[5])),
            from_millis(int(str(row[6]))),
            None if row[7] is None else int(str(row[7])),
            str(row[8] or ""),
            State(str(row[9])),
        )
        for row in found
    )


def in_house() -> tuple[HouseRow, ...]:
    """Everybody in the house now (G8), longest in first; a group counts its heads."""
    sql = _HOUSE.format(heads="v.heads_in", since="v.issued_at")
    return _house(rows(sql + "FROM visit v LEFT JOIN visit_face f ON f.id = v.id WHERE v.heads_in > 0 ORDER BY v.id"))


def presumed_left(since: datetime) -> tuple[HouseRow, ...]:
    """Those swept as presumed left since a time: shown apart on the emergency list (D18)."""
    from desk_app.kernel.fields import to_millis

    sql = _HOUSE.format(heads="p.heads", since="v.issued_at")
    return _house(
        rows(
            sql + "FROM presence_fact p JOIN visit v ON v.id = p.visit_id LEFT JOIN visit_face f ON f.id = v.id "
            "WHERE p.kind = 'presumed_left' AND p.at >= ? ORDER BY p.id LIMIT ?",
            to_millis(since),
            PAGE,
        )
    )


def badges_out() -> tuple[tuple[str, int, datetime], ...]:
    """Badges not returned: name, visit, since when."""
    found = rows("SELECT badge, visit_id, lent_at FROM badge_loan WHERE returned_at IS NULL ORDER BY lent_at")
    return tuple((badge, int(visit_id), from_millis(at)) for badge, visit_id, at in found)


@dataclass(frozen=True, slots=True)
class LastVisit:
    """An earlier visit of a person."""

    visit_id: int
    label: str
    day: date
    state: State
    purpose: str
    outcome: str
    staff_number: str
    name: str
    title: str
    ended_at: datetime | None


_LAST = (
    "SELECT v.id, v.label, v.day, v.state, f.purpose, v.outcome, v.staff_number, f.shown, f.title, v.closed_at "
    "FROM visit v LEFT JOIN visit_face f ON f.id = v.id "
)


def _last(row: tuple[Any, ...]) -> LastVisit:
    number, label, on, state, purpose, outcome, staff, name, title, closed_at = row
    return LastVisit(
        visit_id=number,
        label=label,
        day=date.fromisoformat(on),
        state=State(state),
        purpose=purpose or "",
        outcome=outcome or "",
        staff_number=staff,
        name=name or "",
        title=title or "",
        ended_at=None if closed_at is None else from_millis(closed_at),
    )


def visits_of(person_id: int, limit: int = 20) -> tuple[LastVisit, ...]:
    """A person's visits, newest first."""
    found = rows(_LAST + "WHERE v.person_id = ? ORDER BY v.id DESC LIMIT ?", person_id, limit)
    return tuple(_last(row) for row in found)


def visits_since(person_id: int, first: date) -> int:
    """How often a person has come from a business day on, this visit included."""
    return int(value("SELECT COUNT(*) FROM visit WHERE person_id = ? AND day >= ?", person_id, first.isoformat()) or 0)


def closed_today(day: date, limit: int = PAGE) -> tuple[LastVisit, ...]:
    """The visits of a day that have ended, newest first."""
    found = rows(
        _LAST + "WHERE v.day = ? AND v.closed_at IS NOT NULL ORDER BY v.id DESC LIMIT ?", day.isoformat(), limit
    )
    return tuple(_last(row) for row in found)


def expected(expected_id: int) -> ExpectedRow | None:
    """One announced visitor, None if there is none."""
    found = rows(_EXPECTED + "WHERE e.id = ?", expected_id)
    return _expected(found[0]) if found else None


def last_day_of(person_ids: tuple[int, ...]) -> tuple[date | None, bool]:
    """The last business day that reception had to do with persons, and whether something of theirs is open (D16)."""
    marks = ", ".join("?" for _ in person_ids)
    found = rows(
        f"SELECT day, closed_at IS NULL FROM visit WHERE person_id IN ({marks}) UNION ALL "
        f"SELECT day, 1 = 0 FROM expected WHERE person_id IN ({marks})",
        *person_ids,
        *person_ids,
    )
    last = max((date.fromisoformat(day) for day, _ in found), default=None)
    return last, any(is_open for _, is_open in found)


def badge_holder(badge: str) -> int | None:
    """The visit a badge is lent to now, None if it is in."""
    found = value("SELECT visit_id FROM badge_loan WHERE badge = ? AND returned_at IS NULL", badge.strip()[:40])
    return None if found is None else int(found)


def left_behind(day: date) -> tuple[tuple[int, str, str], ...]:
    """What visitors of a day left behind: visit, label, what; lost property takes them over (R8)."""
    found = rows(
        "SELECT v.id, v.label, n.text FROM visit v JOIN visit_note n ON n.visit_id = v.id AND n.kind = 'left_behind' "
        "WHERE v.day = ? ORDER BY n.id LIMIT ?",
        day.isoformat(),
        PAGE,
    )
    return tuple((int(i), label, text) for i, label, text in found)

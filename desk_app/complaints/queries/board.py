"""The supervisor's board: open cases by filter and page, their figures, and cases like the one being typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desk_app.complaints.rules import Area, ClockKind, Kind, Liability, Severity, State, Told, similar
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis

PAGE = 200
_COMPARED = 400


class Filter(StrEnum):
    """Which cases are in sight."""

    OPEN = "open"
    LATE = "late"
    MAJOR = "major"
    CALL_BACK = "call_back"
    SUGGESTIONS = "suggestions"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A case in a list, with the clock that is due next."""

    id: int
    number: str
    kind: Kind
    state: State
    state_since: datetime
    round: int
    liability: Liability
    severity: Severity
    area: Area
    department_id: int | None
    received_at: datetime
    name: str
    title: str
    matter: str
    is_anonymous: bool
    matter_id: int | None
    ladder: int
    is_proposed_major: bool
    owes_sample: bool
    due_at: datetime | None
    clock: ClockKind | None


_CLOCK = (
    "LEFT JOIN case_clock k ON k.id = (SELECT q.id FROM case_clock q WHERE q.case_id = c.id AND q.ended_at IS NULL "
    "ORDER BY q.due_at LIMIT 1) "
)
_ROW = (
    "SELECT c.id, c.number, c.kind, c.state, c.state_since, c.round, c.liability, c.severity, c.area, c.department_id, "
    "c.received_at, t.name, t.title, SUBSTR(t.matter, 1, 120), c.is_anonymous, c.matter_id, c.ladder, c.is_proposed_major, "
    "c.owes_sample, k.due_at, k.kind FROM complaint_case c LEFT JOIN case_text t ON t.id = c.id " + _CLOCK
)
_WHERE = {
    Filter.OPEN: "c.closed_at IS NULL AND c.kind = 'complaint'",
    Filter.LATE: "c.closed_at IS NULL AND k.due_at < ?",
    Filter.MAJOR: "c.closed_at IS NULL AND (c.severity = 'major' OR c.is_proposed_major = TRUE)",
    Filter.SUGGESTIONS: "c.closed_at IS NULL AND c.kind = 'suggestion'",
}


def board(wanted: Filter, now: datetime, *, department_id: int | None = None, page: int = 0) -> tuple[BoardRow, ...]:
    """A page of cases: open ones by what is due next, closed ones newest first."""
    values: list[object] = []
    if wanted is Filter.CLOSED:
        where, order = "c.closed_on IS NOT NULL", "c.closed_on DESC, c.id DESC"
    elif wanted is Filter.CALL_BACK:
        where = "c.id IN (SELECT b.case_id FROM call_back b WHERE b.ended_at IS NULL)"
        order = "k.due_at, c.id"
    else:
        where, order = _WHERE[wanted], "CASE WHEN k.due_at IS NULL THEN 1 ELSE 0 END, k.due_at, c.id"
        if wanted is Filter.LATE:
            values.append(to_millis(now))
    if department_id is not None:
        where += " AND c.department_id = ?"
        values.append(department_id)
    found = rows(f"{_ROW} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?", *values, PAGE, page * PAGE)
    return tuple(map(_row, found))


def board_row(case_id: int) -> BoardRow | None:
    """One case as the list shows it."""
    found = one(f"{_ROW} WHERE c.id = ?", case_id)
    return None if found is None else _row(found)


def _row(row: tuple[Any, ...]) -> BoardRow:
    return BoardRow(
        id=row[0],
        number=row[1],
        kind=Kind(row[2]),
        state=State(row[3]),
        state_since=from_millis(row[4]),
        round=row[5],
        liability=Liability(row[6]),
        severity=Severity(row[7]),
        area=Area(row[8]),
        department_id=row[9],
        received_at=from_millis(row[10]),
        name=row[11] or "",
        title=row[12] or "",
        matter=row[13] or "",
        is_anonymous=bool(row[14]),
        matter_id=row[15],
        ladder=row[16],
        is_proposed_major=bool(row[17]),
        owes_sample=bool(row[18]),
        due_at=None if row[19] is None else from_millis(row[19]),
        clock=None if row[20] is None else ClockKind(row[20]),
    )


def count_open() -> int:
    """How many cases are open."""
    return int(value("SELECT COUNT(*) FROM complaint_case WHERE closed_at IS NULL"))


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """What the supervisor sees at the head of the board."""

    open: int
    late: int
    major: int
    proposed: int
    call_backs: int
    suggestions: int
    received_today: int
    closed_today: int


def board_figures(now: datetime, today: date) -> BoardFigures:
    """The counts of the moment; only open cases and one day are read."""
    found = one(
        "SELECT COUNT(*), SUM(CASE WHEN kind = 'suggestion' THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN severity = 'major' THEN 1 ELSE 0 END), SUM(CASE WHEN is_proposed_major = TRUE THEN 1 ELSE 0 END) "
        "FROM complaint_case WHERE closed_at IS NULL"
    )
    total, suggestions, major, proposed = (int(number or 0) for number in found or (0, 0, 0, 0))
    late = int(
        value(
            "SELECT COUNT(DISTINCT case_id) FROM case_clock WHERE shows_from IS NOT NULL AND due_at < ?", to_millis(now)
        )
    )
    day = today.isoformat()
    return BoardFigures(
        open=total - suggestions,
        late=late,
        major=major,
        proposed=proposed,
        call_backs=int(value("SELECT COUNT(*) FROM call_back WHERE ended_at IS NULL")),
        suggestions=suggestions,
        received_today=int(value("SELECT COUNT(*) FROM complaint_case WHERE day = ? AND state <> 'draft'", day)),
        closed_today=int(value("SELECT COUNT(*) FROM complaint_case WHERE closed_on = ?", day)),
    )


def similar_open(area: Area, place: str, text: str, *, but: int = 0) -> tuple[BoardRow, ...]:
    """Open complaints like the one being typed, the most alike first (D5)."""
    found = rows(
        "SELECT c.id, c.area, t.place, SUBSTR(t.matter, 1, 400) FROM complaint_case c JOIN case_text t ON t.id = c.id "
        "WHERE c.closed_at IS NULL AND c.kind = 'complaint' AND c.id <> ? ORDER BY c.id DESC LIMIT ?",
        but,
        _COMPARED,
    )
    told = [Told(int(case), str(kind), str(where), str(words)) for case, kind, where, words in found]
    hits = similar(Told(0, area.value, place, text), told)
    return tuple(row for row in map(board_row, hits) if row is not None)

"""One visit with its whole timeline, for the visit page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis
from desk_app.reception.rules import Mark, Outcome, State


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit, open or ended, as its page shows it; ``name`` is "" once erased or never given."""

    id: int
    number: str
    label: str
    day: date
    lane_id: int
    lane_code: str
    lane_name: str
    state: State
    state_since: datetime
    issued_at: datetime
    name: str
    title: str
    phone: str
    purpose: str
    board_consent: bool
    visit_class: str
    is_urgent: bool
    person_id: int | None
    host_id: int | None
    staff_id: int | None
    staff_number: str
    ladder: int
    heads_in: int
    teas: int
    outcome: Outcome | None
    note: str
    left_behind: str
    badge: str
    marks: frozenset[Mark]
    is_carried: bool
    language: str
    waiting_since: datetime
    received_at: datetime | None
    waited: timedelta
    said_at: datetime | None
    host_told_at: datetime | None


_VISIT = (
    "SELECT v.id, v.number, v.label, v.day, v.lane_id, l.code, l.name, v.state, v.state_since, v.issued_at, "
    "f.shown, f.title, f.phone, f.purpose, f.board_consent, v.visit_class, v.is_urgent, v.person_id, v.host_id, "
    "v.staff_id, v.staff_number, v.ladder, v.heads_in, v.teas, v.outcome, v.is_carried, v.language, "
    "v.waiting_since, v.received_at, v.wait_ms, v.said_at, v.host_told_at "
    "FROM visit v JOIN lane l ON l.id = v.lane_id LEFT JOIN visit_face f ON f.id = v.id WHERE v.id = ?"
)


def visit(visit_id: int) -> VisitRow:
    """One visit; raises LookupError when there is none."""
    found = one(_VISIT, visit_id)
    if found is None:
        raise LookupError(f"visit {visit_id}")
    return _row(visit_id, tuple(found))


def _row(visit_id: int, found: tuple[Any, ...]) -> VisitRow:
    marks = rows("SELECT DISTINCT kind FROM visit_mark WHERE visit_id = ?", visit_id)
    badge = one("SELECT badge FROM badge_loan WHERE visit_id = ? AND returned_at IS NULL", visit_id)
    return VisitRow(
        id=found[0],
        number=found[1],
        label=found[2],
        day=date.fromisoformat(found[3]),
        lane_id=found[4],
        lane_code=found[5],
        lane_name=found[6],
        state=State(found[7]),
        state_since=from_millis(found[8]),
        issued_at=from_millis(found[9]),
        name=found[10] or "",
        title=found[11] or "",
        phone=found[12] or "",
        purpose=found[13] or "",
        board_consent=bool(found[14]),
        visit_class=found[15],
        is_urgent=bool(found[16]),
        person_id=found[17],
        host_id=found[18],
        staff_id=found[19],
        staff_number=found[20],
        ladder=found[21],
        heads_in=found[22],
        teas=found[23],
        outcome=None if found[24] is None else Outcome(found[24]),
        note=_newest_note(visit_id, "note"),
        left_behind=_newest_note(visit_id, "left_behind"),
        badge="" if badge is None else badge[0],
        marks=frozenset(Mark(kind) for (kind,) in marks),
        is_carried=bool(found[25]),
        language=found[26] or "",
        waiting_since=from_millis(found[27]),
        received_at=_moment(found[28]),
        waited=timedelta(milliseconds=found[29]),
        said_at=_moment(found[30]),
        host_told_at=_moment(found[31]),
    )


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def _newest_note(visit_id: int, kind: str) -> str:
    found = one("SELECT text FROM visit_note WHERE visit_id = ? AND kind = ? ORDER BY id DESC LIMIT 1", visit_id, kind)
    return "" if found is None else str(found[0])


def visit_by_number(number: str) -> int | None:
    """The visit of a slip number, None if there is none."""
    found = one("SELECT id FROM visit WHERE number = ?", number)
    return None if found is None else int(found[0])


@dataclass(frozen=True, slots=True)
class StepRow:
    """One line of the timeline: a state or a mark, with who and when."""

    at: datetime
    kind: str  # "step" | "mark" | "in" | "out" | "presumed_left"
    what: str
    staff_number: str
    lasted_ms: int
    why: str
    before: str  # the state that a step ended


def timeline(visit_id: int) -> tuple[StepRow, ...]:
    """Everything that happened to a visit, oldest first."""
    steps = rows(
        "SELECT at, 'step', state, staff_number, lasted_ms, why, before FROM visit_step WHERE visit_id = ? ORDER BY seq",
        visit_id,
    )
    marks = rows(
        "SELECT at, 'mark', kind, staff_number, 0, '', '' FROM visit_mark WHERE visit_id = ? ORDER BY id", visit_id
    )
    presence = rows(
        "SELECT at, kind, heads, staff_number, 0, '', '' FROM presence_fact WHERE visit_id = ? ORDER BY id", visit_id
    )
    merged = sorted((*steps, *marks, *presence), key=lambda row: row[0])
    return tuple(StepRow(from_millis(at), kind, str(what), *rest) for at, kind, what, *rest in merged)

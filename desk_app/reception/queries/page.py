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


_COLUMNS = {
    "id": "v.id",
    "number": "v.number",
    "label": "v.label",
    "day": "v.day",
    "lane_id": "v.lane_id",
    "lane_code": "l.code",
    "lane_name": "l.name",
    "state": "v.state",
    "state_since": "v.state_since",
    "issued_at": "v.issued_at",
    "name": "f.shown",
    "title": "f.title",
    "phone": "f.phone",
    "purpose": "f.purpose",
    "board_consent": "f.board_consent",
    "visit_class": "v.visit_class",
    "is_urgent": "v.is_urgent",
    "person_id": "v.person_id",
    "host_id": "v.host_id",
    "staff_id": "v.staff_id",
    "staff_number": "v.staff_number",
    "ladder": "v.ladder",
    "heads_in": "v.heads_in",
    "teas": "v.teas",
    "outcome": "v.outcome",
    "is_carried": "v.is_carried",
    "language": "v.language",
    "waiting_since": "v.waiting_since",
    "received_at": "v.received_at",
    "waited": "v.wait_ms",
    "said_at": "v.said_at",
    "host_told_at": "v.host_told_at",
}
_NAMES = tuple(_COLUMNS)
_VISIT = (
    f"SELECT {', '.join(_COLUMNS.values())} FROM visit v JOIN lane l ON l.id = v.lane_id "
    "LEFT JOIN visit_face f ON f.id = v.id WHERE v.id = ?"
)


def visit(visit_id: int) -> VisitRow:
    """One visit; raises LookupError when there is none."""
    found = one(_VISIT, visit_id)
    if found is None:
        raise LookupError(f"visit {visit_id}")
    marks = rows("SELECT DISTINCT kind FROM visit_mark WHERE visit_id = ?", visit_id)
    badge = one("SELECT badge FROM badge_loan WHERE visit_id = ? AND returned_at IS NULL", visit_id)
    return VisitRow(
        **_plain(dict(zip(_NAMES, found, strict=True))),
        note=_newest_note(visit_id, "note"),
        left_behind=_newest_note(visit_id, "left_behind"),
        badge="" if badge is None else badge[0],
        marks=frozenset(Mark(kind) for (kind,) in marks),
    )


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    for name in ("name", "title", "phone", "purpose", "language"):
        found[name] = found[name] or ""
    for name in ("state_since", "issued_at", "waiting_since", "received_at", "said_at", "host_told_at"):
        found[name] = None if found[name] is None else from_millis(found[name])
    for name in ("board_consent", "is_urgent", "is_carried"):
        found[name] = bool(found[name])
    return {
        **found,
        "day": date.fromisoformat(found["day"]),
        "state": State(found["state"]),
        "outcome": None if found["outcome"] is None else Outcome(found["outcome"]),
        "waited": timedelta(milliseconds=found["waited"]),
    }


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
        "SELECT s.at, 'step', s.state, s.staff_number, s.lasted_ms, TRIM(s.why || ' ' || COALESCE(n.text, '')), s.before "
        "FROM visit_step s LEFT JOIN visit_note n ON n.visit_id = s.visit_id AND n.seq = s.seq AND n.kind = 'why' "
        "WHERE s.visit_id = ? ORDER BY s.seq",
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

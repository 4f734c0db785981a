"""What is due: one short index for a pass over all clocks, the clocks that stand in the rail, call-backs owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk_app.complaints.rules import EVENTS, CallBackKind, ClockKind, Kind, Severity, State
from desk_app.kernel.calendar import WorkCalendar
from desk_app.kernel.database import rows, value
from desk_app.kernel.fields import from_millis, to_millis
from desk_app.kernel.refusal import Refusal

SHOWN = 40


@dataclass(frozen=True, slots=True)
class DueRow:
    """A clock that stands in the rail, with what is needed to word it."""

    clock_id: int
    case_id: int
    number: str
    case_kind: Kind
    kind: ClockKind
    due_at: datetime
    state: State
    severity: Severity
    name: str
    title: str
    matter: str
    department_id: int | None
    passed: int
    solver: str
    language: str
    raised_to: str


def next_due() -> datetime | None:
    """When a clock next wants something; None when nothing runs. One read of an index of open cases only."""
    found = value("SELECT next_due_at FROM complaint_case WHERE next_due_at IS NOT NULL ORDER BY next_due_at LIMIT 1")
    return None if found is None else from_millis(int(found))


def next_sweep(calendar: WorkCalendar, now: datetime) -> datetime | None:
    """When the clocks have to be passed again, never while the desk is closed (D2); ``now`` if something waits already."""
    moment = next_due()
    if moment is None:
        return None
    try:
        return calendar.next_opening(max(moment, now))
    except Refusal:  # a desk that never opens has no deadlines
        return None


def next_shown(now: datetime) -> datetime | None:
    """When the next clock comes into the rail."""
    found = value("SELECT MIN(shows_from) FROM case_clock WHERE shows_from > ?", to_millis(now))
    return None if found is None else from_millis(int(found))


def prompts_due(now: datetime, limit: int = SHOWN) -> tuple[DueRow, ...]:
    """The clocks that stand in the rail now, the earliest due first."""
    found = rows(
        "SELECT k.id, k.case_id, c.number, c.kind, k.kind, k.due_at, c.state, c.severity, t.name, t.title, t.matter, "
        "c.department_id, k.passed, c.solver, c.language, CASE WHEN k.passed >= ? THEN COALESCE((SELECT f.value "
        "FROM case_fact f WHERE f.case_id = c.id AND f.kind = 'ladder' ORDER BY f.id DESC LIMIT 1), '') ELSE '' END FROM (SELECT id, case_id, kind, due_at, passed FROM case_clock "
        "WHERE shows_from <= ? ORDER BY due_at LIMIT ?) AS k JOIN complaint_case c ON c.id = k.case_id "
        "LEFT JOIN case_text t ON t.id = c.id ORDER BY k.due_at",
        len(EVENTS),
        to_millis(now),
        limit,
    )
    return tuple(
        DueRow(
            clock_id=row[0],
            case_id=row[1],
            number=row[2],
            case_kind=Kind(row[3]),
            kind=ClockKind(row[4]),
            due_at=from_millis(row[5]),
            state=State(row[6]),
            severity=Severity(row[7]),
            name=row[8] or "",
            title=row[9] or "",
            matter=row[10] or "",
            department_id=row[11],
            passed=row[12],
            solver=row[13],
            language=row[14],
            raised_to=row[15],
        )
        for row in found
    )


def proposed_major(limit: int = 5) -> tuple[tuple[int, str], ...]:
    """Open cases proposed as major that nobody has confirmed or declined yet."""
    found = rows(
        "SELECT id, number FROM complaint_case WHERE closed_at IS NULL AND is_proposed_major = TRUE ORDER BY id LIMIT ?",
        limit,
    )
    return tuple((int(number), str(digits)) for number, digits in found)


def proposed_beside(matter_id: int | None, but: int) -> tuple[int, ...]:
    """The other open cases of a matter that are proposed as major."""
    found = rows(
        "SELECT id FROM complaint_case WHERE matter_id = ? AND id <> ? AND closed_at IS NULL AND is_proposed_major = TRUE "
        "ORDER BY id LIMIT 1000",
        matter_id,
        but,
    )
    return tuple(int(number) for (number,) in found)


def on_site_due() -> tuple[tuple[int, str, Kind, datetime, str], ...]:
    """Times agreed on site (K1) of open cases: case, number, kind, when, who comes; the earliest first."""
    found = rows(
        "SELECT c.id, c.number, c.kind, f.value, COALESCE(n.text, '') FROM complaint_case c JOIN case_fact f ON f.id = "
        "(SELECT MAX(g.id) FROM case_fact g WHERE g.case_id = c.id AND g.kind = 'on_site_at') LEFT JOIN case_note n "
        "ON n.case_id = c.id AND n.about = 'step:' || c.seq WHERE c.closed_at IS NULL AND c.state = 'on_site' "
        "ORDER BY c.id LIMIT ?",
        SHOWN,
    )
    visits = (
        (int(case), str(number), Kind(kind), from_millis(int(at)), str(who)) for case, number, kind, at, who in found
    )
    return tuple(sorted(visits, key=lambda visit: visit[3]))


def owed_call_backs(limit: int = 200) -> tuple[tuple[int, str, CallBackKind, datetime], ...]:
    """Call-backs that are owed: case, its number, why, and when at the latest."""
    found = rows(
        "SELECT b.case_id, c.number, b.kind, k.due_at FROM call_back b JOIN complaint_case c ON c.id = b.case_id "
        "JOIN case_clock k ON k.id = b.clock_id WHERE b.ended_at IS NULL ORDER BY k.due_at LIMIT ?",
        limit,
    )
    return tuple((int(case), str(number), CallBackKind(kind), from_millis(due)) for case, number, kind, due in found)

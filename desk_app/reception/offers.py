"""What reception offers to the rest of the program: its records by number, its open matters, its invariants. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.directory import queries as directory
from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.people.rules import Need, Purpose
from desk_app.reception import queries, service
from desk_app.reception.wording import state_name

REF_KINDS = {"visit": "reception", "expected": "reception", "badge": "reception"}
NUMBERS = {"visit": queries.visit_by_number}


def needs_of(person_ids: tuple[int, ...]) -> Iterator[Need]:
    """Until when visits and messages need a person (D16); None while one of them is open."""
    last_on, is_open = queries.last_day_of(person_ids)
    if last_on is not None:
        yield Need(Purpose.VISIT, None if is_open else last_on)
    message_at, is_waiting = directory.last_message_of(person_ids)
    if message_at is not None:
        yield Need(Purpose.VISIT, None if is_waiting else message_at.date())


ERASE_HOOKS = (service.forget,)  # handed to people.service.erase and retain (D16)
NEED_HOOKS = (needs_of,)


def title_of(ref: Ref) -> str:
    """A short name of a visit."""
    try:
        row = queries.visit(ref.id)
    except LookupError:
        return ""
    return f"{row.label} {row.name}".strip()


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """A person's visits that are still open, with their state's title."""
    return tuple(
        (Ref("visit", row.visit_id), f"{row.label} {state_name(row.state)}")
        for row in queries.visits_of(person_id)
        if not row.state.is_end
    )


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day cannot be closed over: visitors who were not seen off (M1)."""
    open_now = len(queries.board())
    return ((translate("Reception", "Visitors not seen off"), open_now),) if open_now else ()


def findings() -> Iterator[Finding]:
    """Invariant 11 for ``check``: an open visit has exactly one state, its steps join without a gap."""
    broken = rows(
        "SELECT v.id, v.label FROM visit v JOIN visit_step s ON s.visit_id = v.id AND s.seq = v.seq "
        "WHERE v.closed_at IS NULL AND (s.state <> v.state OR s.at <> v.state_since) ORDER BY v.id LIMIT 100"
    )
    for visit_id, label in broken:
        yield Finding("reception.state_differs", f"visit {visit_id}", str(label))
    missing = rows(
        "SELECT v.id, v.label FROM visit v WHERE v.closed_at IS NULL "
        "AND (SELECT COUNT(*) FROM visit_step s WHERE s.visit_id = v.id) <> v.seq ORDER BY v.id LIMIT 100"
    )
    for visit_id, label in missing:
        yield Finding("reception.step_gap", f"visit {visit_id}", str(label))

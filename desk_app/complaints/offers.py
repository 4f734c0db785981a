"""What complaints offer to the rest of the program: cases by number, open matters, blockers, invariants. Reads only."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.complaints import queries, service
from desk_app.complaints.rules import draw
from desk_app.complaints.wording import customer_name, name_of
from desk_app.kernel.database import rows, value
from desk_app.kernel.integrity import Finding
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.people import queries as people
from desk_app.people.rules import Need, Purpose

REF_KINDS = {
    "complaint": "complaints",
    "suggestion": "complaints",
    "blank_form": "complaints",
    "call_back": "complaints",
    "report": "complaints",
    "case_review": "complaints",
}


STARTS = ("complaint", "suggestion")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What another slice wants begun here (C3): which kind, filled how, out of which record; the tab opens it."""

    tab: str
    kind: str
    prefill: Mapping[str, str]
    source: Ref | None


def start(kind: str, prefill: Mapping[str, str], source: Ref | None = None) -> Beginning | None:
    """Begin a complaint or suggestion out of a call or visit; None for what is not ours.

    Prefill: ``name``, ``title``, ``phone``, ``matter``, ``place``; what is unknown is left out.
    """
    if kind not in STARTS:
        return None
    known = {
        "name": "name",
        "title": "title",
        "phone": "phone",
        "matter": "matter",
        "subject": "matter",
        "description": "matter",
        "place": "place",
        "address": "place",
    }
    return Beginning(
        "complaints", kind, {known[name]: text for name, text in prefill.items() if name in known and text}, source
    )


def report_by_number(number: str) -> int | None:
    """The frozen month of a report's number."""
    found = value("SELECT id FROM month_frozen WHERE number = ?", number)
    return None if found is None else int(found)


NUMBERS = {
    "complaint": queries.case_by_number,
    "suggestion": queries.case_by_number,
    "call_back": queries.case_by_number,
    "blank_form": queries.blank_by_number,
    "report": report_by_number,
}
ERASE_HOOKS = (service.erase_complaints,)  # handed to people.service.erase and retain (D16)


def needs_of(person_ids: tuple[int, ...]) -> Iterator[Need]:
    """Until when complaints need persons (D16): while a case is open, then from the day it was closed."""
    marks = ", ".join("?" for _ in person_ids)
    found = rows(f"SELECT closed_on FROM complaint_case WHERE person_id IN ({marks})", *person_ids)  # noqa: S608  marks only
    days = [None if day is None else date.fromisoformat(day) for (day,) in found]
    if None in days:
        yield Need(Purpose.COMPLAINT, None)
    elif days:
        yield Need(Purpose.COMPLAINT, max(day for day in days if day is not None))


NEED_HOOKS = (needs_of,)


def title_of(ref: Ref) -> str:
    """A short name of a case."""
    if ref.kind not in {"complaint", "suggestion"}:
        return ""
    try:
        page = queries.case_page(ref.id)
    except LookupError:
        return ""
    who = customer_name(page.name, page.title, is_anonymous=page.is_anonymous)
    return f"{name_of(page.kind)} {grouped(page.number)} {who}"


def matters_of(person_id: int) -> tuple[tuple[Ref, str], ...]:
    """A person's cases that are still open, with their state (C5): whoever serves them says how far it is."""
    return tuple(
        (Ref(kind.value, case_id), f"{name_of(kind)} {grouped(number)} · {name_of(state)}")
        for case_id, number, kind, state in queries.cases_of(people.same_person(person_id))
        if not state.is_end
    )


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day should not be closed over: slips that never left the desk (K4.3), days not gone through (C12)."""
    waiting = int(
        value(
            "SELECT COUNT(*) FROM complaint_case WHERE closed_at IS NULL AND kind = 'complaint' "
            "AND state IN ('received', 'reopened', 'draft') AND liability IN ('undecided', 'liable')"
        )
    )
    owed = len(queries.days_owed(day))
    return (
        *(((translate("Complaints", "Complaints not handed to a department"), waiting),) if waiting else ()),
        *(((translate("Complaints", "Days whose complaints were not gone through"), owed),) if owed else ()),
    )


def findings() -> Iterator[Finding]:
    """For ``check``: state and course agree, a late clock has its breach, every draw can be repeated (13, D13)."""
    yield from _states()
    yield from _breaches()
    for month, day, seed, needed, candidates, drawn in rows(
        "SELECT month, day, seed, needed, candidates, drawn FROM case_draw ORDER BY id"
    ):
        if draw(seed, json.loads(candidates), int(needed)) != tuple(json.loads(drawn)):
            yield Finding("complaints.draw_differs", f"{month} ({day})")


def _states() -> Iterator[Finding]:
    broken = rows(
        "SELECT c.id, c.number FROM complaint_case c LEFT JOIN case_step s ON s.case_id = c.id AND s.seq = c.seq "
        "WHERE s.id IS NULL OR s.state <> c.state OR s.round <> c.round ORDER BY c.id LIMIT 100"
    )
    for case_id, number in broken:
        yield Finding("complaints.state_differs", f"complaint {case_id}", str(number))


def _breaches() -> Iterator[Finding]:
    broken = rows(
        "SELECT k.id, k.case_id FROM case_clock k LEFT JOIN clock_breach b ON b.clock_id = k.id "
        "WHERE k.ended_at IS NOT NULL AND ((k.state = 'late' AND b.id IS NULL) OR (k.state <> 'late' AND b.id IS NOT NULL)) "
        "ORDER BY k.id LIMIT 100"
    )
    for clock_id, case_id in broken:
        yield Finding("complaints.clock_differs", f"complaint {case_id}", f"clock {clock_id}")

"""One case with everything that belongs on its page and its slip."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from desk_app.complaints.queries.lists import utility_name
from desk_app.complaints.queries.rows import AttemptRow, CallBackRow, CasePageRow, ClockRow, EventRow, MatterRow
from desk_app.complaints.rules import (
    Area,
    CallBackKind,
    Channel,
    ClockKind,
    ClockState,
    Condition,
    End,
    Kind,
    Liability,
    Owner,
    Reached,
    ReplyWay,
    Severity,
    State,
    Unit,
    why,
)
from desk_app.directory import queries as directory
from desk_app.kernel.calendar import DayLine, Pause, WorkCalendar
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis

_PLAIN = (
    "id, number, kind, channel, state, state_since, round, day, received_at, received_by, liability, severity, area, cause, "
    "measure, department_id, person_id, matter_id, is_anonymous, declines_call_back, reply_way, reply_by, "
    "is_proposed_major, solver, result_at, ladder, chased, reported_at, owes_sample, satisfaction, blank_number, language, "
    "ended_as, closed_at, is_injury, is_repeated, is_delegated"
)
_ENUMS: dict[str, Any] = {
    "kind": Kind,
    "channel": Channel,
    "state": State,
    "liability": Liability,
    "severity": Severity,
    "area": Area,
    "reply_way": ReplyWay,
    "ended_as": End,
}


def case_page(case_id: int) -> CasePageRow:
    """One case with everything; raises LookupError when there is none."""
    found = one(f"SELECT {_PLAIN}, utility_id FROM complaint_case WHERE id = ?", case_id)
    if found is None:
        raise LookupError(f"complaint {case_id}")
    plain = dict(zip((*_PLAIN.replace(" ", "").split(","), "utility_id"), found, strict=True))
    utility_id = plain.pop("utility_id")
    names = {row.id: row.name for row in directory.departments(active_only=False)}
    return CasePageRow(
        **_converted(plain),
        **_words(case_id),
        department=names.get(plain["department_id"] or 0, ""),
        utility=utility_name(utility_id),
        on_site_at=_on_site_at(case_id) if plain["state"] == State.ON_SITE.value else None,
        result=_newest(case_id, "result", plain["round"]),
        decided_by=str(
            value(
                "SELECT staff_number FROM case_fact WHERE case_id = ? AND kind = 'liability' ORDER BY id DESC LIMIT 1",
                case_id,
            )
            or ""
        ),
        conditions=_conditions(case_id),
        clocks=_clocks(case_id, names),
        course=_course(case_id),
        call_backs=_call_backs(case_id),
        signature=_signature(case_id),
    )


def _converted(plain: dict[str, Any]) -> dict[str, Any]:
    made = dict(plain)
    for name, kind in _ENUMS.items():
        made[name] = None if made[name] is None else kind(made[name])
    for name, stored in plain.items():
        if name.endswith(("_at", "_since")) or name == "reply_by":
            made[name] = None if stored is None else from_millis(stored)
        elif name.startswith(("is_", "declines_", "owes_")):
            made[name] = bool(stored)
    made["day"] = date.fromisoformat(made["day"])
    return made


def _words(case_id: int) -> dict[str, Any]:
    found = one(
        "SELECT name, title, phone, place, matter, wish, authority, authority_form FROM case_text WHERE id = ?", case_id
    )
    if found is None:
        return {"is_erased": True}
    names = ("name", "title", "phone", "place", "matter", "wish", "authority", "authority_form")
    return dict(zip(names, found, strict=True))


def _on_site_at(case_id: int) -> datetime | None:
    found = value(
        "SELECT value FROM case_fact WHERE case_id = ? AND kind = 'on_site_at' ORDER BY id DESC LIMIT 1", case_id
    )
    return None if found is None else from_millis(int(found))


def _newest(case_id: int, kind: str, round_: int) -> str:
    found = value(
        "SELECT text FROM case_note WHERE case_id = ? AND kind = ? AND round = ? ORDER BY id DESC LIMIT 1",
        case_id,
        kind,
        round_,
    )
    return str(found or "")


def _conditions(case_id: int) -> tuple[Condition, ...]:
    found = rows("SELECT value FROM case_fact WHERE case_id = ? AND kind = 'major_proposed' ORDER BY id", case_id)
    return tuple(dict.fromkeys(Condition(text) for (text,) in found))


def _clocks(case_id: int, departments: dict[int, str]) -> tuple[ClockRow, ...]:
    found = rows(
        "SELECT c.id, c.round, c.kind, c.unit, c.amount, c.started_at, c.first_due_at, c.due_at, c.owner, c.department_id, "
        "c.staff_number, c.state, c.pauses, c.ended_at, c.ended_by, b.id FROM case_clock c "
        "LEFT JOIN clock_breach b ON b.clock_id = c.id WHERE c.case_id = ? ORDER BY c.id",
        case_id,
    )
    return tuple(
        ClockRow(
            id=row[0],
            round=row[1],
            kind=ClockKind(row[2]),
            unit=Unit(row[3]),
            amount=row[4],
            started_at=from_millis(row[5]),
            first_due_at=from_millis(row[6]),
            due_at=from_millis(row[7]),
            owner=Owner(row[8]),
            department=departments.get(row[9] or 0, ""),
            staff_number=row[10],
            state=ClockState(row[11]),
            pauses=tuple(
                (from_millis(since), None if until is None else from_millis(until))
                for since, until in json.loads(row[12])
            ),
            ended_at=None if row[13] is None else from_millis(row[13]),
            ended_by=row[14],
            is_breached=row[15] is not None,
        )
        for row in found
    )


def clock_why(calendar: WorkCalendar, clock: ClockRow) -> tuple[DayLine, ...]:
    """*Why this deadline?* day by day, with the pauses that did not count."""
    pauses = [Pause(since, until) for since, until in clock.pauses if until is not None]
    return why(calendar, clock.started_at, clock.due_at, pauses)


def _course(case_id: int) -> tuple[EventRow, ...]:
    steps = rows(
        "SELECT s.at, 'step', s.state, '', s.before, s.word, COALESCE(n.text, ''), s.round, s.staff_number "
        "FROM case_step s LEFT JOIN case_note n ON n.case_id = s.case_id AND n.about = 'step:' || s.seq "
        "WHERE s.case_id = ? ORDER BY s.seq",
        case_id,
    )
    if len(steps) > 1 and steps[0][2] == State.DRAFT.value and steps[0][0] == steps[1][0]:
        steps = steps[1:]  # received in one go: nothing was put aside
    facts = rows(
        "SELECT f.at, 'fact', f.kind, f.value, f.before, '', COALESCE(n.text, ''), f.round, f.staff_number "
        "FROM case_fact f LEFT JOIN case_note n ON n.case_id = f.case_id AND n.about = 'fact:' || f.id "
        "WHERE f.case_id = ? AND f.kind <> 'on_site_at' ORDER BY f.id",
        case_id,
    )
    notes = rows(
        "SELECT at, 'note', kind, '', '', '', text, round, staff_number FROM case_note "
        "WHERE case_id = ? AND about = '' ORDER BY id",
        case_id,
    )
    merged = sorted((*steps, *facts, *notes), key=_place)
    return tuple(EventRow(from_millis(row[0]), *row[1:]) for row in merged)


_ANSWERS = frozenset({State.CALL_BACK, State.CLOSED, State.WITHDRAWN})


def _place(row: tuple[Any, ...]) -> tuple[int, int, int]:
    """Where a line of the course stands: what one act has brought is told as it happened, first the words, then the end."""
    at, kind, what, round_ = row[0], row[1], row[2], row[7]
    comes_last = kind == "step" and what in _ANSWERS
    return at, round_, 2 if comes_last else int(kind != "step")


def _call_backs(case_id: int) -> tuple[CallBackRow, ...]:
    found = rows(
        "SELECT id, round, kind, number, opened_at, outcome, is_unreachable, ended_at, ended_by FROM call_back "
        "WHERE case_id = ? ORDER BY id",
        case_id,
    )
    return tuple(
        CallBackRow(
            id=row[0],
            round=row[1],
            kind=CallBackKind(row[2]),
            number=row[3],
            opened_at=from_millis(row[4]),
            outcome=None if row[5] is None else Reached(row[5]),
            is_unreachable=bool(row[6]),
            ended_at=None if row[7] is None else from_millis(row[7]),
            ended_by=row[8],
            attempts=_attempts(row[0]),
        )
        for row in found
    )


def _attempts(call_back_id: int) -> tuple[AttemptRow, ...]:
    found = rows(
        "SELECT at, half_day, way, reached, staff_number FROM call_back_attempt WHERE call_back_id = ? ORDER BY id",
        call_back_id,
    )
    return tuple(
        AttemptRow(from_millis(at), half, way, Reached(reached), number) for at, half, way, reached, number in found
    )


def _signature(case_id: int) -> tuple[tuple[tuple[int, int, int, int], ...], ...]:
    found = value(
        "SELECT i.strokes FROM case_signature s JOIN case_signature_ink i ON i.id = s.id WHERE s.case_id = ? "
        "ORDER BY s.id DESC LIMIT 1",
        case_id,
    )
    if found is None:
        return ()
    return tuple(tuple((x, y, at, press) for x, y, at, press in stroke) for stroke in json.loads(found)["strokes"])


def case_by_number(number: str) -> int | None:
    """The case of a slip number, None if there is none; a call-back's number leads to its case."""
    found = one("SELECT id FROM complaint_case WHERE number = ?", number)
    if found is None:
        found = one("SELECT case_id FROM call_back WHERE number = ?", number)
    return None if found is None else int(found[0])


def matter(matter_id: int) -> MatterRow | None:
    """A matter with its cases."""
    area = value("SELECT area FROM matter WHERE id = ?", matter_id)
    if area is None:
        return None
    members = rows(
        "SELECT id, number, state, counts_as, day FROM complaint_case WHERE matter_id = ? ORDER BY id LIMIT 500",
        matter_id,
    )
    counted = {row[3] for row in members if row[3] and row[2] != State.WITHDRAWN.value}
    cases = tuple((int(row[0]), str(row[1]), State(row[2])) for row in members)
    began_on = min((date.fromisoformat(row[4]) for row in members), default=date.max)
    return MatterRow(matter_id, Area(area), began_on, len(counted), cases)


def cases_of(person_ids: tuple[int, ...], limit: int = 20) -> tuple[tuple[int, str, Kind, State], ...]:
    """The newest cases of a person, by all records that stand for them."""
    marks = ", ".join("?" for _ in person_ids)
    found = rows(
        f"SELECT id, number, kind, state FROM complaint_case WHERE person_id IN ({marks}) ORDER BY id DESC LIMIT ?",
        *person_ids,
        limit,
    )
    return tuple((int(number), str(digits), Kind(kind), State(state)) for number, digits, kind, state in found)

"""Promises and outbound sheets as lists, prompts and the call card show them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.calls.queries.calls import PAGE, moment
from desk_app.calls.rules import Kind, PromiseEvent, PromiseState, Way
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis
from desk_app.people.rules import MATCHABLE, phone_digits


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """An answer owed, or given; what names the caller is "" once erased."""

    id: int
    call_id: int
    person_id: int | None
    kind: Kind
    way: Way
    state: PromiseState
    made_at: datetime
    made_by: str
    due_at: datetime
    first_due_at: datetime
    chased: int
    breached_at: datetime | None
    ended_at: datetime | None
    ended_by: str
    phone: str
    name: str
    title: str
    subject: str
    progress: str
    result: str


@dataclass(frozen=True, slots=True)
class PromiseStepRow:
    """What happened to a promise."""

    event: PromiseEvent
    at: datetime
    staff_number: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class DueDayRow:
    """One day between a call and its answer, as it stood when it was promised."""

    day: date
    kind: str
    name: str
    key: str
    minutes: int
    is_working: bool


@dataclass(frozen=True, slots=True)
class SheetRow:
    """What was made ready before ringing out (C10)."""

    id: int
    number: str
    made_at: datetime
    made_by: str
    planned_at: datetime | None
    person_id: int | None
    call_id: int | None
    phone: str
    name: str
    title: str
    unit: str
    purpose: str
    papers: str
    questions: tuple[str, ...]


_PROMISE = (
    "SELECT p.id, p.call_id, p.person_id, p.kind, p.way, p.state, p.made_at, p.made_by, p.due_at, p.first_due_at, p.chased, "
    "p.breached_at, p.ended_at, p.ended_by, f.phone, f.name, f.title, f.subject, f.progress, f.result "
    "FROM promise p LEFT JOIN promise_face f ON f.id = p.id "
)
_SHEET = (
    "SELECT s.id, s.number, s.made_at, s.made_by, s.planned_at, s.person_id, s.call_id, "
    "f.phone, f.name, f.title, f.unit, f.purpose, f.papers, f.questions "
    "FROM outbound_sheet s LEFT JOIN outbound_sheet_face f ON f.id = s.id "
)


def promise(promise_id: int) -> PromiseRow | None:
    """One promise, None if there is none."""
    found = one(_PROMISE + "WHERE p.id = ?", promise_id)
    return None if found is None else _promise(found)


def promise_of_call(call_id: int) -> PromiseRow | None:
    """The promise a call ended with, None if it ended without one."""
    found = one(_PROMISE + "WHERE p.call_id = ? ORDER BY p.id DESC LIMIT 1", call_id)
    return None if found is None else _promise(found)


def open_promises() -> tuple[PromiseRow, ...]:
    """Every answer still owed, the next due first."""
    return tuple(
        _promise(row) for row in rows(_PROMISE + "WHERE p.state = 'open' ORDER BY p.due_at, p.id LIMIT ?", PAGE)
    )


def open_promises_to(phone: str) -> tuple[PromiseRow, ...]:
    """The answers owed to a number (C5), oldest first; +86 and leading zeros are no matter (D5)."""
    digits = phone_digits(phone)
    if len(digits) < MATCHABLE:
        return ()
    found = rows(_PROMISE + "WHERE f.digits = ? AND p.state = 'open' ORDER BY p.id LIMIT ?", digits, PAGE)
    return tuple(_promise(row) for row in found)


def open_promises_of(person_id: int) -> tuple[PromiseRow, ...]:
    """The answers owed to a person, oldest first."""
    where = "WHERE p.person_id = ? AND p.state = 'open' ORDER BY p.id LIMIT ?"
    return tuple(_promise(row) for row in rows(_PROMISE + where, person_id, PAGE))


def has_unwritten_breach(now: datetime) -> bool:
    """True when an answer is late and the breach was not written and passed up yet."""
    sql = "SELECT 1 FROM promise WHERE state = 'open' AND due_at < ? AND breached_at IS NULL LIMIT 1"
    return value(sql, to_millis(now)) is not None


def steps_of_promise(promise_id: int) -> tuple[PromiseStepRow, ...]:
    """The course of a promise, oldest first."""
    found = rows(
        "SELECT event, at, staff_number, due_at FROM promise_step WHERE promise_id = ? ORDER BY id", promise_id
    )
    return tuple(
        PromiseStepRow(PromiseEvent(event), from_millis(at), by, from_millis(due)) for event, at, by, due in found
    )


def due_days(promise_id: int) -> tuple[DueDayRow, ...]:
    """How the due time of a promise came about, day by day."""
    stored = value("SELECT arithmetic FROM promise WHERE id = ?", promise_id)
    return tuple(
        DueDayRow(
            date.fromisoformat(line["day"]),
            line["kind"],
            line["name"],
            line["key"],
            line["minutes"],
            line["is_working"],
        )
        for line in json.loads(stored or "[]")
    )


def sheet(sheet_id: int) -> SheetRow | None:
    """One outbound sheet, None if there is none."""
    found = one(_SHEET + "WHERE s.id = ?", sheet_id)
    return None if found is None else _sheet(found)


def open_sheets() -> tuple[SheetRow, ...]:
    """What is prepared and not rung yet, oldest first."""
    return tuple(_sheet(row) for row in rows(_SHEET + "WHERE s.call_id IS NULL ORDER BY s.id LIMIT ?", PAGE))


def sheet_by_number(number: str) -> int | None:
    """The sheet of a slip number, None if there is none."""
    found = value("SELECT id FROM outbound_sheet WHERE number = ?", number)
    return None if found is None else int(found)


def _promise(row: tuple[Any, ...]) -> PromiseRow:
    phone, name, title, subject, progress, result = (text or "" for text in row[14:20])
    return PromiseRow(
        row[0],
        row[1],
        row[2],
        Kind(row[3]),
        Way(row[4]),
        PromiseState(row[5]),
        from_millis(row[6]),
        row[7],
        from_millis(row[8]),
        from_millis(row[9]),
        row[10],
        moment(row[11]),
        moment(row[12]),
        row[13],
        phone,
        name,
        title,
        subject,
        progress,
        result,
    )


def _sheet(row: tuple[Any, ...]) -> SheetRow:
    phone, name, title, unit, purpose, papers = (text or "" for text in row[7:13])
    return SheetRow(
        row[0],
        row[1],
        from_millis(row[2]),
        row[3],
        moment(row[4]),
        row[5],
        row[6],
        phone,
        name,
        title,
        unit,
        purpose,
        papers,
        tuple(json.loads(row[13] or "[]")),
    )

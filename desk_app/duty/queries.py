"""What screens, prompts and the rota's paper read of the duty line; bounded reads, frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from desk_app.duty.rules import WEEK, CallState, monday_of
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.fields import from_millis, to_millis

PAGE = 200


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week of the rota."""

    monday: date
    staff_id: int
    deputy_id: int | None
    note: str

    @property
    def sunday(self) -> date:
        """The last day of the week."""
        return self.monday + WEEK - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SwapRow:
    """A wish to swap, open or answered."""

    id: int
    monday: date
    in_return: date | None
    from_id: int
    to_id: int
    asked_at: datetime
    answered_at: datetime | None
    is_agreed: bool | None


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Days on which somebody cannot be on the line."""

    id: int
    staff_id: int
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class DutyCallRow:
    """A duty call; what names the caller is "" once erased."""

    id: int
    number: str
    day: date
    at: datetime
    staff_id: int
    staff_number: str
    state: CallState
    person_id: int | None
    agreed_at: datetime | None
    is_lapsed: bool
    phone: str
    name: str
    title: str
    address: str
    question: str
    result: str
    told: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Whom the emergency plan calls out for what."""

    id: int
    situation: str
    whom: str
    phone: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What the next shift, or one person, must know."""

    id: int
    to_id: int | None
    text: str
    left_at: datetime
    left_by: str
    read_at: datetime | None
    read_by: str


@dataclass(frozen=True, slots=True)
class HandOverRow:
    """The line went from one person to the next."""

    id: int
    from_id: int
    to_id: int
    at: datetime
    open_calls: int
    lapsed: int
    note: str
    taken_at: datetime | None


_CALL = (
    "SELECT c.id, c.number, c.day, c.at, c.staff_id, c.staff_number, c.state, c.person_id, c.agreed_at, c.is_lapsed, "
    "f.phone, f.name, f.title, f.address, f.question, f.result, f.told "
    "FROM duty_call c LEFT JOIN duty_call_face f ON f.id = c.id "
)
_SWAP = "SELECT id, monday, in_return, from_id, to_id, asked_at, answered_at, is_agreed FROM duty_swap "
_NOTE = "SELECT id, to_id, text, left_at, left_by, read_at, read_by FROM shift_note "
_HAND_OVER = "SELECT id, from_id, to_id, at, open_calls, lapsed, note, taken_at FROM duty_hand_over "


def week_of(day: date) -> WeekRow | None:
    """The week of the rota a day falls in, None while nobody is set."""
    found = one("SELECT monday, staff_id, deputy_id, note FROM duty_week WHERE monday = ?", monday_of(day).isoformat())
    return None if found is None else _week(found)


def weeks(first: date, last: date) -> tuple[WeekRow, ...]:
    """The weeks of the rota between two Mondays, both included."""
    found = rows(
        "SELECT monday, staff_id, deputy_id, note FROM duty_week WHERE monday BETWEEN ? AND ? ORDER BY monday LIMIT ?",
        first.isoformat(),
        last.isoformat(),
        PAGE,
    )
    return tuple(_week(row) for row in found)


def swap(swap_id: int) -> SwapRow | None:
    """One wish to swap, None if there is none."""
    found = one(_SWAP + "WHERE id = ?", swap_id)
    return None if found is None else _swap(found)


def open_swaps() -> tuple[SwapRow, ...]:
    """The wishes nobody has answered yet."""
    return tuple(_swap(row) for row in rows(_SWAP + "WHERE answered_at IS NULL ORDER BY id LIMIT ?", PAGE))


def absences(staff_id: int | None, since: date) -> tuple[AbsenceRow, ...]:
    """The days somebody (None: anybody) cannot be on the line, from a day on."""
    who, values = ("", ()) if staff_id is None else ("staff_id = ? AND ", (staff_id,))
    found = rows(
        f"SELECT id, staff_id, first_on, last_on FROM duty_absence WHERE {who}last_on >= ? ORDER BY first_on, id LIMIT ?",
        *values,
        since.isoformat(),
        PAGE,
    )
    return tuple(
        AbsenceRow(number, who, date.fromisoformat(first), date.fromisoformat(last))
        for number, who, first, last in found
    )


def is_absent(staff_id: int, monday: date) -> bool:
    """True when somebody is away on any day of the week."""
    sunday = monday + WEEK - timedelta(days=1)
    return any(row.first_on <= sunday for row in absences(staff_id, monday))


def duty_call(duty_call_id: int) -> DutyCallRow | None:
    """One duty call, None if there is none."""
    found = one(_CALL + "WHERE c.id = ?", duty_call_id)
    return None if found is None else _call(found)


def duty_call_by_number(number: str) -> int | None:
    """The duty call of a slip number, None if there is none."""
    found = value("SELECT id FROM duty_call WHERE number = ?", number)
    return None if found is None else int(found)


def calls_since(day: date, limit: int = PAGE) -> tuple[DutyCallRow, ...]:
    """The calls of the duty line from a day on, newest first."""
    found = rows(_CALL + "WHERE c.day >= ? ORDER BY c.id DESC LIMIT ?", day.isoformat(), limit)
    return tuple(_call(row) for row in found)


def open_calls() -> tuple[DutyCallRow, ...]:
    """What was not solved yet, oldest first."""
    where = "WHERE c.state NOT IN ('solved', 'redirected') ORDER BY c.id LIMIT ?"
    return tuple(_call(row) for row in rows(_CALL + where, PAGE))


def lapsed_since(at: datetime) -> tuple[DutyCallRow, ...]:
    """Callers whose contract has lapsed, since a time: told at hand-over (C13)."""
    where = "WHERE c.is_lapsed = ? AND c.at >= ? ORDER BY c.id LIMIT ?"
    return tuple(_call(row) for row in rows(_CALL + where, True, to_millis(at), PAGE))


def steps_of(duty_call_id: int) -> tuple[tuple[CallState, datetime, str], ...]:
    """The course of a duty call: state, when, staff number; oldest first."""
    found = rows("SELECT state, at, staff_number FROM duty_call_step WHERE duty_call_id = ? ORDER BY id", duty_call_id)
    return tuple((CallState(state), from_millis(at), by) for state, at, by in found)


def plan(*, active_only: bool = True) -> tuple[ContactRow, ...]:
    """The emergency plan: situation by situation, in each the order in which people are called out."""
    found = rows(
        "SELECT id, situation, whom, phone, is_active FROM plan_contact ORDER BY position, id LIMIT ?",
        PAGE,
    )
    everybody = [ContactRow(number, what, whom, phone, bool(active)) for number, what, whom, phone, active in found]
    situations = list(dict.fromkeys(row.situation for row in everybody))
    everybody.sort(key=lambda row: situations.index(row.situation))  # stable: the order inside each stays
    return tuple(row for row in everybody if row.is_active or not active_only)


def unread_notes(staff_id: int) -> tuple[NoteRow, ...]:
    """Notes for somebody, or for whoever comes next, that were not read yet; oldest first."""
    found = rows(_NOTE + "WHERE read_at IS NULL ORDER BY id LIMIT ?", PAGE)
    return tuple(note for note in map(_note, found) if note.to_id in {None, staff_id})


def notes(limit: int = 50) -> tuple[NoteRow, ...]:
    """The last notes, newest first."""
    return tuple(_note(row) for row in rows(_NOTE + "ORDER BY id DESC LIMIT ?", limit))


def last_hand_over() -> HandOverRow | None:
    """The newest hand-over of the line, None before the first."""
    found = one(_HAND_OVER + "ORDER BY id DESC LIMIT 1")
    return None if found is None else _hand_over(found)


def not_taken_over(staff_id: int) -> tuple[HandOverRow, ...]:
    """Hand-overs somebody has not taken yet."""
    found = rows(_HAND_OVER + "WHERE to_id = ? AND taken_at IS NULL ORDER BY id LIMIT ?", staff_id, PAGE)
    return tuple(_hand_over(row) for row in found)


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def _week(row: tuple[Any, ...]) -> WeekRow:
    return WeekRow(date.fromisoformat(row[0]), row[1], row[2], row[3])


def _swap(row: tuple[Any, ...]) -> SwapRow:
    number, monday, back, giver, asked, asked_at, answered_at, agreed = row
    return SwapRow(
        number,
        date.fromisoformat(monday),
        None if back is None else date.fromisoformat(back),
        giver,
        asked,
        from_millis(asked_at),
        _moment(answered_at),
        None if agreed is None else bool(agreed),
    )


def _call(row: tuple[Any, ...]) -> DutyCallRow:
    phone, name, title, address, question, result, told = (text or "" for text in row[10:17])
    return DutyCallRow(
        row[0],
        row[1],
        date.fromisoformat(row[2]),
        from_millis(row[3]),
        row[4],
        row[5],
        CallState(row[6]),
        row[7],
        _moment(row[8]),
        bool(row[9]),
        phone,
        name,
        title,
        address,
        question,
        result,
        told,
    )


def _note(row: tuple[Any, ...]) -> NoteRow:
    number, to_id, text, left_at, left_by, read_at, read_by = row
    return NoteRow(number, to_id, text, from_millis(left_at), left_by, _moment(read_at), read_by)


def _hand_over(row: tuple[Any, ...]) -> HandOverRow:
    number, giver, taker, at, open_now, lapsed, note, taken_at = row
    return HandOverRow(number, giver, taker, from_millis(at), open_now, lapsed, note, _moment(taken_at))

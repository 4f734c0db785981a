"""The daily review (C12): which days are owed, what a review holds, what is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk_app.calls.queries.calls import PAGE, moment
from desk_app.calls.rules import Satisfaction
from desk_app.kernel.database import one, rows, value

#: Older days are not asked for any more: nobody remembers them.
_BACK = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """The review of one day; anybody can draw its sample again from the seed."""

    id: int
    day: date
    seed: str
    percent: int
    begun_by: str
    finished_at: datetime | None
    finished_by: str
    why: str


@dataclass(frozen=True, slots=True)
class ReviewItemRow:
    """A call to look at."""

    id: int
    call_id: int
    is_drawn: bool
    result: Satisfaction | None
    staff_number: str


def days_owed(today: date) -> tuple[date, ...]:
    """Past days with calls that were not gone through yet, oldest first (C12)."""
    found = rows(
        "SELECT DISTINCT c.day FROM call c WHERE c.day >= ? AND c.day < ? AND NOT EXISTS "
        "(SELECT 1 FROM review r WHERE r.day = c.day AND r.finished_at IS NOT NULL) ORDER BY c.day",
        (today - _BACK).isoformat(),
        today.isoformat(),
    )
    return tuple(date.fromisoformat(day) for (day,) in found)


def review_of(day: date) -> ReviewRow | None:
    """The review of a day, None before it is begun."""
    found = one(
        "SELECT id, day, seed, percent, begun_by, finished_at, finished_by, why FROM review WHERE day = ?",
        day.isoformat(),
    )
    if found is None:
        return None
    number, on, seed, percent, begun_by, finished_at, finished_by, why = found
    return ReviewRow(number, date.fromisoformat(on), seed, percent, begun_by, moment(finished_at), finished_by, why)


def items_of(review_id: int) -> tuple[ReviewItemRow, ...]:
    """The calls of a review: the drawn ones, then the unsolved."""
    found = rows(
        "SELECT id, call_id, is_drawn, result, staff_number FROM review_item WHERE review_id = ? ORDER BY id LIMIT ?",
        review_id,
        PAGE * 5,
    )
    return tuple(
        ReviewItemRow(number, call_id, bool(drawn), None if result is None else Satisfaction(result), by)
        for number, call_id, drawn, result, by in found
    )


def to_review(day: date) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The calls of a day: those handled, that can be asked about, and those unsolved; private calls are neither."""
    found = rows(
        "SELECT c.id, c.state FROM call c JOIN call_face f ON f.id = c.id WHERE c.day = ? AND c.direction = 'in' "
        "AND c.is_private = ? AND f.digits <> '' AND (c.kind IS NOT NULL OR c.state = 'missed') ORDER BY c.id",
        day.isoformat(),
        False,
    )
    handled = tuple(int(number) for number, state in found if state in {"done", "kept", "late"})
    return handled, tuple(int(number) for number, state in found if state in {"promised", "missed"})


def has_due_answer(call_id: int) -> bool:
    """True when an answer to this call is owed by a date already: a promise."""
    return value("SELECT 1 FROM promise WHERE call_id = ? AND state = 'open' LIMIT 1", call_id) is not None

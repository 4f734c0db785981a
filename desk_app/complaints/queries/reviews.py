"""The daily review of complaints (C12): which days are owed, what a review holds, what is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk_app.complaints.rules import Verdict
from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import from_millis

#: Older days are not asked for any more: nobody remembers them.
_BACK = timedelta(days=31)
_MOST = 1_000
_OPEN_CLOCKS = "('result', 'call_back', 'sampled', 'reply', 'authority')"


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
    """A case to look at."""

    id: int
    case_id: int
    is_drawn: bool
    verdict: Verdict | None
    staff_number: str


def days_owed(today: date) -> tuple[date, ...]:
    """Past days with complaints or suggestions that were not gone through yet, oldest first (C12)."""
    first, last = (today - _BACK).isoformat(), today.isoformat()
    # From one day to the next by the index: the rail asks this often, and a day may hold thousands of cases.
    found = rows(
        "WITH RECURSIVE held(day) AS (SELECT MIN(day) FROM complaint_case WHERE day >= ? AND day < ? UNION ALL "
        "SELECT (SELECT MIN(c.day) FROM complaint_case c WHERE c.day > held.day AND c.day < ?) FROM held "
        "WHERE held.day IS NOT NULL) SELECT day FROM held WHERE day IS NOT NULL "
        "AND EXISTS (SELECT 1 FROM complaint_case c WHERE c.day = held.day AND c.state <> 'draft') AND NOT EXISTS "
        "(SELECT 1 FROM case_review r WHERE r.day = held.day AND r.finished_at IS NOT NULL) ORDER BY day",
        first,
        last,
        last,
    )
    return tuple(date.fromisoformat(day) for (day,) in found)


def review_of(day: date) -> ReviewRow | None:
    """The review of a day, None before it is begun."""
    found = one(
        "SELECT id, day, seed, percent, begun_by, finished_at, finished_by, why FROM case_review WHERE day = ?",
        day.isoformat(),
    )
    if found is None:
        return None
    number, on, seed, percent, begun_by, finished_at, finished_by, why = found
    ended = None if finished_at is None else from_millis(finished_at)
    return ReviewRow(number, date.fromisoformat(on), seed, percent, begun_by, ended, finished_by, why)


def items_of(review_id: int) -> tuple[ReviewItemRow, ...]:
    """The cases of a review: the drawn ones, then the unsolved."""
    found = rows(
        "SELECT id, case_id, is_drawn, verdict, staff_number FROM case_review_item WHERE review_id = ? ORDER BY id LIMIT ?",
        review_id,
        _MOST,
    )
    return tuple(
        ReviewItemRow(number, case_id, bool(drawn), None if verdict is None else Verdict(verdict), by)
        for number, case_id, drawn, verdict, by in found
    )


def to_review(day: date) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The cases of a day: those handled whose customer nobody else asks, and those unsolved (K4.5 and K6 ask the others)."""
    found = rows(
        "SELECT c.id, c.state, c.is_anonymous, c.declines_call_back, c.liability, "
        "(SELECT COUNT(*) FROM call_back b WHERE b.case_id = c.id), COALESCE(t.digits, '') FROM complaint_case c "
        "LEFT JOIN case_text t ON t.id = c.id WHERE c.day = ? AND c.state NOT IN ('draft', 'withdrawn') ORDER BY c.id LIMIT ?",
        day.isoformat(),
        _MOST,
    )
    handled = tuple(
        int(case)
        for case, state, anonymous, declines, liability, asked, digits in found
        if state == "closed" and digits and not (anonymous or declines or asked) and liability != "assistance"
    )
    return handled, tuple(int(row[0]) for row in found if row[1] != "closed")


def has_due_answer(case_id: int, by: int) -> bool:
    """True when the customer hears of the case by then anyway: something of it is due and not late (milliseconds)."""
    found = one(
        f"SELECT 1 FROM case_clock WHERE case_id = ? AND ended_at IS NULL AND kind IN {_OPEN_CLOCKS} AND due_at <= ? "
        "AND NOT EXISTS (SELECT 1 FROM clock_breach b WHERE b.clock_id = case_clock.id) LIMIT 1",
        case_id,
        by,
    )
    return found is not None

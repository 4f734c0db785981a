"""The print queue as people see it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desk_app.kernel.database import rows, value
from desk_app.kernel.fields import from_millis, to_millis
from desk_app.kernel.refs import Ref
from desk_app.printing.queries.printers import PrinterRow, RouteRow, printer_of_form, printers, routes
from desk_app.printing.rules import NEEDS_PERSON, OPEN_STATES, SLOW, JobState, PrintCount, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Facts

PAGE = 200
_COLUMNS = (
    "SELECT j.id, j.form, j.ref_kind, j.ref_id, j.number, j.language, j.copies, j.copy_no, j.state, j.tries, "
    "j.created_at, j.next_try_at, j.sent_at, j.error, j.detail, p.name "
    "FROM print_job j LEFT JOIN printer p ON p.id = j.printer_id "
)
_OPEN = "j.state IN ('queued', 'sent', 'failed')"


@dataclass(frozen=True, slots=True)
class JobRow:
    """One paper in the queue or in its history."""

    id: int
    form: str
    ref: Ref
    number: str
    language: str
    copies: int
    copy_no: int
    state: JobState
    tries: int
    created_at: datetime
    next_try_at: datetime | None
    sent_at: datetime | None
    trouble: Trouble | None
    detail: str
    printer: str

    @property
    def is_in_doubt(self) -> bool:
        """Handed over, and nobody knows whether it came out."""
        return self.state is JobState.SENT and self.trouble is Trouble.IN_DOUBT

    @property
    def remarks(self) -> str:
        """What the printed page could not show as given; "" when it shows everything."""
        return self.detail if self.state is JobState.CONFIRMED else ""

    @property
    def needs_person(self) -> bool:
        """Waits for somebody to do something; trying again alone changes nothing."""
        return self.is_in_doubt or (self.state is JobState.FAILED and self.trouble in NEEDS_PERSON)

    @property
    def is_unseen(self) -> bool:
        """Waits to be looked at on the screen before it is printed (G7)."""
        return self.state is JobState.QUEUED and self.trouble is Trouble.UNSEEN

    def is_waiting(self, now: datetime) -> bool:
        """Failed, in doubt, or not out after a while: staff should know."""
        if self.state is JobState.FAILED or self.is_in_doubt:
            return True
        return self.state in {JobState.QUEUED, JobState.SENT} and now - self.created_at >= SLOW


def job(job_id: int) -> JobRow | None:
    """One job."""
    found = rows(_COLUMNS + "WHERE j.id = ?", job_id)
    return _row(found[0]) if found else None


def job_of_number(number: str) -> JobRow | None:
    """The newest paper that carries a slip number."""
    found = rows(_COLUMNS + "WHERE j.number = ? ORDER BY j.id DESC LIMIT 1", number)
    return _row(found[0]) if found else None


def open_jobs(desk: int) -> tuple[JobRow, ...]:
    """What is not out yet, oldest first; what never left names the printer it goes to now."""
    found = _all(rows(_COLUMNS + f"WHERE {_OPEN} AND j.desk = ? ORDER BY j.id LIMIT ?", desk, PAGE))
    if all(row.printer for row in found):
        return found
    listed, ways = printers(desk), routes(desk)
    return tuple(row if row.printer else _heading(row, listed, ways.get(row.form)) for row in found)


def _heading(row: JobRow, listed: tuple[PrinterRow, ...], route: RouteRow | None) -> JobRow:
    goes_to = printer_of_form(row.form, listed, route)
    return row if goes_to is None else replace(row, printer=goes_to.name)


def jobs(desk: int, limit: int = PAGE) -> tuple[JobRow, ...]:
    """The queue for showing: what is not out yet, oldest first, then the newest that are."""
    waiting = open_jobs(desk)
    ended = rows(
        _COLUMNS + "WHERE j.state IN ('confirmed', 'cancelled') AND j.desk = ? ORDER BY j.id DESC LIMIT ?",
        desk,
        max(0, limit - len(waiting)),
    )
    return (*waiting, *_all(ended))


def jobs_of(ref: Ref) -> tuple[JobRow, ...]:
    """Everything printed or to be printed about a record, newest first."""
    found = rows(_COLUMNS + "WHERE j.ref_kind = ? AND j.ref_id = ? ORDER BY j.id DESC LIMIT ?", ref.kind, ref.id, PAGE)
    return _all(found)


def next_copy(ref: Ref, form: str) -> int:
    """Which copy the next print of a record's paper is: the one that still waits, else one more than ever left the queue."""
    known = [row for row in jobs_of(ref) if row.form == form]
    waiting = next((row for row in known if row.state in OPEN_STATES), None)
    if waiting is not None:
        return waiting.copy_no
    return max((row.copy_no + 1 for row in known if row.sent_at is not None), default=0)


def facts_of(job_id: int) -> Facts | None:
    """What a job's paper says; None once erased."""
    from desk_app.paper.values import facts_from_json

    stored = value("SELECT facts FROM print_job_facts WHERE id = ?", job_id)
    return None if stored is None else facts_from_json(json.loads(stored))


def counts(since: datetime, until: datetime) -> tuple[PrintCount, ...]:
    """How many papers came out by form, most first, from ``since`` up to ``until`` (G9); reprints are counted apart."""
    found = rows(
        "SELECT form, SUM(copies), SUM(CASE WHEN copy_no > 0 THEN copies ELSE 0 END) FROM print_job "
        "WHERE state = 'confirmed' AND created_at >= ? AND created_at < ? GROUP BY form ORDER BY 2 DESC, 1",
        to_millis(since),
        to_millis(until),
    )
    return tuple(PrintCount(str(form), int(papers), int(again)) for form, papers, again in found)


def slow_mark(desk: int, now: datetime) -> datetime | None:
    """When the next paper that is on its way becomes one that staff should know of; None when none is."""
    marks = (row.created_at + SLOW for row in open_jobs(desk) if not row.is_waiting(now))
    return min(marks, default=None)


def _all(found: list[tuple[object, ...]]) -> tuple[JobRow, ...]:
    return tuple(_row(row) for row in found)


def _row(row: tuple[object, ...]) -> JobRow:
    number = [int(str(row[place])) for place in (0, 3, 6, 7, 9, 10)]
    next_try, sent = (None if row[place] is None else from_millis(int(str(row[place]))) for place in (11, 12))
    return JobRow(
        id=number[0],
        form=str(row[1]),
        ref=Ref(str(row[2]), number[1]),
        number=str(row[4]),
        language=str(row[5]),
        copies=number[2],
        copy_no=number[3],
        state=JobState(str(row[8])),
        tries=number[4],
        created_at=from_millis(number[5]),
        next_try_at=next_try,
        sent_at=sent,
        trouble=Trouble(str(row[13])) if row[13] else None,
        detail=str(row[14]),
        printer=str(row[15] or ""),
    )

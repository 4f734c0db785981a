"""The course of a visit in words: every step, mark and coming or going with its time. Pure wording of given rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta, tzinfo

from desk_app.reception.queries import StepRow
from desk_app.reception.rules import Mark, State
from desk_app.reception.wording import clock_text, mark_event, presence_event, step_event
from desk_app.widgets.timeline import Event

# They say what the act beside them says already.
_QUIET = {Mark.SEEN_OFF.value, Mark.INTRODUCED.value, Mark.LEFT_BEHIND.value}


def course(rows: Sequence[StepRow], label: str, zone: tzinfo) -> list[Event]:
    """The whole timeline, oldest first."""
    return [Event(f"{row.at.astimezone(zone):%H:%M:%S}", _words(row, label)) for row in rows if _tells(row)]


def was_checking(rows: Sequence[StepRow]) -> bool:
    """True when the present state came out of checking."""
    steps = [row for row in rows if row.kind == "step"]
    return bool(steps) and steps[-1].before == State.CHECKING.value


def _tells(row: StepRow) -> bool:
    if row.kind == "mark":
        return row.what not in _QUIET
    # One person coming in is what the ticket says; one who goes out is what the end says.
    return row.kind in {"step", "presumed_left"} or row.what != "1"


def _words(row: StepRow, label: str) -> str:
    if row.kind == "step":
        waited = clock_text(timedelta(milliseconds=row.lasted_ms))
        return step_event(State(row.what), row.before, label, row.staff_number, waited, row.why)
    if row.kind == "mark":
        return mark_event(Mark(row.what), row.staff_number)
    return presence_event(row.kind, int(row.what))

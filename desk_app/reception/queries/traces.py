"""The traces of several open visits at once, for the board of time bars: states and marks in two reads, whatever their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk_app.kernel.database import rows
from desk_app.kernel.fields import from_millis
from desk_app.reception.rules import Mark, State

_STEPS = "SELECT visit_id, at, state FROM visit_step WHERE visit_id IN ({marks}) ORDER BY visit_id, seq"
_MARKS = "SELECT visit_id, at, kind FROM visit_mark WHERE visit_id IN ({marks}) ORDER BY visit_id, id"


@dataclass(frozen=True, slots=True)
class TraceRow:
    """What a visit went through, oldest first: (since, state) and (at, mark)."""

    steps: tuple[tuple[datetime, State], ...] = ()
    marks: tuple[tuple[datetime, Mark], ...] = ()


def traces(visit_ids: Sequence[int]) -> Mapping[int, TraceRow]:
    """The traces of these visits (at most a board's worth); a visit that does not exist is missing."""
    if not visit_ids:
        return {}
    steps: dict[int, list[tuple[datetime, State]]] = defaultdict(list)
    marks: dict[int, list[tuple[datetime, Mark]]] = defaultdict(list)
    places = ", ".join("?" * len(visit_ids))
    for visit_id, at, state in rows(_STEPS.format(marks=places), *visit_ids):
        steps[visit_id].append((from_millis(at), State(state)))
    for visit_id, at, kind in rows(_MARKS.format(marks=places), *visit_ids):
        marks[visit_id].append((from_millis(at), Mark(kind)))
    return {visit_id: TraceRow(tuple(of), tuple(marks.get(visit_id, ()))) for visit_id, of in steps.items()}

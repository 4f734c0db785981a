"""The one way a visit moves: from its present state to the next, in one update and one added step.

Every other part of the service goes through ``move``; nothing else writes ``visit_step``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

from desk_app.kernel import typed
from desk_app.kernel.database import change, lock_rows, one
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.reception.changes import VisitClosed, VisitMoved
from desk_app.reception.rules import State, check_way

_COLUMNS = (
    "id, number, label, lane_id, state, state_since, seq, waiting_since, issued_at, queue_at, is_urgent, person_id, "
    "host_id, staff_id, staff_number, desk, calls, ladder, heads_in, received_at, handed_over_at, wait_ms, serve_ms"
)


_STEP = (
    "INSERT INTO visit_step (visit_id, seq, state, at, before, lasted_ms, lane_id, desk, staff_number, why) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PRESENT = f"SELECT {_COLUMNS} FROM visit WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Present:
    """A visit as it stands inside the transaction; times in milliseconds."""

    id: int
    number: str
    label: str
    lane_id: int
    state: State
    state_since: int
    seq: int
    waiting_since: int
    issued_at: int
    queue_at: int
    is_urgent: bool
    person_id: int | None
    host_id: int | None
    staff_id: int | None
    staff_number: str
    desk: int
    calls: int
    ladder: int
    heads_in: int
    received_at: int | None
    handed_over_at: int | None
    wait_ms: int
    serve_ms: int

    @property
    def ref(self) -> Ref:
        """The visit as a record of the program."""
        return Ref("visit", self.id)


_FIELDS = frozenset(part.name for part in fields(Present))
LONGEST_WHY = 500


def present(visit_id: int) -> Present:
    """The visit, locked against other desks; refuses reception.no_such_visit."""
    found = one(lock_rows(_PRESENT), visit_id)
    if found is None:
        raise Refusal("reception.no_such_visit")
    values = list(found)
    values[4] = State(values[4])
    values[10] = bool(values[10])
    return Present(*values)


def open_visit(visit_id: int) -> Present:
    """Like ``present``, but a visit that ended is refused (reception.ended)."""
    visit = present(visit_id)
    if visit.state.is_end:
        raise Refusal("reception.ended", label=visit.label)
    return visit


def move(
    work: Work,
    visit: Present,
    then: State,
    action: str,
    *,
    why: str = "",
    word: str = "",
    columns: Mapping[str, Any] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Present:
    """Put the visit into its next state, add the step, journal it and publish; refuses reception.not_from_here.

    ``why`` is what a person typed, ``word`` the program's own word for the step.
    """
    check_way(visit.state, then)
    why = typed.passage(why)[:LONGEST_WHY]
    updates = {**_times(work, visit, then), **(columns or {})}
    if change(_update(tuple(updates)), *updates.values(), visit.id, visit.seq) != 1:
        raise Refusal("reception.changed_meanwhile", label=visit.label)
    lasted = max(0, work.millis - visit.state_since)
    change(
        _STEP,
        visit.id,
        visit.seq + 1,
        then.value,
        work.millis,
        visit.state.value,
        lasted,
        updates.get("lane_id", visit.lane_id),
        work.desk,
        work.operator.number,
        word,
    )
    if why:
        keep_why(work, visit, visit.seq + 1, why)
    told = {"label": visit.label, "before": visit.state.value, "lasted_ms": lasted, "why": why or word, **(facts or {})}
    work.record(action, visit.ref, told if visit.person_id is None else {**told, "person": visit.person_id})
    work.publish(VisitClosed(visit.id) if then.is_end else VisitMoved(visit.id))
    return replace(visit, **{**{name: new for name, new in updates.items() if name in _FIELDS}, "state": then})


def keep_why(work: Work, visit: Present, seq: int, why: str) -> None:
    """What was typed as the reason of a step: personal, so it stands beside the step and goes when erased (D16)."""
    change(
        "INSERT INTO visit_note (visit_id, kind, seq, text, at, staff_number) VALUES (?, 'why', ?, ?, ?, ?)",
        visit.id,
        seq,
        why,
        work.millis,
        work.operator.number,
    )


def _times(work: Work, visit: Present, then: State) -> dict[str, Any]:
    lasted = max(0, work.millis - visit.state_since)
    updates: dict[str, Any] = {"state": then.value, "state_since": work.millis, "seq": visit.seq + 1}
    if visit.state.is_waiting:
        updates["wait_ms"] = visit.wait_ms + lasted
    elif visit.state in {State.SERVING, State.CHECKING}:
        updates["serve_ms"] = visit.serve_ms + lasted
    if then.is_waiting and not visit.state.is_waiting:
        updates["waiting_since"] = work.millis
    if (then.is_with_us or then is State.WITH_HOST) and visit.received_at is None:
        updates["received_at"] = work.millis
    if then.is_end:
        updates["closed_at"] = work.millis
    return updates


@lru_cache(maxsize=64)
def _update(columns: tuple[str, ...]) -> str:
    return f"UPDATE visit SET {', '.join(f'{column} = ?' for column in columns)} WHERE id = ? AND seq = ?"

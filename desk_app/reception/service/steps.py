"""The one way a visit moves: from its present state to the next, in one update and one added step.

Every other part of the service goes through ``move``; nothing else writes ``visit_step``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

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


def present(visit_id: int) -> Present:
    """The visit, locked against other desks; refuses reception.no_such_visit."""
    found = one(lock_rows(f"SELECT {_COLUMNS} FROM visit WHERE id = ?"), visit_id)
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
    columns: Mapping[str, Any] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Present:
    """Put the visit into its next state, add the step, journal it and publish; refuses reception.not_from_here."""
    check_way(visit.state, then)
    updates = {**_times(work, visit, then), **(columns or {})}
    changed = change(_update(tuple(updates)), *updates.values(), visit.id, visit.seq)
    if changed != 1:
        raise Refusal("reception.changed_meanwhile", label=visit.label)
    lane_id = int(updates.get("lane_id", visit.lane_id))
    lasted = max(0, work.millis - visit.state_since)
    change(
        "INSERT INTO visit_step (visit_id, seq, state, at, before, lasted_ms, lane_id, desk, staff_number, why) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        visit.id,
        visit.seq + 1,
        then.value,
        work.millis,
        visit.state.value,
        lasted,
        lane_id,
        work.desk,
        work.operator.number,
        why[:200],
    )
    told = {"label": visit.label, "before": visit.state.value, "lasted_ms": lasted, "why": why, **(facts or {})}
    work.record(action, visit.ref, told if visit.person_id is None else {**told, "person": visit.person_id})
    work.publish(VisitClosed(visit.id) if then.is_end else VisitMoved(visit.id))
    return present(visit.id)


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

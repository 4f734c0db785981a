"""Lanes, counters and the night between two business days (D11)."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel import typed
from desk_app.kernel.database import change, insert, one, rows
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.reception.changes import LanesChanged, VisitMarked
from desk_app.reception.rules import State
from desk_app.reception.service.presence import sweep_house
from desk_app.reception.service.steps import move, open_visit

_NEW_LANE = "INSERT INTO lane (code, name, position, carries_over, is_active) VALUES (?, ?, ?, ?, ?)"
_OLD_LANE = "UPDATE lane SET code = ?, name = ?, position = ?, carries_over = ?, is_active = ? WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Night:
    """What the change of day did with the tickets of the day before."""

    expired: int = 0
    carried: int = 0
    presumed_left: int = 0


def begin_day(work: Work) -> Night:
    """Settle what the last business day left open: tickets expire or carry over by lane. Safe to repeat.

    Only waiting tickets are settled by themselves; somebody being served overnight stays open for a person to end.
    """
    left = rows(
        "SELECT v.id, l.carries_over FROM visit v JOIN lane l ON l.id = v.lane_id "
        "WHERE v.closed_at IS NULL AND v.day < ? AND v.is_carried = ? "
        "AND v.state IN ('waiting', 'called', 'no_show', 'host_pending')",
        work.day.isoformat(),
        False,
    )
    presumed = sweep_house(work, before_today=True)
    expired = carried = 0
    for visit_id, carries in left:
        visit = open_visit(int(visit_id))
        if carries and visit.state is not State.NO_SHOW:
            _carry(work, visit.id)
            carried += 1
        else:
            move(work, visit, State.EXPIRED, "visit.expired", word="night", columns={"heads_in": 0})
            expired += 1
    return Night(expired, carried, presumed)


def _carry(work: Work, visit_id: int) -> None:
    visit = open_visit(visit_id)
    if visit.state is not State.WAITING:
        visit = move(work, visit, State.WAITING, "visit.back", word="night")
    change("UPDATE visit SET is_carried = ? WHERE id = ?", True, visit.id)
    work.record("visit.carried", visit.ref, {"label": visit.label})
    work.publish(VisitMarked(visit.id))


def save_lane(
    work: Work,
    *,
    lane_id: int | None,
    code: str,
    name: str,
    carries_over: bool = False,
    is_active: bool = True,
    position: int = 0,
) -> int:
    """Add or change a lane (supervisors); refuses reception.lane_code (one letter A-Z), .lane_taken, .lane_name."""
    work.need(Role.SUPERVISOR)
    code, name = typed.line(code).upper(), typed.line(name)[:60]
    if not (len(code) == 1 and "A" <= code <= "Z"):
        raise Refusal("reception.lane_code", code=code)
    if not name:
        raise Refusal("reception.lane_name")
    taken = one("SELECT id FROM lane WHERE code = ?", code)
    if taken is not None and taken[0] != lane_id:
        raise Refusal("reception.lane_taken", code=code)
    if lane_id is None:
        lane_id = insert(_NEW_LANE, code, name, position, carries_over, is_active)
    else:
        change(_OLD_LANE, code, name, position, carries_over, is_active, lane_id)
    facts = {"code": code, "name": name, "carries_over": carries_over, "is_active": is_active}
    work.record("lane.saved", Ref("lane", lane_id), facts)
    work.publish(LanesChanged())
    return lane_id


def open_counter(work: Work, lanes: tuple[int, ...]) -> int:
    """Begin to serve lanes at this desk; a counter that was open for others changes over."""
    close_counter(work)
    session = insert(
        "INSERT INTO counter_session (desk, staff_number, lanes, opened_at) VALUES (?, ?, ?, ?)",
        work.desk,
        work.operator.number,
        canonical_json(list(lanes)),
        work.millis,
    )
    work.record("counter.opened", Ref("counter_session", session), {"desk": work.desk, "lanes": list(lanes)})
    work.publish(LanesChanged())
    return session


def close_counter(work: Work) -> None:
    """Serve no lane at this desk for now; nothing happens when it is closed already."""
    closed = change(
        "UPDATE counter_session SET closed_at = ? WHERE desk = ? AND closed_at IS NULL", work.millis, work.desk
    )
    if closed:
        work.record("counter.closed", Ref("counter_session", 0), {"desk": work.desk})
        work.publish(LanesChanged())

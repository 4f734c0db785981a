"""Calling: next, pick, recall, nobody comes, comes back after all.

Two desks that press *Next* at once never get the same visitor: the row is locked before it is read.
"""

from __future__ import annotations

from datetime import timedelta

from desk_app.kernel.database import one, rows
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.reception.changes import VisitorCalled
from desk_app.reception.rules import GRACE_MINUTES, MAX_CALLS, State
from desk_app.reception.service.presence import presume_left
from desk_app.reception.service.steps import Present, move, open_visit, present

_FRONT = int(timedelta(days=2) / timedelta(milliseconds=1))
_HEAD = "SELECT queue_at, id FROM visit WHERE state = 'waiting' AND lane_id = ? ORDER BY queue_at, id LIMIT 1"


def call_next(work: Work, lanes: tuple[int, ...]) -> Present:
    """Call whoever stands first in these lanes (D10); refuses reception.nobody_waiting."""
    while True:
        heads = (one(_HEAD, lane) for lane in lanes)
        first = min((tuple(head) for head in heads if head is not None), default=None)
        if first is None:
            raise Refusal("reception.nobody_waiting")
        # Between looking and locking another desk may have called them (PostgreSQL): then look again.
        visit = present(int(first[1]))
        if visit.state is State.WAITING and visit.lane_id in lanes:
            return _call(work, visit)


def pick(work: Work, visit_id: int) -> Present:
    """Call a certain visitor out of turn; only somebody who waits (reception.not_waiting)."""
    visit = open_visit(visit_id)
    if visit.state not in {State.WAITING, State.NO_SHOW}:
        raise Refusal("reception.not_waiting", label=visit.label)
    if visit.state is State.NO_SHOW:
        visit = come_back(work, visit_id)
    return _call(work, visit)


def recall(work: Work, visit_id: int) -> Present:
    """Call again, at most three times in all (reception.called_enough)."""
    visit = open_visit(visit_id)
    if visit.state is not State.CALLED:
        raise Refusal("reception.not_called", label=visit.label)
    if visit.calls >= work.setting(MAX_CALLS):
        raise Refusal("reception.called_enough", label=visit.label, calls=visit.calls)
    return _call(work, visit)


def _call(work: Work, visit: Present) -> Present:
    again = visit.state is State.CALLED
    moved = move(
        work,
        visit,
        State.CALLED,
        "visit.recalled" if again else "visit.called",
        columns={**_mine(work), "calls": visit.calls + 1 if again else 1},
        facts={"desk": work.desk},
    )
    work.publish(VisitorCalled(visit.id, visit.label, work.desk))
    return moved


def receive(work: Work, visit_id: int) -> Present:
    """The visitor is at the counter (or is picked up in the room): serving starts, and the wait ends (R2, R4)."""
    visit = open_visit(visit_id)
    return move(work, visit, State.SERVING, "visit.serving", columns=_mine(work))


def no_show(work: Work, visit_id: int) -> Present:
    """Nobody came to the call; there are ten minutes of grace before the ticket expires."""
    visit = open_visit(visit_id)
    return move(work, visit, State.NO_SHOW, "visit.no_show", facts={"calls": visit.calls})


def come_back(work: Work, visit_id: int) -> Present:
    """Somebody who missed the call is here after all: back in front within the grace, else refused (.grace_over)."""
    visit = open_visit(visit_id)
    if visit.state is not State.NO_SHOW:
        raise Refusal("reception.not_waiting", label=visit.label)
    grace = timedelta(minutes=work.setting(GRACE_MINUTES))
    if work.millis - visit.state_since > int(grace / timedelta(milliseconds=1)):
        raise Refusal("reception.grace_over", label=visit.label, minutes=work.setting(GRACE_MINUTES))
    return move(work, visit, State.WAITING, "visit.back", columns={"queue_at": visit.queue_at - _FRONT, "calls": 0})


def lapse(work: Work) -> int:
    """Expire those who did not come back within the grace; gives their number. Safe to repeat."""
    grace = timedelta(minutes=work.setting(GRACE_MINUTES))
    over = rows(
        "SELECT id FROM visit WHERE closed_at IS NULL AND state = 'no_show' AND state_since < ?",
        to_millis(work.now - grace),
    )
    for (visit_id,) in over:
        _expire(work, open_visit(int(visit_id)))
    return len(over)


def expire(work: Work, visit_id: int) -> Present:
    """Let a ticket that nobody came for expire now; only after a missed call (reception.not_waiting)."""
    visit = open_visit(visit_id)
    if visit.state is not State.NO_SHOW:
        raise Refusal("reception.not_waiting", label=visit.label)
    return _expire(work, visit)


def _expire(work: Work, visit: Present) -> Present:
    presume_left(work, visit)
    return move(work, visit, State.EXPIRED, "visit.expired", word="grace", columns={"heads_in": 0})


def _mine(work: Work) -> dict[str, object]:
    return {"staff_id": work.operator.staff_id, "staff_number": work.operator.number, "desk": work.desk}

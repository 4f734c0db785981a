"""Being at the post: on duty, away, back, at which counter, gone home (G5).

Every state is a row; the next row of the same person ends it. Nobody is signed out silently: the reason is kept.
"""

from __future__ import annotations

from desk_app.kernel.database import insert, lock_rows, one
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Work
from desk_app.staff import queries
from desk_app.staff.changes import PresenceChanged
from desk_app.staff.queries import PresenceRow
from desk_app.staff.rules import REASON_LENGTH, PostState, checked_text


def leave_post(work: Work, reason: str) -> None:
    """Go away from the post with a reason; the clock of G5 starts. Refuses staff.not_on_duty, staff.no_reason."""
    why = checked_text(reason, REASON_LENGTH, "staff.no_reason")
    now = _present(work, work.operator.staff_id)
    _begin(work, now.staff_id, PostState.AWAY, now.counter, why)
    work.record("staff.left_post", Ref("staff", now.staff_id), {"reason": why, "counter": now.counter})


def come_back(work: Work, staff_id: int | None = None) -> None:
    """End an absence, one's own or a colleague's who is seen at the post again. Refuses staff.not_away."""
    now = _away(work.operator.staff_id if staff_id is None else staff_id)
    _begin(work, now.staff_id, PostState.ON, now.counter)
    work.record("staff.came_back", Ref("staff", now.staff_id), {"away_since": now.since.isoformat()})


def report_away(work: Work, staff_id: int, lead_id: int | None = None) -> None:
    """Report a long absence to the lead and sign the person out (G5).

    A supervisor at the desk is the lead; anybody else names the lead who was told. Refuses staff.not_away,
    staff.no_lead.
    """
    now = _away(staff_id)
    lead = queries.staff_member(work.operator.staff_id if lead_id is None else lead_id)
    if lead is None or not lead.active or not lead.role.covers(Role.SUPERVISOR) or lead.id == staff_id:
        raise Refusal("staff.no_lead")
    _begin(work, staff_id, PostState.OFF, 0, "reported")
    facts = {"away_since": now.since.isoformat(), "reason": now.reason, "lead": lead.number}
    work.record("staff.away_reported", Ref("staff", staff_id), facts)


def sign_out(work: Work) -> None:
    """Go home: the duty of whoever acts ends. Refuses staff.not_on_duty."""
    now = _present(work, work.operator.staff_id)
    _begin(work, now.staff_id, PostState.OFF, 0)
    work.record("staff.signed_out", Ref("staff", now.staff_id), {"since": now.since.isoformat()})


def take_counter(work: Work, counter: int) -> None:
    """Serve at a counter from now on (0: at none). Refuses staff.not_on_duty, staff.bad_counter."""
    if not 0 <= counter <= 99:
        raise Refusal("staff.bad_counter")
    now = _present(work, work.operator.staff_id)
    if now.state is PostState.ON and now.counter == counter:
        return
    _begin(work, now.staff_id, PostState.ON, counter)
    work.record("staff.took_counter", Ref("staff", now.staff_id), {"counter": counter, "before": now.counter})


def sweep_presence(work: Work) -> int:
    """End the duty of everybody who was never signed out on an earlier business day; gives how many."""
    forgotten = queries.never_signed_out(work.day)
    for row in forgotten:
        _sweep(work, row)
    return len(forgotten)


def _sweep(work: Work, row: PresenceRow) -> None:
    _begin(work, row.staff_id, PostState.OFF, 0, "presumed")
    facts = {"day": row.day.isoformat(), "state": row.state.value, "since": row.since.isoformat()}
    work.record("staff.presumed_off", Ref("staff", row.staff_id), facts)


def arrive(work: Work, staff_id: int, counter: int = 0) -> None:
    """Somebody is at this desk: on duty from now on, unless that is known already."""
    _lock(staff_id)
    row = queries.presence_of(staff_id)
    if row is not None and row.state is not PostState.OFF:
        if row.day == work.day:
            wanted = counter or row.counter
            if row.state is PostState.ON and (row.desk, row.counter) == (work.desk, wanted):
                return
            _begin(work, staff_id, PostState.ON, wanted)
            return
        _sweep(work, row)
    _begin(work, staff_id, PostState.ON, counter)


def _present(work: Work, staff_id: int) -> PresenceRow:
    _lock(staff_id)
    row = queries.presence_of(staff_id)
    if row is None or row.state is PostState.OFF or row.day != work.day:
        raise Refusal("staff.not_on_duty")
    return row


def _away(staff_id: int) -> PresenceRow:
    _lock(staff_id)
    row = queries.presence_of(staff_id)
    if row is None or row.state is not PostState.AWAY:
        raise Refusal("staff.not_away")
    return row


def _lock(staff_id: int) -> None:
    """Two desks may report the same person at once: the second sees what the first wrote."""
    one(lock_rows("SELECT id FROM staff_member WHERE id = ?"), staff_id)


def _begin(work: Work, staff_id: int, state: PostState, counter: int, reason: str = "") -> None:
    insert(
        "INSERT INTO presence (staff_id, state, began_at, day, desk, counter, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
        staff_id,
        state.value,
        work.millis,
        work.day.isoformat(),
        work.desk,
        counter,
        reason,
    )
    work.publish(PresenceChanged(staff_id))

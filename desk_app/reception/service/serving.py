"""Serving: checking and back, on hold, to the host, to a colleague, up the ladder, and how a visit ends.

"Not my job" is never an end state (R7): what is not solved goes to somebody, with a word why.
"""

from __future__ import annotations

from desk_app.directory import queries as directory
from desk_app.kernel import typed
from desk_app.kernel.database import change
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Work
from desk_app.reception.changes import VisitMarked
from desk_app.reception.rules import LADDER_DESK, LADDER_OFFICE, TOP_OF_LADDER, Mark, Outcome, State
from desk_app.reception.service.arrivals import open_lane
from desk_app.reception.service.care import keep_mark, keep_note
from desk_app.reception.service.presence import all_out
from desk_app.reception.service.steps import Present, move, open_visit


def begin_checking(work: Work, visit_id: int) -> Present:
    """Something has to be looked up: the 45-second clock runs (T3)."""
    return move(work, open_visit(visit_id), State.CHECKING, "visit.checking", columns={"said_at": None})


def end_checking(work: Work, visit_id: int) -> Present:
    """Back with the answer: thank for waiting (T3)."""
    visit = open_visit(visit_id)
    if visit.state is not State.CHECKING:
        raise Refusal("reception.not_checking", label=visit.label)
    return move(work, visit, State.SERVING, "visit.serving")


def hold(work: Work, visit_id: int, why: str = "") -> Present:
    """Set a visit aside while its matter rests (the visitor fills in a form, fetches something)."""
    return move(work, open_visit(visit_id), State.HELD, "visit.held", why=why)


def resume(work: Work, visit_id: int) -> Present:
    """Go on with a visit that was set aside, or that comes back from the host."""
    visit = open_visit(visit_id)
    if visit.state not in {State.HELD, State.WITH_HOST, State.HOST_PENDING}:
        raise Refusal("reception.not_from_here", now=visit.state.value, then=State.SERVING.value)
    return move(work, visit, State.SERVING, "visit.resumed", columns=_mine(work))


def wait_for_host(work: Work, visit_id: int, host_id: int) -> Present:
    """The visitor waits for a host (R6): tea and refills go on, the host is told. Refuses reception.no_such_host."""
    visit = open_visit(visit_id)
    if directory.host(host_id) is None:
        raise Refusal("reception.no_such_host")
    return move(
        work,
        visit,
        State.HOST_PENDING,
        "visit.host_pending",
        # Another host has not been told of anything yet.
        columns={"host_id": host_id} if host_id == visit.host_id else {"host_id": host_id, "host_told_at": None},
        facts={"host": host_id},
    )


def lead_to_host(work: Work, visit_id: int) -> Present:
    """The visitor was led to the host, introduced and seated (R6); refuses reception.no_host."""
    visit = open_visit(visit_id)
    if visit.host_id is None:
        raise Refusal("reception.no_host", label=visit.label)
    keep_mark(work, visit, Mark.INTRODUCED)
    return move(work, visit, State.WITH_HOST, "visit.with_host", facts={"host": visit.host_id})


def transfer(work: Work, visit_id: int, lane_id: int, why: str) -> Present:
    """Pass a visitor on to another lane: a new leg with the same ticket and issue time (D10, R7).

    Refuses reception.no_such_lane, reception.same_lane.
    """
    visit = open_visit(visit_id)
    code, _ = open_lane(lane_id)
    if lane_id == visit.lane_id and visit.state is State.WAITING:
        raise Refusal("reception.same_lane")
    return move(
        work,
        visit,
        State.WAITING,
        "visit.transferred",
        why=why,
        columns={"lane_id": lane_id, "staff_id": None, "staff_number": "", "desk": 0, "calls": 0},
        facts={"lane": code},
    )


def hand_over(work: Work, visit_id: int, staff_id: int, staff_number: str, why: str = "") -> Present:
    """Give a visitor to a named colleague, who serves from now on; who and when is kept (R2, R7)."""
    visit = open_visit(visit_id)
    if visit.staff_id == staff_id and visit.state.is_with_us:
        raise Refusal("reception.has_it_already", label=visit.label, staff=staff_number)
    columns: dict[str, object] = {"staff_id": staff_id, "staff_number": staff_number}
    if visit.handed_over_at is None:
        columns["handed_over_at"] = work.millis
    return move(
        work,
        visit,
        State.SERVING,
        "visit.handed_over",
        why=why,
        word=f"→ {staff_number}",
        columns=columns,
        facts={"from": work.operator.number, "to": staff_number},
    )


def move_up(work: Work, visit_id: int, why: str) -> int:
    """One step up the ladder, with the reason (R5); gives the new rung. Refuses .needs_reason, .top_of_ladder."""
    visit = open_visit(visit_id)
    why = typed.passage(why)
    if not why:
        raise Refusal("reception.needs_reason")
    if visit.ladder >= TOP_OF_LADDER:
        raise Refusal("reception.top_of_ladder", label=visit.label)
    change("UPDATE visit SET ladder = ladder + 1 WHERE id = ?", visit.id)
    keep_note(work, visit, "moved_up", why)
    whom = work.setting(LADDER_OFFICE if visit.ladder else LADDER_DESK)
    facts = {"to": visit.ladder + 1, "whom": whom, "why": why, "person": visit.person_id}
    work.record("visit.moved_up", visit.ref, facts)
    work.publish(VisitMarked(visit.id))
    return visit.ladder + 1


def finish(work: Work, visit_id: int, outcome: Outcome, *, left_behind: str = "", leaves_house: bool = True) -> Present:
    """See the visitor off with an outcome (R8, R9); what was left behind is kept for lost property.

    ``leaves_house`` False: done at the desk, but still in the house (D18).
    """
    visit = open_visit(visit_id)
    if visit.state in {State.WAITING, State.CALLED, State.NO_SHOW}:
        raise Refusal("reception.not_received", label=visit.label)
    left_behind = typed.passage(left_behind)
    if left_behind:
        keep_note(work, visit, "left_behind", left_behind)
        keep_mark(work, visit, Mark.LEFT_BEHIND)
    keep_mark(work, visit, Mark.SEEN_OFF)
    if leaves_house:
        all_out(work, visit)
    return move(
        work,
        visit,
        State.DONE,
        "visit.done",
        columns={"outcome": outcome.value, "heads_in": 0 if leaves_house else visit.heads_in},
        facts={"outcome": outcome.value},
    )


def leave(work: Work, visit_id: int, why: str = "") -> Present:
    """The visitor left before the matter was done; kept as given up, which the figures show."""
    visit = open_visit(visit_id)
    all_out(work, visit)
    return move(
        work,
        visit,
        State.LEFT,
        "visit.left",
        why=why,
        columns={"outcome": Outcome.GAVE_UP.value, "heads_in": 0},
    )


def void(work: Work, visit_id: int, why: str) -> Present:
    """A misprint: nobody stands behind this ticket. The number stays used; refuses .needs_reason."""
    visit = open_visit(visit_id)
    why = typed.passage(why)
    if not why:
        raise Refusal("reception.needs_reason")
    all_out(work, visit)
    return move(work, visit, State.VOID, "visit.void", why=why, columns={"heads_in": 0})


def _mine(work: Work) -> dict[str, object]:
    return {"staff_id": work.operator.staff_id, "staff_number": work.operator.number, "desk": work.desk}

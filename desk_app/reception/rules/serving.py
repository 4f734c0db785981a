"""What the visit page goes by: the clock of a visit and its tone, the steps, the acts a state offers, the phrase. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desk_app.reception.rules.states import WAITING_STATES, Mark, State

# From two thirds of the limit on, a waiting time is shown as soon due.
_SOON_SHARE = 2 / 3
# Below this the visitor did not really wait, and an apology would sound like mockery (T3).
_NO_WAIT = timedelta(seconds=60)


class Doing(StrEnum):
    """An act that the visit page offers."""

    RECEIVE = "receive"
    CALL = "call"
    RECALL = "recall"
    NO_SHOW = "no_show"
    BACK = "back"
    EXPIRE = "expire"
    FINISH = "finish"
    CHECKING = "checking"
    SAID_CHECKING = "said_checking"
    END_CHECKING = "end_checking"
    HAND_OVER = "hand_over"
    MOVE_UP = "move_up"
    MESSAGE = "message"
    TRANSFER = "transfer"
    HOLD = "hold"
    RESUME = "resume"
    TO_HOST = "to_host"
    LEAD = "lead"
    HOST_TOLD = "host_told"
    TEA = "tea"
    LEFT = "left"
    VOID = "void"
    BADGE = "badge"
    BADGE_BACK = "badge_back"
    LEND = "lend"
    HEADS = "heads"
    CORRECT = "correct"
    FULL_VIEW = "full_view"


_D = Doing
_OFFERED: dict[State, tuple[Doing, ...]] = {
    State.WAITING: (_D.RECEIVE, _D.CALL, _D.HAND_OVER, _D.LEAD, _D.TO_HOST, _D.TEA, _D.MESSAGE, _D.TRANSFER, _D.LEFT),
    State.CALLED: (_D.RECEIVE, _D.RECALL, _D.NO_SHOW, _D.HAND_OVER, _D.TRANSFER, _D.LEFT),
    State.SERVING: (_D.FINISH, _D.CHECKING, _D.HAND_OVER, _D.MOVE_UP, _D.MESSAGE, _D.TO_HOST, _D.TRANSFER, _D.HOLD),
    State.CHECKING: (_D.FINISH, _D.END_CHECKING, _D.SAID_CHECKING, _D.HAND_OVER, _D.MOVE_UP, _D.MESSAGE, _D.TRANSFER),
    State.HELD: (_D.RESUME, _D.FINISH, _D.CHECKING, _D.TRANSFER, _D.MESSAGE, _D.LEFT),
    State.HOST_PENDING: (_D.LEAD, _D.HOST_TOLD, _D.TEA, _D.MESSAGE, _D.TO_HOST, _D.RESUME, _D.FINISH, _D.LEFT),
    State.WITH_HOST: (_D.FINISH, _D.RESUME, _D.TO_HOST, _D.MESSAGE),
    State.NO_SHOW: (_D.BACK, _D.RECEIVE, _D.LEFT, _D.EXPIRE),
}
_MORE: dict[State, tuple[Doing, ...]] = {
    State.WAITING: (_D.MOVE_UP, _D.VOID),
    State.CALLED: (_D.MOVE_UP, _D.VOID),
    State.SERVING: (_D.TEA, _D.LEFT),
    State.CHECKING: (_D.TEA, _D.HOLD, _D.LEFT),
    State.HELD: (_D.MOVE_UP,),
    State.HOST_PENDING: (_D.TRANSFER, _D.MOVE_UP, _D.VOID),
    State.WITH_HOST: (_D.TRANSFER, _D.LEFT),
    State.NO_SHOW: (_D.VOID,),
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be done with a visit now: the main act first, then further ones, then those for a menu."""

    acts: tuple[Doing, ...] = ()
    more: tuple[Doing, ...] = ()


def offered(state: State, *, has_host: bool, has_badge: bool, heads_in: int, has_person: bool) -> Offered:
    """The acts of a state; a host is led to only when known, a badge is returned only when lent."""
    without: set[Doing] = set() if has_host else {Doing.LEAD, Doing.HOST_TOLD}
    acts = tuple(act for act in _OFFERED.get(state, ()) if act not in without)
    more = tuple(act for act in _MORE.get(state, ()) if act not in without)
    if has_badge:
        more += (Doing.BADGE_BACK,)
    elif not state.is_end:
        more += (Doing.BADGE,)
    if not state.is_end:
        more += (Doing.LEND,)
    if heads_in or not state.is_end:
        more += (Doing.HEADS,)
    if not state.is_end:
        more += (Doing.CORRECT,)
    return Offered(acts, (*more, Doing.FULL_VIEW) if has_person else more)


STEPS = (Mark.GREETED, Mark.SEATED, Mark.TEA, Mark.ANSWERED, Mark.SEEN_OFF)
HOST_STEPS = (Mark.GREETED, Mark.SEATED, Mark.TEA, Mark.HOST_TOLD, Mark.INTRODUCED, Mark.SEEN_OFF)


def steps_of(*, has_host: bool) -> tuple[Mark, ...]:
    """The steps of serving somebody, in order (R1, T1, R8); with a host they lead there (R6)."""
    return HOST_STEPS if has_host else STEPS


def clock_start(state: State, state_since: datetime, waiting_since: datetime, received_at: datetime | None) -> datetime:
    """Since when the visit's clock runs: the wait, the service as a whole, or the present state."""
    if state in WAITING_STATES:
        return waiting_since
    if state in {State.SERVING, State.CHECKING} and received_at is not None:
        return received_at
    return state_since


def clock_tone(state: State, ran: timedelta, *, is_urgent: bool, limit_seconds: int) -> str:
    """How the clock is shown: good, soon or late by the hand-over limit while waiting (R2), quiet once attended."""
    if state in WAITING_STATES:
        limit = timedelta(seconds=0 if is_urgent else limit_seconds)
        if ran >= limit:
            return "late"
        return "soon" if ran >= limit * _SOON_SHARE else "good"
    if state in {State.SERVING, State.CHECKING}:
        return "good"
    return "soon" if state is State.NO_SHOW else "muted"


@dataclass(frozen=True, slots=True)
class Moment:
    """What the phrase to say depends on; ``unsaid_for`` is how long nothing was said while checking."""

    state: State
    marks: frozenset[Mark] = frozenset()
    host: str = ""  # in, out, busy; empty without a host
    waited: timedelta = timedelta(0)
    unsaid_for: timedelta = timedelta(0)
    checking_limit: timedelta = timedelta(seconds=45)
    was_checking: bool = False


def situation(moment: Moment) -> str:
    """The key of the phrase to say now (R1, R4, R6, R8, T3); empty when there is nothing to say any more."""
    state = moment.state
    if state in {State.WAITING, State.HOST_PENDING}:
        return _while_waiting(moment)
    if state is State.SERVING:
        return _while_serving(moment)
    if state is State.CHECKING:
        return "checking_45s" if moment.unsaid_for >= moment.checking_limit else "checking_start"
    return {
        State.CALLED: "called",
        State.HELD: "hand_form",
        State.WITH_HOST: "host_introduce",
        State.NO_SHOW: "no_show_back",
        State.DONE: "see_off",
    }.get(state, "")


def _while_waiting(moment: Moment) -> str:
    if moment.state is State.WAITING and Mark.GREETED not in moment.marks and moment.waited < _NO_WAIT:
        return "opening"
    if moment.host:
        busy = "host_still_busy" if Mark.HOST_TOLD in moment.marks else "host_busy"
        return {"in": "host_in", "out": "host_out"}.get(moment.host, busy)
    return "please_sit" if Mark.SEATED not in moment.marks else "second_guest"


def _while_serving(moment: Moment) -> str:
    if moment.was_checking:
        return "checking_back"
    if Mark.ANSWERED in moment.marks:
        return "closing"
    if moment.waited >= _NO_WAIT:
        return "after_wait"
    return "opening" if Mark.GREETED not in moment.marks else "ask_matter"

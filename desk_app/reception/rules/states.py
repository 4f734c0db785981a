"""Where a visit stands and which ways lead on; classes, outcomes and marks. Pure."""

from __future__ import annotations

from enum import StrEnum

from desk_app.kernel.refusal import Refusal

TOP_OF_LADDER = 2  # desk → customer-service supervisor → office manager (R5)


class State(StrEnum):
    """Where a visit stands; exactly one at a time."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    CHECKING = "checking"
    HELD = "held"
    HOST_PENDING = "host_pending"
    WITH_HOST = "with_host"
    NO_SHOW = "no_show"
    DONE = "done"
    LEFT = "left"
    EXPIRED = "expired"
    VOID = "void"

    @property
    def is_end(self) -> bool:
        """True when nothing follows."""
        return self in _ENDS

    @property
    def is_waiting(self) -> bool:
        """True while the visitor waits for somebody, which is when tea is refilled (T2)."""
        return self in WAITING_STATES

    @property
    def is_with_us(self) -> bool:
        """True while somebody of the desk attends to the visitor."""
        return self in ATTENDED_STATES


_ENDS = frozenset({State.DONE, State.LEFT, State.EXPIRED, State.VOID})
WAITING_STATES = frozenset({State.WAITING, State.CALLED, State.HOST_PENDING})
ATTENDED_STATES = frozenset({State.SERVING, State.CHECKING, State.HELD})
_ATTENDED_ENDS = frozenset({State.DONE, State.LEFT})

_WAYS: dict[State, frozenset[State]] = {
    State.WAITING: frozenset(
        {
            State.WAITING,
            State.CALLED,
            State.SERVING,
            State.HOST_PENDING,
            State.WITH_HOST,
            State.LEFT,
            State.EXPIRED,
            State.VOID,
        }
    ),
    State.CALLED: frozenset(
        {State.CALLED, State.SERVING, State.WAITING, State.NO_SHOW, State.LEFT, State.VOID, State.EXPIRED}
    ),
    State.SERVING: frozenset(
        {State.SERVING, State.CHECKING, State.HELD, State.WAITING, State.HOST_PENDING, State.WITH_HOST} | _ATTENDED_ENDS
    ),
    State.CHECKING: frozenset({State.SERVING, State.CHECKING, State.HELD, State.WAITING} | _ATTENDED_ENDS),
    State.HELD: frozenset({State.SERVING, State.CHECKING, State.WAITING, State.EXPIRED} | _ATTENDED_ENDS),
    State.HOST_PENDING: frozenset(
        {State.WITH_HOST, State.WAITING, State.SERVING, State.HOST_PENDING, State.EXPIRED, State.VOID} | _ATTENDED_ENDS
    ),
    State.WITH_HOST: frozenset({State.SERVING, State.WAITING, State.HOST_PENDING, State.EXPIRED} | _ATTENDED_ENDS),
    State.NO_SHOW: frozenset({State.WAITING, State.SERVING, State.LEFT, State.EXPIRED, State.VOID}),
    State.DONE: frozenset(),
    State.LEFT: frozenset(),
    State.EXPIRED: frozenset(),
    State.VOID: frozenset(),
}


def check_way(now: State, then: State) -> None:
    """Refuse (reception.not_from_here) a step the states do not allow."""
    if then not in _WAYS[now]:
        raise Refusal("reception.not_from_here", now=now.value, then=then.value)


class VisitClass(StrEnum):
    """Why somebody is taken a little earlier (D10)."""

    NORMAL = "normal"
    APPOINTMENT = "appointment"
    ELDERLY = "elderly"
    PREGNANT = "pregnant"
    DISABLED = "disabled"
    VIP = "vip"


class Outcome(StrEnum):
    """What came of a visit; a visit cannot be closed without one (R9)."""

    SOLVED = "solved"
    MET_HOST = "met_host"
    MESSAGE_LEFT = "message_left"
    PASSED_ON = "passed_on"
    FOLLOW_UP = "follow_up"
    REFUSED = "refused"
    GAVE_UP = "gave_up"


class Mark(StrEnum):
    """Something done for a visitor while a state lasts."""

    GREETED = "greeted"
    SEATED = "seated"
    TEA = "tea"
    READING = "reading"
    HOST_TOLD = "host_told"
    SAID_CHECKING = "said_checking"
    ANSWERED = "answered"
    SEEN_OFF = "seen_off"
    INTRODUCED = "introduced"
    WAIT_EXPLAINED = "wait_explained"
    NOTE_READ = "note_read"
    LEFT_BEHIND = "left_behind"

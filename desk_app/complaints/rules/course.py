"""What a case offers next: acts by state, the step card, the phrase to say. Pure."""

from __future__ import annotations

from enum import StrEnum

from desk_app.complaints.rules.states import Kind, Liability, State


class Doing(StrEnum):
    """An act the case page offers."""

    RECEIVE = "receive"
    CLASSIFY = "classify"
    DISPATCH = "dispatch"
    ACCEPT = "accept"
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    ON_SITE = "on_site"
    FOUND = "found"
    RESULT = "result"
    CALL_BACK = "call_back"
    SIGN = "sign"
    EXPLAINED = "explained"
    UTILITY = "utility"
    CLOSE_SILENT = "close_silent"
    SUGGESTION = "suggestion"
    PASS_ON = "pass_on"  # noqa: S105 - no password
    SEVERITY = "severity"
    CHASE = "chase"
    REPORT_UP = "report_up"
    ANSWER_UP = "answer_up"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    JOIN = "join"
    PRINT = "print"
    CORRECT = "correct"
    ASKED = "asked"
    CALL_OUT = "call_out"
    LEAVE = "leave"
    DELEGATE = "delegate"
    SHEET = "sheet"


_D = Doing
_LIABLE: dict[State, tuple[Doing, ...]] = {
    State.DRAFT: (_D.RECEIVE,),
    State.RECEIVED: (_D.DISPATCH, _D.CLASSIFY, _D.ON_SITE),
    State.REOPENED: (_D.DISPATCH, _D.ON_SITE, _D.CLASSIFY),
    State.DISPATCHED: (_D.ACCEPT, _D.CHASE, _D.CLASSIFY, _D.ON_SITE, _D.DISPATCH),
    State.ACCEPTED: (_D.START, _D.RESULT, _D.CHASE, _D.PAUSE, _D.ON_SITE, _D.CLASSIFY),
    State.WORKING: (_D.RESULT, _D.PAUSE, _D.CHASE, _D.ON_SITE, _D.CLASSIFY),
    State.PAUSED: (_D.RESUME, _D.CHASE),
    State.ON_SITE: (_D.FOUND,),
    State.RESULT: (_D.CALL_BACK,),
    State.CALL_BACK: (_D.CALL_BACK,),
}
_SUGGESTION = (_D.SUGGESTION, _D.PASS_ON)
_OTHER = {
    Liability.ASSISTANCE: (_D.SIGN, _D.UTILITY, _D.CHASE, _D.CLASSIFY),
    Liability.NOT_LIABLE: (_D.EXPLAINED, _D.CLASSIFY),
}
_OPEN = frozenset(State) - {State.CLOSED, State.WITHDRAWN, State.DRAFT}


def offered(
    kind: Kind,
    liability: Liability,
    state: State,
    *,
    is_silent: bool,
    is_passed_up: bool,
    owes_sample: bool,
    is_joined: bool = False,
) -> tuple[Doing, ...]:
    """The acts of a case in its state, the main one first; general ones (print, report up …) at the end."""
    acts = _acts(kind, liability, state, is_silent=is_silent)
    if owes_sample:
        acts = (_D.CALL_BACK, *acts)
    if acts and acts[0] is _D.CALL_BACK:
        acts += (_D.SHEET,)
    if state in _OPEN:
        acts += (_D.ASKED,)
        acts += (_D.SEVERITY, _D.LEAVE if is_joined else _D.JOIN, _D.DELEGATE) if kind is Kind.COMPLAINT else ()
        acts += (_D.ANSWER_UP if is_passed_up else _D.REPORT_UP, _D.CALL_OUT, _D.REFUSE, _D.CORRECT, _D.WITHDRAW)
    if state is State.DRAFT:
        acts += (_D.CORRECT, _D.WITHDRAW)
    return tuple(dict.fromkeys((*acts, _D.PRINT)))


def _acts(kind: Kind, liability: Liability, state: State, *, is_silent: bool) -> tuple[Doing, ...]:
    if state is State.ON_SITE or state not in _OPEN:
        return _LIABLE.get(state, ())
    if kind is Kind.SUGGESTION:
        return _SUGGESTION
    if liability in _OTHER:
        return _OTHER[liability]
    if state in {State.RESULT, State.CALL_BACK} and is_silent:
        return (_D.CLOSE_SILENT,)
    if liability is Liability.UNDECIDED and state is State.RECEIVED:
        return (_D.CLASSIFY, _D.DISPATCH, _D.ON_SITE)
    return _LIABLE.get(state, ())


STEPS = ("record", "classify", "dispatch", "accept", "result", "call_back")
_REACHED = {
    State.DRAFT: 0,
    State.RECEIVED: 1,
    State.REOPENED: 2,
    State.ON_SITE: 1,
    State.DISPATCHED: 3,
    State.ACCEPTED: 4,
    State.WORKING: 4,
    State.PAUSED: 4,
    State.RESULT: 5,
    State.CALL_BACK: 5,
    State.CLOSED: 6,
    State.WITHDRAWN: 6,
}


def steps_done(state: State, liability: Liability) -> dict[str, bool]:
    """The course of a liable complaint as steps, each with whether it is behind us."""
    reached = _REACHED[state]
    done = {step: place < reached for place, step in enumerate(STEPS)}
    done["classify"] = liability is not Liability.UNDECIDED
    return done


_SAID_BY_STATE = {
    State.RESULT: "callback",
    State.CALL_BACK: "callback",
    State.DRAFT: "apology",
    State.RECEIVED: "apology",
    State.REOPENED: "angry",
    **dict.fromkeys((State.DISPATCHED, State.ACCEPTED, State.WORKING, State.PAUSED), "second_call"),
}
_SAID_BY_LIABILITY = {Liability.NOT_LIABLE: "not_liable", Liability.ASSISTANCE: "assistance"}


def situation(kind: Kind, liability: Liability, state: State, *, is_anonymous: bool) -> str:
    """The key of the phrase to say now (P1, K4.1, K5, K6, K8); empty when the case has ended."""
    if state.is_end:
        return ""
    if kind is Kind.SUGGESTION:
        return "suggestion_taken"
    if state not in {State.CALL_BACK, State.RESULT} and liability in _SAID_BY_LIABILITY:
        return _SAID_BY_LIABILITY[liability]
    usual = "complaint_anonymous" if is_anonymous else "complaint_reply"
    return _SAID_BY_STATE.get(state, usual)

"""Where a case stands and which ways lead on; kinds, channels, liability, severity, ends. Pure."""

from __future__ import annotations

from enum import StrEnum

from desk_app.kernel.refusal import Refusal


class Kind(StrEnum):
    """What was brought forward (C3)."""

    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"


class Channel(StrEnum):
    """How it came."""

    DESK = "desk"
    TELEPHONE = "telephone"
    LETTER = "letter"
    PAPER_FORM = "paper_form"
    AUTHORITY = "authority"
    PRESS = "press"


class ReplyWay(StrEnum):
    """How the customer wants to hear of it (K4.2)."""

    TELEPHONE = "telephone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    MESSAGE = "message"
    DECLINED = "declined"


class Liability(StrEnum):
    """Which of the three it is (K1); unknown until somebody decided."""

    UNDECIDED = "undecided"
    LIABLE = "liable"
    NOT_LIABLE = "not_liable"
    ASSISTANCE = "assistance"


class Severity(StrEnum):
    """How grave it is (K2)."""

    GENERAL = "general"
    MAJOR = "major"


class Area(StrEnum):
    """What it is about, as the paper form asks."""

    SERVICE = "service"
    PREMISES = "premises"
    GOODS_FEES = "goods_fees"
    SAFETY = "safety"
    STAFF = "staff"
    WAITING = "waiting"
    INFORMATION = "information"
    OTHER = "other"


class State(StrEnum):
    """Where a case stands; exactly one at a time."""

    DRAFT = "draft"
    RECEIVED = "received"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    WORKING = "working"
    PAUSED = "paused"
    ON_SITE = "on_site"
    RESULT = "result"
    CALL_BACK = "call_back"
    REOPENED = "reopened"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"

    @property
    def is_end(self) -> bool:
        """True when nothing has to follow."""
        return self in {State.CLOSED, State.WITHDRAWN}


class End(StrEnum):
    """How a case ended (invariant 13); nothing else is an end."""

    SATISFIED = "satisfied"
    UNREACHABLE = "unreachable"
    NO_CALL_BACK = "no_call_back"
    EXPLAINED = "explained"
    SIGNED = "signed"
    ADOPTED = "adopted"
    NOT_ADOPTED = "not_adopted"
    WITHDRAWN = "withdrawn"


LIABLE_ENDS = frozenset({End.SATISFIED, End.UNREACHABLE, End.NO_CALL_BACK})
SUGGESTION_ENDS = frozenset({End.ADOPTED, End.NOT_ADOPTED})
AT_DEPARTMENT = frozenset({State.DISPATCHED, State.ACCEPTED, State.WORKING, State.PAUSED})

_S = State
_OUT = frozenset({_S.CLOSED, _S.WITHDRAWN})
_WAYS: dict[State, frozenset[State]] = {
    _S.DRAFT: frozenset({_S.RECEIVED, _S.WITHDRAWN}),
    _S.RECEIVED: _OUT | {_S.DISPATCHED, _S.ON_SITE},
    _S.REOPENED: _OUT | {_S.DISPATCHED, _S.ON_SITE},
    _S.DISPATCHED: _OUT | {_S.ACCEPTED, _S.ON_SITE, _S.DISPATCHED},
    _S.ACCEPTED: _OUT | {_S.WORKING, _S.PAUSED, _S.RESULT, _S.ON_SITE, _S.DISPATCHED},
    _S.WORKING: _OUT | {_S.PAUSED, _S.RESULT, _S.ON_SITE, _S.DISPATCHED},
    _S.PAUSED: _OUT | {_S.WORKING},
    _S.ON_SITE: _OUT | {_S.RECEIVED, _S.REOPENED, _S.DISPATCHED, _S.ACCEPTED, _S.WORKING},
    _S.RESULT: _OUT | {_S.CALL_BACK},
    _S.CALL_BACK: _OUT | {_S.REOPENED},
    _S.CLOSED: frozenset({_S.REOPENED}),  # only a sampled call-back that found the customer dissatisfied
    _S.WITHDRAWN: frozenset(),
}


def check_way(now: State, then: State) -> None:
    """Refuse (complaints.not_from_here) a step the states do not allow."""
    if then not in _WAYS[now]:
        raise Refusal("complaints.not_from_here", now=now.value, then=then.value)


def check_end(kind: Kind, liability: Liability, end: End, *, is_signed: bool, is_silent: bool) -> None:
    """Refuse an end that is not one of invariant 13; ``is_silent``: anonymous or declining a call-back (K4.7)."""
    if end is End.WITHDRAWN:
        return
    if kind is Kind.SUGGESTION:
        allowed = end in SUGGESTION_ENDS
    elif liability is Liability.LIABLE:
        allowed = end in LIABLE_ENDS and (end is not End.NO_CALL_BACK or is_silent)
    elif liability is Liability.ASSISTANCE:
        allowed = end is End.SIGNED and is_signed
    else:
        allowed = liability is Liability.NOT_LIABLE and end is End.EXPLAINED
    if not allowed:
        raise Refusal("complaints.no_such_end", end=end.value, liability=liability.value)

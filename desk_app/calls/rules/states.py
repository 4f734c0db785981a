"""Where a call and a promise stand and which ways lead on; kinds, outcomes, marks, ways to answer. Pure."""

from __future__ import annotations

from enum import StrEnum

from desk_app.kernel.refusal import Refusal


class Direction(StrEnum):
    """Who rang whom."""

    IN = "in"
    OUT = "out"


class State(StrEnum):
    """Where a call stands."""

    RINGING = "ringing"
    ANSWERED = "answered"
    MISSED = "missed"  # nobody answered, the number is known: a return call is owed
    ABANDONED = "abandoned"  # it stopped, and nobody knows who it was
    DONE = "done"
    PROMISED = "promised"
    KEPT = "kept"
    LATE = "late"

    @property
    def is_live(self) -> bool:
        """True while the line is open."""
        return self in {State.RINGING, State.ANSWERED}


_WAYS: dict[State, frozenset[State]] = {
    State.RINGING: frozenset({State.ANSWERED, State.MISSED, State.ABANDONED}),
    State.ANSWERED: frozenset({State.DONE, State.PROMISED}),
    State.PROMISED: frozenset({State.KEPT, State.LATE, State.DONE}),
}


def check_way(now: State, then: State) -> None:
    """Refuse (calls.not_from_here) a step the states do not allow."""
    if then not in _WAYS.get(now, frozenset()):
        raise Refusal("calls.not_from_here", now=now.value, then=then.value)


class Kind(StrEnum):
    """What a call is about (C3)."""

    ENQUIRY = "enquiry"
    REQUEST = "request"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"


class Outcome(StrEnum):
    """What came of a call; none ends without one (C2)."""

    SOLVED = "solved"
    PASSED_ON = "passed_on"
    MESSAGE_LEFT = "message_left"
    CASE_OPENED = "case_opened"
    PROMISED = "promised"
    CALL_BACK = "call_back"
    WRONG_NUMBER = "wrong_number"
    BAD_LINE = "bad_line"
    SILENT = "silent"
    ABUSE = "abuse"
    PRIVATE = "private"
    NOT_REACHED = "not_reached"

    @property
    def needs_subject(self) -> bool:
        """True when it must be written what the call was about (C2)."""
        return self not in _WITHOUT_SUBJECT


_WITHOUT_SUBJECT = frozenset(
    {Outcome.WRONG_NUMBER, Outcome.BAD_LINE, Outcome.SILENT, Outcome.ABUSE, Outcome.PRIVATE, Outcome.NOT_REACHED}
)
#: What staff choose from at the end; the others follow from what was done on the line.
CHOSEN = (Outcome.SOLVED, Outcome.PASSED_ON, Outcome.MESSAGE_LEFT, Outcome.CASE_OPENED)


class Mark(StrEnum):
    """Something that happened on the line (C8, T3)."""

    SILENT = "silent"
    ABUSE = "abuse"
    BAD_LINE = "bad_line"
    WRONG_NUMBER = "wrong_number"
    DIALECT = "dialect"
    SOFT_VOICE = "soft_voice"
    CHECKING = "checking"
    SAID_CHECKING = "said_checking"
    BACK = "back"
    CONNECTED = "connected"


class Way(StrEnum):
    """How a caller wants to be answered (C4)."""

    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    VISIT = "visit"


class PromiseState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    LATE = "late"  # kept, but later than due (D6)
    WITHDRAWN = "withdrawn"


class PromiseEvent(StrEnum):
    """What happened to a promise; each is added once and stays."""

    MADE = "made"
    CHASED = "chased"
    DELAYED = "delayed"
    BREACHED = "breached"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"


class Satisfaction(StrEnum):
    """What came of asking a sampled caller, or of going through an unsolved call (C12)."""

    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    NOT_REACHED = "not_reached"
    SEEN = "seen"  # an unsolved call: looked at, and its answer is owed by a date

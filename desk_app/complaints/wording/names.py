"""The names of states, kinds, clocks, ends and acts in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from desk_app.complaints.rules import (
    Area,
    CallBackKind,
    Channel,
    ClockKind,
    ClockState,
    Condition,
    Decider,
    Doing,
    End,
    Kind,
    Liability,
    Owner,
    Reached,
    ReplyWay,
    Rung,
    Severity,
    State,
    Verdict,
)
from desk_app.kernel.texts import mark, translate

# Pairs, not a mapping: a state and a clock with the same word are equal as text.
_PAIRS: tuple[tuple[Enum, str], ...] = (
    (Kind.COMPLAINT, mark("Complaints", "Complaint")),
    (Kind.SUGGESTION, mark("Complaints", "Suggestion")),
    (Channel.DESK, mark("Complaints", "At the desk")),
    (Channel.TELEPHONE, mark("Complaints", "Telephone")),
    (Channel.LETTER, mark("Complaints", "Letter")),
    (Channel.PAPER_FORM, mark("Complaints", "Paper form")),
    (Channel.AUTHORITY, mark("Complaints", "Authority")),
    (Channel.PRESS, mark("Complaints", "Press")),
    (ReplyWay.TELEPHONE, mark("Complaints", "Telephone")),
    (ReplyWay.IN_PERSON, mark("Complaints", "In person")),
    (ReplyWay.LETTER, mark("Complaints", "Post")),
    (ReplyWay.MESSAGE, mark("Complaints", "Message")),
    (ReplyWay.DECLINED, mark("Complaints", "No answer wanted")),
    (Liability.UNDECIDED, mark("Complaints", "Not classified")),
    (Liability.LIABLE, mark("Complaints", "Liable")),
    (Liability.NOT_LIABLE, mark("Complaints", "Not liable")),
    (Liability.ASSISTANCE, mark("Complaints", "Assistance")),
    (Severity.GENERAL, mark("Complaints", "General")),
    (Severity.MAJOR, mark("Complaints", "Major")),
    (Area.SERVICE, mark("Complaints", "Reception and service")),
    (Area.PREMISES, mark("Complaints", "Premises")),
    (Area.GOODS_FEES, mark("Complaints", "Goods and fees")),
    (Area.SAFETY, mark("Complaints", "Safety")),
    (Area.STAFF, mark("Complaints", "Staff")),
    (Area.WAITING, mark("Complaints", "Waiting time")),
    (Area.INFORMATION, mark("Complaints", "Information")),
    (Area.OTHER, mark("Complaints", "Something else")),
    (State.DRAFT, mark("Complaints", "Put aside")),
    (State.RECEIVED, mark("Complaints", "Received")),
    (State.DISPATCHED, mark("Complaints", "With the department")),
    (State.ACCEPTED, mark("Complaints", "Accepted")),
    (State.WORKING, mark("Complaints", "Being handled")),
    (State.PAUSED, mark("Complaints", "Paused")),
    (State.ON_SITE, mark("Complaints", "On-site finding agreed")),
    (State.RESULT, mark("Complaints", "Result given")),
    (State.CALL_BACK, mark("Complaints", "Call-back due")),
    (State.REOPENED, mark("Complaints", "Opened again")),
    (State.CLOSED, mark("Complaints", "Closed")),
    (State.WITHDRAWN, mark("Complaints", "Withdrawn")),
    (End.SATISFIED, mark("Complaints", "Customer satisfied")),
    (End.UNREACHABLE, mark("Complaints", "Customer unreachable")),
    (End.NO_CALL_BACK, mark("Complaints", "Anonymous or no call-back wanted")),
    (End.EXPLAINED, mark("Complaints", "Explained and helped")),
    (End.SIGNED, mark("Complaints", "Signed by the customer")),
    (End.ADOPTED, mark("Complaints", "Adopted")),
    (End.NOT_ADOPTED, mark("Complaints", "Not adopted")),
    (End.WITHDRAWN, mark("Complaints", "Withdrawn")),
    (ClockKind.DISPATCH, mark("Complaints", "Slip handed over")),
    (ClockKind.REACTION, mark("Complaints", "Department reacts")),
    (ClockKind.RESULT, mark("Complaints", "Result")),
    (ClockKind.CALL_BACK, mark("Complaints", "Call-back")),
    (ClockKind.SAMPLED, mark("Complaints", "Sampled call-back")),
    (ClockKind.ESCALATION, mark("Complaints", "Answer from above")),
    (ClockKind.AUTHORITY, mark("Complaints", "Answer to the authority")),
    (ClockKind.REPLY, mark("Complaints", "Agreed reply")),
    (ClockState.RUNNING, mark("Complaints", "running")),
    (ClockState.PAUSED, mark("Complaints", "paused")),
    (ClockState.KEPT, mark("Complaints", "in time")),
    (ClockState.LATE, mark("Complaints", "late")),
    (ClockState.VOID, mark("Complaints", "no longer owed")),
    (Owner.DESK, mark("Complaints", "the desk")),
    (Owner.DEPARTMENT, mark("Complaints", "the department")),
    (Owner.MANAGEMENT, mark("Complaints", "the management")),
    (Condition.CUSTOMERS, mark("Complaints", "many customers with the same matter")),
    (Condition.MONTH_OLD, mark("Complaints", "not solved for a month")),
    (Condition.AUTHORITY, mark("Complaints", "handled by an authority")),
    (Condition.PRESS, mark("Complaints", "in the press")),
    (Condition.INJURY, mark("Complaints", "serious loss or injury")),
    (Condition.REPEATED, mark("Complaints", "promised service not given, raised again")),
    (Decider.GENERAL_MANAGER, mark("Complaints", "General manager")),
    (Decider.CUSTOMER_SERVICE, mark("Complaints", "Customer service")),
    (Decider.DEPARTMENT, mark("Complaints", "The department itself")),
    (Rung.SUPERVISOR, mark("Complaints", "Customer-service supervisor")),
    (Rung.OFFICE, mark("Complaints", "Office manager")),
    (Rung.GENERAL_MANAGER, mark("Complaints", "General manager")),
    (Reached.NO_ANSWER, mark("Complaints", "No answer")),
    (Reached.BUSY, mark("Complaints", "Line busy")),
    (Reached.WRONG_NUMBER, mark("Complaints", "Wrong number")),
    (Reached.REFUSED, mark("Complaints", "Does not want to be asked")),
    (Reached.SATISFIED, mark("Complaints", "Satisfied")),
    (Reached.ACCEPTABLE, mark("Complaints", "Acceptable")),
    (Reached.DISSATISFIED, mark("Complaints", "Not satisfied")),
    (Verdict.SEEN, mark("Complaints", "Looked at")),
    (Verdict.SATISFIED, mark("Complaints", "Satisfied")),
    (Verdict.UNSATISFIED, mark("Complaints", "Not satisfied")),
    (Verdict.NOT_REACHED, mark("Complaints", "Not reached")),
    (CallBackKind.EVERY, mark("Complaints", "Every customer")),
    (CallBackKind.SAMPLED, mark("Complaints", "Sampled")),
)
_NAMES = {(type(thing), thing.value): text for thing, text in _PAIRS}
_DOINGS: dict[Doing, str] = {
    Doing.RECEIVE: mark("Complaints", "Complete and receive"),
    Doing.CLASSIFY: mark("Complaints", "Classify"),
    Doing.DISPATCH: mark("Complaints", "Hand to department"),
    Doing.ACCEPT: mark("Complaints", "Department has it"),
    Doing.START: mark("Complaints", "Handling begins"),
    Doing.PAUSE: mark("Complaints", "Pause"),
    Doing.RESUME: mark("Complaints", "Go on"),
    Doing.ON_SITE: mark("Complaints", "Agree on-site finding"),
    Doing.FOUND: mark("Complaints", "Finding on site"),
    Doing.RESULT: mark("Complaints", "Enter result"),
    Doing.CALL_BACK: mark("Complaints", "Call back"),
    Doing.SIGN: mark("Complaints", "Done, customer signs"),
    Doing.EXPLAINED: mark("Complaints", "Explained and helped"),
    Doing.UTILITY: mark("Complaints", "Give utility's number"),
    Doing.CLOSE_SILENT: mark("Complaints", "Close without call-back"),
    Doing.SUGGESTION: mark("Complaints", "Answer the giver"),
    Doing.PASS_ON: mark("Complaints", "Pass on"),
    Doing.SEVERITY: mark("Complaints", "General / major"),
    Doing.CHASE: mark("Complaints", "Chase"),
    Doing.REPORT_UP: mark("Complaints", "Report up"),
    Doing.ANSWER_UP: mark("Complaints", "Answer from above"),
    Doing.REFUSE: mark("Complaints", "Refuse with reason"),
    Doing.WITHDRAW: mark("Complaints", "Customer withdraws"),
    Doing.JOIN: mark("Complaints", "Join with another case"),
    Doing.PRINT: mark("Complaints", "Print slip"),
    Doing.CORRECT: mark("Complaints", "Correct"),
    Doing.ASKED: mark("Complaints", "Customer asks again"),
    Doing.CALL_OUT: mark("Complaints", "Emergency call-out"),
    Doing.LEAVE: mark("Complaints", "Take out of the matter"),
    Doing.DELEGATE: mark("Complaints", "Delegated by an authority"),
    Doing.SHEET: mark("Complaints", "Print call-back sheet"),
}
_STEPS = {
    "record": mark("Complaints", "Written down"),
    "classify": mark("Complaints", "Classified"),
    "dispatch": mark("Complaints", "Handed over"),
    "accept": mark("Complaints", "Accepted"),
    "result": mark("Complaints", "Result"),
    "call_back": mark("Complaints", "Call-back"),
}
_KEYS = {
    "liable.general": mark("Complaints", "Liable · general"),
    "liable.major": mark("Complaints", "Liable · major"),
    "not_liable": mark("Complaints", "Not liable"),
    "assistance": mark("Complaints", "Assistance"),
    "undecided": mark("Complaints", "Not classified"),
    "suggestion": mark("Complaints", "Suggestions"),
}
_MONTH_STEPS = {
    "announced": mark("Complaints", "Announced in the meeting"),
    "to_manager": mark("Complaints", "To the general manager"),
    "filed": mark("Complaints", "Filed"),
    "archived": mark("Complaints", "Records archived"),
}


def name_of(thing: Enum, language: str | None = None) -> str:
    """A state, kind, channel, clock, end … as staff call it."""
    return translate("Complaints", _NAMES[type(thing), thing.value], language=language)


def doing_name(doing: Doing, language: str | None = None) -> str:
    """What stands on the button of an act."""
    return translate("Complaints", _DOINGS[doing], language=language)


def step_name(step: str, language: str | None = None) -> str:
    """A step of the course of a liable complaint."""
    return translate("Complaints", _STEPS[step], language=language)


def month_step_name(step: str, language: str | None = None) -> str:
    """What is done with a month's report."""
    return translate("Complaints", _MONTH_STEPS[step], language=language)


def key_name(column: str, key: str, language: str | None = None) -> str:
    """A key of the month's counts: a kind with its grade, a channel, an area, an end, a clock, a round."""
    if column == "kinds":
        return translate("Complaints", _KEYS[key], language=language)
    if column == "rounds":
        return translate("Complaints", "{n} rounds", language=language).format(n=key)
    kinds: Mapping[str, type[Enum]] = {"channels": Channel, "areas": Area, "ends": End, "clocks": ClockKind}
    return name_of(kinds[column](key), language) if column in kinds else key

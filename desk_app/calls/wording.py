"""The words of the telephone: states, kinds, outcomes, marks, ways, promise events, tasks, and its refusals' sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from desk_app.calls.rules import Kind, Mark, Outcome, PromiseEvent, PromiseState, Satisfaction, State, Way
from desk_app.kernel import texts
from desk_app.kernel.texts import mark, translate
from desk_app.phrases.rules import salutation, title_of

_STATES = {
    State.RINGING: mark("Calls", "Ringing"),
    State.ANSWERED: mark("Calls", "On the line"),
    State.MISSED: mark("Calls", "Missed"),
    State.ABANDONED: mark("Calls", "Stopped ringing"),
    State.DONE: mark("Calls", "Done"),
    State.PROMISED: mark("Calls", "Answer owed"),
    State.KEPT: mark("Calls", "Answered in time"),
    State.LATE: mark("Calls", "Answered late"),
}
_KINDS = {
    Kind.ENQUIRY: mark("Calls", "Enquiry"),
    Kind.REQUEST: mark("Calls", "Request"),
    Kind.COMPLAINT: mark("Calls", "Complaint"),
    Kind.SUGGESTION: mark("Calls", "Suggestion"),
}
_OUTCOMES = {
    Outcome.SOLVED: mark("Calls", "Solved"),
    Outcome.PASSED_ON: mark("Calls", "Passed on"),
    Outcome.MESSAGE_LEFT: mark("Calls", "Message left"),
    Outcome.CASE_OPENED: mark("Calls", "Case opened"),
    Outcome.PROMISED: mark("Calls", "Answer promised"),
    Outcome.CALL_BACK: mark("Calls", "To be rung back"),
    Outcome.WRONG_NUMBER: mark("Calls", "Wrong number"),
    Outcome.BAD_LINE: mark("Calls", "Bad line"),
    Outcome.SILENT: mark("Calls", "Silent line"),
    Outcome.ABUSE: mark("Calls", "Ended after abuse"),
    Outcome.PRIVATE: mark("Calls", "Private call"),
    Outcome.NOT_REACHED: mark("Calls", "Not reached"),
}
_MARKS = {
    Mark.SILENT: mark("Calls", "Silent: greeted again"),
    Mark.ABUSE: mark("Calls", "Asked for courtesy"),
    Mark.BAD_LINE: mark("Calls", "Bad line", "on the line"),
    Mark.WRONG_NUMBER: mark("Calls", "Wrong number", "on the line"),
    Mark.DIALECT: mark("Calls", "Dialect"),
    Mark.SOFT_VOICE: mark("Calls", "Soft voice"),
    Mark.CHECKING: mark("Calls", "Began to check"),
    Mark.SAID_CHECKING: mark("Calls", "Said it is being checked"),
    Mark.BACK: mark("Calls", "Back on the line"),
    Mark.CONNECTED: mark("Calls", "Put through"),
}
_WAYS = {
    Way.PHONE: mark("Calls", "By telephone"),
    Way.TEXT: mark("Calls", "By text message"),
    Way.EMAIL: mark("Calls", "By e-mail"),
    Way.VISIT: mark("Calls", "In person"),
}
_PROMISES = {
    PromiseState.OPEN: mark("Calls", "Answer owed"),
    PromiseState.KEPT: mark("Calls", "Answered in time"),
    PromiseState.LATE: mark("Calls", "Answered late"),
    PromiseState.WITHDRAWN: mark("Calls", "Not wanted any more"),
}
_EVENTS = {
    PromiseEvent.MADE: mark("Calls", "Promised"),
    PromiseEvent.CHASED: mark("Calls", "Asked again"),
    PromiseEvent.DELAYED: mark("Calls", "Delayed with an apology"),
    PromiseEvent.BREACHED: mark("Calls", "Fell due unanswered"),
    PromiseEvent.KEPT: mark("Calls", "Answered"),
    PromiseEvent.WITHDRAWN: mark("Calls", "Not wanted any more"),
}
_SATISFACTION = {
    Satisfaction.SATISFIED: mark("Calls", "Satisfied"),
    Satisfaction.UNSATISFIED: mark("Calls", "Not satisfied"),
    Satisfaction.NOT_REACHED: mark("Calls", "Not reached"),
    Satisfaction.SEEN: mark("Calls", "Gone through"),
}
_SENTENCES = {
    "no_such_call": mark("Calls", "There is no such call."),
    "not_running": mark("Calls", "This call is not on the line any more."),
    "not_from_here": mark("Calls", "That cannot be done with this call now."),
    "no_subject": mark("Calls", "Please write what the call was about."),
    "too_long": mark("Calls", "This text is too long. At most {longest} characters are possible."),
    "not_an_outcome": mark("Calls", "Please choose what came of the call."),
    "no_number": mark("Calls", "Please enter the telephone number."),
    "not_read_back": mark("Calls", "Please read the number back to the caller and tick it."),
    "too_late": mark("Calls", "That is later than the rule allows: {latest} at the latest."),
    "in_the_past": mark("Calls", "This time is over already. Please choose a later one."),
    "in_the_future": mark("Calls", "This time is still to come. Please choose an earlier one."),
    "no_host": mark("Calls", "This person is not in the directory."),
    "no_identity": mark("Calls", "Please ask for name and company first."),
    "no_consent": mark("Calls", "{host} has not agreed to take the call. Please take a message."),
    "no_kind": mark("Calls", "This call has no kind that could be changed."),
    "greet_again": mark("Calls", "Please greet again first."),
    "ask_again": mark("Calls", "Please ask for courtesy first: three times before the call may end."),
    "no_such_promise": mark("Calls", "There is no such promise."),
    "promise_ended": mark("Calls", "This promise has been settled already."),
    "no_result": mark("Calls", "Please write what the caller was told."),
    "no_reason": mark("Calls", "Please give the reason."),
    "no_purpose": mark("Calls", "Please write the purpose of the call."),
    "no_question": mark("Calls", "Please write at least one question."),
    "too_many_questions": mark("Calls", "At most {most} questions fit on the sheet."),
    "no_such_sheet": mark("Calls", "There is no such sheet."),
    "sheet_used": mark("Calls", "This call has been made already."),
    "day_not_over": mark("Calls", "Only a day that is over can be gone through."),
    "no_such_item": mark("Calls", "This call is not part of the review."),
    "settled_already": mark("Calls", "This call has been gone through already."),
    "not_a_result": mark("Calls", "Please choose what came of it."),
    "review_done": mark("Calls", "This day has been gone through already."),
    "review_open": mark("Calls", "Calls are still to be gone through. A manager may end the review with a reason."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of this slice; ``code`` with or without its prefix."""
    shown = {name: f"{fact:%m-%d %H:%M}" if isinstance(fact, datetime) else fact for name, fact in facts.items()}
    return translate("Calls", _SENTENCES[code.removeprefix("calls.")], language=language).format(**shown)


def state_name(state: State, language: str | None = None) -> str:
    """Where a call stands."""
    return translate("Calls", _STATES[state], language=language)


def kind_name(kind: Kind, language: str | None = None) -> str:
    """What a call is about (C3)."""
    return translate("Calls", _KINDS[kind], language=language)


def outcome_name(outcome: Outcome, language: str | None = None) -> str:
    """What came of a call."""
    return translate("Calls", _OUTCOMES[outcome], language=language)


def mark_name(kind: Mark, language: str | None = None) -> str:
    """Something that happened on the line (C8)."""
    told_apart = "on the line" if kind in {Mark.BAD_LINE, Mark.WRONG_NUMBER} else None
    return translate("Calls", _MARKS[kind], told_apart, language=language)


def way_name(way: Way, language: str | None = None) -> str:
    """How a caller wants to be answered (C4)."""
    return translate("Calls", _WAYS[way], language=language)


def promise_name(state: PromiseState, language: str | None = None) -> str:
    """Where a promise stands."""
    return translate("Calls", _PROMISES[state], language=language)


def event_name(event: PromiseEvent, language: str | None = None) -> str:
    """What happened to a promise."""
    return translate("Calls", _EVENTS[event], language=language)


def satisfaction_name(result: Satisfaction, language: str | None = None) -> str:
    """What came of a call of the review (C12)."""
    return translate("Calls", _SATISFACTION[result], language=language)


def called(name: str, title: str, phone: str = "", language: str | None = None) -> str:
    """A caller in a list: surname and form of address, the name as typed, the number, or simply a caller (P3)."""
    if name and title:
        return salutation(name, title_of(title), language or texts.language())
    return name or phone or translate("Calls", "Caller", language=language)


def clock_text(ran: timedelta) -> str:
    """A running or ended duration: 02:15, 1:02:15."""
    minutes, seconds = divmod(max(0, int(ran.total_seconds())), 60)
    return f"{minutes:02}:{seconds:02}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def return_call(name: str) -> str:
    """What a task for a missed call is called."""
    who = name or translate("Calls", "unknown caller")
    return translate("Calls", "Return the missed call: {who}").format(who=who)


def ring_back(name: str) -> str:
    """What a task for a call that had to stop is called (R3)."""
    who = name or translate("Calls", "caller")
    return translate("Calls", "Ring {who} back at once").format(who=who)


def unhappy_caller(name: str) -> str:
    """What a task is called when a sampled caller was not satisfied (C12)."""
    who = name or translate("Calls", "caller")
    return translate("Calls", "Not satisfied: look again, then ring {who}").format(who=who)


def unsolved_call(name: str) -> str:
    """What a task is called when a call was found unsolved (C12)."""
    who = name or translate("Calls", "caller")
    return translate("Calls", "Unsolved call: answer {who}").format(who=who)


def supervisor() -> str:
    """To whom one reports when the site has not said otherwise."""
    return translate("Calls", "Customer-service supervisor")


def late_reason() -> str:
    """Why the program reports a promise up."""
    return translate("Calls", "The promised answer is late")

"""The words of the duty line: states, what it is for now, tasks, the rota's rules, and the sentences of its refusals."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.duty.rules import CallState, DutyTime
from desk_app.kernel.texts import mark, translate

_STATES = {
    CallState.TAKEN: mark("Duty", "Taken"),
    CallState.SOLVED: mark("Duty", "Solved"),
    CallState.HOURS_AGREED: mark("Duty", "For working hours"),
    CallState.TIME_AGREED: mark("Duty", "Time agreed"),
    CallState.EMERGENCY: mark("Duty", "Emergency plan"),
    CallState.REDIRECTED: mark("Duty", "To the normal line"),
}
_TIMES = {
    DutyTime.NORMAL: mark("Duty", "The desk is open: point callers to the normal line"),
    DutyTime.DUTY: mark("Duty", "The duty line is answered now"),
    DutyTime.CLOSED: mark("Duty", "Outside the duty hours"),
}
_SENTENCES = {
    "not_from_here": mark("Duty", "That cannot be done with this call now."),
    "no_question": mark("Duty", "Please write what the caller needs."),
    "too_long": mark("Duty", "This text is too long. At most {longest} characters are possible."),
    "no_contact": mark("Duty", "Please take down name and telephone number."),
    "no_contact_there": mark("Duty", "This contact is no longer in the plan."),
    "no_situation": mark("Duty", "Please write what this contact is called out for."),
    "bad_hours": mark("Duty", "{hours} are no duty hours. Please write them like 08:00-21:00."),
    "not_a_monday": mark("Duty", "A week of duty begins on a Monday."),
    "week_over": mark("Duty", "This week is over."),
    "not_here": mark("Duty", "This person does not work here any more. Please choose somebody else."),
    "first_months": mark("Duty", "{name} is still in the first {months} months. Please choose somebody else."),
    "absent": mark("Duty", "{name} is away in this week. Please choose somebody else."),
    "deputy_same": mark("Duty", "The deputy must be somebody else."),
    "nobody_set": mark("Duty", "Nobody is on the rota for this week."),
    "not_their_week": mark("Duty", "This week is not theirs to give in return."),
    "same_person": mark("Duty", "Please choose somebody else."),
    "no_swap": mark("Duty", "This swap has been answered already."),
    "not_asked": mark("Duty", "Only whoever was asked can answer."),
    "swap_outdated": mark("Duty", "The rota has changed meanwhile. Please ask again."),
    "bad_days": mark("Duty", "Please choose days that are still to come, first and last in order."),
    "on_the_line": mark("Duty", "They are on the rota for one of these days. Please swap the week first."),
    "no_absence": mark("Duty", "There is no such entry."),
    "not_open": mark("Duty", "The desk is closed now: the duty line takes the call."),
    "no_result": mark("Duty", "Please write how it was solved."),
    "in_the_past": mark("Duty", "This time is over already. Please choose a later one."),
    "no_told": mark("Duty", "Please write what the caller was told is arranged."),
    "nobody_called": mark("Duty", "Please choose whom to call out."),
    "no_such_call": mark("Duty", "There is no such call."),
    "no_note": mark("Duty", "Please write the note."),
    "not_for_you": mark("Duty", "This is for somebody else."),
    "taken_over": mark("Duty", "The line has been taken over already."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of this slice; ``code`` with or without its prefix."""
    return translate("Duty", _SENTENCES[code.removeprefix("duty.")], language=language).format(**facts)


def state_name(state: CallState, language: str | None = None) -> str:
    """How far a duty call was taken."""
    return translate("Duty", _STATES[state], language=language)


def time_name(time: DutyTime, language: str | None = None) -> str:
    """What the duty line is for now."""
    return translate("Duty", _TIMES[time], language=language)


def week_name(number: int, language: str | None = None) -> str:
    """A week by its number in the year."""
    return translate("Duty", "Week {number}", language=language).format(number=number)


def case_title(name: str) -> str:
    """What the first-priority case of a duty call is called."""
    who = name or translate("Duty", "the caller")
    return translate("Duty", "From the duty line: answer {who} first").format(who=who)


def try_title(name: str) -> str:
    """What the task for an agreed time is called."""
    who = name or translate("Duty", "the caller")
    return translate("Duty", "Agreed with {who}: try by then").format(who=who)


def duty_rules(language: str | None = None) -> tuple[str, ...]:
    """What whoever is on the line goes by, for the printed rota (C13)."""
    return (
        translate(
            "Duty",
            "Solve it on the spot; else take question, name and contact and agree on working hours.",
            language=language,
        ),
        translate(
            "Duty",
            "Refused: agree on a time and try. If it can't wait, start the emergency plan and tell the customer.",
            language=language,
        ),
        translate(
            "Duty",
            "On the next working day it comes first; lapsed contracts are marked and told at hand-over.",
            language=language,
        ),
    )

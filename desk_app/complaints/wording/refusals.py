"""What a complaint may not, said so that the user knows what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.complaints.rules import End, Liability, State
from desk_app.complaints.wording.names import name_of
from desk_app.kernel.texts import mark, translate

_SENTENCES = {
    "not_from_here": mark("Complaints", "This cannot be done while the case is: {now_name}."),
    "no_such_case": mark("Complaints", "There is no such case."),
    "ended": mark("Complaints", "This case has ended. Take a new one if there is something else."),
    "changed_meanwhile": mark("Complaints", "A colleague has just changed this case. Look at it and try again."),
    "no_such_end": mark("Complaints", "A case that is “{liability_name}” cannot end as “{end_name}”."),
    "nothing_said": mark("Complaints", "Write down what the customer says."),
    "who": mark("Complaints", "Enter name or telephone, or tick that the customer stays anonymous."),
    "reply_missing": mark(
        "Complaints", "Agree when and how the customer will be answered, or tick that no answer is wanted."
    ),
    "reply_past": mark("Complaints", "The time of the reply has passed already. Agree a later one."),
    "no_way_to_answer": mark("Complaints", "To answer by telephone, a number is needed."),
    "authority_missing": mark("Complaints", "Enter which authority it came from."),
    "too_long": mark("Complaints", "The text is longer than {most} characters. Shorten it."),
    "no_such_department": mark("Complaints", "Choose the department."),
    "not_a_draft": mark("Complaints", "This case has been received already."),
    "blank_unknown": mark("Complaints", "No paper form with the number {number} was issued here. Check the number."),
    "blank_used": mark("Complaints", "The paper form {number} was used or declared void already."),
    "no_reason": mark("Complaints", "Enter the reason."),
    "is_suggestion": mark("Complaints", "A suggestion is not classified. Answer it as adopted or not adopted."),
    "undecided": mark("Complaints", "Choose liable, not liable or assistance."),
    "classify_first": mark("Complaints", "Classify the complaint as liable before a result is entered."),
    "accept_first": mark("Complaints", "There can be no result before the department has accepted the slip."),
    "no_result": mark("Complaints", "Write down what was done."),
    "not_assistance": mark("Complaints", "This is for assistance cases only. Classify it first."),
    "no_such_utility": mark("Complaints", "Choose the utility."),
    "not_signed": mark("Complaints", "The customer has not signed yet."),
    "too_much_ink": mark("Complaints", "There is too much on the pad. Clear it and sign again."),
    "time_past": mark("Complaints", "This time has passed already. Choose a later one."),
    "nobody_concerned": mark("Complaints", "Enter who comes to the place."),
    "nothing_found": mark("Complaints", "Write down what was found."),
    "nothing_owed": mark("Complaints", "No call-back is owed on this case."),
    "solver_calls": mark("Complaints", "Number {number} solved this case, so somebody else calls back."),
    "supervisor_calls": mark("Complaints", "In a major case a supervisor calls back."),
    "no_words": mark("Complaints", "Write down in the customer's own words what is not right yet."),
    "no_department": mark("Complaints", "No department has this case yet. Hand it over first."),
    "reported_already": mark("Complaints", "This has been reported up already; the answer is awaited."),
    "not_reported": mark("Complaints", "This was not reported up."),
    "no_answer": mark("Complaints", "Write down the answer."),
    "not_a_suggestion": mark("Complaints", "This is a complaint, not a suggestion."),
    "giver_not_told": mark("Complaints", "Tell the giver of the suggestion first."),
    "not_ours": mark("Complaints", "Only a complaint that is ours can be major."),
    "major_already": mark("Complaints", "This complaint is major already."),
    "not_major": mark("Complaints", "This complaint is not major."),
    "not_proposed": mark("Complaints", "Nothing is proposed here."),
    "same_case": mark("Complaints", "This is the same case. Choose another one."),
    "joined_already": mark("Complaints", "These cases are joined already."),
    "no_such_matter": mark("Complaints", "This case is not joined with others."),
    "no_name": mark("Complaints", "Enter a name."),
    "no_phone": mark("Complaints", "Enter a telephone number."),
    "name_taken": mark("Complaints", "{name} is in the list already."),
    "how_many": mark("Complaints", "Print from 1 to {most} forms at a time."),
    "not_a_month": mark("Complaints", "“{month}” is not a month. Write it like 2026-11."),
    "month_running": mark("Complaints", "The month {month} has not ended yet."),
    "not_frozen": mark("Complaints", "The figures of {month} are not frozen yet. Make the report first."),
    "month_step_done": mark("Complaints", "This was noted for {month} already."),
    "month_is_filed": mark("Complaints", "The report of {month} is filed and stays as it is."),
    "day_not_over": mark("Complaints", "This day is not over yet."),
    "no_such_item": mark("Complaints", "This case is not part of the review."),
    "settled_already": mark("Complaints", "This case was gone through already."),
    "not_a_verdict": mark("Complaints", "A drawn customer is asked; an unsolved case is looked at."),
    "review_done": mark("Complaints", "This day has been gone through already."),
    "review_open": mark(
        "Complaints", "Cases are still to be gone through. A manager may end the review with a reason."
    ),
    "in_the_future": mark("Complaints", "This day is still to come."),
    "cannot_write": mark("Complaints", "{path} cannot be written ({why}). Choose another folder or check the drive."),
    "state_differs": mark("Complaints", "In {where} the state and the course differ. Tell the manager."),
    "clock_differs": mark("Complaints", "In {where} a clock and its breach differ. Tell the manager."),
    "draw_differs": mark("Complaints", "The draw of {where} cannot be repeated. Tell the manager."),
}


class _Told(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """Word one of the slice's refusals or findings; an unknown code gets a true, general sentence."""
    known = _SENTENCES.get(code.partition(".")[2])
    if known is None:
        return translate("Complaints", "This cannot be done ({code}).", language=language).format(code=code)
    told = _Told(facts)
    for name, kind in (("now", State), ("end", End), ("liability", Liability)):
        if str(facts.get(name)) in {member.value for member in kind}:
            told[f"{name}_name"] = name_of(kind(str(facts[name])), language)
    return translate("Complaints", known, language=language).format_map(told)

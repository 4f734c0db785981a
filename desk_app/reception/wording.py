"""The words of reception: states, classes, outcomes, marks, timeline lines and the sentences of its refusals.

Text only, in the reader's language; no Qt, no database.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.phrases.rules import salutation, title_of
from desk_app.reception.rules import Doing, Mark, Outcome, State, VisitClass

_SHOWN = 40  # characters of a name that fit a line


def who(label: str, name: str, title: str, language: str | None = None) -> str:
    """How staff speak of a visitor: the label and, once known, surname and form of address (P3)."""
    called = salutation(name[:_SHOWN], title_of(title), language or texts.language()) if name else ""
    return f"{label} {called}".strip()


def called(name: str, title: str, language: str | None = None) -> str:
    """A visitor in a list: surname and form of address once both are known, the name as typed, or simply a visitor."""
    if name and title:
        return salutation(name, title_of(title), language or texts.language())
    return name or translate("Reception", "Visitor", "person", language=language)


def clock_text(ran: timedelta) -> str:
    """A running or ended duration: 02:15, 1:02:15."""
    seconds = max(0, int(ran.total_seconds()))
    minutes, rest = divmod(seconds, 60)
    return f"{minutes:02}:{rest:02}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def state_name(state: State, language: str | None = None) -> str:
    """A state as staff call it."""
    names = {
        State.WAITING: translate("Reception", "Waiting", language=language),
        State.CALLED: translate("Reception", "Called", language=language),
        State.SERVING: translate("Reception", "Being served", language=language),
        State.CHECKING: translate("Reception", "Checking", language=language),
        State.HELD: translate("Reception", "Set aside", language=language),
        State.HOST_PENDING: translate("Reception", "Waiting for the host", language=language),
        State.WITH_HOST: translate("Reception", "With the host", language=language),
        State.NO_SHOW: translate("Reception", "Did not come", language=language),
        State.DONE: translate("Reception", "Done", language=language),
        State.LEFT: translate("Reception", "Left", language=language),
        State.EXPIRED: translate("Reception", "Expired", language=language),
        State.VOID: translate("Reception", "Void", language=language),
    }
    return names[state]


def class_name(visit_class: VisitClass, language: str | None = None) -> str:
    """A class of visitors as staff call it (D10)."""
    names = {
        VisitClass.NORMAL: translate("Reception", "Normal", language=language),
        VisitClass.APPOINTMENT: translate("Reception", "Appointment", language=language),
        VisitClass.ELDERLY: translate("Reception", "Elderly", language=language),
        VisitClass.PREGNANT: translate("Reception", "Pregnant", language=language),
        VisitClass.DISABLED: translate("Reception", "Disabled", language=language),
        VisitClass.VIP: translate("Reception", "VIP", language=language),
    }
    return names[visit_class]


def outcome_name(outcome: Outcome, language: str | None = None) -> str:
    """What came of a visit (R9)."""
    names = {
        Outcome.SOLVED: translate("Reception", "Solved", language=language),
        Outcome.MET_HOST: translate("Reception", "Met the host", language=language),
        Outcome.MESSAGE_LEFT: translate("Reception", "Message left", language=language),
        Outcome.PASSED_ON: translate("Reception", "Passed on", language=language),
        Outcome.FOLLOW_UP: translate("Reception", "To be followed up", language=language),
        Outcome.REFUSED: translate("Reception", "Refused with reason", language=language),
        Outcome.GAVE_UP: translate("Reception", "Gave up waiting", language=language),
    }
    return names[outcome]


def mark_name(mark: Mark, language: str | None = None) -> str:
    """Something done for a visitor, as a timeline says it."""
    names = {
        Mark.GREETED: translate("Reception", "Greeted", language=language),
        Mark.SEATED: translate("Reception", "Seated, matter and name asked", language=language),
        Mark.TEA: translate("Reception", "Tea", language=language),
        Mark.READING: translate("Reception", "Reading matter", language=language),
        Mark.HOST_TOLD: translate("Reception", "Host told", language=language),
        Mark.SAID_CHECKING: translate("Reception", "Told it is still being checked", language=language),
        Mark.ANSWERED: translate("Reception", "Answered", language=language),
        Mark.SEEN_OFF: translate("Reception", "Seen off", language=language),
        Mark.INTRODUCED: translate("Reception", "Introduced", language=language),
        Mark.WAIT_EXPLAINED: translate("Reception", "Wait explained", language=language),
        Mark.NOTE_READ: translate("Reception", "Attention note read", language=language),
        Mark.LEFT_BEHIND: translate("Reception", "Something left behind", language=language),
    }
    return names[mark]


def step_text(step: Mark, language: str | None = None) -> str:
    """A step of serving somebody, as the list on the visit page says it (R1, T1, R6, R8)."""
    texts_of = {
        Mark.GREETED: translate("Reception", "Rise, smile, greet first", language=language),
        Mark.SEATED: translate("Reception", "Offer a seat; ask matter and name", language=language),
        Mark.TEA: translate("Reception", "Serve tea (7/10 full, both hands)", language=language),
        Mark.ANSWERED: translate("Reception", "Handle / answer", language=language),
        Mark.HOST_TOLD: translate("Reception", "Tell the host that someone waits", language=language),
        Mark.INTRODUCED: translate("Reception", "Lead there, introduce, close the door quietly", language=language),
        Mark.SEEN_OFF: translate("Reception", "See off, remind of belongings", language=language),
    }
    return texts_of.get(step) or mark_name(step, language)


def doing_name(doing: Doing, language: str | None = None) -> str:
    """What the button of an act says."""
    names = {
        Doing.RECEIVE: translate("Reception", "Receive", language=language),
        Doing.CALL: translate("Reception", "Call", language=language),
        Doing.RECALL: translate("Reception", "Call again", language=language),
        Doing.NO_SHOW: translate("Reception", "Did not come", language=language),
        Doing.BACK: translate("Reception", "Back in front", language=language),
        Doing.EXPIRE: translate("Reception", "Expire", language=language),
        Doing.FINISH: translate("Reception", "Finish & see off", language=language),
        Doing.CHECKING: translate("Reception", "Start checking timer", language=language),
        Doing.SAID_CHECKING: translate("Reception", "I have told them", language=language),
        Doing.END_CHECKING: translate("Reception", "I have the answer", language=language),
        Doing.HAND_OVER: translate("Reception", "Hand over", language=language),
        Doing.MOVE_UP: translate("Reception", "Move up", language=language),
        Doing.MESSAGE: translate("Reception", "Message", language=language),
        Doing.TRANSFER: translate("Reception", "Other lane", language=language),
        Doing.HOLD: translate("Reception", "Set aside", "verb", language=language),
        Doing.RESUME: translate("Reception", "Go on", language=language),
        Doing.TO_HOST: translate("Reception", "To a host", language=language),
        Doing.LEAD: translate("Reception", "Led to the host", language=language),
        Doing.HOST_TOLD: translate("Reception", "Host told", language=language),
        Doing.TEA: translate("Reception", "Tea served", language=language),
        Doing.LEFT: translate("Reception", "Has left", language=language),
        Doing.VOID: translate("Reception", "Void the ticket", language=language),
        Doing.BADGE: translate("Reception", "Lend a badge", language=language),
        Doing.LEND: translate("Reception", "Lend something", language=language),
        Doing.BADGE_BACK: translate("Reception", "Badge returned", language=language),
        Doing.HEADS: translate("Reception", "People in or out", language=language),
        Doing.CORRECT: translate("Reception", "Correct name or phone", language=language),
        Doing.FULL_VIEW: translate("Reception", "Show the phone number", language=language),
    }
    return names[doing]


def step_event(state: State, before: str, label: str, staff: str, waited: str, why: str) -> str:
    """One step of the timeline in words; ``waited`` is how long the state before it lasted, as shown."""
    words = {"grace": translate("Reception", "grace is over"), "night": translate("Reception", "end of the day")}
    why = words.get(why, why)
    told = {"label": label, "staff": staff, "waited": waited, "why": why}
    if state is State.WAITING:
        return _queued(before).format_map(told)
    if state is State.SERVING:
        return _served(before, why).format_map(told)
    sentences = {
        State.CALLED: translate("Reception", "called by {staff}"),
        State.CHECKING: translate("Reception", "checking begins"),
        State.HOST_PENDING: translate("Reception", "waits for the host"),
        State.WITH_HOST: translate("Reception", "led to the host"),
    }
    return sentences.get(state, state_name(state)).format_map(told) + (f" ({why})" if why else "")


def _queued(before: str) -> str:
    if not before:
        return translate("Reception", "arrives, ticket {label}")
    if before == State.NO_SHOW.value:
        return translate("Reception", "is here after all")
    return translate("Reception", "to another lane: {why}")


def _served(before: str, why: str) -> str:
    if why.startswith("→"):
        return translate("Reception", "handed over {why}")
    if before in {State.WAITING.value, State.CALLED.value, State.NO_SHOW.value}:
        return translate("Reception", "{staff} receives (after {waited})")
    if before == State.CHECKING.value:
        return translate("Reception", "answer found (after {waited})")
    return translate("Reception", "goes on")


def mark_event(mark: Mark, staff: str, language: str | None = None) -> str:
    """One mark of the timeline in words."""
    if mark in {Mark.TEA, Mark.HOST_TOLD, Mark.SAID_CHECKING}:
        return mark_name(mark, language)
    return f"{mark_name(mark, language)} ({staff})" if staff else mark_name(mark, language)


def presence_event(kind: str, heads: int) -> str:
    """Coming in and going out in words (D18)."""
    if kind == "in":
        return translate("Reception", "%n in", None, heads)
    if kind == "out":
        return translate("Reception", "%n out", None, heads)
    return translate("Reception", "presumed left")


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of reception: what is the matter and what to do."""
    sentences = {**_at_the_door(language), **_in_the_queue(language), **_while_served(language), **_kept(language)}
    shown = dict(facts)
    if "now" in facts:
        shown["now_name"] = state_name(State(str(facts["now"])), language)
    return sentences[code].format_map(shown)


def _at_the_door(language: str | None) -> dict[str, str]:
    return {
        "reception.no_such_lane": translate(
            "Reception", "This lane is not open. Choose another lane.", language=language
        ),
        "reception.heads": translate(
            "Reception", "The number of people must be between 1 and those concerned.", language=language
        ),
        "reception.too_long": translate(
            "Reception", "This is too long to keep. Shorten the text, please.", language=language
        ),
        "reception.in_the_past": translate("Reception", "This time has passed. Choose a later one.", language=language),
        "reception.not_expected": translate(
            "Reception", "This visitor has arrived already or was cancelled.", language=language
        ),
    }


def _in_the_queue(language: str | None) -> dict[str, str]:
    return {
        "reception.nobody_waiting": translate("Reception", "Nobody is waiting in your lanes.", language=language),
        "reception.changed_meanwhile": translate(
            "Reception",
            "A colleague has just moved {label} on. Look at the present state and try again.",
            language=language,
        ),
        "reception.not_waiting": translate("Reception", "{label} is not waiting any more.", language=language),
        "reception.not_called": translate("Reception", "{label} has not been called. Call first.", language=language),
        "reception.called_enough": translate(
            "Reception", "{label} has been called {calls} times. Mark as not come, or receive.", language=language
        ),
        "reception.grace_over": translate(
            "Reception", "The {minutes} minutes for {label} are over. Take a new ticket.", language=language
        ),
        "reception.same_lane": translate("Reception", "The visitor waits in this lane already.", language=language),
    }


def _while_served(language: str | None) -> dict[str, str]:
    return {
        "reception.no_such_visit": translate("Reception", "There is no such visit.", language=language),
        "reception.ended": translate(
            "Reception", "{label} has ended already. Take a new ticket if there is something else.", language=language
        ),
        "reception.not_from_here": translate(
            "Reception", "This cannot be done while the visit is: {now_name}.", language=language
        ),
        "reception.not_checking": translate("Reception", "Nothing is being checked for {label}.", language=language),
        "reception.not_received": translate(
            "Reception", "{label} has not been received yet. Receive first, or mark as left.", language=language
        ),
        "reception.no_host": translate("Reception", "Choose the host for {label} first.", language=language),
        "reception.no_such_host": translate(
            "Reception", "This host is not in the directory. Choose another.", language=language
        ),
        "reception.has_it_already": translate("Reception", "{staff} is serving {label} already.", language=language),
        "reception.needs_reason": translate("Reception", "Write down the reason first.", language=language),
        "reception.top_of_ladder": translate(
            "Reception", "{label} is with the office manager already; there is nobody further up.", language=language
        ),
    }


def _kept(language: str | None) -> dict[str, str]:
    return {
        "reception.badge_out": translate(
            "Reception", "Badge {badge} has not come back yet. Take another badge.", language=language
        ),
        "reception.badge_empty": translate("Reception", "Type the number on the badge.", language=language),
        "reception.badge_not_out": translate("Reception", "Badge {badge} is not lent out.", language=language),
        "reception.lane_code": translate(
            "Reception", "A lane needs one letter from A to Z for its tickets.", language=language
        ),
        "reception.lane_name": translate("Reception", "Give the lane a name.", language=language),
        "reception.lane_taken": translate("Reception", "The letter {code} belongs to another lane.", language=language),
        "reception.state_differs": translate(
            "Reception", "{where}: the state of {detail} is not that of its last step.", language=language
        ),
        "reception.step_gap": translate("Reception", "{where}: the steps of {detail} have a gap.", language=language),
    }

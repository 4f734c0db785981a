"""The sentences of this slice: refusals, roles and states, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk_app.kernel.roles import Role
from desk_app.kernel.texts import mark, translate
from desk_app.staff.rules import PostState

_ROLES = {
    Role.DESK: mark("Staff", "Front desk"),
    Role.SUPERVISOR: mark("Staff", "Supervisor"),
    Role.FINANCE: mark("Staff", "Finance"),
    Role.MANAGER: mark("Staff", "Manager"),
    Role.SYSTEM: mark("Staff", "Program"),
}
_STATES = {
    PostState.ON: mark("Staff", "At the post"),
    PostState.AWAY: mark("Staff", "Away"),
    PostState.OFF: mark("Staff", "Off duty"),
}
_SENTENCES = {
    "bad_number": mark("Staff", "A staff number has 1 to 8 digits and is not 0."),
    "number_taken": mark("Staff", "Staff number {number} is already in use."),
    "bad_name": mark("Staff", "Please enter a name of at most {longest} characters."),
    "bad_site_name": mark("Staff", "Please enter a site name of at most {longest} characters."),
    "bad_role": mark("Staff", "Nobody can be given this role."),
    "pin_format": mark("Staff", "A PIN has {shortest} to {longest} digits."),
    "pin_trivial": mark("Staff", "This PIN is guessed too easily. Please choose another one."),
    "pin_of_another": mark("Staff", "This PIN was entered for another staff number."),
    "pin_of_superior": mark("Staff", "Only a manager can reset this PIN."),
    "own_pin": mark("Staff", "Change your own PIN with your present one."),
    "try_again": mark("Staff", "Somebody else tried at the same moment. Please try again."),
    "approver_role": mark("Staff", "This person may not approve that."),
    "self_approval": mark("Staff", "Somebody else has to approve this."),
    "approval_stale": mark("Staff", "The approval no longer holds. Please have it given again."),
    "approval_used": mark("Staff", "This approval has been used already."),
    "last_manager": mark("Staff", "This is the last manager. Give somebody else the role first."),
    "not_found": mark("Staff", "There is no such staff member."),
    "already_founded": mark("Staff", "This site is set up already."),
    "never_open": mark("Staff", "Please enter opening hours for at least one day of the week."),
    "not_on_duty": mark("Staff", "You are not signed in for duty."),
    "not_away": mark("Staff", "This person is not away."),
    "no_reason": mark("Staff", "Please give a reason of at most {longest} characters."),
    "no_lead": mark("Staff", "Please name the supervisor who was told."),
    "bad_counter": mark("Staff", "A counter number is between 0 and 99."),
}


def refusal(code: str, facts: Mapping[str, object], language: str | None = None) -> str:
    """The sentence for a refusal of this slice; ``code`` with or without its prefix."""
    name = code.removeprefix("staff.")
    timed = _TIMED.get(name)
    if timed is not None:
        seconds = int(str(facts.get("seconds", 0)))
        return timed(seconds, language).format(seconds=seconds, minutes=-(-seconds // 60))
    return translate("Staff", _SENTENCES[name], language=language).format(**facts)


def role_name(role: Role, language: str | None = None) -> str:
    """A role as people say it."""
    return translate("Staff", _ROLES[role], language=language)


def state_name(state: PostState, language: str | None = None) -> str:
    """On, away or off, as people say it."""
    return translate("Staff", _STATES[state], language=language)


def _wrong_pin(seconds: int, language: str | None) -> str:
    wrong = translate("Staff", "Number or PIN is not right.", language=language)
    return f"{wrong} {_wait(seconds, language)}" if seconds else wrong


def _wait(seconds: int, language: str | None) -> str:
    if seconds > 120:
        return translate("Staff", "Please wait {minutes} minutes.", language=language)
    return translate("Staff", "Please wait {seconds} s.", language=language)


_TIMED: dict[str, Callable[[int, str | None], str]] = {"wrong_pin": _wrong_pin, "wait": _wait}

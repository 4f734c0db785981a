"""Which phrase to say on the telephone now (C1, C4-C8, T3). Pure; the words stand in the phrase book."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.calls.rules.states import Direction, Mark, State

_ABUSE = ("abuse_first", "abuse_second", "abuse_third")
_TROUBLE = {
    Mark.BAD_LINE: "bad_line",
    Mark.WRONG_NUMBER: "wrong_number",
    Mark.DIALECT: "dialect",
    Mark.SOFT_VOICE: "soft_voice",
    Mark.BACK: "checking_back",
    Mark.CONNECTED: "transfer_call",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """What the phrase depends on."""

    state: State
    direction: Direction = Direction.IN
    is_late: bool = False  # answered after too many rings, or about to be
    last_mark: Mark | None = None
    silent: int = 0
    abuse: int = 0
    most_silent: int = 2
    most_abuse: int = 3
    is_checking: bool = False
    is_unsaid: bool = False  # 45 s of checking without a word
    has_matter: bool = False  # a second call on the same matter
    has_facts: bool = False  # something to read back
    is_read_back: bool = False
    is_returning: bool = False  # a missed call is rung back


def situation(moment: Moment) -> str:
    """The key of the phrase to say now; empty once the call has ended."""
    if moment.state is State.RINGING:
        return "call_opening_late" if moment.is_late else "call_opening"
    if moment.state is not State.ANSWERED:
        return ""
    if moment.is_checking:
        return "checking_45s" if moment.is_unsaid else "checking_start"
    return _of_mark(moment) or _of_course(moment)


def _of_mark(moment: Moment) -> str:
    if moment.last_mark is Mark.SILENT:
        return "silent_end" if moment.silent > moment.most_silent else "silent_line"
    if moment.last_mark is Mark.ABUSE:
        if moment.abuse > moment.most_abuse:
            return "abuse_end"
        return _ABUSE[min(moment.abuse, len(_ABUSE)) - 1]
    return _TROUBLE.get(moment.last_mark, "") if moment.last_mark is not None else ""


def _of_course(moment: Moment) -> str:
    if moment.is_read_back:
        return "call_closing"
    if moment.has_matter:
        return "second_call"
    if moment.has_facts:
        return "read_back"
    if moment.direction is Direction.OUT:
        return "missed_call_back" if moment.is_returning else "outbound_opening"
    return "call_opening_late" if moment.is_late else "call_opening"

"""What holds for the duty line (C13): hours by kind of day, who may serve, the steps of a call, drafts. Pure."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from desk_app.kernel import typed
from desk_app.kernel.calendar import DayKind, WorkCalendar, WorkDay
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import Setting

_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-\u2013]\s*(\d{1,2}):(\d{2})", re.ASCII)
_HOUR = 60


def minutes_of(hours: str) -> tuple[int, int]:
    """Begin and end of duty hours in minutes of the day; refuses duty.bad_hours."""
    found = _HOURS.fullmatch(unicodedata.normalize("NFKC", hours).strip())
    begin, begin_minute, end, end_minute = map(int, found.groups()) if found else (0, _HOUR, 0, _HOUR)
    start, stop = begin * _HOUR + begin_minute, end * _HOUR + end_minute
    if max(begin_minute, end_minute) >= _HOUR or not 0 <= start < stop <= 24 * _HOUR:
        raise Refusal("duty.bad_hours", hours=hours)
    return start, stop


WORKING_HOURS: Setting[str] = Setting("duty.hours_working", "08:00-21:00", "duty", "text", check=minutes_of)
OTHER_HOURS: Setting[str] = Setting("duty.hours_other", "09:00-20:00", "duty", "text", check=minutes_of)
FIRST_MONTHS: Setting[int] = Setting("duty.first_months", 3, "duty", "", 0, 24)
LINE: Setting[str] = Setting("duty.line", "", "duty", "text")
FIRST_CASE_MINUTES: Setting[int] = Setting("duty.first_case", 60, "duty", "minutes", 5, 480)
SETTINGS = (WORKING_HOURS, OTHER_HOURS, FIRST_MONTHS, LINE, FIRST_CASE_MINUTES)

LONGEST_LINE = 200
LONGEST_TEXT = 2000
LONGEST_PHONE = 60
WEEK = timedelta(days=7)


class DutyTime(StrEnum):
    """What the duty line is for at an instant."""

    NORMAL = "normal"  # the desk is open: callers are pointed to the normal line
    DUTY = "duty"
    CLOSED = "closed"


class CallState(StrEnum):
    """How far a duty call was taken (C13)."""

    TAKEN = "taken"
    SOLVED = "solved"
    HOURS_AGREED = "hours_agreed"
    TIME_AGREED = "time_agreed"
    EMERGENCY = "emergency"
    REDIRECTED = "redirected"


_WAYS: dict[CallState, frozenset[CallState]] = {
    CallState.TAKEN: frozenset(
        {CallState.SOLVED, CallState.HOURS_AGREED, CallState.TIME_AGREED, CallState.EMERGENCY, CallState.REDIRECTED}
    ),
    # The agreed time has come: it worked, it can wait after all, or it can't wait any longer.
    CallState.TIME_AGREED: frozenset({CallState.SOLVED, CallState.HOURS_AGREED, CallState.EMERGENCY}),
    CallState.HOURS_AGREED: frozenset({CallState.SOLVED, CallState.TIME_AGREED, CallState.EMERGENCY}),
    CallState.EMERGENCY: frozenset({CallState.SOLVED}),
}


def ways_from(state: CallState) -> frozenset[CallState]:
    """Where a call may go from here."""
    return _WAYS.get(state, frozenset())


def check_way(now: CallState, then: CallState) -> None:
    """Refuse (duty.not_from_here) a step the walk does not allow."""
    if then not in ways_from(now):
        raise Refusal("duty.not_from_here", now=now.value, then=then.value)


@dataclass(frozen=True, slots=True)
class DutyDraft:
    """What is taken down of a duty call: question, name, contact."""

    question: str = ""
    name: str = ""
    phone: str = ""
    address: str = ""
    title: str = ""

    def checked(self) -> DutyDraft:
        """The draft as it is kept; refuses duty.no_question, duty.too_long."""
        question = typed.passage(self.question)
        if not question:
            raise Refusal("duty.no_question")
        return replace(
            self,
            question=within(question, LONGEST_TEXT),
            name=within(typed.line(self.name), LONGEST_LINE),
            phone=within(typed.line(self.phone), LONGEST_PHONE),
            address=within(typed.line(self.address), LONGEST_LINE),
        )

    def reachable(self) -> DutyDraft:
        """The draft if somebody can be answered; refuses duty.no_contact, and what ``checked`` refuses."""
        kept = self.checked()
        if not kept.name or not any(sign.isdecimal() for sign in kept.phone):
            raise Refusal("duty.no_contact")
        return kept


class Answer(StrEnum):
    """What whoever is on the line does about a call, in C13's order."""

    SOLVE = "solve"
    HOURS = "hours"
    TIME = "time"
    EMERGENCY = "emergency"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Walk:
    """The chosen answer with what belongs to it: words, hours until the agreed time, contacts, a lapsed contract."""

    answer: Answer
    said: str = ""
    hours: int = 1
    contacts: tuple[int, ...] = ()
    is_lapsed: bool = False


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """Whom the emergency plan calls out for what."""

    situation: str
    whom: str
    phone: str
    is_active: bool = True

    def checked(self) -> ContactDraft:
        """The draft as it is kept; refuses duty.no_contact, duty.no_situation, duty.too_long."""
        situation, whom, phone = typed.line(self.situation), typed.line(self.whom), typed.line(self.phone)
        if not situation:
            raise Refusal("duty.no_situation")
        if not whom or not phone:
            raise Refusal("duty.no_contact")
        return ContactDraft(
            within(situation, LONGEST_LINE), within(whom, LONGEST_LINE), within(phone, LONGEST_PHONE), self.is_active
        )


def within(text: str, longest: int) -> str:
    """The text if it is short enough; refuses duty.too_long."""
    if len(text) > longest:
        raise Refusal("duty.too_long", longest=longest)
    return text


def needed(text: str, code: str) -> str:
    """Text that must say something; refuses with ``code``, or duty.too_long."""
    kept = typed.passage(text)
    if not kept:
        raise Refusal(code)
    return within(kept, LONGEST_TEXT)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day: 30 November + 3 = 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def may_serve(started_on: date, monday: date, months: int) -> bool:
    """True when the first months of service are over by the Monday of the week (C13)."""
    return months_after(started_on, months) <= monday


def is_working_day(day: WorkDay) -> bool:
    """True for the duty line's working days: what the calendar calls working or make-up, whatever hours it has."""
    if day.kind is DayKind.OWN:
        return day.is_working
    return day.kind in {DayKind.WORKING, DayKind.MAKE_UP}


def hours_on(day: WorkDay, working: str, other: str) -> str:
    """The duty hours of a day by its kind, as the setting writes them."""
    return working if is_working_day(day) else other


def duty_time(calendar: WorkCalendar, now: datetime, working: str, other: str) -> DutyTime:
    """What the duty line is for now: nothing while the desk is open, its own hours by the kind of day."""
    if calendar.is_open(now):
        return DutyTime.NORMAL
    local = now.astimezone(calendar.zone)
    start, stop = minutes_of(hours_on(calendar.day(local.date()), working, other))
    return DutyTime.DUTY if start <= local.hour * 60 + local.minute < stop else DutyTime.CLOSED


def first_case_due(calendar: WorkCalendar, now: datetime, minutes: int) -> datetime:
    """When a case from the duty line is due: so many minutes after the next opening (C13)."""
    return calendar.next_opening(now) + timedelta(minutes=minutes)

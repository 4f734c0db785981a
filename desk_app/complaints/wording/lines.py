"""Sentences about a case: its title, the course, why a deadline is when it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from desk_app.complaints.rules import (
    TOP_OF_LADDER,
    Area,
    Condition,
    Liability,
    Reached,
    Rung,
    Severity,
    State,
    Unit,
)
from desk_app.complaints.wording.names import name_of
from desk_app.kernel import texts
from desk_app.kernel.calendar import DayKind, DayLine, day_name
from desk_app.kernel.numbers import grouped
from desk_app.kernel.roles import PROGRAM
from desk_app.kernel.texts import mark, translate
from desk_app.phrases.rules import CardKey, builtin_cards, salutation, title_of

_SHOWN = 40
_STOP = re.compile(r"[，。；！？、]|[,.;!?](?=\s|$)")
_WEEKDAYS = (
    mark("Complaints", "Mon"),
    mark("Complaints", "Tue"),
    mark("Complaints", "Wed"),
    mark("Complaints", "Thu"),
    mark("Complaints", "Fri"),
    mark("Complaints", "Sat"),
    mark("Complaints", "Sun"),
)
_WHOLE_WEEKDAYS = (
    mark("Complaints", "Monday"),
    mark("Complaints", "Tuesday"),
    mark("Complaints", "Wednesday"),
    mark("Complaints", "Thursday"),
    mark("Complaints", "Friday"),
    mark("Complaints", "Saturday"),
    mark("Complaints", "Sunday"),
)
_NAMED_DAYS = 6  # so far back a day is called by its weekday; before that the weekday would be an older one
_DAYS = {
    DayKind.OFF: mark("Complaints", "day off"),
    DayKind.PUBLIC_HOLIDAY: mark("Complaints", "public holiday"),
    DayKind.MAKE_UP: mark("Complaints", "make-up working day"),
    DayKind.OWN: mark("Complaints", "special day"),
}
_FACTS = {
    "liability": mark("Complaints", "Classified: {value}"),
    "severity": mark("Complaints", "Graded: {value}"),
    "major_proposed": mark("Complaints", "Proposed as major: {value}"),
    "major_declined": mark("Complaints", "Stays general"),
    "area": mark("Complaints", "About: {value}"),
    "identity": mark("Complaints", "Customer's wish changed"),
    "matter": mark("Complaints", "Joined with other cases"),
    "chased": mark("Complaints", "Chased {value}"),
    "reported_up": mark("Complaints", "Reported up"),
    "answered_up": mark("Complaints", "Answer from above"),
    "called_out": mark("Complaints", "Emergency call-out: {value}"),
    "refused": mark("Complaints", "Refused, with the reason"),
    "utility": mark("Complaints", "Utility's number given: {value}"),
    "delegated": mark("Complaints", "Delegated by an authority"),
    "cause": mark("Complaints", "Cause: {value}"),
    "measure": mark("Complaints", "Corrective measure: {value}"),
    "attempt": mark("Complaints", "Call-back: {value}"),
    "drawn": mark("Complaints", "Drawn for a call-back"),
    "ladder": mark("Complaints", "Far too late, goes up to: {value}"),
    "giver_told": mark("Complaints", "The giver was told"),
}
_NOTES = {
    "result": mark("Complaints", "Result"),
    "finding": mark("Complaints", "Found on site"),
    "customer": mark("Complaints", "The customer's words"),
    "explained": mark("Complaints", "Explained to the customer"),
    "why": mark("Complaints", "Note"),
}
_VALUES = {"liability": Liability, "severity": Severity, "major_proposed": Condition, "attempt": Reached, "area": Area}


def customer_name(name: str, title: str, *, is_anonymous: bool, language: str | None = None) -> str:
    """Surname and form of address once known, the name as typed, anonymous, or simply a customer (P3)."""
    if is_anonymous:
        return translate("Complaints", "Anonymous", language=language)
    if name and title:
        return salutation(name[:_SHOWN], title_of(title), language or texts.language())
    return name[:_SHOWN] or translate("Complaints", "Customer", language=language)


def event_title(kind: str, what: str, value: str, word: str = "", language: str | None = None) -> str:
    """One line of the course: a step, a fact or words."""
    if kind == "step":
        name = name_of(State(what), language)
        return with_words(name, word, language) if word and what in {"dispatched", "accepted"} else name
    if kind == "note":
        return translate("Complaints", _NOTES.get(what, "Note"), language=language)
    shown = name_of(_VALUES[what](value), language) if what in _VALUES and value else value
    if what == "ladder":
        shown = addressee_words(value, language)
    return translate("Complaints", _FACTS.get(what, "{value}"), language=language).format(value=shown).strip()


def alike_words(customers: int, most: int, matter: str, since: str, language: str | None = None) -> str:
    """A case like the one being typed, as one says it to a colleague: 3 of 5 customers, the lift has stopped, since Monday."""
    counted = translate("Complaints", "{n} of {most} customers", language=language).format(n=customers, most=most)
    case = " · ".join((counted, first_words(matter), since))
    return translate("Complaints", "Same matter: {case}", language=language).format(case=case)


def first_words(matter: str) -> str:
    """What a case is about in a glance: its first words up to the first stop."""
    return _STOP.split(" ".join(matter.split()), maxsplit=1)[0][:_SHOWN]


def addressee_words(kept: str, language: str | None = None) -> str:
    """To whom a case goes, as ``rules.addressee`` kept it: the rung with its staff numbers, or the site's own words (R5)."""
    rung, _, numbers = kept.partition(" ")
    if rung.isdigit():  # kept by an older program: only the step
        rung, numbers = (Rung.SUPERVISOR if int(rung) < TOP_OF_LADDER else Rung.OFFICE).value, ""
    if rung not in set(Rung):
        return kept
    held = translate("Complaints", "No. {number}", language=language).format(number=", ".join(numbers.split()))
    return " ".join(filter(None, (name_of(Rung(rung), language), held if numbers else "")))


def by_words(number: str, language: str | None = None) -> str:
    """Who did it: the staff number (G4), or the program itself."""
    if number == PROGRAM.number:
        return translate("Complaints", "the program", language=language)
    return translate("Complaints", "No. {number}", language=language).format(number=number)


def with_words(title: str, words: str, language: str | None = None) -> str:
    """A line of the course with what was said or whom it concerns behind it."""
    return translate("Complaints", "{title}: {words}", language=language).format(title=title, words=words)


def card_steps(card: CardKey) -> str:
    """The steps of a card in one line, numbered: 1 Apologise · 2 Fill in the slip (P1, K4.1)."""
    steps = builtin_cards(texts.language())[card].steps
    return " · ".join(f"{place} {step.text}" for place, step in enumerate(steps, 1))


def unhappy_customer(number: str, name: str, title: str, *, is_anonymous: bool) -> str:
    """The title of the task that an unhappy answer in the daily review brings (C12)."""
    who = customer_name(name, title, is_anonymous=is_anonymous)
    return translate("Complaints", "{number} {who} is not satisfied: look into it and answer").format(
        number=grouped(number), who=who
    )


def unsolved_case(number: str, name: str, title: str, *, is_anonymous: bool) -> str:
    """The title of the task for an unsolved case that nothing else answers in time (C12)."""
    who = customer_name(name, title, is_anonymous=is_anonymous)
    return translate("Complaints", "{number} {who}: tell how far it is").format(number=grouped(number), who=who)


def day_words(day: date, language: str | None = None) -> str:
    """A day with its weekday: Fri 11-27."""
    return f"{translate('Complaints', _WEEKDAYS[day.weekday()], language=language)} {day:%m-%d}"


def since_words(day: date, today: date, language: str | None = None) -> str:
    """Since when something goes on: today, since Monday, since 11-09, since 2025-12-30."""
    back = (today - day).days
    if back <= 0:
        return translate("Complaints", "since today", language=language)
    if back <= _NAMED_DAYS:
        name = translate("Complaints", _WHOLE_WEEKDAYS[day.weekday()], language=language)
        return translate("Complaints", "since {day}", language=language).format(day=name)
    date_ = f"{day:%m-%d}" if day.year == today.year else day.isoformat()
    return translate("Complaints", "since {date}", language=language).format(date=date_)


def moment_words(moment: datetime, zone: tzinfo, now: datetime | None = None, language: str | None = None) -> str:
    """A due time: only the clock today, with the day otherwise."""
    local = moment.astimezone(zone)
    if now is not None and local.date() == now.astimezone(zone).date():
        return f"{local:%H:%M}"
    return f"{day_words(local.date(), language)} {local:%H:%M}"


def span_words(span: timedelta, language: str | None = None) -> str:
    """A duration in days, hours and minutes, the two largest parts."""
    minutes = int(abs(span).total_seconds()) // 60
    days, rest = divmod(minutes, 1440)
    hours, minutes = divmod(rest, 60)
    parts = []
    if days:
        parts.append(translate("Complaints", "{n} d", language=language).format(n=days))
    if hours:
        parts.append(translate("Complaints", "{n} h", language=language).format(n=hours))
    if (minutes or not parts) and not days:
        parts.append(translate("Complaints", "{n} min", language=language).format(n=minutes))
    return " ".join(parts)


def allowance_words(unit: Unit, amount: int, language: str | None = None) -> str:
    """How long a clock allows: 2 h of opening hours, 2 working days, 3 days, as agreed."""
    if unit is Unit.WORKING_MINUTES:
        span = span_words(timedelta(minutes=amount), language)
        return translate("Complaints", "{span} of opening hours", language=language).format(span=span)
    if unit is Unit.WORKING_DAYS:
        return translate("Complaints", "%n working day(s)", None, amount, language=language)
    if unit is Unit.CALENDAR_DAYS:
        return translate("Complaints", "%n calendar day(s)", None, amount, language=language)
    return translate("Complaints", "as agreed", language=language)


def why_line(line: DayLine, language: str | None = None) -> str:
    """One day of *why this deadline?*: Sat 11-28 make-up working day, 8 h; paused 20 min."""
    name = line.name or (day_name_of(line, language) if line.kind in _DAYS else "")
    head = " ".join(filter(None, (day_words(line.day, language), name)))
    parts = [
        head,
        span_words(line.worked, language)
        if line.worked
        else translate("Complaints", "nothing counts", language=language),
    ]
    if line.paused:
        parts.append(
            translate("Complaints", "paused {span}", language=language).format(span=span_words(line.paused, language))
        )
    return " · ".join(parts)


def day_name_of(line: DayLine, language: str | None = None) -> str:
    """What kind of day it is, with a holiday's own name."""
    kind = translate("Complaints", _DAYS[line.kind], language=language)
    own = _holiday(line, language)
    if not own or kind in own:  # the name of a make-up day says so itself
        return own or kind
    return translate("Complaints", "{kind} ({name})", language=language).format(kind=kind, name=own)


def _holiday(line: DayLine, language: str | None) -> str:
    from desk_app.kernel.calendar import WorkDay

    if not line.key:
        return ""
    return day_name(WorkDay(line.day, line.kind, (), (), line.name, line.key), language or texts.language())


def why_lines(lines: Sequence[DayLine], language: str | None = None) -> tuple[str, ...]:
    """*Why this deadline?* day by day; days in the middle on which nothing counted are told as well."""
    return tuple(why_line(line, language) for line in lines)

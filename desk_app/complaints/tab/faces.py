"""How cases look in the list, clocks as bars, and what is known of a case: words, shares and tones only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from desk_app.complaints.queries import BoardRow, CasePageRow, ClockRow, authority_of
from desk_app.complaints.rules import ClockState, Kind, Liability, Severity, State, decider
from desk_app.complaints.wording import (
    addressee_words,
    allowance_words,
    customer_name,
    moment_words,
    name_of,
    span_words,
)
from desk_app.kernel.calendar import Pause, WorkCalendar
from desk_app.kernel.texts import translate
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.row_delegate import RowFace

_SOON_SHARE = 0.8


@dataclass(slots=True)
class Surroundings:
    """What faces need besides their row."""

    now: datetime
    zone: tzinfo
    departments: Mapping[int, str] = field(default_factory=dict)


def short_number(number: str) -> str:
    """What people call a case by: day and running number of its slip."""
    return f"{number[6:8]}-{int(number[10:-1]):02}" if len(number) > 11 else number


def face_of(row: object, around: Surroundings) -> RowFace:
    """A case in the list."""
    if not isinstance(row, BoardRow):
        return RowFace("")
    left = None if row.due_at is None else row.due_at - around.now
    badge = ""
    if row.severity is Severity.MAJOR:
        badge = name_of(row.severity)
    elif row.is_proposed_major:
        badge = translate("Complaints", "major?")
    parts = (
        name_of(row.state),
        around.departments.get(row.department_id or 0, ""),
        name_of(row.liability) if row.liability in {Liability.ASSISTANCE, Liability.NOT_LIABLE} else "",
        translate("Complaints", "round {n}").format(n=row.round) if row.round > 1 else "",
        translate("Complaints", "call-back owed") if row.owes_sample and row.state.is_end else "",
    )
    return RowFace(
        name=customer_name(row.name, row.title, is_anonymous=row.is_anonymous),
        number=short_number(row.number),
        purpose=" ".join(row.matter.split())[:60],
        sub=" · ".join(filter(None, parts)),
        timer=_timer(left),
        tone=_tone(row, left),
        badge=badge,
        badge_tone=BadgeTone.LATE if row.severity is Severity.MAJOR else BadgeTone.SOON,
    )


def key_of(row: object) -> int:
    """What makes a row the same row."""
    return row.id if isinstance(row, BoardRow) else 0


def is_late(row: BoardRow, now: datetime) -> bool:
    """Whether what is due next is overdue."""
    return row.due_at is not None and now > row.due_at


def _timer(left: timedelta | None) -> str:
    if left is None:
        return ""
    if abs(left) >= timedelta(days=1):
        words = translate("Complaints", "{n} d").format(n=abs(left).days)
    else:
        hours, minutes = divmod(int(abs(left).total_seconds()) // 60, 60)
        words = f"{hours}:{minutes:02}"
    return f"−{words}" if left < timedelta(0) else words


def _tone(row: BoardRow, left: timedelta | None) -> str:
    if row.state in {State.PAUSED, State.ON_SITE, State.CLOSED, State.WITHDRAWN} and not row.owes_sample:
        return "muted"
    if left is None:
        return "muted" if row.kind is Kind.SUGGESTION else ""
    if left < timedelta(0):
        return "late"
    return "soon" if left < timedelta(minutes=15) else "good"


@dataclass(frozen=True, slots=True)
class BarFace:
    """A clock as a bar: name, how far it has run (1 is due), when it is due, how it stands."""

    key: int
    name: str
    share: float
    tone: str  # good, soon, late, muted
    due: str
    state: str
    who: str


def bar_of(clock: ClockRow, calendar: WorkCalendar, now: datetime, due: str, done: str) -> BarFace:
    """A clock's bar at this moment; pauses do not count."""
    until = clock.ended_at or (clock.pauses[-1][0] if clock.state is ClockState.PAUSED and clock.pauses else now)
    pauses = tuple(Pause(since, end or until) for since, end in clock.pauses if (end or until) >= since)
    whole = calendar.worked(clock.started_at, clock.due_at, pauses)
    ran = calendar.worked(clock.started_at, until, pauses)
    share = ran / whole if whole > timedelta(0) else (1.0 if until >= clock.due_at else 0.0)
    late = clock.is_late(now)
    tone = "late" if late else "soon" if share >= _SOON_SHARE and clock.state is ClockState.RUNNING else "good"
    if clock.state in {ClockState.VOID, ClockState.PAUSED}:
        tone = "muted"
    return BarFace(clock.id, name_of(clock.kind), max(0.0, share), tone, due, _state(clock, now, done), _who(clock))


def _state(clock: ClockRow, now: datetime, done: str) -> str:
    if clock.state is ClockState.RUNNING:
        left = clock.due_at - now
        if left < timedelta(0):
            return translate("Complaints", "late by {span}").format(span=span_words(left))
        return translate("Complaints", "{span} left").format(span=span_words(left))
    if clock.state in {ClockState.KEPT, ClockState.LATE}:
        return f"{name_of(clock.state)} · {done}"
    return name_of(clock.state)


def _who(clock: ClockRow) -> str:
    number = translate("Complaints", "No. {number}").format(number=clock.staff_number)
    return clock.department if clock.owner.value == "department" and clock.department else number


def why_told(clock: ClockRow, zone: tzinfo, days: tuple[str, ...]) -> tuple[str, ...]:
    """*Why this deadline?*: what is allowed since when, day by day, and whose delay it is if it is missed (K4.3)."""
    allowed = allowance_words(clock.unit, clock.amount)
    since = translate("Complaints", "{allowed}, counted from {time}").format(
        allowed=allowed, time=moment_words(clock.started_at, zone)
    )
    due = translate("Complaints", "Due {time}").format(time=moment_words(clock.due_at, zone))
    if clock.state is ClockState.LATE or clock.is_breached:
        charged = translate("Complaints", "Missed; charged to {who}").format(who=_who(clock))
    else:
        charged = translate("Complaints", "If it is missed, it is charged to {who}").format(who=_who(clock))
    return (since, *days, due, charged)


def facts_of(page: CasePageRow, zone: tzinfo, now: datetime) -> list[tuple[str, str]]:
    """What is known of a case beside its words, each with its label; what is not known is left out."""
    reply = "" if page.reply_by is None else moment_words(page.reply_by, zone, now)
    facts = (
        (translate("Complaints", "State"), name_of(page.state)),
        (translate("Complaints", "Classified as"), name_of(page.liability) if page.kind is Kind.COMPLAINT else ""),
        (translate("Complaints", "Decides"), "" if page.state.is_end else _decides(page)),
        (translate("Complaints", "Department"), page.department),
        (translate("Complaints", "Goes up to"), "" if page.state.is_end else addressee_words(page.raised_to)),
        (translate("Complaints", "About"), name_of(page.area)),
        (translate("Complaints", "Reply"), " · ".join(filter(None, (name_of(page.reply_way), reply)))),
        (
            translate("Complaints", "On site"),
            "" if page.on_site_at is None else moment_words(page.on_site_at, zone, now),
        ),
        (translate("Complaints", "Round"), str(page.round) if page.round > 1 else ""),
        (translate("Complaints", "Wish"), page.wish),
        (translate("Complaints", "Result"), page.result),
        (translate("Complaints", "Cause"), page.cause),
        (translate("Complaints", "Corrective measure"), page.measure),
        (translate("Complaints", "Utility"), page.utility),
        (translate("Complaints", "Authority"), " · ".join(filter(None, (page.authority, page.authority_form)))),
        (translate("Complaints", "Ended as"), "" if page.ended_as is None else name_of(page.ended_as)),
    )
    return [(name, text) for name, text in facts if text]


def _decides(page: CasePageRow) -> str:
    """Who may decide (K3)."""
    if page.kind is Kind.SUGGESTION:
        return ""
    own = authority_of(page.department_id)
    return name_of(decider(page.severity, page.channel, page.conditions, own))

"""What to do now about calls: tell a caller that it is looked into, end a private call, keep promises, go through the day.

State and clock make the prompts; nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desk_app.calls import queries
from desk_app.calls.queries import CallRow, PromiseRow
from desk_app.calls.rules import (
    AHEAD_HOURS,
    CHECKING_SECONDS,
    MAX_RINGS,
    PRIVATE_MINUTES,
    REVIEW_AHEAD_MINUTES,
    RING_SECONDS,
    State,
    checking_due,
    late_from,
    private_due,
)
from desk_app.calls.wording import called, clock_text, way_name
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people.rules import masked_phone
from desk_app.phrases import queries as phrases

ANSWER, SAID, BACK, FINISH = "call_answer", "call_said", "call_back_on_line", "call_finish"
RING, KEEP, DELAY, REVIEW = "promise_ring", "promise_keep", "promise_delay", "review_open"
_SLICE = "calls"


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now``."""
    return tuple(prompt for start, prompt in _all(desk, now) if start <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone."""
    moments = (moment for start, prompt in _all(desk, now) for moment in (start, prompt.due_at) if moment > now)
    return min(moments, default=None)


def _all(desk: Desk, now: datetime) -> Iterator[tuple[datetime, Prompt]]:
    for row in queries.live(desk.number):
        yield from ((start, with_tone(prompt, now)) for start, prompt in _live(desk, row))
    ahead = timedelta(hours=desk.settings.get(AHEAD_HOURS))
    for promise in queries.open_promises():
        yield promise.due_at - ahead, with_tone(_promise(desk, promise, now), now)
    yield from ((start, with_tone(prompt, now)) for start, prompt in _review(desk, now))


def _live(desk: Desk, row: CallRow) -> Iterator[tuple[datetime, Prompt]]:
    if row.state is State.RINGING:
        yield row.rang_at, _ringing(desk, row)
        return
    if row.checking_at is not None:
        due_at = checking_due(row.checking_at, row.said_at, desk.settings.get(CHECKING_SECONDS))
        yield due_at, _checking(desk, row, due_at)
    if row.is_private and row.answered_at is not None:
        due_at = private_due(row.answered_at, desk.settings.get(PRIVATE_MINUTES))
        yield due_at, _private(desk, row, due_at)


def _ringing(desk: Desk, row: CallRow) -> Prompt:
    ref = Ref("call", row.id)
    late = late_from(row.rang_at, desk.settings.get(RING_SECONDS), desk.settings.get(MAX_RINGS))
    return Prompt(
        key=f"calls.ringing:{row.id}",
        slice=_SLICE,
        due_at=late,
        tone=Tone.SOON,
        title=translate("Calls", "The telephone is ringing"),
        detail=translate("Calls", "Answer within three rings; later, apologise first"),
        phrase=phrases.say(desk, "call_opening"),
        actions=(Action(ANSWER, translate("Calls", "Answer"), ref),),
        ref=ref,
    )


def _checking(desk: Desk, row: CallRow, due_at: datetime) -> Prompt:
    ref = Ref("call", row.id)
    return Prompt(
        key=f"calls.checking:{row.id}",
        slice=_SLICE,
        due_at=due_at,
        tone=Tone.SOON,
        title=translate("Calls", "{who} is waiting on the line").format(who=called(row.name, row.title)),
        detail=translate("Calls", "Tell them every {seconds} s that it is being looked into").format(
            seconds=desk.settings.get(CHECKING_SECONDS)
        ),
        phrase=phrases.say(desk, "checking_45s", name=row.name, title=row.title),
        actions=(
            Action(SAID, translate("Calls", "I have told them"), ref),
            Action(BACK, translate("Calls", "Back on the line"), ref),
        ),
        ref=ref,
    )


def _private(desk: Desk, row: CallRow, due_at: datetime) -> Prompt:
    ref = Ref("call", row.id)
    minutes = desk.settings.get(PRIVATE_MINUTES)
    return Prompt(
        key=f"calls.private:{row.id}",
        slice=_SLICE,
        due_at=due_at,
        tone=Tone.SOON,
        title=translate("Calls", "Please end the private call"),
        detail=translate("Calls", "Private calls last {minutes} minutes at most").format(minutes=minutes),
        actions=(Action(FINISH, translate("Calls", "Ended"), ref),),
        ref=ref,
    )


def _promise(desk: Desk, row: PromiseRow, now: datetime) -> Prompt:
    ref = Ref("promise", row.id)
    when = row.due_at.astimezone(desk.zone())
    if now > row.due_at:
        shown = translate("Calls", "late by {time}").format(time=clock_text(now - row.due_at))
    else:
        shown = translate("Calls", "due {time}").format(time=f"{when:%m-%d %H:%M}")
    chased = translate("Calls", "asked again %n time(s)", None, row.chased) if row.chased else ""
    return Prompt(
        key=f"calls.promise:{row.id}",
        slice=_SLICE,
        due_at=row.due_at,
        tone=Tone.SOON,
        title=translate("Calls", "Answer {who}: {subject}").format(
            who=called(row.name, row.title, masked_phone(row.phone)), subject=row.subject
        ),
        detail=" · ".join(filter(None, (shown, way_name(row.way), chased))),
        phrase=phrases.say(desk, "reply_delay" if now > row.due_at else "callback", name=row.name, title=row.title),
        actions=(
            Action(KEEP, translate("Calls", "Answered", "button"), ref),
            Action(RING, translate("Calls", "Ring now"), ref),
            Action(DELAY, translate("Calls", "Delay"), ref),
        ),
        ref=ref,
    )


def _review(desk: Desk, now: datetime) -> Iterator[tuple[datetime, Prompt]]:
    closes_at = desk.calendar().day_of(now).closes_at
    if closes_at is None:
        return
    start = closes_at - timedelta(minutes=desk.settings.get(REVIEW_AHEAD_MINUTES))
    days = len(queries.days_owed(desk.today())) if start <= now else 0
    if days or start > now:
        yield start, _review_prompt(closes_at, days)


def _review_prompt(closes_at: datetime, days: int) -> Prompt:
    return Prompt(
        key="calls.review",
        slice=_SLICE,
        due_at=closes_at,
        tone=Tone.CALM,
        title=translate("Calls", "Go through yesterday's calls"),
        detail=translate("Calls", "%n day(s) to go through before closing", None, days),
        actions=(Action(REVIEW, translate("Calls", "Begin"), Ref("review", 0)),),
        ref=Ref("review", 0),
    )

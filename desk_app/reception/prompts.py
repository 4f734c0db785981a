"""What the desk should do next for the visitors in the house: hand over, explain, pour tea, receive from the host.

Pure over one read of the board; nothing is stored and no timer exists per visitor. Each prompt carries the words to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desk_app.directory import queries as directory
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases
from desk_app.reception import queries
from desk_app.reception.queries import BoardRow
from desk_app.reception.rules import (
    CHECKING_SECONDS,
    FIRST_TEA_SECONDS,
    GRACE_MINUTES,
    HAND_OVER_SECONDS,
    REFILL_MINUTES,
    State,
    checking_due,
    hand_over_due,
    refill_due,
)
from desk_app.reception.wording import who

# A prompt shows up this long before it is due, so that tea is on its way when the ten minutes are over.
_AHEAD = timedelta(seconds=60)
_SLICE = "reception"


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC): those due, and those due within the next minute."""
    return tuple(prompt for prompt in _all(desk, now) if prompt.due_at - _AHEAD <= now)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running, so an idle desk asks for nothing."""
    moments = [
        moment for prompt in _all(desk, now) for moment in (prompt.due_at - _AHEAD, prompt.due_at) if moment > now
    ]
    return min(moments, default=None)


def _all(desk: Desk, now: datetime) -> Iterator[Prompt]:
    for row in queries.board():
        for prompt in (
            _hand_over(desk, row),
            _checking(desk, row),
            _tea(desk, row),
            _host(desk, row),
            _missed(desk, row),
        ):
            if prompt is not None:
                yield with_tone(prompt, now)


def _say(desk: Desk, row: BoardRow, situation: str, **facts: str) -> str:
    return phrases.say(desk, situation, name=row.name, title=row.title, language=row.language, facts=facts)


def _hand_over(desk: Desk, row: BoardRow) -> Prompt | None:
    if row.state is not State.WAITING:
        return None
    seconds = desk.settings.get(HAND_OVER_SECONDS)
    due_at = hand_over_due(row.waiting_since, row.is_urgent, seconds)
    ref = Ref("visit", row.id)
    if row.is_urgent:
        title = translate("Reception", "{who} is urgent").format(who=who(row.label, row.name, row.title))
    else:
        minutes = translate("Reception", "%n minute(s)", None, seconds // 60).replace("%n", str(seconds // 60))
        title = translate("Reception", "{who} has waited {minutes}").format(
            who=who(row.label, row.name, row.title), minutes=minutes
        )
    return Prompt(
        key=f"reception.hand_over:{row.id}",
        slice=_SLICE,
        due_at=due_at,
        tone=Tone.LATE if row.is_urgent else Tone.SOON,
        title=title,
        detail=translate("Reception", "Ask a colleague to receive them and introduce the colleague, or call them now"),
        phrase=_say(desk, row, "second_guest"),
        actions=(
            Action("hand_over", translate("Reception", "Hand over"), ref),
            Action("receive", translate("Reception", "Receive"), ref),
        ),
        ref=ref,
    )


def _checking(desk: Desk, row: BoardRow) -> Prompt | None:
    if row.state is not State.CHECKING:
        return None
    ref = Ref("visit", row.id)
    seconds = desk.settings.get(CHECKING_SECONDS)
    return Prompt(
        key=f"reception.checking:{row.id}",
        slice=_SLICE,
        due_at=checking_due(row.state_since, row.said_at, seconds),
        tone=Tone.SOON,
        title=translate("Reception", "{who}: still being checked").format(who=who(row.label, row.name, row.title)),
        detail=translate("Reception", "Tell them every {seconds} s that it is still being looked into").format(
            seconds=seconds
        ),
        phrase=_say(desk, row, "checking_45s"),
        actions=(
            Action("said_checking", translate("Reception", "I have told them"), ref),
            Action("end_checking", translate("Reception", "I have the answer"), ref),
        ),
        ref=ref,
    )


def _tea(desk: Desk, row: BoardRow) -> Prompt | None:
    if not row.state.is_waiting:
        return None
    ref = Ref("visit", row.id)
    settings = desk.settings
    due_at = refill_due(row.waiting_since, row.tea_at, settings.get(FIRST_TEA_SECONDS), settings.get(REFILL_MINUTES))
    visitor = who(row.label, row.name, row.title)
    if row.tea_at is None:
        title = translate("Reception", "Tea for {who}").format(who=visitor)
        detail = translate("Reception", "7/10 full, both hands, handle to the guest's right")
    else:
        title = translate("Reception", "Refill for {who}").format(who=visitor)
        detail = translate("Reception", "Last cup {time}, every {minutes} min").format(
            time=f"{row.tea_at.astimezone(desk.zone()):%H:%M}", minutes=settings.get(REFILL_MINUTES)
        )
    return Prompt(
        key=f"reception.tea:{row.id}",
        slice=_SLICE,
        due_at=due_at,
        tone=Tone.CALM,
        title=title,
        detail=detail,
        phrase=_say(desk, row, "tea" if row.tea_at is None else "refill"),
        actions=(
            Action(
                "tea",
                translate("Reception", "Served") if row.tea_at is None else translate("Reception", "Refilled"),
                ref,
            ),
        ),
        ref=ref,
    )


def _host(desk: Desk, row: BoardRow) -> Prompt | None:
    if row.host_id is None or row.state not in {State.WAITING, State.HOST_PENDING}:
        return None
    host = directory.host(row.host_id)
    if host is None:
        return None
    ref = Ref("visit", row.id)
    visitor = who(row.label, row.name, row.title)
    facts = {"host": host.name, "guest": row.name}
    if host.state == "in":
        title = translate("Reception", "{host} is in: lead {who} there").format(host=host.name, who=visitor)
        action = Action("lead", translate("Reception", "Led and introduced"), ref)
        return _host_prompt(desk, row, title, "host_in", (action,), facts)
    if row.host_told_at is not None:
        return None
    tell = Action("tell_host", translate("Reception", "Host told"), ref)
    message = Action("message", translate("Reception", "Take a message"), ref)
    if host.state == "busy":
        title = translate("Reception", "Tell {host} that {who} is waiting").format(host=host.name, who=visitor)
        return _host_prompt(desk, row, title, "host_busy", (tell, message), facts)
    title = translate("Reception", "{host} is out: help {who} or take a message").format(host=host.name, who=visitor)
    return _host_prompt(desk, row, title, "host_out", (message, tell), facts)


def _host_prompt(
    desk: Desk,
    row: BoardRow,
    title: str,
    situation: str,
    actions: tuple[Action, ...],
    facts: dict[str, str],
) -> Prompt:
    return Prompt(
        key=f"reception.host:{row.id}",
        slice=_SLICE,
        due_at=row.waiting_since + timedelta(seconds=60),
        tone=Tone.LATE if row.is_urgent else Tone.SOON,
        title=title,
        phrase=_say(desk, row, situation, **facts),
        actions=actions,
        ref=Ref("visit", row.id),
    )


def _missed(desk: Desk, row: BoardRow) -> Prompt | None:
    if row.state is not State.NO_SHOW:
        return None
    ref = Ref("visit", row.id)
    return Prompt(
        key=f"reception.no_show:{row.id}",
        slice=_SLICE,
        due_at=row.state_since + timedelta(minutes=desk.settings.get(GRACE_MINUTES)),
        tone=Tone.CALM,
        title=translate("Reception", "{who} did not come to the call").format(who=who(row.label, row.name, row.title)),
        detail=translate("Reception", "The ticket expires after {minutes} min").format(
            minutes=desk.settings.get(GRACE_MINUTES)
        ),
        actions=(Action("expire", translate("Reception", "Expire"), ref),),
        ref=ref,
    )

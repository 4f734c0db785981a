"""What the card of each matter says and offers: title, the words to say, the act that F4 does first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from desk_app.directory.rules import HostState
from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.reception.prompts.room import Matter, Room
from desk_app.reception.queries import BoardRow
from desk_app.reception.rules import (
    CHECKING_SECONDS,
    GRACE_MINUTES,
    HAND_OVER_SECONDS,
    MAX_CALLS,
    REFILL_MINUTES,
    State,
)
from desk_app.reception.wording import who

_SLICE = "reception"
# Below this the visitor did not really wait, and an apology would sound like mockery (R4).
_NO_WAIT = timedelta(seconds=60)


@dataclass(slots=True)
class _Words:
    """What a card says and offers."""

    title: str
    situation: str
    actions: tuple[tuple[str, str], ...]
    detail: str = ""
    tone: Tone = Tone.SOON
    facts: Mapping[str, str] | None = None


def card(room: Room, row: BoardRow, matter: Matter, *, is_late: bool, joins_tea: bool) -> Prompt:
    """The card of a matter; tea that is due meanwhile joins it as a further action."""
    visitor = who(row.label, row.name, row.title)
    said = _WORDS[matter.kind](room, row, visitor, is_late)
    actions = said.actions
    if joins_tea:
        actions += (("tea", _tea_label(row)),)
    ref = Ref("visit", row.id)
    phrase = phrases.say(
        room.desk, said.situation, name=row.name, title=row.title, language=row.language, facts=said.facts
    )
    return Prompt(
        key=f"reception.{matter.kind}:{row.id}",
        slice=_SLICE,
        due_at=matter.due_at,
        tone=said.tone,
        title=said.title,
        detail=said.detail,
        phrase=phrase,
        actions=tuple(Action(key, label, ref) for key, label in actions),
        ref=ref,
    )


def _hand_over(room: Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    minutes = room.limits[HAND_OVER_SECONDS.key] // 60
    if row.is_urgent:
        title = translate("Reception", "{who} is urgent").format(who=visitor)
    else:
        sentence = (
            translate("Reception", "{who} has waited over {minutes}")
            if is_late
            else translate("Reception", "{who} has waited nearly {minutes}")
        )
        told = translate("Reception", "%n minute(s)", None, minutes).replace("%n", str(minutes))
        title = sentence.format(who=visitor, minutes=told)
    receive = ("receive", translate("Reception", "Receive"))
    pass_on = ("hand_over", translate("Reception", "Hand over"))
    if room.is_free:
        detail = translate("Reception", "Nobody is at your counter: receive them now")
        return _Words(title, "after_wait", (receive, pass_on), detail, _pressing(row))
    detail = translate("Reception", "Bring a colleague, introduce them, apologise to the guest you serve and go on")
    return _Words(title, "introduce_colleague", (pass_on, receive), detail, _pressing(row))


def _checking(room: Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    seconds = room.limits[CHECKING_SECONDS.key]
    return _Words(
        translate("Reception", "{who}: say that it is still being checked").format(who=visitor),
        "checking_45s",
        (
            ("said_checking", translate("Reception", "I have told them")),
            ("end_checking", translate("Reception", "I have the answer")),
        ),
        translate("Reception", "Every {seconds} s; thank them for their patience").format(seconds=seconds),
    )


def _called(room: Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    receive = ("receive", translate("Reception", "Receive"))
    if not is_late:
        waited = row.state_since - row.waiting_since >= _NO_WAIT
        return _Words(
            translate("Reception", "{who} is coming: rise and greet").format(who=visitor),
            "after_wait" if waited else "opening",
            (receive,),
            translate("Reception", "Thank them for waiting") if waited else "",
            Tone.CALM,
        )
    again = ("recall", translate("Reception", "Call again"))
    missed = ("no_show", translate("Reception", "Did not come"))
    may_call = row.calls < room.limits[MAX_CALLS.key]
    return _Words(
        translate("Reception", "{who} has not come to the counter").format(who=visitor),
        "called_again",
        (again, receive, missed) if may_call else (missed, receive),
        facts={"number": row.label, "counter": str(row.desk)},
    )


def _missed(room: Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    minutes = room.limits[GRACE_MINUTES.key]
    back = ("back", translate("Reception", "Is here after all"))
    expire = ("expire", translate("Reception", "Expire"))
    return _Words(
        translate("Reception", "{who} did not come to the call").format(who=visitor),
        "no_show_back",
        (expire,) if is_late else (back, expire),
        translate("Reception", "The ticket expires after {minutes} min").format(minutes=minutes),
        Tone.CALM,
    )


def _host(room: Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    host = room.hosts[row.host_id or 0]
    names = {"host": host.name, "who": visitor}
    facts = {"host": host.name}
    tell = ("tell_host", translate("Reception", "Host told"))
    message = ("message", translate("Reception", "Take a message"))
    if host.state is HostState.IN:
        title = translate("Reception", "{host} is in: lead {who} there").format(**names)
        detail = translate("Reception", "Introduce them, offer a seat and tea, close the door quietly")
        lead = ("lead", translate("Reception", "Led and introduced"))
        return _Words(title, "host_in", (lead,), detail, _pressing(row), facts)
    if host.state is HostState.BUSY:
        title = translate("Reception", "Tell {host} that {who} is waiting").format(**names)
        detail = translate("Reception", "Explain it to the visitor; tea and newspapers meanwhile")
        return _Words(title, "host_busy", (tell, message), detail, _pressing(row), facts)
    if row.is_urgent:
        title = translate("Reception", "Ring {host} now: {who} is urgent").format(**names)
        return _Words(title, "host_ring_now", (tell, message), "", Tone.LATE, facts)
    title = translate("Reception", "{host} is out: help {who} or take a message").format(**names)
    detail = translate("Reception", "Apologise; name and number, and promise to pass it on")
    return _Words(title, "host_out", (message, tell), detail, Tone.SOON, facts)


def _tea(room: Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    served = ("tea", _tea_label(row))
    if row.tea_at is None:
        detail = translate("Reception", "7/10 full, both hands, handle to the guest's right; newspapers at hand")
        if is_late or row.host_told_at is not None or row.state is State.HOST_PENDING:
            title = translate("Reception", "Tea for {who}").format(who=visitor)
            return _Words(title, "tea", (served,), detail, Tone.CALM)
        if room.is_free:
            title = translate("Reception", "{who} has arrived: greet and receive").format(who=visitor)
            receive = ("receive", translate("Reception", "Receive"))
            return _Words(title, "opening", (receive, served), detail, Tone.CALM)
        title = translate("Reception", "{who} has arrived: nod, offer a seat and tea").format(who=visitor)
        return _Words(title, "second_guest", (served,), detail, Tone.CALM)
    every = room.limits[REFILL_MINUTES.key]
    at = f"{row.tea_at.astimezone(room.desk.zone()):%H:%M}"
    title = translate("Reception", "Refill for {who}").format(who=visitor)
    detail = translate("Reception", "Last cup {time}, every {minutes} min").format(time=at, minutes=every)
    host = None if row.host_id is None else room.hosts.get(row.host_id)
    if host is not None and host.state is HostState.BUSY and row.host_told_at is not None:
        detail = translate("Reception", "Ask {host} how long it will be").format(host=host.name) + " · " + detail
        return _Words(title, "host_still_busy", (served,), detail, Tone.CALM, {"host": host.name})
    return _Words(title, "refill", (served,), detail, Tone.CALM)


def _tea_label(row: BoardRow) -> str:
    return translate("Reception", "Tea served") if row.tea_at is None else translate("Reception", "Refilled")


def _pressing(row: BoardRow) -> Tone:
    return Tone.LATE if row.is_urgent else Tone.SOON


_WORDS = {
    "hand_over": _hand_over,
    "checking": _checking,
    "called": _called,
    "missed": _missed,
    "host": _host,
    "tea": _tea,
}

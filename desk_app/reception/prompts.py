"""What the desk should do next for the visitors in the house: greet, find a colleague, explain, pour tea, lead to the host.

Pure over one read of the board; nothing is stored and no timer exists per visitor. Each visitor has one card at a time,
the matter that goes wrong next; tea that is due meanwhile joins it as a further action. Who is out of the house (a
carried ticket, a group that stepped out) gets none, and a colleague's own visitors are on the colleague's rail.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.directory import queries as directory
from desk_app.directory.queries import HostStateRow
from desk_app.directory.rules import HostState
from desk_app.kernel.prompts import Action, Prompt, Tone, with_tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases
from desk_app.reception import queries
from desk_app.reception.queries import BoardRow
from desk_app.reception.rules import (
    ANSWER_SECONDS,
    CHECKING_SECONDS,
    FIRST_TEA_SECONDS,
    GRACE_MINUTES,
    HAND_OVER_SECONDS,
    MAX_CALLS,
    REFILL_MINUTES,
    State,
    checking_due,
    hand_over_due,
    refill_due,
)
from desk_app.reception.wording import who

_SLICE = "reception"
# A card shows up this long before it is due, so that tea is on its way when the ten minutes are over.
_AHEAD = timedelta(seconds=60)
_AHEAD_CHECKING = timedelta(seconds=15)
_HOST_IN_TIME = timedelta(seconds=60)
# Below this the visitor did not really wait, and an apology would sound like mockery (R4).
_NO_WAIT = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class _Matter:
    """One thing to do for a visitor, with the moment from which it is late."""

    kind: str  # "checking" | "called" | "missed" | "host" | "hand_over" | "tea"
    due_at: datetime

    @property
    def shows_at(self) -> datetime:
        """From when on it stands in the rail."""
        return self.due_at - (_AHEAD_CHECKING if self.kind == "checking" else _AHEAD)


class _Room:
    """The board as one reading found it, with the hosts and the limits: what every card of this reading goes by."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.board = queries.board()
        self.me = "" if desk.operator is None else desk.operator.number
        wanted = any(row.host_id is not None for row in self.board)
        self.hosts: Mapping[int, HostStateRow] = directory.host_states() if wanted else {}
        self.is_free = not any(row.state in {State.SERVING, State.CHECKING} and self.is_mine(row) for row in self.board)

    def is_mine(self, row: BoardRow) -> bool:
        """Whether this desk or the person at it attends to the visitor."""
        return row.staff_number == self.me or (row.desk == self.desk.number and row.desk > 0)

    def matters(self, row: BoardRow) -> Iterator[_Matter]:
        """What there is to do for a visitor, the more pressing kind first."""
        get = self.desk.settings.get
        if row.state is State.CHECKING and self.is_mine(row):
            yield _Matter("checking", checking_due(row.state_since, row.said_at, get(CHECKING_SECONDS)))
        elif row.state is State.CALLED and self.is_mine(row):
            yield _Matter("called", row.state_since + timedelta(seconds=get(ANSWER_SECONDS)))
        elif row.state is State.NO_SHOW:
            yield _Matter("missed", row.state_since + timedelta(minutes=get(GRACE_MINUTES)))
        elif row.state in {State.WAITING, State.HOST_PENDING} and row.heads_in:
            host = self.host_to_see(row)
            if host is not None:
                yield _Matter("host", max(row.waiting_since, host.state_since) + _HOST_IN_TIME)
            elif row.state is State.WAITING and row.host_told_at is None:
                yield _Matter("hand_over", hand_over_due(row.waiting_since, row.is_urgent, get(HAND_OVER_SECONDS)))
            due_at = refill_due(row.waiting_since, row.tea_at, get(FIRST_TEA_SECONDS), get(REFILL_MINUTES))
            yield _Matter("tea", due_at)

    def host_to_see(self, row: BoardRow) -> HostStateRow | None:
        """The host about whom there is something to do; None once told, until the host is in (R6)."""
        host = None if row.host_id is None else self.hosts.get(row.host_id)
        if host is None or (row.host_told_at is not None and host.state is not HostState.IN):
            return None
        return host


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """The prompts that show at ``now`` (aware UTC): at most one a visitor, those due and those due within a minute."""
    room = _Room(desk)
    found = []
    for row in room.board:
        shown = [matter for matter in room.matters(row) if matter.shows_at <= now]
        if shown:
            joins_tea = len(shown) > 1
            found.append(with_tone(_card(room, row, shown[0], now, joins_tea=joins_tea), now))
    return tuple(found)


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When the rail changes next by time alone; None when nothing is running, so an idle desk asks for nothing."""
    room = _Room(desk)
    matters = (matter for row in room.board for matter in room.matters(row))
    moments = (moment for matter in matters for moment in (matter.shows_at, matter.due_at) if moment > now)
    return min(moments, default=None)


@dataclass(slots=True)
class _Words:
    """What a card says and offers."""

    title: str
    situation: str
    actions: tuple[tuple[str, str], ...]
    detail: str = ""
    tone: Tone = Tone.SOON
    facts: Mapping[str, str] | None = None


def _card(room: _Room, row: BoardRow, matter: _Matter, now: datetime, *, joins_tea: bool) -> Prompt:
    visitor = who(row.label, row.name, row.title)
    said = _WORDS[matter.kind](room, row, visitor, now > matter.due_at)
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


def _hand_over(room: _Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    minutes = room.desk.settings.get(HAND_OVER_SECONDS) // 60
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


def _checking(room: _Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    seconds = room.desk.settings.get(CHECKING_SECONDS)
    return _Words(
        translate("Reception", "{who}: say that it is still being checked").format(who=visitor),
        "checking_45s",
        (
            ("said_checking", translate("Reception", "I have told them")),
            ("end_checking", translate("Reception", "I have the answer")),
        ),
        translate("Reception", "Every {seconds} s; thank them for their patience").format(seconds=seconds),
    )


def _called(room: _Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
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
    may_call = row.calls < room.desk.settings.get(MAX_CALLS)
    return _Words(
        translate("Reception", "{who} has not come to the counter").format(who=visitor),
        "called_again",
        (again, receive, missed) if may_call else (missed, receive),
        facts={"number": row.label, "counter": str(row.desk)},
    )


def _missed(room: _Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
    minutes = room.desk.settings.get(GRACE_MINUTES)
    back = ("back", translate("Reception", "Is here after all"))
    expire = ("expire", translate("Reception", "Expire"))
    return _Words(
        translate("Reception", "{who} did not come to the call").format(who=visitor),
        "no_show_back",
        (expire,) if is_late else (back, expire),
        translate("Reception", "The ticket expires after {minutes} min").format(minutes=minutes),
        Tone.CALM,
    )


def _host(room: _Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
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


def _tea(room: _Room, row: BoardRow, visitor: str, is_late: bool) -> _Words:
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
    every = room.desk.settings.get(REFILL_MINUTES)
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

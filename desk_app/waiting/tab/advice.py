"""What helps with one visitor now: the card, the phrase, the steps with what is done, the acts in order. No painting.

The rules stand in the rules of reception and of this slice; here they are asked for one row at one moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.directory import queries as directory
from desk_app.directory.rules import HostState
from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.phrases import queries as phrases
from desk_app.phrases.rules import CardKey, builtin_cards
from desk_app.reception.rules import CHECKING_SECONDS, Doing, Mark, Moment, State, offered, situation
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.rules import CARD_STEPS, CardStep, fitting_card
from desk_app.widgets.step_list import Step

_WISHED: dict[State, tuple[Doing, ...]] = {
    State.WAITING: (
        Doing.HAND_OVER,
        Doing.MESSAGE,
        Doing.RECEIVE,
        Doing.LEAD,
        Doing.CALL,
        Doing.TO_HOST,
    ),
    State.CALLED: (Doing.HAND_OVER, Doing.RECEIVE, Doing.RECALL, Doing.NO_SHOW),
    State.HOST_PENDING: (Doing.LEAD, Doing.MESSAGE, Doing.HOST_TOLD, Doing.RESUME, Doing.TO_HOST),
    State.SERVING: (Doing.FINISH, Doing.HAND_OVER, Doing.CHECKING, Doing.TO_HOST),
    State.CHECKING: (Doing.END_CHECKING, Doing.SAID_CHECKING, Doing.HAND_OVER, Doing.FINISH),
    State.HELD: (Doing.RESUME, Doing.FINISH, Doing.CHECKING, Doing.TRANSFER),
}
_SHOWN_ACTS = 4


@dataclass(frozen=True, slots=True)
class Advice:
    """What the card below the board shows."""

    card: str
    phrase: str
    detail: str
    steps: tuple[Step, ...]
    acts: tuple[Doing, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the advice depends on besides the row itself; only when it differs is anything worded anew."""

    card: str
    situation: str
    is_over: bool
    is_cup_due: bool
    is_to_be_told: bool


def ground(desk: Desk, row: WaitRow, now: datetime) -> Ground:
    """The ground of the advice at a moment; cheap, no reading, asked each second (R2, R6, T1, T2, T3)."""
    state = row.visit.state
    is_over, is_cup_due = row.is_over(now), row.is_cup_due(now)
    card = fitting_card(
        is_waiting=state.is_waiting,
        is_checking=state is State.CHECKING,
        host=row.host.state.value if row.host is not None else "",
        is_over=is_over,
        has_tea=row.visit.tea_at is not None,
    )
    moment = _moment(desk, row, now)
    return Ground(
        card, _situation(row, card, moment, now), is_over, is_cup_due, moment.unsaid_for >= moment.checking_limit
    )


def advise(desk: Desk, row: WaitRow, on: Ground) -> Advice:
    """The advice on a ground, in words."""
    phrase = _say(desk, row, on.situation) if on.situation else ""
    return Advice(on.card, phrase, _detail(desk, row), _steps(row, on), _acts(row, is_over=on.is_over))


def _say(desk: Desk, row: WaitRow, key: str) -> str:
    facts = {"host": row.host.name, "department": row.host.department} if row.host is not None else {}
    visit = row.visit
    return phrases.say(desk, key, name=visit.name[:200], title=visit.title, language=visit.language, facts=facts)


def _situation(row: WaitRow, card: str, moment: Moment, now: datetime) -> str:
    if card == "refill":
        return "refill" if row.is_cup_due(now) or Mark.READING in row.marks else "reading"
    if card in {"tea", "second_guest"}:
        return card
    key = situation(moment)
    if key == "host_still_busy" and Mark.WAIT_EXPLAINED not in row.marks:
        return "host_busy"  # the host knows, the visitor has not been told yet (R6)
    return key


def _moment(desk: Desk, row: WaitRow, now: datetime) -> Moment:
    visit = row.visit
    until = now if visit.state.is_waiting else visit.received_at or visit.state_since
    return Moment(
        state=visit.state,
        marks=row.marks,
        host=row.host.state.value if row.host is not None else "",
        waited=until - visit.issued_at,
        unsaid_for=now - max(visit.state_since, visit.said_at or visit.state_since),
        checking_limit=timedelta(seconds=desk.settings.get(CHECKING_SECONDS)),
        was_checking=row.was_checking,
    )


def _detail(desk: Desk, row: WaitRow) -> str:
    """The words for the host, as long as the host does not know (R6)."""
    is_needed = row.host is not None and row.visit.state.is_waiting and Mark.HOST_TOLD not in row.marks
    if not is_needed or row.host is None or row.host.state is HostState.IN:
        return ""
    return translate("Waiting", "To {host}: {words}").format(host=row.host.name, words=_say(desk, row, "tell_host"))


def _steps(row: WaitRow, on: Ground) -> tuple[Step, ...]:
    if not on.card:
        return ()
    words = {step.key: step.text for step in builtin_cards(texts.language())[CardKey(on.card)].steps}
    return tuple(
        Step(step.key, words[step.key], " · ".join(words[note] for note in step.notes), _is_done(row, step, on))
        for step in CARD_STEPS[on.card]
    )


def _is_done(row: WaitRow, step: CardStep, on: Ground) -> bool:
    kind, _, mark = step.does.partition(":")
    if mark == Mark.SAID_CHECKING:
        # To be said again and again (T3): the tick lasts until the next time is due.
        return Mark.SAID_CHECKING in row.marks and not on.is_to_be_told
    if kind == "mark":
        return Mark(mark) in row.marks
    if step.does == "refill":
        return row.visit.teas > 1 and not on.is_cup_due
    if step.does == "message":
        return _has_message(row)
    if step.does == "hand_over":
        return row.visit.handed_over_at is not None
    return not step.does


def _has_message(row: WaitRow) -> bool:
    if row.host is None or row.visit.person_id is None:
        return False
    return any(
        found.person_id == row.visit.person_id and found.taken_at >= row.origin
        for found in directory.messages_of(row.host.id)
    )


def _acts(row: WaitRow, *, is_over: bool) -> tuple[Doing, ...]:
    """The acts the state offers, the one that helps most first: with a host, by where the host is (R6)."""
    visit = row.visit
    has_host = row.host is not None
    may = offered(visit.state, has_host=has_host, has_badge=False, heads_in=0, has_person=False)
    wished = [act for act in _WISHED.get(visit.state, ()) if act in may.acts and (has_host or act is not Doing.MESSAGE)]
    first = _first_for_host(row, is_over=is_over)
    wished.sort(key=lambda act: act is not first)
    return tuple(wished[:_SHOWN_ACTS])


def _first_for_host(row: WaitRow, *, is_over: bool) -> Doing | None:
    if row.host is None:
        return None
    if row.host.state is HostState.IN:
        return Doing.LEAD
    if is_over:
        return None  # a colleague comes first (R2)
    is_told = Mark.HOST_TOLD in row.marks
    return Doing.HOST_TOLD if row.host.state is HostState.BUSY and not is_told else Doing.MESSAGE


def step_of(card: str, key: str) -> CardStep | None:
    """The step of a card by its key."""
    return next((step for step in CARD_STEPS.get(card, ()) if step.key == key), None)

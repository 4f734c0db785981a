"""What the waiting room's screens read of reception's visits: bounded, frozen rows, never a write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.directory import queries as directory
from desk_app.directory.queries import HostRow
from desk_app.kernel.work import Desk
from desk_app.reception import queries as reception
from desk_app.reception.queries import BoardRow, LaneRow, ServingRow
from desk_app.reception.queries.traces import TraceRow, traces
from desk_app.reception.rules import (
    FIRST_TEA_SECONDS,
    HAND_OVER_SECONDS,
    REFILL_MINUTES,
    Mark,
    State,
    clock_tone,
    hand_over_due,
    refill_due,
)
from desk_app.waiting.rules import Kind, Pin, Span, spans

RECENT_CALLS = 7
_KINDS = {
    State.WAITING: Kind.WAIT,
    State.CALLED: Kind.WAIT,
    State.HOST_PENDING: Kind.SETTLED,
    State.HELD: Kind.SETTLED,
    State.SERVING: Kind.SERVING,
    State.CHECKING: Kind.SERVING,
    State.WITH_HOST: Kind.SERVING,
}
_ELSEWHERE = frozenset({State.WITH_HOST, State.NO_SHOW})
_PINS = {Mark.READING: Pin.READING, Mark.HOST_TOLD: Pin.HOST_TOLD}


@dataclass(frozen=True, slots=True)
class WaitRow:
    """Somebody who waits or is being served, with the bar's spans and pins; times are aware UTC."""

    visit: BoardRow
    host: HostRow | None
    origin: datetime
    spans: tuple[Span, ...]
    pins: tuple[tuple[datetime, Pin], ...]
    marks: frozenset[Mark]
    due_at: datetime | None  # a colleague must have been found (R2); None once attended or settled
    cup_at: datetime | None  # the next cup (T2); None once attended
    was_checking: bool  # back at the counter with the answer (T3)
    limit_seconds: int  # the hand-over limit when it was read (R2)

    @property
    def id(self) -> int:
        """The visit's."""
        return self.visit.id

    def is_over(self, now: datetime) -> bool:
        """True once the hand-over limit has passed (R2)."""
        return self.due_at is not None and now >= self.due_at

    def is_cup_due(self, now: datetime) -> bool:
        """True once tea or a refill is due (T2)."""
        return self.cup_at is not None and now >= self.cup_at

    def tone(self, now: datetime) -> str:
        """The timer's tone: by the limit while nobody cares for them (R2), good once settled or served."""
        if self.visit.state is State.HOST_PENDING:
            return "good" if self.visit.host_told_at is not None else "soon"
        ran = now - self.visit.waiting_since
        return clock_tone(self.visit.state, ran, is_urgent=self.visit.is_urgent, limit_seconds=self.limit_seconds)


def waiting_room(desk: Desk) -> tuple[WaitRow, ...]:
    """Everybody in the house who waits or is being served: urgent ones and the queue in its order first, then the served."""
    board = [row for row in reception.board() if row.state not in _ELSEWHERE]
    board.sort(key=lambda row: (row.state.is_with_us, not row.is_urgent, row.queue_at, row.id))
    hosts = {id_: directory.host(id_) for id_ in {row.host_id for row in board if row.host_id is not None}}
    known = traces([row.id for row in board])
    limit = desk.settings.get(HAND_OVER_SECONDS)
    first, every = desk.settings.get(FIRST_TEA_SECONDS), desk.settings.get(REFILL_MINUTES)
    return tuple(_wait_row(row, hosts, known.get(row.id, TraceRow()), limit, (first, every)) for row in board)


def _wait_row(
    row: BoardRow, hosts: Mapping[int, HostRow | None], trace: TraceRow, limit: int, tea: tuple[int, int]
) -> WaitRow:
    # A ticket that was carried over the night has its bar from this morning, not from yesterday.
    origin = row.waiting_since if row.is_carried else row.issued_at
    periods = [(at, _KINDS.get(state)) for at, state in trace.steps]
    over = timedelta(0) if row.is_urgent else timedelta(seconds=limit)
    is_queued = row.state in {State.WAITING, State.CALLED}
    return WaitRow(
        visit=row,
        host=None if row.host_id is None else hosts.get(row.host_id),
        origin=origin,
        spans=spans(periods, over),
        pins=_pins(trace, origin),
        marks=frozenset(kind for _, kind in trace.marks),
        due_at=hand_over_due(row.waiting_since, row.is_urgent, limit) if is_queued else None,
        cup_at=refill_due(row.waiting_since, row.tea_at, *tea) if row.state.is_waiting else None,
        was_checking=[state for _, state in trace.steps[-2:]] == [State.CHECKING, State.SERVING],
        limit_seconds=limit,
    )


def _pins(trace: TraceRow, origin: datetime) -> tuple[tuple[datetime, Pin], ...]:
    found: list[tuple[datetime, Pin]] = []
    has_tea = False
    for at, mark in trace.marks:
        pin = (Pin.REFILL if has_tea else Pin.TEA) if mark is Mark.TEA else _PINS.get(mark)
        has_tea = has_tea or mark is Mark.TEA
        if pin is not None and at >= origin:
            found.append((at, pin))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class RoomRow:
    """What the public board shows; names only of those who agreed, whole: the board shortens them (G2)."""

    calls: tuple[ServingRow, ...]
    lanes: tuple[LaneRow, ...]


def public_room() -> RoomRow:
    """The newest calls first, those nobody answered yet before those being served; and the lanes with their queues."""
    calls = sorted(reception.recent_calls(RECENT_CALLS), key=lambda row: row.state is not State.CALLED)
    return RoomRow(tuple(calls), reception.lanes())


def due_now(desk: Desk, now: datetime) -> tuple[int, bool]:
    """How many visitors wait for something to be done for them, and whether one waits too long (R2, T2)."""
    settings = desk.settings
    limit, first = settings.get(HAND_OVER_SECONDS), settings.get(FIRST_TEA_SECONDS)
    every = settings.get(REFILL_MINUTES)
    count, is_late = 0, False
    for row in reception.board():
        if not row.state.is_waiting:
            continue
        is_over = row.state is not State.HOST_PENDING and now >= hand_over_due(row.waiting_since, row.is_urgent, limit)
        is_late = is_late or is_over
        count += is_over or now >= refill_due(row.waiting_since, row.tea_at, first, every)
    return count, is_late

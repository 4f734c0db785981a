"""One reading of the board with hosts and limits, and what there is to do for each visitor. No word is chosen here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk_app.directory import queries as directory
from desk_app.directory.queries import HostStateRow
from desk_app.directory.rules import HostState
from desk_app.kernel import texts
from desk_app.kernel.settings import SITE_NAME
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

# A card shows up this long before it is due, so that tea is on its way when the ten minutes are over.
_AHEAD = timedelta(seconds=60)
_AHEAD_CHECKING = timedelta(seconds=15)
_HOST_IN_TIME = timedelta(seconds=60)
_LIMITS = (
    ANSWER_SECONDS,
    CHECKING_SECONDS,
    FIRST_TEA_SECONDS,
    GRACE_MINUTES,
    HAND_OVER_SECONDS,
    MAX_CALLS,
    REFILL_MINUTES,
)


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to do for a visitor, with the moment from which it is late."""

    kind: str  # "checking" | "called" | "missed" | "host" | "hand_over" | "tea"
    due_at: datetime

    @property
    def shows_at(self) -> datetime:
        """From when on it stands in the rail."""
        return self.due_at - (_AHEAD_CHECKING if self.kind == "checking" else _AHEAD)


class Room:
    """The board as one reading found it, with the hosts and the limits: what every card of this reading goes by."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.board = queries.board()
        self.me = "" if desk.operator is None else desk.operator.number
        wanted = any(row.host_id is not None for row in self.board)
        self.hosts: Mapping[int, HostStateRow] = directory.host_states() if wanted else {}
        get = desk.settings.get
        self.limits = {setting.key: get(setting) for setting in _LIMITS}
        self.is_free = not any(row.state in {State.SERVING, State.CHECKING} and self.is_mine(row) for row in self.board)

    def common(self, now: datetime) -> tuple[object, ...]:
        """What all cards go by besides their visitor: cards of a reading with the same are worded once."""
        local = now.astimezone(self.desk.zone())
        said = (texts.language(), phrases.edition(), id(self.desk.calendar()), self.desk.settings.get(SITE_NAME))
        return (*said, local.date(), local.hour, self.me, self.desk.number, self.is_free, *self.limits.values())

    def is_mine(self, row: BoardRow) -> bool:
        """Whether this desk or the person at it attends to the visitor."""
        return row.staff_number == self.me or (row.desk == self.desk.number and row.desk > 0)

    def matters(self, row: BoardRow) -> Iterator[Matter]:
        """What there is to do for a visitor, the more pressing kind first."""
        limits = self.limits
        if row.state is State.CHECKING and self.is_mine(row):
            yield Matter("checking", checking_due(row.state_since, row.said_at, limits[CHECKING_SECONDS.key]))
        elif row.state is State.CALLED and self.is_mine(row):
            yield Matter("called", row.state_since + timedelta(seconds=limits[ANSWER_SECONDS.key]))
        elif row.state is State.NO_SHOW:
            yield Matter("missed", row.state_since + timedelta(minutes=limits[GRACE_MINUTES.key]))
        elif row.state in {State.WAITING, State.HOST_PENDING} and row.heads_in:
            host = self.host_to_see(row)
            if host is not None:
                yield Matter("host", max(row.waiting_since, host.state_since) + _HOST_IN_TIME)
            elif row.state is State.WAITING and row.host_told_at is None:
                yield Matter(
                    "hand_over", hand_over_due(row.waiting_since, row.is_urgent, limits[HAND_OVER_SECONDS.key])
                )
            due_at = refill_due(
                row.waiting_since, row.tea_at, limits[FIRST_TEA_SECONDS.key], limits[REFILL_MINUTES.key]
            )
            yield Matter("tea", due_at)

    def host_to_see(self, row: BoardRow) -> HostStateRow | None:
        """The host about whom there is something to do; None once told, until the host is in (R6)."""
        host = None if row.host_id is None else self.hosts.get(row.host_id)
        if host is None or (row.host_told_at is not None and host.state is not HostState.IN):
            return None
        return host

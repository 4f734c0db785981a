"""Which calls the waiting room hears: this desk's at once, another desk's when its news comes. Must never say one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desk_app.kernel.changes import EverythingChanged
from desk_app.reception import queries
from desk_app.reception.changes import VisitorCalled
from desk_app.reception.rules import State

if TYPE_CHECKING:
    from desk_app.kernel.work import Desk

_NEWEST = 16


class Speaks(Protocol):
    """What says a call aloud."""

    def announce(self, label: str, desk: int) -> None:
        """Say that a ticket is called to a desk."""


class Caller:
    """Hears the changes of the program; news of other desks say only that something is new, so it looks what."""

    def __init__(self, desk: Desk, announcer: Speaks) -> None:
        self._desk = desk
        self._announcer = announcer
        self._known = {(row.visit_id, row.called_at) for row in queries.recent_calls(_NEWEST)}

    def hear(self, change: object) -> None:
        """Announce what is called and was not announced yet."""
        if isinstance(change, VisitorCalled):
            self._announcer.announce(change.label, change.desk)
        elif isinstance(change, EverythingChanged):
            self._look()

    def _look(self) -> None:
        found = queries.recent_calls(_NEWEST)
        for row in reversed(found):  # the oldest first: in the order they were called
            is_new = (row.visit_id, row.called_at) not in self._known
            if is_new and row.state is State.CALLED and row.desk != self._desk.number:
                self._announcer.announce(row.label, row.desk)
        self._known = {(row.visit_id, row.called_at) for row in found}

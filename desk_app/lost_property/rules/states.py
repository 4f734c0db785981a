"""The states of a found item, who holds it, what may follow what; and when it is due (L3, D8, D9)."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from desk_app.kernel.calendar import WorkCalendar, calendar_days_close
from desk_app.kernel.refusal import Refusal


class State(StrEnum):
    """Where a found item stands."""

    REGISTERED = "registered"
    SHELVED = "shelved"
    CLAIM_PENDING = "claim_pending"
    DISPUTED = "disputed"  # two claims live
    AT_ADMINISTRATION = "at_administration"
    RELEASED = "released"
    POLICE = "police"
    DISPOSED = "disposed"
    FINDER = "finder"
    SPLIT = "split"  # its parts have their own records

    @property
    def is_end(self) -> bool:
        """True when the house has nothing more to do with it."""
        return self in _ENDS


class Holder(StrEnum):
    """Who has an item; each row of custody names one, and the row before names whom they had it from."""

    HANDED_IN = ""  # before the first row: whoever brought it
    DESK = "desk"
    ADMINISTRATION = "administration"
    OWNER = "owner"
    POLICE = "police"
    DISPOSED = "disposed"
    FINDER = "finder"
    PARTS = "parts"


_ENDS: Final = frozenset({State.RELEASED, State.POLICE, State.DISPOSED, State.FINDER, State.SPLIT})
_CLAIMED: Final = frozenset({State.CLAIM_PENDING, State.DISPUTED})
_HELD: Final = frozenset({State.REGISTERED, State.SHELVED, State.AT_ADMINISTRATION})

#: From which states an item may come into each; whatever is not here is refused.
_WAYS: Final[dict[State, frozenset[State]]] = {
    State.SHELVED: frozenset({State.REGISTERED, State.SHELVED}) | _CLAIMED,
    State.REGISTERED: _CLAIMED,
    State.CLAIM_PENDING: _HELD | _CLAIMED,
    State.DISPUTED: _CLAIMED,
    State.AT_ADMINISTRATION: _HELD | _CLAIMED,
    State.RELEASED: frozenset({State.CLAIM_PENDING}),
    State.POLICE: _HELD,
    State.DISPOSED: _HELD,
    State.FINDER: _HELD,
    State.SPLIT: frozenset({State.REGISTERED, State.SHELVED}),
}

#: Who holds an item once it has come into an end.
HOLDER_AT_END: Final = {
    State.RELEASED: Holder.OWNER,
    State.POLICE: Holder.POLICE,
    State.DISPOSED: Holder.DISPOSED,
    State.FINDER: Holder.FINDER,
    State.SPLIT: Holder.PARTS,
}


class Filter(StrEnum):
    """The lists of the register."""

    IN_CUSTODY = "in_custody"
    TO_TRANSFER = "to_transfer"
    CLAIMED = "claimed"
    ADMINISTRATION = "administration"
    ALL = "all"


def check_way(now: State, then: State) -> None:
    """Refuse lost_property.ended or .not_from_here unless an item may go from one state into the other."""
    if now.is_end:
        raise Refusal("lost_property.ended", state=now.value)
    if now not in _WAYS[then]:
        raise Refusal("lost_property.not_from_here", now=now.value, then=then.value)


def due_at(calendar: WorkCalendar, found_at: datetime, days: int) -> datetime:
    """When an item goes to the administration: the close of the n-th day, the finding day not counted (D8)."""
    return calendar_days_close(calendar, found_at, days)


def days_left(due: datetime, today: date, zone: tzinfo) -> int:
    """Whole days until an item is due; 0 on its day, negative afterwards."""
    return (due.astimezone(zone).date() - today).days


def tone(left: int) -> str:
    """How pressing that is: late, soon (today, tomorrow) or good."""
    return "late" if left < 0 else "soon" if left <= 1 else "good"


def latest_due(today: date, ahead: int, zone: tzinfo) -> datetime:
    """The end of the last day whose items belong to the next batch."""
    return datetime.combine(today + timedelta(days=ahead + 1), datetime.min.time(), zone)


def is_locked(locked_until: datetime | None, now: datetime) -> bool:
    """True while an item is locked after refused claims (D14)."""
    return locked_until is not None and now < locked_until

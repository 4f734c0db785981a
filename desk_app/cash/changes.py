"""What can have happened at the till: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class TillChanged(Change):
    """A till was added."""

    till_id: int


@dataclass(frozen=True, slots=True)
class SessionChanged(Change):
    """Base: something about this session is different now."""

    session_id: int


@dataclass(frozen=True, slots=True)
class SessionOpened(SessionChanged):
    """A till has a float and takes money."""


@dataclass(frozen=True, slots=True)
class CashMoved(SessionChanged):
    """Something was taken, given back, paid in or out, or the drawer was opened."""


@dataclass(frozen=True, slots=True)
class SessionHandedOver(SessionChanged):
    """Somebody else answers for the drawer."""


@dataclass(frozen=True, slots=True)
class SessionEnded(SessionChanged):
    """Nothing is taken any more."""


@dataclass(frozen=True, slots=True)
class CountSealed(SessionChanged):
    """The count stands and may be compared."""


@dataclass(frozen=True, slots=True)
class SessionExplained(SessionChanged):
    """A difference has its reason."""


@dataclass(frozen=True, slots=True)
class SessionClosed(SessionChanged):
    """The session has its Z report."""

    z_id: int


@dataclass(frozen=True, slots=True)
class StatementImported(SessionChanged):
    """A statement was matched."""

    statement_id: int


@dataclass(frozen=True, slots=True)
class BagChanged(Change):
    """A bag was packed or went on."""

    bag_id: int

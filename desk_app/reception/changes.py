"""What can have happened at the reception: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class VisitChanged(Change):
    """Base: something about this visit is different now."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitorArrived(VisitChanged):
    """Somebody took a ticket."""


@dataclass(frozen=True, slots=True)
class VisitorCalled(VisitChanged):
    """A ticket was called or called again: the public board chimes and speaks."""

    label: str
    desk: int


@dataclass(frozen=True, slots=True)
class VisitMoved(VisitChanged):
    """A visit went into another state or lane."""


@dataclass(frozen=True, slots=True)
class VisitMarked(VisitChanged):
    """Tea, a told host, a note, a badge: the state is the same."""


@dataclass(frozen=True, slots=True)
class VisitClosed(VisitChanged):
    """A visit ended."""


@dataclass(frozen=True, slots=True)
class ExpectedChanged(Change):
    """The list of expected visitors is different now."""

    expected_id: int


@dataclass(frozen=True, slots=True)
class LanesChanged(Change):
    """Lanes were edited, or a counter opened or closed."""

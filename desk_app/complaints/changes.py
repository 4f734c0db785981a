"""What can have happened among complaints and suggestions: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class CaseChanged(Change):
    """Base: something about this case is different now."""

    case_id: int


@dataclass(frozen=True, slots=True)
class CaseReceived(CaseChanged):
    """A complaint or suggestion came in."""


@dataclass(frozen=True, slots=True)
class CaseMoved(CaseChanged):
    """A case went into another state."""


@dataclass(frozen=True, slots=True)
class CaseClosed(CaseChanged):
    """A case ended."""


@dataclass(frozen=True, slots=True)
class ClocksPassed(Change):
    """Warnings or breaches were written: what is shown as late may differ."""


@dataclass(frozen=True, slots=True)
class MatterChanged(Change):
    """Cases were joined or taken apart."""

    matter_id: int


@dataclass(frozen=True, slots=True)
class MonthChanged(Change):
    """A month was frozen, announced or filed."""

    month: str


@dataclass(frozen=True, slots=True)
class ListsChanged(Change):
    """Utilities, authorities or blank forms are different now."""


@dataclass(frozen=True, slots=True)
class ReviewChanged(Change):
    """A day's complaints were gone through, or some of them."""

    review_id: int

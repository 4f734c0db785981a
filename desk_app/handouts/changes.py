"""What can have happened with parcels and loans: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class ParcelChanged(Change):
    """A parcel was taken in, told, handed out or returned."""

    parcel_id: int


@dataclass(frozen=True, slots=True)
class LoanChanged(Change):
    """Something was lent, extended, given back or lost."""

    loan_id: int


@dataclass(frozen=True, slots=True)
class ThingsChanged(Change):
    """What the desk has to lend is different now."""

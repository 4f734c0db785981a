"""What can have happened with lost property: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class ItemChanged(Change):
    """Base: something about this found item is different now."""

    item_id: int


@dataclass(frozen=True, slots=True)
class ItemRegistered(ItemChanged):
    """Something was handed in."""


@dataclass(frozen=True, slots=True)
class ItemMoved(ItemChanged):
    """Its place, state or custodian changed."""


@dataclass(frozen=True, slots=True)
class ItemReleased(ItemChanged):
    """The owner has it back."""


@dataclass(frozen=True, slots=True)
class ClaimChanged(ItemChanged):
    """A claim to this item went on or ended."""

    claim_id: int


@dataclass(frozen=True, slots=True)
class ReportChanged(Change):
    """A report of a loss was taken, answered or closed."""

    report_id: int


@dataclass(frozen=True, slots=True)
class EnvelopesCounted(Change):
    """The sealed items were counted."""

    count_id: int

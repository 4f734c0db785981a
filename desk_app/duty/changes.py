"""What can have happened on the duty line: ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class RotaChanged(Change):
    """Weeks, swaps or absences are different now."""


@dataclass(frozen=True, slots=True)
class DutyCallChanged(Change):
    """A duty call was taken or moved on."""

    duty_call_id: int


@dataclass(frozen=True, slots=True)
class PlanChanged(Change):
    """The emergency plan was edited."""


@dataclass(frozen=True, slots=True)
class HandOverChanged(Change):
    """A note was left or read, or the line was handed over."""

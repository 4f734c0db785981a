"""What can have happened to members and fees; ids only."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class MemberChanged(Change):
    """A member was added, corrected, blocked, or the balance moved."""

    member_id: int


@dataclass(frozen=True, slots=True)
class FeesChanged(Change):
    """A fee account, its bills or what was paid on them changed; 0 stands for many at once."""

    account_id: int


@dataclass(frozen=True, slots=True)
class FeeTypesChanged(Change):
    """A fee type or its preparation list changed."""


@dataclass(frozen=True, slots=True)
class PriceClassesChanged(Change):
    """A price class changed."""

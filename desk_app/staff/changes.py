"""What can have happened among the staff; ids only, for whoever shows or guards something."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.kernel.changes import Change


@dataclass(frozen=True, slots=True)
class SiteFounded(Change):
    """The first start is done: the site has a name, hours and a manager."""


@dataclass(frozen=True, slots=True)
class StaffChanged(Change):
    """Somebody was added, renamed, given a role or a PIN, or put out of service."""

    staff_id: int


@dataclass(frozen=True, slots=True)
class SignedIn(Change):
    """Somebody was let in at this desk."""

    staff_id: int


@dataclass(frozen=True, slots=True)
class PresenceChanged(Change):
    """Somebody came on duty, left the post, came back, took another counter or went home."""

    staff_id: int


@dataclass(frozen=True, slots=True)
class ScreenLocked(Change):
    """The screen of a desk was locked."""

    desk: int

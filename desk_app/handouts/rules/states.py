"""States, kinds and the moments after which something is late. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum


class ParcelState(StrEnum):
    """How far a parcel is."""

    WAITING = "waiting"  # the host does not know yet
    TOLD = "told"
    HANDED_OUT = "handed_out"
    RETURNED = "returned"

    @property
    def is_open(self) -> bool:
        """True while it lies at the desk."""
        return self in {ParcelState.WAITING, ParcelState.TOLD}


class Way(StrEnum):
    """How a host was told."""

    PHONE = "phone"
    MESSAGE = "message"
    IN_PERSON = "in_person"


class ThingKind(StrEnum):
    """What the desk lends."""

    KEY = "key"
    UMBRELLA = "umbrella"
    BADGE = "badge"
    OTHER = "other"


class LoanState(StrEnum):
    """How a loan stands: open until returned, or lost."""

    OUT = "out"
    BACK = "back"
    LOST = "lost"


def tell_by(taken_at: datetime, minutes: int) -> datetime:
    """When a host should know of a parcel at the latest."""
    return taken_at + timedelta(minutes=minutes)


def fetch_by(taken_at: datetime, days: int) -> datetime:
    """When a parcel should be fetched at the latest."""
    return taken_at + timedelta(days=days)


def first_due(kind: ThingKind, now: datetime, hours: int, umbrella_days: int) -> datetime:
    """When a thing is usually due back: an umbrella in days, everything else in hours."""
    return now + (timedelta(days=umbrella_days) if kind is ThingKind.UMBRELLA else timedelta(hours=hours))

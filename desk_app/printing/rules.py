"""The states of a print job and when it is tried again. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from desk_app.kernel.settings import Setting

PREVIEW_FIRST: Setting[bool] = Setting("printing.preview_first", default=True, group="printing")
AUTO_TICKET: Setting[bool] = Setting("printing.ticket_at_once", default=True, group="printing")
SETTINGS = (PREVIEW_FIRST, AUTO_TICKET)

_RETRIES = (5, 15, 60, 300)


class JobState(StrEnum):
    """Where a job stands: ``sent`` is not ``printed`` until the printer confirms it."""

    QUEUED = "queued"
    SENT = "sent"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    CANCELLED = "cancelled"


def next_try(failed_at: datetime, tries: int) -> datetime:
    """When a job that failed ``tries`` times is tried again: after 5 s, 15 s, 1 min, then every 5 minutes."""
    return failed_at + timedelta(seconds=_RETRIES[min(max(tries, 1), len(_RETRIES)) - 1])

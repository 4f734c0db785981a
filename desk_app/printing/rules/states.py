"""The states of a print job, what went wrong with it, when it is tried again. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desk_app.kernel.settings import Setting

PREVIEW_FIRST: Setting[bool] = Setting("printing.preview_first", default=True, group="printing")
AUTO_TICKET: Setting[bool] = Setting("printing.ticket_at_once", default=True, group="printing")
LOGO: Setting[int] = Setting("printing.logo", 0, "site", minimum=0)
"""The attachment that holds the site's logo; 0 is none."""
SETTINGS = (PREVIEW_FIRST, AUTO_TICKET, LOGO)

PROOF_FORMS = frozenset(
    {
        "count_sheet",
        "duty_rota",
        "figures_sheet",
        "found_register",
        "monthly_report",
        "order_proposal",
        "price_labels",
        "price_list",
        "stocktake_report",
    }
)
"""Sheets that somebody asks for and nobody waits at the desk for: looked at on the screen before they are printed (G7)."""

MOST_COPIES = 20
SLOW = timedelta(seconds=20)
"""A paper that is not out after this is *waiting* and said so in the rail."""
DRAWER_PATIENCE = timedelta(seconds=20)
"""A drawer request older than this is never pulsed: the cash would stand open in an empty room."""


class JobState(StrEnum):
    """Where a job stands: ``sent`` is not ``printed`` until the printer confirms it."""

    QUEUED = "queued"
    SENT = "sent"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({JobState.QUEUED, JobState.SENT, JobState.FAILED})


class Trouble(StrEnum):
    """Why a paper is not out."""

    UNSEEN = "unseen"
    NO_PRINTER = "no_printer"
    NO_SIZE = "no_size"
    BAD_FORM = "bad_form"
    ERASED = "erased"
    PRINTER_GONE = "printer_gone"
    PRINTER_OFF = "printer_off"
    PAPER_OUT = "paper_out"
    CONNECTION_LOST = "connection_lost"
    STOPPED = "stopped"
    REJECTED = "rejected"
    FOLDER_CLOSED = "folder_closed"
    DRIVER_MISSING = "driver_missing"
    IN_DOUBT = "in_doubt"


#: Nothing changes by trying again: a person has to do something first.
NEEDS_PERSON = frozenset(
    {Trouble.NO_PRINTER, Trouble.NO_SIZE, Trouble.BAD_FORM, Trouble.ERASED, Trouble.DRIVER_MISSING, Trouble.REJECTED}
)
#: The next paper would meet the same trouble: one paper tries, the others wait behind it.
OF_PRINTER = frozenset(
    {
        Trouble.PRINTER_GONE,
        Trouble.PRINTER_OFF,
        Trouble.PAPER_OUT,
        Trouble.CONNECTION_LOST,
        Trouble.STOPPED,
        Trouble.FOLDER_CLOSED,
    }
)


_RETRIES = (5, 15, 60, 300)


def next_try(failed_at: datetime, tries: int) -> datetime:
    """When a job that failed ``tries`` times is tried again: after 5 s, 15 s, 1 min, then every 5 minutes."""
    return failed_at + timedelta(seconds=_RETRIES[min(max(tries, 1), len(_RETRIES)) - 1])


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the system's queue is with a job: ``end`` is "done", "failed", "unknown" or "" while it goes on."""

    end: str
    trouble: Trouble | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PrintCount:
    """How much of one form was printed in a time (G9): papers, of these reprints."""

    form: str
    papers: int
    reprints: int

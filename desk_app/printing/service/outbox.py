"""The queue as whoever sends sees it: what is due at this desk, the finished document, and a mark for each outcome.

It reads through queries and writes through the use cases beside it, as the program itself; it sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.kernel.changes import Change, EverythingChanged
from desk_app.kernel.work import Desk
from desk_app.printing import queries, slips
from desk_app.printing.changes import DrawerAsked, JobQueued, PrintersChanged
from desk_app.printing.rules import Errand, Printer, Trouble
from desk_app.printing.service import drawer, sending

if TYPE_CHECKING:
    from desk_app.paper.values import Document


class Outbox:
    """One desk's papers for its sender; safe to use from the sender's thread."""

    def __init__(self, desk: Desk, own_forms: Path | None = None) -> None:
        self._desk = desk
        self._own_forms = own_forms
        self._remarks: dict[int, str] = {}

    def listen(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Call ``wake`` whenever there may be something to send; gives the way to stop."""

        def heard(_news: Change) -> None:
            wake()

        kinds = (JobQueued, PrintersChanged, DrawerAsked, EverythingChanged)
        return self._desk.changes.subscribe(kinds, heard)

    def now(self) -> datetime:
        """The guarded present."""
        return self._desk.now()

    def errands(self) -> tuple[Errand, ...]:
        """Every open job of this desk."""
        return queries.errands(self._desk.number)

    def document(self, errand: Errand) -> Document | None:
        """The finished pages of a job; None when what it says was erased. Refusals of paper pass."""
        facts, row = queries.facts_of(errand.job_id), queries.job(errand.job_id)
        if facts is None or row is None:
            return None
        site = queries.site(self._desk)
        made = slips.document(errand.form, facts, row.language, site, copy_no=errand.copy_no, own_forms=self._own_forms)
        self._remarks[errand.job_id] = slips.remarks(made)
        return made

    def sent(self, errand: Errand) -> bool:
        """Take a job for sending; False: not any more."""
        printer_id = None if errand.printer is None else errand.printer.id
        told = self._remarks.pop(errand.job_id, "")
        return self._desk.as_program(sending.mark_sent, errand.job_id, errand.tries + 1, printer_id, told)

    def system_job(self, errand: Errand, system_job: str) -> None:
        """Keep the number the operating system gave it."""
        self._desk.as_program(sending.note_system_job, errand.job_id, system_job)

    def confirmed(self, errand: Errand) -> None:
        """It is on paper."""
        self._desk.as_program(sending.mark_confirmed, errand.job_id)

    def failed(self, errand: Errand, attempt: int, trouble: Trouble, detail: str = "") -> None:
        """The attempt came to nothing."""
        self._desk.as_program(sending.mark_failed, errand.job_id, attempt, trouble, detail)

    def in_doubt(self, errand: Errand) -> None:
        """A person must say whether it came out."""
        self._desk.as_program(sending.mark_in_doubt, errand.job_id)

    def trouble(self, errand: Errand, trouble: Trouble | None, detail: str = "") -> None:
        """What the system's queue says of it meanwhile."""
        self._desk.as_program(sending.note_trouble, errand.job_id, trouble, detail)

    def printer_back(self, job_ids: tuple[int, ...]) -> None:
        """What waited for a printer may go."""
        self._desk.as_program(sending.release_held, job_ids)

    def drawers(self) -> tuple[int, ...]:
        """Drawer requests not tried yet."""
        return tuple(request for request, _ in queries.drawers_waiting(self._desk.number))

    def drawer_printer(self) -> Printer | None:
        """The printer the drawer hangs on."""
        return queries.drawer_printer(self._desk.number)

    def drawer_tried(self, request: int) -> bool:
        """Take a drawer request before the pulse; False: leave it."""
        return self._desk.as_program(drawer.mark_drawer_tried, request)

    def drawer_failed(self, request: int, detail: str) -> None:
        """The pulse did not get through."""
        self._desk.as_program(drawer.drawer_failed, request, detail)

    def close(self) -> None:
        """Give back the calling thread's database connection."""
        from desk_app.kernel.database import DATABASE

        database = DATABASE.obj
        if database is not None and not database.is_closed():
            database.close()

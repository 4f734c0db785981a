"""What the sender is given to work with: printing's service has one over the database, tests may have another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desk_app.printing.rules import Errand, Printer, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Document


class Outbox(Protocol):
    """One desk's papers: what waits, the finished pages, and a mark for each outcome. Called from the sender's thread."""

    def listen(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Call ``wake`` when something may wait; gives the way to stop."""

    def now(self) -> datetime:
        """The guarded present."""

    def errands(self) -> tuple[Errand, ...]:
        """Every open job."""

    def document(self, errand: Errand) -> Document | None:
        """The finished pages; None when what they say was erased."""

    def sent(self, errand: Errand) -> bool:
        """Take a job before its first byte leaves; False: not any more."""

    def system_job(self, errand: Errand, system_job: str) -> None:
        """Keep the system's number of it."""

    def confirmed(self, errand: Errand) -> None:
        """It is on paper."""

    def failed(self, errand: Errand, attempt: int, trouble: Trouble, detail: str = "") -> None:
        """The attempt came to nothing."""

    def in_doubt(self, errand: Errand) -> None:
        """A person must say whether it came out."""

    def trouble(self, errand: Errand, trouble: Trouble | None, detail: str = "") -> None:
        """What the system's queue says of it meanwhile."""

    def printer_back(self, job_ids: tuple[int, ...]) -> None:
        """What waited for a printer may go."""

    def drawers(self) -> tuple[int, ...]:
        """Drawer requests not tried yet."""

    def drawer_printer(self) -> Printer | None:
        """The printer the drawer hangs on."""

    def drawer_tried(self, request: int) -> bool:
        """Take a request before the pulse; False: leave it."""

    def drawer_failed(self, request: int, detail: str) -> None:
        """The pulse did not get through."""

    def close(self) -> None:
        """Give back what the calling thread holds."""

"""What the sender does now: one job as it sees it, and the order of all of them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk_app.printing.rules.printers import Printer
from desk_app.printing.rules.states import OF_PRINTER, JobState


@dataclass(frozen=True, slots=True)
class Errand:
    """One job as the sender sees it: what, where to, and how far it has come."""

    job_id: int
    form: str
    number: str
    state: JobState
    created_at: datetime
    next_try_at: datetime | None
    tries: int = 0
    copies: int = 1
    copy_no: int = 0
    paper: str = ""
    cut: bool = True
    printer: Printer | None = None
    system_job: str = ""
    trouble: str = ""

    @property
    def title(self) -> str:
        """What the system's own queue shows: no name, no personal data."""
        return f"desk {self.form} {self.number}".strip()


@dataclass(frozen=True, slots=True)
class Plan:
    """What the sender does now and when it looks again (None: only when something happens)."""

    send: tuple[Errand, ...]
    again_at: datetime | None


def plan(errands: Iterable[Errand], now: datetime) -> Plan:
    """What is to be sent now, in order; a printer in trouble gets one paper to try with, the others wait behind it."""
    by_printer: dict[int | None, list[Errand]] = {}
    for errand in sorted(errands, key=lambda errand: errand.job_id):
        if errand.state in {JobState.QUEUED, JobState.FAILED} and errand.next_try_at is not None:
            by_printer.setdefault(None if errand.printer is None else errand.printer.id, []).append(errand)
    send: list[Errand] = []
    later: list[datetime] = []
    for waiting in by_printer.values():
        now_of, later_of = _of_one_printer(waiting, now)
        send += now_of
        later += later_of
    return Plan(tuple(sorted(send, key=lambda errand: errand.job_id)), min(later, default=None))


def _of_one_printer(waiting: Sequence[Errand], now: datetime) -> tuple[list[Errand], list[datetime]]:
    troubled = [errand for errand in waiting if errand.trouble in OF_PRINTER]
    due = [errand for errand in waiting if errand.next_try_at is not None and errand.next_try_at <= now]
    marks = [e.next_try_at for e in waiting if e.next_try_at is not None and e.next_try_at > now]
    if not troubled:
        return due, marks
    probes = [errand for errand in troubled if errand in due]
    # Without a paper that may try, everything for this printer waits until the first one may.
    held = [e.next_try_at for e in troubled if e.next_try_at is not None and e.next_try_at > now]
    return (probes[:1], []) if probes else ([], held)

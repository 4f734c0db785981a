"""What printing offers to the rest of the program: open papers at closing, the status line, invariants. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desk_app.kernel.database import rows
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.printing import queries, wording
from desk_app.printing.rules import PrintCount, Trouble

REF_KINDS: dict[str, str] = {}  # a paper has no tab: the print queue is a dialog of the status bar
WINDOW_KINDS = frozenset({"print_job"})  # a paper without a record of its own opens as it was printed
NUMBERS: dict[str, object] = {}  # a paper carries the number of its record

_NO_HURRY = frozenset({Trouble.NO_PRINTER, Trouble.UNSEEN})


def title_of(ref: Ref) -> str:
    """A short name of a paper."""
    row = queries.job(ref.id) if ref.kind == "print_job" else None
    return "" if row is None else wording.job_title(row.form, row.copy_no)


def blockers(day: date) -> tuple[tuple[str, int], ...]:
    """What the day cannot be closed over: papers that a printer still owes; those kept as PDF are no hindrance."""
    found = rows(
        "SELECT COUNT(*) FROM print_job WHERE state IN ('queued', 'sent', 'failed') AND error NOT IN (?, ?)",
        Trouble.NO_PRINTER.value,
        Trouble.ERASED.value,
    )
    owed = int(found[0][0])
    return ((translate("Printing", "Papers not printed yet"), owed),) if owed else ()


def status(desk: Desk) -> tuple[str, str]:
    """Tone (good, soon, late) and words for the status bar: who is ready, or how many papers wait for what."""
    waiting = [row for row in queries.open_jobs(desk.number) if row.is_waiting(desk.now())]
    if waiting:
        # What holds a printer up says more than a question about one paper.
        troubles = [row.trouble for row in waiting if row.trouble is not None]
        trouble = next((found for found in troubles if found is not Trouble.IN_DOUBT), next(iter(troubles), None))
        counted = translate("Printing", "%n papers wait", None, len(waiting))
        why = wording.trouble_briefly(trouble)
        words = translate("Printing", "{papers}: {why}").format(papers=counted, why=why) if why else counted
        return ("soon" if trouble in _NO_HURRY else "late"), words
    listed = queries.printers(desk.number)
    if not listed:
        return "soon", translate("Printing", "No printer set up")
    if len(listed) > 1:
        return "good", translate("Printing", "%n printers ready", None, len(listed))
    first = listed[0].printer
    return "good", translate("Printing", "Printer {name} ready").format(name=first.name)


def print_counts(desk: Desk, days: int = 30) -> tuple[PrintCount, ...]:
    """How much was printed by form in the last days (G9)."""
    now = desk.now()
    return queries.counts(now - timedelta(days=days), now + timedelta(seconds=1))


def findings() -> Iterator[Finding]:
    """For ``check``: every job keeps its facts until erased, a copy follows an earlier print."""
    orphans = rows(
        "SELECT j.id, j.form FROM print_job j WHERE j.copy_no > 0 AND NOT EXISTS (SELECT 1 FROM print_job f "
        "WHERE f.ref_kind = j.ref_kind AND f.ref_id = j.ref_id AND f.form = j.form AND f.number = j.number "
        "AND f.copy_no = j.copy_no - 1) ORDER BY j.id LIMIT 100"
    )
    for job_id, form in orphans:
        yield Finding("printing.copy_without_print", f"print_job {job_id}", str(form))

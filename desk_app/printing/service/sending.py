"""Noting what becomes of a job while it is sent. Every mark may be repeated: the second time it changes nothing.

An *attempt* is the number of the try; a mark of an attempt that is over is not taken.
"""

from __future__ import annotations

from datetime import UTC

from desk_app.kernel.database import change, one
from desk_app.kernel.fields import to_millis
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.printing.changes import JobChanged, JobQueued
from desk_app.printing.rules import NEEDS_PERSON, OF_PRINTER, Trouble, next_try

DETAIL_LENGTH = 200


def mark_sent(work: Work, job_id: int, attempt: int, printer_id: int | None, remarks: str = "") -> bool:
    """Take a job for sending, before its first byte leaves; False when somebody else has it or it was cancelled.

    ``remarks`` is what the page could not show as given (`slips.remarks`); it stays with the job unless trouble comes.
    """
    taken = change(
        "UPDATE print_job SET state = 'sent', sent_at = ?, tries = ?, printer_id = ?, system_job = '', error = '', "
        "detail = ? WHERE id = ? AND state IN ('queued', 'failed') AND tries = ?",
        work.millis,
        attempt,
        printer_id,
        remarks[:DETAIL_LENGTH],
        job_id,
        attempt - 1,
    )
    return _told(work, job_id, taken)


def note_system_job(work: Work, job_id: int, system_job: str) -> bool:
    """Keep the operating system's number of a job, so that it can be looked up after a restart."""
    noted = change("UPDATE print_job SET system_job = ? WHERE id = ? AND state = 'sent'", system_job[:60], job_id)
    return _told(work, job_id, noted)


def mark_confirmed(work: Work, job_id: int) -> bool:
    """The printer has it on paper."""
    done = change(
        "UPDATE print_job SET state = 'confirmed', detail = CASE WHEN error IN ('', ?) THEN detail ELSE '' END, error = '', "
        "next_try_at = NULL WHERE id = ? AND state = 'sent'",
        Trouble.IN_DOUBT.value,
        job_id,
    )
    return _told(work, job_id, done)


def mark_failed(work: Work, job_id: int, attempt: int, trouble: Trouble, detail: str = "") -> bool:
    """The attempt did not end in paper; says when the next one is (a person has to act first: never by itself)."""
    again = None if trouble in NEEDS_PERSON else to_millis(next_try(work.now.astimezone(UTC), attempt))
    failed = change(
        "UPDATE print_job SET state = 'failed', tries = ?, error = ?, detail = ?, next_try_at = ? WHERE id = ? "
        "AND ((state = 'sent' AND tries = ?) OR (state IN ('queued', 'failed') AND tries = ?))",
        attempt,
        trouble.value,
        detail[:DETAIL_LENGTH],
        again,
        job_id,
        attempt,
        attempt - 1,
    )
    if failed and attempt == 1:
        # The first failure is a fact for the journal; the tries after it are only waiting.
        _record(work, job_id, trouble, detail)
    return _told(work, job_id, failed)


def mark_in_doubt(work: Work, job_id: int) -> bool:
    """Nobody can tell whether a sent job came out: a person is asked."""
    asked = change(
        "UPDATE print_job SET error = ? WHERE id = ? AND state = 'sent' AND error <> ?",
        Trouble.IN_DOUBT.value,
        job_id,
        Trouble.IN_DOUBT.value,
    )
    return _told(work, job_id, asked)


def note_trouble(work: Work, job_id: int, trouble: Trouble | None, detail: str = "") -> bool:
    """What the system's queue says of a job that it still holds (paper out, stopped); None: nothing any more."""
    code = "" if trouble is None else trouble.value
    noted = change(
        "UPDATE print_job SET error = ?, detail = ? WHERE id = ? AND state = 'sent' AND error <> ?",
        code,
        detail[:DETAIL_LENGTH] if code else "",
        job_id,
        code,
    )
    return _told(work, job_id, noted)


def release_held(work: Work, job_ids: tuple[int, ...]) -> int:
    """A printer works again: what waited for it may go now; gives how many."""
    freed = 0
    for job_id in job_ids:
        found = one("SELECT error FROM print_job WHERE id = ? AND state = 'failed'", job_id)
        if found is not None and found[0] in OF_PRINTER:
            freed += change("UPDATE print_job SET next_try_at = ? WHERE id = ?", work.millis, job_id)
    if freed:
        work.publish(JobQueued(0))
    return freed


def _record(work: Work, job_id: int, trouble: Trouble, detail: str) -> None:
    found = one("SELECT ref_kind, ref_id, form, number FROM print_job WHERE id = ?", job_id)
    if found is not None:
        told = {"form": found[2], "number": found[3], "why": trouble.value, "detail": detail[:DETAIL_LENGTH]}
        work.record("print.failed", Ref(str(found[0]), int(found[1])), told)


def _told(work: Work, job_id: int, touched: int) -> bool:
    if touched:
        work.publish(JobChanged(job_id))
    return bool(touched)

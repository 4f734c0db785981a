"""Writing print jobs, reprinting, cancelling; noting what became of them. The only writer; it never prints itself."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.kernel.database import change, insert, one, value
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing.changes import JobChanged, JobQueued


def print_later(
    work: Work,
    form: str,
    facts: Mapping[str, object],
    ref: Ref,
    *,
    number: str = "",
    language: str = "",
    copies: int = 1,
) -> int:
    """Queue a paper with its frozen facts, inside the act it belongs to; gives the job's id.

    ``facts`` are JSON values; ``language`` is the visitor's, else the site's: never the screen's.
    """
    spoken = language or work.setting(SITE_LANGUAGE)
    return _queue(work, form, canonical_json(facts), ref, number=number, language=spoken, copies=copies)


def reprint(work: Work, job_id: int) -> int:
    """Print a document again from its frozen facts, marked COPY n (G7); refuses printing.no_such_job, .erased."""
    found = one("SELECT form, ref_kind, ref_id, number, language, copies FROM print_job WHERE id = ?", job_id)
    if found is None:
        raise Refusal("printing.no_such_job")
    facts = value("SELECT facts FROM print_job_facts WHERE id = ?", job_id)
    if facts is None:
        raise Refusal("printing.erased")
    form, kind, ref_id, number, language, _ = found
    ref = Ref(kind, ref_id)
    last = value(
        "SELECT MAX(copy_no) FROM print_job WHERE ref_kind = ? AND ref_id = ? AND form = ? AND number = ?",
        kind,
        ref_id,
        form,
        number,
    )
    copy_no = int(last or 0) + 1
    again = _queue(work, form, facts, ref, number=number, language=language, copy_no=copy_no)
    work.record("print.reprinted", ref, {"form": form, "number": number, "copy": copy_no})
    return again


def reprint_of(work: Work, ref: Ref, form: str) -> int | None:
    """Print the newest document of a record again as a copy (G7); None if there never was one."""
    job_id = value(
        "SELECT MAX(id) FROM print_job WHERE ref_kind = ? AND ref_id = ? AND form = ?", ref.kind, ref.id, form
    )
    return None if job_id is None else reprint(work, int(job_id))


def _queue(
    work: Work, form: str, facts: str, ref: Ref, *, number: str, language: str, copies: int = 1, copy_no: int = 0
) -> int:
    job_id = insert(
        "INSERT INTO print_job (form, ref_kind, ref_id, number, language, copies, copy_no, state, desk, tries, "
        "created_at, next_try_at, error) VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, 0, ?, ?, '')",
        form,
        ref.kind,
        ref.id,
        number,
        language,
        copies,
        copy_no,
        work.desk,
        work.millis,
        work.millis,
    )
    change("INSERT INTO print_job_facts (id, facts) VALUES (?, ?)", job_id, facts)
    work.publish(JobQueued(job_id))
    return job_id


def cancel(work: Work, job_id: int, why: str = "") -> None:
    """Take a job out of the queue; refuses printing.done_already once the paper is out."""
    found = one("SELECT state, ref_kind, ref_id, form FROM print_job WHERE id = ?", job_id)
    if found is None or found[0] in {"confirmed", "cancelled"}:
        raise Refusal("printing.done_already")
    change("UPDATE print_job SET state = 'cancelled' WHERE id = ?", job_id)
    work.record("print.cancelled", Ref(found[1], found[2]), {"form": found[3], "why": why})
    work.publish(JobChanged(job_id))

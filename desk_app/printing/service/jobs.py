"""Putting papers into the queue, taking them out, printing them again, answering whether they came out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from desk_app.kernel.database import change, insert, one, value
from desk_app.kernel.fields import canonical_json
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import PROGRAM
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.printing.changes import JobChanged, JobQueued, ProofWanted
from desk_app.printing.queries.printers import copies_of
from desk_app.printing.rules import MOST_COPIES, OF_PRINTER, PREVIEW_FIRST, PROOF_FORMS, JobState, Trouble

if TYPE_CHECKING:
    from desk_app.paper.values import Facts


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed, apart from what it says; ``printer_id`` binds it to one printer whatever the routes say.

    A held one is looked at on the screen before it goes (G7).
    """

    form: str
    ref: Ref
    number: str = ""
    language: str = ""
    copies: int = 1
    copy_no: int = 0
    printer_id: int | None = None
    is_held: bool = False


def print_later(
    work: Work,
    form: str,
    facts: Mapping[str, object],
    ref: Ref,
    *,
    number: str = "",
    language: str = "",
    copies: int = 0,
) -> int:
    """Queue a paper with its frozen facts, inside the act it belongs to; gives the job's id.

    ``language`` is the visitor's, else the site's: never the screen's. ``copies`` 0 means: as the form's route says.
    A sheet of PROOF_FORMS that a person asked for waits until it was looked at, where the site proof-reads (G7).
    """
    from desk_app.paper.values import facts_to_json

    told = {
        "printed_at": work.now.isoformat(timespec="seconds"),
        "staff": work.operator.number,
        "desk": str(work.desk),
        **facts,
    }
    wanted = min(copies or copies_of(work.desk, form), MOST_COPIES)
    stored = canonical_json(facts_to_json(cast("Facts", told)))
    is_held = form in PROOF_FORMS and ref.kind != "form" and work.operator != PROGRAM and work.setting(PREVIEW_FIRST)
    return queue(work, Order(form, ref, number, language, wanted, is_held=is_held), stored)


def queue(work: Work, order: Order, stored: str) -> int:
    """Write the job's two rows and tell the sender; gives the job's id."""
    job_id = insert(
        "INSERT INTO print_job (form, ref_kind, ref_id, number, language, copies, copy_no, state, desk, tries, "
        "created_at, next_try_at, printer_id, system_job, error, detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, 0, ?, ?, ?, '', ?, '')",
        order.form,
        order.ref.kind,
        order.ref.id,
        order.number,
        order.language or work.setting(SITE_LANGUAGE),
        order.copies,
        order.copy_no,
        work.desk,
        work.millis,
        None if order.is_held else work.millis,
        order.printer_id,
        Trouble.UNSEEN.value if order.is_held else "",
    )
    change("INSERT INTO print_job_facts (id, facts) VALUES (?, ?)", job_id, stored)
    work.publish(JobQueued(job_id))
    if order.is_held:
        work.publish(ProofWanted(job_id))
    return job_id


def reprint(work: Work, job_id: int) -> int:
    """Print a document again from its frozen facts, marked COPY n (G7); gives the job that does it.

    One that is still waiting is tried now instead of printed twice; one that never left the queue is no copy.
    Refuses printing.no_such_job, printing.erased, printing.in_doubt (answer first whether it came out).
    """
    found = one("SELECT form, ref_kind, ref_id, number, language FROM print_job WHERE id = ?", job_id)
    if found is None:
        raise Refusal("printing.no_such_job")
    stored = value("SELECT facts FROM print_job_facts WHERE id = ?", job_id)
    if stored is None:
        raise Refusal("printing.erased")
    form, kind, ref_id, number, language = found
    of_document = (kind, ref_id, form, number)
    same = "FROM print_job WHERE ref_kind = ? AND ref_id = ? AND form = ? AND number = ?"
    waiting = one(f"SELECT id, state {same} AND state IN ('queued', 'sent', 'failed') ORDER BY id DESC", *of_document)
    if waiting is not None:
        if waiting[1] == JobState.SENT.value:
            raise Refusal("printing.in_doubt")
        retry(work, int(waiting[0]))
        return int(waiting[0])
    last = value(f"SELECT MAX(copy_no) {same} AND sent_at IS NOT NULL", *of_document)
    copy_no = 0 if last is None else int(last) + 1
    ref = Ref(str(kind), int(ref_id))
    again = queue(work, Order(form, ref, number, language, copy_no=copy_no), stored)
    work.record("print.reprinted", ref, {"form": form, "number": number, "copy": copy_no, "job": again})
    return again


def retry(work: Work, job_id: int) -> None:
    """Try a waiting job now, and with it whatever waits for the same trouble to pass; refuses printing.not_waiting."""
    if not change(
        "UPDATE print_job SET next_try_at = ?, error = CASE WHEN state = 'queued' THEN '' ELSE error END "
        "WHERE id = ? AND state IN ('queued', 'failed')",
        work.millis,
        job_id,
    ):
        raise Refusal("printing.not_waiting")
    _try_printers(work)
    work.publish(JobQueued(job_id))


def retry_all(work: Work) -> int:
    """Try everything at this desk that waits for a printer, whatever the reason; gives how many that is."""
    tried = change(
        "UPDATE print_job SET next_try_at = ? WHERE desk = ? AND state IN ('queued', 'failed') AND error <> ?",
        work.millis,
        work.desk,
        Trouble.UNSEEN.value,
    )
    work.publish(JobQueued(0))
    return tried


def _try_printers(work: Work) -> None:
    """The first paper of a printer in trouble is the one that tries; so it must be allowed to."""
    marks = ", ".join("?" * len(OF_PRINTER))
    change(
        f"UPDATE print_job SET next_try_at = ? WHERE desk = ? AND state = 'failed' AND error IN ({marks})",
        work.millis,
        work.desk,
        *sorted(trouble.value for trouble in OF_PRINTER),
    )


def cancel(work: Work, job_id: int, why: str = "") -> None:
    """Take a job out of the queue; refuses printing.done_already once it ended, printing.on_its_way while it prints."""
    found = one("SELECT state, ref_kind, ref_id, form, error, number FROM print_job WHERE id = ?", job_id)
    if found is None or found[0] in {JobState.CONFIRMED.value, JobState.CANCELLED.value}:
        raise Refusal("printing.done_already")
    if found[0] == JobState.SENT.value and found[4] != Trouble.IN_DOUBT.value:
        raise Refusal("printing.on_its_way")
    change("UPDATE print_job SET state = 'cancelled', next_try_at = NULL WHERE id = ?", job_id)
    work.record("print.cancelled", Ref(found[1], found[2]), {"form": found[3], "number": found[5], "why": why})
    work.publish(JobChanged(job_id))


def note_saved(work: Work, job_id: int) -> None:
    """Keep that somebody took a paper as a file, for instance to mail it (D16); refuses printing.no_such_job."""
    found = one("SELECT ref_kind, ref_id, form, number, copy_no FROM print_job WHERE id = ?", job_id)
    if found is None:
        raise Refusal("printing.no_such_job")
    work.record(
        "print.saved", Ref(str(found[0]), int(found[1])), {"form": found[2], "number": found[3], "copy": found[4]}
    )


def answer(work: Work, job_id: int, *, came_out: bool) -> None:
    """Say whether a paper in doubt came out: it is done, or printed once more as what it was.

    Refuses printing.not_in_doubt, so that two answers can't make two papers.
    """
    found = one("SELECT state, error, ref_kind, ref_id, form, number FROM print_job WHERE id = ?", job_id)
    if found is None or found[0] != JobState.SENT.value or found[1] != Trouble.IN_DOUBT.value:
        raise Refusal("printing.not_in_doubt")
    change(
        "UPDATE print_job SET state = ?, error = '', system_job = '', next_try_at = ? WHERE id = ?",
        (JobState.CONFIRMED if came_out else JobState.QUEUED).value,
        None if came_out else work.millis,
        job_id,
    )
    told = {"form": found[4], "number": found[5], "came_out": came_out}
    work.record("print.answered", Ref(found[2], found[3]), told)
    work.publish(JobChanged(job_id) if came_out else JobQueued(job_id))

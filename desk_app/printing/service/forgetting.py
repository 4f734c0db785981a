"""Erasing what papers say of a person (D16): the job stays, its facts go."""

from __future__ import annotations

from desk_app.kernel.database import change, rows
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.printing.changes import JobChanged


def forget(work: Work, ref: Ref) -> int:
    """Delete the facts of all papers of a record; gives how many went. What still waited is not printed any more.

    Part of ``people.service.erase``, which holds the permit that the table asks for.
    """
    papers = rows("SELECT id FROM print_job WHERE ref_kind = ? AND ref_id = ?", ref.kind, ref.id)
    for (job_id,) in papers:
        change("DELETE FROM print_job_facts WHERE id = ?", job_id)
        work.publish(JobChanged(int(job_id)))
    return len(papers)

"""What the desk should do about papers: look after those that wait, say whether one in doubt came out."""

from __future__ import annotations

from datetime import datetime

from desk_app.kernel.prompts import Action, Prompt, Tone
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.printing import queries, wording
from desk_app.printing.queries import JobRow
from desk_app.printing.rules import SLOW, Trouble

OPEN_QUEUE = "printing.open_queue"
CAME_OUT = "printing.came_out"
NOT_OUT = "printing.not_out"
ANSWERS = {CAME_OUT: True, NOT_OUT: False}
"""Whether the paper came out, by the key of the action."""
_SLICE = "printing"


def due(desk: Desk, now: datetime) -> tuple[Prompt, ...]:
    """One prompt for all papers that wait, and one question for each of which nobody knows whether it came out."""
    waiting = [row for row in queries.open_jobs(desk.number) if row.is_waiting(now)]
    doubts = tuple(_question(row) for row in waiting if row.is_in_doubt)
    others = [row for row in waiting if not row.is_in_doubt]
    return (*doubts, _waiting(others)) if others else doubts


def next_due(desk: Desk, now: datetime) -> datetime | None:
    """When a paper that is on its way becomes one that waits."""
    return queries.slow_mark(desk.number, now)


def _waiting(rows: list[JobRow]) -> Prompt:
    oldest = rows[0]
    trouble = next((row.trouble for row in rows if row.trouble is not None), None)
    # Without any printer the papers are safe as PDF, and one that was not looked at is asked for by nobody: no hurry.
    tone = Tone.CALM if trouble in {Trouble.NO_PRINTER, Trouble.UNSEEN} else Tone.SOON
    return Prompt(
        key="printing.waiting",
        slice=_SLICE,
        due_at=oldest.created_at + SLOW,
        tone=tone,
        title=translate("Printing", "%n papers wait to be printed", None, len(rows)),
        detail="" if trouble is None else wording.trouble_sentence(trouble),
        actions=(Action(OPEN_QUEUE, translate("Printing", "Open the print queue"), Ref("print_job", oldest.id)),),
        ref=Ref("print_job", oldest.id),
    )


def _question(row: JobRow) -> Prompt:
    ref = Ref("print_job", row.id)
    title = translate("Printing", "Did it come out? {paper}").format(paper=wording.job_title(row.form, row.copy_no))
    return Prompt(
        key=f"printing.doubt:{row.id}",
        slice=_SLICE,
        due_at=(row.sent_at or row.created_at) + SLOW,
        tone=Tone.SOON,
        title=title,
        detail=translate("Printing", "The printer had it, but never said that it was done. Look into its tray."),
        actions=(
            Action(CAME_OUT, translate("Printing", "It is there"), ref),
            Action(NOT_OUT, translate("Printing", "Print it"), ref),
        ),
        ref=ref,
    )

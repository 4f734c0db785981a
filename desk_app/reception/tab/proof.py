"""The ticket as it will be on paper, to be proof-read on the screen first (G7). Reads; must never print or write."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.printing import queries as papers
from desk_app.printing.dialogs import proof_read
from desk_app.reception import queries, slips
from desk_app.widgets.tab_base import Doer


def proof_read_ticket(doer: Doer, visit_id: int, then: Callable[[], None]) -> None:
    """Show the ticket and go on with ``then`` when it is right; at once where the site prints without looking."""
    proof_read(
        doer,
        "queue_ticket",
        ticket_as_printed(doer.desk, visit_id),
        then,
        language=queries.visit(visit_id).language,
        of=Ref("visit", visit_id),
    )


def ticket_as_printed(desk: Desk, visit_id: int) -> dict[str, object]:
    """The facts of the ticket: frozen ones if it was printed before, else those of this moment."""
    printed = [job.id for job in papers.jobs_of(Ref("visit", visit_id)) if job.form == "queue_ticket"]
    frozen = papers.facts_of(max(printed)) if printed else None
    if frozen is not None:
        return dict(frozen)
    row = queries.visit(visit_id)
    ahead = queries.people_ahead(row.lane_id, visit_id)
    return slips.ticket_facts(row.number, row.label, row.lane_name, row.issued_at.astimezone(desk.zone()), ahead)

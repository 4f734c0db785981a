"""Welcoming somebody whole: the ticket, what the desk had to read of them first, and what they agreed to.

One act, so that a second Enter is the same act; its result is the visit's id.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import ConsentKind
from desk_app.printing import service as printing
from desk_app.reception import queries, slips
from desk_app.reception.rules import Draft, Mark
from desk_app.reception.service.arrivals import take
from desk_app.reception.service.care import keep_mark
from desk_app.reception.service.steps import open_visit, present


def welcome(work: Work, draft: Draft, *, print_ticket: bool = True, notes_read: Sequence[int] = ()) -> int:
    """Let a visitor in with the attention notes that were read and the word on the public board; gives the visit."""
    for note_id in notes_read:
        people.read_note(work, note_id)
    ticket = take(work, draft, print_ticket=print_ticket)
    visit = open_visit(ticket.visit_id)
    if notes_read:
        keep_mark(work, visit, Mark.NOTE_READ)
    if visit.person_id is not None and (draft.board_consent or draft.person_id is not None):
        people.give_consent(work, visit.person_id, ConsentKind.BOARD_NAME, given=draft.board_consent)
    return ticket.visit_id


def print_ticket(work: Work, visit_id: int) -> int:
    """Print the ticket, or print it again as a copy (G7); gives the print job."""
    visit = present(visit_id)
    again = printing.reprint_of(work, visit.ref, "queue_ticket")
    if again is not None:
        return again
    row = queries.visit(visit_id)
    ahead = queries.people_ahead(row.lane_id, visit_id)
    facts = slips.ticket_facts(row.number, row.label, row.lane_name, row.issued_at, work.day_rule()[0], ahead)
    ref = Ref("visit", visit_id)
    return printing.print_later(work, "queue_ticket", facts, ref, number=row.number, language=row.language)

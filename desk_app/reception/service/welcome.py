"""Welcoming and seeing off somebody whole: ticket, notes read and consent; outcome, belongings and badge.

One act, so that a second Enter is the same act; its result is the visit's id.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.work import Work
from desk_app.people import service as people
from desk_app.people.rules import ConsentKind
from desk_app.printing import queries as papers
from desk_app.printing import service as printing
from desk_app.reception import queries, slips
from desk_app.reception.rules import Draft, Mark, Outcome
from desk_app.reception.service.arrivals import expected_wait, take
from desk_app.reception.service.care import keep_mark, mark
from desk_app.reception.service.presence import return_badge
from desk_app.reception.service.serving import finish, wait_for_host
from desk_app.reception.service.steps import open_visit, present


def welcome(work: Work, draft: Draft, *, print_ticket: bool | None = None, notes_read: Sequence[int] = ()) -> int:
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


def to_host(work: Work, visit_id: int, host_id: int, *, is_told: bool = False) -> None:
    """The visitor waits for a host (R6), who is told in the same act if that was done already."""
    waiting = wait_for_host(work, visit_id, host_id)
    if is_told:
        mark(work, waiting.id, Mark.HOST_TOLD)


def see_off(
    work: Work,
    visit_id: int,
    outcome: Outcome,
    *,
    left_behind: str = "",
    leaves_house: bool = True,
    badge_back: str = "",
) -> None:
    """Finish a visit (R8, R9) and take the badge back in the same act; refuses what the two of them refuse."""
    if badge_back:
        return_badge(work, badge_back)
    finish(work, visit_id, outcome, left_behind=left_behind, leaves_house=leaves_house)


def print_ticket(work: Work, visit_id: int) -> int:
    """Print the ticket, or print it again as a copy (G7); gives the print job."""
    visit = present(visit_id)
    printed = [job.id for job in papers.jobs_of(visit.ref) if job.form == "queue_ticket"]
    if printed:
        return printing.reprint(work, max(printed))
    row = queries.visit(visit_id)
    ahead = queries.people_ahead(row.lane_id, visit_id)
    wait = expected_wait(row.lane_id, visit_id, row.language or work.setting(SITE_LANGUAGE))
    issued_at = row.issued_at.astimezone(work.day_rule()[0])
    facts = slips.ticket_facts(row.number, row.label, row.lane_name, issued_at, ahead, wait=wait)
    ref = Ref("visit", visit_id)
    return printing.print_later(work, "queue_ticket", facts, ref, number=row.number, language=row.language)

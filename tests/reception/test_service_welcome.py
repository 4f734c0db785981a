"""Welcoming and seeing off whole, and tickets printed again, on both databases."""

from __future__ import annotations

import pytest

from desk_app.kernel.journal_browsing import Wanted, browse
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.people import queries as people
from desk_app.people import service as persons
from desk_app.people.rules import ConsentKind
from desk_app.printing import queries as papers
from desk_app.printing.rules import AUTO_TICKET
from desk_app.reception import queries, service
from desk_app.reception.rules import LADDER_DESK, Draft, Mark, Outcome, State
from tests.databases import SUPERVISOR


@pytest.fixture
def lane(desk: Desk) -> int:
    """Lane A, open."""
    return desk.act(service.save_lane, (), {"lane_id": None, "code": "A", "name": "咨询"}, operator=SUPERVISOR)


def test_one_act_takes_the_ticket_reads_the_note_and_keeps_the_consent(desk: Desk, lane: int) -> None:
    first = desk.do(service.welcome, Draft(lane, name="李梅", phone="13812341234"))
    person_id = queries.visit(first).person_id
    note_id = desk.act(persons.write_note, (person_id, "听力不好"), operator=SUPERVISOR)
    draft = Draft(lane, name="李梅", person_id=person_id, board_consent=True)
    again = desk.do(service.welcome, draft, print_ticket=False, notes_read=(note_id,))
    assert queries.visit(again).person_id == person_id
    assert Mark.NOTE_READ in queries.visit(again).marks
    assert people.unread_notes(person_id, desk.today(), "07") == ()
    assert people.has_consented(person_id, ConsentKind.BOARD_NAME)
    assert queries.visits_since(person_id, desk.today()) == 2


def test_the_same_uuid_is_the_same_ticket(desk: Desk, lane: int) -> None:
    draft = Draft(lane, name="王")
    first = desk.act(service.welcome, (draft,), uuid="a" * 32)
    assert desk.act(service.welcome, (draft,), uuid="a" * 32) == first
    assert len(queries.board()) == 1


def test_r8_seeing_off_takes_the_badge_back_in_the_same_act(desk: Desk, lane: int) -> None:
    visit_id = desk.do(service.welcome, Draft(lane, name="王"))
    desk.do(service.receive, visit_id)
    desk.do(service.lend_badge, visit_id, "07")
    with pytest.raises(Refusal, match=r"reception\.badge_not_out"):
        desk.do(service.see_off, visit_id, Outcome.SOLVED, badge_back="08")
    assert queries.visit(visit_id).state is State.SERVING
    desk.do(service.see_off, visit_id, Outcome.SOLVED, left_behind="伞", badge_back="07")
    assert queries.badge_holder("07") is None
    assert queries.visit(visit_id).left_behind == "伞"


def test_r6_to_a_host_who_was_told_already(desk: Desk, lane: int) -> None:
    from desk_app.directory import service as directory
    from desk_app.directory.rules import HostDraft

    host_id = desk.act(directory.save_host, (None, HostDraft("陈")), operator=SUPERVISOR)
    visit_id = desk.do(service.welcome, Draft(lane))
    desk.do(service.to_host, visit_id, host_id, is_told=True)
    assert queries.visit(visit_id).host_told_at is not None


def test_a_ticket_without_paper_gets_its_first_one_later(desk: Desk, lane: int) -> None:
    visit_id = desk.do(service.welcome, Draft(lane), print_ticket=False)
    desk.do(service.print_ticket, visit_id)
    assert [job.form for job in papers.jobs_of(Ref("visit", visit_id))] == ["queue_ticket"]


def test_only_a_missed_call_expires_by_hand(desk: Desk, lane: int) -> None:
    visit_id = desk.do(service.welcome, Draft(lane))
    with pytest.raises(Refusal, match=r"reception\.not_waiting"):
        desk.do(service.expire, visit_id)
    desk.do(service.pick, visit_id)
    desk.do(service.no_show, visit_id)
    desk.do(service.expire, visit_id)
    assert queries.visit(visit_id).state is State.EXPIRED


def test_the_lanes_a_counter_serves(desk: Desk, lane: int) -> None:
    assert queries.lanes_served(desk.number) == ()
    desk.do(service.open_counter, (lane,))
    assert queries.lanes_served(desk.number) == (lane,)


def test_g7_tickets_are_printed_on_arrival_only_where_the_site_has_it_so(desk: Desk, lane: int) -> None:
    def tickets() -> int:
        return sum(job.form == "queue_ticket" for job in papers.jobs(desk.number))

    desk.do(service.take, Draft(lane))
    assert tickets() == 1
    desk.act(change_setting, (AUTO_TICKET, False), operator=SUPERVISOR)
    visit_id = desk.do(service.take, Draft(lane)).visit_id
    desk.do(service.welcome, Draft(lane))
    assert tickets() == 1
    desk.do(service.print_ticket, visit_id)
    desk.do(service.take, Draft(lane), print_ticket=True)
    assert tickets() == 3


def test_r5_the_rungs_bear_the_names_the_site_gave_them(desk: Desk, lane: int) -> None:
    desk.act(change_setting, (LADDER_DESK, "林主管"), operator=SUPERVISOR)
    visit_id = desk.do(service.take, Draft(lane)).visit_id
    for why in ("想找上级", "还不满意"):
        desk.do(service.move_up, visit_id, why)
    facts = [row.facts["whom"] for row in browse(Wanted(action="visit.moved_up")) if row.facts]
    assert facts == ["", "林主管"]

"""D16 at the reception: who asked to be forgotten leaves no trace in any row, nor in the file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from desk_app.directory import offers as directory_offers
from desk_app.directory import service as directory
from desk_app.directory.rules import MessageDraft
from desk_app.kernel import journal, search
from desk_app.kernel.database import DATABASE, value
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.people.rules import EraseReason, Need, Purpose
from desk_app.reception import offers, queries, service
from desk_app.reception.rules import Draft, Outcome
from tests.databases import MANAGER, Site
from tests.reception.hall import add_host, everything, later, open_lane

NAME, PHONE = "欧阳若曦", "13987650123"
TRACES = (NAME, PHONE, "若曦", "oyrx")
HOOKS = (*directory_offers.ERASE_HOOKS, *offers.ERASE_HOOKS)


def a_day_with(desk: Desk) -> int:
    """The visitor leaves something in every place that keeps words; gives the person."""
    lane, other, host = open_lane(desk), open_lane(desk, "B"), add_host(desk)
    draft = Draft(lane, name=NAME, title="ms", phone=PHONE, purpose=f"{NAME}来访")
    expected_id = desk.do(service.expect, draft, desk.now() + timedelta(hours=1))
    visit_id = desk.do(service.arrive, expected_id).visit_id
    desk.do(service.expect, draft, desk.now() + timedelta(days=2))
    desk.do(service.lend_badge, visit_id, "V-9")
    desk.do(service.receive, visit_id)
    desk.do(service.note, visit_id, f"{NAME}问转让 {PHONE}")
    desk.do(service.move_up, visit_id, f"{NAME}不满意")
    desk.do(service.transfer, visit_id, other, f"{NAME}要办会籍")
    desk.do(service.hand_over, visit_id, 8, "08", f"请接待{NAME}")
    person = queries.visit(visit_id).person_id
    assert person is not None
    message = MessageDraft(host, NAME, PHONE, f"请回电{NAME}", person_id=person)
    desk.do(directory.take_message, message, print_slip=True)
    desk.do(service.print_emergency_list)
    desk.do(service.finish, visit_id, Outcome.MESSAGE_LEFT, left_behind=f"{NAME}的伞")
    desk.do(service.take, Draft(lane, name="别人", phone="13700000000"))
    return person


def test_d16_no_trace_is_left_and_the_journal_still_proves_itself(database: Site, desk: Desk) -> None:
    person = a_day_with(desk)
    assert all(trace in everything() for trace in (NAME, PHONE))
    before, visits = journal.head(desk.number), value("SELECT COUNT(*) FROM visit")
    desk.operator = MANAGER
    desk.do(people.erase, person, EraseReason.REQUEST, HOOKS)
    left = everything()
    assert [trace for trace in TRACES if trace in left] == []
    assert "别人" in left
    assert search.find(NAME) == search.find("oyrx") == search.find("0123") == ()
    assert journal.verify({desk.number: before}) is None
    assert value("SELECT COUNT(*) FROM visit") == visits, "figures stay"
    assert list(offers.findings()) == []
    assert queries.visits_of(person)[0].name == ""
    if database.kind == "sqlite":
        DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        for path in Path(str(database.where)).parent.glob("desk.db*"):
            kept = path.read_bytes()
            assert [trace for trace in TRACES if trace.encode() in kept] == [], path.name


def test_d16_what_is_open_keeps_the_person_what_ended_says_since_when(desk: Desk) -> None:
    person = a_day_with(desk)
    assert list(offers.needs_of((person,))) == [
        Need(Purpose.VISIT, desk.today() + timedelta(days=2)),
        Need(Purpose.VISIT, None),
    ]
    assert list(offers.needs_of((999,))) == []
    lane = open_lane(desk, "C")
    open_visit = desk.do(service.take, Draft(lane, name="钱", phone="13711112222")).visit_id
    other = queries.visit(open_visit).person_id
    assert other is not None
    assert list(offers.needs_of((other,))) == [Need(Purpose.VISIT, None)]
    later(desk, days=1)
    desk.do(service.leave, open_visit)
    assert list(offers.needs_of((other,))) == [Need(Purpose.VISIT, desk.today() - timedelta(days=1))]

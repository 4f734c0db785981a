"""Tickets, announcements, names of every kind, and the click that comes twice."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from desk_app.kernel import journal, search
from desk_app.kernel.database import rows, value
from desk_app.kernel.links import linked
from desk_app.kernel.numbers import NumberKind, parse
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.reception import queries, service
from desk_app.reception.rules import Draft, Outcome, State, VisitClass
from desk_app.reception.service import Ticket
from tests.reception.hall import everything, later, open_lane, refused, served, take

NAMES = (
    "王🎉小明",
    "𠮷田さくら",
    "名" * 2000,
    "<b>张三</b>",
    "=1+1",
    "שלום עולם",
    "\u202eevil\u202c",
    "O'Brien; DROP TABLE visit;--",
    "{name} %s ? %",
)


@pytest.fixture
def lane(desk: Desk) -> int:
    return open_lane(desk)


def test_r1_a_ticket_is_everything_at_once(desk: Desk, lane: int) -> None:
    ticket = desk.do(service.take, Draft(lane, name="李梅", title="ms", phone="13812341234", purpose="会籍", heads=3))
    row = queries.visit(ticket.visit_id)
    assert (row.label, row.number, row.state, row.heads_in) == ("A001", ticket.number, State.WAITING, 3)
    assert parse(ticket.number).kind is NumberKind.VISIT
    assert queries.visit_by_number(ticket.number) == ticket.visit_id
    assert [hit.ref for hit in search.find("李梅", ("visit",))] == [Ref("visit", ticket.visit_id)]
    assert row.person_id is not None
    facts = json.loads(value("SELECT facts FROM print_job_facts"))
    assert (facts["label"], facts["ahead"], facts["number"]) == ("A001", 0, ticket.number)
    assert journal.verify() is None


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_kind_is_kept_found_and_journalled(desk: Desk, lane: int, name: str) -> None:
    ticket = desk.do(service.take, Draft(lane, name=name, phone="13812341234", purpose=name))
    assert queries.visit(ticket.visit_id).name == name
    assert queries.board()[0].name == name
    wanted = name[:200]
    if any(sign.isalnum() for sign in wanted):
        assert Ref("visit", ticket.visit_id) in {hit.ref for hit in search.find(wanted)}
    (taken,) = (row for row in journal.of_subject(Ref("visit", ticket.visit_id)) if row.action == "visit.taken")
    assert taken.facts is not None
    assert taken.facts["name"] == name
    assert journal.verify() is None
    desk.do(service.call_next, (lane,))


def test_what_no_database_takes_is_left_out(desk: Desk, lane: int) -> None:
    nul, half = "李\x00梅", "王\ud83d明"
    visit_id = take(desk, lane, nul, phone="138\x001234", purpose=f"一\r\n二\x07{half}", title="unknown", language="xx")
    row = queries.visit(visit_id)
    assert (row.name, row.phone, row.purpose, row.title, row.language) == ("李梅", "1381234", "一\n二王明", "", "")


def test_what_cannot_be_taken_is_refused_and_changes_nothing(desk: Desk, lane: int) -> None:
    before = everything()
    for draft, code in (
        (Draft(99), "reception.no_such_lane"),
        (Draft(lane, heads=0), "reception.heads"),
        (Draft(lane, heads=501), "reception.heads"),
        (Draft(lane, name="名" * 2001), "reception.too_long"),
        (Draft(lane, phone="1" * 61), "reception.too_long"),
        (Draft(lane, purpose="事" * 2001), "reception.too_long"),
    ):
        assert refused(lambda draft=draft: desk.do(service.take, draft)) == code  # type: ignore[misc]
    assert everything() == before


def test_a_double_click_takes_one_ticket_and_gets_it_twice(desk: Desk, lane: int) -> None:
    args, uuid = (Draft(lane, name="李梅"),), "a" * 32
    first = desk.act(service.take, args, uuid=uuid)
    second = desk.act(service.take, args, uuid=uuid)
    assert first == second == Ticket(first.visit_id, "A001", first.number)
    assert value("SELECT COUNT(*) FROM visit") == 1
    visit_id = desk.act(service.welcome, args, uuid="b" * 32)
    assert desk.act(service.welcome, args, uuid="b" * 32) == visit_id
    assert value("SELECT COUNT(*) FROM visit") == 2
    assert value("SELECT COUNT(*) FROM print_job") == 2


def test_a_ticket_exists_without_any_printer(desk: Desk, lane: int) -> None:
    desk.do(service.take, Draft(lane))
    assert value("SELECT COUNT(*) FROM printer") == 0
    assert rows("SELECT form, state, copy_no FROM print_job") == [("queue_ticket", "queued", 0)]


def test_d10_the_announced_visitor_arrives_in_one_key_with_the_credit(desk: Desk, lane: int) -> None:
    walked_in = take(desk, lane, "甲")
    later(desk, minutes=10)
    due_at = desk.now() + timedelta(minutes=30)
    draft = Draft(lane, name="黄先生", title="mr", phone="13700001111", purpose="面谈", heads=2)
    expected_id = desk.do(service.expect, draft, due_at)
    (row,) = queries.expected_of(desk.today())
    assert (row.name, row.due_at, row.heads) == ("黄先生", due_at, 2)
    ticket = desk.do(service.arrive, expected_id)
    visit = queries.visit(ticket.visit_id)
    assert (visit.name, visit.visit_class, visit.heads_in) == ("黄先生", VisitClass.APPOINTMENT.value, 2)
    assert visit.person_id == queries.expected(expected_id).person_id  # type: ignore[union-attr]
    assert desk.do(service.call_next, (lane,)).id == ticket.visit_id
    assert desk.do(service.call_next, (lane,)).id == walked_in
    assert (Ref("visit", ticket.visit_id), "arrived") in linked(Ref("expected", expected_id))
    assert queries.expected_of(desk.today()) == ()
    assert refused(lambda: desk.do(service.arrive, expected_id)) == "reception.not_expected"
    assert refused(lambda: desk.do(service.cancel_expected, expected_id, "")) == "reception.not_expected"


def test_simply_expected_is_no_appointment_and_can_be_cancelled(desk: Desk, lane: int) -> None:
    soon = desk.now() + timedelta(hours=1)
    expected_id = desk.do(service.expect, Draft(lane, name="杜"), soon, is_appointment=False)
    other = desk.do(service.expect, Draft(lane, name="钱"), soon)
    desk.do(service.cancel_expected, other, "改期")
    assert [row.name for row in queries.expected_of(desk.today(), open_only=False)] == ["杜", "钱"]
    ticket = desk.do(service.arrive, expected_id)
    assert queries.visit(ticket.visit_id).visit_class == VisitClass.NORMAL.value
    past = desk.now() - timedelta(hours=2)
    assert refused(lambda: desk.do(service.expect, Draft(lane), past)) == "reception.in_the_past"
    assert refused(lambda: desk.do(service.expect, Draft(99), soon)) == "reception.no_such_lane"


def test_a_misheard_name_is_put_right_and_both_are_kept(desk: Desk, lane: int) -> None:
    visit_id = take(desk, lane, "")
    assert queries.visit(visit_id).person_id is None
    desk.do(service.correct_face, visit_id, name="李枚", title="ms", phone="13812341234", purpose="")
    person = queries.visit(visit_id).person_id
    desk.do(service.correct_face, visit_id, name="李梅", title="ms", phone="13812341234", purpose="会籍")
    row = queries.visit(visit_id)
    assert (row.name, row.purpose, row.person_id) == ("李梅", "会籍", person)
    told = [entry.facts for entry in journal.of_subject(Ref("visit", visit_id)) if entry.action == "visit.note"]
    assert [(facts["face_from"][0], facts["face_to"][0]) for facts in told if facts] == [("", "李枚"), ("李枚", "李梅")]
    long_name = {"name": "名" * 2001, "title": "", "phone": "", "purpose": ""}
    assert refused(lambda: desk.do(service.correct_face, visit_id, **long_name)) == "reception.too_long"


def test_the_ticket_tells_the_expected_wait_in_the_visitors_language(desk: Desk, lane: int) -> None:
    for _ in range(5):  # five services of ten minutes make a sample
        visit_id = served(desk, lane)
        later(desk, minutes=10)
        desk.do(service.finish, visit_id, Outcome.SOLVED)
    desk.do(service.open_counter, (lane,))
    take(desk, lane)
    desk.do(service.take, Draft(lane, name="Carter", language="en"))
    desk.do(service.take, Draft(lane, name="王"))
    said = [json.loads(facts)["wait"] for (facts,) in rows("SELECT facts FROM print_job_facts ORDER BY id")]
    assert said == ["10-15 min", "20–25 分钟"]

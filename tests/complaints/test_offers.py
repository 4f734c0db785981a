"""What complaints offer to the rest: numbers, matters, blockers, what is wrong."""

from __future__ import annotations

from desk_app.complaints import offers, service
from desk_app.complaints.rules import Kind
from desk_app.kernel.refs import Ref
from desk_app.people.rules import Purpose
from tests.complaints.house import CHIEF, CLERK, House, at
from tests.databases import Site


def test_slips_call_backs_and_blanks_are_found_by_number(house: House) -> None:
    case_id = house.solved()
    page = house.page(case_id)
    (blank,) = house.by(CLERK, service.issue_blanks, Kind.COMPLAINT, 1, "")
    assert offers.NUMBERS["complaint"](page.number) == case_id
    assert offers.NUMBERS["call_back"](page.call_backs[0].number) == case_id
    assert offers.NUMBERS["blank_form"](blank) is not None
    assert offers.NUMBERS["complaint"]("0") is None
    house.go(at(2, 10, month=12))
    number = house.by(CHIEF, service.freeze_month, "2026-11")
    assert offers.NUMBERS["report"](number) is not None
    assert offers.NUMBERS["report"]("0") is None


def test_c5_a_person_s_open_cases_say_how_far_they_are(house: House) -> None:
    case_id = house.take()
    person_id = house.page(case_id).person_id
    assert person_id is not None
    ((ref, text),) = offers.matters_of(person_id)
    assert ref == Ref("complaint", case_id)
    assert "Received" in text
    house.by(CLERK, service.withdraw, case_id, "撤回")
    assert offers.matters_of(person_id) == ()


def test_d16_an_open_case_needs_the_person_and_a_closed_one_until_its_day(house: House) -> None:
    case_id = house.take()
    person_id = house.page(case_id).person_id
    assert person_id is not None
    assert [(need.purpose, need.last_on) for need in offers.needs_of((person_id,))] == [(Purpose.COMPLAINT, None)]
    house.by(CLERK, service.withdraw, case_id, "撤回")
    (need,) = offers.needs_of((person_id,))
    assert need.last_on == house.desk.today()
    assert list(offers.needs_of((999,))) == []
    assert (service.erase_complaints,) == offers.ERASE_HOOKS


def test_the_day_is_not_closed_over_a_slip_that_never_left(house: House) -> None:
    today = house.desk.today()
    assert offers.blockers(today) == ()
    case_id = house.take()
    assert offers.blockers(today)[0][1] == 1
    house.by(CLERK, service.dispatch, case_id, house.engineering)
    assert offers.blockers(today) == ()


def test_titles(house: House) -> None:
    case_id = house.take()
    assert "Complaint" in offers.title_of(Ref("complaint", case_id))
    assert offers.title_of(Ref("complaint", 99)) == offers.title_of(Ref("report", 1)) == ""


def test_what_does_not_agree_is_named(house: House, database: Site) -> None:
    case_id = house.liable()
    house.by(CLERK, service.withdraw, case_id, "撤回")
    assert list(offers.findings()) == []
    database.tamper("UPDATE complaint_case SET state = 'working' WHERE id = ?", case_id)
    database.tamper("UPDATE case_clock SET state = 'late' WHERE case_id = ?", case_id)
    assert {found.code for found in offers.findings()} == {"complaints.state_differs", "complaints.clock_differs"}

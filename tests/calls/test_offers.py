"""What the telephone tells the rest of the program."""

from __future__ import annotations

from desk_app.calls import offers, queries, service
from desk_app.calls.rules import CallDraft, Outcome, SheetDraft, Way
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.people.rules import Need, Purpose
from tests.calls.test_service import LI, taken
from tests.databases import Site


def test_titles_say_who_and_what_and_no_number_in_full(desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    nameless = taken(desk, clock)
    desk.do(service.finish, nameless, CallDraft("13812341235", subject="问路"), Outcome.SOLVED)
    sheet = SheetDraft("周", "13812341236", "确认到货", questions=("何时",))
    sheet_id = desk.do(service.prepare_sheet, sheet)
    assert offers.title_of(Ref("promise", promise_id)) == LI.subject
    assert offers.title_of(Ref("call", nameless)) == "138****1235 问路"
    assert offers.title_of(Ref("outbound_sheet", sheet_id)) == "确认到货"
    assert {offers.title_of(Ref(kind, 99)) for kind in offers.REF_KINDS} == {""}


def test_d16_a_person_is_needed_while_an_answer_is_owed_and_a_while_after_the_last_call(
    desk: Desk, clock: ManualClock
) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    person = queries.history(LI.phone)[0].person_id or 0
    assert offers.matters_of(person) == ((Ref("promise", promise_id), LI.subject),)
    assert offers.needs_of((person,)) == (Need(Purpose.CALL, None),)
    desk.do(service.keep_promise, promise_id, "好")
    assert offers.needs_of((person,)) == (Need(Purpose.CALL, desk.today()),)
    assert offers.needs_of((99,)) == ()


def test_a_promise_that_differs_from_its_call_is_found(desk: Desk, clock: ManualClock, database: Site) -> None:
    desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    assert list(offers.findings()) == []
    database.tamper("UPDATE call SET state = 'kept'")
    assert [finding.code for finding in offers.findings()] == ["calls.promise_differs"]

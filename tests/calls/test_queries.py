"""Who rang before: by digits, by person, with what is still owed."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls import queries, service
from desk_app.calls.rules import CallDraft, Outcome, Way
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.work import Desk
from tests.calls.test_service import LI, taken


def test_d5_a_number_is_recognised_however_it_is_written(desk: Desk, clock: ManualClock) -> None:
    for phone in ("13812341234", "+86 138 1234 1234", "0086-13812341234"):
        desk.do(service.finish, taken(desk, clock), CallDraft(phone, subject="问路"), Outcome.SOLVED)
    desk.do(service.finish, taken(desk, clock), CallDraft("13812341235", subject="别人"), Outcome.SOLVED)
    found = queries.history("138-1234-1234")
    assert [row.id for row in found] == [3, 2, 1]
    assert [row.id for row in queries.history("13812341234", 2, without=3)] == [2, 1]
    assert queries.history("1381") == ()
    assert queries.open_promises_to("1381") == ()


def test_a_persons_calls_are_found_under_every_number(desk: Desk, clock: ManualClock) -> None:
    desk.do(service.finish, taken(desk, clock), LI, Outcome.SOLVED)
    person = queries.calls_of_day(desk.today())[0].person_id or 0
    other = CallDraft("021-62881234", "李梅", subject="再问", person_id=person)
    desk.do(service.promise, taken(desk, clock), other_read(other), Way.PHONE)
    assert [row.subject for row in queries.history_of(person)] == ["再问", "会籍转让要什么材料"]
    assert [row.subject for row in queries.open_promises_of(person)] == ["再问"]
    assert queries.promise_of_call(2) is not None
    assert queries.promise_of_call(1) is None


def other_read(draft: CallDraft) -> CallDraft:
    return CallDraft(draft.phone, draft.name, subject=draft.subject, person_id=draft.person_id, is_read_back=True)


def test_what_does_not_exist_is_nothing(desk: Desk, clock: ManualClock) -> None:
    assert queries.call(1) is None
    assert queries.promise(1) is None
    assert queries.sheet(1) is None
    assert queries.call_by_number("0") is None
    assert queries.sheet_by_number("0") is None
    assert queries.due_days(1) == ()
    clock.advance(timedelta(days=1))
    assert queries.figures(desk.today(), desk.today()).calls == 0

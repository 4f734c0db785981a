"""What the duty line tells the rest of the program."""

from __future__ import annotations

from desk_app.duty import offers, service
from desk_app.duty.rules import DutyDraft
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.people.rules import Need, Purpose


def test_an_open_call_stands_at_the_change_of_shift_under_a_masked_title(desk: Desk) -> None:
    call_id = desk.do(service.take_call, DutyDraft("漏水", phone="13812341234"))
    assert offers.title_of(Ref("duty_call", call_id)) == "138****1234 漏水"
    assert offers.title_of(Ref("duty_call", 99)) == ""
    assert [number for _, number in offers.handed_over(desk.today())] == [1]
    desk.do(service.solve, call_id, "好")
    assert offers.handed_over(desk.today()) == ()
    assert offers.needs_of((1,)) == (Need(Purpose.CALL, desk.today()),)
    assert offers.needs_of((99,)) == ()

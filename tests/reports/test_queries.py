"""A board adds up what the slices keep: waits, late answers, promises, takings of closed tills, over and short."""

from __future__ import annotations

from datetime import timedelta

from desk_app.kernel.work import Desk
from tests.reports.day import board_of, closed, telephone, visitors
from tests.shop.site import WATER, Shop


def test_an_empty_day_has_no_figures(desk: Desk) -> None:
    board = board_of(desk)
    assert (board.visits.visits, board.waits, board.call_hours, board.takings.tills) == (0, (), (), 0)


def test_r2_waits_by_the_hour_people_came(desk: Desk) -> None:
    visitors(desk)
    board = board_of(desk)
    assert (board.visits.received, board.visits.received_in_time) == (3, 2)
    (hour,) = board.waits
    assert (hour.hour, hour.visits, hour.median_wait, hour.late) == (14, 3, timedelta(minutes=2), 1)


def test_c1_late_answers_and_c4_promises(desk: Desk) -> None:
    telephone(desk)
    board = board_of(desk)
    assert (board.calls.answered, board.calls.late, board.calls.promises, board.calls.open) == (2, 1, 1, 1)
    (hour,) = board.call_hours
    assert (hour.calls, hour.late) == (2, 1)


def test_m2_an_open_till_is_not_summed(shop: Shop) -> None:
    shop.sold(WATER)
    assert board_of(shop.desk).takings.tills == 0


def test_m3_a_closed_till_by_hour_tender_and_person(shop: Shop) -> None:
    closed(shop, short=1_00)
    takings = board_of(shop.desk).takings
    assert (takings.tills, takings.sales, takings.income) == (1, 2, 91_00)
    assert [(row.hour, row.sales, row.amount) for row in takings.hours] == [(14, 2, 91_00)]
    assert {row.tender: row.amount for row in takings.tenders} == {"cash": 3_00, "wechat": 88_00}
    assert [(row.staff_number, row.amount, row.tills) for row in takings.people] == [("07", -1_00, 1)]

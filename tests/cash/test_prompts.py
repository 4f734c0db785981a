"""What the rail says about the till: yesterday's drawer, a count half done, bags that wait."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.cash import prompts, service
from desk_app.cash.rules import BlindCount, Pieces, ZSums
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Tone
from desk_app.kernel.work import Desk
from tests.cash.site import FLOAT, INK, acting, in_pieces, opened

pytestmark = pytest.mark.usefixtures("people")


def titles(desk: Desk) -> list[str]:
    return [prompt.title for prompt in prompts.due(desk, desk.now())]


def test_m3_yesterdays_session_is_said_at_once_and_closed_by_nobody_but_a_person(
    desk: Desk, clock: ManualClock
) -> None:
    opened(desk)
    assert titles(desk) == []
    clock.advance(timedelta(days=1))
    (prompt,) = prompts.due(desk, desk.now())
    assert prompt.title == "Till 1: 11-21 was never counted and closed"
    assert prompt.tone is Tone.LATE
    assert prompt.actions[0].key == "close_session"
    other = Desk(clock, number=2)
    other.operator = desk.operator
    assert titles(other) == []
    with acting(other, "12"):
        assert len(titles(other)) == 1


def test_m2_a_drawer_half_counted_waits_half_an_hour(desk: Desk, clock: ManualClock) -> None:
    session_id = opened(desk)
    desk.do(service.end_session, session_id)
    assert titles(desk) == ["Till 1: count the drawer"]
    assert prompts.next_due(desk, desk.now()) == desk.now() + timedelta(minutes=30)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    assert titles(desk) == ["Till 1: close the session"]
    clock.advance(timedelta(minutes=31))
    assert prompts.due(desk, desk.now())[0].tone is Tone.LATE
    assert prompts.next_due(desk, desk.now()) is None


def test_s4_a_bag_that_finance_has_not_taken_in_ages_for_supervisors(desk: Desk, clock: ManualClock) -> None:
    session_id = opened(desk)
    desk.do(service.end_session, session_id)
    desk.do(service.seal_count, session_id, BlindCount(FLOAT))
    desk.do(service.close, session_id, ZSums(), Pieces())
    bag_id = desk.do(service.pack_bag, [session_id], "F1", FLOAT)
    clock.advance(timedelta(hours=12))
    assert titles(desk) == []
    with acting(desk, "12"):
        assert titles(desk) == ["Bag F1 is packed and not handed on"]
        desk.do(service.send_bag, bag_id, "08", INK, INK)
        assert titles(desk) == ["Bag F1 is not accepted by finance"]
        clock.advance(timedelta(hours=13))
        assert prompts.due(desk, desk.now())[0].tone is Tone.LATE
    with acting(desk, "20"):
        desk.do(service.dispute_bag, bag_id, in_pieces(100), "封签破损")
        (prompt,) = prompts.due(desk, desk.now())
    assert (prompt.title, prompt.detail) == ("Finance disputes bag F1", "封签破损")

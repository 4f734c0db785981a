"""Yesterday's calls are gone through before closing, and some are asked whether they were satisfied (C12)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk_app.calls import offers, queries, service
from desk_app.calls.rules import CallDraft, Outcome, Satisfaction, Way, sample
from desk_app.followup import queries as followup
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from tests.calls.test_service import refused, taken
from tests.followup.scene import BOSS


@pytest.fixture
def yesterday(desk: Desk, clock: ManualClock) -> date:
    """Five answered calls, a promise and a missed call, a day ago."""
    for place in range(5):
        draft = CallDraft(f"1381234000{place}", f"客人{place}", subject="问路", is_read_back=True)
        desk.do(service.finish, taken(desk, clock), draft, Outcome.SOLVED)
    desk.do(service.finish, taken(desk, clock), CallDraft(), Outcome.WRONG_NUMBER)
    draft = CallDraft("13812340009", "李梅", subject="会籍", is_read_back=True)
    desk.do(service.promise, taken(desk, clock), draft, Way.PHONE)
    desk.do(service.miss, desk.do(service.ring, "13900000000"))
    day = desk.today()
    clock.advance(timedelta(days=1))
    return day


def test_c12_the_sample_is_a_share_rounded_up_and_can_be_drawn_again(desk: Desk, yesterday: date) -> None:
    assert queries.days_owed(desk.today()) == (yesterday,)
    review_id = desk.do(service.begin_review, yesterday)
    assert desk.do(service.begin_review, yesterday) == review_id
    items = queries.items_of(review_id)
    drawn = tuple(item.call_id for item in items if item.is_drawn)
    assert len(drawn) == 2  # 30 % of five
    assert len(items) == 4
    review = queries.review_of(yesterday)
    assert review is not None
    assert sample(review.seed, queries.to_review(yesterday)[0], review.percent) == drawn


def test_c12_the_review_ends_when_every_call_was_gone_through(desk: Desk, yesterday: date) -> None:
    review_id = desk.do(service.begin_review, yesterday)
    first, second, owed, missed = queries.items_of(review_id)
    desk.do(service.settle, first.id, Satisfaction.SATISFIED)
    assert refused(desk, service.settle, first.id, Satisfaction.SATISFIED) == "calls.settled_already"
    assert refused(desk, service.settle, second.id, Satisfaction.SEEN) == "calls.not_a_result"
    assert refused(desk, service.settle, owed.id, Satisfaction.SATISFIED) == "calls.not_a_result"
    assert refused(desk, service.settle, 999, Satisfaction.SEEN) == "calls.no_such_item"
    before = len(followup.open_tasks())
    desk.do(service.settle, second.id, Satisfaction.UNSATISFIED, "等太久")
    desk.do(service.settle, owed.id, Satisfaction.SEEN)  # its answer is owed already: no second task
    assert len(followup.open_tasks()) == before + 1
    assert refused(desk, service.finish_review, review_id) == "calls.review_open"
    desk.do(service.settle, missed.id, Satisfaction.SEEN)
    assert len(followup.open_tasks()) == before + 2
    due_at = followup.open_tasks()[-1].due_at.astimezone(desk.zone())
    assert f"{due_at:%a %H:%M}" == "Tue 18:00"  # two working days after a Sunday
    desk.do(service.finish_review, review_id)
    assert queries.days_owed(desk.today()) == ()
    assert offers.blockers(desk.today()) == ()
    assert refused(desk, service.finish_review, review_id) == "calls.review_done"


def test_c12_a_manager_may_close_over_it_with_a_reason(desk: Desk, yesterday: date) -> None:
    assert offers.blockers(desk.today())[0][1] == 1
    review_id = desk.do(service.begin_review, yesterday)
    assert refused(desk, service.finish_review, review_id, "没时间") == "calls.review_open"
    with pytest.raises(Refusal):
        desk.act(service.finish_review, (review_id, " "), operator=BOSS)
    desk.act(service.finish_review, (review_id, "停电"), operator=BOSS)
    review = queries.review_of(yesterday)
    assert review is not None
    assert (review.why, review.finished_by) == ("停电", BOSS.number)


def test_only_a_day_that_is_over_is_gone_through(desk: Desk) -> None:
    assert refused(desk, service.begin_review, desk.today()) == "calls.day_not_over"
    assert queries.review_of(desk.today()) is None

"""What the rail says about calls and promises, and when."""

from __future__ import annotations

from datetime import timedelta

from desk_app.calls import prompts, queries, service
from desk_app.calls.rules import CallDraft, Outcome, Way
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Prompt, Tone
from desk_app.kernel.work import Desk
from tests.calls.test_service import LI, taken


def shown(desk: Desk) -> tuple[Prompt, ...]:
    return prompts.due(desk, desk.now())


def test_c1_a_ringing_telephone_is_late_after_three_rings(desk: Desk, clock: ManualClock) -> None:
    desk.do(service.ring)
    (ringing,) = shown(desk)
    assert (ringing.tone, ringing.actions[0].key) == (Tone.SOON, prompts.ANSWER)
    assert ringing.phrase
    assert prompts.next_due(desk, desk.now()) == desk.now() + timedelta(seconds=15)
    clock.advance(timedelta(seconds=16))
    assert shown(desk)[0].tone is Tone.LATE


def test_t3_after_45_seconds_the_caller_is_to_be_told(desk: Desk, clock: ManualClock) -> None:
    call_id = taken(desk, clock)
    desk.do(service.begin_checking, call_id)
    assert shown(desk) == ()
    clock.advance(timedelta(seconds=45))
    assert shown(desk)[0].key == f"calls.checking:{call_id}"
    desk.do(service.said_checking, call_id)
    assert shown(desk) == ()


def test_c4_a_promise_shows_before_it_is_due_at_due_and_when_late(desk: Desk, clock: ManualClock) -> None:
    promise_id = desk.do(service.promise, taken(desk, clock), LI, Way.PHONE)
    owed = queries.promise(promise_id)
    assert owed is not None
    clock.advance(owed.due_at - timedelta(hours=4, seconds=1) - desk.now())
    assert [row.key for row in shown(desk) if row.key != "calls.review"] == []
    clock.advance(timedelta(seconds=1))
    soon = next(row for row in shown(desk) if row.key == f"calls.promise:{promise_id}")
    assert soon.tone is Tone.SOON
    assert "138" not in soon.title
    clock.advance(timedelta(hours=4))
    assert next(row for row in shown(desk) if row.key == soon.key).tone is Tone.SOON
    clock.advance(timedelta(seconds=1))
    desk.do(service.chase, promise_id)
    late = next(row for row in shown(desk) if row.key == soon.key)
    assert late.tone is Tone.LATE
    assert "00:01" in late.detail
    assert [action.key for action in late.actions] == [prompts.KEEP, prompts.RING, prompts.DELAY]


def test_c9_a_private_call_is_to_end_after_three_minutes(desk: Desk, clock: ManualClock, database: object) -> None:
    call_id = taken(desk, clock)
    database.tamper("UPDATE call SET is_private = ? WHERE id = ?", True, call_id)  # type: ignore[attr-defined]
    assert prompts.next_due(desk, desk.now()) == desk.now() + timedelta(minutes=3)
    clock.advance(timedelta(minutes=3))
    assert shown(desk)[0].key == f"calls.private:{call_id}"


def test_c12_before_closing_yesterday_is_gone_through(desk: Desk, clock: ManualClock) -> None:
    desk.do(service.finish, taken(desk, clock), CallDraft("13812341234", subject="x"), Outcome.SOLVED)
    clock.advance(timedelta(days=2, hours=1))  # Monday 15:32
    assert shown(desk) == ()
    assert prompts.next_due(desk, desk.now()) is not None
    clock.advance(timedelta(hours=1))
    assert [row.key for row in shown(desk)] == ["calls.review"]


def test_an_idle_weekend_asks_for_nothing(desk: Desk) -> None:
    assert shown(desk) == ()
    assert prompts.next_due(desk, desk.now()) is None

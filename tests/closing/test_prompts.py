"""The opening checklist is called for before the doors open, until it is signed (G1)."""

from __future__ import annotations

from datetime import datetime, timedelta

from desk_app.closing import prompts, service
from desk_app.kernel.prompts import Tone
from tests.closing.counter import CHINA, Counter


def test_g1_the_checklist_is_called_for_half_an_hour_before_opening(counter: Counter) -> None:
    opening = datetime(2026, 11, 23, 9, 0, tzinfo=CHINA)
    desk = counter.desk
    assert prompts.due(desk, opening - timedelta(minutes=31)) == ()
    assert prompts.next_due(desk, opening - timedelta(minutes=31)) == opening - timedelta(minutes=30)
    (prompt,) = prompts.due(desk, opening - timedelta(minutes=30))
    assert (prompt.tone, prompt.due_at, prompt.actions[0].key) == (Tone.SOON, opening, "open_checks")
    assert prompts.next_due(desk, opening - timedelta(minutes=30)) == opening
    (late,) = prompts.due(desk, opening + timedelta(minutes=1))
    assert late.tone is Tone.LATE


def test_g1_a_signed_checklist_is_called_for_no_more(counter: Counter) -> None:
    check_id = counter.do(service.begin_checks)
    for place in range(10):
        counter.do(service.mark, check_id, place, is_done=True)
    assert len(prompts.due(counter.desk, counter.clock.now())) == 1
    counter.do(service.sign_checks, check_id)
    assert prompts.due(counter.desk, counter.clock.now()) == ()


def test_g1_nothing_is_called_for_on_a_day_off(counter: Counter) -> None:
    counter.later(days=5)  # Saturday
    assert prompts.due(counter.desk, counter.clock.now()) == ()
    assert prompts.next_due(counter.desk, counter.clock.now()) is None

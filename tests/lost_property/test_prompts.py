"""What the rail says about lost property, and when."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from desk_app.cash import service as cash
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Prompt, Tone
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, prompts, queries, service
from desk_app.lost_property.rules import CASH_LIMIT, DOCUMENTS_TO_POLICE, Verdict
from tests.cash.site import FLOAT, opened
from tests.databases import MANAGER
from tests.lost_property.site import answer, approved, identified, report, umbrella, wallet

pytestmark = pytest.mark.usefixtures("people")


def shown(desk: Desk) -> dict[str, Prompt]:
    """The prompts of the moment by the first part of their key."""
    return {prompt.key.partition(":")[0].partition(".")[2]: prompt for prompt in prompts.due(desk, desk.now())}


def test_an_idle_desk_is_asked_for_nothing(desk: Desk) -> None:
    assert prompts.due(desk, desk.now()) == ()
    assert prompts.next_due(desk, desk.now()) is None


def test_l3_the_batch_shows_from_the_morning_of_its_day_and_turns_late(desk: Desk, clock: ManualClock) -> None:
    items = [desk.do(service.register, umbrella(desk)) for _ in range(4)]
    for item_id in items:
        desk.do(service.shelve, item_id, "B", second=approved(desk))
    due = queries.item(items[0]).due_at
    dawn = datetime.combine(due.astimezone(desk.zone()).date(), datetime.min.time(), desk.zone())
    clock.set(dawn - timedelta(minutes=1))
    assert "transfer" not in shown(desk)
    assert prompts.next_due(desk, desk.now()) == dawn
    clock.set(dawn)
    prompt = shown(desk)["transfer"]
    assert (prompt.tone, prompt.due_at) == (Tone.SOON, due)
    assert "4" in prompt.title
    assert prompt.detail.endswith("…")
    clock.set(due)
    assert shown(desk)["transfer"].tone is Tone.SOON
    clock.set(due + timedelta(milliseconds=1))
    assert shown(desk)["transfer"].tone is Tone.LATE


def test_what_is_not_put_away_shows_after_a_while(desk: Desk, clock: ManualClock) -> None:
    desk.do(service.register, umbrella(desk))
    assert "shelve" not in shown(desk)
    clock.advance(timedelta(minutes=15))
    assert shown(desk)["shelve"].tone is Tone.CALM
    clock.advance(timedelta(minutes=16))
    assert shown(desk)["shelve"].tone is Tone.LATE


def test_d9_dangerous_perishable_and_documents_say_where_they_go(desk: Desk, clock: ManualClock) -> None:
    desk.do(service.register, umbrella(desk, category="knife"))
    desk.do(service.register, umbrella(desk, category="food"))
    desk.do(service.register, umbrella(desk, category="passport"))
    assert shown(desk)["police"].tone is Tone.LATE
    assert "dispose" not in shown(desk)
    clock.advance(timedelta(hours=12))
    assert shown(desk)["dispose"].actions[0].key == "dispose"
    before = len(prompts.due(desk, desk.now()))
    desk.act(change_setting, (DOCUMENTS_TO_POLICE, True), operator=MANAGER)
    assert len(prompts.due(desk, desk.now())) == before + 1


def test_d15_cash_above_the_limit_is_handed_over_at_once(desk: Desk) -> None:
    desk.do(service.register, wallet(desk, cash=CASH_LIMIT.default), second=approved(desk))
    assert "transfer" not in shown(desk)
    desk.do(service.register, wallet(desk, cash=CASH_LIMIT.default + 1, seal="S9"), second=approved(desk))
    assert prompts.due(desk, desk.now())


def test_d14_a_locked_item_calls_a_supervisor(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    for _ in range(2):
        answer(desk, desk.do(service.open_claim, item_id), *(Verdict.CONTRADICTS,) * 3)
    assert shown(desk)["locked"].ref == queries.item(item_id).ref


def test_two_claims_call_a_supervisor(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    identified(desk, item_id)
    identified(desk, item_id)
    assert "disputed" in shown(desk)


def test_a_promise_to_whoever_misses_something_is_kept_in_sight(desk: Desk, clock: ManualClock) -> None:
    report_id = desk.do(service.take_report, report(desk))
    promised = queries.report(report_id).promised_at
    clock.set(promised - timedelta(hours=3))
    assert "report" not in shown(desk)
    clock.set(promised - timedelta(hours=2))
    assert shown(desk)["report"].detail == "139****7788"
    clock.set(promised + timedelta(seconds=1))
    assert shown(desk)["report"].tone is Tone.LATE


def test_d15_the_next_shift_counts_the_envelopes_with_the_drawer(desk: Desk, clock: ManualClock) -> None:
    session_id = opened(desk)
    item_id = desk.do(service.register, wallet(desk), second=approved(desk))
    assert "envelopes" not in shown(desk)
    assert [count for _, count in offers.handed_over(desk.today())] == [1]
    clock.advance(timedelta(hours=1))
    desk.do(cash.hand_over, session_id, FLOAT, approved(desk))
    (action,) = shown(desk)["envelopes"].actions
    assert action.key == "envelopes"
    clock.advance(timedelta(minutes=16))
    assert shown(desk)["envelopes"].tone is Tone.LATE
    desk.do(service.count_envelopes, (), second=approved(desk))
    assert "missing" in shown(desk)["envelopes"].title
    desk.do(service.count_envelopes, (item_id,), second=approved(desk))
    assert "envelopes" not in shown(desk)

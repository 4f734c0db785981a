"""Other ends than the owner, papers asked for by hand, what was left behind (L3, D9, R8), on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import one
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, queries, service
from desk_app.lost_property.rules import (
    RETURN_TO_FINDER,
    Identity,
    IdKind,
    Ink,
    State,
)
from desk_app.lost_property.service import Handover
from tests.databases import MANAGER
from tests.lost_property.site import (
    ALL_MATCH,
    INK,
    answer,
    approved,
    holders,
    identified,
    jobs,
    supervised,
    umbrella,
)
from tests.staff.site import People, act_as

pytestmark = pytest.mark.usefixtures("people")


def code(refused: pytest.ExceptionInfo[Refusal]) -> str:
    sentence(refused.value)
    return refused.value.code.partition(".")[2]


def test_l3_a_batch_goes_to_the_administration_with_both_signatures(desk: Desk, people: People) -> None:
    items = [desk.do(service.register, umbrella(desk)) for _ in range(2)]
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign_transfer, (), Handover("行政 周", INK, INK))
    assert code(refused) == "nothing_to_transfer"
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign_transfer, items, Handover(" ", INK, INK))
    assert code(refused) == "no_taker"
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign_transfer, items, Handover("行政 周", INK, Ink(())))
    assert code(refused) == "not_signed"
    number = desk.do(service.sign_transfer, items, Handover("行政 周", INK, INK))
    transfer_id = queries.transfer_by_number(number)
    assert transfer_id is not None
    assert queries.items_of_transfer(transfer_id) == tuple(items)
    assert holders(items[0]) == [("", "desk"), ("desk", "administration")]
    assert jobs("transfer_slip") == 1
    with pytest.raises(Refusal) as refused:
        desk.do(service.open_claim, items[0])
    assert code(refused) == "not_in_custody"
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign_transfer, items, Handover("行政 周", INK, INK))
    assert code(refused) == "not_in_custody"
    desk.do(service.point_to_administration, items[0])
    act_as(desk, people.manager)
    desk.do(service.sign, identified(desk, items[0]), INK)
    assert holders(items[0])[-1] == ("administration", "owner")
    claim_id = desk.do(service.open_claim, items[1])
    desk.do(service.withdraw_claim, claim_id, "认错了")
    assert queries.item(items[1]).state is State.AT_ADMINISTRATION, "a claim that is over leaves it where it was"
    assert list(offers.findings()) == []


def test_l3_a_claimed_item_stays_until_the_claim_is_over(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = desk.do(service.open_claim, item_id)
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign_transfer, (item_id,), Handover("行政 周", INK, INK))
    assert code(refused) == "not_from_here"
    with pytest.raises(Refusal) as refused:
        desk.do(service.withdraw_claim, claim_id, "")
    assert code(refused) == "needs_reason"
    desk.do(service.withdraw_claim, claim_id, "认错了")
    with pytest.raises(Refusal) as refused:
        desk.do(service.withdraw_claim, claim_id, "认错了")
    assert code(refused) == "claim_over"
    assert queries.item(item_id).state is State.REGISTERED


def test_where_is_it_now_is_only_asked_of_what_has_left(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    with pytest.raises(Refusal) as refused:
        desk.do(service.point_to_administration, item_id)
    assert code(refused) == "no_slip"
    desk.do(service.sign, identified(desk, item_id), INK)
    desk.do(service.point_to_administration, item_id)
    assert jobs("where_is_it") == 1


def test_d9_the_desk_disposes_of_perishables_and_waste_only_with_two_names(desk: Desk) -> None:
    kept = desk.do(service.register, umbrella(desk))
    with pytest.raises(Refusal) as refused:
        desk.do(service.dispose, kept, "旧了", second=approved(desk))
    assert code(refused) == "not_disposable"
    food = desk.do(service.register, umbrella(desk, category="food", title="蛋糕"))
    with pytest.raises(Refusal) as refused:
        desk.do(service.dispose, food, "")
    assert code(refused) == "needs_reason"
    with pytest.raises(Refusal) as refused:
        desk.do(service.dispose, food, "变质")
    assert code(refused) == "needs_second"
    desk.do(service.dispose, food, "变质", second=approved(desk))
    assert queries.item(food).state is State.DISPOSED
    desk.do(service.dispose, kept, "破损无法使用", second=supervised(desk), is_waste=True)
    assert queries.custody(kept)[-1].second == "12"


def test_d9_dangerous_things_go_to_the_police_with_their_reference(desk: Desk) -> None:
    knife = desk.do(service.register, umbrella(desk, category="knife"))
    with pytest.raises(Refusal) as refused:
        desk.do(service.give_to_police, knife, "")
    assert code(refused) == "no_reference"
    desk.do(service.give_to_police, knife, "警号 012345", second=approved(desk))
    assert queries.item(knife).state is State.POLICE


def test_return_to_the_finder_is_a_site_rule_and_waits_for_the_deadline(desk: Desk, clock: ManualClock) -> None:
    from desk_app.kernel.settings import change_setting

    item_id = desk.do(service.register, umbrella(desk))
    with pytest.raises(Refusal) as refused:
        desk.do(service.return_to_finder, item_id)
    assert code(refused) == "not_site_rule"
    desk.act(change_setting, (RETURN_TO_FINDER, True), operator=MANAGER)
    with pytest.raises(Refusal) as refused:
        desk.do(service.return_to_finder, item_id)
    assert code(refused) == "not_due"
    clock.advance(timedelta(days=20))
    desk.do(service.return_to_finder, item_id, second=supervised(desk))
    assert queries.item(item_id).state is State.FINDER


def test_a_proxy_brings_an_authorisation(desk: Desk) -> None:
    claim_id = desk.do(service.open_claim, desk.do(service.register, umbrella(desk)))
    proxy = Identity("钱某", "13700001111", IdKind.PASSPORT, "E12X", owner="赵志远")
    with pytest.raises(Refusal) as refused:
        desk.do(service.identify, claim_id, proxy)
    assert code(refused) == "not_matched"
    answer(desk, claim_id, *ALL_MATCH)
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign, claim_id, INK)
    assert code(refused) == "not_identified"
    with pytest.raises(Refusal) as refused:
        desk.do(service.identify, claim_id, proxy)
    assert code(refused) == "no_authorisation"
    desk.do(service.identify, claim_id, Identity("钱某", "13700001111", IdKind.PASSPORT, "e12x", "赵志远", "委托书"))
    row = queries.claim(claim_id)
    assert (row.last_four, row.owner, row.authorisation) == ("E12X", "赵志远", "委托书")


@pytest.mark.parametrize("act", ["open_claim", "shelve", "sign", "take"])
def test_what_is_not_there_is_refused(desk: Desk, act: str) -> None:
    calls = {
        "open_claim": lambda: desk.do(service.open_claim, 99),
        "shelve": lambda: desk.do(service.shelve, 99, "B", second=None),
        "sign": lambda: desk.do(service.sign, 99, INK),
        "take": lambda: desk.do(service.tell_owner, 99),
    }
    with pytest.raises(Refusal) as refused:
        calls[act]()
    assert code(refused).startswith("no_")


def test_r8_left_behind_at_a_visit_is_taken_over_once(desk: Desk) -> None:
    from desk_app.reception import service as reception
    from desk_app.reception.rules import Draft, Outcome
    from tests.databases import SUPERVISOR

    lane = desk.act(reception.save_lane, (), {"lane_id": None, "code": "A", "name": "咨询"}, operator=SUPERVISOR)
    visit = desk.do(reception.take, Draft(lane, name="李梅")).visit_id
    desk.do(reception.call_next, (lane,))
    desk.do(reception.receive, visit)
    desk.do(reception.finish, visit, Outcome.SOLVED, left_behind="一把黑伞")
    assert [(row.visit_id, row.text) for row in queries.left_behind(desk.today(), 3)] == [(visit, "一把黑伞")]
    desk.act(service.register, (umbrella(desk),), source=Ref("visit", visit))
    assert queries.left_behind(desk.today(), 3) == ()


def test_5000_characters_with_markup_are_kept_as_typed(desk: Desk) -> None:
    text = ("<img src='file:///etc/passwd'>&amp;<b>伞</b>\n" * 200)[:5_000].strip()
    item_id = desk.do(service.register, umbrella(desk, description=text))
    assert queries.item(item_id).description == text
    with pytest.raises(Refusal) as refused:
        desk.do(service.register, umbrella(desk, description="x" * 5_001))
    assert code(refused) == "too_long"


def test_the_tag_and_the_register_are_printed_again(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk), print_tag=False)
    assert jobs("found_tag") == 0
    desk.do(service.print_tag, item_id)
    desk.do(service.print_register, desk.today())
    assert (jobs("found_tag"), jobs("found_register")) == (1, 1)
    assert one("SELECT ref_kind, ref_id FROM print_job WHERE form = 'found_register'") == ("found_register", 202611)

"""Lost property from intake to signature, on both databases (L1-L3, D8, D9, D14, D15, invariant 12)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import one, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, queries, service
from desk_app.lost_property.rules import (
    CASH_LIMIT,
    RETURN_TO_FINDER,
    ClaimState,
    Feature,
    Holder,
    Identity,
    IdKind,
    Ink,
    Result,
    State,
    Verdict,
)
from desk_app.lost_property.service import Handover
from desk_app.staff import service as staff
from tests.databases import MANAGER, Site
from tests.lost_property.site import (
    ALL_MATCH,
    INK,
    ZHAO,
    answer,
    approved,
    holders,
    identified,
    jobs,
    supervised,
    umbrella,
    wallet,
)
from tests.staff.site import People, act_as, typed

pytestmark = pytest.mark.usefixtures("people")


def code(refused: pytest.ExceptionInfo[Refusal]) -> str:
    sentence(refused.value)
    return refused.value.code.partition(".")[2]


def test_l1_what_is_handed_in_stands_in_the_register_with_its_tag(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk, finder_name="王女士", finder_phone="13812341234"))
    row = queries.item(item_id)
    assert (row.title, row.state, row.holder, row.features, row.finder) == (
        "黑色折叠伞",
        State.REGISTERED,
        Holder.DESK,
        3,
        "王女士",
    )
    assert holders(item_id) == [("", "desk")]
    assert jobs("found_tag") == 1
    assert queries.item_by_number(row.number) == item_id
    for text in ("折叠", "hszds", row.number, "12341234", "木柄"):
        assert [found.id for found in queries.found_by(text)] == [item_id], text
    assert queries.questions(item_id) == ("伞柄上有什么", "伞套颜色", "有几根断骨")


def test_d14_hidden_answers_stand_nowhere_but_in_their_row(desk: Desk) -> None:
    desk.do(service.register, umbrella(desk))
    told = "".join(
        str(rows(f"SELECT * FROM {table}")) for table in ("journal_facts", "search_entry", "print_job_facts")
    )
    assert "ZY" not in told


def test_d15_valuables_are_counted_and_sealed_by_two(desk: Desk) -> None:
    with pytest.raises(Refusal) as refused:
        desk.do(service.register, wallet(desk))
    assert code(refused) == "needs_second"
    item_id = desk.do(service.register, wallet(desk), second=approved(desk))
    assert queries.custody(item_id)[0].second == "08"
    assert [row.seal for row in queries.envelopes()] == ["S0231"]


def test_d15_a_wrong_pin_of_the_second_person_lets_nothing_through(desk: Desk) -> None:
    result = desk.do(staff.approve, typed(desk, "08", "0000"), Role.DESK)
    with pytest.raises(Refusal) as refused:
        result.approved(desk.now())
    assert refused.value.code == "staff.wrong_pin"
    with pytest.raises(Refusal):
        desk.do(staff.approve, typed(desk, "07"), Role.DESK)
    yes = approved(desk)
    desk.do(service.register, wallet(desk), second=yes)
    with pytest.raises(Refusal) as refused:
        desk.do(service.register, wallet(desk), second=yes)
    assert refused.value.code == "staff.approval_used"
    assert value("SELECT COUNT(*) FROM found_item") == 1


def test_d15_cash_above_the_limit_is_due_at_once(desk: Desk) -> None:
    item_id = desk.do(service.register, wallet(desk, cash=CASH_LIMIT.default + 1), second=approved(desk))
    assert queries.item(item_id).due_at == desk.now()


def test_d15_envelopes_are_counted_apart_from_takings(desk: Desk) -> None:
    there = desk.do(service.register, wallet(desk), second=approved(desk))
    torn = desk.do(service.register, wallet(desk, seal="S0232"), second=approved(desk))
    gone = desk.do(service.register, wallet(desk, seal="S0233"), second=approved(desk))
    with pytest.raises(Refusal) as refused:
        desk.do(service.count_envelopes, (there,))
    assert code(refused) == "needs_second"
    assert desk.do(service.count_envelopes, (there, torn), broken=(torn,), second=approved(desk)) == (gone,)
    counted = queries.last_envelope_count()
    assert counted is not None
    assert counted[1:] == ("07", "08")


def test_a_second_person_confirms_the_shelf(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    with pytest.raises(Refusal) as refused:
        desk.do(service.shelve, item_id, "B 架", second=None)
    assert code(refused) == "needs_second"
    with pytest.raises(Refusal) as refused:
        desk.do(service.shelve, item_id, " ", second=None)
    assert code(refused) == "no_storage"
    desk.do(service.shelve, item_id, "B 架", second=approved(desk))
    assert queries.item(item_id).state is State.SHELVED
    desk.do(service.shelve, item_id, "C 架", second=approved(desk))
    assert queries.item(item_id).storage == "C 架"
    assert [row.why for row in queries.custody(item_id)] == ["", "shelved", "moved"]


def test_a_parcel_is_split_into_parts_with_their_own_dates(desk: Desk, clock: ManualClock) -> None:
    parcel = desk.do(service.register, umbrella(desk, category="handbag", title="手提包"))
    clock.advance(timedelta(days=2))
    with pytest.raises(Refusal) as refused:
        desk.do(service.split, parcel, (umbrella(desk),))
    assert code(refused) == "no_parts"
    parts = desk.do(service.split, parcel, (umbrella(desk), wallet(desk)), second=approved(desk))
    assert queries.item(parcel).state is State.SPLIT
    assert [row.id for row in queries.parts_of(parcel)] == list(parts)
    assert queries.item(parts[0]).due_at > queries.item(parcel).due_at
    assert queries.custody(parts[1])[0].second == "08"
    with pytest.raises(Refusal) as refused:
        desk.do(service.open_claim, parcel)
    assert code(refused) == "ended"


def test_l2_the_owner_signs_and_has_it_back(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = identified(desk, item_id)
    number = desk.do(service.sign, claim_id, INK)
    row, claim = queries.item(item_id), queries.claim(claim_id)
    assert (row.state, row.holder, claim.state) == (State.RELEASED, Holder.OWNER, ClaimState.SIGNED)
    assert (claim.number, claim.phone, queries.claim_by_number(number)) == (number, "139****7788", claim_id)
    assert holders(item_id) == [("", "desk"), ("desk", "owner")]
    assert jobs("claim_slip") == 1
    assert queries.ink_of(claim_id) == INK
    assert journal.verify() is None
    assert list(offers.findings()) == []
    assert [found.id for found in queries.found_by("赵志远")] == [item_id]


def test_l2_an_empty_pad_or_a_dot_is_no_signature(desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    for strokes in ((), (((100, 100, 0, 0), (110, 110, 5, 0)),)):
        with pytest.raises(Refusal) as refused:
            desk.do(service.sign, claim_id, Ink(strokes))
        assert code(refused) == "not_signed"
    assert value("SELECT COUNT(*) FROM claim WHERE number IS NOT NULL") == 0


def test_d14_an_answer_comes_before_the_stored_one_and_neither_changes(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = desk.do(service.open_claim, item_id)
    first = queries.checks(claim_id)[0]
    assert first.stored == ""
    with pytest.raises(Refusal) as refused:
        desk.do(service.judge, claim_id, first.feature_id, Verdict.MATCHES)
    assert code(refused) == "not_answered"
    with pytest.raises(Refusal) as refused:
        desk.do(service.give_answer, claim_id, first.feature_id, "  ")
    assert code(refused) == "no_answer"
    desk.do(service.give_answer, claim_id, first.feature_id, "有字母")
    assert queries.checks(claim_id)[0].stored == "刻有 ZY 两个字母"
    with pytest.raises(Refusal) as refused:
        desk.do(service.give_answer, claim_id, first.feature_id, "刻有 ZY")
    assert code(refused) == "answered_already"
    desk.do(service.judge, claim_id, first.feature_id, Verdict.UNSURE)
    with pytest.raises(Refusal) as refused:
        desk.do(service.judge, claim_id, first.feature_id, Verdict.MATCHES)
    assert code(refused) == "judged_already"
    for sql in ("UPDATE claim_answer SET answer = 'x'", "UPDATE claim_verdict SET verdict = 'matches'"):
        with pytest.raises(Exception, match="frozen"):
            database_change(database, sql)


def database_change(database: Site, sql: str) -> None:
    """Change rows past the program, with the triggers in place."""
    from desk_app.kernel.database import DATABASE

    assert database
    with DATABASE.atomic():
        DATABASE.execute_sql(sql)


def test_d14_a_feature_of_another_item_is_not_asked(desk: Desk) -> None:
    other = desk.do(service.open_claim, desk.do(service.register, umbrella(desk)))
    claim_id = desk.do(service.open_claim, desk.do(service.register, umbrella(desk)))
    with pytest.raises(Refusal) as refused:
        desk.do(service.give_answer, claim_id, queries.checks(other)[0].feature_id, "x")
    assert code(refused) == "no_such_feature"


def test_d14_two_refusals_lock_the_item_for_a_day_and_a_supervisor_unlocks(desk: Desk, clock: ManualClock) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    for _ in range(2):
        claim_id = desk.do(service.open_claim, item_id)
        assert answer(desk, claim_id, Verdict.CONTRADICTS, Verdict.MATCHES, Verdict.MATCHES) is Result.NOT_MATCHED
        assert queries.claim(claim_id).state is ClaimState.REFUSED
    row = queries.item(item_id)
    assert row.locked_until == desk.now() + timedelta(hours=24)
    assert [locked.id for locked in queries.locked(desk.now())] == [item_id]
    with pytest.raises(Refusal) as refused:
        desk.do(service.open_claim, item_id)
    assert code(refused) == "locked"
    clock.advance(timedelta(hours=23, minutes=59))
    with pytest.raises(Refusal):
        desk.do(service.open_claim, item_id)
    clock.advance(timedelta(minutes=1))
    desk.do(service.withdraw_claim, desk.do(service.open_claim, item_id), "试开")
    clock.set(clock.now() - timedelta(minutes=2))
    claim_id = desk.do(service.open_claim, item_id, supervisor=supervised(desk))
    assert queries.item(item_id).locked_until is None
    assert answer(desk, claim_id, *ALL_MATCH) is Result.MATCHED


def test_d14_fewer_than_three_features_need_a_supervisor(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk, features=(Feature("颜色", "黑"),)))
    claim_id = desk.do(service.open_claim, item_id)
    assert answer(desk, claim_id, Verdict.MATCHES) is Result.MATCHED
    desk.do(service.identify, claim_id, ZHAO)
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign, claim_id, INK)
    assert code(refused) == "needs_supervisor"
    desk.do(service.sign, claim_id, INK, supervisor=supervised(desk))
    assert queries.claim(claim_id).supervisor == "12"


def test_d14_without_features_nothing_is_asked_and_a_supervisor_releases(desk: Desk) -> None:
    claim_id = desk.do(service.open_claim, desk.do(service.register, umbrella(desk, features=())))
    assert queries.claim(claim_id).state is ClaimState.MATCHED
    desk.do(service.identify, claim_id, ZHAO)
    desk.do(service.sign, claim_id, INK, supervisor=supervised(desk))


def test_features_are_added_only_while_nobody_claims(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk, features=()))
    desk.do(service.add_features, item_id, (Feature("里面有什么", "一把钥匙"), Feature("", "")))
    assert queries.item(item_id).features == 1
    desk.do(service.open_claim, item_id)
    with pytest.raises(Refusal) as refused:
        desk.do(service.add_features, item_id, (Feature("a", "b"),))
    assert code(refused) == "feature_too_late"


def test_a_valuable_leaves_its_envelope_before_two(desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, wallet(desk), second=approved(desk)))
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign, claim_id, INK)
    assert code(refused) == "needs_second"
    desk.do(service.sign, claim_id, INK, second=approved(desk))


def test_invariant_12_two_claims_for_one_item_make_it_disputed_until_a_supervisor_decides(desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    first, second = identified(desk, item_id), identified(desk, item_id)
    assert queries.item(item_id).state is State.DISPUTED
    assert [row.id for row in queries.disputed()] == [item_id]
    for claim_id in (first, second):
        with pytest.raises(Refusal) as refused:
            desk.do(service.sign, claim_id, INK)
        assert code(refused) == "disputed"
    with pytest.raises(Refusal) as refused:
        desk.do(service.settle_dispute, second, " ", supervisor=None)
    assert code(refused) == "needs_reason"
    desk.do(service.settle_dispute, second, "有购买凭证", supervisor=supervised(desk))
    assert queries.claim(first).state is ClaimState.WITHDRAWN
    with pytest.raises(Refusal) as refused:
        desk.do(service.settle_dispute, second, "x", supervisor=None)
    assert code(refused) == "not_disputed"
    desk.do(service.sign, second, INK)
    with pytest.raises(Refusal) as refused:
        desk.do(service.sign, first, INK)
    assert code(refused) == "ended"


def test_invariant_12_two_desks_sign_for_one_item_and_one_of_them_releases(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = identified(desk, item_id)
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    came = database.all_at_once(
        lambda: desk.do(service.sign, claim_id, INK), lambda: other.do(service.sign, claim_id, INK)
    )
    assert sorted(type(result).__name__ for result in came) == ["Refusal", "str"]
    assert holders(item_id) == [("", "desk"), ("desk", "owner")]
    assert jobs("claim_slip") == 1


def test_two_desks_open_a_claim_at_once_and_neither_is_lost(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    database.all_at_once(lambda: desk.do(service.open_claim, item_id), lambda: other.do(service.open_claim, item_id))
    assert len(queries.live_claims(item_id)) == 2
    assert queries.item(item_id).state is State.DISPUTED


def test_invariant_12_the_database_itself_lets_nothing_go_twice(desk: Desk, database: Site) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.sign, identified(desk, item_id), INK)
    insert = (
        "INSERT INTO custody (item_id, seq, before, holder, place, at, staff_number, second, why) "
        f"VALUES ({item_id}, {{seq}}, '{{before}}', 'owner', '', {2**45}, '07', '', '')"
    )
    for seq, before in ((3, "owner"), (4, "owner"), (3, "desk")):
        with pytest.raises(Exception, match=r"released_twice|custody_gap"):
            database_change(database, insert.format(seq=seq, before=before))
    for sql in (
        f"UPDATE found_item SET state = 'shelved', ended_at = NULL, holder = 'desk' WHERE id = {item_id}",
        f"DELETE FROM found_item WHERE id = {item_id}",
        "UPDATE claim SET released_by = '99'",
        "UPDATE claim_paper SET strokes = '{}'",
        "UPDATE claim_face SET name = 'x'",
        "UPDATE found_item SET description = 'x'",
        "DELETE FROM custody",
    ):
        with pytest.raises(Exception, match=r"lost_property|frozen|kept"):
            database_change(database, sql)


def test_uuid_a_second_click_signs_once(desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    first = desk.act(service.sign, (claim_id, INK), uuid="a" * 32)
    assert desk.act(service.sign, (claim_id, INK), uuid="a" * 32) == first
    assert jobs("claim_slip") == 1


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

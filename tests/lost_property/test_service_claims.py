"""The check of a claimant (D14), on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import (
    ClaimState,
    Feature,
    Result,
    Verdict,
)
from tests.databases import Site
from tests.lost_property.site import (
    ALL_MATCH,
    INK,
    ZHAO,
    answer,
    approved,
    database_change,
    identified,
    supervised,
    umbrella,
    wallet,
)

pytestmark = pytest.mark.usefixtures("people")


def code(refused: pytest.ExceptionInfo[Refusal]) -> str:
    sentence(refused.value)
    return refused.value.code.partition(".")[2]


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
            database_change(sql)


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

"""Lost property from intake to signature, on both databases (L1-L3, D8, D9, D14, D15, invariant 12)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.kernel import journal
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import rows, value
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, queries, service
from desk_app.lost_property.rules import (
    CASH_LIMIT,
    ClaimState,
    Holder,
    Ink,
    State,
)
from desk_app.staff import service as staff
from tests.databases import Site
from tests.lost_property.site import (
    INK,
    approved,
    database_change,
    holders,
    identified,
    jobs,
    supervised,
    umbrella,
    wallet,
)
from tests.staff.site import typed

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
    assert queries.custody(parcel)[-1].second == "08", "opened before two"
    with pytest.raises(Refusal) as refused:
        desk.do(service.open_claim, parcel)
    assert code(refused) == "ended"


def test_d15_no_cash_is_lost_when_a_parcel_is_split(desk: Desk) -> None:
    parcel = desk.do(service.register, wallet(desk), second=approved(desk))
    with pytest.raises(Refusal) as refused:
        desk.do(service.split, parcel, (umbrella(desk), wallet(desk, cash=51_999)), second=approved(desk))
    assert code(refused) == "parts_cash"
    parts = desk.do(service.split, parcel, (umbrella(desk), wallet(desk)), second=approved(desk))
    assert [queries.item(one).cash for one in parts] == [0, 52_000]


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
            database_change(insert.format(seq=seq, before=before))
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
            database_change(sql)


def test_uuid_a_second_click_signs_once(desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    first = desk.act(service.sign, (claim_id, INK), uuid="a" * 32)
    assert desk.act(service.sign, (claim_id, INK), uuid="a" * 32) == first
    assert jobs("claim_slip") == 1

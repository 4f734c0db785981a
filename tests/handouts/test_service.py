"""Parcels wait, are told, handed out against a signature or go back; loans are open until returned or lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk_app.handouts import offers, queries, service
from desk_app.handouts.queries import ParcelRow
from desk_app.handouts.queries.proof import broken
from desk_app.handouts.rules import LoanState, Loss, ParcelState, Receipt, ThingDraft, ThingKind, Way
from desk_app.kernel import journal, search
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.numbers import NumberKind, parse
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.people import service as people
from desk_app.people.rules import EraseReason
from tests.databases import MANAGER, SUPERVISOR, Site
from tests.handouts.scene import DEPUTY, DOT, SIGNED, host, jobs, key, lent, parcel, refused


def row(parcel_id: int) -> ParcelRow:
    found = queries.parcel(parcel_id)
    assert found is not None
    return found


def test_a_parcel_is_taken_in_with_its_number_and_slip(desk: Desk) -> None:
    there = row(parcel(desk, host(desk)))
    assert parse(there.number).kind is NumberKind.PARCEL
    assert (there.host, there.tracking, there.pieces, there.state) == (
        "王建国", "SF1390022118845", 2, ParcelState.WAITING,
    )  # fmt: skip
    assert jobs("parcel_slip") == 1


def test_the_slip_is_left_out_where_the_site_says_so(desk: Desk) -> None:
    from desk_app.handouts.rules import PARCEL_SLIP

    desk.act(change_setting, (PARCEL_SLIP, False), operator=SUPERVISOR)
    parcel_id = parcel(desk, host(desk))
    assert jobs("parcel_slip") == 0
    desk.do(service.print_parcel, parcel_id)
    assert jobs("parcel_slip") == 1


def test_the_same_tracking_number_is_not_taken_in_twice_while_it_is_here(desk: Desk) -> None:
    host_id = host(desk)
    first = parcel(desk, host_id)
    from desk_app.handouts.rules import ParcelDraft

    assert refused(desk, service.take_in, ParcelDraft(host_id, tracking="sf1390022118845")) == "handouts.here_already"
    desk.do(service.return_parcel, first, "拒收")
    assert parcel(desk, host_id) != first
    assert refused(desk, service.take_in, ParcelDraft(999, sender="x")) == "handouts.no_host"


def test_the_host_is_told_when_by_whom_and_how_each_time(desk: Desk, clock: ManualClock) -> None:
    parcel_id = parcel(desk, host(desk))
    desk.do(service.tell_host, (parcel_id,), Way.PHONE)
    clock.advance(timedelta(days=1))
    desk.do(service.tell_host, (parcel_id,), Way.IN_PERSON)
    assert [(one.way, one.staff_number) for one in queries.told(parcel_id)] == [
        (Way.PHONE, "07"),
        (Way.IN_PERSON, "07"),
    ]
    assert row(parcel_id).state is ParcelState.TOLD
    assert row(parcel_id).told_at == desk.now()


def test_several_parcels_of_one_host_are_signed_for_once(desk: Desk) -> None:
    host_id = host(desk)
    ids = (parcel(desk, host_id), parcel(desk, host_id, "JD77"))
    hand_out = desk.do(service.hand_out, ids, SIGNED)
    assert {row(one).hand_out_id for one in ids} == {hand_out}
    assert {row(one).state for one in ids} == {ParcelState.HANDED_OUT}
    receipt = queries.receipt_of(hand_out)
    assert receipt is not None
    assert receipt.ink == SIGNED.ink
    assert not receipt.is_deputy
    assert list(broken()) == []
    assert refused(desk, service.hand_out, ids, SIGNED) == "handouts.parcel_over"
    assert refused(desk, service.tell_host, ids, Way.PHONE) == "handouts.parcel_over"


def test_nothing_goes_without_a_signature_or_to_two_hosts_at_once(desk: Desk) -> None:
    mine, theirs = parcel(desk, host(desk)), parcel(desk, host(desk, "赵敏"), "JD77")
    assert refused(desk, service.hand_out, (mine,), Receipt(DOT)) == "handouts.not_signed"
    assert refused(desk, service.hand_out, (mine, theirs), SIGNED) == "handouts.other_host"
    assert refused(desk, service.hand_out, (), SIGNED) == "handouts.no_parcel"
    assert refused(desk, service.return_parcel, mine, " ") == "handouts.no_reason"
    assert refused(desk, service.print_parcel, 999) == "handouts.no_parcel"
    assert row(mine).state.is_open


def test_a_deputy_signs_with_their_name(desk: Desk) -> None:
    hand_out = desk.do(service.hand_out, (parcel(desk, host(desk)),), DEPUTY)
    receipt = queries.receipt_of(hand_out)
    assert receipt is not None
    assert (receipt.name, receipt.is_deputy) == ("李明", True)


def test_l2_a_changed_signature_is_noticed(desk: Desk, database: Site) -> None:
    parcel_id = parcel(desk, host(desk))
    desk.do(service.hand_out, (parcel_id,), DEPUTY)
    database.tamper("UPDATE hand_out_paper SET name = '别人'")
    assert [one.code for one in offers.findings()] == ["handouts.receipt_changed"]
    database.tamper("DELETE FROM hand_out")
    assert [one.code for one in offers.findings()] == ["handouts.receipt_gone"]
    database.tamper("DELETE FROM parcel")
    assert [one.code for one in offers.findings()] == ["handouts.parcel_gone"]


def test_only_supervisors_say_what_is_lent(desk: Desk) -> None:
    draft = ThingDraft("U-1", ThingKind.UMBRELLA, "蓝伞")
    assert refused(desk, service.save_thing, None, draft) == "kernel.not_allowed"
    thing_id = desk.act(service.save_thing, (None, draft), operator=SUPERVISOR)
    desk.operator = SUPERVISOR
    assert refused(desk, service.save_thing, None, draft) == "handouts.code_taken"
    assert refused(desk, service.save_thing, 999, ThingDraft("x", ThingKind.KEY, "x")) == "handouts.no_thing"
    desk.do(service.save_thing, thing_id, ThingDraft("U-2", ThingKind.UMBRELLA, "蓝伞"))
    assert queries.thing_by_code("U2") == thing_id
    assert queries.thing_by_code("U1") is None


def test_presence_a_lent_key_is_open_until_it_is_returned(desk: Desk) -> None:
    thing_id = key(desk)
    loan_id = lent(desk, thing_id)
    there = queries.loan(loan_id)
    assert there is not None
    assert parse(there.number).kind is NumberKind.LOAN
    assert (there.state, there.name, there.phone, there.thing) == (LoanState.OUT, "陈立", "138****6621", "302 钥匙")
    assert offers.blockers(desk.today())[0][1] == 1
    assert refused(desk, service.lend, thing_id, _again(desk)) == "handouts.thing_out"
    desk.do(service.give_back, loan_id)
    assert offers.blockers(desk.today()) == ()
    assert refused(desk, service.give_back, loan_id) == "handouts.loan_over"
    assert lent(desk, thing_id, "王五") != loan_id


def _again(desk: Desk) -> object:
    from desk_app.handouts.rules import LoanDraft

    return LoanDraft("王五", desk.now() + timedelta(hours=1))


def test_a_lent_thing_is_not_taken_out_of_the_stock(desk: Desk) -> None:
    thing_id = key(desk)
    lent(desk, thing_id)
    desk.operator = SUPERVISOR
    gone = ThingDraft("K-302", ThingKind.KEY, "302 钥匙", is_active=False)
    assert refused(desk, service.save_thing, thing_id, gone) == "handouts.thing_out"


def test_a_signed_loan_keeps_its_strokes_and_a_change_is_noticed(desk: Desk, database: Site) -> None:
    loan_id = lent(desk, key(desk), ink=SIGNED.ink)
    assert queries.loan_ink(loan_id) == SIGNED.ink
    assert queries.loan_ink(lent(desk, key(desk, "K-1"))) is None
    assert list(offers.findings()) == []
    database.tamper("UPDATE loan_face SET strokes = '{}' WHERE id = ?", loan_id)
    assert [one.code for one in offers.findings()] == ["handouts.receipt_changed"]


def test_a_lost_thing_leaves_a_note_of_the_charge_and_may_turn_up(desk: Desk) -> None:
    thing_id = key(desk)
    loan_id = lent(desk, thing_id)
    desk.do(service.lose, loan_id, Loss("配新钥匙", 5_000))
    there = queries.loan(loan_id)
    assert there is not None
    assert (there.state, there.charge, there.end_note) == (LoanState.LOST, 5_000, "配新钥匙")
    assert refused(desk, service.lend, thing_id, _again(desk)) == "handouts.thing_gone"
    assert queries.things() == ()
    desk.do(service.find_again, thing_id)
    assert refused(desk, service.find_again, thing_id) == "handouts.not_lost"
    lent(desk, thing_id)
    after = queries.loan(loan_id)
    assert after is not None
    assert after.state is LoanState.LOST


def test_a_loan_may_be_extended_but_not_into_the_past(desk: Desk) -> None:
    loan_id = lent(desk, key(desk))
    assert refused(desk, service.extend, loan_id, desk.now()) == "handouts.due_past"
    later = desk.now() + timedelta(days=2)
    desk.do(service.extend, loan_id, later)
    there = queries.loan(loan_id)
    assert there is not None
    assert there.due_at == later
    assert offers.blockers(desk.today()) == ()  # due on another day
    assert refused(desk, service.extend, 999, later) == "handouts.no_loan"
    assert refused(desk, service.lend, 999, _again(desk)) == "handouts.no_thing"
    assert refused(desk, service.print_loan, 999) == "handouts.no_loan"


def test_the_loan_slip_is_printed_where_wanted(desk: Desk) -> None:
    from desk_app.handouts.rules import LOAN_SLIP

    loan_id = lent(desk, key(desk), ink=SIGNED.ink)
    assert jobs("loan_slip") == 0
    desk.do(service.print_loan, loan_id)
    desk.act(change_setting, (LOAN_SLIP, True), operator=SUPERVISOR)
    lent(desk, key(desk, "K-9"))
    assert jobs("loan_slip") == 2


def test_a_loan_out_of_a_visit_is_tied_to_it(desk: Desk) -> None:
    from desk_app.handouts.rules import LoanDraft
    from desk_app.kernel.links import linked

    draft = LoanDraft("陈立", desk.now() + timedelta(hours=1))
    loan_id = desk.act(service.lend, (key(desk), draft), source=Ref("visit", 5))
    assert [one.id for one in queries.loans_of_visit(5)] == [loan_id]
    assert linked(Ref("visit", 5))[0][0] == Ref("loan", loan_id)


def test_global_search_finds_parcels_loans_and_things(desk: Desk) -> None:
    host_id = host(desk)
    parcel_id, loan_id = parcel(desk, host_id), lent(desk, key(desk))
    assert [hit.ref for hit in search.find("恒通", ("parcel",))] == [Ref("parcel", parcel_id)]
    assert [one.id for one in queries.search_parcels("王建国")] == [parcel_id]
    assert [one.id for one in queries.search_parcels("118845")] == [parcel_id]
    assert [one.id for one in queries.search_loans("陈立")] == [loan_id]
    assert queries.search_loans("nobody") == ()
    assert queries.search_parcels("nothing") == ()


def test_d16_erasing_a_borrower_and_a_deputy_leaves_figures(desk: Desk, clock: ManualClock) -> None:
    loan_id = lent(desk, key(desk), ink=SIGNED.ink)
    there = queries.loan(loan_id)
    assert there is not None
    person = there.person_id or 0
    desk.do(service.give_back, loan_id)
    parcel_id = parcel(desk, host(desk), sender="何先生", sender_phone="13766665555")
    sender = row(parcel_id).person_id or 0
    desk.do(service.hand_out, (parcel_id,), DEPUTY)
    for number in (person, sender):
        desk.act(people.erase, (number, EraseReason.REQUEST, (service.forget,)), operator=MANAGER)
    after = queries.loan(loan_id)
    assert after is not None
    assert (after.name, after.state) == ("", LoanState.BACK)
    assert row(parcel_id).sender == ""
    assert search.find("何先生") == ()
    assert journal.verify() is None
    deputy = _deputy()
    desk.act(people.erase, (deputy, EraseReason.REQUEST, (service.forget,)), operator=MANAGER)
    hand_out = row(parcel_id).hand_out_id or 0
    receipt = queries.receipt_of(hand_out)
    assert receipt is not None
    assert (receipt.name, receipt.ink) == ("", None)
    assert list(offers.findings()) == []


def _deputy() -> int:
    from desk_app.kernel.database import value

    return int(value("SELECT person_id FROM hand_out_paper"))


@pytest.mark.parametrize("use_case", [service.give_back, service.print_loan])
def test_an_unknown_loan_is_refused(desk: Desk, use_case: object) -> None:
    assert refused(desk, use_case, 999) == "handouts.no_loan"  # type: ignore[arg-type]

"""Members: the card, the class, and a balance that is the sum of its moves and never below zero."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desk_app.accounts import queries, service
from desk_app.accounts.changes import MemberChanged
from desk_app.accounts.rules import BALANCE_LIMIT, MemberDraft, MoveKind
from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.database import value
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.people import queries as people
from tests.accounts.site import OTHER_SALE, REFUND, SALE, gold, is_sound, managed, member, refuses, supervised
from tests.databases import Site


def balance(member_id: int) -> int:
    row = queries.member(member_id)
    assert row is not None
    return row.balance


def actions(ref: Ref) -> list[str]:
    return [entry.action for entry in journal.of_subject(ref)]


def test_a_member_is_a_person_with_a_card(desk: Desk) -> None:
    row = queries.member(member(desk))
    assert row is not None
    assert (row.name, row.phone_masked, row.balance, row.discount) == ("李小明", "138****1234", 0, 0)
    assert queries.member_by_number(f" {row.number[:4]} {row.number[4:]}") == row
    assert queries.member_by_number("0000") is None
    assert actions(Ref("member", row.id)) == ["member.added"]


def test_a_printed_card_is_taken_as_it_is(desk: Desk) -> None:
    member(desk, draft=MemberDraft("李小明", number=" vip-0007 "))
    assert queries.member_by_number("ｖｉｐ0007") is not None
    with refuses("accounts.number_taken", number="VIP0007"):
        member(desk, draft=MemberDraft("王芳", number="VIP0007"))
    with refuses("accounts.bad_number"):
        member(desk, draft=MemberDraft("王芳", number="=1+1"))


def test_our_own_numbers_step_over_printed_ones(desk: Desk) -> None:
    first = queries.member(member(desk))
    assert first is not None
    second = queries.member(member(desk, draft=MemberDraft("王芳")))
    assert second is not None
    desk.do(service.replace_card, first.id, "A0001")
    taken = "88" + str(int(second.number[2:9]) + 1).zfill(7)
    from desk_app.kernel.numbers import check_digit

    desk.do(service.replace_card, first.id, taken + check_digit(taken))
    third = queries.member(member(desk, draft=MemberDraft("赵志远")))
    assert third is not None
    assert third.number not in {second.number, taken + check_digit(taken)}


def test_nobody_is_a_member_twice(desk: Desk) -> None:
    member(desk)
    with refuses("accounts.already_member"):
        member(desk)


def test_a_known_person_becomes_a_member_by_choice(desk: Desk) -> None:
    from desk_app.people import service as persons
    from desk_app.people.rules import PersonDraft

    person_id = desk.do(persons.add_person, PersonDraft(name="李小明", phones=("13812341234",)))
    row = queries.member(member(desk, draft=MemberDraft("", person_id=person_id)))
    assert row is not None
    assert (row.person_id, row.name) == (person_id, "李小明")
    for draft in (MemberDraft(" "), MemberDraft("", person_id=999)):
        with refuses("accounts.no_name"):
            member(desk, draft=draft)


def test_a_price_class_is_a_discount(desk: Desk) -> None:
    class_id = gold(desk)
    member_id = member(desk)
    supervised(desk, service.change_member, member_id, class_id=class_id)
    supervised(desk, service.change_member, member_id, class_id=class_id)  # said twice: one entry
    row = queries.member(member_id)
    assert row is not None
    assert (row.discount, row.class_name) == (500, "金卡")
    assert actions(Ref("member", member_id)).count("member.changed") == 1
    with refuses("kernel.not_allowed"):
        desk.do(service.change_member, member_id, class_id=None)
    with refuses("accounts.no_price_class"):
        supervised(desk, service.change_member, member_id, class_id=99)
    with refuses("accounts.no_member"):
        supervised(desk, service.change_member, 99, class_id=None)


def test_a_card_is_replaced(desk: Desk) -> None:
    member_id = member(desk)
    desk.do(service.replace_card, member_id, "C-1000")
    desk.do(service.replace_card, member_id, "c1000")
    assert actions(Ref("member", member_id)).count("member.card_replaced") == 1
    other = member(desk, draft=MemberDraft("王芳"))
    with refuses("accounts.number_taken"):
        desk.do(service.replace_card, other, "C1000")
    desk.do(service.replace_card, other, "")
    assert queries.find_members("C1000")[0].id == member_id


def test_a_blocked_card_buys_nothing_but_gets_back_what_is_its_own(desk: Desk) -> None:
    member_id = member(desk, 100_00)
    desk.do(service.spend, member_id, Money(10_00), SALE)
    with refuses("accounts.no_reason"):
        desk.do(service.block_member, member_id, " ")
    desk.do(service.block_member, member_id, "卡片遗失")
    desk.do(service.block_member, member_id, "卡片遗失")
    for act in (service.spend, service.top_up):
        with refuses("accounts.member_blocked"):
            desk.do(act, member_id, Money(1_00), SALE)
    assert desk.do(service.give_back, member_id, Money(10_00), REFUND, of=SALE) == 100_00
    with refuses("kernel.not_allowed"):
        desk.do(service.unblock_member, member_id)
    supervised(desk, service.unblock_member, member_id)
    supervised(desk, service.unblock_member, member_id)
    assert desk.do(service.spend, member_id, Money(1_00), SALE) == 99_00
    assert [action for action in actions(Ref("member", member_id)) if "block" in action] == [
        "member.blocked",
        "member.unblocked",
    ]


def test_a_balance_goes_up_and_down_and_every_move_says_why(desk: Desk) -> None:
    news: list[Change] = []
    desk.changes.subscribe((MemberChanged,), news.append)
    member_id = member(desk, 100_00)
    assert desk.do(service.spend, member_id, Money(30_00), OTHER_SALE) == 70_00
    assert desk.do(service.give_back, member_id, Money(10_00), REFUND, of=OTHER_SALE) == 80_00
    assert desk.do(service.take_back_top_up, member_id, Money(80_00), REFUND, of=SALE) == 0
    moves = queries.member_moves(member_id)
    assert [(row.kind, row.amount, row.balance) for row in moves] == [
        (MoveKind.TAKE_BACK, -80_00, 0),
        (MoveKind.GIVE_BACK, 10_00, 80_00),
        (MoveKind.SPEND, -30_00, 70_00),
        (MoveKind.TOP_UP, 100_00, 100_00),
    ]
    assert (moves[2].ref, moves[2].day, moves[2].by) == (OTHER_SALE, desk.today(), "07")
    assert queries.member_moves(member_id, moves[1].id) == moves[2:]
    assert MemberChanged(member_id) in news
    assert is_sound()


def test_nothing_is_spent_that_is_not_there(desk: Desk) -> None:
    member_id = member(desk, 50_00)
    with refuses("accounts.not_enough", balance=50_00, amount=50_01):
        desk.do(service.spend, member_id, Money(50_01), SALE)
    for amount in (0, -1):
        with refuses("accounts.no_amount"):
            desk.do(service.spend, member_id, Money(amount), SALE)
    for act in (service.spend, service.top_up):
        with refuses("accounts.no_member"):
            desk.do(act, 99, Money(1), SALE)
    assert balance(member_id) == 50_00
    assert desk.do(service.spend, member_id, Money(50_00), SALE) == 0


def test_no_more_is_given_back_than_was_spent(desk: Desk) -> None:
    member_id = member(desk, 50_00)
    desk.do(service.spend, member_id, Money(20_00), SALE)
    desk.do(service.spend, member_id, Money(10_00), SALE)  # two tenders of one sale
    desk.do(service.give_back, member_id, Money(25_00), REFUND, of=SALE)
    with refuses("accounts.more_than_spent", left=5_00):
        desk.do(service.give_back, member_id, Money(5_01), REFUND, of=SALE)
    with refuses("accounts.more_than_spent", left=0):
        desk.do(service.give_back, member_id, Money(1), REFUND, of=OTHER_SALE)
    assert balance(member_id) == 45_00


def test_a_top_up_is_taken_back_once_and_only_while_it_is_there(desk: Desk) -> None:
    member_id = member(desk, 50_00)
    desk.do(service.top_up, member_id, Money(50_00), OTHER_SALE)
    with refuses("accounts.more_than_topped_up", left=50_00):
        desk.do(service.take_back_top_up, member_id, Money(50_01), REFUND, of=SALE)
    desk.do(service.take_back_top_up, member_id, Money(50_00), REFUND, of=SALE)
    with refuses("accounts.more_than_topped_up", left=0):
        desk.do(service.take_back_top_up, member_id, Money(1), REFUND, of=SALE)
    desk.do(service.spend, member_id, Money(10_00), SALE)
    with refuses("accounts.not_enough", balance=40_00):
        desk.do(service.take_back_top_up, member_id, Money(50_00), REFUND, of=OTHER_SALE)


def test_a_balance_has_a_bound(desk: Desk) -> None:
    member_id = member(desk, 4_999_00)
    with refuses("accounts.balance_too_large", limit=5_000_00, balance=4_999_00):
        desk.do(service.top_up, member_id, Money(1_01), SALE)
    managed(desk, change_setting, BALANCE_LIMIT, 0)
    assert desk.do(service.top_up, member_id, Money(9_000_00), SALE) == 13_999_00


def test_what_is_owed_to_members_is_a_liability(desk: Desk) -> None:
    assert queries.deposits_total() == 0
    member(desk, 50_00)
    member(desk, 70_00, MemberDraft("王芳"))
    assert queries.deposits_total() == 120_00


def test_two_tills_cannot_spend_the_same_money(desk: Desk, database: Site) -> None:
    member_id = member(desk, 100_00)
    other = Desk(desk.clock, number=2)
    other.operator = desk.operator
    results = database.all_at_once(
        lambda: desk.do(service.spend, member_id, Money(60_00), SALE),
        lambda: other.do(service.spend, member_id, Money(60_00), OTHER_SALE),
    )
    refused = [result for result in results if isinstance(result, Refusal)]
    assert [refusal.code for refusal in refused] == ["accounts.not_enough"]
    assert balance(member_id) == 40_00
    assert is_sound()


acts = some.lists(
    some.tuples(some.sampled_from(["top_up", "spend", "give_back", "take_back"]), some.integers(1, 300_00)), max_size=12
)


@given(acts)
@settings(max_examples=15)
def test_a_balance_is_never_below_zero_and_always_its_sum(desk: Desk, acts: list[tuple[str, int]]) -> None:
    known = queries.find_members("李小明")
    member_id = known[0].id if known else member(desk)
    for act, amount in acts:
        try:
            if act == "top_up":
                desk.do(service.top_up, member_id, Money(amount), SALE)
            elif act == "spend":
                desk.do(service.spend, member_id, Money(amount), SALE)
            elif act == "give_back":
                desk.do(service.give_back, member_id, Money(amount), REFUND, of=SALE)
            else:
                desk.do(service.take_back_top_up, member_id, Money(amount), REFUND, of=SALE)
        except Refusal:
            pass
        assert balance(member_id) >= 0
    summed = value("SELECT COALESCE(SUM(amount), 0) FROM member_move WHERE member_id = ?", member_id)
    assert balance(member_id) == summed
    assert is_sound()


def test_members_are_found_by_all_that_people_say(desk: Desk) -> None:
    member_id = member(desk)
    row = queries.member(member_id)
    assert row is not None
    for text in ("李小", "lxm", "13812341234", "1234", row.number, row.number[-6:]):
        assert [hit.id for hit in queries.find_members(text)] == [member_id], text
    assert queries.find_members("  ") == queries.find_members("张三") == ()
    assert queries.newest_members() == (row,)


def test_a_corrected_name_still_finds_the_member(desk: Desk) -> None:
    from desk_app.people import service as persons
    from desk_app.people.rules import PersonChange

    member_id = member(desk)
    row = queries.member(member_id)
    assert row is not None
    desk.do(persons.change_person, row.person_id, PersonChange(name="欧阳明"))
    assert [hit.id for hit in queries.find_members("oym")] == [member_id]
    assert people.person(row.person_id) is not None


def test_the_same_act_twice_is_one_act(desk: Desk) -> None:
    member_id = member(desk)
    for _ in range(2):
        desk.act(service.top_up, (member_id, Money(10_00), SALE), uuid="a" * 32)
    assert balance(member_id) == 10_00


@pytest.mark.parametrize("name", ["'; DROP TABLE member;--", "=HYPERLINK(1)", "𠮷田", "a" * 200])
def test_strange_names_are_only_names(desk: Desk, name: str) -> None:
    row = queries.member(member(desk, draft=MemberDraft(name)))
    assert row is not None
    assert row.name == name

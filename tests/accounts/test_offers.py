"""What the rest of the program gets: search, numbers, titles, open matters, needs and erasing (D16), the check."""

from __future__ import annotations

from desk_app.accounts import offers, queries, service
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import DATABASE, rows
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.people import service as persons
from desk_app.people.rules import EraseReason, Purpose
from tests.accounts.site import SALE, account, bill, fee_type, is_sound, managed, member
from tests.databases import Site


def test_search_finds_members_and_accounts(desk: Desk) -> None:
    member_id, unit = member(desk), account(desk)
    assert offers.search("lxm") == (Ref("member", member_id),)
    assert offers.search("王芳") == (Ref("fee_account", unit),)
    assert offers.search("") == ()


def test_a_scanned_card_or_bill_opens_its_record(desk: Desk) -> None:
    member_id, unit = member(desk), account(desk)
    row = queries.member(member_id)
    assert row is not None
    assert offers.by_code(row.number) == Ref("member", member_id)
    assert offers.by_code("3-1502") == Ref("fee_account", unit)
    assert offers.by_code("6901234567892") is None
    bill_id = bill(desk, unit, fee_type(desk))
    known = queries.bill(bill_id, desk.today())
    assert known is not None
    assert offers.NUMBERS["bill"](known.number) == bill_id


def test_titles_are_short_and_nothing_unknown_breaks_them(desk: Desk) -> None:
    member_id, unit = member(desk), account(desk)
    bill_id = bill(desk, unit, fee_type(desk))
    assert offers.title_of(Ref("member", member_id)).startswith("李小明 88")
    assert offers.title_of(Ref("fee_account", unit)) == "3-1502 · 3 幢 1502 王芳"
    assert offers.title_of(Ref("bill", bill_id)) == "物业费 2026-10"
    assert [offers.title_of(Ref(kind, 99)) for kind in ("member", "fee_account", "bill", "visit")] == [""] * 4


def test_f2_the_open_bills_of_a_person(desk: Desk) -> None:
    unit, fee = account(desk), fee_type(desk)
    row = queries.account(unit)
    assert row is not None
    assert row.person_id is not None
    newer, older = bill(desk, unit, fee, days=3), bill(desk, unit, fee, days=-3, title="2026-09")
    assert [ref for ref, _ in offers.matters_of(row.person_id)] == [Ref("bill", older), Ref("bill", newer)]
    assert "2026-09" in offers.matters_of(row.person_id)[0][1]


def test_d16_a_person_is_needed_while_money_is_open(desk: Desk, clock: ManualClock) -> None:
    member_id, unit, fee = member(desk, 10_00), account(desk), fee_type(desk)
    known = queries.member(member_id)
    payer = queries.account(unit)
    assert known is not None
    assert payer is not None
    assert payer.person_id is not None
    ids = (known.person_id, payer.person_id)
    bill(desk, unit, fee)
    assert [need.last_on for need in offers.needs(ids)] == [None, None]
    desk.do(service.settle, unit, fee, Money(100_00), SALE)
    desk.do(service.spend, member_id, Money(10_00), SALE)
    assert [need.last_on for need in offers.needs(ids)] == [desk.today(), None]
    desk.do(service.close_account, unit)
    assert [(need.purpose, need.last_on) for need in offers.needs(ids)] == [(Purpose.CLAIM, desk.today())] * 2


def test_d16_a_closed_account_that_nobody_paid_on_needs_nobody(desk: Desk) -> None:
    unit = account(desk)
    row = queries.account(unit)
    assert row is not None
    assert row.person_id is not None
    desk.do(service.close_account, unit)
    assert list(offers.needs((row.person_id,))) == []


def test_a_merged_person_is_found_with_card_and_account(desk: Desk) -> None:
    member_id, unit = member(desk), account(desk, name="李小明", phone="13955556666")
    known, payer = queries.member(member_id), queries.account(unit)
    assert known is not None
    assert payer is not None
    assert payer.person_id is not None
    desk.do(persons.merge, known.person_id, payer.person_id)
    for text in ("13812341234", "13955556666"):
        assert [row.id for row in queries.find_members(text)] == [member_id]
        assert [row.id for row in queries.find_accounts(text)] == [unit]


def test_d16_the_erased_are_figures_only(desk: Desk, database: Site) -> None:
    member_id, unit, fee = member(desk, 10_00), account(desk), fee_type(desk)
    bill(desk, unit, fee)
    desk.do(service.settle, unit, fee, Money(100_00), SALE)
    for row in (queries.member(member_id), queries.account(unit)):
        assert row is not None
        managed(desk, persons.erase, row.person_id, EraseReason.REQUEST, offers.ERASE_HOOKS)
    assert queries.find_members("李小明") == queries.find_accounts("王芳") == ()
    known = queries.member(member_id)
    assert known is not None
    assert (known.name, known.phone_masked, known.balance) == ("", "", 10_00)
    assert queries.find_members(known.number) == (known,)
    payer = queries.account(unit)
    assert payer is not None
    assert (payer.name, queries.find_accounts("3-1502")) == ("", (payer,))
    tables = [name for name in DATABASE.get_tables() if not name.startswith("search_token")]
    everything = "".join(str(rows(f"SELECT * FROM {name}")) for name in tables)
    assert not any(word in everything for word in ("李小明", "王芳", "13812341234", "13900001111"))
    assert is_sound()


def test_the_check_finds_what_does_not_add_up(desk: Desk, database: Site) -> None:
    member(desk, 10_00)
    assert list(offers.findings()) == []
    database.tamper("UPDATE member SET balance = 9")
    assert [finding.code for finding in offers.findings()] == ["accounts.balance_differs"]

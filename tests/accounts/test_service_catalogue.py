"""Price classes, fee types and fee accounts: who keeps them, and what is kept of the past."""

from __future__ import annotations

from desk_app.accounts import queries, service
from desk_app.accounts.changes import FeeTypesChanged, PriceClassesChanged
from desk_app.accounts.rules import AccountDraft, FeeTypeDraft, LateRule, PriceClassDraft
from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.money import Money, Rate
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from tests.accounts.site import SALE, account, bill, fee_type, gold, managed, member, refuses, supervised


def test_a_price_class_is_the_managers(desk: Desk) -> None:
    with refuses("kernel.not_allowed"):
        supervised(desk, service.save_price_class, None, PriceClassDraft("金卡"))
    class_id = gold(desk)
    with refuses("accounts.name_taken", name="金卡"):
        gold(desk)
    with refuses("accounts.no_price_class"):
        managed(desk, service.save_price_class, 99, PriceClassDraft("银卡"))
    managed(desk, service.save_price_class, class_id, PriceClassDraft("金卡", Rate(800)))
    assert [(row.name, row.discount, row.members) for row in queries.price_classes()] == [("金卡", 800, 0)]
    assert len(journal.of_subject(Ref("price_class", class_id))) == 2


def test_a_price_class_out_of_use_gives_nothing(desk: Desk) -> None:
    class_id = gold(desk)
    member_id = member(desk)
    supervised(desk, service.change_member, member_id, class_id=class_id)
    managed(desk, service.save_price_class, class_id, PriceClassDraft("金卡", Rate(500), is_active=False))
    row = queries.member(member_id)
    assert row is not None
    assert row.discount == 0
    assert queries.price_classes() == ()
    assert [known.members for known in queries.price_classes(all_too=True)] == [1]


def test_f1_the_manager_keeps_fee_types_and_their_lists(desk: Desk) -> None:
    news: list[Change] = []
    desk.changes.subscribe((FeeTypesChanged, PriceClassesChanged), news.append)
    with refuses("kernel.not_allowed"):
        supervised(desk, service.save_fee_type, None, FeeTypeDraft("水费"))
    water = fee_type(desk, "水费", lines=("表单在手",))
    with refuses("accounts.name_taken"):
        fee_type(desk, "水费")
    with refuses("accounts.no_fee_type"):
        managed(desk, service.save_fee_type, 99, FeeTypeDraft("电费"))
    managed(
        desk,
        service.save_fee_type,
        water,
        FeeTypeDraft("水费", Rate(900), LateRule(Rate(5), 3, Rate(0)), ("A", "B"), is_active=False),
    )
    assert queries.fee_types() == ()
    (row,) = queries.fee_types(all_too=True)
    assert (row.tax, row.rule, [line.text for line in row.lines]) == (900, LateRule(Rate(5), 3, Rate(0)), ["A", "B"])
    assert news == [FeeTypesChanged()] * 2
    assert queries.fee_type(99) is None


def test_an_account_is_a_code_a_unit_and_who_pays(desk: Desk) -> None:
    unit = account(desk)
    row = queries.account(unit)
    assert row is not None
    assert (row.title, row.name, row.phone_masked) == ("3-1502 · 3 幢 1502", "王芳", "139****1111")
    for code in ("3-1502", " ３-1502 "):
        assert queries.account_by_code(code) == row
        with refuses("accounts.code_taken"):
            desk.do(service.open_account, AccountDraft(code))
    with refuses("accounts.bad_code"):
        desk.do(service.open_account, AccountDraft(" "))
    assert queries.account_by_code("") is None
    assert queries.account(99) is None


def test_an_account_is_found_by_all_that_people_say(desk: Desk) -> None:
    unit = account(desk)
    desk.do(service.open_account, AccountDraft("3-1503", "3 幢 1503", "赵志远", "13922223333"))
    for text in ("王芳", "wf", "13900001111", "1111", "3-1502"):
        assert [row.id for row in queries.find_accounts(text)] == [unit], text
    assert len(queries.find_accounts("3 幢")) == 2
    assert queries.find_accounts("") == queries.find_accounts("没有") == ()


def test_an_account_changes_hands(desk: Desk) -> None:
    unit = account(desk)
    desk.do(service.change_account, unit, AccountDraft("3-1502", "3 幢 1502", "赵志远", "13922223333"))
    row = queries.account(unit)
    assert row is not None
    assert row.name == "赵志远"
    assert row.person_id is not None
    assert queries.accounts_of((row.person_id,)) == (row,)
    desk.do(service.change_account, unit, AccountDraft("3-1502", "3 幢", person_id=row.person_id))
    assert queries.account(unit) == queries.accounts_of((row.person_id,))[0]
    desk.do(service.change_account, unit, AccountDraft("3-1599"))
    changed = queries.account(unit)
    assert changed is not None
    assert (changed.code, changed.person_id, changed.name) == ("3-1599", None, "")
    with refuses("accounts.no_account"):
        desk.do(service.change_account, 99, AccountDraft("X"))
    assert queries.accounts_of(()) == ()


def test_an_account_closes_when_nothing_is_open(desk: Desk) -> None:
    fee = fee_type(desk)
    unit = account(desk)
    bill(desk, unit, fee)
    with refuses("accounts.still_open"):
        desk.do(service.close_account, unit)
    desk.do(service.settle, unit, fee, Money(100_00), SALE)
    for _ in range(2):
        desk.do(service.close_account, unit)
    for _ in range(2):
        desk.do(service.reopen_account, unit)
    actions = [entry.action for entry in journal.of_subject(Ref("fee_account", unit))]
    assert (actions.count("fee_account.closed"), actions.count("fee_account.reopened")) == (1, 1)
    desk.do(service.settle, unit, fee, Money(1), SALE)
    with refuses("accounts.still_open"):
        desk.do(service.close_account, unit)

"""Members and fees on the till: found, attached, topped up; a fee becomes a line, is prepared first, and settles its bills."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desk_app.accounts import queries as accounts
from desk_app.accounts import service as accounts_service
from desk_app.accounts.dialogs import Arrears, FeePayment, FeeTypes, FindMember, MemberCard, PriceClasses
from desk_app.kernel.money import Money
from desk_app.kernel.refs import Ref
from desk_app.shop.dialogs.tender import MemberDialog
from desk_app.shop.rules import LineKind
from desk_app.shop.tab import ShopTab
from tests.accounts import site
from tests.shop.site import BALLS, Shop
from tests.shop.stage import dialog, names

menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says so of every menu."""


@pytest.fixture
def owing(shop: Shop) -> int:
    """An account with a bill of 100 and a fee with nothing to prepare; gives the account's id."""
    account_id = site.account(shop.desk)
    site.bill(shop.desk, account_id, site.fee_type(shop.desk))
    return account_id


def menu_of(tab: ShopTab) -> list[str]:
    """The words of the open menu."""
    menu = next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return words


def test_a_fee_becomes_a_line_and_settles_its_bill_when_paid(tab: ShopTab, shop: Shop, owing: int) -> None:
    tab.customers.fees(owing)
    taking = dialog(tab, FeePayment)
    taking.amount.set_value(Money(100_00))
    taking.commit()
    tab.refresh()
    (line,) = shop.open.live
    assert (line.kind, line.net) == (LineKind.FEE, 100_00)
    assert "3-1502" in names(tab)[0]
    tab.payment.card.received.set_value(Money(100_00))
    tab.press("cash")
    assert accounts.open_bills(owing, shop.desk.today()) == ()


def test_the_code_of_an_account_or_a_scanned_bill_opens_its_fees(tab: ShopTab, shop: Shop, owing: int) -> None:
    tab.take_scan("3-1502")
    assert dialog(tab, FeePayment).account is not None
    dialog(tab, FeePayment).reject()
    (bill,) = accounts.open_bills(owing, shop.desk.today())
    assert tab.open_ref(Ref("bill", bill.id))
    assert dialog(tab, FeePayment).due() == 100_00


def test_arrears_lead_to_the_payment(tab: ShopTab, shop: Shop) -> None:
    account_id = site.account(shop.desk)
    site.bill(shop.desk, account_id, site.fee_type(shop.desk), days=-30)
    tab.customers._arrears()
    behind = dialog(tab, Arrears)
    behind.table.setCurrentIndex(behind.table.model().index(0, 0))
    behind.commit()
    assert dialog(tab, FeePayment).account is not None


@menus
def test_a_member_is_found_and_attached(tab: ShopTab, shop: Shop) -> None:
    shop.member()
    shop.scan(BALLS)
    tab.refresh()
    assert tab.acts.run("member")
    finder = dialog(tab, FindMember)
    finder.finder.field.set_text("lxm")
    finder.finder.show_found()
    finder.take(accounts.find_members("lxm")[0])
    tab.refresh()
    assert shop.line().net == 79_20
    assert tab.acts.run("member")
    assert menu_of(tab) == ["Another member …", "No member"]


def test_a_top_up_is_a_line_and_money_on_the_account_when_paid(tab: ShopTab, shop: Shop) -> None:
    member_id = shop.member()
    assert tab.open_ref(Ref("member", member_id))
    card = dialog(tab, MemberCard)
    card.amount.set_value(Money(500_00))
    card.commit()
    tab.refresh()
    assert shop.line().kind is LineKind.DEPOSIT
    tab.payment.card.received.set_value(Money(500_00))
    tab.press("cash")
    found = accounts.member(member_id)
    assert found is not None
    assert found.balance == 500_00


def test_somebody_who_is_no_member_of_the_sale_can_pay_from_an_account(tab: ShopTab, shop: Shop) -> None:
    member_id = shop.member(balance=300_00)
    shop.scan(BALLS)
    tab.refresh()
    tab.tendering.other("member")
    dialog(tab, FindMember).take(accounts.member(member_id))
    dialog(tab, MemberDialog).commit()
    assert tab.panel.is_done
    found = accounts.member(member_id)
    assert found is not None
    assert found.balance == 212_00


def test_the_account_of_a_blocked_card_pays_nothing_and_the_sale_stays(
    tab: ShopTab, shop: Shop, said: list[str]
) -> None:
    member_id = shop.member(balance=300_00)
    shop.scan(BALLS)
    tab.refresh()
    tab.tendering.other("member")
    dialog(tab, FindMember).take(accounts.member(member_id))
    shop.as_lead(accounts_service.block_member, member_id, "挂失")
    dialog(tab, MemberDialog).commit()
    assert len(said) == 1
    assert not tab.panel.is_done
    assert tab.payment.card.due == 88_00


@menus
def test_the_managers_pages_are_offered_to_managers_alone(tab: ShopTab, shop: Shop, qtbot: QtBot) -> None:
    tab.goods.fees.click()
    assert menu_of(tab) == ["Pay a fee …", "Top up a member account …", "Arrears …"]
    from tests.staff.site import act_as

    act_as(shop.desk, shop.people.manager)
    tab.goods.fees.click()
    assert menu_of(tab)[3:] == ["Kinds of fees …", "Price classes …"]
    tab.customers._fee_types()
    assert dialog(tab, FeeTypes).isVisible()
    tab.customers._price_classes()
    assert dialog(tab, PriceClasses).isVisible()

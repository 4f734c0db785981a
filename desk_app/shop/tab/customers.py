"""Whose sale it is and what they owe: members, their accounts, fees and arrears, through the dialogs of accounts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desk_app.accounts import queries as accounts
from desk_app.accounts.queries import MemberRow
from desk_app.accounts.rules import FeeRequest, TopUpRequest
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.shop import service
from desk_app.shop.rules import Tendered
from desk_app.widgets.act_dialog import show

if TYPE_CHECKING:
    from desk_app.shop.dialogs.tender import Asked
    from desk_app.shop.tab.page import ShopTab

Offer = Callable[[Tendered], None]


class Customers:
    """The acts of one tab with members and accounts."""

    def __init__(self, tab: ShopTab) -> None:
        self._tab = tab

    def member(self) -> None:
        """Find whose sale this is; one that is there already can be taken off."""
        tab = self._tab
        if tab.sale is not None and tab.sale.row.member_id is not None:
            menu = QMenu(tab)
            menu.addAction(translate("Shop", "Another member …"), self._find_for_sale)
            menu.addAction(translate("Shop", "No member"), lambda: self.attach(None))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(tab.panel.member.mapToGlobal(tab.panel.member.rect().bottomLeft()))
            return
        self._find_for_sale()

    def member_payment(self, asked: Asked, then: Offer) -> None:
        """Pay from a member's account: the sale's own member, or one that is looked for now."""
        from desk_app.shop.dialogs.tender import MemberDialog

        sale = self._tab.sale
        member_id = None if sale is None else sale.row.member_id
        row = None if member_id is None else accounts.member(member_id)

        def pay(member: MemberRow) -> None:
            dialog = MemberDialog(self._tab, asked, member, then)
            show(dialog, dialog.amount)

        if row is None:
            self._find_member(pay)
        else:
            pay(row)

    def take_code(self, code: str) -> bool:
        """A member's card or the code of a fee account, scanned; False for neither."""
        member = accounts.member_by_number(code)
        if member is not None:
            self.attach(member.id)
            return True
        account = accounts.account_by_code(code)
        if account is not None:
            self.fees(account.id)
        return account is not None

    def fees_menu(self) -> None:
        """What can be paid besides goods."""
        menu = QMenu(self._tab)
        menu.addAction(translate("Shop", "Pay a fee …"), self.fees)
        menu.addAction(translate("Shop", "Top up a member account …"), self._top_up)
        menu.addAction(translate("Shop", "Arrears …"), self._arrears)
        operator = self._tab.desk.operator
        if operator is not None and operator.role.covers(Role.MANAGER):
            menu.addSeparator()
            menu.addAction(translate("Shop", "Kinds of fees …"), self._fee_types)
            menu.addAction(translate("Shop", "Price classes …"), self._price_classes)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._tab.goods.fees
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def fees(self, account_id: int | None = None) -> None:
        """Choose what an account pays; each fee becomes a line of the sale."""
        from desk_app.accounts.dialogs import FeePayment

        show(FeePayment(self._tab, self._add_fees, account_id=account_id))

    def bill(self, bill_id: int) -> None:
        """A scanned bill opens what its account owes."""
        row = accounts.bill(bill_id, self._tab.desk.today())
        if row is not None:
            self.fees(row.account_id)

    def member_card(self, member_id: int) -> None:
        """A member's card, with a top-up that becomes a line of the sale."""
        from desk_app.accounts.dialogs import MemberCard

        show(MemberCard(self._tab, member_id, self._add_deposit))

    def attach(self, member_id: int | None) -> None:
        """The member this sale belongs to; None for nobody."""
        self._tab.ask(lambda: self._tab.desk.act(service.attach_member, (member_id,)))

    def _add_fees(self, requests: tuple[FeeRequest, ...]) -> None:
        desk = self._tab.desk
        for request in requests:
            self._tab.ask(partial(desk.act, service.add_fee, (request,)), then=self._tab.acts.added)

    def _top_up(self) -> None:
        self._find_member(lambda row: self.member_card(row.id))

    def _add_deposit(self, request: TopUpRequest) -> None:
        desk = self._tab.desk
        self._tab.ask(lambda: desk.act(service.add_deposit, (request,)), then=self._tab.acts.added)

    def _arrears(self) -> None:
        from desk_app.accounts.dialogs import Arrears

        show(Arrears(self._tab, self.fees))

    def _fee_types(self) -> None:
        from desk_app.accounts.dialogs import FeeTypes

        show(FeeTypes(self._tab))

    def _price_classes(self) -> None:
        from desk_app.accounts.dialogs import PriceClasses

        show(PriceClasses(self._tab))

    def _find_for_sale(self) -> None:
        self._find_member(lambda row: self.attach(row.id))

    def _find_member(self, then: Callable[[MemberRow], None]) -> None:
        from desk_app.accounts.dialogs import FindMember

        show(FindMember(self._tab, then))

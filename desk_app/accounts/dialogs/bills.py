"""The account in hand of a payment: who it is, the ways to its ledger, data and bills, and the table of what is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.accounts import queries
from desk_app.accounts.dialogs.accounts import AccountDialog, BillDialog
from desk_app.accounts.dialogs.ledger import LedgerDialog
from desk_app.accounts.dialogs.parts import currency_of, said
from desk_app.accounts.queries import AccountRow, BillRow
from desk_app.kernel.money import Money, format_money
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class AccountHead(QWidget):
    """Code, unit, who pays, what is prepaid; links to the ledger, the data and a new bill. ``changed`` when one did."""

    changed = Signal()

    def __init__(self, doer: Doer) -> None:
        super().__init__()
        self._doer = doer
        self._account: AccountRow | None = None
        self.heading = ElidedLabel("", "lead")
        self.who = ElidedLabel("", "muted")
        self.ledger = Button(translate("Accounts", "Ledger"), kind=Kind.LINK, compact=True)
        self.change = Button(translate("Accounts", "Change …"), kind=Kind.LINK, compact=True)
        self.bill = Button(translate("Accounts", "New bill …"), kind=Kind.LINK, compact=True)
        operator = doer.desk.operator
        covers = (lambda _role: False) if operator is None else operator.role.covers
        self.bill.setVisible(covers(Role.SUPERVISOR) or covers(Role.FINANCE))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.heading)
        names.addWidget(self.who)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addLayout(names, 1)
        for button, way in ((self.ledger, self._ledger), (self.change, self._change), (self.bill, self._bill)):
            button.clicked.connect(way)
            line.addWidget(button)

    def show_account(self, account: AccountRow | None) -> None:
        """Show another account, or none."""
        self._account = account
        if account is None:
            return
        self.heading.setText(account.title)
        lying = queries.prepaid(account.id)
        prepaid = translate("Accounts", "prepaid {amount}").format(amount=said(self._doer.desk, lying)) if lying else ""
        name = account.name or translate("Accounts", "Payer not known")
        self.who.setText(" · ".join(filter(None, (name, account.phone_masked, prepaid))))

    def _ledger(self) -> None:
        if self._account is not None:
            ledger = LedgerDialog(self._doer, self._account.id)
            ledger.finished.connect(lambda _how: self.changed.emit())  # a bill may have been cancelled there
            show(ledger)

    def _change(self) -> None:
        if self._account is not None:
            show(AccountDialog(self._doer, self._account, lambda _id: self.changed.emit()))

    def _bill(self) -> None:
        if self._account is not None:
            show(BillDialog(self._doer, self._account, lambda _id: self.changed.emit()))


def bills_table(desk: Desk) -> RowTable:
    """Open bills, oldest first: what for, due when, principal, late fee, what is to be paid."""
    currency = currency_of(desk)

    def plain(amount: Money) -> str:
        return format_money(amount, currency, symbol=False)

    def tone(row: BillRow) -> str:
        return "late" if row.due_on < desk.today() else ""

    def days(row: BillRow) -> str:
        late = (desk.today() - row.due_on).days
        return str(late) if late > 0 else "–"

    columns: list[Column[BillRow]] = [
        Column(translate("Accounts", "Bill"), lambda row: row.title),
        Column(translate("Accounts", "Due on"), lambda row: row.due_on.isoformat()),
        Column(translate("Accounts", "Days late"), days, tone=tone, is_right=True),
        Column(translate("Accounts", "Principal"), lambda row: plain(row.principal_left), is_right=True),
        Column(
            translate("Accounts", "Late fee"), lambda row: plain(row.late_left) if row.late_left else "–", is_right=True
        ),
        Column(translate("Accounts", "To pay"), lambda row: plain(row.left), is_right=True),
    ]
    model = RowsModel(columns, lambda row: row.id if isinstance(row, BillRow) else 0)
    table = RowTable(model, translate("Accounts", "Open bills"), 0)
    for place, width in ((1, 115), (2, 90), (3, 100), (4, 90), (5, 110)):
        table.setColumnWidth(place, look().px(width))
    table.setMinimumHeight(150)  # not scaled: with large text the rows grow, not the window
    return table

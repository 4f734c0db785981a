"""The table of open bills, as the payment and the ledger show it."""

from __future__ import annotations

from desk_app.accounts.dialogs.parts import currency_of
from desk_app.accounts.queries import BillRow
from desk_app.kernel.money import Money, format_money
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.theme import look


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
    table.setMinimumHeight(look().px(176))
    return table

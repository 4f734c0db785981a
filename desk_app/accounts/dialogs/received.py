"""What came in for fees in a month, by fee type: the figures that finance checks at month end (F2)."""

from __future__ import annotations

from datetime import date, timedelta

from desk_app.accounts import queries
from desk_app.accounts.dialogs.parts import currency_of, framed, said
from desk_app.accounts.queries import CollectedRow
from desk_app.kernel.money import Money, format_money
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_MONTHS = 6


def months_back(today: date, count: int = _MONTHS) -> tuple[date, ...]:
    """The first days of this month and those before."""
    found = [today.replace(day=1)]
    while len(found) < count:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return tuple(found)


def last_of(first: date) -> date:
    """The last day of the month that begins on a day."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


class Received(ActDialog):
    """Received, taken back and what it settled, month by month."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Accounts", "Fees received")
        super().__init__(doer, title, cancel=translate("Accounts", "Close"), width=900)
        months = months_back(self.desk.today())
        self.month = ChoiceChips([Option(first, f"{first:%Y-%m}") for first in months], translate("Accounts", "Month"))
        self.month.set_value(months[0])
        self.month.chosen.connect(lambda _value: self.reload())
        self.sum = text_label("", "lead")
        self.table = self._made_table()
        self._frame = framed(self.table)
        self._none = EmptyState(translate("Accounts", "Nothing came in"), icon="inbox")
        for part in (self.month, self.sum):
            self.body.addWidget(part)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self._none, 1)
        self.reload()

    def reload(self) -> None:
        """Show the chosen month."""
        first = self.month.value()
        if not isinstance(first, date):
            return
        rows = queries.collected(first, last_of(first))
        self.table.rows.set_rows(rows)
        self._frame.setVisible(bool(rows))
        self._none.setVisible(not rows)
        net = Money(sum(row.net for row in rows))
        self.sum.setText(translate("Accounts", "Received altogether: {amount}").format(amount=said(self.desk, net)))

    def _made_table(self) -> RowTable:
        currency = currency_of(self.desk)

        def plain(amount: Money) -> str:
            return format_money(amount, currency, symbol=False)

        columns: list[Column[CollectedRow]] = [
            Column(translate("Accounts", "Fee type"), lambda row: row.fee_type or translate("Accounts", "Any fee")),
            Column(translate("Accounts", "Payments"), lambda row: str(row.payments), is_right=True),
            Column(translate("Accounts", "Received"), lambda row: plain(row.received), is_right=True),
            Column(translate("Accounts", "Taken back"), lambda row: plain(row.undone), is_right=True),
            Column(translate("Accounts", "Remaining"), lambda row: plain(row.net), is_right=True),
            Column(translate("Accounts", "Principal settled"), lambda row: plain(row.principal), is_right=True),
            Column(translate("Accounts", "Late fee settled"), lambda row: plain(row.late), is_right=True),
        ]
        model = RowsModel(columns, lambda row: row.fee_type_id or 0 if isinstance(row, CollectedRow) else 0)
        table = RowTable(model, self.windowTitle(), 0)
        for place, width in ((1, 80), (2, 110), (3, 110), (4, 110), (5, 140), (6, 140)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(240)
        return table

"""Expiry dates: what has expired and what is about to; from here it is written off."""

from __future__ import annotations

from desk_app.kernel.texts import translate
from desk_app.stock import queries
from desk_app.stock.dialogs.moving import WriteOffDialog
from desk_app.stock.dialogs.parts import framed
from desk_app.stock.queries import ExpiryRow
from desk_app.stock.rules import EXPIRY_DAYS, Reason
from desk_app.stock.wording import quantity_text
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class ExpiryDialog(ActDialog):
    """The goods whose date is near, the earliest first."""

    def __init__(self, doer: Doer) -> None:
        title, main = translate("Stock", "Expiry dates"), translate("Stock", "Write off …")
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=820)
        usual = self.desk.settings.get(EXPIRY_DAYS)
        ahead = sorted({0, usual, 30, 90})
        self.chips = ChoiceChips([Option(days, _words(days)) for days in ahead], translate("Stock", "How far ahead"))
        self.chips.set_value(usual)
        self.table = self._made_table()
        self.none = EmptyState(translate("Stock", "Nothing expires in this time"), icon="check")
        self._frame = framed(self.table)
        self.body.addWidget(self.chips)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self.none, 1)
        self.chips.chosen.connect(lambda _value: self.reload())
        self.table.opened.connect(lambda _row: self.commit())
        self.reload()
        self.table.setFocus()

    def reload(self) -> None:
        """Show what expires until then."""
        ahead = self.chips.value()
        rows = queries.expiring(self.desk.today(), ahead if isinstance(ahead, int) else 0)
        self.table.rows.set_rows(rows)
        self._frame.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.main.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)

    def commit(self) -> None:
        """Write off the product in hand, as many as carry the date."""
        row = self.table.current
        if isinstance(row, ExpiryRow):
            dialog = WriteOffDialog(self.doer, row.product_id, Reason.EXPIRED)
            dialog.quantity.set_value(row.quantity)
            dialog.finished.connect(lambda _how: self.reload())
            show(dialog)

    def _made_table(self) -> RowTable:
        def tone(row: ExpiryRow) -> str:
            return "late" if row.days < 0 else "soon"

        columns: list[Column[ExpiryRow]] = [
            Column(translate("Stock", "Product"), lambda row: row.name),
            Column(translate("Stock", "Best before"), lambda row: f"{row.expires_on:%Y-%m-%d}"),
            Column(translate("Stock", "Days"), lambda row: _days(row.days), tone=tone),
            Column(
                translate("Stock", "Quantity"), lambda row: quantity_text(row.quantity, row.unit_name), is_right=True
            ),
        ]
        model = RowsModel(columns, lambda row: (row.product_id, row.expires_on) if isinstance(row, ExpiryRow) else 0)
        table = RowTable(model, translate("Stock", "Expiry dates"), 0)
        for place, width in ((1, 130), (2, 170), (3, 110)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(320)  # not scaled: with large text the rows grow, not the window
        return table


def _words(days: int) -> str:
    return translate("Stock", "within %n day(s)", None, days) if days else translate("Stock", "Expired or today")


def _days(days: int) -> str:
    if days < 0:
        return translate("Stock", "expired %n day(s) ago", None, -days)
    return translate("Stock", "in %n day(s)", None, days) if days else translate("Stock", "today")

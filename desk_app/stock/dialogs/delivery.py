"""A delivery that was taken in, as it stands in the ledger. Shows; a delivery is never changed."""

from __future__ import annotations

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import format_quantity
from desk_app.kernel.texts import translate
from desk_app.stock import queries
from desk_app.stock.dialogs.parts import framed, plain, said
from desk_app.stock.queries import MoveRow
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.labels import text_label
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class DeliveryDialog(ActDialog):
    """Its lines with quantity and cost; raises LookupError when there is no such delivery."""

    def __init__(self, doer: Doer, delivery_id: int) -> None:
        lines = queries.delivery_lines(delivery_id)
        if not lines:
            raise LookupError(delivery_id)
        title = translate("Stock", "Delivery {id}").format(id=delivery_id)
        super().__init__(doer, title, cancel=translate("Stock", "Close"), width=760)
        desk = self.desk
        total = said(desk, Money(sum(line.cost for line in lines)))
        told = (f"{lines[0].at.astimezone(desk.zone()):%Y-%m-%d %H:%M}", lines[0].staff_number, total)
        columns: list[Column[MoveRow]] = [
            Column(translate("Stock", "Product"), lambda row: row.name),
            Column(translate("Stock", "Quantity"), lambda row: format_quantity(row.quantity), is_right=True),
            Column(translate("Stock", "Cost"), lambda row: plain(desk, row.cost), is_right=True),
        ]
        model = RowsModel(columns, lambda row: row.id if isinstance(row, MoveRow) else 0)
        self.table = RowTable(model, title, 0)
        for place, width in ((1, 110), (2, 120)):
            self.table.setColumnWidth(place, look().px(width))
        self.table.setMinimumHeight(280)  # not scaled: with large text the rows grow, not the window
        self.table.rows.set_rows(lines)
        self.body.addWidget(text_label(" · ".join(told)))
        self.body.addWidget(framed(self.table), 1)
        self.table.setFocus()

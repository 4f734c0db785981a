"""Goods that come: scanned or picked line by line with quantity, cost and date, against an order or free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity, amount_of
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.came import CameLine
from desk_app.stock.dialogs.finder import ProductFinder
from desk_app.stock.dialogs.moving import WriteOffDialog
from desk_app.stock.dialogs.parts import beside, framed, labelled, plain, said
from desk_app.stock.queries import OrderRow
from desk_app.stock.rules import Delivery, DeliveryLine, SaleItem
from desk_app.stock.wording import quantity_text
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look

_NONE = 0


@dataclass(frozen=True, slots=True)
class Came:
    """One line as it is typed; a product stands once for each date on the goods."""

    product_id: int
    name: str
    unit_name: str
    quantity: Quantity
    cost: Money
    expires_on: date | None = None

    @property
    def key(self) -> tuple[int, date | None]:
        """What makes it one line."""
        return (self.product_id, self.expires_on)


class ReceiveDialog(ActDialog):
    """Enter walks product → quantity → cost → list; Ctrl+Enter books what stands on the list."""

    def __init__(self, doer: Doer, order_id: int | None = None) -> None:
        title, main = translate("Stock", "Receive goods"), translate("Stock", "Take in")
        super().__init__(doer, title, main, width=1_120)
        self._uuid = doer.new_uuid()
        self.lines: list[Came] = []
        self.order = ChoiceBox(self._orders(), translate("Stock", "Purchase order"))
        suppliers = [Option(_NONE, "–"), *(Option(row.id, row.name) for row in queries.suppliers())]
        self.supplier = ChoiceBox(suppliers, translate("Stock", "Supplier"))
        self.reference = LineField(translate("Stock", "Delivery note number"))
        self.finder = ProductFinder(doer.desk)
        self.line = CameLine(doer.desk)
        self.table = self._made_table()
        self.total = text_label("", "lead", wrap=False)
        self.remove = Button(translate("Stock", "Remove line"), kind=Kind.LINK, compact=True)
        self.write_off = Button(translate("Stock", "Write off …"))
        self._lay_out()
        self._connect()
        self.order.set_value(_NONE)
        self.supplier.set_value(_NONE)
        if order_id is not None:
            self.order.set_value(order_id)
            self.take_order(order_id)
        self._show()
        self.finder.setFocus()

    def take_order(self, value: object) -> None:
        """Put on the list what is still missing of an order."""
        if not isinstance(value, int) or value == _NONE:
            return
        order = queries.order(value)
        self.supplier.set_value(order.supplier_id or _NONE)
        self.lines = [
            Came(row.product_id, row.name, row.unit_name, row.missing, amount_of(row.price, row.missing))
            for row in queries.order_lines(value)
            if row.missing
        ]
        self._show()

    def commit(self) -> None:
        """Enter goes on within the line; with the focus elsewhere it books the list."""
        focus = self.focusWidget()
        if self.line.item is not None and self.line.isAncestorOf(focus):
            if not self.line.go_on():
                self.keep_line()
            return
        self.book()

    def commit_other(self) -> None:
        """Ctrl+Enter books, wherever the focus is; a line that is typed goes with it."""
        if self.line.item is None or self.keep_line():
            self.book()

    def keep_line(self) -> bool:
        """Put the typed line on the list; False while something is missing."""
        item, quantity, cost = self.line.item, self.line.quantity.value(), self.line.cost.value()
        if item is None or not quantity:
            self.set_problem(translate("Stock", "How many came?"))
            self.line.quantity.setFocus()
            return False
        if cost is None:
            self.set_problem(translate("Stock", "What did they cost together? Nothing: 0."))
            self.line.cost.setFocus()
            return False
        made = Came(item.product_id, item.name, item.unit_name, quantity, cost, self.line.expires_on())
        place = next((at for at, line in enumerate(self.lines) if line.key == made.key), None)
        if place is None:
            self.lines.append(made)
        else:
            self.lines[place] = made
        self.set_problem("")
        self.line.clear()
        self._show()
        self.finder.clear()
        return True

    def book(self) -> None:
        """Take in what stands on the list."""
        lines = tuple(DeliveryLine(line.product_id, line.quantity, line.cost, line.expires_on) for line in self.lines)
        order, supplier = self.order.value(), self.supplier.value()
        order_id = order if isinstance(order, int) and order else None
        # Against an order the supplier is the order's own.
        supplier_id = supplier if isinstance(supplier, int) and supplier and order_id is None else None
        delivery = Delivery(lines, supplier_id, order_id, self.reference.text())
        told = translate("Stock", "%n product(s) taken in", None, len(lines))
        self.send(
            lambda: self.desk.act(service.receive, (delivery,), uuid=self._uuid),
            then=lambda _id: self.doer.done.emit(told),
        )

    def _pick(self, item: object) -> None:
        if not isinstance(item, SaleItem):
            return
        if not item.is_stocked:
            told = translate("Stock", "“{name}” is a service, it has no stock.")
            self.set_problem(told.format(name=item.name))
            return
        if self.line.item is not None and self.line.item.product_id == item.product_id:
            self.line.add(item.quantity)  # scanned once more: one more came
            return
        if self.line.item is not None and not self.keep_line():
            return
        self.set_problem("")
        known = next((line for line in self.lines if line.product_id == item.product_id), None)
        self.line.show_item(item)
        if known is not None:
            self.line.fill(known.quantity, known.cost, known.expires_on)
        self.line.setFocus()

    def _again(self, row: object) -> None:
        """Mend a line that stands on the list."""
        item = queries.item(row.product_id, self.desk.today()) if isinstance(row, Came) else None
        if isinstance(row, Came) and item is not None:
            self.line.show_item(item)
            self.line.fill(row.quantity, row.cost, row.expires_on)
            self.line.setFocus()

    def _remove(self) -> None:
        row = self.table.current
        if isinstance(row, Came):
            self.lines = [line for line in self.lines if line.key != row.key]
            self._show()

    def _show(self) -> None:
        self.table.rows.set_rows(self.lines)
        total = said(self.desk, Money(sum(line.cost for line in self.lines)))
        told = translate("Stock", "%n line(s), {total}", None, len(self.lines))
        self.total.setText(told.format(total=total))
        self.remove.setEnabled(bool(self.lines))

    def _orders(self) -> list[Option]:
        def text(row: OrderRow) -> str:
            return " · ".join(filter(None, (row.number, row.supplier, f"{row.day:%m-%d}")))

        free = Option(_NONE, translate("Stock", "Without an order"))
        return [free, *(Option(row.id, text(row)) for row in queries.orders(open_only=True))]

    def _connect(self) -> None:
        self.order.chosen.connect(self.take_order)
        self.finder.opened.connect(self._pick)
        self.finder.unknown.connect(self.set_problem)
        self.line.kept.connect(self.keep_line)
        self.table.opened.connect(self._again)
        self.remove.clicked.connect(self._remove)
        self.write_off.clicked.connect(lambda: show(WriteOffDialog(self.doer)))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        head = beside(
            (labelled(translate("Stock", "Purchase order"), self.order), 3),
            (labelled(translate("Stock", "Supplier"), self.supplier), 3),
            (self.reference, 2),
        )
        self.body.addLayout(head)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.S)
        left.addWidget(self.finder, 1)
        left.addWidget(self.line)
        self.finder.setMinimumHeight(210)  # not scaled: with large text the rows grow, not the window
        right.addWidget(SectionLabel(translate("Stock", "What came")))
        right.addWidget(framed(self.table), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(self.remove)
        right.addLayout(foot)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(left, 5)
        line.addLayout(right, 6)
        self.body.addLayout(line, 1)
        self.add_to_foot(self.write_off)

    def _made_table(self) -> RowTable:
        desk = self.desk
        columns: list[Column[Came]] = [
            Column(translate("Stock", "Product"), lambda row: row.name),
            Column(
                translate("Stock", "Quantity"), lambda row: quantity_text(row.quantity, row.unit_name), is_right=True
            ),
            Column(translate("Stock", "Cost"), lambda row: plain(desk, row.cost), is_right=True),
            Column(
                translate("Stock", "Best before"), lambda row: f"{row.expires_on:%Y-%m-%d}" if row.expires_on else "–"
            ),
        ]
        table = RowTable(RowsModel(columns, _key), translate("Stock", "What came"), 0)
        for place, width in ((1, 90), (2, 95), (3, 110)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(260)  # not scaled: with large text the rows grow, not the window
        return table


def _key(row: object) -> tuple[int, date | None]:
    return row.key if isinstance(row, Came) else (0, None)

"""What to order: the proposal from the reorder points, quantities as wanted, one order for each supplier, orders that are open (S2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import Quantity, amount_of, format_quantity
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.expiry import ExpiryDialog
from desk_app.stock.dialogs.orders import OrderDialog, OrdersDialog
from desk_app.stock.dialogs.parts import DayLine, QuantityField, framed, framed_line, plain, said
from desk_app.stock.dialogs.picking import PickDialog
from desk_app.stock.queries import ProposalRow
from desk_app.stock.rules import OrderDraft, OrderLine, SaleItem
from desk_app.stock.wording import quantity_text
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_NOBODY = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """One line of the order that is being made."""

    row: ProposalRow
    quantity: Quantity

    @property
    def supplier_id(self) -> int:
        """Whom it comes from, 0 nobody known."""
        return self.row.supplier_id or _NOBODY


class ProposalDialog(ActDialog):
    """Lines of one supplier at a time; Enter in the quantity walks down, the main button orders what stands there."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Stock", "Order proposal")
        super().__init__(doer, title, translate("Stock", "Order and print"), width=1_080)
        self._uuid = doer.new_uuid()
        self.lines = [Wanted(row, row.quantity) for row in queries.proposal()]
        self.chips = ChoiceChips([], translate("Stock", "Supplier"))
        self.table = self._made_table()
        self.none = EmptyState(
            translate("Stock", "Nothing needs ordering"),
            translate("Stock", "All goods are above their reorder points."),
            "check",
        )
        self.quantity = QuantityField(translate("Stock", "Order quantity"))
        self.wanted_on = DayLine(translate("Stock", "Wanted by"), doer.desk.today(), empty=translate("Stock", "none"))
        self.remarks = LineField(translate("Stock", "Remarks for the supplier"))
        self.total = text_label("", "lead", wrap=False)
        self.leave_out = Button(translate("Stock", "Leave out"), kind=Kind.LINK, compact=True)
        self.add = Button(translate("Stock", "Add product …"))
        self.orders = Button(translate("Stock", "Orders …"))
        self.expiry = Button(translate("Stock", "Expiry dates …"))
        self._lay_out()
        self._connect()
        self._offer()
        self.table.setFocus()

    @property
    def supplier_id(self) -> int:
        """Whose lines stand in the table."""
        chosen = self.chips.value()
        return chosen if isinstance(chosen, int) else _NOBODY

    @property
    def mine(self) -> tuple[Wanted, ...]:
        """The lines of the supplier in hand."""
        return tuple(line for line in self.lines if line.supplier_id == self.supplier_id)

    def reload(self) -> None:
        """Show the supplier's lines."""
        mine = self.mine
        self.table.rows.set_rows(mine)
        self._frame.setVisible(bool(self.lines))
        self._foot_line.setVisible(bool(self.lines))
        self.none.setVisible(not self.lines)
        if mine and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        total = sum(amount_of(line.row.price, line.quantity) for line in mine)
        told = translate("Stock", "%n line(s), {total}", None, len(mine))
        self.total.setText(told.format(total=said(self.desk, Money(total))))
        self.main.setEnabled(bool(mine))
        self._pick()

    def commit(self) -> None:
        """Enter in the quantity keeps it and walks down; else order."""
        if self.focusWidget() is self.quantity.edit:
            self._walk()
        else:
            self.order()

    def commit_other(self) -> None:
        """Ctrl+Enter orders, wherever the focus is."""
        self._keep()
        self.order()

    def order(self) -> None:
        """Place the order and print it."""
        mine, supplier = self.mine, self.supplier_id or None
        lines = tuple(OrderLine(line.row.product_id, line.quantity, line.row.price) for line in mine)
        draft = OrderDraft(supplier, lines, self.wanted_on.day(), self.remarks.text())
        uuid = self._uuid

        def act() -> int:
            number: int = self.desk.act(service.place_order, (draft,), uuid=uuid)
            self.desk.act(service.print_order, (number,))
            return number

        self.send(act, then=self._ordered)

    def _ordered(self, order_id: int) -> None:
        self.doer.done.emit(translate("Stock", "Ordered: {number}").format(number=queries.order(order_id).number))
        ordered = {line.row.product_id for line in self.mine}
        if any(line.row.product_id not in ordered for line in self.lines):
            show(ProposalDialog(self.doer))  # on with the next supplier
        else:
            show(OrderDialog(self.doer, order_id))

    def _offer(self) -> None:
        known: dict[int, str] = {}
        for line in self.lines:
            known.setdefault(line.supplier_id, line.row.supplier or translate("Stock", "No supplier"))
        counts = {number: sum(line.supplier_id == number for line in self.lines) for number in known}
        self.chips.set_options([Option(number, name, count=counts[number]) for number, name in known.items()])
        if self.chips.value() is None and known:
            self.chips.set_value(next(iter(known)))
        self.reload()

    def _keep(self) -> bool:
        row, quantity = self.table.current, self.quantity.value()
        if not isinstance(row, Wanted) or quantity is None:
            return False
        if quantity == 0:
            self._leave_out()
            return True
        place = next(at for at, line in enumerate(self.lines) if line.row.product_id == row.row.product_id)
        self.lines[place] = replace(row, quantity=quantity)
        self.reload()
        return True

    def _walk(self) -> None:
        if not self._keep():
            return
        place = self.table.currentIndex().row() + 1
        if place < len(self.mine):
            self.table.selectRow(place)
        else:
            self.main.setFocus()

    def _pick(self) -> None:
        row = self.table.current
        self.quantity.setEnabled(isinstance(row, Wanted))
        if isinstance(row, Wanted):
            self.quantity.set_label(translate("Stock", "Quantity of “{name}”").format(name=row.row.name))
            self.quantity.set_value(row.quantity)
            self.quantity.edit.selectAll()

    def _leave_out(self) -> None:
        row = self.table.current
        if isinstance(row, Wanted):
            self.lines = [line for line in self.lines if line.row.product_id != row.row.product_id]
            self._offer()

    def _added(self, item: SaleItem) -> None:
        """A product that is not below its reorder point is wanted as well."""
        if item.product_id in {line.row.product_id for line in self.lines}:
            return
        product = queries.product(item.product_id)
        level = queries.levels((product.id,)).get(product.id)
        price = Money(0) if level is None else Money(level.last_cost)
        size = product.order_size or Quantity(1000)
        row = ProposalRow(
            product_id=product.id,
            code=product.code,
            name=product.name,
            unit_name=product.unit_name,
            left=product.quantity,
            reorder_point=product.reorder_point,
            on_order=Quantity(0),
            quantity=size,
            price=price,
            supplier_id=product.supplier_id,
            supplier=product.supplier,
        )
        self.lines.append(Wanted(row, size))
        self._offer()
        self.chips.set_value(row.supplier_id or _NOBODY)
        self.reload()
        self.table.setCurrentIndex(self.table.rows.index_of(row.product_id))
        self.quantity.setFocus()

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _value: self.reload())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._pick())
        self.table.opened.connect(lambda _row: self.quantity.setFocus())
        self.quantity.committed.connect(lambda _text: self._keep())
        self.leave_out.clicked.connect(self._leave_out)
        self.add.clicked.connect(lambda: show(PickDialog(self.doer, translate("Stock", "Add product"), self._added)))
        self.orders.clicked.connect(lambda: show(OrdersDialog(self.doer)))
        self.expiry.clicked.connect(lambda: show(ExpiryDialog(self.doer)))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._leave_out)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        self.body.addWidget(self.chips)
        self._frame = framed(self.table)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self.none, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(self.leave_out)
        self.body.addLayout(foot)
        self._foot_line = framed_line(self.quantity, self.wanted_on, self.remarks)
        self.body.addWidget(self._foot_line)
        self.add_to_foot(self.add, self.orders, self.expiry)

    def _made_table(self) -> RowTable:
        desk = self.desk

        def money(line: Wanted) -> str:
            return plain(desk, amount_of(line.row.price, line.quantity))

        def tone(line: Wanted) -> str:
            return "late" if line.row.left <= 0 else "soon"

        columns: list[Column[Wanted]] = [
            Column(translate("Stock", "Product"), lambda line: line.row.name),
            Column(
                translate("Stock", "In stock"), lambda line: format_quantity(line.row.left), tone=tone, is_right=True
            ),
            Column(
                translate("Stock", "Reorder at"), lambda line: format_quantity(line.row.reorder_point), is_right=True
            ),
            Column(translate("Stock", "On its way"), lambda line: format_quantity(line.row.on_order), is_right=True),
            Column(
                translate("Stock", "Order quantity"),
                lambda line: quantity_text(line.quantity, line.row.unit_name),
                is_right=True,
            ),
            Column(translate("Stock", "Last cost"), lambda line: plain(desk, line.row.price), is_right=True),
            Column(translate("Stock", "Together"), money, is_right=True),
        ]
        model = RowsModel(columns, lambda line: line.row.product_id if isinstance(line, Wanted) else 0)
        table = RowTable(model, translate("Stock", "Order proposal"), 0)
        for place, width in ((1, 90), (2, 110), (3, 110), (4, 130), (5, 100), (6, 110)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(250)  # not scaled: with large text the rows grow, not the window
        return table

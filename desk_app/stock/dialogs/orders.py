"""Orders: the list of those that are open, and one order with what has come of it: receive, print again, cancel (S2)."""

from __future__ import annotations

from desk_app.kernel.refusal import sentence
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.parts import framed, plain, said
from desk_app.stock.dialogs.receiving import ReceiveDialog
from desk_app.stock.queries import OrderLineRow, OrderRow
from desk_app.stock.rules import OrderState
from desk_app.stock.wording import order_state_name, quantity_text
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList, RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look


class OrdersDialog(ActDialog):
    """The orders; Enter opens one."""

    def __init__(self, doer: Doer) -> None:
        title, main = translate("Stock", "Orders"), translate("Stock", "Open")
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=760)
        self.chips = ChoiceChips(
            [Option(True, translate("Stock", "Still open")), Option(False, translate("Stock", "All"))],
            translate("Stock", "Which orders"),
        )
        self.chips.set_value(True)
        self.list = RowList(self.face, lambda row: row.id if isinstance(row, OrderRow) else 0, title, number_width=0)
        self.list.setMinimumHeight(340)  # not scaled: with large text the rows grow, not the window
        self.none = EmptyState(translate("Stock", "No order is open"), icon="check")
        self.body.addWidget(self.chips)
        self._frame = framed(self.list)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self.none, 1)
        self.chips.chosen.connect(lambda _value: self.reload())
        self.list.opened.connect(lambda _row: self.commit())
        self.reload()
        self.list.setFocus()

    def face(self, row: object) -> RowFace:
        """Supplier, number, day, state and sum of an order."""
        if not isinstance(row, OrderRow):
            return RowFace("")
        return RowFace(
            name=row.supplier or translate("Stock", "No supplier"),
            sub=f"{row.day:%Y-%m-%d} · {row.number} · " + translate("Stock", "%n product(s)", None, row.lines),
            timer=said(self.desk, row.total),
            badge=order_state_name(row.state),
            badge_tone=BadgeTone.SOON if row.state is OrderState.PART else BadgeTone.CALM,
        )

    def reload(self) -> None:
        """Show the orders."""
        rows = queries.orders(open_only=self.chips.value() is True)
        self.list.set_rows(rows)
        self._frame.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.main.setEnabled(bool(rows))
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def commit(self) -> None:
        """Open the order in hand."""
        row = self.list.current
        if isinstance(row, OrderRow):
            self.done(self.DialogCode.Accepted)
            show(OrderDialog(self.doer, row.id))


class OrderDialog(ActDialog):
    """One order with its lines; the main thing to do is to receive it."""

    def __init__(self, doer: Doer, order_id: int) -> None:
        self.row = queries.order(order_id)
        self.is_open = self.row.state.is_open
        title = translate("Stock", "Order {number}").format(number=self.row.number)
        main = translate("Stock", "Receive goods") if self.is_open else ""
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=920)
        self.told = text_label(self._told())
        self.table = self._made_table()
        self.print_ = Button(translate("Stock", "Print the order"), icon="printer")
        self.give_up = Button(translate("Stock", "Cancel the order …"))
        self.body.addWidget(self.told)
        self.body.addWidget(framed(self.table), 1)
        self.give_up.setVisible(self.is_open)
        self.add_to_foot(self.print_, self.give_up)
        self.print_.clicked.connect(self._print)
        self.give_up.clicked.connect(lambda: show(CancelOrder(self.doer, self.row.id, self.reject)))
        self.table.rows.set_rows(queries.order_lines(order_id))
        self.table.setFocus()

    def commit(self) -> None:
        """Go on to the delivery with what is missing."""
        if self.is_open:
            self.done(self.DialogCode.Accepted)
            show(ReceiveDialog(self.doer, self.row.id))

    def _told(self) -> str:
        row = self.row
        wanted = translate("Stock", "wanted by {day}").format(day=f"{row.wanted_on:%Y-%m-%d}") if row.wanted_on else ""
        parts = (
            row.supplier,
            order_state_name(row.state),
            f"{row.day:%Y-%m-%d}",
            row.staff_number,
            wanted,
            row.remarks,
        )
        return " · ".join(filter(None, (*parts, said(self.desk, row.total))))

    def _print(self) -> None:
        told = translate("Stock", "The order is printed")
        self.doer.ask(
            lambda: self.desk.act(service.print_order, (self.row.id,)),
            then=lambda _job: self.doer.done.emit(told),
            refused=lambda refusal: self.set_problem(sentence(refusal)),
            button=self.print_,
        )

    def _made_table(self) -> RowTable:
        desk = self.desk

        def tone(row: OrderLineRow) -> str:
            return "soon" if row.missing else "good"

        columns: list[Column[OrderLineRow]] = [
            Column(translate("Stock", "Number"), lambda row: row.code),
            Column(translate("Stock", "Product"), lambda row: row.name),
            Column(
                translate("Stock", "Ordered"), lambda row: quantity_text(row.quantity, row.unit_name), is_right=True
            ),
            Column(
                translate("Stock", "Received"),
                lambda row: quantity_text(row.received, row.unit_name),
                tone=tone,
                is_right=True,
            ),
            Column(translate("Stock", "Price each"), lambda row: plain(desk, row.price), is_right=True),
        ]
        model = RowsModel(columns, lambda row: row.id if isinstance(row, OrderLineRow) else 0)
        table = RowTable(model, translate("Stock", "Lines of the order"), 1)
        for place, width in ((0, 110), (2, 110), (3, 110), (4, 110)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(320)  # not scaled: with large text the rows grow, not the window
        return table


class CancelOrder(ActDialog):
    """Nothing more comes of an order; the reason stays with it."""

    def __init__(self, doer: Doer, order_id: int, done: object = None) -> None:
        title = translate("Stock", "Cancel the order")
        told = translate("Stock", "What has come stays. The supplier has to be told.")
        main, leave = translate("Stock", "Cancel the order"), translate("Stock", "Keep the order")
        super().__init__(doer, title, main, text=told, cancel=leave, danger=True)
        self._order_id, self._done, self._uuid = order_id, done, doer.new_uuid()
        self.why = LineField(translate("Stock", "Reason"), is_required=True)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Cancel it."""
        args = (self._order_id, self.why.text())
        self.send(lambda: self.desk.act(service.cancel_order, args, uuid=self._uuid), then=self._cancelled)

    def _cancelled(self, _none: None) -> None:
        if callable(self._done):
            self._done()

"""What became of a product: its prices with day, person and reason, and its moves page by page."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.kernel.money import Money
from desk_app.kernel.quantity import format_quantity
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.parts import DayLine, beside, framed, may, money_field, plain, said, signed
from desk_app.stock.queries import MoveRow, PriceRow
from desk_app.stock.rules import Reason
from desk_app.stock.wording import move_kind_name, reason_name
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_PAGE = 50


class PricesDialog(ActDialog):
    """The dated prices, and a new one from a day on with its reason; the old ones stay."""

    def __init__(self, doer: Doer, product_id: int, done: Callable[[], None] | None = None) -> None:
        row = queries.product(product_id)
        title = translate("Stock", "Prices of “{name}”").format(name=row.name)
        is_allowed = may(doer.desk, Role.SUPERVISOR)
        main = translate("Stock", "Set the price") if is_allowed else ""
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=760)
        self._product_id, self._done, self._uuid = product_id, done, doer.new_uuid()
        self.price = money_field(doer.desk, translate("Stock", "New price"), is_required=True)
        self.since = DayLine(translate("Stock", "From"), doer.desk.today())
        self.why = LineField(translate("Stock", "Reason"), is_required=True)
        desk = self.desk
        columns: list[Column[PriceRow]] = [
            Column(translate("Stock", "From"), lambda row: f"{row.valid_from:%Y-%m-%d}"),
            Column(translate("Stock", "Price"), lambda row: said(desk, row.price), is_right=True),
            Column(translate("Stock", "By"), lambda row: row.staff_number),
            Column(translate("Stock", "Reason"), lambda row: row.why or "–"),
        ]
        model = RowsModel(columns, lambda row: (row.valid_from, row.at) if isinstance(row, PriceRow) else 0)
        self.table = RowTable(model, translate("Stock", "Prices"), 3)
        for place, width in ((0, 130), (1, 120), (2, 90)):
            self.table.setColumnWidth(place, look().px(width))
        self.table.setMinimumHeight(240)  # not scaled: with large text the rows grow, not the window
        if is_allowed:
            self.body.addLayout(beside((self.price, 2), (self.since, 2), (self.why, 4)))
            self.price.setFocus()
        self.body.addWidget(framed(self.table), 1)
        self.table.rows.set_rows(_once(queries.prices(product_id)))

    def commit(self) -> None:
        """Set it."""
        price = self.price.value()
        if price is None:
            self.set_problem(translate("Stock", "Please enter the price."))
            return
        options = {"why": self.why.text(), "valid_from": self.since.day()}
        args = (self._product_id, price)
        self.send(lambda: self.desk.act(service.change_price, args, options, uuid=self._uuid), then=self._set)

    def _set(self, _none: None) -> None:
        self.doer.done.emit(translate("Stock", "The price is set"))
        if self._done is not None:
            self._done()


def _once(rows: tuple[PriceRow, ...]) -> tuple[PriceRow, ...]:
    """Each price once: two of one instant would be one row of the table."""
    return tuple({(row.valid_from, row.at): row for row in reversed(rows)}.values())[::-1]


class MovesDialog(ActDialog):
    """Every move of a product, newest first."""

    def __init__(self, doer: Doer, product_id: int) -> None:
        row = queries.product(product_id)
        title = translate("Stock", "Moves of “{name}”").format(name=row.name)
        super().__init__(doer, title, cancel=translate("Stock", "Close"), width=980)
        self._product_id = product_id
        self._shown: list[MoveRow] = []
        self.table = self._made_table()
        self.more = Button(translate("Stock", "Show more"), kind=Kind.LINK, compact=True)
        self.body.addWidget(framed(self.table), 1)
        self.body.addWidget(self.more)
        self.more.clicked.connect(self.show_more)
        self.show_more()
        self.table.setFocus()

    def show_more(self) -> None:
        """Show the next page below."""
        page = queries.moves(self._product_id, self._shown[-1] if self._shown else None, _PAGE)
        self._shown += page
        self.table.rows.set_rows(self._shown)
        self.more.setVisible(len(page) == _PAGE)

    def _made_table(self) -> RowTable:
        desk = self.desk

        def why(row: MoveRow) -> str:
            known = reason_name(Reason(row.reason)) if row.reason in set(Reason) else row.reason
            return " · ".join(filter(None, (known, row.note))) or "–"

        def tone(row: MoveRow) -> str:
            return "late" if row.left < 0 else ""

        columns: list[Column[MoveRow]] = [
            Column(translate("Stock", "When"), lambda row: f"{row.at.astimezone(desk.zone()):%Y-%m-%d %H:%M}"),
            Column(translate("Stock", "What"), lambda row: move_kind_name(row.kind)),
            Column(
                translate("Stock", "Quantity"),
                lambda row: signed(format_quantity(row.quantity), row.quantity),
                is_right=True,
            ),
            Column(translate("Stock", "Cost"), lambda row: plain(desk, Money(row.cost)), is_right=True),
            Column(translate("Stock", "Left"), lambda row: format_quantity(row.left), tone=tone, is_right=True),
            Column(translate("Stock", "By"), lambda row: row.staff_number),
            Column(translate("Stock", "Reason"), why),
        ]
        model = RowsModel(columns, lambda row: row.id if isinstance(row, MoveRow) else 0)
        table = RowTable(model, translate("Stock", "Moves"), 6)
        for place, width in ((0, 150), (1, 150), (2, 95), (3, 100), (4, 90), (5, 80)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(380)  # not scaled: with large text the rows grow, not the window
        return table

"""One product: everything the catalogue holds about it, its codes, photo and tile; the way to its prices and moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from desk_app.kernel.money import Money
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.history import MovesDialog, PricesDialog
from desk_app.stock.dialogs.moving import TransferDialog, WriteOffDialog
from desk_app.stock.dialogs.parts import may
from desk_app.stock.dialogs.product_form import ProductForm, ProductSide
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import ProductDraft
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

Done = Callable[[int], None]
_MOST_TILES = 200


class ProductDialog(ActDialog):
    """Adds or changes a product; who may not sees everything and is told who may. ``done(product_id)`` when safe."""

    def __init__(self, doer: Doer, product_id: int | None, done: Done | None = None, *, code: str = "") -> None:
        self.row = None if product_id is None else queries.product(product_id, doer.desk.today())
        title = translate("Stock", "New product") if self.row is None else self.row.name
        self.may = may(doer.desk, Role.SUPERVISOR)
        told = "" if self.may else translate("Stock", "Supervisors change the catalogue.")
        main = translate("Stock", "Save") if self.may else ""
        super().__init__(doer, title, main, text=told, width=1_100)
        self._done, self._uuid = done, doer.new_uuid()
        self.form = ProductForm(doer.desk, self.row)
        self.side = ProductSide(doer.seat, self.row)
        self.prices = Button(translate("Stock", "Prices …"))
        self.moves = Button(translate("Stock", "Moves …"))
        self.write_off = Button(translate("Stock", "Write off …"))
        self.transfer = Button(translate("Stock", "Move goods …"))
        self.label = Button(translate("Stock", "Print label"), icon="printer")
        self._lay_out()
        self._connect()
        if code:
            self.side.codes.add(code)
        self.form.name.setFocus()

    def commit(self) -> None:
        """Enter in the line of codes takes the code; else save."""
        if self.focusWidget() is self.side.codes.field.edit and self.side.codes.field.text():
            self.side.codes.add(self.side.codes.field.text())
            return
        if not self.may:
            return
        try:
            draft = self.form.draft(self.side.codes.codes)
        except Refusal as refusal:
            self.set_problem(sentence(refusal))
            return
        if draft is None:
            self.set_problem(translate("Stock", "Please enter the price."))
            self.form.price.setFocus()
            return
        why, tile, photo = self.form.why.text(), self.side.tile(), self.side.photo
        row, uuid = self.row, self._uuid

        def act() -> int:
            number = self._saved(row, draft, why, uuid)
            if photo is not None:
                self.desk.act(service.set_photo, (number, photo), uuid=f"{uuid[:-1]}p")
            if tile != (row.tile if row is not None else None):
                self.desk.act(service.set_tiles, (tiles_with(self.desk.today(), number, tile),))
            return number

        self.send(act, then=self._safe)

    def _saved(self, row: ProductRow | None, draft: ProductDraft, why: str, uuid: str) -> int:
        if row is None:
            number: int = self.desk.act(service.add_product, (draft,), {"why": why}, uuid=uuid)
            return number
        self.desk.act(service.edit_product, (row.id, draft), {"why": why}, uuid=uuid)
        return row.id

    def _safe(self, product_id: int) -> None:
        self.doer.done.emit(translate("Stock", "Saved"))
        if self._done is not None:
            self._done(product_id)

    def _changed(self) -> None:
        """The price was changed in its own window."""
        if self.row is not None:
            self.row = queries.product(self.row.id, self.desk.today())
            self.form.show_price(Money(self.row.price))
            if self._done is not None:
                self._done(self.row.id)

    def _print_label(self) -> None:
        if self.row is None:
            return
        product_id, told = self.row.id, translate("Stock", "The label is printed")
        self.doer.ask(
            lambda: self.desk.act(service.print_labels, ((product_id,),)),
            then=lambda _jobs: self.doer.done.emit(told),
            refused=lambda refusal: self.set_problem(sentence(refusal)),
            button=self.label,
        )

    def _connect(self) -> None:
        if self.row is None:
            return
        product_id = self.row.id
        self.prices.clicked.connect(lambda: show(PricesDialog(self.doer, product_id, self._changed)))
        self.moves.clicked.connect(lambda: show(MovesDialog(self.doer, product_id)))
        self.write_off.clicked.connect(lambda: show(WriteOffDialog(self.doer, product_id)))
        self.transfer.clicked.connect(lambda: show(TransferDialog(self.doer, product_id)))
        self.label.clicked.connect(self._print_label)
        self.side.problem.connect(self.set_problem)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addWidget(self.form, 7)
        line.addWidget(self.side, 4)
        self.body.addLayout(line, 1)
        is_known, is_stocked = self.row is not None, self.row is not None and self.row.is_stocked
        for button in (self.prices, self.label):
            button.setVisible(is_known)
        for button in (self.moves, self.write_off, self.transfer):
            button.setVisible(is_stocked)
        self.form.setEnabled(self.may)
        self.side.set_may(self.may)
        self.add_to_foot(self.prices, self.moves, self.write_off, self.transfer, self.label)


def tiles_with(day: date, product_id: int, tile: int | None) -> tuple[int, ...]:
    """The tiles in their order with a product put at a place (from 0), or taken away."""
    known = [item.product_id for item in queries.tiles(day, _MOST_TILES) if item.product_id != product_id]
    if tile is not None:
        known.insert(tile, product_id)
    return tuple(known)

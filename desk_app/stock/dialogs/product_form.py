"""The fields of a product, and beside them its codes, photo, tile and what is there. Says what was typed; judges nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk_app.kernel.money import Money, Rate
from desk_app.kernel.quantity import Quantity
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.stock import queries
from desk_app.stock.dialogs.codes import CodesField
from desk_app.stock.dialogs.parts import QuantityField, RateField, beside, labelled, money_field, said
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import MAX_FILE_BYTES, TAX_PERCENT, ProductDraft, Unit, clean_photo
from desk_app.stock.wording import quantity_text, unit_name
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space

_NONE = 0
_PERCENT = 100  # a rate counts hundredths of a percent


class ProductForm(QWidget):
    """Name, heading, unit, price with its reason, tax, reorder point and size, supplier, shelf, what holds for it."""

    def __init__(self, desk: Desk, row: ProductRow | None) -> None:
        super().__init__()
        self._price = None if row is None else row.price
        self.name = LineField(translate("Stock", "Name"), is_required=True)
        self.code = LineField(translate("Stock", "Number"), translate("Stock", "next free"))
        self.category = _box(translate("Stock", "Heading"), [(known.id, known.name) for known in queries.categories()])
        self.unit = ChoiceBox([Option(unit, unit_name(unit)) for unit in Unit], translate("Stock", "Unit"))
        self.unit_name = LineField(translate("Stock", "Unit’s name"), translate("Stock", "bottle, box …"))
        self.price = money_field(desk, translate("Stock", "Price with tax"), is_required=True)
        self.tax = RateField(translate("Stock", "Tax rate %"))
        self.why = LineField(translate("Stock", "Reason for the new price"))
        self.point = QuantityField(translate("Stock", "Reorder at"))
        self.lot = QuantityField(translate("Stock", "Order size"))
        self.supplier = _box(translate("Stock", "Supplier"), [(known.id, known.name) for known in queries.suppliers()])
        self.place = LineField(translate("Stock", "Shelf"))
        self.detail = LineField(translate("Stock", "Description"))
        self.stocked = CheckRow(translate("Stock", "Counted in stock"))
        self.expires = CheckRow(translate("Stock", "Has expiry date"))
        self.active = CheckRow(translate("Stock", "On sale"))
        self._lay_out()
        self.price.amount_changed.connect(lambda _amount: self._offer_reason())
        self._fill(desk, row)

    def show_price(self, price: Money) -> None:
        """The price changed elsewhere."""
        self._price = price
        self.price.set_value(price)

    def draft(self, codes: tuple[str, ...]) -> ProductDraft | None:
        """What was typed; None without a price. Refuses a tax rate or quantity that can't be read."""
        price = self.price.value()
        if price is None:
            return None
        category, supplier, unit = self.category.value(), self.supplier.value(), self.unit.value()
        for part in (self.point, self.lot):
            if part.value() is None and part.text():
                raise Refusal("stock.bad_quantity")
        return ProductDraft(
            name=self.name.text(),
            price=price,
            code=self.code.text(),
            barcodes=codes,
            category_id=category if isinstance(category, int) and category else None,
            unit=unit if isinstance(unit, Unit) else Unit.PIECE,
            unit_name=self.unit_name.text(),
            tax=self.tax.rate(),
            is_stocked=self.stocked.isChecked(),
            reorder_point=self.point.value() or Quantity(0),
            order_size=self.lot.value() or Quantity(0),
            supplier_id=supplier if isinstance(supplier, int) and supplier else None,
            place=self.place.text(),
            detail=self.detail.text(),
            expires=self.expires.isChecked(),
            is_active=self.active.isChecked(),
        )

    def _fill(self, desk: Desk, row: ProductRow | None) -> None:
        self.unit.set_value(Unit.PIECE if row is None else row.unit)
        self.category.set_value(_NONE if row is None else row.category_id or _NONE)
        self.supplier.set_value(_NONE if row is None else row.supplier_id or _NONE)
        self.stocked.setChecked(row is None or row.is_stocked)
        self.expires.setChecked(row is not None and row.expires)
        self.active.setChecked(row is None or row.is_active)
        if row is None:
            self.tax.set_rate(Rate(desk.settings.get(TAX_PERCENT) * _PERCENT))
        else:
            texts = (self.name, row.name), (self.code, row.code), (self.unit_name, row.unit_name)
            for field, text in (*texts, (self.place, row.place), (self.detail, row.detail)):
                field.set_text(text)
            self.price.set_value(row.price)
            self.tax.set_rate(row.tax)
            self.point.set_value(row.reorder_point)
            self.lot.set_value(row.order_size)
        self._offer_reason()

    def _offer_reason(self) -> None:
        """A price that differs from the one in force needs its reason."""
        self.why.setVisible(self._price is not None and self.price.value() not in {None, self._price})

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(beside((self.name, 3), (self.code, 1)))
        heading, unit = (
            labelled(translate("Stock", "Heading"), self.category),
            labelled(translate("Stock", "Unit"), self.unit),
        )
        column.addLayout(beside((heading, 2), (unit, 1), (self.unit_name, 1)))
        column.addLayout(beside((self.price, 1), (self.tax, 1), (self.point, 1), (self.lot, 1)))
        column.addWidget(self.why)
        supplier = labelled(translate("Stock", "Supplier"), self.supplier)
        column.addLayout(beside((supplier, 2), (self.place, 1)))
        column.addWidget(self.detail)
        column.addLayout(beside((self.stocked, 1), (self.expires, 1), (self.active, 1)))
        column.addStretch(1)


class ProductSide(QWidget):
    """Codes, photo, tile and what is in stock; ``problem`` when a picture can't be used."""

    problem = Signal(str)

    def __init__(self, seat: Seat, row: ProductRow | None) -> None:
        super().__init__()
        self._seat = seat
        self.photo: bytes | None = None
        self.codes = CodesField(seat.desk, None if row is None else row.id)
        self.view = PhotoView(translate("Stock", "Photo"), side=104)
        self.choose = Button(translate("Stock", "Photo …"), icon="photo", compact=True)
        self.is_tile = CheckRow(translate("Stock", "Quick-pick tile"))
        self.place = Stepper(translate("Stock", "Place of the tile"), 1, least=1, most=200)
        self._lay_out(row)
        self.choose.clicked.connect(self.ask_file)
        self.is_tile.toggled.connect(self.place.setVisible)
        self._fill(row)

    def tile(self) -> int | None:
        """The place among the tiles from 0, None for no tile."""
        return self.place.value() - 1 if self.is_tile.isChecked() else None

    def set_may(self, is_allowed: bool) -> None:
        """Show only, or let change."""
        for part in (self.codes.field, self.codes.remove, self.choose, self.is_tile, self.place):
            part.setEnabled(is_allowed)

    def ask_file(self) -> None:
        """Ask for a picture file."""
        kinds = translate("Stock", "Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"
        path, _ = QFileDialog.getOpenFileName(self, translate("Stock", "Choose a picture"), "", kinds)
        if path:
            self.load(Path(path))

    def load(self, path: Path) -> None:
        """Take a picture in; decoding is a job, so that a large file holds nothing up."""
        self.problem.emit("")
        with path.open("rb") as file:
            raw = file.read(MAX_FILE_BYTES + 1)
        self._seat.jobs.run(lambda _progress: clean_photo(raw), self._show, self._failed)

    def _show(self, photo: bytes) -> None:
        self.photo = photo
        self.view.set_photo(photo)

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refusal):
            self.problem.emit(sentence(problem))
        else:
            self._seat.bug(problem)

    def _fill(self, row: ProductRow | None) -> None:
        self.place.setVisible(row is not None and row.tile is not None)
        if row is None:
            return
        self.codes.set_codes(tuple(known.code for known in queries.barcodes(row.id) if known.code != row.code))
        self.view.set_photo(queries.photo_of(row.id))
        self.is_tile.setChecked(row.tile is not None)
        if row.tile is not None:
            self.place.set_value(row.tile + 1)

    def _lay_out(self, row: ProductRow | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        left = QWidget()
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.S)
        if row is not None and row.is_stocked:
            words.addWidget(text_label(translate("Stock", "In stock"), "muted"))
            words.addWidget(text_label(quantity_text(row.quantity, row.unit_name), "lead"))
            told = translate("Stock", "worth {amount} at cost")
            words.addWidget(text_label(told.format(amount=said(self._seat.desk, row.value)), "muted"))
        words.addWidget(self.choose)
        column.addLayout(beside((self.view, 0), (left, 1)))
        column.addWidget(self.codes, 1)
        column.addLayout(beside((self.is_tile, 1), (self.place, 0)))


def _box(name: str, known: list[tuple[int, str]]) -> ChoiceBox:
    return ChoiceBox([Option(_NONE, "–"), *(Option(number, text) for number, text in known)], name)

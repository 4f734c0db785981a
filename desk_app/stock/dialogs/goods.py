"""The catalogue: pages of products by name, found by name, initials or barcode; from here everything about a product is reached."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMenu

from desk_app.kernel.quantity import format_quantity
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.stock import queries
from desk_app.stock.dialogs.exporting import MovesFileDialog
from desk_app.stock.dialogs.headings import CategoriesDialog, SuppliersDialog
from desk_app.stock.dialogs.importing import ImportDialog
from desk_app.stock.dialogs.parts import beside, currency_of, framed, labelled, may, plain
from desk_app.stock.dialogs.product import ProductDialog
from desk_app.stock.queries import ProductRow
from desk_app.stock.rules import ProductFilter
from desk_app.stock.wording import filter_name
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.job_line import JobLine
from desk_app.widgets.jobs import Progress
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import look

_PAGE = 50
_ALL = 0
_PAUSE = 150  # milliseconds of rest before a search


class GoodsDialog(ActDialog):
    """Enter or a scan opens the product; supervisors add, import and keep headings and suppliers."""

    def __init__(self, doer: Doer, text: str = "") -> None:
        title, main = translate("Stock", "Goods"), translate("Stock", "Open")
        super().__init__(doer, title, main, cancel=translate("Stock", "Close"), width=1_100)
        hint = translate("Stock", "Scan, or type name, initials or code")
        self.field = ScanField(translate("Stock", "Search"), hint, is_greedy=True)
        self.chips = ChoiceChips(
            [Option(wanted, filter_name(wanted)) for wanted in ProductFilter], translate("Stock", "Which products")
        )
        self.chips.set_value(ProductFilter.ACTIVE)
        self.heading = ChoiceBox(self._headings(), translate("Stock", "Heading"))
        self.heading.set_value(_ALL)
        self._shown: list[ProductRow] = []
        self.table = self._made_table()
        self.none = EmptyState(translate("Stock", "No product found"), icon="search")
        self.more = Button(translate("Stock", "Show more"), kind=Kind.LINK, compact=True)
        self.job = JobLine(doer.seat, self.set_problem)
        self.new = Button(translate("Stock", "New product"), icon="plus")
        self.categories = Button(translate("Stock", "Headings …"))
        self.suppliers = Button(translate("Stock", "Suppliers …"))
        self.import_ = Button(translate("Stock", "Import …"))
        self.export = Button(translate("Stock", "Save as file …"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.field.set_text(text)
        self._lay_out()
        self._connect()
        self.reload()
        self.field.setFocus()

    def reload(self) -> None:
        """Show the first page of what is looked for."""
        self._pause.stop()
        self._shown = []
        self.show_more()
        if self._shown:
            self.table.selectRow(0)

    def show_more(self) -> None:
        """Show the next page below."""
        wanted, heading = self.chips.value(), self.heading.value()
        page = queries.products(
            wanted if isinstance(wanted, ProductFilter) else ProductFilter.ACTIVE,
            day=self.desk.today(),
            category_id=heading if isinstance(heading, int) and heading else None,
            text=self.field.text(),
            after=(self._shown[-1].name, self._shown[-1].id) if self._shown else None,
            limit=_PAGE,
        )
        self._shown += page
        self.table.rows.set_rows(self._shown)
        self.more.setVisible(len(page) == _PAGE)
        self._frame.setVisible(bool(self._shown))
        self.none.setVisible(not self._shown)
        self.main.setEnabled(bool(self._shown))

    def commit(self) -> None:
        """Open the product in hand; a search that is still typed is looked up first."""
        if self._pause.isActive():
            self.reload()
        self.open_product(self.table.current)

    def open_product(self, row: object) -> None:
        """Open a product; what is changed there shows here."""
        if isinstance(row, ProductRow):
            show(ProductDialog(self.doer, row.id, lambda _id: self._read_again()))

    def take(self, code: str) -> None:
        """A scanned code opens its product at once; an unknown one begins a new product with it."""
        self._pause.stop()
        item = queries.item_by_barcode(code, self.desk.today())
        if item is not None:
            self.field.clear()
            self.reload()
            show(ProductDialog(self.doer, item.product_id, lambda _id: self._read_again()))
        elif may(self.desk, Role.SUPERVISOR):
            show(ProductDialog(self.doer, None, lambda _id: self._read_again(), code=code))
        else:
            self.reload()

    def write(self, path: Path) -> None:
        """Write the whole catalogue beside the window."""
        day, currency = self.desk.today(), currency_of(self.desk)
        told = translate("Stock", "Saved: {name}").format(name=path.name)

        def job(progress: Progress) -> int:
            from desk_app.stock import files

            return files.write_products(path, day, progress.step, currency=currency)

        self.job.run(job, lambda _count: self.doer.done.emit(told))

    def reject(self) -> None:
        """Leave; what is being written is stopped first."""
        if self.job.is_running:
            self.job.cancel()
        else:
            super().reject()

    def _read_again(self) -> None:
        place = self.table.currentIndex().row()
        self.heading.set_options(self._headings())
        self.reload()
        self.table.selectRow(max(0, min(place, len(self._shown) - 1)))

    def _ask_path(self) -> None:
        name = f"{self.windowTitle()} {self.desk.today():%Y-%m-%d}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), name, "XLSX (*.xlsx);;CSV (*.csv)")
        if path:
            self.write(Path(path))

    def _headings(self) -> list[Option]:
        first = Option(_ALL, translate("Stock", "All headings"))
        return [first, *(Option(row.id, row.name) for row in queries.categories())]

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self.field.changed.connect(lambda _text: self._pause.start())
        self.field.scanned.connect(self.take)
        self.chips.chosen.connect(lambda _value: self.reload())
        self.heading.chosen.connect(lambda _value: self.reload())
        self.table.opened.connect(self.open_product)
        self.more.clicked.connect(self.show_more)
        self.new.clicked.connect(lambda: show(ProductDialog(self.doer, None, lambda _id: self._read_again())))
        self.categories.clicked.connect(lambda: show(CategoriesDialog(self.doer, self._read_again)))
        self.suppliers.clicked.connect(lambda: show(SuppliersDialog(self.doer, self._read_again)))
        self.import_.clicked.connect(lambda: show(ImportDialog(self.doer, lambda _result: self._read_again())))
        files = QMenu(self.export)
        files.addAction(translate("Stock", "The catalogue …"), self._ask_path)
        files.addAction(translate("Stock", "Moves of a period …"), lambda: show(MovesFileDialog(self.doer)))
        self.export.setMenu(files)

    def _lay_out(self) -> None:
        self.body.addLayout(beside((self.field, 3), (labelled(translate("Stock", "Heading"), self.heading), 2)))
        self.body.addWidget(self.chips)
        self._frame = framed(self.table)
        self.body.addWidget(self._frame, 1)
        self.body.addWidget(self.none, 1)
        self.body.addWidget(self.more)
        self.body.addWidget(self.job)
        for button in (self.new, self.categories, self.suppliers, self.import_):
            button.setVisible(may(self.desk, Role.SUPERVISOR))
        self.add_to_foot(self.new, self.categories, self.suppliers, self.import_, self.export)

    def _made_table(self) -> RowTable:
        desk = self.desk

        def left(row: ProductRow) -> str:
            return f"{format_quantity(row.quantity)} {row.unit_name}".strip() if row.is_stocked else "–"

        def tone(row: ProductRow) -> str:
            return "late" if row.quantity < 0 else "soon" if row.is_low else ""

        columns: list[Column[ProductRow]] = [
            Column(translate("Stock", "Number"), lambda row: row.code),
            Column(translate("Stock", "Name"), lambda row: row.name),
            Column(translate("Stock", "Heading"), lambda row: row.category or "–"),
            Column(translate("Stock", "Supplier"), lambda row: row.supplier or "–"),
            Column(translate("Stock", "Price"), lambda row: plain(desk, row.price), is_right=True),
            Column(translate("Stock", "In stock"), left, tone=tone, is_right=True),
            Column(translate("Stock", "Shelf"), lambda row: row.place or "–"),
        ]
        model = RowsModel(columns, lambda row: row.id if isinstance(row, ProductRow) else 0)
        table = RowTable(model, translate("Stock", "Goods"), 1)
        for place, width in ((0, 100), (2, 110), (3, 180), (4, 95), (5, 100), (6, 80)):
            table.setColumnWidth(place, look().px(width))
        table.setMinimumHeight(380)  # not scaled: with large text the rows grow, not the window
        return table

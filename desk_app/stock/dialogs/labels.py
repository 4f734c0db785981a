"""Price labels and the price list (S3): which products, on a sheet or from the roll, how many of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.finder import ProductFinder
from desk_app.stock.dialogs.parts import RateField, framed, labelled, said
from desk_app.stock.rules import SaleItem
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import Step, StepList
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

_SHEET, _ROLL = "sheet", "roll"


class LabelsDialog(ActDialog):
    """What is due stands ready (a price changed, goods are new); scanning adds to it."""

    def __init__(self, doer: Doer, product_ids: Sequence[int] | None = None) -> None:
        title, main = translate("Stock", "Price labels"), translate("Stock", "Print labels")
        super().__init__(doer, title, main, width=1_020)
        self._uuid = doer.new_uuid()
        wanted = queries.labels_due() if product_ids is None else product_ids
        found = queries.items(wanted, self.desk.today())
        self.items: list[SaleItem] = [found[number] for number in wanted if number in found]
        self.finder = ProductFinder(doer.desk)
        key = lambda row: row.product_id if isinstance(row, SaleItem) else 0  # noqa: E731
        self.list = RowList(self.face, key, translate("Stock", "Labels to print"), number_width=0)
        self.remove = Button(translate("Stock", "Remove"), kind=Kind.LINK, compact=True)
        self.clear = Button(translate("Stock", "Remove all"), kind=Kind.LINK, compact=True)
        self.form = ChoiceChips(
            [Option(_SHEET, translate("Stock", "Sheet A4")), Option(_ROLL, translate("Stock", "Label roll"))],
            translate("Stock", "Paper"),
        )
        self.form.set_value(_SHEET)
        self.copies = Stepper(translate("Stock", "Of each"), 1, least=1, most=50)
        self.price_list = Button(translate("Stock", "Price list …"), icon="printer")
        self.heading = SectionLabel()
        self._lay_out()
        self._connect()
        self.reload()
        self.finder.setFocus()

    def face(self, row: object) -> RowFace:
        """Name, code and price as on the label."""
        if not isinstance(row, SaleItem):
            return RowFace("")
        return RowFace(name=row.name, sub=row.barcode or row.code, timer=said(self.desk, row.price))

    def reload(self) -> None:
        """Show what is going to be printed."""
        self.list.set_rows(self.items)
        self.heading.setText(translate("Stock", "%n label(s) to print", None, len(self.items) * self.copies.value()))
        self.main.setEnabled(bool(self.items))
        for button in (self.remove, self.clear):
            button.setEnabled(bool(self.items))

    def take(self, item: object) -> None:
        """Put a product on the list, once."""
        if not isinstance(item, SaleItem):
            return
        self.set_problem("")
        if item.product_id not in {known.product_id for known in self.items}:
            self.items.append(item)
        self.reload()
        self.list.choose(item.product_id)
        self.finder.clear()

    def commit(self) -> None:
        """Print them; they are off the list of labels that are due."""
        if not self.items:
            return
        args = (tuple(item.product_id for item in self.items),)
        options = {"roll": self.form.value() == _ROLL, "copies": self.copies.value()}
        told = translate("Stock", "The labels are printed")
        self.send(
            lambda: self.desk.act(service.print_labels, args, options, uuid=self._uuid),
            then=lambda _jobs: self.doer.done.emit(told),
        )

    def _remove(self) -> None:
        row = self.list.current
        if isinstance(row, SaleItem):
            self.items = [item for item in self.items if item.product_id != row.product_id]
            self.reload()

    def _remove_all(self) -> None:
        self.items = []
        self.reload()

    def _connect(self) -> None:
        self.finder.opened.connect(self.take)
        self.finder.unknown.connect(self.set_problem)
        self.copies.changed.connect(lambda _value: self.reload())
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self._remove_all)
        self.price_list.clicked.connect(lambda: show(PriceListDialog(self.doer)))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.S)
        left.addWidget(self.finder, 1)
        self.finder.setMinimumHeight(270)  # not scaled: with large text the rows grow, not the window
        left.addWidget(labelled(translate("Stock", "Paper"), self.form))
        left.addWidget(labelled(translate("Stock", "Of each"), self.copies))
        right.addWidget(self.heading)
        right.addWidget(framed(self.list), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        foot.addWidget(self.clear)
        right.addLayout(foot)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(left, 1)
        line.addLayout(right, 1)
        self.body.addLayout(line, 1)
        self.add_to_foot(self.price_list)


class PriceListDialog(ActDialog):
    """The price list of the counter: which headings, the members' discount, a note below."""

    def __init__(self, doer: Doer) -> None:
        title, main = translate("Stock", "Price list"), translate("Stock", "Print the list")
        super().__init__(doer, title, main, width=560)
        self._uuid = doer.new_uuid()
        known = queries.categories()
        self.headings = StepList(
            [
                Step(str(row.id), row.name, translate("Stock", "%n product(s)", None, row.products), is_done=True)
                for row in known
            ]
        )
        self._all = frozenset(str(row.id) for row in known)
        self.discount = RateField(translate("Stock", "Members’ discount %"), translate("Stock", "none"))
        self.note = LineField(translate("Stock", "Note below the list"))
        if known:
            self.body.addWidget(SectionLabel(translate("Stock", "Headings")))
            self.body.addWidget(self.headings)
        self.body.addWidget(self.discount)
        self.body.addWidget(self.note)
        self.headings.ticked.connect(lambda _key, _on: self.main.setEnabled(bool(self.headings.done)))
        self.discount.setFocus()

    def commit(self) -> None:
        """Print it."""
        try:
            discount = self.discount.rate()
        except Refusal as refusal:
            self.discount.set_problem(sentence(refusal))
            return
        chosen = self.headings.done
        # All ticked is everything, also what stands under no heading.
        ids = () if frozenset(chosen) == self._all else tuple(int(key) for key in chosen)
        options = {"category_ids": ids, "note": self.note.text(), "discount": discount}
        told = translate("Stock", "The price list is printed")
        self.send(
            lambda: self.desk.act(service.print_price_list, (), options, uuid=self._uuid),
            then=lambda _job: self.doer.done.emit(told),
        )

"""Headings of the catalogue and suppliers: a list at the left, the chosen one at the right; Save keeps the window open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.stock import queries, service
from desk_app.stock.dialogs.parts import beside, framed, labelled
from desk_app.stock.queries import CategoryRow, SupplierRow
from desk_app.stock.rules import SupplierDraft
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space

Row = CategoryRow | SupplierRow


class ListEditor(ActDialog):
    """What is common: choose, change, save, begin a new one."""

    def __init__(self, doer: Doer, title: str, done: Callable[[], None]) -> None:
        super().__init__(doer, title, translate("Stock", "Save"), cancel=translate("Stock", "Close"), width=820)
        self.current_id: int | None = None
        self._done, self._uuid = done, doer.new_uuid()
        key = lambda row: row.id if isinstance(row, Row) else 0  # noqa: E731
        self.list = RowList(self.face, key, title, number_width=0)
        self.list.setMinimumHeight(300)  # not scaled: with large text the rows grow, not the window
        self.new = Button(translate("Stock", "New"), icon="plus")
        self.name = LineField(translate("Stock", "Name"), is_required=True)
        self.list.chosen.connect(self._pick)
        self.new.clicked.connect(self._begin)

    def face(self, row: object) -> RowFace:
        """How one looks in the list."""
        raise NotImplementedError

    def rows(self) -> Sequence[Row]:
        """All of them."""
        raise NotImplementedError

    def fill(self, row: object) -> None:
        """Put one into the fields; None for a new one."""
        raise NotImplementedError

    def act(self) -> Callable[[], int]:
        """The act with the values of the moment."""
        raise NotImplementedError

    def commit(self) -> None:
        """Save what was typed; the window stays open."""
        self.set_problem("")

        def then(number: int) -> None:
            self._uuid = self.doer.new_uuid()
            self.reload()
            self.list.choose(number)
            self.doer.done.emit(translate("Stock", "Saved"))
            self._done()

        def refused(refusal: Refusal) -> None:
            self.set_problem(sentence(refusal))

        self.doer.ask(self.act(), then=then, refused=refused, button=self.main)

    def reload(self) -> None:
        """Show all of them."""
        self.list.set_rows(tuple(self.rows()))

    def finish(self, *parts: QVBoxLayout) -> None:
        """List and form side by side; the first one in hand."""
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(framed(self.list), 1)
        left.addWidget(self.new)
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(left, 1)
        for part in parts:
            part.addStretch(1)
            line.addLayout(part, 1)
        self.body.addLayout(line, 1)
        self.reload()
        if self.list.rows.rows:
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        self.name.setFocus()

    def _pick(self, row: object) -> None:
        self.current_id = row.id if isinstance(row, Row) else None
        self.set_problem("")
        self.fill(row)

    def _begin(self) -> None:
        self.list.choose(None)
        self._pick(None)
        self.name.setFocus()


class CategoriesDialog(ListEditor):
    """Headings with their place in lists and price list."""

    def __init__(self, doer: Doer, done: Callable[[], None]) -> None:
        super().__init__(doer, translate("Stock", "Headings"), done)
        self.place = Stepper(translate("Stock", "Place in lists"), 1, least=1, most=999)
        form = QVBoxLayout()
        form.setSpacing(Space.S)
        form.addWidget(self.name)
        form.addWidget(labelled(translate("Stock", "Place in lists"), self.place))
        self.finish(form)

    def face(self, row: object) -> RowFace:
        """Name and how many products."""
        if not isinstance(row, CategoryRow):
            return RowFace("")
        return RowFace(name=row.name, sub=translate("Stock", "%n product(s)", None, row.products))

    def rows(self) -> Sequence[Row]:
        """All headings."""
        return queries.categories()

    def fill(self, row: object) -> None:
        """Put one into the fields."""
        if isinstance(row, CategoryRow):
            self.name.set_text(row.name)
            self.place.set_value(row.position + 1)
        else:
            self.name.set_text("")
            self.place.set_value(max((known.position for known in queries.categories()), default=-1) + 2)

    def act(self) -> Callable[[], int]:
        """Save the heading."""
        args, uuid = (self.current_id, self.name.text(), self.place.value() - 1), self._uuid
        return lambda: self.desk.act(service.save_category, args, uuid=uuid)


class SuppliersDialog(ListEditor):
    """Whoever goods are ordered from."""

    def __init__(self, doer: Doer, done: Callable[[], None]) -> None:
        super().__init__(doer, translate("Stock", "Suppliers"), done)
        self.contact = LineField(translate("Stock", "Contact person"))
        self.phone = LineField(translate("Stock", "Phone"))
        self.days = Stepper(translate("Stock", "Days until delivery"), 3, least=0, most=365)
        self.note = LineField(translate("Stock", "Remarks"))
        self.active = CheckRow(translate("Stock", "In use"))
        form = QVBoxLayout()
        form.setSpacing(Space.S)
        form.addWidget(self.name)
        form.addLayout(beside((self.contact, 1), (self.phone, 1)))
        form.addWidget(labelled(translate("Stock", "Days until delivery"), self.days))
        form.addWidget(self.note)
        form.addWidget(self.active)
        self.finish(form)

    def face(self, row: object) -> RowFace:
        """Name, contact and phone."""
        if not isinstance(row, SupplierRow):
            return RowFace("")
        badge = "" if row.is_active else translate("Stock", "Not in use")
        sub = " · ".join(filter(None, (row.contact, row.phone)))
        return RowFace(name=row.name, sub=sub, badge=badge, badge_tone=BadgeTone.CALM)

    def rows(self) -> Sequence[Row]:
        """All suppliers, also those no longer used."""
        return queries.suppliers(retired=True)

    def fill(self, row: object) -> None:
        """Put one into the fields."""
        known = row if isinstance(row, SupplierRow) else None
        for field, text in (
            (self.name, known.name if known else ""),
            (self.contact, known.contact if known else ""),
            (self.phone, known.phone if known else ""),
            (self.note, known.note if known else ""),
        ):
            field.set_text(text)
        self.days.set_value(known.lead_days if known else 3)
        self.active.setChecked(known is None or known.is_active)

    def act(self) -> Callable[[], int]:
        """Save the supplier."""
        draft = SupplierDraft(
            self.name.text(), self.contact.text(), self.phone.text(), self.days.value(), self.note.text()
        )
        args, uuid = (self.current_id, draft), self._uuid
        options = {"is_active": self.active.isChecked()}
        return lambda: self.desk.act(service.save_supplier, args, options, uuid=uuid)

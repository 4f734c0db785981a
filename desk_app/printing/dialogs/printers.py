"""Printers of this desk and which form goes where; changed by supervisors, tried with a test page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.kernel.changes import EverythingChanged
from desk_app.kernel.texts import translate
from desk_app.printing import queries, service, wording
from desk_app.printing.changes import PrintersChanged
from desk_app.printing.dialogs.printer import PrinterDialog
from desk_app.printing.dialogs.route import RouteDialog
from desk_app.printing.queries import PrinterRow, RouteRow
from desk_app.printing.rules import TEST_FORMS, TEST_SHEET
from desk_app.widgets.buttons import Button
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column, RowsModel
from desk_app.widgets.tab_base import Doer, Seat
from desk_app.widgets.theme import Space, look, retone

_HIDDEN = frozenset({TEST_SHEET, *TEST_FORMS.values()})


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form, its route and the printer it really goes to now."""

    form: str
    title: str
    route: RouteRow
    printer: str


class PrintersDialog(Dialog):
    """Two lists: the printers, and the forms with their way."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Printing", "Printers and forms"), cancel=translate("Printing", "Close"), width=880, parent=parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.seat, self.desk = seat, seat.desk
        self.doer = Doer(seat, self)
        self.doer.hide()
        self.doer.refused.connect(self._say)
        self._problem = text_label("", "problem")
        self._hint = text_label("", "muted")
        self.printers = self._made_printers()
        self.forms = self._made_forms()
        self.body.addWidget(self._problem)
        self.body.addWidget(SectionLabel(translate("Printing", "Printers of this desk")))
        self.body.addWidget(self._hint)
        self.body.addWidget(self.printers)
        self.body.addLayout(self._made_actions())
        self.body.addWidget(SectionLabel(translate("Printing", "Which form goes where")))
        self.body.addWidget(self.forms)
        seat.relay.changed.connect(self._hear)
        self._say("")
        self.reload()

    def reload(self) -> None:
        """Read and show printers and routes."""
        listed = queries.printers(self.desk.number, active_only=False)
        routes = queries.routes(self.desk.number)
        self.printers.rows.set_rows(listed)
        self.forms.rows.set_rows(form_rows(listed, routes))
        self.printers.setVisible(bool(listed))
        self._hint.setVisible(not listed)
        self._hint.setText(
            translate("Printing", "No printer yet: papers are saved as PDF files and flagged until there is one.")
        )
        if self.printers.current is None and listed:
            self.printers.setCurrentIndex(self.printers.rows.index(0, 0))
        self._offer()

    def add(self) -> None:
        """Set up another printer."""
        PrinterDialog(self.seat, None, self).open()

    def change(self) -> None:
        """Change the chosen printer."""
        row = self._chosen()
        if row is not None:
            PrinterDialog(self.seat, row, self).open()

    def change_route(self, row: object) -> None:
        """Say where a form goes."""
        if isinstance(row, FormRow):
            RouteDialog(self.seat, row.title, row.route, self).open()

    def _made_printers(self) -> RowTable:
        columns: list[Column[PrinterRow]] = [
            Column(translate("Printing", "Name"), lambda row: row.printer.name),
            Column(translate("Printing", "How it is reached"), lambda row: wording.kind_name(row.printer.kind)),
            Column(translate("Printing", "Where"), _where),
            Column(translate("Printing", "Paper in it"), lambda row: wording.paper_name(row.printer.paper)),
            Column(
                translate("Printing", "State"),
                lambda row: translate("Printing", "In use") if row.is_active else translate("Printing", "Out of use"),
                lambda row: "good" if row.is_active else "",
            ),
        ]
        table = RowTable(RowsModel(columns, lambda row: row.id), translate("Printing", "Printers of this desk"))  # type: ignore[attr-defined]
        table.setMinimumHeight(look().px(190))
        for place, width in ((1, 250), (2, 150), (3, 150), (4, 96)):
            table.setColumnWidth(place, look().px(width))
        table.opened.connect(lambda _row: self.change())
        table.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())
        return table

    def _made_forms(self) -> RowTable:
        columns: list[Column[FormRow]] = [
            Column(translate("Printing", "Form"), lambda row: row.title),
            Column(translate("Printing", "Sheet"), _paper),
            Column(
                translate("Printing", "Printer"),
                lambda row: row.printer or translate("Printing", "none: saved as PDF"),
                lambda row: "" if row.printer else "soon",
            ),
            Column(translate("Printing", "Copies"), lambda row: str(row.route.copies), is_right=True),
        ]
        table = RowTable(RowsModel(columns, lambda row: row.form), translate("Printing", "Which form goes where"))  # type: ignore[attr-defined]
        table.setMinimumHeight(look().px(230))
        for place, width in ((1, 190), (2, 210), (3, 84)):
            table.setColumnWidth(place, look().px(width))
        table.opened.connect(self.change_route)
        return table

    def _made_actions(self) -> QHBoxLayout:
        self.new = Button(translate("Printing", "Add a printer"), icon="plus")
        self.edit = Button(translate("Printing", "Change"))
        self.test = Button(translate("Printing", "Test page"), icon="printer")
        self.use = Button(translate("Printing", "Out of use"))
        self.new.clicked.connect(self.add)
        self.edit.clicked.connect(self.change)
        self.test.clicked.connect(self._print_test)
        self.use.clicked.connect(self._switch)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for button in (self.new, self.edit, self.test, self.use):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _print_test(self) -> None:
        row = self._chosen()
        if row is not None:
            told = translate("Printing", "The test page is on its way to {name}.").format(name=row.printer.name)
            act = service.print_test_page
            self.doer.ask(lambda: self.desk.act(act, (row.id,)), then=lambda _job: self._say(told, "good"))

    def _switch(self) -> None:
        row = self._chosen()
        if row is not None:
            act, options = service.set_printer_active, {"is_active": not row.is_active}
            self.doer.ask(lambda: self.desk.act(act, (row.id,), options))

    def _chosen(self) -> PrinterRow | None:
        found = self.printers.current
        return found if isinstance(found, PrinterRow) else None

    def _offer(self) -> None:
        row = self._chosen()
        for button in (self.edit, self.test, self.use):
            button.setVisible(row is not None)
        if row is not None:
            self.test.setEnabled(row.is_active)
            self.use.setText(
                translate("Printing", "Out of use") if row.is_active else translate("Printing", "Use again")
            )

    def _say(self, words: str, tone: str = "late") -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        retone(self._problem, role="strong", tone=tone)

    def _hear(self, change: object) -> None:
        if isinstance(change, PrintersChanged | EverythingChanged):
            QTimer.singleShot(0, self, self.reload)


def form_rows(listed: tuple[PrinterRow, ...], routes: dict[str, RouteRow]) -> tuple[FormRow, ...]:
    """Every form with its way, in the order of their titles."""
    from desk_app.paper.forms import form_names

    made = []
    for form in form_names():
        if form in _HIDDEN:
            continue
        route = routes.get(form)
        goes_to = queries.printer_of_form(form, listed, route)
        made.append(FormRow(form, wording.form_title(form), route or RouteRow(form), goes_to.name if goes_to else ""))
    return tuple(sorted(made, key=lambda row: row.title))


def _where(row: PrinterRow) -> str:
    printer = row.printer
    return f"{printer.address}:{printer.port}" if printer.kind.value.startswith("network") else printer.address


def _paper(row: FormRow) -> str:
    own = wording.paper_name(queries.paper_of(row.form)) or translate("Printing", "its own size")
    if not row.route.paper:
        return own
    return translate("Printing", "{form} on {sheet}").format(form=own, sheet=wording.paper_name(row.route.paper))

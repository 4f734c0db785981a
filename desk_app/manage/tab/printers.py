"""The page *Printers*: what stands at this desk, which form goes where, a test page, the queue."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel.changes import Change
from desk_app.kernel.texts import translate
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.printing import offers, queries, service, wording
from desk_app.printing.changes import JobChanged, JobQueued, PrintersChanged
from desk_app.printing.dialogs import PrinterDialog, PrintQueueDialog, RouteDialog
from desk_app.printing.dialogs.printers import FormRow, form_rows
from desk_app.printing.queries import PrinterRow
from desk_app.widgets.buttons import Kind
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, retone


class PrintersPage(Page):
    """Printers of this desk above, the ways of the forms below."""

    hears: ClassVar[tuple[type[Change], ...]] = (PrintersChanged, JobQueued, JobChanged)

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Printers"), translate("Manage", "Each desk has its own."))
        self.printers = self._made_printers()
        self.ways = self._made_ways()
        self.status = text_label("", "strong")
        self.new = self.action(translate("Manage", "Add"), self.add, icon="plus", kind=Kind.PRIMARY)
        self.edit = self.action(translate("Manage", "Change"), self.change)
        self.test = self.action(translate("Manage", "Test page"), self.print_test, icon="printer")
        self.way = self.action(translate("Manage", "Change the way"), lambda: self.change_way(self.ways.current))
        self.queue = self.action(translate("Manage", "Print queue"), self.show_queue)
        self._lay_out()
        self.printers.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())

    def _made_printers(self) -> RowTable:
        columns: list[Column[PrinterRow]] = [
            Column(translate("Manage", "Name"), lambda row: row.printer.name),
            Column(translate("Manage", "How it is reached"), lambda row: wording.kind_name(row.printer.kind)),
            Column(translate("Manage", "Paper in it"), lambda row: wording.paper_name(row.printer.paper)),
            Column(translate("Manage", "State"), _state, lambda row: "good" if row.is_active else "muted"),
        ]
        return self.table(
            translate("Manage", "Printers"),
            columns,
            lambda row: row.id,
            (0, 240, 170, 120),
            opened=lambda _row: self.change(),
        )

    def _made_ways(self) -> RowTable:
        ways: list[Column[FormRow]] = [
            Column(translate("Manage", "Form"), lambda row: row.title),
            Column(
                translate("Manage", "Printer"),
                lambda row: row.printer or translate("Manage", "none: kept as PDF"),
                lambda row: "" if row.printer else "soon",
            ),
            Column(translate("Manage", "Copies"), lambda row: str(row.route.copies), is_right=True),
        ]
        return self.table(
            translate("Manage", "Which form goes where"),
            ways,
            lambda row: row.form,
            (0, 250, 90),
            opened=self.change_way,
        )

    def load(self) -> None:
        """Printers, ways and what the queue says."""
        listed = queries.printers(self.desk.number, active_only=False)
        self.printers.rows.set_rows(listed)
        self.ways.rows.set_rows(form_rows(listed, queries.routes(self.desk.number)))
        choose_first(self.printers)
        choose_first(self.ways)
        tone, words = offers.status(self.desk)
        self.status.setText(words)
        retone(self.status, tone=tone)
        self._offer()

    def add(self) -> None:
        """Set up one more printer."""
        PrinterDialog(self.seat, None, self).open()

    def change(self) -> None:
        """Change the chosen printer."""
        row = self.printers.current
        if isinstance(row, PrinterRow):
            PrinterDialog(self.seat, row, self).open()

    def change_way(self, row: object) -> None:
        """Say where a form goes."""
        if isinstance(row, FormRow):
            RouteDialog(self.seat, row.title, row.route, self).open()

    def print_test(self) -> None:
        """A test page on the chosen printer."""
        row = self.printers.current
        if isinstance(row, PrinterRow):
            told = translate("Manage", "The test page is on its way to {name}.").format(name=row.printer.name)
            act, number = service.print_test_page, row.id
            self.tab.ask(lambda: self.desk.act(act, (number,)), then=lambda _job: self.tab.done.emit(told))

    def show_queue(self) -> None:
        """Papers on their way."""
        PrintQueueDialog(self.seat, self).open()

    def _offer(self) -> None:
        row = self.printers.current
        self.edit.setEnabled(isinstance(row, PrinterRow))
        self.test.setEnabled(isinstance(row, PrinterRow) and row.is_active)

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.pad(14, Space.S, Space.S)
        column.addWidget(self.status)
        column.addWidget(self.printers, 2)
        column.addLayout(line_of(self.new, self.edit, self.test))
        column.addWidget(SectionLabel(translate("Manage", "Which form goes where")))
        column.addWidget(self.ways, 3)
        foot: QHBoxLayout = line_of(self.way, self.queue)
        column.addLayout(foot)


def _state(row: PrinterRow) -> str:
    return translate("Manage", "In use") if row.is_active else translate("Manage", "Out of use")

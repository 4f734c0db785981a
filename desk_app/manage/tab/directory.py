"""The page *Hosts*: whom visitors come to see, and the departments."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.directory import queries
from desk_app.directory.changes import DirectoryChanged, HostStateChanged
from desk_app.directory.dialogs.board import HostBoardDialog
from desk_app.directory.dialogs.host import HostDialog
from desk_app.directory.queries import DepartmentRow, HostRow
from desk_app.directory.wording import state_name
from desk_app.kernel.changes import Change
from desk_app.kernel.texts import translate
from desk_app.manage.dialogs.department import DepartmentDialog
from desk_app.manage.tab.page import Page, choose_first, line_of
from desk_app.people.rules import masked_phone
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Kind
from desk_app.widgets.labels import SectionLabel
from desk_app.widgets.row_list import RowTable
from desk_app.widgets.rows_model import Column
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class DirectoryPage(Page):
    """Hosts at the left, departments at the right; private numbers only in a host's own entry, with a reason (C7)."""

    hears: ClassVar[tuple[type[Change], ...]] = (DirectoryChanged, HostStateChanged)

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Hosts and departments"))
        self.hosts = self._made_hosts()
        self.departments = self._made_departments()
        add, change = translate("Manage", "Add"), translate("Manage", "Change")
        self.new_host = self.action(add, self.add_host, icon="plus", kind=Kind.PRIMARY)
        self.edit_host = self.action(change, lambda: self._open_host(self.hosts.current))
        self.board = self.action(translate("Manage", "Host board"), self.show_board)
        self.new_department = self.action(add, self.add_department, icon="plus")
        self.edit_department = self.action(change, lambda: self._open_department(self.departments.current))
        halves = QHBoxLayout()
        halves.setSpacing(Space.M)
        left = (self.new_host, self.edit_host, self.board)
        right = (self.new_department, self.edit_department)
        halves.addLayout(_part(translate("Manage", "Hosts"), self.hosts, left), 9)
        halves.addLayout(_part(translate("Manage", "Departments"), self.departments, right), 4)
        self.pad(14, Space.S).addLayout(halves)

    def _made_hosts(self) -> RowTable:
        columns: list[Column[HostRow]] = [
            Column(translate("Manage", "Name", "of a person"), lambda row: row.name),
            Column(translate("Manage", "Department"), lambda row: row.department),
            Column(translate("Manage", "Job title"), lambda row: row.job_title),
            Column(translate("Manage", "Ext."), lambda row: row.extension),
            Column(translate("Manage", "Now"), _state, lambda row: "" if row.is_active else "muted"),
        ]
        name, widths = translate("Manage", "Hosts"), (0, 130, 120, 74, 104)
        return self.table(name, columns, lambda row: row.id, widths, opened=self._open_host)

    def _made_departments(self) -> RowTable:
        columns: list[Column[DepartmentRow]] = [
            Column(
                translate("Manage", "Department"), lambda row: row.name, lambda row: "" if row.is_active else "muted"
            ),
            Column(translate("Manage", "Ext."), lambda row: row.extension),
        ]
        name = translate("Manage", "Departments")
        return self.table(name, columns, lambda row: row.id, (0, 74), opened=self._open_department)

    def load(self) -> None:
        """Everybody and every department, those out of use too."""
        self.hosts.rows.set_rows(queries.hosts(active_only=False))
        self.departments.rows.set_rows(queries.departments(active_only=False))
        choose_first(self.hosts)
        choose_first(self.departments)

    def add_host(self) -> None:
        """One more host."""
        dialog = HostDialog(self.tab)
        show(dialog, dialog.name)

    def add_department(self) -> None:
        """One more department."""
        dialog = DepartmentDialog(self.tab, None)
        show(dialog, dialog.name)

    def show_board(self) -> None:
        """Where everybody is, with one-click states."""
        show(HostBoardDialog(self.tab, masked_phone))

    def _open_host(self, row: object) -> None:
        if isinstance(row, HostRow):
            show(HostDialog(self.tab, row.id))

    def _open_department(self, row: object) -> None:
        if isinstance(row, DepartmentRow):
            show(DepartmentDialog(self.tab, row))


def _part(title: str, table: QWidget, buttons: tuple[QWidget, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(SectionLabel(title))
    column.addWidget(table, 1)
    column.addLayout(line_of(*buttons))
    return column


def _state(row: HostRow) -> str:
    return state_name(row.state) if row.is_active else translate("Manage", "Not listed")

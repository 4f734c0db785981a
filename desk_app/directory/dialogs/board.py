"""The host board: everybody by department with in, with a visitor, out in one click, and the messages that wait (R6).

``mask`` hides telephone numbers the way persons do (G2).
Changes of other desks show at once; supervisors also edit the directory here.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.directory import queries, service
from desk_app.directory.changes import DirectoryChanged, HostStateChanged, MessagesChanged
from desk_app.directory.dialogs.host import HostDialog
from desk_app.directory.dialogs.lines import HostLine, MessageLine
from desk_app.directory.queries import HostRow
from desk_app.directory.rules import HostState
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets import ask
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.buttons import Button
from desk_app.widgets.labels import EmptyState, SectionLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class HostBoardDialog(ActDialog):
    """Hosts and open messages; stays open until it is closed."""

    def __init__(self, doer: Doer, mask: Callable[[str], str], host_id: int | None = None) -> None:
        title = translate("Directory", "Hosts and messages")
        super().__init__(doer, title, cancel=translate("Directory", "Close"), width=820)
        self._mask = mask
        self._first = host_id
        self.sought = LineField("", translate("Directory", "Find by name, department or extension"))
        self.sought.edit.setAccessibleName(translate("Directory", "Find by name, department or extension"))
        self.sought.changed.connect(lambda _text: self.reload())
        self.body.addWidget(self.sought)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.hosts: dict[int, HostLine] = {}
        self.messages: dict[int, MessageLine] = {}
        self._add_tools()
        doer.seat.relay.changed.connect(self._hear)
        self.reload()
        self.sought.setFocus()

    def reload(self) -> None:
        """Show the present state, keeping the words that are being searched for."""
        self._empty()
        self._show_messages()
        wanted = self.sought.text().casefold()
        hosts = [row for row in queries.hosts() if wanted in self._words(row)]
        for department, rows in groupby(hosts, key=lambda row: row.department):
            self._add_section(department or translate("Directory", "Without department"))
            for row in rows:
                self._add_host(row)
        if not hosts:
            self._rows.addWidget(EmptyState(translate("Directory", "No host found")))
        if self._first in self.hosts:
            self.hosts[self._first].setFocus()
            self._first = None

    def _show_messages(self) -> None:
        open_now = queries.open_messages()
        if open_now:
            self._add_section(translate("Directory", "Messages to pass on"))
        for message in open_now:
            line = MessageLine(message, self.desk.zone(), self._mask)
            line.passed.connect(self._pass_on)
            self.messages[message.id] = line
            self._rows.addWidget(line)

    def _add_host(self, row: HostRow) -> None:
        line = HostLine(row, may_edit=self._may_edit())
        line.told.connect(self._tell)
        line.edited.connect(lambda number: show(HostDialog(self.doer, number)))
        self.hosts[row.id] = line
        self._rows.addWidget(line)

    def _add_section(self, title: str) -> None:
        label = SectionLabel(title)
        label.setContentsMargins(0, Space.M, 0, 0)
        self._rows.addWidget(label)

    def _empty(self) -> None:
        self.hosts, self.messages = {}, {}
        while self._rows.count():
            gone = self._rows.takeAt(0)
            widget: QWidget | None = gone.widget() if gone is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_tools(self) -> None:
        add_host = Button(translate("Directory", "Add a host"), icon="plus", compact=True)
        add_host.clicked.connect(lambda: show(HostDialog(self.doer)))
        add_department = Button(translate("Directory", "Add a department"), icon="plus", compact=True)
        add_department.clicked.connect(self._add_department)
        for button in (add_host, add_department):
            button.setVisible(self._may_edit())
        self.add_to_foot(add_host, add_department)

    def _add_department(self) -> None:
        title = translate("Directory", "Add a department")
        name = ask.one_line(self, title, translate("Directory", "Name"), translate("Directory", "Save"))
        if name:
            self.doer.do(service.save_department, None, name)

    def _tell(self, host_id: int, state: object) -> None:
        if isinstance(state, HostState):
            self._first = host_id  # the line is made anew: the focus stays with the host
            self.doer.do(service.set_host_state, host_id, state)

    def _pass_on(self, message_id: int) -> None:
        self.doer.do(service.pass_on, message_id)

    def _may_edit(self) -> bool:
        operator = self.desk.operator
        return operator is not None and operator.role.covers(Role.SUPERVISOR)

    @staticmethod
    def _words(row: HostRow) -> str:
        return f"{row.name} {row.department} {row.job_title} {row.extension}".casefold()

    def _hear(self, change: object) -> None:
        if isinstance(change, DirectoryChanged | HostStateChanged | MessagesChanged):
            self.reload()

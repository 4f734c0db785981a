"""A host's entry in the directory, for supervisors; the private number is seen only with a reason (C7)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desk_app.directory import queries, service
from desk_app.directory.rules import HostDraft
from desk_app.kernel.texts import translate
from desk_app.widgets import ask
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class HostDialog(ActDialog):
    """Add or change one host."""

    def __init__(self, doer: Doer, host_id: int | None = None) -> None:
        title = translate("Directory", "Add a host") if host_id is None else translate("Directory", "Edit host")
        super().__init__(doer, title, translate("Directory", "Save"), width=540)
        self._host_id = host_id
        self._knows_private = host_id is None
        self.name = LineField(translate("Directory", "Name"), is_required=True)
        departments = [Option(row.id, row.name) for row in queries.departments()]
        self.department = ChoiceBox(departments, translate("Directory", "Department"))
        self.job_title = LineField(translate("Directory", "Job title"))
        self.extension = LineField(translate("Directory", "Extension"))
        self.private = LineField(translate("Directory", "Private number"))
        self.show_private = Button(translate("Directory", "Show"), compact=True)
        self.show_private.clicked.connect(self._show_private)
        self.is_manager = CheckRow(translate("Directory", "Manager: connect only with consent"))
        self.is_active = CheckRow(translate("Directory", "In the directory"))
        self.is_active.setChecked(True)
        self._lay_out()
        self._fill()
        self.name.setFocus()

    def commit(self) -> None:
        """Keep the entry; a private number that was not shown stays as it was."""
        department = self.department.value()
        draft = HostDraft(
            name=self.name.text(),
            department_id=department if isinstance(department, int) else None,
            job_title=self.job_title.text(),
            extension=self.extension.text(),
            private_phone=self.private.text() if self._knows_private else None,
            is_manager=self.is_manager.isChecked(),
            is_active=self.is_active.isChecked(),
        )
        self.send(lambda: self.desk.act(service.save_host, (self._host_id, draft)))

    def _fill(self) -> None:
        host = None if self._host_id is None else queries.host(self._host_id)
        self.show_private.setVisible(not self._knows_private)
        self.private.set_read_only(not self._knows_private)
        if host is None:
            return
        self.name.set_text(host.name)
        self.department.set_value(host.department_id)
        self.job_title.set_text(host.job_title)
        self.extension.set_text(host.extension)
        self.private.set_text("••••••")
        self.is_manager.setChecked(host.is_manager)
        self.is_active.setChecked(host.is_active)

    def _show_private(self) -> None:
        why = ask.one_line(
            self,
            translate("Directory", "Show the private number"),
            translate("Directory", "Reason (it is kept)"),
            translate("Directory", "Show"),
        )
        host_id = self._host_id
        if why and host_id is not None:
            self.doer.ask(lambda: self.desk.act(service.show_private, (host_id, why)), then=self._shown)

    def _shown(self, number: str) -> None:
        self._knows_private = True
        self.private.set_read_only(False)
        self.private.set_text(number)
        self.show_private.hide()

    def _lay_out(self) -> None:
        self.private.line.addWidget(self.show_private)
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(self.name, 1)
        first.addLayout(labelled(translate("Directory", "Department"), self.department), 1)
        self.body.addLayout(first)
        for pair in ((self.job_title, self.extension), (self.private, self.is_manager)):
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            for part in pair:
                line.addWidget(part, 1)
            self.body.addLayout(line)
        self.body.addWidget(self.is_active)

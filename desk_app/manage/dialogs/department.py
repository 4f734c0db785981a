"""One department: its name, its extension, whether it is in the directory."""

from __future__ import annotations

from desk_app.directory import service
from desk_app.directory.queries import DepartmentRow
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer


class DepartmentDialog(ActDialog):
    """Add or change one department."""

    def __init__(self, doer: Doer, known: DepartmentRow | None) -> None:
        title = translate("Manage", "Add a department") if known is None else translate("Manage", "Department")
        super().__init__(doer, title, translate("Manage", "Save"))
        self._known = known
        self.name = LineField(translate("Manage", "Name"), is_required=True)
        self.extension = LineField(translate("Manage", "Extension"))
        self.active = CheckRow(translate("Manage", "In the directory"))
        self.active.setChecked(known is None or known.is_active)
        if known is not None:
            self.name.set_text(known.name)
            self.extension.set_text(known.extension)
        for part in (self.name, self.extension, self.active):
            self.body.addWidget(part)

    def commit(self) -> None:
        """Keep it."""
        number = None if self._known is None else self._known.id
        given = (number, self.name.text(), self.extension.text())
        is_active = self.active.isChecked()
        self.send(lambda: self.desk.act(service.save_department, given, {"is_active": is_active}))

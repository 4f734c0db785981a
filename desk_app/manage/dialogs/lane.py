"""One lane: its letter, its name, what becomes of its tickets at night, whether it is in use."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from desk_app.kernel.texts import translate
from desk_app.reception import service
from desk_app.reception.queries import LaneRow
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class LaneDialog(ActDialog):
    """Add or change one lane."""

    def __init__(self, doer: Doer, known: LaneRow | None, position: int) -> None:
        title = translate("Manage", "Add a lane") if known is None else translate("Manage", "Lane")
        super().__init__(doer, title, translate("Manage", "Save"), width=520)
        self._known = known
        self._position = position
        self.code = LineField(translate("Manage", "Letter"), "A-Z", is_required=True)
        self.code.edit.setMaxLength(1)
        self.name = LineField(translate("Manage", "Name"), is_required=True)
        self.name.edit.setMaxLength(60)
        self.carries = CheckRow(translate("Manage", "Tickets that still wait at night carry over to the next day"))
        self.active = CheckRow(translate("Manage", "In use"))
        self.active.setChecked(known is None or known.is_active)
        if known is not None:
            self.code.set_text(known.code)
            self.name.set_text(known.name)
            self.carries.setChecked(known.carries_over)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.code, 1)
        line.addWidget(self.name, 4)
        self.body.addLayout(line)
        self.body.addWidget(self.carries)
        self.body.addWidget(self.active)

    def commit(self) -> None:
        """Keep it."""
        wanted: dict[str, Any] = {
            "lane_id": None if self._known is None else self._known.id,
            "code": self.code.text(),
            "name": self.name.text(),
            "carries_over": self.carries.isChecked(),
            "is_active": self.active.isChecked(),
            "position": self._position,
        }
        self.send(lambda: self.desk.act(service.save_lane, (), wanted))

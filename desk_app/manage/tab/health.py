"""The page *Health*: how the site is doing, and where to go about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.manage import queries
from desk_app.manage.rules import State
from desk_app.manage.tab.page import Page
from desk_app.manage.wording import health_text
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.tab_base import Doer, Tab

_WHERE = {
    "no_backup": "data",
    "backup": "data",
    "no_drill": "data",
    "drill": "data",
    "drill_failed": "data",
    "no_check": "data",
    "check": "data",
    "check_failed": "data",
    "papers": "printers",
    "printers": "printers",
    "no_printer": "printers",
    "no_holidays": "hours",
    "holidays": "hours",
    "journal": "journal",
    "faults": "fault",
}


class HealthPage(Page):
    """A line for each matter; what needs somebody leads to its page."""

    def __init__(self, tab: Doer) -> None:
        super().__init__(tab, translate("Manage", "Health"), scrolls=True)
        self.lines: list[StateRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.add_action(self.action(translate("Manage", "Look again"), self.load, icon="undo"))

    def load(self) -> None:
        """Look at everything now."""
        rows = queries.health(self.desk)
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        zone = self.desk.zone()
        for row in rows:
            where = _WHERE.get(row.key, "")
            text = health_text(row.key, row.facts, zone)
            line = StateRow(text, row.state.value, translate("Manage", "Go there") if where else "")
            fault = row.facts.get("id", 0) if row.key == "faults" else 0
            line.followed.connect(lambda where=where, fault=fault: self._go(where, fault))
            self.lines.append(line)
            self._rows.addWidget(line)
        wrong = sum(row.state in {State.LATE, State.SOON} for row in rows)
        all_well = translate("Manage", "All is well")
        self.set_title(
            translate("Manage", "Health"), translate("Manage", "%n need somebody", None, wrong) if wrong else all_well
        )

    def _go(self, where: str, fault: object) -> None:
        if where == "fault" and isinstance(self.tab, Tab) and isinstance(fault, int):
            self.tab.wants.emit(Ref("fault", fault))
            return
        go = getattr(self.tab, "show_page", None)
        if callable(go):
            go(where)

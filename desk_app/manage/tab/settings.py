"""The page *Settings*: every number and word of the rules, by group; what is changed holds at once."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.kernel.changes import Change
from desk_app.kernel.settings import SettingChanged, change_setting
from desk_app.kernel.texts import translate
from desk_app.manage import queries
from desk_app.manage.dialogs.past import PastDialog
from desk_app.manage.queries import SettingRow
from desk_app.manage.tab.page import Page
from desk_app.manage.tab.setting_line import SettingLine
from desk_app.manage.wording import heading, label
from desk_app.widgets.act_dialog import show
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone


class SettingsPage(Page):
    """Groups as chips, a line for each setting; typing into the search finds a setting in any group."""

    hears: ClassVar[tuple[type[Change], ...]] = (SettingChanged,)

    def __init__(self, tab: Doer) -> None:
        note = translate("Manage", "A change holds at once and is kept in the journal.")
        super().__init__(tab, translate("Manage", "Settings"), note)
        self.lines: dict[str, SettingLine] = {}
        groups = queries.groups(self.desk)
        self.groups = ChoiceChips([Option(group, heading(group)) for group in groups], translate("Manage", "Groups"))
        self.group = next((group for group in groups if group != "site"), "")
        self.groups.set_value(self.group)
        self.groups.chosen.connect(self._choose)
        self.search = LineField(placeholder=translate("Manage", "Find a setting"))
        self.search.setFixedWidth(look().px(230))
        self.search.changed.connect(lambda _text: self._fill())
        inside = QWidget()
        retone(inside, role="bare")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll = QScrollArea()
        retone(self._scroll, role="bare")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from line to line and brings them into sight
        self._scroll.setWidget(inside)
        head = QHBoxLayout()
        head.setContentsMargins(14, Space.S, 14, Space.S)
        head.setSpacing(Space.M)
        head.addWidget(self.groups, 1)
        head.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)

    def load(self) -> None:
        """Show the present values; a line somebody is changing stays as typed."""
        rows = {row.setting.key: row for row in self._wanted()}
        if list(rows) != list(self.lines):
            self._fill()
            return
        for key, line in self.lines.items():
            line.show_row(rows[key])

    def show_setting(self, key: str) -> SettingLine:
        """Bring a setting into sight; KeyError when there is none of that key."""
        row = next((row for row in queries.setting_rows(self.desk) if row.setting.key == key), None)
        if row is None:
            raise KeyError(key)
        self.search.clear()
        self.groups.set_value(row.setting.group)
        self._choose(row.setting.group)
        return self.lines[key]

    def _choose(self, group: object) -> None:
        self.group = str(group)
        if self.search.text():
            self.search.clear()
        self._fill()

    def _wanted(self) -> tuple[SettingRow, ...]:
        words = self.search.text().casefold()
        if not words:
            return queries.setting_rows(self.desk, self.group)
        return tuple(
            row for row in queries.setting_rows(self.desk) if words in " ".join(label(row.setting.key)).casefold()
        )

    def _fill(self) -> None:
        for line in self.lines.values():
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        while self._rows.count():
            self._rows.takeAt(0)
        self.lines = {}
        for row in self._wanted():
            line = SettingLine(self.desk, row)
            line.kept.connect(self._keep)
            line.past_wanted.connect(self._show_past)
            self.lines[row.setting.key] = line
            self._rows.addWidget(line)
        self._rows.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _keep(self, row: object, value: object) -> None:
        if isinstance(row, SettingRow):
            line = self.lines[row.setting.key]
            self.tab.ask(
                lambda: self.desk.act(change_setting, (row.setting, value)),
                then=lambda _: line.said(),
                refused=line.refused,
            )

    def _show_past(self, row: object) -> None:
        if isinstance(row, SettingRow):
            show(PastDialog(self.tab, row.setting))

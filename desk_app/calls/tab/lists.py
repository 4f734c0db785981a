"""The lists at the left: today's calls, answers owed, what is to be rung or done, sheets; and the buttons below."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.calls.tab.faces import Surroundings, face, key_of
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowList
from desk_app.widgets.theme import Space

FOOT = ("ring_out", "review", "task", "fault")


class Shown(StrEnum):
    """Which list."""

    TODAY = "today"
    OWED = "owed"
    TASKS = "tasks"
    SHEETS = "sheets"


class ListPanel(Panel):
    """``chosen(row)``, ``filtered()`` when another list is wanted, ``wanted(act)`` for a button."""

    chosen = Signal(object)
    filtered = Signal()
    wanted = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.shown = Shown.TODAY
        self._counts = (0, 0, 0)
        self.new = Button(kind=Kind.PRIMARY, key_hint=hint("new_call"), compact=True)
        self.new.clicked.connect(lambda _on: self.wanted.emit("new_call"))
        self.add_action(self.new)
        self.chips = ChoiceChips()
        self.chips.chosen.connect(self._choose)
        self.list = RowList(lambda row: face(row, around), key_of, "", number_width=62)
        self.list.chosen.connect(self.chosen)
        self._empty = EmptyState(icon="clock")
        self._buttons = {act: Button(compact=True) for act in FOOT}
        self._lay_out()
        self.word()

    def show_list(self, shown: Shown) -> None:
        """Show another list."""
        self._choose(shown)

    def set_rows(self, rows: Sequence[object]) -> None:
        """Show these rows."""
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._word_empty()

    def set_counts(self, owed: int, tasks: int, sheets: int) -> None:
        """How many are open in each list."""
        if (owed, tasks, sheets) != self._counts:
            self._counts = (owed, tasks, sheets)
            self._word_chips()

    def tick(self) -> None:
        """A second has passed."""
        self.list.tick()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Calls", "Calls"))
        self.new.setText(translate("Calls", "New call"))
        self.list.setAccessibleName(translate("Calls", "Calls"))
        words = {
            "ring_out": translate("Calls", "Ring out"),
            "review": translate("Calls", "Review"),
            "task": translate("Calls", "Task", "button"),
            "fault": translate("Calls", "Fault", "button"),
        }
        for act, text in words.items():
            self._buttons[act].setText(text)
        self._word_chips()
        self._word_empty()

    def _choose(self, shown: object) -> None:
        self.shown = Shown(str(shown)) if shown is not None else self.shown
        self.chips.set_value(self.shown)
        self.filtered.emit()

    def _word_chips(self) -> None:
        owed, tasks, sheets = self._counts
        self.chips.set_options(
            [
                Option(Shown.TODAY, translate("Calls", "Today")),
                Option(Shown.OWED, translate("Calls", "Owed"), count=owed),
                Option(Shown.TASKS, translate("Calls", "To do"), count=tasks),
                Option(Shown.SHEETS, translate("Calls", "Out"), count=sheets),
            ]
        )
        self.chips.set_value(self.shown)
        self.chips.setAccessibleName(translate("Calls", "Which list"))

    def _word_empty(self) -> None:
        key = hint("new_call")
        title, told = {
            Shown.TODAY: (
                translate("Calls", "No calls yet today"),
                translate("Calls", "Press {key} when the telephone rings").format(key=key),
            ),
            Shown.OWED: (translate("Calls", "No answer is owed"), ""),
            Shown.TASKS: (translate("Calls", "Nothing is to be done"), ""),
            Shown.SHEETS: (
                translate("Calls", "No call is prepared"),
                translate("Calls", "Write purpose and questions down before ringing out"),
            ),
        }[self.shown]
        self._empty.set_text(title, told)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.addWidget(self.chips)
        self.body.addLayout(column)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._empty, 1)
        row = FlowRow(spacing=Space.S)  # large text needs a second line
        for act in FOOT:
            self._buttons[act].clicked.connect(lambda _on=False, act=act: self.wanted.emit(act))
            row.flow.addWidget(self._buttons[act])
        foot = QVBoxLayout()
        foot.addWidget(row)
        self.set_footer(foot)

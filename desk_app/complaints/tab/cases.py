"""The card at the left: cases by filter and department, a new one above. Shows rows and says what a person wants."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from desk_app.complaints.queries import BoardFigures, BoardRow, Filter
from desk_app.complaints.tab.faces import Surroundings, face_of, key_of
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowList
from desk_app.widgets.theme import Space


class CasesPanel(Panel):
    """``chosen(row)``, ``wanted("new" | "review" | "month" | …)`` as ``CaseActs.open`` knows them, ``filtered()``."""

    chosen = Signal(object)
    wanted = Signal(str)
    filtered = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._around = around
        self._counts: dict[Filter, int] = {}
        self._owed = 0
        self.shown = Filter.OPEN
        self.department_id: int | None = None
        self.new = Button(kind=Kind.PRIMARY, key_hint=hint("new", "complaints"), icon="plus", compact=True)
        self.new.clicked.connect(lambda: self.wanted.emit("new"))
        self.chips = ChoiceChips()
        self.chips.chosen.connect(self._show)
        self.departments = Button(icon="chevron-down", compact=True)
        self._menu = QMenu(self)
        self.departments.setMenu(self._menu)
        self.add_action(self.departments, self.new)
        self.list = RowList(lambda row: face_of(row, self._around), key_of, "", number_width=66)
        self.list.chosen.connect(self.chosen)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.word()

    def set_rows(self, rows: tuple[BoardRow, ...]) -> None:
        """Show the rows in sight."""
        self.list.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def set_figures(self, figures: BoardFigures) -> None:
        """Numbers beside the filters."""
        counts = {
            Filter.OPEN: figures.open,
            Filter.LATE: figures.late,
            Filter.MAJOR: figures.major + figures.proposed,
            Filter.CALL_BACK: figures.call_backs,
            Filter.SUGGESTIONS: figures.suggestions,
        }
        if counts != self._counts:
            self._counts = counts
            self._word_chips()

    def set_owed(self, days: int) -> None:
        """How many days still have to be gone through (C12)."""
        if days != self._owed:
            self._owed = days
            self._word_foot()

    def set_departments(self, names: dict[int, str]) -> None:
        """The departments one can look at alone."""
        self._menu.clear()
        self._menu.addAction(translate("Complaints", "All departments"), partial(self._of_department, None))
        for number, name in names.items():
            self._menu.addAction(name, partial(self._of_department, number))
        self.departments.setText(names.get(self.department_id or 0, translate("Complaints", "All", "departments")))
        said = names.get(self.department_id or 0, translate("Complaints", "All departments"))
        self.departments.setAccessibleName(said)
        self.departments.setToolTip(said)

    def show_filter(self, wanted: Filter) -> None:
        """Bring other cases into sight."""
        if wanted is not self.shown:
            self.chips.set_value(wanted)
            self._show(wanted)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        self._around.now = now
        self.list.tick()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Complaints", "Cases"))
        self.new.setText(translate("Complaints", "New case"))
        self.list.setAccessibleName(translate("Complaints", "Cases"))
        self._word_foot()
        self._word_chips()
        self._word_empty()

    def _show(self, wanted: object) -> None:
        if isinstance(wanted, Filter):
            self.shown = wanted
            self._word_empty()
            self.filtered.emit()

    def _of_department(self, department_id: int | None) -> None:
        self.department_id = department_id
        self.filtered.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(14, Space.XS, 14, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self.chips, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._stack, 1)
        self._buttons: dict[str, Button] = {}
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        for act in ("review", "month"):
            button = Button(compact=True)
            button.clicked.connect(partial(self.wanted.emit, act))
            self._buttons[act] = button
            foot.addWidget(button)
        self._more = Button(icon="chevron-down", compact=True)
        self._more_menu = QMenu(self)
        self._more.setMenu(self._more_menu)
        foot.addWidget(self._more)
        foot.addStretch(1)
        self.set_footer(foot)

    def _word_foot(self) -> None:
        for act, button in self._buttons.items():
            button.setText(_foot_word(act))
        if self._owed:
            self._buttons["review"].setText(f"{_foot_word('review')} ({self._owed})")
        self._more.setText(translate("Complaints", "More"))
        self._more_menu.clear()
        for act in ("blanks", "void", "utilities", "authority"):
            self._more_menu.addAction(_foot_word(act), partial(self.wanted.emit, act))

    def _word_chips(self) -> None:
        names = {
            Filter.OPEN: translate("Complaints", "Open", "filter"),
            Filter.LATE: translate("Complaints", "Late", "filter"),
            Filter.MAJOR: translate("Complaints", "Major"),
            Filter.CALL_BACK: translate("Complaints", "Call back"),
            Filter.SUGGESTIONS: translate("Complaints", "Suggestions"),
            Filter.CLOSED: translate("Complaints", "Closed"),
        }
        self.chips.set_options([Option(kind, name, count=self._counts.get(kind, 0)) for kind, name in names.items()])
        self.chips.set_value(self.shown)
        self.chips.setAccessibleName(translate("Complaints", "Which cases"))

    def _word_empty(self) -> None:
        if self.shown is Filter.LATE:
            self._empty.set_text(translate("Complaints", "Nothing is late"))
        else:
            key = hint("new", "complaints")
            told = translate("Complaints", "Press {key} to take a complaint or suggestion").format(key=key)
            self._empty.set_text(translate("Complaints", "No cases here"), told)


def _foot_word(act: str) -> str:
    return {
        "blanks": translate("Complaints", "Blank forms"),
        "void": translate("Complaints", "Void a paper form"),
        "authority": translate("Complaints", "Who may decide"),
        "review": translate("Complaints", "Review"),
        "utilities": translate("Complaints", "Utilities"),
        "month": translate("Complaints", "Month"),
    }[act]

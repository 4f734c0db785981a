"""The tab as a whole: cases and one case side by side; has done what they, keys, scans and prompts ask for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from desk_app.complaints import queries
from desk_app.complaints.changes import (
    CaseChanged,
    ClocksPassed,
    ListsChanged,
    MatterChanged,
    MonthChanged,
    ReviewChanged,
)
from desk_app.complaints.offers import STARTS, Beginning
from desk_app.complaints.queries import BoardRow
from desk_app.complaints.rules import Channel, Doing, Figures, Kind
from desk_app.complaints.tab.board import BoardPanel
from desk_app.complaints.tab.case import CasePanel
from desk_app.complaints.tab.cases import CasesPanel
from desk_app.complaints.tab.faces import Surroundings, why_told
from desk_app.complaints.wording import name_of, why_lines
from desk_app.directory import queries as directory
from desk_app.directory.changes import DirectoryChanged
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.widgets import ask
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.complaints.dialogs.acts import CaseActs
    from desk_app.kernel.prompts import Action, Prompt

LIST_WIDTH = 372
FILLED = frozenset({"name", "title", "phone", "matter", "place"})
_KEYS = {
    "deliver": (Doing.DISPATCH, Doing.PASS_ON, Doing.ACCEPT),
    "result": (Doing.RESULT, Doing.SIGN, Doing.EXPLAINED, Doing.SUGGESTION),
    "call_back": (Doing.CALL_BACK, Doing.CLOSE_SILENT),
}
_PROMPTED = {
    "dispatch": Doing.DISPATCH,
    "accept": Doing.ACCEPT,
    "call_back": Doing.CALL_BACK,
    "chase": Doing.CHASE,
    "severity": Doing.SEVERITY,
    "found": Doing.FOUND,
}
_WINDOWS = {"report": "month", "case_review": "review"}


class ComplaintsTab(Tab):
    """Complaints and suggestions from the apology to the call-back."""

    key = "complaints"
    full_rail = True
    listens = (CaseChanged, ClocksPassed, MatterChanged, ListsChanged, MonthChanged, ReviewChanged, DirectoryChanged)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.case_id: int | None = None
        self._around = Surroundings(self.desk.now(), self.desk.zone())
        self._acts: CaseActs | None = None
        self._minute = -1
        self._counting = False
        self.cases = CasesPanel(self._around)
        self.case = CasePanel(self.desk)
        self.board = BoardPanel()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.board)
        self.middle.addWidget(self.case)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        line.setSpacing(Space.M)
        self.cases.keep_width(LIST_WIDTH, 460)
        line.addWidget(self.cases)
        line.addWidget(self.middle, 1)
        self.setFocusProxy(self.cases.list)
        self._connect()
        seat.ticker.seconds(self, self._tick)

    @property
    def acts(self) -> CaseActs:
        """What can be done with a case; its dialogs are loaded when first needed."""
        if self._acts is None:
            from desk_app.complaints.dialogs.acts import CaseActs

            self._acts = CaseActs(self, self.open_case)
        return self._acts

    def title(self) -> str:
        """The tab's name."""
        return translate("Complaints", "Complaints")

    def badge(self) -> tuple[int, bool]:
        """How many are open, and whether something is late."""
        figures = queries.board_figures(self.desk.now(), self.desk.today())
        return figures.open, figures.late > 0

    def reload(self) -> None:
        """Read the list, the figures and the chosen case; all bounded."""
        now = self.desk.now()
        self._around.now = now
        names = {row.id: row.name for row in directory.departments()}
        self._around.departments = {row.id: row.name for row in directory.departments(active_only=False)}
        figures = queries.board_figures(now, self.desk.today())
        self.cases.set_departments(names)
        self.cases.set_figures(figures)
        self.cases.set_owed(len(queries.days_owed(self.desk.today())))
        rows = queries.board(self.cases.shown, now, department_id=self.cases.department_id)
        self.cases.set_rows(rows)
        self._show_case()
        if self.case_id is None:
            self._count_month(figures)

    def _count_month(self, figures: queries.BoardFigures) -> None:
        """The running month may hold many cases: it is counted beside the window, one count at a time."""
        if self._counting:
            return
        self._counting = True
        month, calendar, now = self.desk.today().isoformat()[:7], self.desk.calendar(), self.desk.now()

        def counted(found: Figures) -> None:
            self._counting = False
            if isValid(self):
                self.board.show_figures(figures, found)

        def failed(problem: Exception) -> None:
            self._counting = False
            self.seat.bug(problem)

        self.seat.jobs.run(lambda _progress: queries.figures_of(month, calendar, now), counted, failed)

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.cases, self.case, self.board):
            part.word()

    def open_case(self, case_id: int | None) -> None:
        """Show a case in the middle; None shows how everything stands."""
        self.case_id = case_id
        self.cases.list.choose(case_id)
        self._show_case()
        if case_id is None:
            self.refresh()

    def begin(self, kind: str, prefill: Mapping[str, str], source: Ref | None) -> bool:
        """A call or visit turns into a complaint or suggestion (C3): the intake, filled with what is known already."""
        if kind not in STARTS:
            return False
        dialog = self.acts.new(Kind(kind), source=source)
        dialog.prefill(**{name: text for name, text in prefill.items() if name in FILLED})
        if source is not None and source.kind == "call":
            dialog.came(Channel.TELEPHONE)
        return True

    def open_ref(self, ref: Ref | Beginning) -> bool:
        """A scanned slip opens its case at its next step; a blank form opens the intake or its case."""
        if isinstance(ref, Beginning):
            return self.begin(ref.kind, ref.prefill, ref.source)
        if ref.kind in {"complaint", "suggestion", "call_back"}:
            self.open_case(ref.id)
            self._next_step(ref)
            return True
        if ref.kind == "blank_form":
            row = queries.blank(ref.id)
            if row is not None and row.case_id is not None:
                self.open_case(row.case_id)
            elif row is not None:
                self.acts.new(row.kind, row.number)
            return row is not None
        window = _WINDOWS.get(ref.kind)
        if window is not None:
            self.acts.open(window)
        return window is not None

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of complaints offers."""
        if action.ref.kind in _WINDOWS:
            return self.open_ref(action.ref)
        if action.ref.kind not in {"complaint", "suggestion"}:
            return False
        self.open_case(action.ref.id)
        doing = _PROMPTED.get(action.key)
        if doing is not None:
            self.acts.run(doing, action.ref.id)
        return True

    def press(self, action: str) -> bool:
        """Do the action of a key."""
        if action == "new":
            self.acts.new()
            return True
        if action == "print" and self.case_id is not None:
            self.acts.run(Doing.PRINT, self.case_id)
            return True
        wanted = next((doing for doing in _KEYS.get(action, ()) if doing in self.case.acts.offered), None)
        if self.case_id is None or wanted is None:
            return False
        self.acts.run(wanted, self.case_id)
        return True

    def _next_step(self, ref: Ref) -> None:
        """What a department brings back is taken note of: the slip scanned at the desk says which step comes next."""
        offered = self.case.acts.offered
        if offered and offered[0] in {Doing.ACCEPT, Doing.RESULT, Doing.CALL_BACK, Doing.SIGN}:
            self.case.acts.button(offered[0]).setFocus()

    def _show_case(self) -> None:
        if self.case_id is None:
            self.middle.setCurrentWidget(self.board)
            return
        try:
            page = queries.case_page(self.case_id)
        except LookupError:
            self.case_id = None
            self.middle.setCurrentWidget(self.board)
            return
        matter = None if page.matter_id is None else queries.matter(page.matter_id)
        self.case.show_case(page, matter, self.desk.now())
        self.middle.setCurrentWidget(self.case)

    def _connect(self) -> None:
        self.cases.chosen.connect(self._choose)
        self.cases.filtered.connect(self.refresh)
        self.cases.wanted.connect(lambda act: self.acts.open(act))  # noqa: PLW0108 - the acts are loaded when first asked
        self.case.opened.connect(self.open_case)
        self.case.closed.connect(lambda: self.open_case(None))
        self.case.acts.wanted.connect(self._do)
        self.case.clocks.why.connect(self._why)
        self.case.speech.copied.connect(lambda _text: self.done.emit(translate("Complaints", "Phrase copied")))
        self.board.wanted.connect(self.cases.show_filter)

    def _choose(self, row: object) -> None:
        if isinstance(row, BoardRow) and row.id != self.case_id:
            self.case_id = row.id
            self._show_case()

    def _do(self, doing: object) -> None:
        if isinstance(doing, Doing) and self.case_id is not None:
            self.acts.run(doing, self.case_id)

    def _why(self, clock_id: int) -> None:
        page = self.case.page
        clock = None if page is None else next((clock for clock in page.clocks if clock.id == clock_id), None)
        if clock is not None:
            days = why_lines(queries.clock_why(self.desk.calendar(), clock))
            lines = (name_of(clock.kind), *why_told(clock, self.desk.zone(), days))
            ask.inform(self.window(), translate("Complaints", "Why this deadline?"), "\n".join(lines))

    def _tick(self, now: datetime) -> None:
        if now.minute != self._minute:  # bars and remaining times are shown in minutes
            self._minute = now.minute
            self.cases.tick(now)
            if self.middle.currentWidget() is self.case:
                self.case.tick(now)

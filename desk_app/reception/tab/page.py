"""The tab as a whole: puts queue and visit side by side and has done what they, keys, scans and prompts ask for."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk_app.directory import queries as directory
from desk_app.directory.changes import DirectoryChanged, HostStateChanged, MessagesChanged
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.reception import queries
from desk_app.reception.changes import ExpectedChanged, LanesChanged, VisitChanged
from desk_app.reception.queries import BoardRow, ExpectedRow, LastVisit
from desk_app.reception.rules import HAND_OVER_SECONDS
from desk_app.reception.tab.commands import Commands
from desk_app.reception.tab.day import DayPanel
from desk_app.reception.tab.faces import Surroundings, key_of
from desk_app.reception.tab.pressed import PressedActs
from desk_app.reception.tab.queue import QueuePanel, Shown
from desk_app.reception.tab.ties import tied_names
from desk_app.reception.wording import clock_text
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk_app.kernel.prompts import Action, Prompt
    from desk_app.reception.dialogs.acts import VisitActs
    from desk_app.reception.tab.visit import VisitPanel

QUEUE_WIDTH = 372
WIDEST_QUEUE = 460


class ReceptionTab(Tab):
    """Visitors from the door to the see-off."""

    key = "reception"
    full_rail = True
    listens = (VisitChanged, ExpectedChanged, LanesChanged, DirectoryChanged, HostStateChanged, MessagesChanged)

    board_wanted = Signal()  # the public board in the waiting room: a window of its own

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.visit_id: int | None = None
        self._board: tuple[BoardRow, ...] = ()
        limit = self.desk.settings.get(HAND_OVER_SECONDS)
        self._around = Surroundings(self.desk.now(), self.desk.zone(), limit)
        self._acts: VisitActs | None = None
        self.commands = Commands(self)
        self.pressed = PressedActs(self)
        self.queue = QueuePanel(self._around)
        self._visit: VisitPanel | None = None
        self.day = DayPanel()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.day)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        line.setSpacing(Space.M)
        line.addWidget(self.queue)
        line.addWidget(self.middle, 1)
        self.setFocusProxy(self.queue.list)
        self.queue.keep_width(QUEUE_WIDTH, WIDEST_QUEUE)
        self._connect()
        seat.ticker.seconds(self, self._tick)

    @property
    def acts(self) -> VisitActs:
        """What can be done with a visit; its dialogs are loaded when first needed."""
        if self._acts is None:
            from desk_app.reception.dialogs.acts import VisitActs

            self._acts = VisitActs(self)
        return self._acts

    @property
    def visit(self) -> VisitPanel:
        """The card of one visit; made when the first one is shown, because the queue must not wait for it."""
        if self._visit is None:
            from desk_app.reception.tab.visit import VisitPanel

            made = self._visit = VisitPanel(self.desk)
            self.middle.addWidget(made)
            made.acts.wanted.connect(self.commands.run)
            made.ticked.connect(self.commands.tick)
            made.closed.connect(lambda: self.open_visit(None))
            made.printed.connect(lambda: self.pressed.press("print"))
            made.notes.keep.connect(self.commands.keep_note)
            made.speech.copied.connect(lambda _text: self.done.emit(translate("Reception", "Phrase copied")))
        return self._visit

    def preparations(self) -> tuple[Callable[[], object], ...]:
        """What the first looks would wait for, in short steps."""
        from importlib import import_module

        from desk_app.phrases import queries as phrases
        from desk_app.reception.dialogs.polite import polite

        return (
            lambda: import_module("desk_app.reception.tab.visit"),
            lambda: self.visit,
            lambda: phrases.say(self.desk, "opening"),
            lambda: polite("."),
        )

    def badge(self) -> tuple[int, bool]:
        """How many wait, and whether one has waited too long."""
        rows = self._board if not self._stale else queries.board()
        self._around.now = self.desk.now()
        waiting = tuple(row for row in rows if row.state.is_waiting)
        return len(waiting), self.queue.late(waiting)

    def reload(self) -> None:
        """Read board, lists, lanes, figures and the chosen visit; all bounded."""
        self._board = queries.board()
        self._around.now = self.desk.now()
        self._around.limit_seconds = self.desk.settings.get(HAND_OVER_SECONDS)
        self._around.hosts = {row.id: row for row in directory.hosts(active_only=False)}
        self._around.tied = tied_names(self.desk, self._board)
        expected = queries.expected_of(self.desk.today())
        self.queue.set_lanes(queries.lanes(), queries.lanes_served(self.desk.number))
        self.queue.set_counts(len(self._board), len(expected))
        self._show_list(expected)
        figures = queries.day_figures(self.desk.today(), timedelta(seconds=self._around.limit_seconds))
        median = translate("Reception", "median wait {time}").format(time=clock_text(figures.median_wait))
        self.queue.set_note(median if figures.received else "")
        self.day.show_day(figures, sum(row.state.is_waiting for row in self._board))
        self._show_visit()

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.queue, self._visit, self.day):
            if part is not None:
                part.word()

    def open_visit(self, visit_id: int | None) -> None:
        """Show a visit in the middle; None shows the day."""
        self.visit_id = visit_id
        self.queue.list.choose(None if visit_id is None else ("visit", visit_id))
        self._show_visit()

    def open_ref(self, ref: Ref) -> bool:
        """Visits in the middle, hosts and messages on the host board, expected visitors in their list."""
        return self.commands.open_ref(ref)

    def take_scan(self, code: str) -> bool:
        """A lent badge on the desk is coming back."""
        return self.commands.take_scan(code)

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of reception or the directory offers."""
        if action.key == "pass_on":
            from desk_app.directory import service as directory_service

            self.do(directory_service.pass_on, action.ref.id)
            return True
        return self.commands.act(action.key, action.ref)

    def press(self, action: str) -> bool:
        """Do the action of a key."""
        return self.pressed.press(action)

    def flush(self) -> None:
        """Store what is being typed, for instance before the program closes."""
        if self._visit is not None:
            self._visit.notes.flush()

    def current_row(self) -> object | None:
        """The row chosen in the queue."""
        return self.queue.list.current

    def present_row(self) -> BoardRow | None:
        """The open visit in the middle, None while the day or an ended visit is shown."""
        return next((row for row in self._board if row.id == self.visit_id), None)

    def _show_list(self, expected: tuple[ExpectedRow, ...]) -> None:
        lane = self.queue.lane_id
        rows: tuple[BoardRow, ...] | tuple[ExpectedRow, ...] | tuple[LastVisit, ...]
        if self.queue.shown is Shown.OPEN:
            rows = tuple(row for row in self._board if lane in (None, row.lane_id))
        elif self.queue.shown is Shown.EXPECTED:
            rows = tuple(row for row in expected if lane in (None, row.lane_id))
        else:
            rows = queries.closed_today(self.desk.today())
        self.queue.set_rows(rows)
        if self.visit_id is not None and ("visit", self.visit_id) in map(key_of, rows):
            self.queue.list.choose(("visit", self.visit_id))

    def _show_visit(self) -> None:
        if self.visit_id is None:
            self.middle.setCurrentWidget(self.day)
            return
        try:
            row = queries.visit(self.visit_id)
        except LookupError:
            self.visit_id = None
            self.middle.setCurrentWidget(self.day)
            return
        host = self._around.hosts.get(row.host_id or 0)
        self.visit.show_visit(row, queries.timeline(row.id), host)
        self.middle.setCurrentWidget(self.visit)

    def _connect(self) -> None:
        self.queue.chosen.connect(self.commands.choose)
        self.queue.opened.connect(self.commands.open_row)
        self.queue.wanted.connect(self.pressed.press)
        self.queue.filtered.connect(self.refresh)
        self.queue.counter_wanted.connect(self.commands.open_counter)
        self.day.hosts.clicked.connect(lambda _on: self.acts.hosts())
        self.day.emergency.clicked.connect(lambda _on: self.acts.emergency())

    def _tick(self, now: datetime) -> None:
        self.queue.tick(now)
        if self._visit is not None and self.middle.currentWidget() is self._visit:
            self._visit.tick(now)

"""The tab as a whole: puts lists, call, record and day side by side and has done what they, keys and prompts ask for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk_app.calls import queries, service
from desk_app.calls.changes import CallChanged, PromiseChanged, ReviewChanged, SheetChanged
from desk_app.calls.queries import CallRow
from desk_app.calls.rules import CallDraft
from desk_app.calls.tab.commands import LineCommands
from desk_app.calls.tab.day import DayPanel
from desk_app.calls.tab.drafts import DraftKeeper
from desk_app.calls.tab.faces import Surroundings, key_of
from desk_app.calls.tab.lists import ListPanel, Shown
from desk_app.calls.tab.live import LivePanel
from desk_app.calls.tab.record import RecordPanel
from desk_app.calls.tab.record_acts import RecordActs
from desk_app.calls.tab.records import record_of
from desk_app.followup import queries as followup
from desk_app.followup.changes import CaseEscalated, FaultChanged, TaskChanged
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.staff import queries as staff
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space

if TYPE_CHECKING:
    from desk_app.kernel.prompts import Action, Prompt

LIST_WIDTH = 372


class CallsTab(Tab):
    """The telephone: calls, promises, what is to be rung or done."""

    key = "calls"
    full_rail = True
    listens = (CallChanged, PromiseChanged, SheetChanged, ReviewChanged, TaskChanged, FaultChanged, CaseEscalated)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.ref: Ref | None = None
        self._around = Surroundings(self.desk.now(), self.desk.zone())
        self.commands = LineCommands(self)
        self.records = RecordActs(self)
        self.lists = ListPanel(self._around)
        self.live = LivePanel(self.desk)
        self.record = RecordPanel()
        self.day = DayPanel()
        self.middle = QStackedWidget()
        for part in (self.day, self.live, self.record):
            self.middle.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        self.lists.keep_width(LIST_WIDTH, 460)
        line.addWidget(self.lists)
        line.addWidget(self.middle, 1)
        self.setFocusProxy(self.lists.list)
        self.drafts = DraftKeeper(self)
        self._connect()
        seat.ticker.seconds(self, self._tick)

    def title(self) -> str:
        """The tab's name."""
        return translate("Calls", "Calls")

    def badge(self) -> tuple[int, bool]:
        """How many answers and tasks are open for whoever is here, and whether one is late."""
        now = self.desk.now()
        operator = self.desk.operator
        promises = queries.open_promises()
        tasks = followup.tasks_for(operator.staff_id) if operator is not None else ()
        dues = [*(row.due_at for row in promises), *(row.due_at for row in tasks)]
        return len(dues), any(due_at < now for due_at in dues)

    def reload(self) -> None:
        """Read the chosen list, the counts and what is shown in the middle; all bounded."""
        now = self._around.now = self.desk.now()
        self.drafts.look_back()
        operator = self.desk.operator
        promises, sheets = queries.open_promises(), queries.open_sheets()
        tasks = () if operator is None else _to_do(self._around, operator.staff_id)
        self.lists.set_counts(len(promises), len(tasks), len(sheets))
        today = queries.calls_of_day(self.desk.today())
        shown = {Shown.TODAY: today, Shown.OWED: promises, Shown.TASKS: tasks, Shown.SHEETS: sheets}
        rows: tuple[object, ...] = shown[self.lists.shown]
        self.lists.set_rows(rows)
        figures = queries.figures(self.desk.today(), self.desk.today())
        self.day.show_day(figures, len(promises), sum(row.due_at < now for row in promises))
        if self.ref is not None and (self.ref.kind, self.ref.id) in map(key_of, rows):
            self.lists.list.choose((self.ref.kind, self.ref.id))
        self._show()

    def flush(self) -> None:
        """What is typed about the call on the line outlives a lock or an end of the program."""
        self.drafts.flush()

    def retranslate(self) -> None:
        """Word everything anew."""
        for part in (self.lists, self.live, self.record, self.day):
            part.word()

    def open_call(self, call_id: int) -> None:
        """Show a call in the middle; one on the line is ready to be typed into."""
        self.open_ref(Ref("call", call_id))
        if self.middle.currentWidget() is self.live:
            form = self.live.form
            (form.name if form.phone.value() else form.phone).setFocus()

    def call_ended(self, call_id: int) -> None:
        """The call is over: the day again."""
        if self.ref == Ref("call", call_id):
            self.show_record(None)
            self.lists.list.setFocus()

    def show_record(self, ref: Ref | None) -> None:
        """Show a record in the middle; None shows the day."""
        self.ref = ref
        self.lists.list.choose(None if ref is None else (ref.kind, ref.id))
        self._show()

    def open_ref(self, ref: Ref) -> bool:
        """Calls, promises, tasks and sheets in the middle; a review in its dialog."""
        if ref.kind == "review":
            self.records.review()
            return True
        self.show_record(ref)
        return self.ref == ref

    def act(self, prompt: Prompt, action: Action) -> bool:
        """Do what a prompt of calls or follow-up offers."""
        return prompt.slice in {"calls", "followup"} and self.records.prompted(action)

    def press(self, action: str) -> bool:
        """Do the action of a key."""
        if action == "new_call":
            self.commands.new_call()
        elif action == "read_back" and self.live_row() is not None:
            self.live.form.toggle_read_back()
        elif action == "copy_phrase" and self.middle.currentWidget() is not self.day:
            (self.live.speech if self.live_row() is not None else self.record.phrase).copy()
        elif action in {"ring_out", "review", "fault"}:
            getattr(self.records, action)()
        elif action == "task":
            self.records.task()
        else:
            known = {"ring": "ring", "hand_over": "connect", "park": "promise", "finish": "finish"}
            return action in known and self.commands.run(known[action])
        return True

    def live_row(self) -> CallRow | None:
        """The call on the line that stands in the middle."""
        row = self.live.row
        return row if row is not None and self.middle.currentWidget() is self.live else None

    def draft(self) -> CallDraft:
        """What was typed about the call on the line."""
        return self.live.form.draft()

    def begin(self, kind: str, prefill: Mapping[str, str], source: Ref) -> None:
        """Have another slice begin a case with what is known (C3); nothing happens while none takes it."""
        for _slice, start in self.desk.offers.each("start"):
            begun = start(kind, prefill, source)
            if begun is not None:
                self.wants.emit(begun)
                return

    def _show(self) -> None:
        row = queries.call(self.ref.id) if self.ref is not None and self.ref.kind == "call" else None
        if row is not None and row.state.is_live:
            self.drafts.begun(row)
            self.live.show_call(row)
            self.drafts.shown()
            self.middle.setCurrentWidget(self.live)
            return
        found = None if self.ref is None else record_of(self.desk, self.ref)
        if found is None:
            self.ref = None
            self.middle.setCurrentWidget(self.day)
            return
        self.record.show_record(found)
        self.middle.setCurrentWidget(self.record)

    def _connect(self) -> None:
        self.lists.filtered.connect(self.refresh)
        self.lists.wanted.connect(self.press)
        self.lists.chosen.connect(self._chosen)
        self.live.wanted.connect(self.commands.run)
        self.live.known.chased.connect(self._chase)
        self.live.known.opened.connect(self.wants)
        self.live.speech.copied.connect(lambda _text: self.done.emit(translate("Calls", "Phrase copied")))
        self.record.wanted.connect(self.records.run)
        self.record.closed.connect(lambda: self.show_record(None))

    def _chosen(self, row: object) -> None:
        ref = Ref(*key_of(row))
        if row is not None and ref != self.ref:
            self.show_record(ref)

    def _chase(self, promise_id: int) -> None:
        row = self.live_row()
        call_id = None if row is None else row.id

        def counted(_times: int) -> None:
            self.live.look_up(self.live.form.phone.value())
            self.refresh()

        self.ask(lambda: self.desk.act(service.chase, (promise_id, call_id)), then=counted)

    def _tick(self, now: datetime) -> None:
        self._around.now = now
        self.lists.tick()
        if self.middle.currentWidget() is self.live:
            self.live.tick(now)


def _to_do(around: Surroundings, own_id: int) -> tuple[object, ...]:
    """What is for whoever is here, what does not work (G9), and what they gave to others (G10)."""
    around.own_id = own_id
    given = followup.given_to_others(own_id)
    if given:
        around.numbers = {row.id: row.number for row in staff.all_staff()}
    return (*followup.tasks_for(own_id), *followup.open_faults(), *given)

"""The card of the call on the line: what to say, what is typed, who it is, and what can be done now."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from desk_app.calls import queries
from desk_app.calls.queries import CallRow
from desk_app.calls.rules import ABUSE_REQUESTS, CHOSEN, SILENT_GREETINGS, Direction, Mark, Outcome, State
from desk_app.calls.tab.form import CallForm
from desk_app.calls.tab.known import KnownPanel, look_up
from desk_app.calls.tab.speech import CallSpeech
from desk_app.calls.wording import mark_name, outcome_name, state_name
from desk_app.kernel.numbers import grouped
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint
from desk_app.widgets.theme import Space, retone

RINGING = ("answer", "ring", "miss")
RUNNING = ("finish", "outcome", "promise", "connect", "ring_back", "not_reached")
ASIDE = ("message", "checking")
TROUBLE = (Mark.SILENT, Mark.ABUSE, Mark.BAD_LINE, Mark.SOFT_VOICE, Mark.DIALECT, Mark.WRONG_NUMBER)
_KEYS = {"answer": ("new_call", ""), "ring": ("ring", "calls"), "finish": ("finish", "calls"), "promise": ("park", "calls"),
         "connect": ("hand_over", "calls")}  # fmt: skip


class LivePanel(Panel):
    """``wanted(act)`` for a button by its name or mark; the page has it done."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(large=True, parent=parent)
        self._desk = desk
        self.row: CallRow | None = None
        self._marks: tuple[tuple[Mark, datetime], ...] = ()
        self.speech = CallSpeech(desk)
        self.known = KnownPanel(desk)
        self.form = CallForm(self.known)
        self.outcome = Outcome.SOLVED
        self._menu = QMenu(self)
        self.buttons: dict[object, Button] = {}
        self.acts = FlowRow(spacing=Space.S)
        self.trouble = FlowRow(spacing=Space.XS + 2)
        self._lay_out()
        self.form.number_typed.connect(self.look_up)
        self.form.changed.connect(self._say)
        self.form.entered.connect(self._entered)
        self.word()

    def show_call(self, row: CallRow) -> None:
        """Show the call in its present state."""
        if self.row is None or self.row.id != row.id:
            self.set_outcome(Outcome.SOLVED)
        self.row = row
        self.form.begin(row)
        self._marks = tuple((mark.kind, mark.at) for mark in queries.marks_of(row.id))
        title = translate("Calls", "Outgoing call") if row.direction is Direction.OUT else state_name(row.state)
        self.set_title(title, grouped(row.number))
        self._offer(row)
        for part in (self.acts, self.trouble):
            part.updateGeometry()
        self._say()

    def look_up(self, phone: str) -> None:
        """The number changed: show who it is and what is open at once (C2, C5)."""
        without = None if self.row is None else self.row.id
        known = look_up(self._desk, phone, without)
        if len(known.persons) == 1:
            person = known.persons[0]
            self.form.take_caller(person.name, person.title.value, person.id)
        else:
            self.form.take_caller("", "", None)
        self.known.show_known(known)
        self._say()

    def set_outcome(self, outcome: Outcome) -> None:
        """What came of the call, for *Finish*."""
        self.outcome = outcome
        self.buttons["outcome"].setText(outcome_name(outcome))

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if self.row is not None:
            self.speech.tick(now)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        words = {
            "answer": translate("Calls", "Answer"),
            "ring": translate("Calls", "One more ring"),
            "miss": translate("Calls", "Stopped ringing"),
            "finish": translate("Calls", "Finish"),
            "promise": translate("Calls", "Promise", "button"),
            "connect": translate("Calls", "Put through", "button"),
            "message": translate("Calls", "Message"),
            "ring_back": translate("Calls", "Visitor: ring back"),
            "checking": translate("Calls", "Check", "button"),
            "loss": translate("Calls", "Report a loss"),
            "not_reached": translate("Calls", "Not reached"),
        }
        for act, text in words.items():
            self.buttons[act].setText(text)
        for kind, text in self._trouble_words().items():
            self.buttons[kind].setText(text)
            self.buttons[kind].setToolTip(mark_name(kind))
        self.set_outcome(self.outcome)
        self.buttons["outcome"].setToolTip(translate("Calls", "Outcome"))
        self._menu.clear()
        for outcome in CHOSEN:
            self._menu.addAction(outcome_name(outcome), partial(self.set_outcome, outcome))
        self.form.word()
        self.known.word()
        if self.row is not None:
            self.show_call(self.row)

    def _offer(self, row: CallRow) -> None:
        is_ringing = row.state is State.RINGING
        for act in RINGING:
            self.buttons[act].setVisible(is_ringing)
        for act in (*RUNNING, *ASIDE, *TROUBLE, "loss"):
            self.buttons[act].setVisible(not is_ringing)
        self.buttons["not_reached"].setVisible(row.direction is Direction.OUT)
        get = self._desk.settings.get
        for kind, times, most in (
            (Mark.SILENT, row.silent, get(SILENT_GREETINGS)),
            (Mark.ABUSE, row.abuse, get(ABUSE_REQUESTS)),
        ):
            button = self.buttons[kind]
            button.set_count(times, BadgeTone.LATE if times >= most else BadgeTone.SOON)
            button.setText(self._counted(kind, times, most))
        checking = row.checking_at is not None
        self.buttons["checking"].setText(
            translate("Calls", "Back on the line") if checking else translate("Calls", "Check", "button")
        )

    @staticmethod
    def _trouble_words() -> dict[Mark, str]:
        return {
            Mark.SILENT: translate("Calls", "Silent"),
            Mark.ABUSE: translate("Calls", "Abuse"),
            Mark.BAD_LINE: translate("Calls", "Bad line", "on the line"),
            Mark.SOFT_VOICE: translate("Calls", "Soft voice"),
            Mark.DIALECT: translate("Calls", "Dialect"),
            Mark.WRONG_NUMBER: translate("Calls", "Wrong number", "on the line"),
        }

    def _counted(self, kind: Mark, times: int, most: int) -> str:
        if times < most:
            return self._trouble_words()[kind]
        if kind is Mark.SILENT:
            return translate("Calls", "Still silent: hang up")
        return translate("Calls", "End the call politely")

    def _say(self) -> None:
        if self.row is not None:
            self.speech.show_call(self.row, self._marks, self.form.draft(), self.known.known)

    def _entered(self) -> None:
        if self.row is not None and self.row.state is State.RINGING:
            self.wanted.emit("answer")

    def _lay_out(self) -> None:
        for act in (*RINGING, *RUNNING):
            key = hint(*_KEYS[act]) if act in _KEYS else ""
            kind = Kind.PRIMARY if act in {"answer", "finish"} else Kind.PLAIN
            button = Button(kind=kind, key_hint=key, icon="chevron-down" if act == "outcome" else "", compact=True)
            self._add(self.acts, act, button)
        self.buttons["loss"] = Button(compact=True)
        self.buttons["loss"].clicked.connect(lambda: self.wanted.emit("loss"))
        self.add_action(self.buttons["loss"])
        for aside in ASIDE:
            self._add(self.trouble, aside, Button(compact=True))
        for trouble in TROUBLE:
            self._add(self.trouble, trouble, Button(compact=True))
        inside = QWidget()
        retone(inside, role="bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, Space.M, 18, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.speech)
        column.addWidget(self.form, 1)
        self.buttons["outcome"].setMenu(self._menu)
        foot = QVBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.acts)
        foot.addWidget(self.trouble)
        self.set_footer(foot)
        scroll = QScrollArea()
        retone(scroll, role="bare")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.body.addWidget(scroll)

    def _add(self, row: FlowRow, act: object, button: Button) -> None:
        button.clicked.connect(lambda _on=False: self.wanted.emit(act))
        row.flow.addWidget(button)
        self.buttons[act] = button

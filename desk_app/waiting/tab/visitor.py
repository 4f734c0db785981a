"""The card of the chosen visitor: host and state, the phrase to say, the steps to tick, the acts.

Shows what it is told and says what a person wants; it decides nothing and does nothing itself.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from desk_app.directory.rules import HostState
from desk_app.directory.wording import state_name as host_state_name
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.reception.rules import Doing
from desk_app.reception.wording import doing_name, state_name, who
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.tab.advice import Advice, Ground, advise, ground
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState, text_label
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import StepList
from desk_app.widgets.theme import Space, look

_HINTS = {Doing.HAND_OVER: "hand_over", Doing.FINISH: "finish"}
_LEAST_WIDE = 860  # pixels at 100 %: below, phrase, steps and acts stand under each other


class VisitorCard(Panel):
    """One visitor; ``wanted(doing)``, ``offered_papers()``, ``ticked(card, step)``, ``host_is(state)``."""

    wanted = Signal(object)
    offered_papers = Signal()
    ticked = Signal(str, str)
    host_is = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=True, parent=parent)
        self._desk = desk
        self.row: WaitRow | None = None
        self.advice: Advice | None = None
        self._ground: Ground | None = None
        self.phrase = PhraseCard()
        self.steps = StepList()
        self.steps.ticked.connect(self._tick)
        self.host = ChoiceChips()
        self.host.chosen.connect(self.host_is)
        self._host_word = text_label("", "muted", wrap=False)
        self.add_action(self._host_word, self.host)
        self.acts: list[tuple[Button, Doing | None]] = []
        self.tea, self.papers = Button(), Button()
        self.tea.clicked.connect(lambda: self.wanted.emit(Doing.TEA))
        self.papers.clicked.connect(self.offered_papers)
        self._empty = EmptyState(icon="check")
        self._parts = QWidget()
        self._lay_out()
        self.word()
        self.show_row(None, desk.now())

    def show_row(self, row: WaitRow | None, now: datetime) -> None:
        """Show this visitor, or that none is chosen."""
        self.row = row
        self.advice = self._ground = None
        self._parts.setVisible(row is not None)
        self._empty.setVisible(row is None)
        has_host = row is not None and row.host is not None
        self.host.setVisible(has_host)
        self._host_word.setVisible(has_host)
        if row is None:
            self.set_title(translate("Waiting", "Nobody chosen"))
            return
        self.set_title(_title(row), self._told(row))
        if row.host is not None:
            self.host.set_value(row.host.state)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """What helps may change with time: show it anew only where it did."""
        if self.row is None:
            return
        on = ground(self._desk, self.row, now)
        if on == self._ground:
            return
        self._ground = on
        advice = self.advice = advise(self._desk, self.row, on)
        self.phrase.set_phrase(advice.phrase, advice.detail)
        self.steps.set_steps(advice.steps)
        self.steps.setVisible(bool(advice.steps))
        self._show_acts(advice.acts)

    def word(self) -> None:
        """Fixed texts in the language of the moment."""
        self._host_word.setText(translate("Waiting", "Host:"))
        self.host.setAccessibleName(translate("Waiting", "Where the host is"))
        self.host.set_options([Option(state, host_state_name(state)) for state in HostState])
        self.tea.setText(doing_name(Doing.TEA))
        self.papers.setText(translate("Waiting", "Papers offered"))
        self._empty.set_text(
            translate("Waiting", "Nobody is waiting"),
            translate("Waiting", "Whoever comes in at the reception appears here"),
        )
        self._ground = None

    def hasHeightForWidth(self) -> bool:
        """Its body scrolls, so its height may be anything down to the least; a wrapping part inside must not say else."""
        return False

    def sizeHint(self) -> QSize:
        """Room for four steps; the board gets the rest."""
        return QSize(look().px(600), look().px(230))

    def minimumSizeHint(self) -> QSize:
        """Title and a scrolling part."""
        return QSize(look().px(300), look().px(140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under each other where the room is narrow."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Under each other where the text is large."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_line"):
            self._fold()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        for place in range(4):
            button = Button()
            button.clicked.connect(lambda _=False, place=place: self._act(place))
            self.acts.append((button, None))
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self.tea, 2, 0)
        grid.addWidget(self.papers, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        right = QVBoxLayout()
        right.addLayout(grid)
        right.addStretch(1)
        middle = QVBoxLayout()
        middle.addWidget(self.steps)
        middle.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.phrase)
        left.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._parts)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.L)
        self._line.addLayout(left, 9)
        self._line.addLayout(middle, 11)
        self._line.addLayout(right, 10)
        body = self.pad(Space.L, Space.M)
        body.addWidget(self._parts)
        body.addWidget(self._empty)
        body.addStretch(1)

    def _fold(self) -> None:
        is_wide = self.width() >= look().px(_LEAST_WIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _show_acts(self, wanted: tuple[Doing, ...]) -> None:
        for place, (button, _) in enumerate(self.acts):
            doing = wanted[place] if place < len(wanted) else None
            self.acts[place] = (button, doing)
            button.setVisible(doing is not None)
            if doing is not None:
                button.set_kind(Kind.PLAIN if place else Kind.PRIMARY)
                button.set_key_hint(hint(_HINTS[doing], "waiting") if doing in _HINTS else "")
                button.setText(self._act_name(doing))

    def _act_name(self, doing: Doing) -> str:
        if doing is Doing.MESSAGE and self.row is not None and self.row.host is not None:
            return translate("Waiting", "Note for {host}").format(host=self.row.host.name)
        return doing_name(doing)

    def _act(self, place: int) -> None:
        doing = self.acts[place][1]
        if doing is not None:
            self.wanted.emit(doing)

    def _tick(self, key: str, _is_done: bool) -> None:
        if self.advice is not None:
            self._ground = None  # a tick that changes nothing is taken back at the next look
            self.ticked.emit(self.advice.card, key)

    def _told(self, row: WaitRow) -> str:
        at = translate("Waiting", "arrived {time}").format(
            time=f"{row.visit.issued_at.astimezone(self._desk.zone()):%H:%M:%S}"
        )
        if row.host is None:
            return " · ".join(filter(None, (row.visit.purpose[:80], at)))
        to_see = translate("Waiting", "to see {host}").format(host=f"{row.host.department} {row.host.name}".strip())
        return f"{to_see} · {at}"


def _title(row: WaitRow) -> str:
    visitor = who(row.visit.label, row.visit.name[:60], row.visit.title)
    if row.host is None or row.visit.state.is_with_us:
        return f"{visitor} · {state_name(row.visit.state)}"
    states = {
        HostState.IN: translate("Waiting", "the host is in"),
        HostState.OUT: translate("Waiting", "the host is out"),
        HostState.BUSY: translate("Waiting", "the host has a visitor"),
    }
    return f"{visitor} · {states[row.host.state]}"

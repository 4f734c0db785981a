"""The tab *Tea & wait*: everybody who waits as a board of time bars, and what helps with the chosen one.

It holds no rule; a second costs a repaint, a change costs one bounded reading.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.directory import service as directory
from desk_app.directory.changes import DirectoryChanged, HostStateChanged, MessagesChanged
from desk_app.directory.rules import HostState
from desk_app.kernel.changes import Change
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SettingChanged
from desk_app.kernel.texts import translate
from desk_app.reception import queries as reception
from desk_app.reception import service
from desk_app.reception.changes import VisitChanged
from desk_app.reception.rules import HAND_OVER_SECONDS, REFILL_MINUTES, Doing, Mark
from desk_app.waiting import queries
from desk_app.waiting.queries import WaitRow
from desk_app.waiting.rules import BOARD_SCREEN, Kind
from desk_app.waiting.tab.advice import step_of
from desk_app.waiting.tab.bars import BarBoard
from desk_app.waiting.tab.face import face_of
from desk_app.waiting.tab.visitor import VisitorCard
from desk_app.waiting.wording import kind_name
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import Panel
from desk_app.widgets.keys import hint
from desk_app.widgets.tab_base import Seat, Tab
from desk_app.widgets.theme import Space, retone
from desk_app.widgets.time_bar import Legend

if TYPE_CHECKING:
    from desk_app.reception.dialogs.acts import VisitActs
    from desk_app.waiting.windows import BoardKeeper

_STEP_ACTS = {
    "lead": Doing.LEAD,
    "message": Doing.MESSAGE,
    "hand_over": Doing.HAND_OVER,
    "refill": Doing.TEA,
    "end_checking": Doing.END_CHECKING,
}
_KEYS = {"hand_over": Doing.HAND_OVER, "finish": Doing.FINISH, "message": Doing.MESSAGE}


class WaitingTab(Tab):
    """Who waits, since when, tea at, next refill, host told; one key for each thing to do about it."""

    key: ClassVar[str] = "waiting"
    listens: ClassVar[tuple[type[Change], ...]] = (
        VisitChanged,
        HostStateChanged,
        DirectoryChanged,
        MessagesChanged,
        SettingChanged,
    )
    full_rail: ClassVar[bool] = True

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.rows: tuple[WaitRow, ...] = ()
        self._visit_acts: VisitActs | None = None
        self._keeper: BoardKeeper | None = None
        self._shown_head = ("", "")
        self.panel = Panel()
        self.board = BarBoard(partial(face_of, self.desk), self.desk.now())
        self.legend = Legend()
        self.round = Button(key_hint=hint("refill", "waiting"))
        self.house = Button(key_hint=hint("emergency"))
        self.card = VisitorCard(self.desk)
        self._lay_out()
        self._connect()
        self.retranslate()
        seat.ticker.seconds(self, self._tick)
        if self.desk.settings.get(BOARD_SCREEN):
            QTimer.singleShot(0, self, self.public_board.settle)

    @property
    def acts(self) -> VisitActs:
        """What can be done with a visit; its dialogs are loaded when first needed."""
        if self._visit_acts is None:
            from desk_app.reception.dialogs.acts import VisitActs

            self._visit_acts = VisitActs(self)
        return self._visit_acts

    @property
    def public_board(self) -> BoardKeeper:
        """The window in the waiting room."""
        if self._keeper is None:
            from desk_app.waiting.windows import BoardKeeper

            self._keeper = BoardKeeper(self.seat, self)
        return self._keeper

    def badge(self) -> tuple[int, bool]:
        """How many visitors something is due for, and whether one waits too long."""
        return queries.due_now(self.desk, self.desk.now())

    def reload(self) -> None:
        """Read the board and show it; the chosen visitor stays chosen."""
        self.rows = queries.waiting_room(self.desk)
        now = self.desk.now()
        self.board.set_rows(self.rows, now)
        if self.board.list.current is None and self.rows:
            self.board.list.choose(self.rows[0].id)
        self._head(now)
        self.card.show_row(self.board.list.current, now)
        self.badge_changed.emit()

    def retranslate(self) -> None:
        """Every fixed text anew."""
        limit = self.desk.settings.get(HAND_OVER_SECONDS) // 60
        kinds = (Kind.WAIT, Kind.OVER, Kind.SETTLED, Kind.SERVING)
        self.legend.set_entries([(kind.value, kind_name(kind, limit)) for kind in kinds])
        self.round.setText(translate("Waiting", "Refill all that are due"))
        self.house.setText(translate("Waiting", "In the house"))
        self.board.word()
        self.card.word()

    def open_ref(self, ref: Ref) -> bool:
        """Choose a visitor who is on the board."""
        if ref.kind != "visit" or all(row.id != ref.id for row in queries.waiting_room(self.desk)):
            return False
        self.refresh()
        self.board.list.choose(ref.id)
        return True

    def press(self, action: str) -> bool:
        """The keys of this tab, and the window of the waiting room; False when there is nobody to do it for."""
        if action in _KEYS:
            row = self.board.list.current
            if row is not None:
                self.acts.run(_KEYS[action], row.id)
            return row is not None
        if action == "public_board":
            self.public_board.toggle()
            return True
        acts = {
            "refill": self.refill_all,
            "call_next": lambda: self.do(service.call_next, reception.lanes_served(self.desk.number)),
            "copy_phrase": self.card.phrase.copy,
        }
        act = acts.get(action)
        if act is not None:
            act()
        return act is not None

    def refill_all(self) -> None:
        """One round with the pot (T2)."""

        def told(cups: int) -> None:
            if cups:
                self.done.emit(translate("Waiting", "%n cup(s) served", None, cups))
            else:
                self.done.emit(translate("Waiting", "No cup is due yet"))

        self.ask(lambda: self.desk.act(service.refill_due_cups), then=told, button=self.round)

    def _lay_out(self) -> None:
        self.panel.body.addWidget(self.board)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.legend)
        foot.addStretch(1)
        foot.addWidget(self.round)
        foot.addWidget(self.house)
        self.panel.set_footer(foot)
        inside = QWidget()
        retone(inside, role="bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.panel, 1)
        column.addWidget(self.card)
        scroll = QScrollArea()  # with very large text board and card find no room above each other
        retone(scroll, role="bare")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        self.board.list.chosen.connect(self._choose)
        self.board.list.opened.connect(lambda row: self.wants.emit(Ref("visit", row.id)))
        self.round.clicked.connect(self.refill_all)
        self.house.clicked.connect(lambda _=False: self.acts.emergency())
        self.card.wanted.connect(self._want)
        self.card.offered_papers.connect(lambda: self._mark(Mark.READING))
        self.card.ticked.connect(self._step)
        self.card.host_is.connect(self._host_is)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend goes where there is no room for it; the patterns and words of the rows say the same."""
        super().resizeEvent(event)
        needed = sum(part.sizeHint().width() for part in (self.legend, self.round, self.house)) + 4 * Space.L
        self.legend.setVisible(self.width() >= needed)

    def _choose(self, row: object) -> None:
        self.card.show_row(row if isinstance(row, WaitRow) else None, self.desk.now())

    def _want(self, doing: object) -> None:
        row = self.board.list.current
        if row is not None and isinstance(doing, Doing):
            self.acts.run(doing, row.id)

    def _mark(self, kind: Mark) -> None:
        row = self.board.list.current
        if row is not None:
            self.do(service.mark, row.id, kind)

    def _step(self, card: str, key: str) -> None:
        step, row = step_of(card, key), self.board.list.current
        if step is None or row is None:
            return
        what, _, name = step.does.partition(":")
        if what == "mark":
            kind = Mark(name)
            if kind not in row.marks or kind is Mark.SAID_CHECKING:
                self._mark(kind)
        elif step.does in _STEP_ACTS:
            self.acts.run(_STEP_ACTS[step.does], row.id)

    def _host_is(self, state: object) -> None:
        row = self.board.list.current
        if row is not None and row.host is not None and isinstance(state, HostState):
            self.do(directory.set_host_state, row.host.id, state)

    def _tick(self, now: datetime) -> None:
        self.board.tick(now)
        self.card.tick(now)
        self._head(now)

    def _head(self, now: datetime) -> None:
        waiting = sum(row.visit.state.is_waiting for row in self.rows)
        served = len(self.rows) - waiting
        title = translate("Waiting", "Waiting now: {count}").format(count=waiting)
        limit, every = self.desk.settings.get(HAND_OVER_SECONDS) // 60, self.desk.settings.get(REFILL_MINUTES)
        rule = translate("Waiting", "hand over after {limit} min, refill every {every} min")
        parts = [rule.format(limit=limit, every=every)]
        if served:
            parts.insert(0, translate("Waiting", "%n being served", None, served))
        head = (title, " · ".join(parts))
        if head != self._shown_head:
            self._shown_head = head
            self.panel.set_title(*head)
        self.round.set_count(sum(row.is_cup_due(now) for row in self.rows), BadgeTone.SOON)

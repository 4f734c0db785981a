"""The card at the left: who is here, who is expected, who was seen off; calling below, taking in above.

Shows rows and says what a person wants; the page has it done.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from desk_app.kernel.texts import translate
from desk_app.reception.queries import BoardRow, ExpectedRow, LaneRow, LastVisit
from desk_app.reception.tab.faces import Surroundings, face_of, is_late, key_of, timer_of
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel, row
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState
from desk_app.widgets.row_list import RowList
from desk_app.widgets.theme import Space


class Shown(Enum):
    """Which list is in sight."""

    OPEN = "open"
    EXPECTED = "expected"
    DONE = "done"


class QueuePanel(Panel):
    """``chosen(row)`` for another row, ``wanted(act)`` for a button, ``opened(row)`` on Enter, ``filtered()``."""

    chosen = Signal(object)
    opened = Signal(object)
    wanted = Signal(str)
    filtered = Signal()
    counter_wanted = Signal(object)  # the lanes this counter is to serve; none closes it

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._around = around
        self._usual_wait = ""
        self._lanes: tuple[LaneRow, ...] = ()
        self._served: tuple[int, ...] = ()
        self._counts = (0, 0)
        self.shown = Shown.OPEN
        self.lane_id: int | None = None
        self.new = Button(kind=Kind.PRIMARY, key_hint=hint("new_visitor"), icon="plus", compact=True)
        self.new.clicked.connect(lambda: self.wanted.emit("new_visitor"))
        self.add_action(self.new)
        self.chips = ChoiceChips()
        self.chips.chosen.connect(self._show)
        self.lanes = Button(icon="chevron-down", compact=True)
        self._menu = QMenu(self)
        self.lanes.setMenu(self._menu)
        self.list = RowList(
            lambda found: face_of(found, around), key_of, "", timer=lambda found: timer_of(found, around)
        )
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self._lay_out()
        self.word()

    def set_rows(self, rows: tuple[BoardRow, ...] | tuple[ExpectedRow, ...] | tuple[LastVisit, ...]) -> None:
        """Show the rows of the list in sight."""
        self.list.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def set_counts(self, here: int, expected: int) -> None:
        """Numbers beside the chips."""
        if (here, expected) != self._counts:
            self._counts = (here, expected)
            self._word_chips()

    def set_lanes(self, lanes: tuple[LaneRow, ...], served: tuple[int, ...]) -> None:
        """The lanes to choose from and those this counter serves."""
        if (lanes, served) != (self._lanes, self._served):
            self._lanes, self._served = lanes, served
            self._word_lanes()

    def set_note(self, note: str) -> None:
        """The quiet line beside the title: today's usual wait."""
        self._usual_wait = note
        self.set_title(translate("Reception", "Queue"), note)

    def show_list(self, shown: Shown) -> None:
        """Bring another list into sight."""
        if shown is not self.shown:
            self.chips.set_value(shown)
            self._show(shown)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        self._around.now = now
        self.list.tick()

    def late(self, rows: tuple[BoardRow, ...]) -> bool:
        """Whether somebody has waited too long."""
        return any(is_late(found, self._around) for found in rows)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_note(self._usual_wait)
        self.new.setText(translate("Reception", "Visitor"))
        self.list.setAccessibleName(translate("Reception", "Queue"))
        self._word_chips()
        self._word_lanes()
        self._word_foot()
        self._word_empty()

    def _show(self, shown: object) -> None:
        if isinstance(shown, Shown):
            self.shown = shown
            self._footers.setCurrentIndex(1 if shown is Shown.EXPECTED else 0)
            self._word_empty()
            self.filtered.emit()

    def _set_lane(self, lane_id: int | None) -> None:
        self.lane_id = lane_id
        self._word_lanes()
        self.filtered.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(14, Space.XS, 14, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.chips, 1)
        line.addWidget(self.lanes, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self._stack, 1)
        self._buttons: dict[str, Button] = {}
        for act in ("call_next", "recall", "no_show", "board", "arrive", "appointment", "cancel_expected"):
            button = Button(compact=True)
            button.clicked.connect(lambda _on=False, act=act: self.wanted.emit(act))
            self._buttons[act] = button
        self._buttons["call_next"].set_key_hint(hint("call_next", "reception"))
        self._buttons["arrive"].set_kind(Kind.PRIMARY)
        self._footers = QStackedWidget()
        calling = ("call_next", "recall", "no_show", "board")
        for acts, stretch in ((calling, 3), (("arrive", "appointment", "cancel_expected"), 2)):
            page = QWidget()
            content = row(*(self._buttons[act] for act in acts), spacing=Space.XS + 2, stretch_at=stretch)
            content.setContentsMargins(0, 0, 0, 0)
            page.setLayout(content)
            self._footers.addWidget(page)
        foot = QHBoxLayout()
        foot.addWidget(self._footers)
        self.set_footer(foot)

    def button(self, act: str) -> Button:
        """A button of the footer by its act."""
        return self._buttons[act]

    def _word_chips(self) -> None:
        here, expected = self._counts
        self.chips.set_options(
            [
                Option(Shown.OPEN, translate("Reception", "Open"), count=here),
                Option(Shown.EXPECTED, translate("Reception", "Expected"), count=expected),
                Option(Shown.DONE, translate("Reception", "Done", "list")),
            ]
        )
        self.chips.set_value(self.shown)
        self.chips.setAccessibleName(translate("Reception", "Which list"))

    def _word_lanes(self) -> None:
        names = {lane.id: lane.name for lane in self._lanes}
        self.lanes.setText(next((lane.code for lane in self._lanes if lane.id == self.lane_id), ""))
        self.lanes.setAccessibleName(
            translate("Reception", "Lane: {lane}").format(
                lane=names.get(self.lane_id or 0, translate("Reception", "all lanes"))
            )
        )
        self.lanes.setToolTip(self.lanes.accessibleName())
        self._menu.clear()
        self._menu.addAction(translate("Reception", "All lanes"), lambda: self._set_lane(None))
        for lane in self._lanes:
            self._menu.addAction(f"{lane.code} {lane.name}", partial(self._set_lane, lane.id))
        self._menu.addSeparator()
        everything = tuple(names)
        serve_all = translate("Reception", "This counter serves all lanes")
        self._menu.addAction(serve_all, lambda: self.counter_wanted.emit(everything))
        for lane in self._lanes if len(self._lanes) > 1 else ():
            only = translate("Reception", "This counter serves {lane} only").format(lane=f"{lane.code} {lane.name}")
            self._menu.addAction(only, partial(self.counter_wanted.emit, (lane.id,)))
        if self._served:
            self._menu.addAction(translate("Reception", "Close this counter"), lambda: self.counter_wanted.emit(()))

    def _word_foot(self) -> None:
        words = {
            "call_next": translate("Reception", "Call"),
            "recall": translate("Reception", "Call again"),
            "no_show": translate("Reception", "Missed"),
            "board": translate("Reception", "Board"),
            "arrive": translate("Reception", "Is here"),
            "appointment": translate("Reception", "Add"),
            "cancel_expected": translate("Reception", "Not coming"),
        }
        for act, text in words.items():
            self._buttons[act].setText(text)
        self._buttons["board"].setToolTip(translate("Reception", "Public board in the waiting room"))

    def _word_empty(self) -> None:
        key = hint("new_visitor")
        title, told = {
            Shown.OPEN: (
                translate("Reception", "Nobody is waiting"),
                translate("Reception", "Press {key} for a new visitor").format(key=key),
            ),
            Shown.EXPECTED: (translate("Reception", "Nobody is expected today"), ""),
            Shown.DONE: (translate("Reception", "Nobody was seen off yet today"), ""),
        }[self.shown]
        self._empty.set_text(title, told)

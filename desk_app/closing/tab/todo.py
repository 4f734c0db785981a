"""The card at the left: what the whole desk still has open, each a click away, with what was closed over by whom.

Shows and tells; judges nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desk_app.closing.rules import OpenThing, still_open
from desk_app.closing.wording import counted, done_lines, menu_name
from desk_app.kernel.texts import translate
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.theme import Space

_NAMED = 3  # so many of a blocker's things are named in its line


class OpenLine(StateRow):
    """One line: good, open with *go* and *close over*, or closed over with whose word."""

    waived = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.thing: OpenThing | None = None
        super().__init__(parent=parent)
        self._over = Button(kind=Kind.LINK, compact=True)
        self._over.clicked.connect(self.waived)
        self.layout().addWidget(self._over)
        self._words.setContentsMargins(0, Space.XS, 0, Space.XS)  # lines of two rows keep some air between them
        self.go = ""

    def show_good(self, sentence: str) -> None:
        """Nothing is open here."""
        self.thing = None
        self._over.hide()
        self.set_state(sentence, "good")

    def show_note(self, sentence: str) -> None:
        """Something worth knowing that keeps nothing open."""
        self.thing = None
        self._over.hide()
        self.set_state(sentence, "muted")

    def show_till(self, sentence: str) -> None:
        """Another till that has no Z yet: only its own desk can close it."""
        self.thing = None
        self._over.hide()
        self.set_state(sentence, "soon")

    def show_open(self, thing: OpenThing, goes: bool) -> None:
        """Something is open, or a supervisor closed over it."""
        self.thing = thing
        words = counted(thing.blocker.sentence, thing.blocker.count)
        named = [one.words for one in thing.blocker.things]
        more = len(named) - _NAMED
        if more > 0:
            named[_NAMED:] = [translate("Closing", "and %n more", None, more)]
        words = "\n".join((words, *named))
        link = translate("Closing", "Go") if goes else ""
        waiver = thing.waiver
        if waiver is None:
            self.set_state(words, "soon", link)
        else:
            told = translate("Closing", "{what} · closed over by {number}: {reason}")
            closed_over = told.format(what=words.partition("\n")[0], number=waiver.staff_number, reason=waiver.reason)
            self.set_state(closed_over, "muted", link)
        self._over.setText(translate("Closing", "Close over"))
        what = counted(thing.blocker.sentence, thing.blocker.count)
        self._over.setAccessibleName(translate("Closing", "Close over: {what}").format(what=what))
        self._over.setVisible(waiver is None)


class TodoPanel(Panel):
    """``followed(slice)`` goes to a tab, ``waived(blocker)`` closes over one, ``wanted(act)`` for buttons and menu."""

    followed = Signal(str)
    waived = Signal(object)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=True, parent=parent)
        self._rows: list[OpenLine] = []
        self._offered: tuple[str, ...] = ()
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.body.addLayout(self.list)
        self.body.addStretch(1)
        self.x_reading = Button(key_hint=hint("x_reading", "closing"), compact=True)
        self.slip = Button(key_hint=hint("hand_over", "closing"), compact=True)
        self.more = Button(icon="chevron-down", compact=True)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        self.x_reading.clicked.connect(partial(self.wanted.emit, "x_reading"))
        self.slip.clicked.connect(partial(self.wanted.emit, "hand_over"))
        foot = QVBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(FlowRow(self.x_reading, self.slip, self.more))
        self.set_footer(foot)
        self.word()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.set_title(translate("Closing", "Still open today"))
        self.x_reading.setText(translate("Closing", "X reading"))
        self.slip.setText(translate("Closing", "Cash bag"))
        self.more.setText(translate("Closing", "More"))
        self.set_offered(self._offered)

    def set_offered(self, acts: Sequence[str]) -> None:
        """What the menu offers now; an empty word stands for a line between."""
        self._offered = tuple(acts)
        self.menu.clear()
        for act in acts:
            if act:
                self.menu.addAction(menu_name(act), partial(self.wanted.emit, act))
            else:
                self.menu.addSeparator()
        self.more.setEnabled(bool(acts))

    def set_things(
        self,
        things: Sequence[OpenThing],
        notices: Sequence[tuple[str, int]],
        links: frozenset[str],
        tills: Sequence[str] = (),
    ) -> None:
        """Show what is open, other tills, what is worth knowing, what is in order; ``links``: slices one can go to."""
        good = done_lines({thing.blocker.slice for thing in things})
        others = len(things) + len(tills)
        told = others + len(notices)
        self._make(told + len(good))
        for line, sentence in zip(self._rows[len(things) :], tills, strict=False):
            line.show_till(sentence)
        for line, (sentence, count) in zip(self._rows[others:], notices, strict=False):
            line.show_note(counted(sentence, count))
        for line, thing in zip(self._rows, things, strict=False):
            line.go = thing.blocker.slice
            line.show_open(thing, thing.blocker.slice in links)
        for line, sentence in zip(self._rows[told:], good, strict=True):
            line.show_good(sentence)
        self.set_count(still_open(things) + len(tills), BadgeTone.SOON)

    @property
    def rows(self) -> tuple[OpenLine, ...]:
        """The lines from top to bottom."""
        return tuple(self._rows)

    def _make(self, count: int) -> None:
        while len(self._rows) < count:
            line = OpenLine()
            line.followed.connect(partial(self._follow, line))
            line.waived.connect(partial(self._waive, line))
            self._rows.append(line)
            self.list.addWidget(line)
        while len(self._rows) > count:
            gone = self._rows.pop()
            self.list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _follow(self, line: OpenLine) -> None:
        self.followed.emit(line.go)

    def _waive(self, line: OpenLine) -> None:
        if line.thing is not None:
            self.waived.emit(line.thing.blocker)

"""The card at the left: what the whole desk still has open, each a click away, with what was closed over by whom.

Shows and tells; judges nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk_app.closing.rules import OpenThing, still_open
from desk_app.closing.wording import counted, done_lines, menu_name
from desk_app.kernel.texts import translate
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import text_label
from desk_app.widgets.state_row import StateRow
from desk_app.widgets.theme import Space

_NAMED = 3  # so many of a blocker's things are named in its line


class OpenLine(StateRow):
    """One line: good, open with *go* and *waive*, or closed over with whose word; below it which things they are."""

    waived = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.thing: OpenThing | None = None
        super().__init__(parent=parent)
        self._over = Button(kind=Kind.LINK, compact=True)
        self._over.clicked.connect(self.waived)
        self._named = text_label("", "muted")
        self._lay_out()
        self.go = ""

    def show_good(self, sentence: str) -> None:
        """Nothing is open here."""
        self._show(None, sentence, "good")

    def show_note(self, sentence: str) -> None:
        """Something worth knowing that keeps nothing open."""
        self._show(None, sentence, "muted")

    def show_till(self, sentence: str) -> None:
        """Another till that has no Z yet: only its own desk can close it."""
        self._show(None, sentence, "soon")

    def show_open(self, thing: OpenThing, goes: bool) -> None:
        """Something is open, or a supervisor closed over it."""
        words = counted(thing.blocker.sentence, thing.blocker.count)
        named = [one.words for one in thing.blocker.things]
        more = len(named) - _NAMED
        if more > 0:
            named[_NAMED:] = [translate("Closing", "and %n more", None, more)]
        link, waiver = translate("Closing", "Go") if goes else "", thing.waiver
        if waiver is not None:
            told = translate("Closing", "closed over by {number}: {reason}")
            named = [told.format(number=waiver.staff_number, reason=waiver.reason)]
        self._show(thing, words, "soon" if waiver is None else "muted", link, named)
        self._over.setText(translate("Closing", "Waive"))
        self._over.setAccessibleName(translate("Closing", "Close over: {what}").format(what=words))
        self._over.setVisible(waiver is None)

    def _show(
        self, thing: OpenThing | None, sentence: str, state: str, link: str = "", named: Sequence[str] = ()
    ) -> None:
        self.thing = thing
        self._over.hide()
        self._named.setText("\n".join(named))
        self._named.setVisible(bool(named))
        self.set_state(sentence, state, link)
        self.setAccessibleName("\n".join((sentence, *named)))

    def _lay_out(self) -> None:
        """What they are stands across the whole line, not in the room that the links leave."""
        line = self.layout()
        for part in (self._words, self._link):
            line.removeWidget(part)
        first = QHBoxLayout()
        first.addWidget(self._words, 1)
        first.addWidget(self._link)
        first.addWidget(self._over)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(self._named)
        line.addLayout(column)
        self._words.setContentsMargins(0, Space.XS, 0, Space.XS)  # lines of two rows keep some air between them
        self._named.setContentsMargins(0, 0, 0, Space.S)


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
        """Show other tills, what is open, what is worth knowing, what is in order; ``links``: slices one can go to."""
        good = done_lines({thing.blocker.slice for thing in things})
        in_order = sorted(things, key=lambda thing: thing.is_settled)  # what nobody spoke of stands first
        before = len(tills)
        noted = before + len(things)
        told = noted + len(notices)
        self._make(told + len(good))
        for line, sentence in zip(self._rows, tills, strict=False):
            line.show_till(sentence)
        for line, (sentence, count) in zip(self._rows[noted:], notices, strict=False):
            line.show_note(counted(sentence, count))
        for line, thing in zip(self._rows[before:], in_order, strict=False):
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

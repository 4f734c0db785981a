"""What the pages of parcels and of loans have in common: a list with search at the left, one record with its acts at the right.

Reads bounded rows, shows them, and says which act a person wants; holds no rule.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import EmptyState, SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look, retone
from desk_app.widgets.timeline import Event, Timeline

LEFT_WIDTH = 372


@dataclass(frozen=True, slots=True)
class Shown:
    """One record as the right side shows it; ``acts`` are keys with their words, the first one is the main one."""

    title: str
    note: str
    state: str
    tone: str
    lines: tuple[str, ...]
    events: tuple[Event, ...]
    acts: tuple[tuple[str, str], ...]


class RecordPage(QWidget):
    """List and record; subclasses give the rows, their faces and what can be done with them."""

    def __init__(self, doer: Doer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doer, self.desk = doer, doer.desk
        self.wanted: Ref | None = None
        self._is_loading = False
        self.left = Panel()
        self.new = Button(kind=Kind.PRIMARY, icon="plus", compact=True)
        self.left.add_action(self.new)
        self.search = LineField()
        self.chips = ChoiceChips()
        self.list = RowList(self.face, self.key_of, "")
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.record = Panel(large=True, scrolls=True)
        self.state = text_label("", "strong", wrap=False)
        self.facts = text_label("")
        self.course = Timeline(rows=True)
        self.course_title = SectionLabel()
        self.hint = EmptyState(icon="inbox")
        self.acts = FlowRow(spacing=Space.S)
        self.buttons: dict[str, Button] = {}
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()
        self.word()

    # What a page is about -----------------------------------------------------------------------------------------

    def filters(self) -> Sequence[Option]:
        """The lists to choose from."""
        raise NotImplementedError

    def rows(self, shown: object, text: str) -> Sequence[object]:
        """The rows of a list, or what a search finds; bounded."""
        raise NotImplementedError

    def face(self, row: object) -> RowFace:
        """How a row looks."""
        raise NotImplementedError

    def read(self, ref: Ref) -> Shown | None:
        """One record as it stands now, None if it is not there."""
        raise NotImplementedError

    def run(self, act: str) -> bool:
        """Do what a button or key stands for; False if it can't be done now."""
        raise NotImplementedError

    def words(self) -> tuple[str, str, str, tuple[str, str], tuple[str, str]]:
        """Title, new, search; what an empty list says; what stands at the right while nothing is chosen."""
        raise NotImplementedError

    # ----------------------------------------------------------------------------------------------------------------

    @staticmethod
    def ref_of(row: object) -> Ref | None:
        """The record of a row."""
        found = getattr(row, "ref", None)
        return found if isinstance(found, Ref) else None

    def key_of(self, row: object) -> Hashable:
        """What makes a row the same row."""
        return self.ref_of(row)

    def reload(self) -> None:
        """Read the list in sight, its counts and the chosen record anew."""
        self.chips.set_options(self.filters())
        if self.chips.value() is None:
            self.chips.set_value(self.filters()[0].value)
        found = self.rows(self.chips.value(), self.search.text())
        self._is_loading = True
        try:
            self.list.set_rows(found)
            self.list.choose(self.wanted)
        finally:
            self._is_loading = False
        self.stack.setCurrentWidget(self.list if found else self.empty)
        self._show_record()

    def show_ref(self, ref: Ref | None) -> bool:
        """Bring a record into sight; False if there is none."""
        if ref is not None and self.read(ref) is None:
            return False
        self.wanted = ref
        self.reload()
        return True

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        title, new, search, empty, hint = self.words()
        self.left.set_title(title)
        self.new.setText(new)
        self.search.set_label("", search)
        self.search.edit.setAccessibleName(search)
        self.list.setAccessibleName(title)
        self.chips.setAccessibleName(title)
        self.empty.set_text(*empty)
        self.hint.set_text(*hint)
        self.course_title.setText(translate("Handouts", "Course"))

    def press(self, action: str) -> bool:
        """A key of the tab: F5 begins, F7 and F8 do the main act of the record, Ctrl+P prints its slip."""
        if action == "found":
            return self.run("new")
        if action == "print":
            return "slip" in self.buttons and self.run("slip")
        main = next(iter(self.buttons), "")
        return action in {"claim", "finish"} and bool(main) and self.run(main)

    def _show_record(self) -> None:
        shown = None if self.wanted is None else self.read(self.wanted)
        self._word_acts(() if shown is None else shown.acts)
        self._inside.setVisible(shown is not None)
        self.hint.setVisible(shown is None)
        self.state.setVisible(shown is not None)
        if shown is None:
            self.record.set_title("")
            return
        self.record.set_title(shown.title, shown.note)
        self.state.setText(shown.state)
        retone(self.state, tone=shown.tone)
        self.facts.setText("\n".join(filter(None, shown.lines)))
        self.course.set_events(list(shown.events))

    def _word_acts(self, acts: Sequence[tuple[str, str]]) -> None:
        if [(key, button.text()) for key, button in self.buttons.items()] == list(acts):
            return  # the button in hand keeps the focus
        for button in self.buttons.values():
            self.acts.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for key, words in acts:
            button = Button(words, kind=Kind.PLAIN if self.buttons else Kind.PRIMARY)
            button.clicked.connect(partial(self._pressed, key))
            self.acts.flow.addWidget(button)
            self.buttons[key] = button
        self.acts.setVisible(bool(acts))
        self.acts.updateGeometry()

    def _pressed(self, key: str, _on: object = None) -> None:
        self.run(key)

    def _chosen(self, row: object) -> None:
        ref = self.ref_of(row)
        if not self._is_loading and ref is not None and ref != self.wanted:
            self.wanted = ref
            self._show_record()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(14, Space.S, 14, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(self.search)
        head.addWidget(self.chips)
        self.left.body.addLayout(head)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.left.body.addWidget(self.stack, 1)
        self.left.setFixedWidth(min(look().px(LEFT_WIDTH), 460))
        self._inside = QWidget()
        retone(self._inside, role="bare")
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for part in (self.facts, self.acts, self.course_title, self.course):
            inside.addWidget(part)
        inside.addStretch(1)
        self.record.add_action(self.state)
        body = self.record.pad()
        body.addWidget(self._inside)
        body.addWidget(self.hint, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(self.left)
        line.addWidget(self.record, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda _row: self.press("claim"))
        self.new.clicked.connect(lambda _on: self.run("new"))
        self.chips.chosen.connect(lambda _value: self.reload())
        self.search.changed.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.reload)

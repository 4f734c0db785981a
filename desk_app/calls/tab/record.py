"""The card of a record that is no call on the line: an ended call, an answer owed, a task, a sheet, with its acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import rule
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.timeline import Event, Timeline


@dataclass(frozen=True, slots=True)
class Record:
    """What the card shows: heading, phrase, lines (label, text), course, acts (key, label)."""

    ref: Ref
    title: str
    note: str = ""
    phrase: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    course: Sequence[Event] = field(default=())
    acts: tuple[tuple[str, str], ...] = ()


class RecordPanel(Panel):
    """``wanted(act, ref)`` when a button is pressed; ``closed()`` leads back to the day."""

    wanted = Signal(str, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(large=True, scrolls=True, parent=parent)
        self.record: Record | None = None
        self.close_button = Button(kind=Kind.LINK, icon="close", compact=True)
        self.close_button.clicked.connect(lambda _on: self.closed.emit())
        self.add_action(self.close_button)
        self.phrase = PhraseCard()
        self._lines = Timeline(rows=True)
        self.acts = FlowRow()
        self.buttons: dict[str, Button] = {}
        self.course = Timeline(rows=True)
        body = self.pad()
        for part in (self.phrase, self._lines, self.acts, rule(), self.course):
            body.addWidget(part)
        body.addStretch(1)
        self.word()

    def show_record(self, record: Record) -> None:
        """Show this record."""
        self.record = record
        self.set_title(record.title, record.note)
        self.phrase.set_phrase(record.phrase)
        self._lines.set_events([Event(label, text) for label, text in record.lines if text])
        if tuple(self.buttons) != tuple(key for key, _ in record.acts):
            self._make_buttons(record)
        for key, text in record.acts:
            self.buttons[key].setText(text)
        self.course.set_events(record.course)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.close_button.setAccessibleName(translate("Calls", "Close: show the day"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.course.set_title(translate("Calls", "Course"))

    def _make_buttons(self, record: Record) -> None:
        for button in self.buttons.values():
            self.acts.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for place, (key, text) in enumerate(record.acts):
            button = Button(text, kind=Kind.PLAIN if place else Kind.PRIMARY)
            button.clicked.connect(lambda _on=False, key=key: self._want(key))
            self.acts.flow.addWidget(button)
            self.buttons[key] = button
        self.acts.updateGeometry()

    def _want(self, key: str) -> None:
        if self.record is not None:
            self.wanted.emit(key, self.record.ref)

"""The notes on a person's card: which hold, taking one back, leaving a new one for colleagues."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.people import queries, service
from desk_app.people.dialogs.attention import note_head
from desk_app.people.queries import NoteRow
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class NotesPart(QWidget):
    """The attention notes of one person."""

    def __init__(self, doer: Doer, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doer = doer
        self._person_id = person_id
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.words = LineField(translate("People", "A note that colleagues must read"))
        self.until = ChoiceChips(
            [
                Option(0, translate("People", "Today")),
                Option(30, translate("People", "30 days")),
                Option(-1, translate("People", "For good")),
            ],
            translate("People", "Until when"),
        )
        self.until.set_value(30)
        self.leave = Button(translate("People", "Leave the note"))
        self.leave.clicked.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(SectionLabel(translate("People", "Notes for colleagues")))
        column.addLayout(self._lines)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.until, 1)
        row.addWidget(self.leave)
        column.addLayout(row)
        self.reload()

    def reload(self) -> None:
        """Show the notes that hold today."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for note in queries.open_notes(self._person_id, self._doer.desk.today()):
            self._lines.addWidget(self._line(note))

    def _line(self, note: NoteRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(note.text))
        words.addWidget(text_label(note_head(note, self._doer.seat), "muted"))
        row.addLayout(words, 1)
        back = Button(translate("People", "Take back"), kind=Kind.LINK, compact=True)
        back.clicked.connect(lambda: self._ask_end(note.id, back))
        row.addWidget(back)
        return line

    def _leave(self) -> None:
        desk, person_id, text = self._doer.desk, self._person_id, self.words.text()
        days = self.until.value()
        until_on = desk.today() + timedelta(days=days) if isinstance(days, int) and days >= 0 else None

        def kept(_: object) -> None:
            self.words.clear()
            self.reload()

        self._doer.ask(lambda: desk.act(service.write_note, (person_id, text, until_on)), then=kept, button=self.leave)

    def _ask_end(self, note_id: int, button: Button) -> None:
        desk = self._doer.desk
        self._doer.ask(lambda: desk.act(service.end_note, (note_id,)), then=lambda _: self.reload(), button=button)

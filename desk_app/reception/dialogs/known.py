"""Returning visitors, found as they are typed: history, and the attention note that must be read first (G2: masked)."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people import queries as people
from desk_app.people.queries import NoteRow, PersonRow
from desk_app.reception import queries
from desk_app.reception.rules import Outcome
from desk_app.reception.wording import called, outcome_name
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import InnerCard
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.theme import look

SHOWN = 4


class KnownVisitors(QWidget):
    """Candidates while typing; the one chosen with visits and notes. ``chosen(person or None)``, ``read()``."""

    chosen = Signal(object)
    read = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.person: PersonRow | None = None
        self._notes: dict[int, CheckRow] = {}
        self._wanted = ""
        self._title = SectionLabel(translate("Reception", "Returning visitor?"))
        self._hint = text_label(translate("Reception", "Names and numbers already known appear here."), "muted")
        self.list = RowList(_face, lambda row: getattr(row, "id", 0), translate("Reception", "Returning visitor?"))
        self.list.setMaximumHeight(look().px(62) * SHOWN)
        self.list.opened.connect(self.take)
        self.list.clicked.connect(lambda _index: self.take(self.list.current))
        self._other = Button(translate("Reception", "Somebody else"), kind=Kind.LINK, compact=True)
        self._other.clicked.connect(self.let_go)
        self._card = InnerCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._hint, self.list, self._card, self._other):
            column.addWidget(part)
        column.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self.look_up)
        self._show()

    def seek(self, text: str) -> None:
        """Look for this in a moment, unless somebody is chosen already."""
        self._wanted = text.strip()
        if self.person is None:
            self._pause.start()

    def look_up(self) -> None:
        """Show who fits what was typed last."""
        self._pause.stop()
        found = people.find(self._wanted, SHOWN) if self._wanted else ()
        self.list.set_rows([row for row in found if not row.is_erased])
        self._show()

    def take(self, row: object) -> None:
        """Take this row as the person who has come."""
        if isinstance(row, PersonRow):
            self.person = row
            self._show_person(row)
            self._show()
            self.chosen.emit(row)

    def let_go(self) -> None:
        """It is somebody else after all."""
        self.person = None
        self._notes = {}
        self._show()
        self.chosen.emit(None)

    @property
    def note_rows(self) -> tuple[CheckRow, ...]:
        """The ticks of the attention notes."""
        return tuple(self._notes.values())

    @property
    def unread(self) -> bool:
        """True while an attention note has not been ticked as read."""
        return any(not row.isChecked() for row in self._notes.values())

    def notes_read(self) -> tuple[int, ...]:
        """The notes that were ticked."""
        return tuple(number for number, row in self._notes.items() if row.isChecked())

    def _show(self) -> None:
        is_known = self.person is not None
        self.list.setVisible(not is_known and bool(self.list.rows.rows))
        self._hint.setVisible(not is_known and not self.list.rows.rows)
        self._card.setVisible(is_known)
        self._other.setVisible(is_known)

    def _show_person(self, row: PersonRow) -> None:
        while self._card.body.count():
            gone = self._card.body.takeAt(0)
            widget = gone.widget() if gone is not None else None
            if widget is not None:
                widget.deleteLater()
        self._card.body.addWidget(text_label(called(row.name, row.title.value)[:60], "section"))
        known = " · ".join(filter(None, (row.phone, row.company[:60])))
        if known:
            self._card.body.addWidget(text_label(known, "muted"))
        self._show_notes(row)
        self._show_history(row)

    def _show_notes(self, row: PersonRow) -> None:
        operator = self._desk.operator
        notes = people.unread_notes(row.id, self._desk.today(), operator.number if operator else "")
        self._notes = {}
        for note in notes:
            self._card.body.addWidget(text_label(_note_head(note), "strong", tone="late"))
            tick = CheckRow(note.text[:400])
            tick.setAccessibleDescription(translate("Reception", "Tick when you have read it"))
            tick.toggled.connect(lambda _on: self.read.emit())
            self._notes[note.id] = tick
            self._card.body.addWidget(tick)

    def _show_history(self, row: PersonRow) -> None:
        visits = [visit for number in people.same_person(row.id) for visit in queries.visits_of(number, 5)]
        visits.sort(key=lambda visit: visit.visit_id, reverse=True)
        times = translate("Reception", "%n visit(s) this year", None, visits_this_year(self._desk, row.id))
        self._card.body.addWidget(text_label(times, "muted"))
        for visit in visits[:5]:
            ended = outcome_name(Outcome(visit.outcome)) if visit.outcome else ""
            line = " · ".join(filter(None, (f"{visit.day:%m-%d}", visit.label, visit.purpose[:40], ended)))
            self._card.body.addWidget(text_label(line, "muted"))


def visits_this_year(desk: Desk, person_id: int) -> int:
    """How often somebody has come since New Year's Day, merged records included."""
    first = desk.today().replace(month=1, day=1)
    return sum(queries.visits_since(number, first) for number in people.same_person(person_id))


def _face(row: object) -> RowFace:
    if not isinstance(row, PersonRow):
        return RowFace("")
    return RowFace(called(row.name, row.title.value)[:60], sub=" · ".join(filter(None, (row.phone, row.company))))


def _note_head(note: NoteRow) -> str:
    return translate("Reception", "Please read first (from {staff})").format(staff=note.by)

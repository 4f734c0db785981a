"""What is typed during a call (C2): number, who, where, kind, what about, notes, read back. Judges nothing."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.calls.dialogs.polite import polite
from desk_app.calls.queries import CallRow
from desk_app.calls.rules import CallDraft, Kind
from desk_app.calls.wording import kind_name
from desk_app.kernel.texts import translate
from desk_app.people.rules import split_title
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.phone_field import PhoneField, grouped, plain
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.theme import Space, look

_PAUSE_MS = 150


class CallForm(QWidget):
    """``number_typed(number)`` a moment after the number changed; ``entered()`` on Enter in the number.

    ``beside`` is what stands at the right of the matter: who the caller is.
    """

    number_typed = Signal(str)
    entered = Signal()
    changed = Signal()

    def __init__(self, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_id: int | None = None
        self.person_id: int | None = None
        self._known = ("", "")
        self.phone = PhoneField()
        self.name = LineField()
        self.address = LineField()
        self.kinds = ChoiceChips()
        self.subject = LineField(is_required=True)
        self.note = NoteArea(checker=polite)
        self.read_back = CheckRow()
        self.private = CheckRow()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.number_typed.emit(self.phone.value()))
        self._lay_out(beside)
        self._connect()
        self.word()

    def begin(self, row: CallRow) -> None:
        """Show a call that came onto the line; what is being typed about the same call is never overwritten."""
        if row.id == self.call_id:
            return
        self.call_id, self.person_id, self._known = row.id, row.person_id, (row.name, row.title)
        self.phone.set_value(row.phone)
        self.name.set_text(row.name)
        self.address.set_text(row.address)
        self.subject.set_text(row.subject)
        self.note.set_text(row.note)
        self.kinds.set_value(row.kind or Kind.ENQUIRY)
        self.read_back.setChecked(False)
        self.private.setChecked(False)
        for part in (self.phone, self.name, self.subject):
            part.set_problem("")
        self.number_typed.emit(self.phone.value())

    def draft(self) -> CallDraft:
        """What was typed; Mr and Ms are taken out of the name (P3)."""
        name, title = split_title(self.name.text())
        if not title and name == self._known[0]:
            title = self._known[1]
        kind = self.kinds.value()
        return CallDraft(
            phone=self.phone.value(),
            name=name,
            title=title,
            address=self.address.text(),
            subject=self.subject.text(),
            note=self.note.text(),
            kind=kind if isinstance(kind, Kind) else Kind.ENQUIRY,
            person_id=self.person_id,
            is_private=self.private.isChecked(),
            is_read_back=self.read_back.isChecked(),
        )

    def take_caller(self, name: str, title: str, person_id: int | None) -> None:
        """The number is known: fill in who it is, unless a name was typed."""
        self.person_id = person_id
        if name:  # a number nobody knows takes nothing back of what was typed
            self._known = (name, title)
        if name and not self.name.text():
            self.name.set_text(name)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.phone.set_label(translate("Calls", "Telephone"), translate("Calls", "Type or paste the number"))
        self.name.set_label(translate("Calls", "Name"), translate("Calls", "Surname, Mr or Ms"))
        self.address.set_label(translate("Calls", "Address or company"))
        self.subject.set_label(translate("Calls", "What about"))
        self.note.set_label("", translate("Calls", "Write everything down"))
        self.private.set_text(translate("Calls", "Private call"))
        chosen = self.kinds.value()
        self.kinds.set_options([Option(kind, kind_name(kind)) for kind in Kind])
        self.kinds.set_value(chosen or Kind.ENQUIRY)
        self.kinds.setAccessibleName(translate("Calls", "Kind"))
        self._order_tabs()
        self._word_number()

    def showEvent(self, event: QShowEvent) -> None:
        """What was typed before is looked up again."""
        super().showEvent(event)
        if self.phone.value():
            self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is looked up."""
        super().hideEvent(event)
        self._pause.stop()

    def toggle_read_back(self) -> None:
        """Ctrl+R."""
        self.read_back.click()

    def _order_tabs(self) -> None:
        """The kinds are made last, with their words, yet stand between the caller and the matter."""
        chips = self.kinds.findChildren(Button)
        for before, after in pairwise((self.address.edit, *chips, self.subject.edit)):
            QWidget.setTabOrder(before, after)

    def _word_number(self) -> None:
        number = grouped(plain(self.phone.edit.text()))
        self.read_back.set_text(
            translate("Calls", "Read back: {number}").format(number=number)
            if number
            else translate("Calls", "Read number and account back once")
        )

    def _typed(self, _text: str) -> None:
        self._word_number()
        self.read_back.setChecked(False)  # another number has not been read back
        self._pause.start()
        self.changed.emit()

    def _connect(self) -> None:
        self.phone.changed.connect(self._typed)
        self.phone.edit.returnPressed.connect(self.entered)
        for box in (self.read_back, self.private):
            box.toggled.connect(lambda _on: self.changed.emit())
        for part in (self.name, self.subject):
            part.changed.connect(lambda _text: self.changed.emit())
        self.phone.edit.returnPressed.connect(self.name.setFocus)
        self.name.edit.returnPressed.connect(self.subject.setFocus)
        self.subject.edit.returnPressed.connect(self.note.setFocus)
        self.kinds.chosen.connect(lambda _kind: self.changed.emit())

    def _lay_out(self, beside: QWidget) -> None:
        who = QHBoxLayout()
        who.setSpacing(Space.M)
        for part, share in ((self.phone, 5), (self.name, 4), (self.address, 5)):
            who.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        ticks = QHBoxLayout()
        ticks.setSpacing(Space.M)
        ticks.addWidget(self.read_back, 5)
        ticks.addWidget(self.private, 3)
        what = QVBoxLayout()
        what.setSpacing(Space.S)
        what.addWidget(self.subject)
        what.addWidget(self.note)
        what.addLayout(ticks)
        what.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Space.XL)
        below.addLayout(what, 3)
        below.addWidget(beside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(who)
        column.addWidget(self.kinds)
        column.addLayout(below, 1)
        self.note.edit.setFixedHeight(look().px(62))

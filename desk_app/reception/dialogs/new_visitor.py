"""F2: a new visitor on one page, by keyboard in under ten seconds; Enter takes and prints the ticket.

The identity of the act is made when the dialog opens, so that a double Enter takes one ticket.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.people import queries as people
from desk_app.people.queries import PersonRow
from desk_app.people.rules import ConsentKind, PersonClass
from desk_app.printing.rules import AUTO_TICKET
from desk_app.reception import service
from desk_app.reception.dialogs.fields import ClassFields, MatterFields, WhoFields
from desk_app.reception.dialogs.known import KnownVisitors
from desk_app.reception.dialogs.lane_chips import LaneChips
from desk_app.reception.rules import Draft, VisitClass
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class NewVisitorDialog(ActDialog):
    """Takes one ticket; ``taken(visit)`` is called when it is safe."""

    def __init__(self, doer: Doer, taken: Callable[[int], None] | None = None) -> None:
        prints, plain = translate("Reception", "Take and print ticket"), translate("Reception", "Without printing")
        self.prints = bool(doer.desk.settings.get(AUTO_TICKET))
        main, other = (prints, plain) if self.prints else (translate("Reception", "Take in"), prints)
        super().__init__(doer, translate("Reception", "New visitor"), main, width=980)
        self._taken = taken
        self._uuid = doer.new_uuid()
        self.who = WhoFields()
        self.lane = LaneChips()
        self.matter = MatterFields(self.desk)
        self.kind = ClassFields(site_language=self.desk.settings.get(SITE_LANGUAGE))
        self.is_urgent = CheckRow(translate("Reception", "Urgent: a colleague at once"))
        self.consent = CheckRow(translate("Reception", "Agrees to surname on the public board"))
        self.known = KnownVisitors(self.desk)
        self.plain = Button(other, key_hint="Ctrl+Enter")
        self.plain.clicked.connect(self.commit_other)
        self.main.set_key_hint("Enter")
        self.add_to_foot(self.plain)
        self._lay_out()
        self._connect()

    def commit(self) -> None:
        """Take the ticket, printed at once if the site has it so."""
        self._take(prints=self.prints)

    def commit_other(self) -> None:
        """The other way: without paper, or with it where the site saves paper (G7)."""
        self._take(prints=not self.prints)

    def draft(self) -> Draft:
        """The visitor as typed."""
        name, title = self.who.who()
        person = self.known.person
        return Draft(
            lane_id=self.lane.lane_id(),
            name=name,
            title=title,
            phone=self.who.phone.value(),
            purpose=self.matter.purpose.text(),
            person_id=None if person is None else person.id,
            host_id=self.matter.host_id(),
            visit_class=self.kind.visit_class(),
            is_urgent=self.is_urgent.isChecked(),
            heads=self.kind.heads.value(),
            board_consent=self.consent.isChecked(),
            language=self.kind.language(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from name and phone to the people found."""
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if is_down and event.type() is QEvent.Type.KeyPress and self.known.list.isVisible():
            self.known.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.known.list.setCurrentIndex(self.known.list.rows.index(0, 0))
            return True
        return super().eventFilter(watched, event)

    def _take(self, *, prints: bool) -> None:
        if self.known.unread:
            self.set_problem(translate("Reception", "Read the note about this visitor and tick it first."))
            self.known.note_rows[0].setFocus()
            return
        draft, notes = self.draft(), self.known.notes_read()
        options = {"print_ticket": prints, "notes_read": notes}
        self.send(lambda: self.desk.act(service.welcome, (draft,), options, uuid=self._uuid), then=self._taken)

    def _choose(self, person: object) -> None:
        if not isinstance(person, PersonRow):
            self.who.set_who("", "", "")
            self.who.name.setFocus()
            return
        self.who.set_who(person.name, person.title.value, person.phone)
        self.kind.set_language(person.language)
        self.consent.setChecked(people.has_consented(person.id, ConsentKind.BOARD_NAME))
        if person.person_class is not PersonClass.NORMAL:
            self.kind.kind.set_value(VisitClass(person.person_class.value))
        (self.known.note_rows[0] if self.known.note_rows else self.matter.purpose).setFocus()

    def _connect(self) -> None:
        self.who.name.changed.connect(self.known.seek)
        self.who.phone.changed.connect(lambda text: self.known.seek(text) if len(text) > 2 else None)
        self.known.chosen.connect(self._choose)
        self.known.read.connect(lambda: self.set_problem(""))
        for part in (self.who.name.edit, self.who.phone.edit):
            part.installEventFilter(self)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        ticks = QHBoxLayout()
        ticks.addWidget(self.is_urgent, 1)
        ticks.addWidget(self.consent, 1)
        for part in (self.who, self.lane, self.matter, self.kind):
            left.addWidget(part)
        left.addLayout(ticks)
        left.addStretch(1)
        self.known.setFixedWidth(look().px(270))
        line = QHBoxLayout()
        line.setSpacing(Space.XL)
        line.addLayout(left, 1)
        line.addWidget(self.known)
        self.body.addLayout(line, 1)

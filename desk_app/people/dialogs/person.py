"""A person's card: entering somebody, putting right what is known, consent, notes; masked until a reason is given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.people import queries, service
from desk_app.people.dialogs.full_view import UnmaskDialog
from desk_app.people.dialogs.notes import NotesPart
from desk_app.people.dialogs.seated import SeatDialog
from desk_app.people.rules import ConsentKind, PersonChange, PersonClass, PersonDraft, Title
from desk_app.people.service import FullPerson
from desk_app.people.wording import class_name, title_name
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space


class PersonDialog(SeatDialog):
    """One person, new or known; ``saved`` carries the id."""

    saved = Signal(int)

    def __init__(self, seat: Seat, person_id: int | None = None, parent: QWidget | None = None) -> None:
        title = translate("People", "New person") if person_id is None else translate("People", "Person")
        super().__init__(seat, parent, title, translate("People", "Save"), width=680)
        self._person_id = None if person_id is None else queries.root_of(person_id)
        self._full: FullPerson | None = None
        self.name = LineField(translate("People", "Name"))
        self.phone = PhoneField(translate("People", "Phone number"))
        self.email = LineField(translate("People", "E-mail"))
        self.company = LineField(translate("People", "Company or unit"))
        self.id_number = LineField(translate("People", "Identity number"))
        self.titles = ChoiceChips([Option(t, title_name(t)) for t in Title], translate("People", "Form of address"))
        self.classes = ChoiceChips([Option(c, class_name(c)) for c in PersonClass], translate("People", "Class"))
        languages = [Option(code, texts.language_name(code)) for code in texts.LANGUAGES]
        self.languages = ChoiceChips(languages, translate("People", "Language"), may_be_none=True)
        self.consent = CheckRow(translate("People", "Agrees to the surname on the public board"))
        self.notes: NotesPart | None = None
        self.unmask = Button(translate("People", "Show in full"), kind=Kind.LINK)
        self.unmask.clicked.connect(self._ask_why)
        self.unmask.setVisible(person_id is not None)
        self.add_to_foot(self.unmask)
        self._lay_out()
        self._fill()

    def go(self) -> None:
        """Keep what was entered; a masked field left alone stays as it is."""
        desk, person_id, consent = self.desk, self._person_id, self.consent.isChecked()
        draft, wanted = self._draft(), self._change()
        options = {"board_consent": consent}
        self.send(lambda: desk.act(service.save_card, (person_id, draft, wanted), options), then=self.saved.emit)

    def show_full(self, full: FullPerson) -> None:
        """Fill in what was masked, after the reason was kept."""
        self._full = full
        self.phone.set_value(full.known.phones[0] if full.known.phones else "")
        self.email.set_text(full.known.email)
        self.id_number.set_text(full.known.id_number)
        self.unmask.setVisible(False)

    def _ask_why(self) -> None:
        if self._person_id is not None:
            dialog = UnmaskDialog(self.seat, self._person_id, self)
            dialog.shown.connect(self.show_full)
            dialog.open()

    def _fill(self) -> None:
        row = None if self._person_id is None else queries.person(self._person_id)
        self.titles.set_value(Title.UNKNOWN if row is None else row.title)
        self.classes.set_value(PersonClass.NORMAL if row is None else row.person_class)
        if row is None:
            self.name.setFocus()
            return
        self.name.set_text(row.name)
        self.company.set_text(row.company)
        self.languages.set_value(row.language or None)
        self.consent.setChecked(queries.has_consented(row.id, ConsentKind.BOARD_NAME))
        for field, masked in ((self.phone, " · ".join(row.phones)), (self.email, row.email)):
            field.edit.setPlaceholderText(masked)
        self.id_number.edit.setPlaceholderText(row.id_number)
        self.name.setFocus()

    def _draft(self) -> PersonDraft:
        phone = self.phone.value()
        return PersonDraft(
            name=self.name.text(),
            title=self._title(),
            phones=(phone,) if phone else (),
            email=self.email.text(),
            company=self.company.text(),
            language=str(self.languages.value() or ""),
            person_class=self._class(),
            id_number=self.id_number.text(),
        )

    def _change(self) -> PersonChange:
        typed = self._draft()
        phones: tuple[str, ...] | None = None
        if self._full is not None:
            phones = typed.phones + self._full.known.phones[1:]
        hidden = self._full is None
        return PersonChange(
            name=typed.name,
            title=typed.title,
            phones=phones,
            more_phones=typed.phones if hidden else (),
            email=typed.email or None if hidden else typed.email,
            company=typed.company,
            language=typed.language,
            person_class=typed.person_class,
            id_number=typed.id_number or None if hidden else typed.id_number,
        )

    def _title(self) -> Title:
        value = self.titles.value()
        return value if isinstance(value, Title) else Title.UNKNOWN

    def _class(self) -> PersonClass:
        value = self.classes.value()
        return value if isinstance(value, PersonClass) else PersonClass.NORMAL

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.phone, 0, 1)
        grid.addWidget(self.company, 1, 0)
        grid.addWidget(self.email, 1, 1)
        grid.addWidget(self.id_number, 2, 0)
        grid.addLayout(_named(translate("People", "Form of address"), self.titles), 2, 1)
        grid.addLayout(_named(translate("People", "Class"), self.classes), 3, 0, 1, 2)
        grid.addLayout(_named(translate("People", "Language"), self.languages), 4, 0)
        grid.addWidget(self.consent, 4, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        if self._person_id is not None:
            self.notes = NotesPart(self.doer, self._person_id)
            self.doer.refused.connect(self.set_problem)
            self.body.addWidget(self.notes)


def _named(words: str, chips: ChoiceChips) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(ElidedLabel(words, role="muted"))
    column.addWidget(chips)
    return column

"""Before ringing out (C10): purpose, questions, papers and numbers ready, on screen and on paper."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desk_app.calls import service
from desk_app.calls.dialogs.polite import polite
from desk_app.calls.rules import SheetDraft
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.people.rules import split_title
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.note_area import NoteArea
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space, look


class SheetDialog(ActDialog):
    """One outbound sheet; closes when it is kept."""

    def __init__(self, doer: Doer, phone: str = "", name: str = "") -> None:
        title = translate("Calls", "Prepare an outbound call")
        super().__init__(doer, title, translate("Calls", "Keep the sheet"), width=600)
        self._uuid = doer.new_uuid()
        self.purpose = LineField(translate("Calls", "Purpose"), is_required=True)
        self.name = LineField(translate("Calls", "Whom"))
        self.name.set_text(name)
        self.unit = LineField(translate("Calls", "Company"))
        self.phone = PhoneField(translate("Calls", "Telephone"))
        self.phone.set_value(phone)
        self.questions = NoteArea(
            translate("Calls", "Questions"), translate("Calls", "One question a line"), checker=polite
        )
        self.questions.edit.setFixedHeight(look().px(108))
        self.papers = LineField(translate("Calls", "Papers at hand"))
        self.print = CheckRow(translate("Calls", "Print the sheet"))
        self.print.setChecked(True)
        self._lay_out()
        self.purpose.setFocus()

    def commit(self) -> None:
        """Keep and print it."""
        name, title = split_title(self.name.text())
        draft = SheetDraft(
            name,
            self.phone.value(),
            self.purpose.text(),
            unit=self.unit.text(),
            title=title,
            papers=self.papers.text(),
            questions=tuple(self.questions.text().splitlines()),
        )
        language = self.desk.settings.get(SITE_LANGUAGE)
        phrase = phrases.say(self.desk, "outbound_opening", name=name, title=title, language=language)
        options = {"phrase": phrase, "print_sheet": self.print.isChecked()}
        self.send(lambda: self.desk.act(service.prepare_sheet, (draft,), options, uuid=self._uuid))

    def _lay_out(self) -> None:
        self.body.addWidget(self.purpose)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for part in (self.name, self.unit, self.phone):
            line.addWidget(part, 1)
        self.body.addLayout(line)
        for widget in (self.questions, self.papers, self.print):
            self.body.addWidget(widget)

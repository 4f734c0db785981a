"""Putting right what was misheard at the door; an untouched telephone number stays hidden and as it was (G2)."""

from __future__ import annotations

from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone
from desk_app.reception import queries, service
from desk_app.reception.dialogs.fields import WhoFields
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer


class CorrectDialog(ActDialog):
    """Name, form of address, telephone and matter of one visit."""

    def __init__(self, doer: Doer, visit_id: int) -> None:
        row = queries.visit(visit_id)
        title = translate("Reception", "Correct {label}").format(label=row.label)
        super().__init__(doer, title, translate("Reception", "Save"), width=700)
        self._row = row
        self.who = WhoFields()
        self.who.set_who(row.name, row.title, masked_phone(row.phone))
        self.purpose = LineField(translate("Reception", "What about"))
        self.purpose.set_text(row.purpose)
        self.body.addWidget(self.who)
        self.body.addWidget(self.purpose)
        self.who.name.setFocus()

    def commit(self) -> None:
        """Keep the correction."""
        name, title = self.who.who()
        told = {
            "name": name,
            "title": title,
            "phone": self.who.phone.value() or self._row.phone,
            "purpose": self.purpose.text(),
        }
        self.send(lambda: self.desk.act(service.correct_face, (self._row.id,), told))

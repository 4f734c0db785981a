"""Putting right what was misheard of a case; the history keeps what it was."""

from __future__ import annotations

from desk_app.complaints import service
from desk_app.complaints.dialogs.customer import WhoPart
from desk_app.complaints.dialogs.parts import chips_of, labelled, words_area
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.rules import Area, Draft
from desk_app.kernel.texts import translate
from desk_app.people.rules import masked_phone
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Doer


class CorrectDialog(ActDialog):
    """Words, customer and area of one case; the number stays masked and is kept unless another is typed (G2)."""

    def __init__(self, doer: Doer, page: CasePageRow) -> None:
        super().__init__(doer, translate("Complaints", "Correct"), translate("Complaints", "Save"), width=760)
        self._page = page
        self.matter = words_area(translate("Complaints", "What the customer says") + " *")
        self.matter.set_text(page.matter)
        self.wish = LineField(translate("Complaints", "What they wish"))
        self.wish.set_text(page.wish)
        self.who = WhoPart()
        self.who.name.set_text(page.name)
        self.who.title.set_value(page.title or None)
        self.who.phone.set_label(translate("Complaints", "Telephone"), masked_phone(page.phone))
        self.who.place.set_text(page.place)
        self.who.anonymous.setChecked(page.is_anonymous)
        self.area = chips_of(Area, translate("Complaints", "About"))
        self.area.set_value(page.area)
        for part in (self.matter, self.wish, self.who):
            self.body.addWidget(part)
        self.body.addLayout(labelled(translate("Complaints", "About"), self.area))

    def commit(self) -> None:
        """Keep the corrected words."""
        name, title = self.who.who()
        area = self.area.value()
        draft = Draft(
            kind=self._page.kind,
            channel=self._page.channel,
            matter=self.matter.text(),
            wish=self.wish.text(),
            area=area if isinstance(area, Area) else self._page.area,
            place=self.who.place.text(),
            name=name,
            title=title,
            phone=self.who.phone.value() or self._page.phone,
            is_anonymous=self.who.anonymous.isChecked(),
            authority=self._page.authority,
            authority_form=self._page.authority_form,
        )
        self.send(lambda: self.desk.act(service.correct, (self._page.id, draft)))

"""Small acts: the host was told, back to the carrier, a loan extended, a thing lost."""

from __future__ import annotations

from datetime import timedelta

from desk_app.handouts import queries, service
from desk_app.handouts.dialogs.due import DueChips
from desk_app.handouts.queries import LoanRow, ParcelRow
from desk_app.handouts.rules import Loss, Way
from desk_app.handouts.wording import way_name
from desk_app.kernel.money import CNY, CURRENCIES
from desk_app.kernel.refusal import sentence
from desk_app.kernel.settings import SITE_CURRENCY
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.money_field import MoneyField
from desk_app.widgets.tab_base import Doer


class TellDialog(ActDialog):
    """How the host was told; every parcel that waits for them counts as told."""

    def __init__(self, doer: Doer, row: ParcelRow) -> None:
        title = translate("Handouts", "Told: {host}").format(host=row.host)
        self.ids = tuple(one.id for one in queries.parcels_of_host(row.host_id))
        text = translate("Handouts", "%n parcel(s) wait for them.", None, len(self.ids))
        super().__init__(doer, title, translate("Handouts", "Host told"), text=text)
        self.way = ChoiceChips([Option(way, way_name(way)) for way in Way], translate("Handouts", "How"))
        self.way.set_value(Way.PHONE)
        self.body.addWidget(self.way)

    def commit(self) -> None:
        """Keep it with time and staff number."""
        chosen = self.way.value()
        way = chosen if isinstance(chosen, Way) else Way.PHONE
        self.send(lambda: self.desk.act(service.tell_host, (self.ids, way)))


class ReturnDialog(ActDialog):
    """Why it goes back."""

    def __init__(self, doer: Doer, row: ParcelRow) -> None:
        title = translate("Handouts", "Back to the carrier: {host}").format(host=row.host)
        super().__init__(doer, title, translate("Handouts", "The carrier has it"))
        self._row = row
        self.why = LineField(translate("Handouts", "Reason"), is_required=True)
        self.body.addWidget(self.why)
        self.why.setFocus()

    def commit(self) -> None:
        """Return it."""
        row, why = self._row, self.why.text()
        self.send(lambda: self.desk.act(service.return_parcel, (row.id, why)))


class ExtendDialog(ActDialog):
    """Until when they may keep it, from now."""

    def __init__(self, doer: Doer, row: LoanRow) -> None:
        title = translate("Handouts", "Longer: {thing}").format(thing=row.thing)
        super().__init__(doer, title, translate("Handouts", "Keep the new time"), text=row.name)
        self._row = row
        self.due = DueChips(self.desk, row.kind)
        self.body.addWidget(self.due)

    def commit(self) -> None:
        """Keep it."""
        row, due_at = self._row, self.desk.now() + timedelta(hours=self.due.hours())
        self.send(lambda: self.desk.act(service.extend, (row.id, due_at)))


class LoseDialog(ActDialog):
    """A thing that does not come back: what was charged, and why."""

    def __init__(self, doer: Doer, row: LoanRow) -> None:
        title = translate("Handouts", "Lost: {thing}").format(thing=row.thing)
        told = translate("Handouts", "It is no longer lent; if it turns up, say so on its page.")
        super().__init__(doer, title, translate("Handouts", "It is lost"), text=told, danger=True)
        self._row = row
        currency = CURRENCIES.get(self.desk.settings.get(SITE_CURRENCY), CNY)
        self.charge = MoneyField(translate("Handouts", "Charged"), currency, words=sentence)
        self.note = LineField(translate("Handouts", "What happened"), is_required=True)
        self.body.addWidget(self.note)
        self.body.addWidget(self.charge)
        self.note.setFocus()

    def commit(self) -> None:
        """Note it."""
        amount = self.charge.value()
        row, loss = self._row, Loss(self.note.text(), 0 if amount is None else int(amount))
        self.send(lambda: self.desk.act(service.lose, (row.id, loss)))
